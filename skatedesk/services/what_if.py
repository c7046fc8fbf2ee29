"""What if: the standing of a cup with imagined results, and who could still win it. Nothing is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from skatedesk.domain import title_words
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import CupRule, Rules
from skatedesk.domain.standings import RaceResults, Standing, in_progress, standing
from skatedesk.domain.title_race import TitleRace, tables_left, title_race
from skatedesk.domain.what_if import Wish, imagine
from skatedesk.services.standings import CupRaces, CupView, Standings, shared
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.standing_list import RACES
from skatedesk.words import _

Wishes = Mapping[int, Sequence[Wish]]
"""What is wished, by the id of the race; races that are not in the file have ids below 0."""


@dataclass(frozen=True, slots=True)
class RaceChoice:
    """A race that results can be imagined for; `skated`: it has real ones."""

    race: Race
    competition: int
    label: str
    skated: bool


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A cup as it would be. `real` is the standing as it is; without a wish both are the same.

    `to_come` is how many races are to come that the file does not have; None where nobody said so, and then there is
    no `title`. `held` are the races of the cup with their results, real or not; `standings` are those of the file.
    """

    view: CupView
    real: Standing
    races: tuple[RaceChoice, ...]
    competitors: tuple[Competitor, ...]
    held: CupRaces
    wishes: Wishes
    title: TitleRace | None
    to_come: int | None
    standings: Standings = field(repr=False, compare=False)

    @property
    def is_imagined(self) -> bool:
        return any(self.wishes.values())

    def races_of(self, cup_name: str, after: int | None = None) -> CupRaces:
        """The races of any cup up to the competition of that number, or all, with what is imagined of them."""
        if cup_name != self.held.cup.name:
            real = self.standings.races_of(cup_name, after)
            return replace(real, races=_imagined(real.cup, real.races, self.wishes, real.rules))
        return replace(
            self.held, races=tuple(one for one in self.held.races if after is None or one.competition <= after)
        )

    def sheet(self, created: datetime | None = None) -> Sheet:
        """The standing as it would be, marked as imagined; how everybody moved is told against the real one."""
        sheet = self.view.sheet(created)
        if not self.is_imagined:
            return sheet
        heading = replace(sheet.heading, state=_("imagined"))
        return replace(sheet, heading=heading, remarks=(*self.told(), *sheet.remarks))

    def short(self) -> Sheet:
        """The same sheet with only the imagined races printed, for a narrow place on the screen."""
        sheet, standing = self.sheet(), self.view.standing
        imagined = {one.column for one in self.held.races if self.wishes.get(one.race.id)}
        if not imagined:
            return sheet
        races = iter([column in imagined for column in standing.columns])
        columns = tuple(
            replace(column, printed=next(races)) if column.key == RACES else column for column in sheet.columns
        )
        return replace(sheet, columns=columns)

    def told(self) -> tuple[str, ...]:
        """What is imagined, race by race."""
        sentence = _("Imagined, not skated: {race}: {wishes}.")
        return tuple(
            sentence.format(race=choice.label, wishes=_listed(self.wishes[choice.race.id]))
            for choice in self.races
            if self.wishes.get(choice.race.id)
        )

    def sentences(self) -> tuple[str, ...]:
        """Who can still win and what each needs: the headline, then a sentence for each."""
        if self.title is None:
            return (_("How many races are to come is not known: the rule file does not say. Give the number."),)
        head = title_words.headline(self.title)
        if self.title.winners or not self.title.chances:
            return (head,)
        leader = self.title.chances[0].line.competitor.name
        lines = [f"{leader}: {title_words.of_leader(self.title)}"]
        for chance in self.title.able:
            name = chance.line.competitor.name
            if name != leader:
                lines.append(f"{name}: {title_words.of_chance(chance, leader, self.title.left)}")
        if self.title.outsiders:
            lines.append(_("Somebody without points could win too."))
        return head, *lines


def what_if(standings: Standings, cup_name: str, wishes: Wishes, to_come: int | None = None) -> WhatIf:
    """The cup with these wishes; `to_come` races follow those in the file, else as many as the rule file says.

    RuleError for an unknown cup, and for a rank that is wished twice.
    """
    real = standings.races_of(cup_name)
    if to_come is None and real.cup.races:
        to_come = max(0, real.cup.races - real.columns)
    later = _later(real, 1 if to_come is None else to_come)
    wished = [one for one in later if wishes.get(one.race.id)]
    races = _imagined(real.cup, (*real.races, *wished), wishes, real.rules)
    before = standing(real.cup, real.races, real.rules, real.rulings)
    now = standing(real.cup, races, real.rules, real.rulings)
    columns = max(real.columns, len(now.columns))
    view = CupView(now, real.season.name, _last(real), real.rules, real.competitions, columns, before)
    return WhatIf(
        view if any(wishes.values()) else replace(view, before=None),
        before,
        _choices([*real.races, *later], before),
        _competitors(races),
        replace(real, races=races, competitions=(*real.competitions, *_to_come(real, wished))),
        wishes,
        None if to_come is None else _title(now, races, real, wishes, later),
        to_come,
        standings,
    )


def imagined_results(standings: Standings, cup_name: str, wishes: Wishes) -> dict[int, tuple[Result, ...]]:
    """The imagined results of the races of the file, such as divisions can be composed on."""
    real = standings.races_of(cup_name)
    return {one.race.id: one.results for one in imagine(real.races, wishes, real.rules) if wishes.get(one.race.id)}


def _imagined(
    cup: CupRule, races: Sequence[RaceResults], wishes: Wishes, rules: Rules
) -> tuple[RaceResults, ...]:  # fmt: skip
    """The races as the cup counts them, those with wishes imagined."""
    return tuple(shared(cup, one) if wishes.get(one.race.id) else one for one in imagine(races, wishes, rules))


def _to_come(real: CupRaces, wished: Sequence[RaceResults]) -> list[Competition]:
    """The competitions of imagined races that the file does not have."""
    last, season = _last(real), real.season.name
    series = last.series if last else ""
    return [
        Competition(
            one.race.id, one.competition, season, series, _("World Cup #{number}").format(number=one.competition)
        )
        for one in wished
    ]


def _title(
    now: Standing, races: Sequence[RaceResults], real: CupRaces, wishes: Wishes, later: Sequence[RaceResults]
) -> TitleRace:
    """Who can still win: a race with wishes counts as skated by all who take part."""
    settled = {one.column for one in races if wishes.get(one.race.id)}
    left = sorted(in_progress(races) - settled)
    unknown = sum(not wishes.get(one.race.id) for one in later)
    return title_race(now, real.rules, left, tables_left(real.cup, real.rules, left, unknown))


def _last(real: CupRaces) -> Competition | None:
    return real.competitions[-1] if real.competitions else None


def _later(real: CupRaces, count: int) -> tuple[RaceResults, ...]:
    """Races that are not in the file yet, one a competition after the last; the last of them may be the final."""
    first = max((item.number for item in real.competitions), default=0) + 1
    numbers = [first + at for at in range(count)]
    final = real.rules.final_event
    if numbers and final >= first:
        numbers[-1] = final
    cup = real.cup
    metres = max(cup.metres, default=None)
    return tuple(
        RaceResults(number, Race(-at, 0, 0, "", cup.discipline, cup.sex, metres, "A"), ())
        for at, number in enumerate(numbers, start=1)
    )


def _choices(races: Sequence[RaceResults], real: Standing) -> tuple[RaceChoice, ...]:
    """The races in the order of the columns, A before B; those to come last."""
    labels = dict(zip(real.columns, real.labels(_("WC")), strict=True))
    ordered = sorted(races, key=lambda one: (one.race.id < 0, one.column, one.race.division))
    return tuple(
        RaceChoice(
            one.race,
            one.competition,
            _label(one, labels.get(one.column, "")),
            any(result.rank is not None for result in one.results),
        )
        for one in ordered
    )


def _label(one: RaceResults, column: str) -> str:
    if one.race.id < 0:
        return _("{cup}{number}, to come").format(cup=_("WC"), number=one.competition)
    if not one.race.division:
        return column
    return _("{race}, Division {division}").format(race=column, division=one.race.division)


def _competitors(races: Sequence[RaceResults]) -> tuple[Competitor, ...]:
    """Everybody on a list of the cup, in the order of the family names."""
    found = {line.start.competitor.who: line.start.competitor for one in races for line in one.results}
    return tuple(sorted(found.values(), key=lambda one: one.order))


def _listed(wishes: Sequence[Wish]) -> str:
    return ", ".join(f"{one.competitor.name} {one}" for one in wishes)
