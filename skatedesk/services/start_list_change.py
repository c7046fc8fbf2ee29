"""A start list under change: who moves, who joins, who leaves, and the next revision."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

from skatedesk.domain import start_moves
from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import Draw
from skatedesk.domain.draw_record import kept
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline
from skatedesk.domain.start_changes import ListedStart
from skatedesk.domain.start_moves import Move, Place, named
from skatedesk.services import results, start_listing
from skatedesk.services.record_hold import check_no_record
from skatedesk.services.start_listing import FIRST_PAIR, StartListing
from skatedesk.store import rows
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.store.schema import DrawRow, EntryRow, StartListRow, StartRow
from skatedesk.words import _


@dataclass(slots=True)
class ListChange:
    """A start list under change: what it was, the rows of its starts, and `starts` as they are by now."""

    change: Change
    found: StartListing
    rows: dict[int, StartRow]
    starts: tuple[Start, ...]

    def label(self, text: str) -> None:
        self.change.label = _("{act}, race {number}").format(act=text, number=self.found.race.number)

    def entry(self, entry_id: int) -> Entry:
        """An entry of the race."""
        return next(entry for entry in self.found.listing.entries if entry.id == entry_id)

    def check_place(self, to: Place) -> None:
        start_moves.check_place(self.found.race, self.found.listing.rules, self.starts, to)

    def apply(self, moves: Iterable[Move]) -> None:
        """Bring the starts to their new places; all leave the old ones first, or two would meet in one lane."""
        wanted = tuple(moves)
        self.starts = start_moves.moved(self.starts, wanted)
        moving = [(self.rows[one.start_id], one.to) for one in wanted]
        for row, _to in moving:
            row.pair = None
        self.change.session.flush()
        for row, to in moving:
            row.pair, row.lane, row.place, row.side = to.pair, to.lane, to.place, to.side

    def put(self, entry: Entry, to: Place | None) -> Start:
        """A new start of an entry that is on no list; `to` is None in a race without places."""
        race, joined = self.found.race, Start(-entry.id, entry.competitor, entry.bib)
        if any(start.competitor == entry.competitor for start in self.starts):
            raise RuleError(_("{name} is on the start list already.").format(name=named(joined)))
        if to is not None:
            self.check_place(to)
            listed = (*self.starts, joined)
            joined = start_moves.moved(listed, start_moves.move(listed, joined.id, to))[-1]
        elif race.discipline is not Discipline.MASS_START and any(start.pair for start in self.starts):
            raise RuleError(_("Say in which pair {name} starts.").format(name=named(joined)))
        self.change.session.flush()
        row = StartRow(
            entry_id=entry.id,
            race_id=race.id,
            pair=joined.pair,
            lane=joined.lane,
            place=joined.place,
            side=joined.side,
            withdrawn=False,
            attempts=[],
        )
        self.change.session.add(row)
        self.starts = (*self.starts, joined)
        return joined

    def strike(self, start_id: int) -> None:
        """Withdraw a start; it keeps its line, and its lane is free."""
        results.strike(self.rows[start_id])
        self.starts = tuple(replace(start, withdrawn=True) if start.id == start_id else start for start in self.starts)

    def call_up(self, entry_id: int, to: Place | None) -> None:
        """Let a reserve start."""
        row = rows.by_id(self.change.session, EntryRow, entry_id)
        row.state, row.reserve = EntryState.ENTERED, None
        self.put(self.entry(entry_id), to)

    def keep_draw(self, draw: Draw, first_pair: int) -> None:
        """Keep a new draw with the race; one that left earlier pairs as they were says from which pair it is."""
        record = kept(draw)
        known = [one.number for one in self.found.draws]
        row = DrawRow(
            race_id=self.found.race.id,
            number=max(known, default=0) + 1,
            at=datetime.now(UTC).isoformat(timespec="seconds"),
            kind=record.kind,
            seed=record.seed,
            rule={**record.rule, **({FIRST_PAIR: first_pair} if first_pair > 1 else {})},
            entries=list(record.entries),
            starts=list(record.starts),
        )
        self.change.session.add(row)

    def take_off(self, start: Start) -> None:
        """Delete a start of which nothing is known but the place."""
        start_moves.check_movable(start)
        if start.withdrawn:
            raise RuleError(_("{name} has withdrawn and stays on the list as WDR.").format(name=named(start)))
        check_no_record(self.change.session, [start.id])
        self.change.session.delete(self.rows[start.id])
        self.starts = tuple(other for other in self.starts if other.id != start.id)


@contextmanager
def changing(file: ResultsFile, race_id: int) -> Generator[ListChange]:
    """The start list of a race that is not official."""
    with file.change() as change:
        yield _opened(change, race_id)


@contextmanager
def changing_start(file: ResultsFile, start_id: int) -> Generator[tuple[ListChange, Start]]:
    """The list on which a start stands, and that start."""
    with file.change() as change:
        act = _opened(change, rows.by_id(change.session, StartRow, start_id).race_id)
        yield act, start_moves.start_of(act.starts, start_id)


@contextmanager
def changing_entry(file: ResultsFile, entry_id: int) -> Generator[tuple[ListChange, Entry]]:
    """The list of the race of an entry, and that entry."""
    with file.change() as change:
        act = _opened(change, rows.by_id(change.session, EntryRow, entry_id).race_id)
        yield act, act.entry(entry_id)


def _opened(change: Change, race_id: int) -> ListChange:
    change.races.add(race_id)
    found = start_listing.read(change.session, race_id)
    if found.race.official:
        number = found.race.number
        raise RuleError(_("Race {number} is official. Make it provisional first.").format(number=number))
    by_id = {row.id: row for row in rows.starts(change.session, race_id)}
    return ListChange(change, found, by_id, found.listing.starts)


def revision_row(found: StartListing, lines: Iterable[ListedStart], remark: str) -> StartListRow:
    """The next revision of a list, not yet in the session."""
    return StartListRow(
        race_id=found.race.id,
        revision=found.revision + 1,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        remark=remark.strip(),
        rows=[asdict(line) for line in lines],
    )
