"""How the columns of a table share the room there is."""

from collections.abc import Sequence
from math import ceil


def fit(wanted: Sequence[int], flexible: int, least: int, order: Sequence[int], room: int) -> list[int]:
    """The width of every column, 0 for one that is hidden.

    The flexible column takes what the others leave, down to `least`; then columns go, in this order, the least
    important first. Where even that does not help, the flexible one gives a quarter of its least, as words may be
    written smaller; then the rest keeps its width and the table scrolls.
    """
    widths = list(wanted)
    for column in order:
        if _others(widths, flexible) + least <= room:
            break
        if column != flexible:
            widths[column] = 0
    widths[flexible] = max(ceil(least * 3 / 4), room - _others(widths, flexible))
    return widths


def _others(widths: Sequence[int], flexible: int) -> int:
    return sum(widths) - widths[flexible]
