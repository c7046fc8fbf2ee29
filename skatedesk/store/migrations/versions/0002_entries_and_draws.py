"""People with birth dates and other names, entries with their state, draws and issued start lists.

New columns of a table that is there are plain SQL, which SQLite and PostgreSQL both read.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TEXT = "VARCHAR DEFAULT '' NOT NULL"
_COLUMNS = {
    "races": {"time_of_day": _TEXT},
    "skaters": {
        "born": "DATE",
        "club": _TEXT,
        "own_name": _TEXT,
        "merged_into": "INTEGER CONSTRAINT fk_skaters_merged_into REFERENCES skaters (id) "
        "DEFERRABLE INITIALLY IMMEDIATE",
        "moved": "JSON DEFAULT '[]' NOT NULL",
    },
    "entries": {
        "state": "VARCHAR DEFAULT 'entered' NOT NULL",
        "reserve": "INTEGER",
        "out_of_competition": "BOOLEAN DEFAULT false NOT NULL",
        "seed_ms": "INTEGER",
        "seed_decimals": "INTEGER",
        "seed_metres": "INTEGER",
        "seed_day": "DATE",
        "seed_place": _TEXT,
        "placed": _TEXT,
        "placed_remark": _TEXT,
        "overruled": _TEXT,
    },
}


def upgrade() -> None:
    """New columns first, then the tables that point to what is there."""
    for table, columns in _COLUMNS.items():
        for name, kind in columns.items():
            op.execute(f"ALTER TABLE {table} ADD COLUMN {name} {kind}")
    _people()
    _draws()


def _column(name: str, kind: type[sa.types.TypeEngine[Any]], nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


def _id(table: str) -> tuple[sa.Column[int], sa.PrimaryKeyConstraint]:
    return sa.Column("id", sa.Integer, nullable=False), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, deferrable=True, initially="IMMEDIATE")


def _people() -> None:
    op.create_table(
        "skater_aliases",
        *_id("skater_aliases"),
        _column("skater_id", sa.Integer),
        _column("name", sa.String),
        sa.UniqueConstraint("skater_id", "name", name="uq_skater_aliases_skater_id"),
        _to("skater_aliases", "skater_id", "skaters"),
    )
    op.create_table(
        "imported_times",
        *_id("imported_times"),
        _column("skater_id", sa.Integer),
        _column("metres", sa.Integer),
        _column("time_ms", sa.Integer),
        _column("decimals", sa.Integer),
        _column("day", sa.Date, nullable=True),
        _column("season", sa.String),
        _column("place", sa.String),
        _column("event", sa.String),
        _column("source", sa.String),
        sa.CheckConstraint("time_ms > 0", name=op.f("ck_imported_times_known_time")),
        sa.CheckConstraint("decimals BETWEEN 1 AND 3", name=op.f("ck_imported_times_known_decimals")),
        _to("imported_times", "skater_id", "skaters"),
    )
    op.create_index("ix_imported_times_skater_id", "imported_times", ["skater_id"])


def _draws() -> None:
    op.create_table(
        "draws",
        *_id("draws"),
        _column("race_id", sa.Integer),
        _column("number", sa.Integer),
        _column("at", sa.String),
        _column("kind", sa.String),
        _column("seed", sa.String),
        _column("rule", sa.JSON),
        _column("entries", sa.JSON),
        _column("starts", sa.JSON),
        sa.UniqueConstraint("race_id", "number", name="uq_draws_race_id"),
        _to("draws", "race_id", "races"),
    )
    op.create_table(
        "start_lists",
        *_id("start_lists"),
        _column("race_id", sa.Integer),
        _column("revision", sa.Integer),
        _column("at", sa.String),
        _column("remark", sa.String),
        _column("rows", sa.JSON),
        sa.UniqueConstraint("race_id", "revision", name="uq_start_lists_race_id"),
        _to("start_lists", "race_id", "races"),
    )
