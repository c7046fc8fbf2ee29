"""Races of teams: how long they are, where the clock is read, and who may skate in a team."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from skatedesk.domain.distances import LAP
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Race, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_championships import TeamEvent
from skatedesk.words import _, ngettext

HALF_LAP = LAP // 2


@dataclass(frozen=True, slots=True)
class Member:
    """A skater named in a team, by place from 1; `starts`: one of those who skate, the others are substitutes."""

    skater: Competitor
    place: int
    starts: bool = True


@dataclass(frozen=True, slots=True)
class Leg:
    """A part of a relay: who skates it, from where and to where."""

    sex: Sex
    start: int
    finish: int


def event_of(race: Race, rules: Rules) -> TeamEvent | None:
    """What the rule file says of this race of teams; None where it says nothing."""
    events = [event for event in rules.team_events if event.discipline is race.discipline]
    return next((event for event in events if event.sex is race.sex), None)


def laps_of(race: Race, rules: Rules) -> int | None:
    """The laps of the race: its own, else those of the rule file; None where neither says."""
    event = event_of(race, rules)
    return race.laps or (event.laps if event else None)


def passings(race: Race, rules: Rules) -> tuple[int, ...]:
    """Where a team's clock is read, in metres on a 400 m track, the finish last: every half lap.

    Teams start in the middle of the two straights, so each passes its own line and the opposite one (ISU).
    """
    laps = laps_of(race, rules) or 0
    return tuple(range(HALF_LAP, laps * LAP + 1, HALF_LAP))


def legs(race: Race, rules: Rules) -> tuple[Leg, ...]:
    """Who of a relay skates from where to where; empty in races that are not handed over."""
    event = event_of(race, rules)
    if event is None or not event.legs:
        return ()
    ends = list(accumulate(laps * LAP for laps in event.legs))
    return tuple(Leg(*leg) for leg in zip(event.order, [0, *ends[:-1]], ends, strict=True))


def check_members(event: TeamEvent, team: Competitor, members: Sequence[Member]) -> None:
    """Refuse who cannot be named: of another nation or sex, named twice, too many, or in the wrong order."""
    named = Counter(member.skater.id for member in members)
    for member in members:
        if named[member.skater.id] > 1:
            raise RuleError(_("{name} is named twice. Take one out.").format(name=member.skater.name))
        _check_member(event, team, member.skater)
    if len(members) > event.named:
        sentence = ngettext(
            "{team}: at most {most} skater is named. Take {over} out.",
            "{team}: at most {most} skaters are named. Take {over} out.",
            event.named,
        )
        raise RuleError(sentence.format(team=team.name, most=event.named, over=len(members) - event.named))
    starting = [member.skater for member in members if member.starts]
    if len(starting) > event.team_size:
        sentence = _("{team}: {size} start, not {count}. Make the others substitutes.")
        raise RuleError(sentence.format(team=team.name, size=event.team_size, count=len(starting)))
    _check_order(event, starting)


def _check_member(event: TeamEvent, team: Competitor, skater: Competitor) -> None:
    if skater.nation != team.nation and not event.mixed_nations:
        sentence = _("{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.")
        raise RuleError(
            sentence.format(name=skater.name, nation=skater.nation, team=team.name, other=team.nation)
        )  # fmt: skip
    if team.sex is not Sex.MIXED and skater.sex is not team.sex:
        sentence = _("{name} skates with the women. Name men for this team.")
        if team.sex is Sex.WOMEN:
            sentence = _("{name} skates with the men. Name women for this team.")
        raise RuleError(sentence.format(name=skater.name))


def _check_order(event: TeamEvent, starting: Sequence[Competitor]) -> None:
    """In a mixed relay women and men skate in turn, as the rule file puts them."""
    for skater, sex in zip(starting, event.order, strict=False):
        if skater.sex is not sex:
            sentence = _("{name} is in a place where a woman skates. Put one woman and one man in their order.")
            if sex is Sex.MEN:
                sentence = _("{name} is in a place where a man skates. Put one woman and one man in their order.")
            raise RuleError(sentence.format(name=skater.name))
