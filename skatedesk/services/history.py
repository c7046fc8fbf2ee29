"""Taking back and bringing back what was done; it lasts over a restart."""

from skatedesk.domain.errors import RuleError
from skatedesk.services import checking
from skatedesk.services.changes import Changed, announced, of_entry
from skatedesk.store import journal, journal_queries, queries
from skatedesk.store.journal import PlaceTakenError
from skatedesk.store.journal_queries import Kept
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import RaceRow
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


def take_back_one(file: ResultsFile, number: int) -> Changed:
    """Take back one earlier change while the later ones stand; that is a change of its own.

    RuleError where a later change stands in its way, and where one of its races is official.
    """
    with file.change() as change:
        session = change.session
        one = journal_queries.entry(session, number)
        if one is None or one.act != "do" or one.state != "done" or one.of == number:
            raise RuleError(_("This change does not hold any longer, so there is nothing to take back."))
        if number in journal_queries.taken_back(session):
            raise RuleError(_("“{label}” was taken back already.").format(label=one.label))
        _check_open(session, one)
        later = journal_queries.in_the_way(session, number)
        if later is not None:
            sentence = _("“{label}” cannot be taken back, because “{later}” came after it. Take that back first.")
            raise RuleError(sentence.format(label=one.label, later=later.label))
        try:
            change.rows += journal.put_back(session, number)
        except PlaceTakenError:
            raise RuleError(
                _("“{label}” cannot be taken back: something else stands there now.").format(label=one.label)
            ) from None
        _check_clocks(session, one)
        change.of, change.label = number, _("Taken back: {label}").format(label=one.label)
        change.races |= one.races
    return announced(change)


def last_of(file: ResultsFile, start_id: int) -> Changed | None:
    """The newest change of one skater in a race that holds and touched nobody else; None where there is none."""
    with file.read() as session:
        found = journal_queries.last_of_start(session, start_id)
    return Changed(found[0].label, found[0].races, found[0].at, made=found[0].number) if found and found[1] else None


def take_back_last_of(file: ResultsFile, start_id: int) -> Changed:
    """Take back the last change of one skater in a race; the next time the one before it."""
    with file.read() as session:
        found = journal_queries.last_of_start(session, start_id)
    if found is None:
        raise RuleError(_("Nothing of this skater was changed yet."))
    one, alone = found
    if not alone:
        sentence = _("The last change here, “{label}”, touched others too. Take it back with Edit, Undo.")
        raise RuleError(sentence.format(label=one.label))
    return take_back_one(file, one.number)


def _check_open(session: Session, one: Kept) -> None:
    """What stands in an official race stays, and whether it is official has an act of its own with its gate."""
    for table, _row, before, after in journal.rows_of(session, one.number):
        if table == RaceRow.__tablename__ and before and after and before["official"] != after["official"]:
            raise RuleError(_("“{label}” is not taken back here. Use Result, Make official.").format(label=one.label))
    for race in queries.races(session):
        if race.id in one.races and race.official:
            raise RuleError(_("Race {number} is official. Make it provisional first.").format(number=race.number))


def _check_clocks(session: Session, one: Kept) -> None:
    """A passing that was entered since may lie behind the time that comes back."""
    for starts in queries.starts_of(session, one.races).values():
        for sentence in checking.clocks(starts):
            raise RuleError(sentence)
