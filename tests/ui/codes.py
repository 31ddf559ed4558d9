"""Every code that a screen may have to word, read from the sources, so that a new one cannot be forgotten."""

import ast
from collections.abc import Iterator
from pathlib import Path

import loyalty_desk

ROOT = Path(loyalty_desk.__file__).parent
FOLDERS = ("domain", "services", "store", "documents")


def refusals() -> set[str]:
    """Return the codes of Refused."""
    return {text for call in _calls("Refused") for text in _texts(call.args[:1])}


def troubles() -> set[str]:
    """Return the codes of Trouble, those of tables from errors to codes too."""
    told = {text for call in _calls("Trouble") for text in _texts(call.args[:1])}
    return told | {text for name in ("CODES", "FILE_CODES") for text in _table(name)}


def problems() -> set[str]:
    """Return the phrases of Invalid, of ValueError in the domain, and of a program's problems."""
    found = {text for call in _calls("Invalid") for text in _texts(call.args[1:2])}
    found |= {text for call in _calls("ValueError", "domain") for text in _texts(call.args[:1])}
    found |= {text for call in _calls("Problem") for text in _texts(call.args[1:2])}
    return found | {text for call in _calls("problem", "domain") for text in _texts(call.args[:1])}


def fields() -> set[str]:
    """Return the fields that Invalid names outright."""
    return {text for call in _calls("Invalid") for text in _texts(call.args[:1]) if "…" not in text}


def reasons() -> set[str]:
    """Return the codes of a quote's reasons: written where a Reason is made, or in what is handed on to it."""
    found = {text for call in _calls("Reason", "domain") for each in call.keywords for text in _code(each)}
    found |= {text for call in _calls("Discount", "domain") for text in _texts(call.args[:1])}
    found |= {text for call in _calls("Source", "domain") for text in _texts(call.args[1:2])}
    for name in ("earning", "mechanics/membership"):
        for node in ast.walk(_tree(ROOT / "domain" / f"{name}.py")):
            if isinstance(node, ast.Tuple):
                plain = [each for each in node.elts if isinstance(each, ast.Constant)]
                found |= {text for text in _texts([*plain]) if "_" in text}
    return found


def _calls(name: str, *folders: str) -> Iterator[ast.Call]:
    for folder in folders or FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(_tree(path)):
                if isinstance(node, ast.Call) and _name(node) == name:
                    yield node


def _code(keyword: ast.keyword) -> set[str]:
    return set(_texts([keyword.value])) if keyword.arg == "code" else set()


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _texts(nodes: list[ast.expr]) -> Iterator[str]:
    """Give the texts an expression can be; what is filled in at run time becomes 1, or … at its beginning."""
    for node in nodes:
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp():
                yield from _texts([node.body, node.orelse])
            case ast.JoinedStr():
                yield "".join(str(each.value) if isinstance(each, ast.Constant) else "1" for each in node.values)
            case ast.BinOp(left=ast.Constant(value=str(text))):
                yield text + "…"
            case ast.Constant() | ast.Name() | ast.Attribute() | ast.Call() | ast.Subscript():
                pass
            case _:
                raise AssertionError(f"a code is made in a way this test cannot read: {ast.unparse(node)}")


def _table(name: str) -> Iterator[str]:
    for path in sorted((ROOT / "store").rglob("*.py")):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Assign | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if any(getattr(target, "id", "") == name for target in targets) and node.value is not None:
                    yield from (
                        each.value
                        for each in ast.walk(node.value)
                        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value.islower()
                    )


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
