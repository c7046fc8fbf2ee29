"""Who is in office: in the order of the regulations, and whose names stand on the sheets of a race."""

from collections.abc import Iterable, Sequence

from skatedesk.domain.races import Official

ON_RACE_SHEETS = ("referee", "starter")
"""The offices that every sheet of a race names."""


def in_order(officials: Iterable[Official], offices: Sequence[str]) -> tuple[Official, ...]:
    """In the order of the regulations; an office they do not know stands behind, as it was written down."""
    places = {office.casefold(): at for at, office in enumerate(offices)}
    return tuple(sorted(officials, key=lambda one: places.get(one.role.casefold(), len(places))))


def of_race_sheet(
    own: Sequence[Official], of_competition: Iterable[Official], offices: Sequence[str]
) -> tuple[Official, ...]:  # fmt: skip
    """Those of the race itself, and the referee and the starter of the competition where it has none of its own."""
    missing = set(ON_RACE_SHEETS) - {one.role.casefold() for one in own}
    others = [one for one in of_competition if one.role.casefold() in missing]
    return in_order([*own, *others], offices)
