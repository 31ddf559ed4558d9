from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.progress_line import ProgressLine
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line, QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def test_words_of_people_are_never_read_as_html(qtbot: QtBot) -> None:
    label = Label("<b>Anna</b> &amp; co")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_long_text_ends_in_dots_and_is_told_on_hover(qtbot: QtBot) -> None:
    label = ElidedLabel("A customer with a very long name indeed")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert label.text() == label.whole_text()
    assert label.toolTip() == ""
    label.resize(80, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text() == label.accessibleName()


def test_flow_breaks_lines_where_the_width_ends(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    buttons = [QPushButton(f"Button {number}") for number in range(6)]
    for button in buttons:
        flow.addWidget(button)
    buttons[5].hide()
    width = buttons[0].sizeHint().width() * 3
    host.resize(width, flow.heightForWidth(width))
    host.show()
    tops = [button.y() for button in buttons[:5]]
    assert len(set(tops)) == 3
    assert buttons[4].geometry().bottom() < host.height()
    assert flow.heightForWidth(10_000) == buttons[0].sizeHint().height()
    while flow.takeAt(0) is not None:
        pass
    assert (flow.count(), flow.itemAt(0)) == (0, None)


def test_quote_keeps_its_rows_and_changes_their_words(qtbot: QtBot) -> None:
    quote = QuoteLines()
    qtbot.addWidget(quote)
    quote.show_lines((Line("Purchase", "960,00"), SEPARATOR, Line("To pay", "712,00", "total")))
    assert _texts(quote) == ["Purchase", "960,00", "To pay", "712,00"]
    rows = len(quote.children())
    quote.show_lines((Line("Purchase", "100,00"), Line("To pay", "100,00", "total", "no discount")))
    assert _texts(quote) == ["Purchase", "100,00", "To pay", "100,00"]
    assert len(quote.children()) == rows
    quote.show_lines(())
    assert _texts(quote) == []


def test_figure_says_all_of_it_aloud(qtbot: QtBot) -> None:
    figure = Figure("Balance")
    qtbot.addWidget(figure)
    figure.show_value("1 248", unit="points", note="120 burn soon", note_tone="gold")
    assert figure.accessibleName() == "Balance 1 248 points 120 burn soon"
    figure.show_value("0")
    assert _texts(figure) == ["Balance", "0"]
    figure.set_label("Left")
    assert _texts(figure)[0] == "Left"


def test_empty_state_offers_what_to_do(qtbot: QtBot) -> None:
    state = EmptyState("account-plus-outline", "No customers yet.", "New customer")
    qtbot.addWidget(state)
    state.show()
    button = state.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(state.action_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    state.set_sentence("Nobody of that name.")
    assert _texts(state) == ["Nobody of that name."]


def test_line_of_an_unknown_total_has_no_end(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_progress(3, 4)
    assert (line.value(), line.maximum()) == (750, 1000)
    line.show_progress(3, 0)
    assert line.maximum() == 0


def test_banner_without_words_is_gone(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    banner = Banner("Birthday in 3 days")
    QVBoxLayout(host).addWidget(banner)
    banner.add_button(QPushButton("Greet"))
    host.show()
    banner.set_text("")
    assert not banner.isVisible()


def test_card_and_head_show_only_what_they_have(qtbot: QtBot) -> None:
    card, head = Card(), PageHead("Reports")
    for widget in (card, head):
        qtbot.addWidget(widget)
    card.add(Pill("Gold"))
    row = QVBoxLayout()
    row.addWidget(Label("inside"))
    card.add(row)
    head.add(QPushButton("Excel"))
    assert (_texts(card), _texts(head)) == (["Gold", "inside"], ["Reports"])
    card.set_title("Points")
    card.set_corner(Pill("on"))
    head.set_title("Report")
    head.set_sub("December")
    assert _texts(card)[0] == "Points"
    assert _texts(head) == ["Report", "December"]


def test_low_window_scrolls_a_column(qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    for number in range(30):
        column.addWidget(Label(f"Line {number}"))
    scroll = VerticalScroll(content)
    qtbot.addWidget(scroll)
    scroll.resize(200, 200)
    scroll.show()
    assert scroll.verticalScrollBar().maximum() > 0
    assert not scroll.horizontalScrollBar().isVisible()
