"""The table of the rule file on what is looked at before a race is made official."""

from skatedesk.domain.rule_table import Positive, RuleTable, Text


class GateRule(RuleTable, frozen=True):
    """What must be there, and from where on a time is so odd that somebody has to look at it again.

    `officials` are the offices that must be filled; `conditions`: air or ice must be written down. At a single meet,
    in no series and no championship, both are only reminders, unless `blocks_single_meets`. A time more than
    `slower_per_cent` above the season best, or `faster_per_cent` below it, is told; so is a part of the way skated
    faster than `fastest_lap` (of 400 m), or in more than `slow_lap_factor` times the time of the field.
    """

    officials: tuple[Text, ...] = ("Referee", "Starter")
    conditions: bool = True
    blocks_single_meets: bool = False
    slower_per_cent: Positive = 5
    faster_per_cent: Positive = 8
    fastest_lap: Text = "22.00"
    slow_lap_factor: Positive = 2
