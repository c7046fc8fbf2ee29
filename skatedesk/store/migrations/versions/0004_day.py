"""A day at the oval: breaks between the races, a checklist, and whether a competition is a rehearsal."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.execute("ALTER TABLE competitions ADD COLUMN rehearsal BOOLEAN DEFAULT false NOT NULL")
    _table(
        "breaks",
        sa.Column("after_race", sa.Integer, nullable=False),
        sa.Column("after_pair", sa.Integer, nullable=True),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_breaks_minutes")),
    )
    _table(
        "checklist_items",
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.Column("fact", sa.String, nullable=False, server_default=""),
        sa.Column("done_at", sa.String, nullable=False, server_default=""),
        sa.Column("by_hand", sa.Boolean, nullable=False, server_default=sa.text("false")),
    )


def _table(table: str, *parts: SchemaItem) -> None:
    """A table of a competition."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("competition_id", sa.Integer, nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(
            ["competition_id"],
            ["competitions.id"],
            name=f"fk_{table}_competition_id",
            deferrable=True,
            initially="IMMEDIATE",
        ),
    )
    op.create_index(f"ix_{table}_competition_id", table, ["competition_id"])
