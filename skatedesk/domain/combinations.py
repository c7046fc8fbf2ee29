"""Which distances of a competition are added up to one classification, and which of its races they are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from skatedesk.domain.draw_terms import championship_of
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_championships import Championship
from skatedesk.words import _

_YEAR = "0123456789 "


@dataclass(frozen=True, slots=True)
class Combination:
    """What is added up: `metres` in the usual order, and how many reach the last distance (0: all).

    Where it goes by points for the ranks and not by times, `by_points` is set: then the best `best_n` (0: all)
    of the races over `metres` or of the `laps` disciplines count, with `points` from the winner on.
    """

    name: str
    metres: tuple[int, ...] = ()
    last_distance_best: int = 0
    tie_at_cut: Literal["all", "none"] = "all"
    by_points: bool = False
    laps: tuple[Discipline, ...] = ()
    points: tuple[int, ...] = ()
    best_n: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """One distance of a combination and its races: none before it is in the programme, two for divisions A and B."""

    metres: int | None
    races: tuple[Race, ...] = ()


def combination_of(
    competition: Competition, races: Sequence[Race], sex: Sex, rules: Rules, kind: str | None = None
) -> Combination | None:
    """The combination of this name, else that of the championship, else the one whose distances are skated.

    None where the distances are single ones; RuleError where the rule file knows no combination of that name.
    """
    championship = championship_of(competition, rules)
    if championship is not None and kind in (None, championship.kind):
        return _of_championship(championship, sex, rules, championship.kind)
    if kind is not None:
        return _named(kind, sex, rules)
    if rules.counts_for_cup(competition.series):
        return None
    skated = Counter(race.metres for group in _groups(_of_sex(races, sex)) for race in group[:1])
    return next((one for one in _by_name(sex, rules) if Counter(one.metres) == skated), None)


def names(sex: Sex, rules: Rules) -> tuple[str, ...]:
    """The names by which a combination may be chosen."""
    return tuple(dict.fromkeys(one.name for one in _known(sex, rules)))


def slots(combination: Combination, races: Sequence[Race], sex: Sex) -> tuple[Slot, ...]:
    """The distances as they are skated: day by day, and in the usual order within a day.

    Where a competition has two combinations, the titles of the races tell them apart.
    """
    if combination.by_points:
        held = [race for race in races if race.sex is sex and _pays(race, combination)]
        return tuple(Slot(race.metres, (race,)) for race in sorted(held, key=_when))
    groups: dict[int, Iterator[tuple[Race, ...]]] = {}
    for metres in set(combination.metres):
        held = [race for race in _of_sex(races, sex) if race.metres == metres]
        own = [race for race in held if combination.name.casefold() in race.title.casefold()]
        groups[metres] = iter(_groups(own or held))
    found = [Slot(metres, next(groups[metres], ())) for metres in combination.metres]
    return tuple(sorted(found, key=lambda slot: _day(slot.races[0]) if slot.races else date.max))


def _named(kind: str, sex: Sex, rules: Rules) -> Combination:
    wanted = kind.strip().casefold()
    for one in _known(sex, rules):
        if one.name.casefold() == wanted:
            return one
    sentence = _("There is no combination “{name}”. The combinations are: {names}.")
    raise RuleError(sentence.format(name=kind.strip(), names=", ".join(names(sex, rules))))


def _known(sex: Sex, rules: Rules) -> Iterator[Combination]:
    """All of the rule file: those with a name, the championships of the season, and those of the age classes."""
    yield from _by_name(sex, rules)
    for championship in rules.championships:
        one = _of_championship(championship, sex, rules, championship.name.rstrip(_YEAR))
        if one is not None:
            yield one
    for system in rules.ages:
        for age_class in system.classes:
            if len(age_class.championship) > 1:
                yield Combination(f"{system.name} {age_class.name}", age_class.championship)


def _by_name(sex: Sex, rules: Rules) -> Iterator[Combination]:
    for rule in rules.samalog.combinations:
        if rule.sex in (None, sex):
            yield Combination(rule.name, rule.metres, rule.last_distance_best, rule.tie_at_cut)


def _of_championship(championship: Championship, sex: Sex, rules: Rules, name: str) -> Combination | None:
    """What the championship adds up for this sex; None where its distances are single ones."""
    if championship.kind == "single_distances":
        return None
    programmes = [programme for programme in championship.programmes if programme.sex is sex]
    metres = tuple(metres for programme in programmes for day in programme.days for metres in day)
    if championship.kind != "points":
        best, tie = championship.last_distance_best, championship.tie_at_cut
        return Combination(name, metres, best, tie) if metres else None
    laps = championship.laps
    cup = (rules.points_table(discipline, "", sex, None) for discipline in laps)
    points = championship.points or next(cup, ())
    return Combination(name, metres, by_points=True, laps=laps, points=points, best_n=championship.best_n)


def _of_sex(races: Sequence[Race], sex: Sex) -> list[Race]:
    return [race for race in races if race.sex is sex and race.discipline is Discipline.INDIVIDUAL]


def _pays(race: Race, combination: Combination) -> bool:
    return race.discipline in combination.laps or race.metres in combination.metres


def _groups(races: Sequence[Race]) -> list[tuple[Race, ...]]:
    """The races in the order skated, divisions A and B of one distance and run together."""
    found: list[list[Race]] = []
    for race in sorted(races, key=lambda race: (race.run or 1, *_when(race))):
        for group in found:
            same = (group[0].metres, group[0].run) == (race.metres, race.run)
            if same and race.division not in {other.division for other in group}:
                group.append(race)
                break
        else:
            found.append([race])
    return [tuple(group) for group in found]


def _when(race: Race) -> tuple[date, int]:
    return _day(race), race.number


def _day(race: Race) -> date:
    return race.day or date.max
