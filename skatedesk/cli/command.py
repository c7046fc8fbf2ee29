"""What a command of the command line is."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

Wants = Callable[[argparse.ArgumentParser], None]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it does, an example without its name, and what it wants besides the file."""

    name: str
    run: Callable[[argparse.Namespace], int]
    help: str
    example: str
    wants: tuple[Wants, ...] = ()
    act: str = ""
    """The word behind the name that says what is done, where the name only says with what."""
    first: Wants | None = None
    """What is wanted before the file."""
