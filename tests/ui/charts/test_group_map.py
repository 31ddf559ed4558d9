"""The map of groups: areas, their words and choosing."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.group_map import GroupMap
from loyalty_desk.ui.charts.group_words import words_of
from loyalty_desk.ui.charts.values import Group, GroupData

LOST = Group("lost", "Lost", 70, "70", "3 %", tuple(product((1, 2), range(1, 6))))
NEW = Group("new", "Newcomers", 110, "110", "6 %", tuple(product((3, 4, 5), (1, 2))))
REGULAR = Group("regular", "Regulars", 340, "340", "41 %", ((3, 3), (3, 4), (3, 5), (4, 3), (5, 3)))
VIP = Group("vip", "VIP", 90, "90", "50 %", tuple(product((4, 5), (4, 5))))
GROUPS = (LOST, NEW, REGULAR, VIP)


def made(qtbot: QtBot, width: int = 420) -> GroupMap:
    chart = GroupMap()
    qtbot.addWidget(chart)
    chart.show_data(GroupData(GROUPS, "lately", "often"))
    chart.resize(width, 280)
    chart.show()
    return chart


def field(chart: GroupMap, recency: int, frequency: int) -> QPointF:
    room = chart.grid().room
    return QPointF(room.left() + (recency - 0.5) * room.width() / 5, room.top() + (5.5 - frequency) * room.height() / 5)


def test_every_field_belongs_to_its_group(qtbot: QtBot) -> None:
    chart = made(qtbot)
    for mark, group in enumerate(GROUPS):
        assert {chart.mark_at(field(chart, *where)) for where in group.fields} == {mark}


def test_areas_do_not_touch_each_other(qtbot: QtBot) -> None:
    chart = made(qtbot)
    shapes = [chart.outline_of(mark) for mark in range(len(GROUPS))]
    assert not any(one.intersects(other) for one in shapes for other in shapes if one is not other)


def test_a_click_says_the_key(qtbot: QtBot) -> None:
    chart = made(qtbot)
    spy = QSignalSpy(chart.chosen)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=field(chart, 5, 3).toPoint())
    assert spy.at(0) == ["regular"]


def test_arrows_go_to_the_group_that_way(qtbot: QtBot) -> None:
    chart = made(qtbot)
    assert chart.next_mark(0, 1, 0) in (1, 2)
    assert chart.next_mark(1, 0, -1) == 2
    assert chart.next_mark(2, 0, -1) == 3
    assert chart.next_mark(3, 1, 0) == 3
    assert chart.next_mark(1, -1, 0) == 0


@pytest.mark.parametrize("width", [240, 280, 388, 528, 968])
def test_words_are_whole_and_inside_their_area(qtbot: QtBot, width: int) -> None:

    chart = made(qtbot, width)
    for group in GROUPS:
        words = words_of(group, chart.grid().rooms(group), chart.small_font())
        assert chart.grid().shape(group).contains(words.box)
        wide = words.box.height() if words.sideways else words.box.width()
        assert max(QFontMetricsF(font).horizontalAdvance(text) for text, font in words.lines) <= wide
        assert any(group.figure in text for text, _ in words.lines)


def test_the_largest_group_is_the_darkest(qtbot: QtBot) -> None:
    chart = made(qtbot)
    picture = chart.grab().toImage()
    light = [picture.pixelColor(spot(chart, mark)).lightness() for mark in range(len(GROUPS))]
    assert min(light) == light[2]
    assert max(light) == light[0]


def spot(chart: GroupMap, mark: int) -> QPoint:
    box = chart.grid().rooms(GROUPS[mark])[0]
    return (box.topLeft() + QPointF(6, 6)).toPoint()
