"""The command that brings a file in: what it found and took, as one JSON object."""

import json
from collections.abc import Mapping
from pathlib import Path

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.importing import Findings, ImportId, Kind
from loyalty_desk.services.desk import Desk


def import_file(desk: Desk, path: Path, kind: Kind, *, mapped: str = "", dry_run: bool = False) -> str:
    """Take a file, or with `dry_run` only tell what would be taken; `mapped` is `field=Heading,field=#3`."""
    layout = desk.imports.layout(path, kind, _chosen(mapped))
    if dry_run:
        return _told(desk.imports.check(path, kind, layout), None)
    taken = desk.imports.take(path, kind, layout)
    return _told(taken.findings, taken.import_id)


def _chosen(mapped: str) -> Mapping[str, str]:
    chosen: dict[str, str] = {}
    for pair in filter(None, (each.strip() for each in mapped.split(","))):
        field, equals, heading = (part.strip() for part in pair.partition("="))
        if not (field and equals and heading):
            raise Invalid("--map", f"{pair} is not field=Heading")
        chosen[field] = heading
    return chosen


def _told(findings: Findings, import_id: ImportId | None) -> str:
    reply = {
        "rows": findings.rows,
        "taken": findings.taken,
        "skipped": findings.skipped,
        "known": sum(findings.known),
        "wrong": findings.wrong,
        "customers": findings.customers,
        "sales": findings.sales,
        "import_id": import_id,
        "problems": [problem._asdict() for problem in findings.problems],
    }
    return json.dumps(reply, ensure_ascii=False)
