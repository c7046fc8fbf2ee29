"""The tables of what goes out: how sheets look, their editions, approvals, pictures, bulletins and officials."""

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import JSON

from skatedesk.store.base import Base, to


class HouseStyleRow(Base):
    """How the sheets of a competition look and read; what is not said is as usual."""

    __tablename__ = "house_styles"
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"), unique=True)
    settings: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class PictureRow(Base):
    """A picture for sheets, so that the file is complete; the content is base64 text."""

    __tablename__ = "pictures"
    __table_args__ = (CheckConstraint("use IN ('event', 'sponsor', 'signature')", name="use"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    use: Mapped[str]
    place: Mapped[int]
    words: Mapped[str] = mapped_column(default="")
    content: Mapped[str]


class EditionRow(Base):
    """A list as it went out: which revision, what it said, what that changed, and what became of it."""

    __tablename__ = "editions"
    __table_args__ = (
        UniqueConstraint("competition_id", "document", "revision"),
        Index("ix_editions_race_id", "race_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    race_id: Mapped[int | None] = mapped_column(to("races.id"))
    document: Mapped[str]
    """Which list: its kind, and what it is of, such as `results 12`."""
    revision: Mapped[int]
    at: Mapped[str]
    state: Mapped[str] = mapped_column(default="")
    digest: Mapped[str]
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    changes: Mapped[list[str]] = mapped_column(JSON, default=list)
    files: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Where it was written."""
    printed_at: Mapped[str] = mapped_column(default="")
    hangs: Mapped[str] = mapped_column(default="")
    """On which notice board it hangs."""


class ApprovalRow(Base):
    """The referee's word that the result of a race is right."""

    __tablename__ = "approvals"
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"), unique=True)
    name: Mapped[str]
    nation: Mapped[str] = mapped_column(default="")
    at: Mapped[str]
    picture_id: Mapped[int | None] = mapped_column(to("pictures.id"))


class OverrulingRow(Base):
    """What spoke against making a race official, and the remark with which an official let it stand."""

    __tablename__ = "overrulings"
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"), unique=True)
    remark: Mapped[str]
    findings: Mapped[list[list[Any]]] = mapped_column(JSON, default=list)
    """Kind and start of each; the words are made anew from the results."""


class BulletinRow(Base):
    """The text on a race as somebody edited it; without one it is made from the results."""

    __tablename__ = "bulletins"
    __table_args__ = (UniqueConstraint("race_id", "language"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    race_id: Mapped[int] = mapped_column(to("races.id"))
    language: Mapped[str]
    at: Mapped[str]
    text: Mapped[str]


class CompetitionOfficialRow(Base):
    """Who is in office for the whole competition; the referee and the starter of a race stand with the race."""

    __tablename__ = "competition_officials"
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    place: Mapped[int]
    role: Mapped[str]
    name: Mapped[str]
    nation: Mapped[str] = mapped_column(default="")
