"""Distances on a 400 m track and where their passings lie."""

LAP = 400


def passings(metres: int) -> tuple[int, ...]:
    """The metres at which a clock is read, the finish last: 1000 -> (200, 600, 1000) (400 m track, ISU)."""
    first = metres % LAP or LAP
    return tuple(range(min(first, metres), metres + 1, LAP))


def splits(metres: int) -> tuple[int, ...]:
    """The passings before the finish."""
    return passings(metres)[:-1]
