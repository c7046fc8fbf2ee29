"""What a line of the help on fields is."""

from collections.abc import Callable

Line = tuple[tuple[str, ...], Callable[[], str]]
"""The fields by their objectNames, # for any number in them, and the one sentence that holds for all of them."""
