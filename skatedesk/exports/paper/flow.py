"""Which rows stand on which page: who belongs together stays together, and the foot goes with the last rows."""

from collections.abc import Sequence
from itertools import groupby

from skatedesk.sheets.sheet import Look, Sheet

_LONG = 8
"""A nation of twenty begins below another one, but never with its name alone at the end of a page."""

_FIRST_ONES = 4
_LAST_ONES = 3


def blocks(sheet: Sheet) -> list[list[int]]:
    """The numbers of the rows that stay together: those of a group; of a long group the first and the last ones."""
    found: list[list[int]] = []
    for _group, members in groupby(range(len(sheet.rows)), key=lambda number: sheet.rows[number].group):
        found += _parts(list(members), sheet)
    return found


def divided(
    together: Sequence[Sequence[int]], heights: Sequence[int], room: int, foot: int = 0
) -> list[list[int]]:  # fmt: skip
    """The rows of each page. `foot` is the height that must follow the last rows on their page."""
    pages: list[list[int]] = [[]]
    used = 0
    for at, block in enumerate(together):
        last = at + 1 == len(together)
        needed = sum(heights[number] for number in block)
        if used and used + needed + (foot if last else 0) > room:
            pages.append([])
            used = 0
        for number in block:
            if used and used + heights[number] > room:
                pages.append([])
                used = 0
            pages[-1].append(number)
            used += heights[number]
    return pages


def _parts(group: list[int], sheet: Sheet) -> list[list[int]]:
    if sheet.look is not Look.LIST or len(group) <= _LONG:
        return [group]
    parts = [group[:_FIRST_ONES]]
    for number in group[_FIRST_ONES:-_LAST_ONES]:
        if sheet.rows[number].goes_on:
            parts[-1].append(number)
        else:
            parts.append([number])
    end = group[-_LAST_ONES:]
    while sheet.rows[end[0]].goes_on and len(parts) > 1:
        end = parts.pop() + end
    return [*parts, end]
