"""The tables of a results file.

What officials decided is stored; ranks, gaps, points and standings are computed on reading. The SQL is kept
portable to PostgreSQL.
"""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import JSON

from skatedesk.store.base import ONE_COMPETITOR, Base, to
from skatedesk.store.day_tables import BreakRow, ChecklistItemRow
from skatedesk.store.paper_tables import CareerRow, DrawRow, RankRulingRow, RecordRow, StartListRow
from skatedesk.store.sheet_tables import (
    ApprovalRow,
    BulletinRow,
    CompetitionOfficialRow,
    EditionRow,
    HouseStyleRow,
    OverrulingRow,
    PictureRow,
)

__all__ = [
    "APPLICATION_ID",
    "VERSION",
    "ApprovalRow",
    "AttemptRow",
    "Base",
    "BibRow",
    "BreakRow",
    "BulletinRow",
    "CareerRow",
    "ChangeRow",
    "ChangedRowRow",
    "ChecklistItemRow",
    "CompetitionOfficialRow",
    "CompetitionRow",
    "ConditionRow",
    "DrawRow",
    "EditionRow",
    "EntryRow",
    "HouseStyleRow",
    "ImportedTimeRow",
    "MemberRow",
    "OfficialRow",
    "OverrulingRow",
    "PassingRow",
    "PictureRow",
    "RaceRow",
    "RankRulingRow",
    "RecordRow",
    "SeasonRow",
    "SkaterAliasRow",
    "SkaterRow",
    "SprintRow",
    "StartListRow",
    "StartRow",
    "TeamRow",
]

VERSION = "0004"
"""The Alembic revision this program writes; older files are upgraded, newer ones refused."""

APPLICATION_ID = 0x534B4454
"""Tells a results file from any other SQLite file ("SKDT")."""


class SeasonRow(Base):
    __tablename__ = "seasons"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    rules_name: Mapped[str]
    rules_text: Mapped[str] = mapped_column(default="")
    """The whole rule file where it is not one of those that come with the program."""


class CompetitionRow(Base):
    __tablename__ = "competitions"
    __table_args__ = (
        UniqueConstraint("season_id", "series", "number"),
        UniqueConstraint("season_id", "series", "event", name="uq_competitions_event"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    season_id: Mapped[int] = mapped_column(to("seasons.id"))
    series: Mapped[str]
    event: Mapped[str]
    number: Mapped[int]
    venue: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    dates: Mapped[str] = mapped_column(default="")
    rehearsal: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    """Made to train a crew: nothing of it is a result."""
    season: Mapped[SeasonRow] = relationship(lazy="raise")


class RaceRow(Base):
    __tablename__ = "races"
    __table_args__ = (
        UniqueConstraint("competition_id", "number"),
        CheckConstraint("metres IS NULL OR metres > 0", name="metres"),
        CheckConstraint("division IN ('', 'A', 'B')", name="division"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    number: Mapped[int]
    title: Mapped[str]
    discipline: Mapped[str]
    sex: Mapped[str]
    metres: Mapped[int | None]
    division: Mapped[str] = mapped_column(default="")
    run: Mapped[int | None]
    day: Mapped[date | None]
    official: Mapped[bool] = mapped_column(default=False)
    time_of_day: Mapped[str] = mapped_column(default="", server_default="")
    laps: Mapped[int | None]
    """Laps of this race, where they are not those of the rule file."""


class SkaterRow(Base):
    __tablename__ = "skaters"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str]
    family: Mapped[str] = mapped_column(default="")
    given: Mapped[str] = mapped_column(default="")
    nation: Mapped[str]
    sex: Mapped[str]
    born: Mapped[date | None]
    club: Mapped[str] = mapped_column(default="", server_default="")
    own_name: Mapped[str] = mapped_column(default="", server_default="")
    """The name in the skater's own script, such as 高木 美帆."""
    merged_into: Mapped[int | None] = mapped_column(to("skaters.id"))
    """The same person under whom everything of this row stands now; set back, the merge is undone."""
    moved: Mapped[list[list[Any]]] = mapped_column(JSON, default=list, server_default="[]")
    """What the merge moved: the table and the id of each row."""


class SkaterAliasRow(Base):
    """Another name by which a source knows a skater."""

    __tablename__ = "skater_aliases"
    __table_args__ = (UniqueConstraint("skater_id", "name"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    skater_id: Mapped[int] = mapped_column(to("skaters.id"))
    name: Mapped[str]


class ImportedTimeRow(Base):
    """A time skated elsewhere, as a source tells it; `season` stands where the source gives no day."""

    __tablename__ = "imported_times"
    __table_args__ = (
        CheckConstraint("time_ms > 0", name="known_time"),
        CheckConstraint("decimals BETWEEN 1 AND 3", name="known_decimals"),
        Index("ix_imported_times_skater_id", "skater_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    skater_id: Mapped[int] = mapped_column(to("skaters.id"))
    metres: Mapped[int]
    time_ms: Mapped[int]
    decimals: Mapped[int]
    day: Mapped[date | None]
    season: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    event: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class TeamRow(Base):
    __tablename__ = "teams"
    __table_args__ = (UniqueConstraint("nation", "sex", "name"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    nation: Mapped[str]
    sex: Mapped[str]


class BibRow(Base):
    __tablename__ = "bibs"
    __table_args__ = (
        CheckConstraint(ONE_COMPETITOR, name="one_competitor"),
        UniqueConstraint("competition_id", "skater_id"),
        UniqueConstraint("competition_id", "team_id", name="uq_bibs_team"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    skater_id: Mapped[int | None] = mapped_column(to("skaters.id"))
    team_id: Mapped[int | None] = mapped_column(to("teams.id"))
    number: Mapped[int]


class EntryRow(Base):
    __tablename__ = "entries"
    __table_args__ = (
        CheckConstraint(ONE_COMPETITOR, name="one_competitor"),
        CheckConstraint("points_override IS NULL OR points_remark <> ''", name="override_has_remark"),
        UniqueConstraint("race_id", "skater_id"),
        UniqueConstraint("race_id", "team_id", name="uq_entries_team"),
        UniqueConstraint("id", "race_id", name="uq_entries_race"),
        Index("ix_entries_skater_id", "skater_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"))
    skater_id: Mapped[int | None] = mapped_column(to("skaters.id"))
    team_id: Mapped[int | None] = mapped_column(to("teams.id"))
    points_override: Mapped[int | None]
    points_remark: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="entered", server_default="entered")
    reserve: Mapped[int | None]
    """The order among the reserves."""
    out_of_competition: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    seed_ms: Mapped[int | None]
    seed_decimals: Mapped[int | None]
    seed_metres: Mapped[int | None]
    """Where the time was skated over another distance."""
    seed_day: Mapped[date | None]
    seed_place: Mapped[str] = mapped_column(default="", server_default="")
    placed: Mapped[str] = mapped_column(default="", server_default="")
    """The division given by hand, with its remark."""
    placed_remark: Mapped[str] = mapped_column(default="", server_default="")
    overruled: Mapped[str] = mapped_column(default="", server_default="")
    """The remark with which an official let the entry stand against a rule."""


class MemberRow(Base):
    """A skater named in a team for a race; `starts`: one of those who skate."""

    __tablename__ = "members"
    __table_args__ = (UniqueConstraint("entry_id", "skater_id"), Index("ix_members_skater_id", "skater_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(to("entries.id"))
    skater_id: Mapped[int] = mapped_column(to("skaters.id"))
    place: Mapped[int]
    starts: Mapped[bool] = mapped_column(default=True)


class StartRow(Base):
    __tablename__ = "starts"
    __table_args__ = (
        ForeignKeyConstraint(
            ["entry_id", "race_id"], ["entries.id", "entries.race_id"], deferrable=True, initially="IMMEDIATE"
        ),
        CheckConstraint("lane IS NULL OR lane IN ('inner', 'outer')", name="lane"),
        CheckConstraint("place IN (1, 2)", name="place"),
        UniqueConstraint("entry_id"),
        # One skater to a lane of a pair, two in a quartet; who withdrew keeps the place on the list. PostgreSQL will
        # want its own `postgresql_where` here; already naming it loads all of that dialect with every start.
        Index(
            "uq_starts_lane",
            "race_id",
            "pair",
            "lane",
            "place",
            unique=True,
            sqlite_where=text("withdrawn = 0"),
        ),
        Index("ix_starts_race_id", "race_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int]
    race_id: Mapped[int]
    pair: Mapped[int | None]
    lane: Mapped[str | None]
    place: Mapped[int] = mapped_column(default=1)
    side: Mapped[str] = mapped_column(default="")
    """Team races: the straight of the start, as the source names it."""
    withdrawn: Mapped[bool] = mapped_column(default=False)
    attempts: Mapped[list["AttemptRow"]] = relationship(
        lazy="raise", order_by="AttemptRow.number", back_populates="start", cascade="all, delete-orphan"
    )


class AttemptRow(Base):
    __tablename__ = "attempts"
    __table_args__ = (
        UniqueConstraint("start_id", "number"),
        CheckConstraint("status IN ('', 'OK', 'DNF', 'DQ', 'DNS')", name="status"),
        CheckConstraint("(time_ms IS NULL) = (decimals IS NULL)", name="decimals"),
        CheckConstraint("status <> 'OK' OR time_ms IS NOT NULL", name="ok_has_time"),
        CheckConstraint("status IN ('OK', 'DQ') OR time_ms IS NULL", name="time_has_ok"),
        CheckConstraint("time_ms IS NULL OR time_ms > 0", name="known_time"),
        CheckConstraint("decimals IS NULL OR decimals BETWEEN 1 AND 3", name="known_decimals"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    start_id: Mapped[int] = mapped_column(to("starts.id"))
    number: Mapped[int] = mapped_column(default=1)
    status: Mapped[str] = mapped_column(default="")
    time_ms: Mapped[int | None]
    decimals: Mapped[int | None]
    codes: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    laps: Mapped[int | None]
    lapped: Mapped[bool] = mapped_column(default=False)
    hand: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    """The time was taken by hand."""
    start: Mapped[StartRow] = relationship(lazy="raise", back_populates="attempts")
    passings: Mapped[list["PassingRow"]] = relationship(
        lazy="raise", order_by="PassingRow.metres", cascade="all, delete-orphan"
    )
    sprints: Mapped[list["SprintRow"]] = relationship(
        lazy="raise", order_by="SprintRow.number", cascade="all, delete-orphan"
    )


class PassingRow(Base):
    __tablename__ = "passings"
    __table_args__ = (
        UniqueConstraint("attempt_id", "metres"),
        CheckConstraint("time_ms > 0", name="known_time"),
        CheckConstraint("decimals BETWEEN 1 AND 3", name="known_decimals"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(to("attempts.id"))
    metres: Mapped[int]
    time_ms: Mapped[int]
    decimals: Mapped[int]


class SprintRow(Base):
    """Race points won in one sprint of a mass start, as the officials wrote them down."""

    __tablename__ = "sprints"
    __table_args__ = (UniqueConstraint("attempt_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(to("attempts.id"))
    number: Mapped[int]
    points: Mapped[int]


class OfficialRow(Base):
    __tablename__ = "officials"
    __table_args__ = (UniqueConstraint("race_id", "role"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"))
    role: Mapped[str]
    name: Mapped[str]
    nation: Mapped[str] = mapped_column(default="")


class ConditionRow(Base):
    __tablename__ = "conditions"
    __table_args__ = (UniqueConstraint("race_id", "moment"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"))
    moment: Mapped[str]
    time_of_day: Mapped[str] = mapped_column(default="")
    air: Mapped[float | None]
    humidity: Mapped[float | None]
    ice: Mapped[float | None]


class ChangeRow(Base):
    """One act of an official: who did it where, what it was called, and whether it holds or was undone.

    What was undone and can no longer be redone is dropped.
    """

    __tablename__ = "changes"
    __table_args__ = (
        CheckConstraint("act IN ('do', 'undo', 'redo')", name="act"),
        CheckConstraint("state IN ('done', 'undone', 'dropped')", name="state"),
        Index("ix_changes_state", "act", "state", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    label: Mapped[str]
    act: Mapped[str] = mapped_column(default="do")
    of: Mapped[int | None] = mapped_column(to("changes.id"))
    state: Mapped[str] = mapped_column(default="done")
    races: Mapped[list[int]] = mapped_column(JSON, default=list)
    """The races a page must look at again."""
    who: Mapped[str] = mapped_column(default="", server_default="")
    station: Mapped[str] = mapped_column(default="", server_default="")
    hash: Mapped[str] = mapped_column(default="", server_default="")
    """Over this entry and the hash of the one before."""


class ChangedRowRow(Base):
    """Before and after of one row; both are whole rows, None where the row did not exist."""

    __tablename__ = "changed_rows"
    __table_args__ = (Index("ix_changed_rows_change_id", "change_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[int] = mapped_column(to("changes.id"))
    table: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
