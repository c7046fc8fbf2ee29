"""A file as the version before this one kept it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from skatedesk.store import migrating, schema


def as_older(path: Path) -> None:
    """Turn a file that rests into one of the version before; what that did not know goes."""
    newer = path.with_name("newer")
    path.rename(newer)
    version, schema.VERSION = schema.VERSION, f"{int(schema.VERSION) - 1:04}"
    try:
        assert migrating.upgrade(path) == ""
    finally:
        schema.VERSION = version
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        driver.execute("ATTACH ? AS newer", (str(newer),))
        tables = {name for (name,) in driver.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")}
        for table in tables - {"alembic_version"}:
            names = ", ".join(f'"{column[1]}"' for column in driver.execute(f'PRAGMA main.table_info("{table}")'))
            driver.execute(f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM newer."{table}"')
    newer.unlink()
