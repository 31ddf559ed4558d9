"""The names of the groups of the RFM map, and what each means."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def group_names() -> Mapping[str, str]:
    """Return the name of each group."""
    return {
        "newcomers": QCoreApplication.translate("GroupNames", "Newcomers"),
        "regulars": QCoreApplication.translate("GroupNames", "Regulars"),
        "vip": QCoreApplication.translate("GroupNames", "VIP"),
        "cooling": QCoreApplication.translate("GroupNames", "Cooling"),
        "dormant": QCoreApplication.translate("GroupNames", "Dormant"),
        "lost": QCoreApplication.translate("GroupNames", "Lost"),
    }


def group_meanings() -> Mapping[str, str]:
    """Return one line about each group."""
    return {
        "newcomers": QCoreApplication.translate("GroupNames", "came lately, still seldom: make them come again"),
        "regulars": QCoreApplication.translate("GroupNames", "come often enough and lately"),
        "vip": QCoreApplication.translate("GroupNames", "come most often and spend most: thank them"),
        "cooling": QCoreApplication.translate("GroupNames", "used to come more often: remind them"),
        "dormant": QCoreApplication.translate("GroupNames", "have not come for long: bring them back"),
        "lost": QCoreApplication.translate("GroupNames", "came seldom and long ago, or not within a year"),
    }
