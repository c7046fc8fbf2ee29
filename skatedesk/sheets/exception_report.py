"""What became of the rows of an entry list, on paper: what was refused or changed, and why."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Column, Kind, Row, Sheet
from skatedesk.words import _

_SAID = 45
_SENTENCE = 80
"""Characters on a line: with more, the page would have to be printed too small to be read."""


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One row of the list: its number there, what stood in it, and what was decided, in words."""

    row: int
    said: str
    verdict: str
    sentence: str


def exception_report(
    competition: Competition,
    source: str,
    lines: Sequence[ReportLine],
    remarks: Sequence[str],
    created: datetime | None = None,
) -> Sheet:
    """The sheet for the team leaders; `source` is the name of the list."""
    return Sheet(
        kind="exceptions",
        heading=headings.of_competition(competition, _("Import report"), source),
        columns=(
            Column("row", _("Row"), 4, Kind.NUMBER),
            Column("said", _("The list says"), _SAID),
            Column("verdict", _("Result"), 9),
            Column("sentence", _("Why"), 60),
        ),
        rows=tuple(_rows(lines)),
        remarks=tuple(remarks),
        created=created,
    )


def _rows(lines: Sequence[ReportLine]) -> Iterator[Row]:
    """A row for each line of the report, and one more for every line that its sentence goes on."""
    key = 0
    for group, line in enumerate(lines, start=1):
        said = textwrap.shorten(line.said, _SAID, placeholder="…")
        first, *others = textwrap.wrap(line.sentence, _SENTENCE) or [""]
        for cells in ((line.row, said, line.verdict, first), *[(None, None, None, other) for other in others]):
            key += 1
            yield Row(key, cells, group)
