"""Taking back and bringing back what was done; it lasts over a restart."""

from skatedesk.domain.errors import RuleError
from skatedesk.services.changes import Changed, of_entry
from skatedesk.store import journal
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _


def undo(file: ResultsFile) -> Changed:
    """Take back the last change; RuleError where there is none."""
    entry = file.undo()
    if entry is None:
        raise RuleError(_("There is nothing to undo."))
    return of_entry(entry, "undo")


def redo(file: ResultsFile) -> Changed:
    """Bring back the change undone last; RuleError where there is none."""
    entry = file.redo()
    if entry is None:
        raise RuleError(_("There is nothing to redo."))
    return of_entry(entry, "redo")


def labels(file: ResultsFile) -> tuple[str, str]:
    """What undo would take back and what redo would bring back; empty where there is nothing."""
    with file.read() as session:
        done, undone = journal.last_done(session), journal.next_undone(session)
    return done.label if done else "", undone.label if undone else ""


def last_change(file: ResultsFile) -> Changed | None:
    """The newest change that holds."""
    with file.read() as session:
        entry = journal.last_done(session)
    return of_entry(entry) if entry else None
