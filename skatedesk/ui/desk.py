"""The desk: the open file, what is chosen, and the one way from a page to a service."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition
from skatedesk.services import history, lists
from skatedesk.services.changes import Changed
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.services.lists import ProgrammeItem
from skatedesk.services.standings import Standings
from skatedesk.words import _

P = ParamSpec("P")
Act = Callable[Concatenate[ResultsFile, P], Changed]


class Desk(QObject):
    """Holds what is open and chosen, and sends word of it.

    Signals: `changed(Changed)` after every act is on disk, `refused(str)` with one sentence when an act was
    refused and nothing changed, `told(str)` with one sentence about something done outside the file,
    `file_opened()` when another file is open, `file_closed()` when none is any more, `race_chosen()` when another race
    is, `skater_chosen(int)` when somebody's page is asked for, `much_ahead()` before an act that changes much at once,
    `closing()` before the file leaves the desk.
    """

    changed = Signal(object)
    refused = Signal(str)
    told = Signal(str)
    file_opened = Signal()
    file_closed = Signal()
    race_chosen = Signal()
    skater_chosen = Signal(int)
    much_ahead = Signal()
    closing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: ResultsFile | None = None
        self._standings: Standings | None = None
        self.competition: Competition | None = None
        self.race_id: int | None = None

    @property
    def is_open(self) -> bool:
        return self._file is not None

    @property
    def file(self) -> ResultsFile:
        """The open file; pages ask only while one is open."""
        if self._file is None:
            raise LookupError("no file is open")
        return self._file

    @property
    def standings(self) -> Standings:
        if self._standings is None:
            raise LookupError("no file is open")
        return self._standings

    def open(self, file: ResultsFile) -> None:
        """Put this file on the desk, in place of the one there; the last competition is chosen."""
        self.close()
        self._file, self._standings = file, Standings(file)
        known = lists.competitions(file)
        self.competition = known[-1] if known else None
        self.race_id = None
        self.file_opened.emit()
        self.choose_competition(self.competition)

    def put_away(self) -> None:
        """Close the file for good: the desk is empty."""
        self.close()
        self.file_closed.emit()

    def close(self) -> None:
        """Take the file off the desk; it is left as one plain file."""
        if self.is_open:
            try:
                self.hand_over().close()
            except FileError as error:
                self.refused.emit(str(error))

    def hand_over(self) -> ResultsFile:
        """Take the file off the desk as it is, open, for another desk."""
        self.closing.emit()
        file = self.file
        self._file, self._standings = None, None
        self.competition, self.race_id = None, None
        return file

    def choose_competition(self, competition: Competition | None) -> None:
        """Show this competition, with the first race that is not finished."""
        self.competition = competition
        programme = self.programme()
        waiting = [item for item in programme if item.done < item.starts]
        first = waiting[0] if waiting else (programme[0] if programme else None)
        self.choose_race(first.race.id if first else None)

    def choose_race(self, race_id: int | None) -> None:
        self.race_id = race_id
        self.race_chosen.emit()

    def programme(self) -> tuple[ProgrammeItem, ...]:
        """The races of the chosen competition with their states."""
        return lists.programme(self.file, self.competition.id) if self.competition else ()

    def asks_for_file(self) -> bool:
        """Whether a file is open for what is wanted; where none is, say what to do."""
        if not self.is_open:
            self.refused.emit(_("No file is open. Open one with File, Open, or make a new one."))
        return self.is_open

    def do(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> Changed | None:
        """Carry out a service on the open file and announce it; None where it was refused."""
        if not self.asks_for_file():
            return None
        try:
            changed = act(self.file, *args, **kwargs)
        except (RuleError, FileError) as error:
            self.refused.emit(str(error))
            return None
        self.announce(changed)
        return changed

    def do_much(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> Changed | None:
        """As `do`, for what changes much at once: a backup is taken of how the file stands before."""
        if self.is_open:
            self.much_ahead.emit()
        return self.do(act, *args, **kwargs)

    def announce(self, changed: Changed) -> None:
        """Send word of an act on the open file that is on disk; long ones are carried out in the background."""
        self.standings.forget(changed.races)
        if changed.act != "do":
            self._find_race_again()
        self.changed.emit(changed)

    def imported(self, race_ids: frozenset[int]) -> None:
        """Races came in from files: show them, unless another race is being worked on."""
        self.standings.forget(race_ids)
        race_id = self.race_id if self.race_id is not None else min(race_ids, default=None)
        self.file_opened.emit()
        if race_id is not None:
            self.go_to_race(race_id)

    def go_to_race(self, race_id: int) -> None:
        """Show a race of any competition of the file."""
        self.competition = lists.competition_of(self.file, race_id)
        self.choose_race(race_id)

    def go_to_competition(self, competition_id: int) -> None:
        """Show a competition of the file, which may be new or have another name since."""
        known = {one.id: one for one in lists.competitions(self.file)}
        self.choose_competition(known[competition_id])

    def undo(self) -> None:
        self.do(history.undo)

    def redo(self) -> None:
        self.do(history.redo)

    def _find_race_again(self) -> None:
        """An undone import may have taken the chosen race away, and its competition with it."""
        known = lists.competitions(self.file)
        held, race_id = self.competition, self.race_id
        self.competition = next((one for one in known if held and one.id == held.id), None)
        if self.competition is None:
            self.choose_competition(known[-1] if known else None)
        elif race_id not in {item.race.id for item in self.programme()}:
            self.choose_competition(self.competition)
        elif self.competition != held:
            self.choose_race(race_id)
