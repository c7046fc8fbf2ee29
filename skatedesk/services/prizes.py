"""Prize money of races, championships and final standings, and what everybody gets in all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.medals import Occasion, Place
from skatedesk.domain.prizes import Award, awards, prize_for, prize_of_series
from skatedesk.domain.races import Competition
from skatedesk.domain.rules import GrandCup
from skatedesk.services import occasions
from skatedesk.services.standings import CupView, Standings, cups
from skatedesk.sheets.prize_list import PrizeHead, prize_sheet, total_sheet
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile


@dataclass(frozen=True, slots=True)
class PrizesView:
    """The prizes as things stood when they were read.

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
    if number is None:
        given += _of_standings(file, held, season_over=season_over)
    still_open = tuple(one for one in found if not one.decided)
    return PrizesView(tuple(held), tuple(given), tuple(decided), tuple(unknown), still_open)


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
