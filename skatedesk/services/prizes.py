"""Prize money of races, championships and final standings, and what everybody gets in all."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.medals import Occasion, Place
from skatedesk.domain.prizes import Award, awards, prize_for, prize_of_record, prize_of_series, record_award
from skatedesk.domain.races import Competition
from skatedesk.domain.rules import GrandCup
from skatedesk.services import lists, occasions, race_view, records
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import CupView, Standings, cups
from skatedesk.sheets import headings
from skatedesk.sheets.prize_list import PrizeHead, prize_sheet, total_sheet
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile

WORLD_RECORD = "WR"


@dataclass(frozen=True, slots=True)
class PrizesView:
    """The prizes as things stood when they were read, those for world records among them.

    `decided` are the races and combinations that are over; of the prize of those `unknown` the rule file says
    nothing. `open` are not decided yet.
    """

    competitions: tuple[Competition, ...]
    awards: tuple[Award, ...]
    decided: tuple[Occasion, ...] = ()
    unknown: tuple[Occasion, ...] = ()
    open: tuple[Occasion, ...] = ()

    @property
    def head(self) -> PrizeHead:
        return PrizeHead(self.competitions, self.decided, self.unknown, self.open)

    def sheets(self, created: datetime | None = None) -> tuple[Sheet, ...]:
        """The prizes place by place, and what they add up to."""
        return prize_sheet(self.awards, self.head, created), total_sheet(self.awards, self.head, created)


def prizes(
    file: ResultsFile, number: int | None = None, series: str | None = None, *, season_over: bool = False
) -> PrizesView:  # fmt: skip
    """The prizes of the competition of this number; of a series or of the whole file with those of the standings.

    A standing is final once as many races are skated as the rule file tells, or where the `season_over` is.
    """
    held = occasions.chosen(file, number, series)
    found = occasions.occasions(file, held, division_b=True)
    given: list[Award] = []
    unknown: list[Occasion] = []
    decided = [one for one in found if one.decided]
    for one in decided:
        prize = prize_for(one, occasions.rules_for(file, one.competition))
        if prize is None:
            unknown.append(one)
        else:
            given += awards(prize, one.title, one.places, occasion=one)
    given += _of_records(file, held)
    if number is None:
        given += _of_standings(file, held, season_over=season_over)
    still_open = tuple(one for one in found if not one.decided)
    return PrizesView(tuple(held), tuple(given), tuple(decided), tuple(unknown), still_open)


def _of_records(file: ResultsFile, held: Sequence[Competition]) -> Iterator[Award]:
    """The bonus for every world record set in these competitions, ratified or not."""
    listed = [line.record for line in records.records(file).lines if line.record.mark == WORLD_RECORD]
    if not listed:
        return  # nothing that could be broken
    ratified = {one.start_id for one in listed if one.ratified and one.start_id is not None}
    for competition in held:
        if any(prize.paid_for == "record" for prize in occasions.rules_for(file, competition).prizes):
            for item in lists.programme(file, competition.id):
                yield from _of_race(race_view.read(file, item.race.id, for_paper=False), ratified)


def _of_race(view: RaceView, ratified: Collection[int]) -> Iterator[Award]:
    """The bonus for the world records of one race."""
    race = view.race
    prize = prize_of_record(race.discipline, view.rules)
    if prize is None:
        return
    earned = view.tags
    occasion = Occasion(
        view.competition, headings.plain_title(race), race.discipline, race.sex,
        metres=race.metres, number=race.number, division=race.division, day=race.day,
    )  # fmt: skip
    for result in view.results:
        tag = next((one for one in earned.get(result.start.id, ()) if one.mark == WORLD_RECORD), None)
        if tag is not None:
            start = result.start
            members = tuple(one.skater for one in view.members.get(start.id, ()) if one.starts)
            place = Place(result.rank or 0, start.competitor, members)
            yield record_award(prize, occasion, place, equalled=bool(tag.prefix), ratified=start.id in ratified)


def _of_standings(file: ResultsFile, held: Sequence[Competition], *, season_over: bool) -> list[Award]:
    """The prizes of the cups as they stand, final or not."""
    standings = Standings(file)
    views = [standings.of_cup(cup.name) for cup in cups(file) if not isinstance(cup, GrandCup)]
    return [award for view in views if view.after in held for award in _of_standing(view, season_over=season_over)]


def _of_standing(view: CupView, *, season_over: bool) -> Iterable[Award]:
    prize = prize_of_series(view.after.series, view.rules, "standing") if view.after else None
    if prize is None:
        return ()
    cup, lines = view.standing.cup, view.standing.lines
    final = season_over or 0 < cup.races <= view.skated
    return awards(prize, cup.title, [Place(line.rank, line.competitor) for line in lines], final=final)
