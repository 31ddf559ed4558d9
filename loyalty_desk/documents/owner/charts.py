"""Charts that the sheet's own program draws: bars and lines in the workbook's colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RichTextProperties
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.utils import coordinate_to_tuple
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.owner.page import Area
from loyalty_desk.documents.workbook_style import ACCENT, SOFT

COLORS = (ACCENT, "F59E0B", "B42318", "475467")
_GRID = "E3E7EC"
_TITLE_SIZE, _LABEL_SIZE = 1200, 900  # hundredths of a point
_CENTIMETRE = 360_000  # EMU, as all that follows; the gap is that to the table on the left
_LINE_WIDTH, _GAP = 22_000, 120_000


@dataclass(frozen=True)
class Frame:
    """Where a chart stands and how large it is, in centimetres."""

    anchor: str
    width: float
    height: float


@dataclass(frozen=True)
class Plot:
    """What a chart shows: a title, the rows, the column of names, those of values, whose headings are the row above."""

    title: str
    rows: Area
    names: int
    values: Sequence[int]
    names_look: str = "General"
    values_look: str = "#,##0"


def bars(sheet: Worksheet, plot: Plot, frame: Frame, *, stacked: bool = False, lying: bool = False) -> None:
    """Draw bars, beside each other or stacked, standing or lying."""
    chart: Any = BarChart()
    chart.type = "bar" if lying else "col"
    chart.gapWidth = 40
    if stacked:
        chart.grouping, chart.overlap = "stacked", 100
    if lying:
        chart.x_axis.scaling.orientation = "maxMin"
    _add(sheet, chart, plot, frame)
    for series, color in zip(chart.series, COLORS, strict=False):
        series.graphicalProperties = GraphicalProperties(solidFill=color)
        series.invertIfNegative = False


def lines(sheet: Worksheet, plot: Plot, frame: Frame) -> None:
    """Draw a line for each column of values."""
    chart: Any = LineChart()
    _add(sheet, chart, plot, frame)
    for series, color in zip(chart.series, COLORS, strict=False):
        series.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=color, w=_LINE_WIDTH))
        series.marker.symbol = "none"
        series.smooth = False


def _add(sheet: Worksheet, chart: Any, plot: Plot, frame: Frame) -> None:
    for column in plot.values:
        values = Reference(sheet, min_col=column, min_row=plot.rows.first - 1, max_row=plot.rows.last)
        chart.add_data(values, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=plot.names, min_row=plot.rows.first, max_row=plot.rows.last))
    chart.title = plot.title
    chart.title.overlay = False
    chart.title.tx.rich.p[0].pPr = ParagraphProperties(defRPr=_letters(_TITLE_SIZE, bold=True))
    for run in chart.title.tx.rich.p[0].r:
        run.rPr = _letters(_TITLE_SIZE, bold=True)
    chart.legend = chart.legend if len(plot.values) > 1 else None
    if chart.legend:
        chart.legend.position, chart.legend.overlay = "b", False
    _axis(chart.x_axis, plot.names_look)
    _axis(chart.y_axis, plot.values_look)
    chart.x_axis.majorGridlines = None
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    row, column = coordinate_to_tuple(frame.anchor)
    corner = AnchorMarker(col=column - 1, colOff=_GAP, row=row - 1)
    size = XDRPositiveSize2D(int(frame.width * _CENTIMETRE), int(frame.height * _CENTIMETRE))
    chart.anchor = OneCellAnchor(_from=corner, ext=size)
    sheet.add_chart(chart)


def _axis(axis: Any, look: str) -> None:
    axis.delete = False
    axis.number_format = look
    axis.tickLblPos = "nextTo"
    axis.majorTickMark = "none"
    axis.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    axis.txPr = RichText(
        bodyPr=RichTextProperties(),
        p=[Paragraph(pPr=ParagraphProperties(defRPr=_letters(_LABEL_SIZE)), endParaRPr=_letters(_LABEL_SIZE))],
    )


def _letters(size: int, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=SOFT)
