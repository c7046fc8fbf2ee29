"""The tables of a day at the oval: the breaks between the races, and what is to be ticked off."""

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from skatedesk.store.base import Base, to


class BreakRow(Base):
    """Time in which nobody skates, by where it stands in the programme, so that it stays when races move."""

    __tablename__ = "breaks"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="minutes"),
        Index("ix_breaks_competition_id", "competition_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    after_race: Mapped[int]
    """The number of the race that it follows, 0 before the first."""
    after_pair: Mapped[int | None]
    """Where it comes in the middle of that race: the pair that it follows."""
    minutes: Mapped[int]
    words: Mapped[str] = mapped_column(default="", server_default="")


class ChecklistItemRow(Base):
    """Something to be done in a competition. Where it has a `fact`, that says whether it is done."""

    __tablename__ = "checklist_items"
    __table_args__ = (Index("ix_checklist_items_competition_id", "competition_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    competition_id: Mapped[int] = mapped_column(to("competitions.id"))
    place: Mapped[int]
    words: Mapped[str] = mapped_column(default="", server_default="")
    """Empty for a fact that is called as usual."""
    fact: Mapped[str] = mapped_column(default="", server_default="")
    done_at: Mapped[str] = mapped_column(default="", server_default="")
    by_hand: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    """An official's word counts instead of the fact: ticked at `done_at`, or not done where that is empty."""
