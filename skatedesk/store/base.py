"""What all tables have in common."""

from typing import ClassVar

from sqlalchemy import Float, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar = {float: Float()}


def to(target: str) -> ForeignKey:
    # Deferrable: an undo puts rows back in any order and is checked as a whole.
    return ForeignKey(target, deferrable=True, initially="IMMEDIATE")


ONE_COMPETITOR = "(skater_id IS NULL) <> (team_id IS NULL)"
"""A row is of a skater or of a team."""
