"""The bulletin on paper: what is worth telling of a race, one paragraph a row."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from unicodedata import east_asian_width

from skatedesk.domain.derivation import Steps
from skatedesk.domain.facts import Fact
from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Competition, Race
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Column, Row, Sheet
from skatedesk.words import _

BULLETIN = "bulletin"
WIDTH = 84
"""Characters of a line of text that is read at ease."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one row says; a paragraph that somebody wrote has no fact behind it."""

    text: str
    fact: Fact | None = None

    @property
    def why(self) -> Steps:
        return self.fact.why if self.fact else ()


def bulletin_sheet(
    race: tuple[Competition, Race],
    paragraphs: Sequence[Paragraph],
    state: str,
    remarks: tuple[str, ...],
    style: HouseStyle,
    created: datetime | None = None,
) -> Sheet:
    """The paragraphs in their order; for machines each in one piece, with how it was found."""
    return Sheet(
        kind=BULLETIN,
        heading=headings.of_race(*race, _("Bulletin"), state),
        columns=(
            Column("line", _("Bulletin"), WIDTH),
            Column("fact", "fact", WIDTH, printed=False),
            Column("about", "about", 10, printed=False),
            Column("why", "why", 60, printed=False),
        ),
        rows=tuple(row for at, one in enumerate(paragraphs, start=1) for row in _rows(at, one)),
        remarks=remarks,
        created=created,
        style=style,
    )


def _rows(at: int, one: Paragraph) -> Iterator[Row]:
    """The paragraph over as many lines as it needs; the first one has all of it for machines."""
    first, *more = _lines(one.text)
    why = " ".join(step.text for step in one.why)
    yield Row(at, (first, one.text, one.fact.kind.value if one.fact else None, why or None), at)
    for line in more:
        yield Row(at, (line, None, None, None), at, goes_on=True)


def _lines(text: str) -> list[str]:
    """Lines of the width of the sheet; Chinese, Japanese and Korean letters take two places."""
    wide = sum(east_asian_width(letter) in "WF" for letter in text)
    return textwrap.wrap(text, WIDTH if 2 * wide < len(text) else WIDTH // 2) or [text]
