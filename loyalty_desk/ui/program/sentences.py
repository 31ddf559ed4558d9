"""Each mechanic of a program as plain sentences; lists have one for each of their offers."""

from loyalty_desk.ui.program.sentences_counter import CounterSentences
from loyalty_desk.ui.program.sentences_levels import LevelSentences
from loyalty_desk.ui.program.sentences_occasions import OccasionSentences
from loyalty_desk.ui.program.sentences_points import PointsSentences
from loyalty_desk.ui.program.sentences_return import ReturnSentences


class Sentences(PointsSentences, LevelSentences, CounterSentences, OccasionSentences, ReturnSentences):
    """Says what a program does, mechanic by mechanic; it needs no widget."""
