"""What is known of one skater on paper: all races, places in the cups, best times; and the list of all skaters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from skatedesk.domain.laps import Split
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import CupRule, Rules
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets.headings import plain_title
from skatedesk.sheets.lap_list import PASSINGS_BESIDE, laps_text
from skatedesk.sheets.result_list import notes
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class RaceLine:
    """One race of a skater, with the line of its result list, the rules it was held by and the splits."""

    competition: Competition
    race: Race
    result: Result
    rules: Rules
    splits: tuple[Split, ...] = ()

    @property
    def laps(self) -> str:
        """The laps of a short race; of a long one they stand on the list with laps."""
        return laps_text(self.splits) if len(self.splits) <= PASSINGS_BESIDE else ""


@dataclass(frozen=True, slots=True)
class CupPlace:
    """Where a skater stands in a cup."""

    cup: CupRule
    rank: int
    points: int


@dataclass(frozen=True, slots=True)
class BestLine:
    """The best time over a distance, ever or of the season or both; `race_id` where it was skated in this file."""

    metres: int
    kind: str
    time: RaceTime
    day: date | None = None
    where: str = ""
    race_id: int | None = None


@dataclass(frozen=True, slots=True)
class ListedSkater:
    """A skater with the number worn in one competition, None where there is none; `words` find the skater."""

    skater: Competitor
    number: int | None = None
    words: str = ""


def races_sheet(skater: Competitor, lines: Sequence[RaceLine], legend: tuple[tuple[str, str], ...]) -> Sheet:
    """All races in the order skated; the key of a row is the race."""
    columns = _race_columns(lines)
    return Sheet(
        kind="skater",
        heading=_heading(skater, _("Races")),
        columns=tuple(column for column, _read in columns),
        rows=tuple(Row(line.race.id, tuple(read(line) for _column, read in columns)) for line in lines),
        legend=legend,
    )


def places_sheet(skater: Competitor, places: Sequence[CupPlace]) -> Sheet:
    """The places in the cups, in the order of the rule file."""
    columns = (
        Column("cup", _("Cup"), _widest(16, [_(place.cup.title) for place in places])),
        Column("rank", _("Rank"), 5, Kind.NUMBER),
        Column("points", _("Points"), 7, Kind.NUMBER),
    )
    rows = tuple(
        Row(at, (_(place.cup.title), place.rank, place.points)) for at, place in enumerate(places, start=1)
    )  # fmt: skip
    return Sheet("skater_cups", _heading(skater, _("World Cup places")), columns, rows)


def bests_sheet(skater: Competitor, bests: Sequence[BestLine]) -> Sheet:
    """The best times; the key of a row is the race it was skated in, below 0 for one skated elsewhere."""
    columns = (
        Column("distance", _("Distance"), 8),
        Column("kind", _("Best"), 6),
        Column("time", _("Time"), 8, Kind.TIME),
        Column("day", _("Day"), 10),
        Column("where", _("Where"), _widest(10, [best.where for best in bests])),
    )
    groups = {metres: group for group, metres in enumerate(dict.fromkeys(best.metres for best in bests))}
    rows = tuple(_best_row(-place, best, groups[best.metres]) for place, best in enumerate(bests, start=1))
    return Sheet("skater_bests", _heading(skater, _("Personal and season bests")), columns, rows)


def skaters_sheet(listed: Sequence[ListedSkater]) -> Sheet:
    """Many skaters to choose one from; the key of a row is the skater."""
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("name", _("Skater"), 20),
        Column("nation", _("Nation"), 5),
    )
    rows = tuple(Row(one.skater.id, (one.number, one.skater.name, one.skater.nation)) for one in listed)
    return Sheet("skaters", Heading(list_name=_("Skaters")), columns, rows)


def _best_row(key: int, best: BestLine, group: int) -> Row:
    metres, day = _("{metres} m").format(metres=best.metres), best.day.isoformat() if best.day else None
    cells = (metres, best.kind, PrintedTime(best.time), day, best.where)
    return Row(key if best.race_id is None else best.race_id, cells, group)


def _heading(skater: Competitor, list_name: str) -> Heading:
    return Heading(title=f"{skater.name} {skater.nation}", list_name=list_name)


def _race_columns(lines: Sequence[RaceLine]) -> list[tuple[Column, Callable[[RaceLine], Cell]]]:
    events = [line.competition.event for line in lines]
    titles = [plain_title(line.race) for line in lines]
    widest_laps = _widest(0, [line.laps for line in lines])
    return [
        (Column("day", _("Day"), 10), _day),
        (Column("competition", _("Competition"), _widest(12, events)), lambda line: line.competition.event),
        (Column("race", _("Race"), 3, Kind.NUMBER), lambda line: line.race.number),
        (Column("title", _("Title"), _widest(14, titles)), lambda line: plain_title(line.race)),
        (Column("division", _("Div"), 4), lambda line: line.race.division),
        (Column("pair", _("Pair"), 3, Kind.NUMBER), lambda line: line.result.start.pair),
        (Column("lane", _("Lane"), 5, Kind.LANE), lambda line: line.result.start.lane),
        (Column("rank", _("Rank"), 4, Kind.NUMBER), lambda line: line.result.rank),
        (Column("time", _("Time"), 8, Kind.TIME), lambda line: line.result.time or line.result.status),
        (Column("behind", _("Behind"), 7, Kind.BEHIND), lambda line: line.result.behind),
        (Column("points", _("Points"), 6, Kind.NUMBER), lambda line: line.result.points),
        *([(Column("laps", _("Laps"), widest_laps), _laps)] if widest_laps else []),
        (Column("notes", _("Notes"), 5), lambda line: notes(line.result.start, line.rules)),
    ]


def _laps(line: RaceLine) -> Cell:
    return line.laps


def _day(line: RaceLine) -> Cell:
    """Year first: the same in every language, and in the order skated."""
    return line.race.day.isoformat() if line.race.day else None


def _widest(least: int, texts: Sequence[str]) -> int:
    return max([least, *[len(text) for text in texts]])
