"""What this program is made with, for those who look for the cause of a fault."""

import platform

from skatedesk import __version__
from skatedesk.store import database


def versions() -> tuple[str, ...]:
    """The program, Python and SQLite."""
    return f"skatedesk {__version__}", f"Python {platform.python_version()}", f"SQLite {database.version()}"
