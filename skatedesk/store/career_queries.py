"""Podium places won before what the file knows: read into domain values, and fetched to be changed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from skatedesk.domain.medals import MedalCount
from skatedesk.domain.podiums import Career, Event
from skatedesk.domain.races import Discipline
from skatedesk.store.schema import CareerRow


def careers(session: Session) -> list[Career]:
    """What sources told of everybody, in the order in which it came into the file."""
    return [_career(*row) for row in session.connection().execute(_CAREERS)]


_CAREERS = select(
    CareerRow.skater_id,
    CareerRow.series,
    CareerRow.discipline,
    CareerRow.metres,
    CareerRow.gold,
    CareerRow.silver,
    CareerRow.bronze,
    CareerRow.source,
).order_by(CareerRow.id)


def career_rows(session: Session) -> list[CareerRow]:
    return list(session.scalars(select(CareerRow).order_by(CareerRow.id)))


def _career(
    skater_id: int, series: str, discipline: str, metres: int | None, gold: int, silver: int, bronze: int, source: str
) -> Career:  # fmt: skip
    event = Event(Discipline(discipline), metres)
    return Career(skater_id, series, event, MedalCount(gold, silver, bronze), source)
