"""Reading the history of a file: page by page, in the sport's words, with what was now and before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from skatedesk.domain.namesakes import fits
from skatedesk.domain.races import Competition
from skatedesk.services import lists
from skatedesk.sheets import change_words
from skatedesk.sheets.change_words import Detail
from skatedesk.sheets.history_list import Told, details_list, history_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import journal_names, journal_queries
from skatedesk.store.journal_queries import Kept
from skatedesk.store.recorder import RowChange
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _, ngettext

PAGE = journal_queries.CHUNK
_FEW = 12
"""An entry that changed more rows than these is only counted."""

_MOST_DETAILS = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are asked for; what is empty asks for all. `since` and `until` both count in."""

    race_id: int | None = None
    skater_id: int | None = None
    who: str = ""
    words: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The newest entries that were asked for, and whether there are older ones."""

    entries: tuple[Told, ...]
    more: bool

    def sheet(self, asked: str = "", created: datetime | None = None) -> Sheet:
        return history_list(self.entries, asked, created)


def page(file: ResultsFile, wanted: Wanted, before: int | None = None, count: int = PAGE) -> Excerpt:
    """A page of the history: the newest entries before this number, without reading the rest."""
    with file.read() as session:
        found, more = journal_queries.matching(session, before, _Filter(session, wanted).fits, count)
        gone = journal_queries.taken_back(session)
        numbers = {race_id: str(number) for race_id, number in journal_names.race_numbers(session).items()}
        return Excerpt(tuple(_told(session, found, gone, numbers)), more)


def whole(file: ResultsFile, wanted: Wanted) -> Excerpt:
    """Everything that is asked for, to be written out; it is read page by page."""
    found: list[Told] = []
    more, before = True, None
    while more:
        one = page(file, wanted, before)
        found += one.entries
        more, before = one.more, one.entries[-1].number if one.entries else None
    return Excerpt(tuple(found), more=False)


def hands(file: ResultsFile) -> list[str]:
    """Who has written in this file, by name."""
    with file.read() as session:
        return journal_queries.hands(session)


def details(file: ResultsFile, number: int) -> Sheet:
    """All that one entry changed, with whose it is."""
    with file.read() as session:
        rows = journal_queries.lines(session, [number])[number]
        owners = journal_names.Owners(session, rows)
        told = [(owners.name(row[0], row[1]), one) for row in rows for one in _details(row)]
    rest = len(told) - _MOST_DETAILS
    if rest > 0:
        words = ngettext("and {count} more", "and {count} more", rest).format(count=rest)
        told = [*told[:_MOST_DETAILS], (words, Detail("", "", ""))]
    return details_list(told)


def moment_beside(file: ResultsFile, moment: datetime, step: int) -> datetime | None:
    """The moment of the next entry after this one, or of the one before for -1; None where there is none."""
    with file.read() as session:
        found = journal_names.moment_beside(session, moment.astimezone(UTC), later=step > 0)
    return _here(found) if found else None


def race_choices(file: ResultsFile, competition: Competition | None) -> list[tuple[int, str]]:
    """The races of a competition, to choose from."""
    if competition is None:
        return []
    return [(item.race.id, f"{item.race.number} · {item.race.title}") for item in lists.programme(file, competition.id)]


class _Filter:
    """Says which entries are asked for."""

    def __init__(self, session: Session, wanted: Wanted) -> None:
        self._session, self._wanted = session, wanted
        self._mine, self._races = None, frozenset[int]()
        if wanted.skater_id is not None:
            self._mine, self._races = journal_queries.of_skater(session, wanted.skater_id)

    def fits(self, one: Kept) -> bool:
        wanted, at = self._wanted, _here(one.at)
        if wanted.race_id is not None and wanted.race_id not in one.races:
            return False
        if (wanted.since and at < wanted.since) or (wanted.until and at > wanted.until):
            return False
        if wanted.who and one.who.casefold() != wanted.who.casefold():
            return False
        if wanted.words and not fits(f"{one.label} {one.who} {one.station} {one.number}", wanted.words):
            return False
        return self._mine is None or self._is_mine(one)

    def _is_mine(self, one: Kept) -> bool:
        """Whether a row of the skater was changed; what touched other races only is not read."""
        if self._mine is None or (one.races and not one.races & self._races):
            return False
        rows = journal_queries.lines(self._session, [one.number])[one.number]
        return any(self._mine.touched(rows))


def _told(session: Session, found: Sequence[Kept], gone: set[int], numbers: dict[int, str]) -> Iterator[Told]:
    counts = journal_queries.counts(session, [one.number for one in found])
    few = [number for number, tables in counts.items() if sum(tables.values()) <= _FEW]
    lines = journal_queries.lines(session, few)
    for one in found:
        changed = tuple(detail for row in lines.get(one.number, ()) for detail in _details(row))
        yield Told(
            number=one.number,
            at=_here(one.at),
            label=_label(one),
            state=_state(one, gone),
            who=one.who,
            station=one.station,
            races=tuple(numbers[race] for race in sorted(one.races) if race in numbers),
            race_ids=tuple(sorted(one.races)),
            details=changed,
            counts=() if changed else _counts(counts[one.number]),
            may_go=one.act == "do" and one.state == "done" and one.of != one.number and one.number not in gone,
        )


def _counts(tables: dict[str, int]) -> tuple[str, ...]:
    """How many rows of what, the most first."""
    return tuple(change_words.counted(*each) for each in sorted(tables.items(), key=lambda each: (-each[1], each[0])))


def _details(row: RowChange) -> Iterator[Detail]:
    table, _row_id, before, after = row
    return change_words.details(table, before, after)


def _label(one: Kept) -> str:
    if one.act == "undo":
        return _("Undone: {label}").format(label=one.label)
    return _("Brought back: {label}").format(label=one.label) if one.act == "redo" else one.label


def _state(one: Kept, gone: set[int]) -> str:
    """What became of it; nothing where it stands."""
    if one.act == "do" and one.number in gone:
        return _("taken back")
    return "" if one.state == "done" else _("undone")


def _here(at: datetime) -> datetime:
    return at.astimezone().replace(tzinfo=None)
