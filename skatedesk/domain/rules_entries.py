"""Tables of the rule file that say who may start, in which division, and against whom."""

from typing import Annotated, Literal

from msgspec import Meta

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rule_table import Count, Metres, Positive, RuleTable, Text


class Division(RuleTable, frozen=True):
    """The size of Division A, and how many of Division B move up into it.

    `promoted_from`: the last B race of the cup, the B race of the same weekend, or only the ranking.
    """

    discipline: Discipline
    places: Positive
    promoted: Count
    promoted_from: Literal["last_b_race", "same_weekend", "ranking"]
    sex: Sex | None = None
    metres: Metres = ()


class PromotionRule(RuleTable, frozen=True):
    """How Division A is filled. `wild_cards`: places outside the ranking, given by hand."""

    wild_cards: Count
    tie_promotes_all: bool
    absent_is_skipped: bool
    between_runs: bool
    first_event_from: Literal["previous_season", "entries"]


class NationLimit(RuleTable, frozen=True):
    """How many of one nation may be entered in a race, A and B together."""

    discipline: Discipline
    max_per_nation: Positive


class EntryRule(RuleTable, frozen=True):
    """Entries by nation and the last moment for them, in local time of the venue.

    `host_extra`: how many more the nation of the organizer may enter. `min_age`: who is younger before the first day
    of the season may not start; 0 asks for no age.
    """

    limits: tuple[NationLimit, ...]
    preliminary_days_before: Count
    final_weekday: Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    final_time: Text
    host_extra: Count = 0
    min_age: Count = 0


class QualifyingTime(RuleTable, frozen=True):
    """A limit to be reached, on the high rinks and on all others; `over` where another distance proves it."""

    sex: Sex
    metres: Positive
    high_rinks: Text
    other_rinks: Text
    over: Positive | None = None


class QualifyingRule(RuleTable, frozen=True):
    """Which times qualify: since the first day of how many seasons ago, and which rinks are high."""

    seasons_back: Count
    high_rinks: tuple[Text, ...]
    limits: tuple[QualifyingTime, ...]


class DrawRule(RuleTable, frozen=True):
    """How pairs are drawn.

    `free_group` best skaters are drawn among themselves for the last pairs, the rest pair off by rank.
    `lanes`: in pairs that follow from the ranking, by lot or the better one in the inner lane (teams: on the finish
    straight); wherever lots decide who meets, and in quartets, the lanes are drawn.
    In championships, groups of `championship_group` by ranking are drawn, the best group starts last.
    """

    free_group: Count
    free_group_teams: Count
    same_nation_in_pair: bool
    second_run: Literal["fresh", "swap"]
    second_run_championship: Literal["fresh", "swap"]
    b_order: Annotated[tuple[Literal["points", "season_best"], ...], Meta(min_length=1)]
    single_skater: Literal["first", "last"]
    quartet_metres: Metres
    after_withdrawal: Literal["leave_lane", "redraw"]
    championship_group: Positive
    championship_group_longest: Positive
    allround_later_distances: Literal["standing", "previous_time"]
    lanes: Literal["drawn", "better_inner"] = "drawn"
