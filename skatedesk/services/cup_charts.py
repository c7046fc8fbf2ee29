"""Plots of a cup: its course over the season, and the points still to win."""

from collections.abc import Sequence

from skatedesk.domain.people import Who, short_name
from skatedesk.domain.standings import Standing, StandingLine
from skatedesk.domain.title_race import Chance
from skatedesk.services.standings import CupRaces, Standings
from skatedesk.services.what_if import what_if
from skatedesk.sheets.chart import Axis, Chart, Dash, Guide, Mark, Names, Series, Shape, Values
from skatedesk.words import _

FIRST = 8
"""So many of the standing are plotted, and the chosen one."""
MOST = 16
"""Of those who can still win at most so many are plotted."""
_SHAPES = (Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE, Shape.DIAMOND)
_DASHES = (Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.MIXED)
_QUIET = 4


def course_chart(
    standings: Standings, cup_name: str, *, points: bool = False, chosen: Who | None = None
) -> Chart:  # fmt: skip
    """The places after each competition, or the points; of the first eight of today and of the chosen one."""
    held = standings.races_of(cup_name)
    now = held.view(None).standing
    numbers = sorted(now.skated())
    after = [held.until(number) for number in numbers]
    x = Axis(_("Competition"), Values.NAMED, names=tuple(f"{_('WC')}{number}" for number in numbers))
    y = Axis(_("Points"), Values.POINTS) if points else Axis(_("Rank"), Values.PLACE, turned=True)
    lines = _wanted(now.lines, chosen)
    series = tuple(_course(line, at, after, numbers, points=points, chosen=chosen) for at, line in enumerate(lines))
    title = _("Points after each competition") if points else _("Places after each competition")
    empty = "" if lines else _("Nobody has points in this cup yet. The first time entered begins the standing.")
    return Chart("course", title, x, y, series, _about(held), empty=empty)


def title_chart(standings: Standings, cup_name: str, *, chosen: Who | None = None, to_come: int | None = None) -> Chart:
    """What the first have, and what each of them can still reach; `to_come` as in `what_if`.

    All who can still win are plotted, and at least the first eight.
    """
    found = what_if(standings, cup_name, {}, to_come)
    sentences = found.sentences()
    x = Axis(_("Points"), Values.POINTS)
    empty_y = Axis("", Values.NAMED, turned=True)
    title, about = _("Points still to win"), _about(found.held)
    if found.title is None or not found.title.chances:
        return Chart("title", title, x, empty_y, about=about, names=Names.ON_THE_AXIS, empty=sentences[0])
    able = min(len(found.title.able), MOST)
    chances = [
        chance
        for at, chance in enumerate(found.title.chances)
        if at < FIRST or (chance.able and at < max(able, FIRST)) or chance.line.competitor.who == chosen
    ]
    y = Axis("", Values.NAMED, turned=True, names=tuple(short_name(one.line.competitor.name) for one in chances))
    series = tuple(_reach(chance, at, chosen) for at, chance in enumerate(chances))
    leader = Guide(found.title.chances[0].line.points, _("leader now"), upright=True)
    how = _("Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.")
    ends = (_("Points now"), _("Can still reach"))
    return Chart("title", title, x, y, series, about, (leader,), Names.ON_THE_AXIS, ends, (sentences[0], how))


def _about(held: CupRaces) -> str:
    season = _("Season {season}").format(season=held.season.name)
    return f"{_(held.cup.title)} · {season}"


def _wanted(lines: Sequence[StandingLine], chosen: Who | None) -> list[StandingLine]:
    return [line for at, line in enumerate(lines) if at < FIRST or line.competitor.who == chosen]


def _course(
    line: StandingLine, at: int, after: Sequence[Standing], numbers: Sequence[int], *, points: bool, chosen: Who | None
) -> Series:
    """One through the season; where nobody is chosen, all are told apart by colour too."""
    who = line.competitor
    sentence = _("{name}, after {cup}{number}: place {rank}, {points} points")
    marks: list[Mark] = []
    for place, (number, standing) in enumerate(zip(numbers, after, strict=True)):
        own = next((one for one in standing.lines if one.competitor.who == who.who), None)
        if own is not None:
            said = sentence.format(name=who.name, cup=_("WC"), number=number, rank=own.rank, points=own.points)
            marks.append(Mark(place, own.points if points else own.rank, said))
    mine = who.who == chosen
    tone = 0 if mine else _QUIET if chosen is not None else at % _QUIET
    shape, dash = _SHAPES[at % len(_SHAPES)], _DASHES[at // len(_SHAPES) % len(_DASHES)]
    return Series(
        who.name, tuple(marks), shape, Dash.SOLID if mine else dash, tone, strong=mine, short=short_name(who.name)
    )  # fmt: skip


def _reach(chance: Chance, at: int, chosen: Who | None) -> Series:
    who, line = chance.line.competitor, chance.line
    words = _("{name} has {points} points") if line.points == chance.most else ""
    now = (words or _("{name} has {points} points now")).format(name=who.name, points=line.points)
    marks = [Mark(line.points, at, now, str(line.points))]
    sentence = _("{name} can still reach {points} points")
    if not chance.able:
        sentence = _("{name} can still reach {points} points and can no longer win")
    said = sentence.format(name=who.name, points=chance.most)
    marks.append(Mark(chance.most, at, said, str(chance.most), hollow=True))
    mine = who.who == chosen
    return Series(
        who.name,
        tuple(marks),
        Shape.CIRCLE,
        Dash.SOLID if chance.able else Dash.DOTTED,
        0 if chance.able or mine else _QUIET,
        strong=mine,
        short=short_name(who.name),
    )
