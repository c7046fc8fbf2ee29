"""What goes out: house styles, pictures, editions, approvals, overrulings, bulletins, officials of a competition.

And the journal gets names, stations and a hash chain, over the entries that are there too.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from skatedesk.store import chain

revision = "0003"
down_revision = "0002"

_KINDS: dict[str, type[sa.types.TypeEngine[Any]]] = {"id": sa.Integer, "text": sa.String, "json": sa.JSON}


def upgrade() -> None:
    _looks()
    _editions()
    _approvals()
    _chain()


def _chain() -> None:
    for name in ("who", "station", "hash"):
        op.execute(f"ALTER TABLE changes ADD COLUMN {name} VARCHAR DEFAULT '' NOT NULL")
    connection, before = op.get_bind(), chain.FIRST
    acts = connection.exec_driver_sql('SELECT id, at, label, act, "of", races, who, station FROM changes ORDER BY id')
    for act in acts.fetchall():
        rows = connection.exec_driver_sql(
            f'SELECT "table", row_id, before, after FROM changed_rows WHERE change_id = {act[0]:d} ORDER BY id'  # noqa: S608
        )
        before = chain.link(before, tuple(act), [tuple(row) for row in rows])
        connection.execute(sa.text("UPDATE changes SET hash = :hash WHERE id = :id"), {"hash": before, "id": act[0]})


def _looks() -> None:
    _table(
        "house_styles",
        _to("house_styles", "competition_id", "competitions"),
        sa.UniqueConstraint("competition_id", name="uq_house_styles_competition_id"),
        competition_id="id",
        settings="json",
    )
    _table(
        "pictures",
        _to("pictures", "competition_id", "competitions"),
        sa.CheckConstraint("use IN ('event', 'sponsor', 'signature')", name=op.f("ck_pictures_use")),
        competition_id="id",
        use="text",
        place="id",
        words="text",
        content="text",
    )


def _editions() -> None:
    _table(
        "editions",
        _to("editions", "competition_id", "competitions"),
        _to("editions", "race_id", "races"),
        sa.UniqueConstraint("competition_id", "document", "revision", name="uq_editions_competition_id"),
        competition_id="id",
        race_id="id?",
        document="text",
        revision="id",
        at="text",
        state="text",
        digest="text",
        content="json",
        changes="json",
        files="json",
        printed_at="text",
        hangs="text",
    )
    op.create_index("ix_editions_race_id", "editions", ["race_id"])


def _approvals() -> None:
    _table(
        "approvals",
        _to("approvals", "race_id", "races"),
        _to("approvals", "picture_id", "pictures"),
        sa.UniqueConstraint("race_id", name="uq_approvals_race_id"),
        race_id="id",
        name="text",
        nation="text",
        at="text",
        picture_id="id?",
    )
    _table(
        "overrulings",
        _to("overrulings", "race_id", "races"),
        sa.UniqueConstraint("race_id", name="uq_overrulings_race_id"),
        race_id="id",
        remark="text",
        findings="json",
    )
    _table(
        "bulletins",
        _to("bulletins", "race_id", "races"),
        sa.UniqueConstraint("race_id", "language", name="uq_bulletins_race_id"),
        race_id="id",
        language="text",
        at="text",
        text="text",
    )
    _table(
        "competition_officials",
        _to("competition_officials", "competition_id", "competitions"),
        competition_id="id",
        place="id",
        role="text",
        name="text",
        nation="text",
    )


def _table(table: str, *constraints: sa.Constraint, **columns: str) -> None:
    """A table with an id and these columns; the kind of one that may be empty ends in a question mark."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *[
            sa.Column(name, _KINDS[kind.rstrip("?")], nullable=kind.endswith("?"))
            for name, kind in columns.items()
        ],
        *constraints,
    )  # fmt: skip


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, deferrable=True, initially="IMMEDIATE")
