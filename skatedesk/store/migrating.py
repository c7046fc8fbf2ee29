"""Bringing an older file up to date; the only place that knows Alembic, imported only when an upgrade is due."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from skatedesk.store import disk, schema

FOLDER = Path(__file__).parent / "migrations"
"""Alembic's own file and, under `versions`, one file for each step."""


def configuration() -> Config:
    """Alembic's settings. There `%` has a meaning of its own, which a folder's name may hold too."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


def upgrade(path: Path) -> str:
    """Run the missing migrations in one transaction, all of them or none; the reason where it was none."""
    engine = create_engine(
        disk.url(path), poolclass=NullPool, connect_args={"isolation_level": None, "timeout": disk.BUSY_MS / 1000}
    )
    event.listen(engine, "begin", _begin)
    config = configuration()
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, schema.VERSION)
            lost = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if lost:
                raise CommandError(f"{len(lost)} rows of {lost[0][0]} lost what they point to")
    except (SQLAlchemyError, CommandError) as error:
        return str(getattr(error, "orig", error))
    return ""


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
