"""Tables of the rule file about team races, championships, prizes and age classes."""

from typing import Annotated, Literal

from msgspec import Meta

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rule_table import Count, Metres, Positive, RuleTable, Text, Values


class TeamEvent(RuleTable, frozen=True):
    """A race of teams. `order`: who of a mixed team skates when, `legs`: how many laps each time.

    `named` are entered at most, `team_size` of them start. `time_of`: whose finish is the team's time.
    `mixed_nations`: whether skaters of several nations may be one team.
    """

    discipline: Discipline
    sex: Sex
    laps: Positive
    team_size: Positive
    named: Positive
    teams_at_once: Positive
    time_of: Literal["third_skater", "last_skater"]
    order: tuple[Sex, ...] = ()
    legs: tuple[Positive, ...] = ()
    mixed_nations: bool = False


class KnockoutRule(RuleTable, frozen=True):
    """Team races in rounds. `semi_finals`: who meet, by their place in the quarter-finals, the last pair starting last.

    `finals`: how many of two teams each, for places 1 and 2, 3 and 4, and so on. `overtaken` is the code of a team
    that was overtaken, which has lost its heat whatever its time.
    """

    semi_finals: tuple[tuple[Positive, Positive], ...] = ((2, 3), (1, 4))
    finals: Positive = 4
    overtaken: str = ""


class Programme(RuleTable, frozen=True):
    """The distances of a championship for one sex, day by day."""

    sex: Sex
    days: Annotated[tuple[Annotated[Metres, Meta(min_length=1)], ...], Meta(min_length=1)]


class Championship(RuleTable, frozen=True):
    """A championship of this season. 0 is a number not known, except for `last_distance_best`: there all skate on.

    `tie_at_cut`: who starts in the last distance where the last place for it is shared. A championship of the kind
    `points` adds up `points` by rank (none given: those of the cup) of its best `best_n` races (0: of all).
    """

    name: Text
    kind: Literal["allround", "sprint", "single_distances", "points"]
    programmes: tuple[Programme, ...] = ()
    laps: tuple[Discipline, ...] = ()
    field: Count = 0
    max_per_nation: Count = 0
    last_distance_best: Count = 0
    tie_at_cut: Literal["all", "none"] = "all"
    swap_lanes: bool = False
    team_pursuit: Literal["time", "knockout"] = "time"
    points: tuple[Count, ...] = ()
    best_n: Count = 0


class Prize(RuleTable, frozen=True):
    """Prize money by rank, the winner's first; 0 is an amount not known. A team shares unless `each_member`.

    No disciplines: the prize is for all of them.
    """

    event: Text
    paid_for: Literal["race", "standing", "championship", "record"]
    currency: Text
    amounts: Values
    division: str = ""
    each_member: bool = False
    disciplines: tuple[Discipline, ...] = ()


class AgeClass(RuleTable, frozen=True):
    """A class by age in whole years; no `to_age`: open above. `championship` is what is skated for the title."""

    name: Text
    from_age: Count
    to_age: Count | None = None
    code: str = ""
    metres: Metres = ()
    championship: Metres = ()


class AgeSystem(RuleTable, frozen=True):
    """The classes of a federation. Counts the age reached before `age_date` (month and day) of the season's start."""

    name: Text
    age_date: Text
    classes: tuple[AgeClass, ...]
