"""The medal table of the nations on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.medals import MedalCount, MedalTable, Occasion
from skatedesk.domain.races import Competition
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _, ngettext

KIND = "medals"


@dataclass(frozen=True, slots=True)
class MedalHead:
    """What a list of medals is about: the competitions, what counts of them, and what does not yet."""

    competitions: tuple[Competition, ...]
    counted: tuple[Occasion, ...]
    open: tuple[Occasion, ...] = ()
    official_only: bool = False

    def heading(self, list_name: str, title: str = "") -> Heading:
        """One competition by its name and place, several by their series."""
        state = _("official") if not self.open and all(one.official for one in self.counted) else _("provisional")
        if len(self.competitions) == 1:
            series, place = headings.series_line(self.competitions[0]), headings.place_line(self.competitions[0])
        else:
            series = ", ".join(dict.fromkeys(held.series for held in self.competitions))
            place = ", ".join(held.event for held in self.competitions)
        mark = headings.mark(*self.competitions)
        return Heading(series=series, place=place, title=title, list_name=list_name, state=state, mark=mark)

    def remarks(self) -> list[str]:
        """What is counted, and what is not yet."""
        found = [_what_counts(self.counted, official_only=self.official_only), *self._shared()]
        if self.open:
            sentence = ngettext("{count} podium is still open.", "{count} podiums are still open.", len(self.open))
            if self.official_only:
                sentence = ngettext(
                    "{count} podium is not official yet.", "{count} podiums are not official yet.", len(self.open)
                )
            found.append(sentence.format(count=len(self.open)))
        return found

    def _shared(self) -> list[str]:
        """Where medals are shared although somebody may have been faster."""
        doubtful = [one for one in self.counted if any(place.undecided for place in one.podium)]
        sentence = _("{race}: medals are shared because a thousandth is not known.")
        return [sentence.format(race=occasion_words(one, self.competitions)) for one in doubtful]


def medal_sheet(table: MedalTable, head: MedalHead, created: datetime | None) -> Sheet:
    """The nations by rank, with a line of all medals at the end, which has no rank."""
    columns = (
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("nation", _("Nation"), 20),
        *count_columns(),
    )
    rows = [
        Row(number, (line.rank, line.nation, *count_cells(line.count)))
        for number, line in enumerate(table.lines, start=1)
    ]
    if rows:
        count = len(table.lines)
        totals = ngettext("Totals ({count} entry)", "Totals ({count} entries)", count).format(count=count)
        rows.append(Row(0, (None, totals, *count_cells(table.total)), group=1))
    return Sheet(
        kind=KIND,
        heading=head.heading(_("Medal table")),
        columns=columns,
        rows=tuple(rows),
        remarks=tuple(head.remarks()),
        created=created,
    )


def count_columns() -> tuple[Column, ...]:
    """A column for each kind of medal, and one for all."""
    return (
        Column("gold", _("Gold"), 6, Kind.NUMBER),
        Column("silver", _("Silver"), 6, Kind.NUMBER),
        Column("bronze", _("Bronze"), 6, Kind.NUMBER),
        Column("total", _("Total"), 6, Kind.NUMBER),
    )


def count_cells(count: MedalCount) -> tuple[Cell, ...]:
    return count.gold, count.silver, count.bronze, count.total


def occasion_words(one: Occasion, competitions: Sequence[Competition]) -> str:
    """`12. 1st 500m Men`, with the competition where there are several."""
    race = f"{one.number}. {one.title}" if one.is_race else one.title
    return race if len(competitions) == 1 else f"{one.competition.event}, {race}"


def _what_counts(counted: Sequence[Occasion], *, official_only: bool) -> str:
    """How many races count, and whether only official ones do."""
    count = len(counted)
    if official_only:
        sentence = ngettext("{count} official podium counts.", "{count} official podiums count.", count)
    else:
        sentence = ngettext(
            "{count} podium counts, official or not.", "{count} podiums count, official or not.", count
        )  # fmt: skip
    return sentence.format(count=count)
