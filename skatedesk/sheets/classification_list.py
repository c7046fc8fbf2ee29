"""The classification of a combination on paper: the distances side by side, then the total."""

from collections import Counter
from datetime import datetime

from skatedesk.domain.classification import Classification, Leg, Line
from skatedesk.domain.races import Competition, Sex, Status
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _, ngettext

KIND = "classification"


def classification_list(
    competition: Competition, sex: Sex, classification: Classification, state: str, created: datetime | None
) -> Sheet:
    """The sheet of a classification, with the distances that have begun; a line is drawn below who goes through."""
    columns = (*_who_columns(classification), *_distance_columns(classification), *_total_columns())
    heading = headings.of_competition(competition, _("Classification"), _title(classification, sex), state)
    return Sheet(
        kind=KIND,
        heading=heading,
        columns=columns,
        rows=tuple(_row(line, classification) for line in classification.lines),
        remarks=tuple(_remarks(classification)),
        created=created,
    )


def sex_word(sex: Sex) -> str:
    return {Sex.MEN: _("Men"), Sex.WOMEN: _("Women"), Sex.MIXED: _("Mixed")}[sex]


def combination_word(name: str) -> str:
    """A combination in the user's language; the name of a championship stays."""
    words = {
        "allround": _("Allround"),
        "small allround": _("Small Allround"),
        "mini": _("Mini Combination"),
        "sprint": _("Sprint"),
        "points": _("Points"),
    }
    return words.get(name, name)


def _title(classification: Classification, sex: Sex) -> str:
    """`Allround Men`, and after how many distances while there are more to come."""
    name, skated = combination_word(classification.combination.name), classification.skated
    parts = [name, sex_word(sex)]
    if skated < len(classification.combination.metres):
        parts.append(ngettext("after {count} distance", "after {count} distances", skated).format(count=skated))
    return " ".join(parts)


def _who_columns(classification: Classification) -> list[Column]:
    names = [line.competitor.name for line in classification.lines]
    return [
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("name", _("Name"), max([20, *map(len, names)])),
        Column("nation", _("Nation"), 4),
    ]


def _distance_columns(classification: Classification) -> list[Column]:
    """Time, rank and points of each distance; for machines the standing after it too."""
    columns: list[Column] = []
    for at, title in enumerate(_distance_titles(classification), start=1):
        columns += [
            Column(f"time_{at}", title, 7, Kind.TIME),
            Column(f"place_{at}", _("Rk"), 2, Kind.NUMBER),
            Column(f"points_{at}", _("Points"), 6, Kind.NUMBER),
            Column(f"cumulative_{at}", f"cumulative_{at}", 7, Kind.NUMBER, printed=False),
            Column(f"rank_{at}", f"rank_{at}", 4, Kind.NUMBER, printed=False),
        ]
    return columns


def _total_columns() -> list[Column]:
    return [
        Column("total", _("Total"), 7, Kind.NUMBER),
        Column("behind", _("Behind"), 7, Kind.NUMBER),
        Column("status", "status", 6, printed=False),
        Column("skater_key", "skater_key", 8, printed=False),
    ]


def _distance_titles(classification: Classification) -> list[str]:
    """`500m`, or `500m (2)` where a distance is skated more than once; races in laps are counted."""
    skated = classification.distances[: classification.skated]
    often, seen = Counter(one.metres for one in skated), Counter[int | None]()
    titles: list[str] = []
    for one in skated:
        seen[one.metres] += 1
        name = _("{metres}m").format(metres=one.metres) if one.metres else _("Race")
        titles.append(f"{name} ({seen[one.metres]})" if often[one.metres] > 1 else name)
    return titles


def _row(line: Line, classification: Classification) -> Row:
    legs = [cell for leg in line.legs[: classification.skated] for cell in _leg_cells(leg, classification)]
    total = None if line.total is None else classification.printed(line.total)
    who = line.competitor
    last = (total, classification.printed_behind(line), line.status, who.key)
    return Row(who.id, (line.rank, who.name, who.nation, *legs, *last), int(line.through is False))


def _leg_cells(leg: Leg, classification: Classification) -> tuple[Cell, ...]:
    points = None if leg.points is None else classification.printed(leg.points)
    cumulative = None if leg.cumulative is None else classification.printed(leg.cumulative)
    outcome = None if leg.status is Status.NONE else leg.time or leg.status
    return (outcome, leg.place, points, cumulative, leg.rank)


def _remarks(classification: Classification) -> list[str]:
    """How many go on, or how many races count."""
    combination = classification.combination
    if combination.by_points and combination.best_n:
        sentence = ngettext(
            "Only the best race counts.", "Only the best {count} races count.", combination.best_n
        )  # fmt: skip
        return [sentence.format(count=combination.best_n)]
    best, before = combination.last_distance_best, len(combination.metres) - 1
    if combination.by_points or not best:
        return []
    sentence = _("The best {count} after {before} distances skate the last one.")
    return [sentence.format(count=best, before=before)]
