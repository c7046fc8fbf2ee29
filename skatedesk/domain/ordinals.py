"""Ranks in words: 1st, 2nd, 3rd, 4th."""

from skatedesk.words import _


def ordinal(number: int) -> str:
    """The rank as a sentence says it, as in 2nd or 11th."""
    if number % 100 not in (11, 12, 13):
        match number % 10:
            case 1:
                return _("{number}st").format(number=number)
            case 2:
                return _("{number}nd").format(number=number)
            case 3:
                return _("{number}rd").format(number=number)
            case _other:
                pass
    return _("{number}th").format(number=number)
