"""The tables of what was drawn and recorded: draws, start lists, records, careers and rulings."""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import JSON

from skatedesk.store.base import ONE_COMPETITOR, Base, to


class DrawRow(Base):
    """A draw with all that is needed to make it again: rule, seed and who was in it, and what came out."""

    __tablename__ = "draws"
    __table_args__ = (UniqueConstraint("race_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"))
    number: Mapped[int]
    at: Mapped[str]
    kind: Mapped[str]
    seed: Mapped[str]
    rule: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    entries: Mapped[list[Any]] = mapped_column(JSON, default=list)
    starts: Mapped[list[Any]] = mapped_column(JSON, default=list)


class StartListRow(Base):
    """A start list as it was issued; what changed is the difference from the revision before."""

    __tablename__ = "start_lists"
    __table_args__ = (UniqueConstraint("race_id", "revision"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"))
    revision: Mapped[int]
    at: Mapped[str]
    remark: Mapped[str] = mapped_column(default="")
    rows: Mapped[list[Any]] = mapped_column(JSON, default=list)


class RecordRow(Base):
    """A record as a list gives it, or as it was set here; `scope` is the nation, venue or championship it holds in."""

    __tablename__ = "records"
    __table_args__ = (
        CheckConstraint("time_ms > 0", name="known_time"),
        CheckConstraint("decimals BETWEEN 1 AND 3", name="known_decimals"),
        Index("ix_records_mark", "mark", "scope"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    mark: Mapped[str]
    scope: Mapped[str] = mapped_column(default="")
    discipline: Mapped[str]
    sex: Mapped[str]
    metres: Mapped[int | None]
    time_ms: Mapped[int]
    decimals: Mapped[int]
    holder: Mapped[str]
    nation: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    event: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    ratified: Mapped[bool] = mapped_column(default=False)
    start_id: Mapped[int | None] = mapped_column(to("starts.id"))
    """Where it was set, if that is in this file."""


class CareerRow(Base):
    """Podium places won before what the file knows, as a source counts them."""

    __tablename__ = "careers"
    __table_args__ = (UniqueConstraint("skater_id", "series", "discipline", "metres"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    skater_id: Mapped[int] = mapped_column(to("skaters.id"))
    series: Mapped[str]
    discipline: Mapped[str]
    metres: Mapped[int | None]
    gold: Mapped[int]
    silver: Mapped[int]
    bronze: Mapped[int]
    source: Mapped[str] = mapped_column(default="")


class RankRulingRow(Base):
    """A place in a standing that officials set by hand among equal totals, with the remark that says why."""

    __tablename__ = "rank_rulings"
    __table_args__ = (
        CheckConstraint(ONE_COMPETITOR, name="one_competitor"),
        CheckConstraint("remark <> ''", name="has_remark"),
        UniqueConstraint("season_id", "cup", "after", "skater_id"),
        UniqueConstraint("season_id", "cup", "after", "team_id", name="uq_rank_rulings_team"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    season_id: Mapped[int] = mapped_column(to("seasons.id"))
    cup: Mapped[str]
    after: Mapped[int]
    """The number of the competition after which it holds."""
    skater_id: Mapped[int | None] = mapped_column(to("skaters.id"))
    team_id: Mapped[int | None] = mapped_column(to("teams.id"))
    rank: Mapped[int]
    remark: Mapped[str]
