"""Podiums of the skaters on paper: how many over which distance, and each with what it meant."""

from datetime import datetime

from skatedesk.domain.medals import Occasion
from skatedesk.domain.podiums import PodiumLine, PodiumPlace, Podiums
from skatedesk.sheets.classification_list import sex_word
from skatedesk.sheets.medal_table import MedalHead, count_cells, count_columns, occasion_words
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

COUNTS = "podium counts"
PODIUMS = "podiums"


def podium_counts(made: Podiums, head: MedalHead, created: datetime | None) -> Sheet:
    """Everybody with a podium by event, most medals first; their careers where they are known."""
    width = max([20, *[len(line.competitor.name) for line in made.lines]])
    columns = (
        Column("name", _("Name"), width),
        Column("nation", _("Nation"), 6),
        *count_columns(),
        Column("career", _("Career"), 9),
        Column("series", "series", 8, printed=False),
        Column("discipline", "discipline", 8, printed=False),
        Column("metres", "metres", 6, Kind.NUMBER, printed=False),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    rows: list[Row] = []
    titles: list[str] = []
    for line in made.lines:
        title = _title(line, head)
        if title not in titles:
            titles.append(title)
            rows.append(Row(-len(titles), (title, *[None] * (len(columns) - 1)), len(titles), title=True))
        rows.append(Row(len(rows), _count_cells(line), len(titles)))
    return Sheet(
        kind=COUNTS,
        heading=head.heading(_("Podiums by distance")),
        columns=columns,
        rows=tuple(rows),
        remarks=(
            *head.remarks(),
            _("Career: gold, silver and bronze of the series in all. It is empty where what came before is not known."),
        ),
        created=created,
    )


def podium_sheet(made: Podiums, head: MedalHead, created: datetime | None) -> Sheet:
    """The podiums as they were reached, each place with its meaning."""
    width = max([20, *[len(one.competitor.name) for one in made.places]])
    columns = (
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("name", _("Name"), width),
        Column("nation", _("Nation"), 6),
        Column("team", _("Team"), 14),
        Column("milestones", _("What it means"), 60),
        Column("medal", "medal", 6, printed=False),
        Column("competition", "competition", 6, Kind.NUMBER, printed=False),
        Column("race", "race", 5, Kind.NUMBER, printed=False),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    rows: list[Row] = []
    before: Occasion | None = None
    group = 0
    for place in made.places:
        if place.occasion != before:
            before, group = place.occasion, group + 1
            title = occasion_words(before, head.competitions)
            rows.append(Row(-group, (title, *[None] * (len(columns) - 1)), group, title=True))
        rows.append(Row(len(rows), _podium_cells(place), group))
    return Sheet(
        kind=PODIUMS,
        heading=head.heading(_("Podiums")),
        columns=columns,
        rows=tuple(rows),
        remarks=tuple(head.remarks()),
        created=created,
    )


def _title(line: PodiumLine, head: MedalHead) -> str:
    """`1000 m Men`, with the series where there are several."""
    event = f"{line.event.words} {sex_word(line.competitor.sex)}"
    several = len({held.series for held in head.competitions}) > 1
    return f"{line.series}: {event}" if several else event


def _count_cells(line: PodiumLine) -> tuple[Cell, ...]:
    who, event, career = line.competitor, line.event, line.career
    in_all = f"{career.gold}-{career.silver}-{career.bronze}" if career else None
    counts = count_cells(line.count)
    return who.name, who.nation, *counts, in_all, line.series, event.discipline.value, event.metres, who.key


def _podium_cells(one: PodiumPlace) -> tuple[Cell, ...]:
    who, team = one.competitor, one.place.competitor
    medal = one.place.medal
    return (
        one.place.rank,
        who.name,
        who.nation,
        team.name if team.is_team and not who.is_team else None,
        "; ".join(milestone.words for milestone in one.milestones),
        medal.value if medal else None,
        one.occasion.competition.number,
        one.occasion.number,
        who.key,
    )
