"""Where data, logs and shipped resources live."""

from pathlib import Path

import platformdirs

APPLICATION = "loyalty-desk"


def resources() -> Path:
    """Return the folder of shipped resources.

    In a wheel and in a frozen program it lies inside the package, in a checkout beside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """Return this user's folder for shop files and their backups, made if it is missing."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False, ensure_exists=True)


def practice_folder() -> Path:
    """Return this user's folder for throw-away copies of shops; it may be missing."""
    return data_folder() / "practice"


def log_folder() -> Path:
    """Return this user's folder for logs and crash reports, made if it is missing."""
    return platformdirs.user_log_path(APPLICATION, appauthor=False, ensure_exists=True)
