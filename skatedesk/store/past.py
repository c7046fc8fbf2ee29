"""A file as it stood after an earlier entry of its journal: a copy in which the later ones are taken back."""

import tempfile
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from skatedesk.store import journal
from skatedesk.store.recorder import RowChange
from skatedesk.store.replay import Acts
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import ChangedRowRow, ChangeRow


class PastFile(ResultsFile):
    """A copy to look at; closing it removes it."""

    _folder: "tempfile.TemporaryDirectory[str]"

    @classmethod
    def after(cls, file: ResultsFile, number: int) -> "PastFile":
        """The file as it was when the entry of this number was its newest one; the file itself is only read."""
        with ExitStack() as on_failure:
            folder = tempfile.TemporaryDirectory(prefix="skatedesk-", ignore_cleanup_errors=True)
            on_failure.callback(folder.cleanup)
            path = Path(folder.name) / file.path.name
            file.copy_to(path)
            with closing(ResultsFile.open(path)) as copy, copy.change() as change:
                _rewind(change.session, number)
            past = cls.look(path)
            past._folder = folder
            on_failure.pop_all()
        return past

    def close(self) -> None:
        super().close()
        self._folder.cleanup()


def number_at(session: Session, moment: datetime) -> int:
    """The number of the newest entry that was written by this moment; 0 where none was."""
    query = select(func.max(ChangeRow.id)).where(ChangeRow.at <= _kept(moment))
    return session.scalars(query).one() or 0


def first_moment(session: Session) -> datetime | None:
    """When the first entry was written; None before there is one."""
    at = session.scalars(select(ChangeRow.at).order_by(ChangeRow.id).limit(1)).first()
    return datetime.fromisoformat(at) if at else None


def _kept(moment: datetime) -> str:
    """A moment as the journal writes it, so that the texts can be compared."""
    return moment.astimezone(UTC).isoformat()


def _rewind(session: Session, number: int) -> None:
    """Take back what came after the entry of this number, and the entries with it."""
    connection, acts = session.connection(), Acts()
    # How the first of them found a row is how it was; all that came after goes out.
    firsts = select(func.min(ChangedRowRow.id)).where(ChangedRowRow.change_id > number)
    firsts = firsts.group_by(ChangedRowRow.table, ChangedRowRow.row_id)
    query = select(ChangedRowRow.table, ChangedRowRow.row_id, ChangedRowRow.before).where(ChangedRowRow.id.in_(firsts))
    found: list[RowChange] = [(table, row_id, {}, before) for table, row_id, before in connection.execute(query)]
    journal.replace_rows(session, found)
    connection.execute(delete(ChangedRowRow).where(ChangedRowRow.change_id > number))
    connection.execute(delete(ChangeRow).where(ChangeRow.id > number))
    known = connection.execute(
        select(ChangeRow.id, ChangeRow.act, ChangeRow.of, ChangeRow.state).order_by(ChangeRow.id)
    )
    kept: dict[int, str] = {}
    for entry_number, act, of, state in known:
        acts.take(entry_number, act, of)
        kept[entry_number] = state
    for entry_number, state in acts.states.items():
        if state != kept[entry_number]:
            connection.execute(update(ChangeRow).where(ChangeRow.id == entry_number).values(state=state))
