"""A rehearsal: a copy of the results file in which a crew may try out a day, and which is thrown away afterwards."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from platformdirs import user_data_path

from skatedesk.domain.errors import RuleError
from skatedesk.domain.rehearsal import Trouble
from skatedesk.domain.timetable import in_order
from skatedesk.services import lists, settings
from skatedesk.services.files import SUFFIX, ResultsFile
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import anew, day_queries, disk, edition_queries, gate_queries, rows
from skatedesk.store.errors import told_plainly
from skatedesk.store.results_file import Change
from skatedesk.store.schema import CompetitionRow, RaceRow
from skatedesk.words import _

_SECTION = "rehearsal"
_SEEDS = 10_000


@dataclass(frozen=True, slots=True)
class Order:
    """What is rehearsed: a competition, from a race on where one is named, by a seed number that gives it again.

    `by_crew`: the crew types all times itself, the player only says what is to be typed.
    """

    competition_id: int
    from_race: int | None = None
    seed: int = field(default_factory=lambda: secrets.randbelow(_SEEDS))
    trouble: Trouble = Trouble.USUAL
    by_crew: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """A rehearsal under way: where it lies, of which file it is a copy, and where the hands were in that."""

    place: str = ""
    of: str = ""
    order: Order | None = None
    race_id: int | None = None
    page: str = ""


def races(file: ResultsFile, competition_id: int) -> tuple[lists.ProgrammeItem, ...]:
    """The races that can be rehearsed, in the order of the days."""
    items = {item.race: item for item in lists.programme(file, competition_id)}
    return tuple(items[race] for race in sorted(in_order(items), key=lambda race: race.day or date.max))


def prepare(source: ResultsFile, order: Order, target: Path) -> None:
    """Write a copy of a file without the results that are to be rehearsed; the file itself stays as it is.

    The journal of the copy begins with it, so that no undo brings a real result back. FileError, RuleError.
    """
    items = races(source, order.competition_id)
    ids = [item.race.id for item in items]
    part = items[ids.index(order.from_race) if order.from_race in ids else 0 :]
    if not any(item.starts for item in part):
        raise RuleError(_("None of these races has a start list. Make a draw first, then rehearse."))
    cleared = frozenset(item.race.id for item in part)

    def act(file: ResultsFile) -> None:
        with file.change() as change:
            _clear(change, order.competition_id, cleared)
            change.label = _("Results taken out for a rehearsal")
        with file.change() as change:
            anew.begin_journal(change)
            change.label = _("Rehearsal of {name}, seed number {seed}").format(name=source.path.name, seed=order.seed)

    anew.write_anew(source, target, act)


def begin(source: ResultsFile, order: Order, page: str, race_id: int | None, now: datetime) -> Begun:
    """Make a rehearsal in the user's data folder, and remember where to go back to."""
    with told_plainly(folder()):
        folder().mkdir(parents=True, exist_ok=True)
    target = folder() / f"{source.path.stem} {now:%Y-%m-%d %H%M%S}{SUFFIX}"
    prepare(source, order, target)
    begun = Begun(str(target), str(source.path), order, race_id, page)
    settings.write(_SECTION, begun)
    return begun


def begun(file: ResultsFile) -> Begun:
    """What is known of a rehearsal that is open; of one that was brought here from elsewhere only what it is of."""
    known = settings.read(_SECTION, Begun())
    if known.place == str(file.path) and known.order is not None:
        return known
    competition = next(one for one in lists.competitions(file) if one.rehearsal)
    return Begun(str(file.path), order=Order(competition.id))


def is_one(file: ResultsFile) -> bool:
    """Whether the file is a rehearsal."""
    return any(one.rehearsal for one in lists.competitions(file))


def marked(file: ResultsFile, sheets: Iterable[Sheet]) -> list[Sheet]:
    """The sheets, those of no competition too, with the mark of a rehearsal where the file is one."""
    mark = headings.mark(*lists.competitions(file))
    return [replace(sheet, heading=replace(sheet.heading, mark=mark)) if mark else sheet for sheet in sheets]


# --- the files -----------------------------------------------------------------------------------------------


def folder() -> Path:
    """Where rehearsals lie."""
    return user_data_path("skatedesk", appauthor=False) / "rehearsals"


def left_behind(but: Path | None = None) -> tuple[Path, ...]:
    """The rehearsals that nobody ended, the newest first."""
    found = [path for path in folder().glob(f"*{SUFFIX}") if path != but]
    return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))


def throw_away(paths: Sequence[Path]) -> None:
    """Delete rehearsals; what lies elsewhere than in their folder stays. FileError where the disk refuses it."""
    for path in paths:
        if path.parent == folder():
            with told_plainly(path):
                disk.drop(path)


# --- taking the results out ----------------------------------------------------------------------------------


def _clear(change: Change, competition_id: int, race_ids: frozenset[int]) -> None:
    session = change.session
    rows.by_id(session, CompetitionRow, competition_id).rehearsal = True
    for race_id in race_ids:
        _clear_race(change, race_id)
    for one in edition_queries.editions(session, competition_id).values():
        for row in edition_queries.edition_rows(session, (edition.id for edition in one)):
            session.delete(row)
    for item in day_queries.checklist_rows(session, competition_id):
        item.done_at, item.by_hand = "", False


def _clear_race(change: Change, race_id: int) -> None:
    """As it was before its first pair; the start list with who withdrew, officials and ice stay."""
    session = change.session
    rows.by_id(session, RaceRow, race_id).official = False
    starts = rows.starts(session, race_id)
    for record in rows.records_of_starts(session, (start.id for start in starts)):
        session.delete(record)
    for start in starts:
        start.attempts = []
    for entry in rows.race_entries(session, [race_id]):
        entry.points_override, entry.points_remark = None, ""
    for word in (edition_queries.approval_row(session, race_id), gate_queries.overruling_row(session, race_id)):
        if word is not None:
            session.delete(word)
