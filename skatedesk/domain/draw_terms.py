"""The kinds of draw, and what of the rule file each is made by."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_championships import Championship

PAIR = 2
QUARTET = 4
WHOLE_FIELD = 10**6


class DrawKind(StrEnum):
    """How the pairs come about. SWAP: the second run, in the other lane; FREE: all by lot."""

    WORLD_CUP_A = "world_cup_a"
    WORLD_CUP_B = "world_cup_b"
    GROUPS = "groups"
    STANDING = "standing"
    SWAP = "swap"
    TEAMS = "teams"
    MASS_START = "mass_start"
    FREE = "free"


class Key(StrEnum):
    """What puts the field in order, the best first; who is equal in all of it is parted by lot.

    RANK is the whole ranking, POINTS only the part of it that has won points.
    """

    RANK = "rank"
    POINTS = "points"
    BEST = "season_best"


class Places(StrEnum):
    """What is drawn inside a pair: lanes, the straights of two teams, or nothing where all start from one line."""

    LANES = "lanes"
    STRAIGHTS = "straights"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Terms:
    """What of the rule file a draw is made by. It is kept with the draw, so that a later rule file changes no draw.

    `together` is how many start under one number, 0 for a mass start. The `free` best are drawn among themselves,
    and groups of `group` by rank, 0 where there are none. A number that is not full starts first or last. With
    `better_inner` the better one of a pair that follows from the ranking starts inside, else lots give all lanes.
    """

    order: tuple[Key, ...]
    places: Places
    together: int = PAIR
    free: int = 0
    group: int = 0
    single: Literal["first", "last"] = "first"
    same_nation: bool = True
    better_inner: bool = False


def kinds_for(race: Race) -> tuple[DrawKind, ...]:
    """The kinds of draw that make sense in a race, the usual one first."""
    if race.discipline.is_team:
        return DrawKind.TEAMS, DrawKind.FREE
    if race.discipline is Discipline.MASS_START:
        return DrawKind.MASS_START, DrawKind.FREE
    pairs = (DrawKind.WORLD_CUP_A, DrawKind.WORLD_CUP_B, DrawKind.GROUPS, DrawKind.STANDING)
    return (*pairs, *([DrawKind.SWAP] if race.run == 2 else []), DrawKind.FREE)


def proposed_kind(race: Race, competition: Competition, rules: Rules, *, first: bool) -> DrawKind:
    """The kind the rules ask for; `first`: nothing of a combination was skated before this race."""
    if race.discipline.is_team or race.discipline is Discipline.MASS_START:
        return kinds_for(race)[0]
    in_cup = rules.counts_for_cup(competition.series)
    second_run = rules.draw.second_run if in_cup else rules.draw.second_run_championship
    if race.run == 2 and second_run == "swap":
        return DrawKind.SWAP
    if in_cup:
        return DrawKind.WORLD_CUP_B if race.division == "B" else DrawKind.WORLD_CUP_A
    championship = championship_of(competition, rules)
    if championship is None:
        return DrawKind.FREE
    in_combination = championship.kind != "single_distances"
    return DrawKind.STANDING if in_combination and not first else DrawKind.GROUPS


def championship_of(competition: Competition, rules: Rules) -> Championship | None:
    """The championship of the rule file that bears the name of the competition, with its year or without."""
    name = f"{competition.series} {competition.event}".casefold()
    return next((one for one in rules.championships if one.name.casefold().rstrip("0123456789 ") in name), None)


def terms_of(kind: DrawKind, race: Race, rules: Rules) -> Terms:
    """What the rule file says of this kind of draw in this race."""
    rule = rules.draw
    return Terms(
        order=_order(kind, rules),
        places=_places(race, rules),
        together=_together(kind, race, rules),
        free=_free(kind, rules),
        group=_group(race, rules) if kind is DrawKind.GROUPS else 0,
        single=rule.single_skater,
        same_nation=rule.same_nation_in_pair,
        better_inner=rule.lanes == "better_inner",
    )


def _order(kind: DrawKind, rules: Rules) -> tuple[Key, ...]:
    if kind is DrawKind.FREE:
        return ()
    if kind is DrawKind.WORLD_CUP_B:
        return tuple(Key(key) for key in rules.draw.b_order)
    return Key.RANK, Key.POINTS, Key.BEST


def _places(race: Race, rules: Rules) -> Places:
    if race.discipline is Discipline.INDIVIDUAL:
        return Places.LANES
    if race.discipline.is_team and _teams_at_once(race, rules) == PAIR:
        return Places.STRAIGHTS
    return Places.LINE


def _together(kind: DrawKind, race: Race, rules: Rules) -> int:
    if race.discipline is Discipline.MASS_START:
        return 0
    if race.discipline.is_team:
        return _teams_at_once(race, rules)
    in_quartets = kind is DrawKind.WORLD_CUP_B and race.metres in rules.draw.quartet_metres
    return QUARTET if in_quartets else PAIR


def _teams_at_once(race: Race, rules: Rules) -> int:
    events = [event for event in rules.team_events if event.discipline is race.discipline]
    return next((event.teams_at_once for event in events if event.sex is race.sex), PAIR)


def _free(kind: DrawKind, rules: Rules) -> int:
    if kind is DrawKind.WORLD_CUP_A:
        return rules.draw.free_group
    if kind is DrawKind.TEAMS:
        return rules.draw.free_group_teams
    return WHOLE_FIELD if kind is DrawKind.FREE else 0


def _group(race: Race, rules: Rules) -> int:
    longest = race.metres is not None and race.metres == _longest(race.sex, rules)
    return rules.draw.championship_group_longest if longest else rules.draw.championship_group


def _longest(sex: Sex, rules: Rules) -> int:
    """The longest distance of the season for women or men."""
    return max((metres for cup in rules.cups if cup.sex is sex for metres in cup.metres), default=0)
