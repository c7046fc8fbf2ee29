"""What does the work below the tables."""

import sqlite3


def version() -> str:
    """The release of SQLite that is used here."""
    return sqlite3.sqlite_version
