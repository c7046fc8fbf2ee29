"""What became of the rows of an entry list, on paper: what was refused or changed, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.words import _


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
        heading=Heading(
            series=headings.series_line(competition),
            place=headings.place_line(competition),
            title=source,
            list_name=_("Import report"),
        ),
        columns=(
            Column("row", _("Row"), 4, Kind.NUMBER),
            Column("said", _("The list says"), 40),
            Column("verdict", _("Result"), 9),
            Column("sentence", _("Why"), 60),
        ),
        rows=tuple(
            Row(key, (line.row, line.said, line.verdict, line.sentence)) for key, line in enumerate(lines, start=1)
        ),
        remarks=tuple(remarks),
        created=created,
    )
