"""Tables of the rule file about printed times, records, medals and lists."""

from typing import Annotated, Literal

from msgspec import Meta

from skatedesk.domain.races import Sex
from skatedesk.domain.rule_table import Count, Metres, Positive, RuleTable, Text

Columns = Annotated[tuple[Text, ...], Meta(min_length=1)]


class TimeRule(RuleTable, frozen=True):
    """How times are printed.

    `lap_time`: difference of the printed passings, or of the exact ones, cut.
    `tie_display`: the deciding thousandth in brackets, or all three decimals.
    `hand_mark`: what stands on a list with a time that was taken by hand.
    """

    lap_time: Literal["cut_passings", "cut_difference"]
    tie_display: Literal["brackets", "full"]
    hand_mark: Text = "M"


class CombinationRule(RuleTable, frozen=True):
    """A combination that has a name of its own: its distances in the usual order; no sex: for women and men.

    `last_distance_best` is how many reach the last distance, 0 for all; `tie_at_cut` who does where that place is
    shared.
    """

    name: Text
    metres: Annotated[Metres, Meta(min_length=2)]
    sex: Sex | None = None
    last_distance_best: Count = 0
    tie_at_cut: Literal["all", "none"] = "all"


class SamalogRule(RuleTable, frozen=True):
    """Points of a combination: the time for `base_metres`, cut to `decimals` at each distance.

    `combinations` are those known by name, for competitions that are no championship of the season.
    """

    base_metres: Positive
    decimals: Annotated[int, Meta(ge=0, le=3)]
    combinations: tuple[CombinationRule, ...] = ()


class RecordRule(RuleTable, frozen=True):
    """Marks in order of importance, how an equalled record is marked, and from which height a rink is a high one."""

    marks: Columns
    equalled_prefix: str
    high_rink_from_m: Positive
    season_best_from: Text


class SheetRule(RuleTable, frozen=True):
    """Headings and columns of the lists, in their official order."""

    heading: Text
    race_heading: Text
    created: Text
    page: Text
    hours: Literal[12, 24]
    names: Literal["given_family", "family_given"]
    result_columns: Columns
    team_columns: Columns
    mass_start_columns: Columns
    start_list_columns: Columns
    standing_columns: Columns


class BibRange(RuleTable, frozen=True):
    """Start numbers, given out by nation in alphabetical order."""

    sex: Sex
    teams: bool
    first: Positive
    last: Positive


class MedalRule(RuleTable, frozen=True):
    """The medal table: equal rows share the rank, the next ranks are skipped, nations are in alphabetical order."""

    order: Columns
    share_rank: bool
    skip_after_tie: bool
