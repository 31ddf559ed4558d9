"""A receipt as plain text of a fixed width, for any printer and any screen."""

from collections.abc import Iterator

from loyalty_desk.documents.fixed_width import centred, pair, tidy, wrapped
from loyalty_desk.documents.receipt import Block, Receipt, Style, blocks, readable_code

NARROW, WIDE = 32, 42  # columns on 58 mm and 80 mm paper


def receipt_text(receipt: Receipt, language: str, *, width: int = NARROW) -> str:
    """Return the receipt in lines of at most `width` columns."""
    lines = [line.rstrip() for block in blocks(receipt, language) for line in _lines(block, width)]
    return "\n".join(lines) + "\n"


def _lines(block: Block, width: int) -> Iterator[str]:
    left, right = tidy(block.left), tidy(block.right)
    match block.style:
        case Style.RULE:
            yield "-" * width
        case Style.TITLE | Style.CENTRED:
            yield from centred(left, width)
        case Style.TOTAL:
            yield from pair(left.upper(), right, width)
        case Style.PAIR:
            yield from pair(left, right, width)
        case Style.DETAIL:
            yield from ("  " + line for line in wrapped(left, width - 2))
        case Style.CODE:
            yield from centred(readable_code(left), width)
            yield from centred(right, width)
