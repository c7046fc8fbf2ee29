"""Reading the bulletins that somebody edited, and whether the results changed after that."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from skatedesk.store.schema import BulletinRow, ChangedRowRow, ChangeRow

_OF_RESULTS = ("attempts", "passings", "sprints", "starts", "entries")


def bulletin_row(session: Session, race_id: int, language: str) -> BulletinRow | None:
    """The edited text of a race in one language."""
    query = select(BulletinRow).where(BulletinRow.race_id == race_id, BulletinRow.language == language)
    return session.scalars(query).first()


def results_changed_after(session: Session, race_id: int, at: str) -> bool:
    """Whether anything of the results of a race changed after this moment, undoing included."""
    query = (
        select(ChangeRow.races)
        .join(ChangedRowRow, ChangedRowRow.change_id == ChangeRow.id)
        .where(ChangeRow.at > at, ChangedRowRow.table.in_(_OF_RESULTS))
        .distinct()
    )
    return any(race_id in races for races in session.scalars(query))
