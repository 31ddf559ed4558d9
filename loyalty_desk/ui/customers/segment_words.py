"""Segments in words, as they are said of one customer."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.segments import BUILT_IN, rule_of
from loyalty_desk.domain.program import Program


class SegmentWords(QObject):
    """Names of the usual segments and of the owner's own."""

    def of(self, codes: Iterable[str], program: Program, language: str) -> tuple[str, ...]:
        """Return the names of segments, the usual ones first."""
        named, wanted = self.all(program, language), set(codes)
        return tuple(name for code, name in named.items() if code in wanted)

    def all(self, program: Program, language: str) -> Mapping[str, str]:
        """Return the names of all segments of a program by their codes, the usual ones first."""
        usual = {
            "newcomer": self.tr("newcomer"),
            "regular": self.tr("regular"),
            "vip": self.tr("one of the best"),
            "dormant": self.tr("away"),
            "lost": self.tr("lost"),
        }
        own = {segment.code: name_in(segment.name, language) for segment in rule_of(program.segments).own}
        return {code: usual[code] for code in BUILT_IN} | own
