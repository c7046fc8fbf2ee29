"""People with birth dates and other names, entries, draws and issued start lists, team members, records, rulings.

New columns of a table that is there are plain SQL, which SQLite and PostgreSQL both read.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TEXT = "VARCHAR DEFAULT '' NOT NULL"
_COLUMNS = {
    "races": {"time_of_day": _TEXT, "laps": "INTEGER"},
    "attempts": {"hand": "BOOLEAN DEFAULT false NOT NULL"},
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
    _members_and_careers()
    _records()
    _rulings()


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


def _members_and_careers() -> None:
    op.create_table(
        "members",
        *_id("members"),
        _column("entry_id", sa.Integer),
        _column("skater_id", sa.Integer),
        _column("place", sa.Integer),
        _column("starts", sa.Boolean),
        sa.UniqueConstraint("entry_id", "skater_id", name="uq_members_entry_id"),
        _to("members", "entry_id", "entries"),
        _to("members", "skater_id", "skaters"),
    )
    op.create_index("ix_members_skater_id", "members", ["skater_id"])
    op.create_table(
        "careers",
        *_id("careers"),
        _column("skater_id", sa.Integer),
        _column("series", sa.String),
        _column("discipline", sa.String),
        _column("metres", sa.Integer, nullable=True),
        _column("gold", sa.Integer),
        _column("silver", sa.Integer),
        _column("bronze", sa.Integer),
        _column("source", sa.String),
        sa.UniqueConstraint("skater_id", "series", "discipline", "metres", name="uq_careers_skater_id"),
        _to("careers", "skater_id", "skaters"),
    )


def _records() -> None:
    op.create_table(
        "records",
        *_id("records"),
        _column("mark", sa.String),
        _column("scope", sa.String),
        _column("discipline", sa.String),
        _column("sex", sa.String),
        _column("metres", sa.Integer, nullable=True),
        _column("time_ms", sa.Integer),
        _column("decimals", sa.Integer),
        _column("holder", sa.String),
        _column("nation", sa.String),
        _column("day", sa.Date, nullable=True),
        _column("place", sa.String),
        _column("event", sa.String),
        _column("source", sa.String),
        _column("ratified", sa.Boolean),
        _column("start_id", sa.Integer, nullable=True),
        sa.CheckConstraint("time_ms > 0", name=op.f("ck_records_known_time")),
        sa.CheckConstraint("decimals BETWEEN 1 AND 3", name=op.f("ck_records_known_decimals")),
        _to("records", "start_id", "starts"),
    )
    op.create_index("ix_records_mark", "records", ["mark", "scope"])


def _rulings() -> None:
    op.create_table(
        "rank_rulings",
        *_id("rank_rulings"),
        _column("season_id", sa.Integer),
        _column("cup", sa.String),
        _column("after", sa.Integer),
        _column("skater_id", sa.Integer, nullable=True),
        _column("team_id", sa.Integer, nullable=True),
        _column("rank", sa.Integer),
        _column("remark", sa.String),
        sa.CheckConstraint("(skater_id IS NULL) <> (team_id IS NULL)", name=op.f("ck_rank_rulings_one_competitor")),
        sa.CheckConstraint("remark <> ''", name=op.f("ck_rank_rulings_has_remark")),
        sa.UniqueConstraint("season_id", "cup", "after", "skater_id", name="uq_rank_rulings_season_id"),
        sa.UniqueConstraint("season_id", "cup", "after", "team_id", name="uq_rank_rulings_team"),
        _to("rank_rulings", "season_id", "seasons"),
        _to("rank_rulings", "skater_id", "skaters"),
        _to("rank_rulings", "team_id", "teams"),
    )
