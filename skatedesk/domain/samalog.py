"""Points of a combination (samalog): the time for 500 m at the pace of each distance, added up; the lowest leads."""

from skatedesk.domain.rules_sheets import SamalogRule
from skatedesk.domain.times import RaceTime


def samalog_points(time: RaceTime, metres: int, rule: SamalogRule) -> int:
    """The points of one distance in thousandths of a point, cut and never rounded (World Allround 2024)."""
    step: int = 10 ** (3 - rule.decimals)
    return time.cut_ms * rule.base_metres // (metres * step) * step
