"""Points of a combination (samalog): the time for 500 m at the pace of each distance, added up; the lowest leads."""

from skatedesk.domain.rules_sheets import SamalogRule
from skatedesk.domain.times import HOUR, PRINTED_DECIMALS, Behind, RaceTime

POINT = 1000
"""Points are counted in whole thousandths."""

_HUNDREDTH = 10


def samalog_points(time: RaceTime, metres: int, rule: SamalogRule) -> int:
    """The points of one distance in thousandths of a point, cut and never rounded (World Allround 2024)."""
    step = _step(rule)
    return time.cut_ms * rule.base_metres // (metres * step) * step


def slowest_time(points: int, metres: int, rule: SamalogRule) -> RaceTime | None:
    """The slowest printed time that brings no more than these points; None where no time is fast enough."""
    step = _step(rule)
    ms = ((points // step + 1) * step * metres - 1) // rule.base_metres
    ms = min(ms, HOUR - 1)
    ms -= ms % _HUNDREDTH
    return RaceTime(ms) if ms > 0 else None


def in_seconds(points: int, metres: int, rule: SamalogRule) -> Behind | None:
    """A gap in points as seconds of a distance: 0.190 points are 0.38 s over 1000 m; None where there is no gap."""
    return Behind(points * metres // rule.base_metres, PRINTED_DECIMALS) if points > 0 else None


def printed_points(points: int, rule: SamalogRule) -> str:
    """`144.740`, with as many decimals as the rule file keeps."""
    whole, thousandths = divmod(points, POINT)
    decimals = f"{thousandths:03d}"[: rule.decimals]
    return f"{whole}.{decimals}" if decimals else str(whole)


def _step(rule: SamalogRule) -> int:
    """The thousandths of a point between two results that the rule file tells apart."""
    step: int = 10 ** (3 - rule.decimals)
    return step
