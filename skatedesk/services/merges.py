"""Two skaters of the registry who are one person: found, put together, and taken apart again."""

from dataclasses import dataclass
from datetime import date

from skatedesk.domain import namesakes
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import Proposal
from skatedesk.services.changes import Changed, announced
from skatedesk.services.official_sheets import OfficialNumbers, races_naming, with_word
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import BibRow, EntryRow, ImportedTimeRow, MemberRow, SkaterAliasRow, SkaterRow
from skatedesk.words import _, ngettext

_TABLES = {kind.__tablename__: kind for kind in (EntryRow, BibRow, ImportedTimeRow, SkaterAliasRow, MemberRow)}
AnyMoved = EntryRow | BibRow | ImportedTimeRow | SkaterAliasRow | MemberRow


@dataclass(frozen=True, slots=True)
class Merged:
    """A skater who stands under another one now, and that other one."""

    skater_id: int
    name: str
    nation: str
    kept_id: int
    kept_name: str


@dataclass(frozen=True, slots=True)
class Consequence:
    """What a merge would move to the kept skater, and in words of the lists: the entries, and what is filled in."""

    entries: tuple[str, ...] = ()
    times: int = 0
    other_names: tuple[str, ...] = ()
    filled_in: tuple[str, ...] = ()


def duplicates(file: ResultsFile) -> tuple[Proposal, ...]:
    """Pairs that may be one person, each with the reason; nothing is ever put together unasked."""
    with file.read() as session:
        return namesakes.proposals(entry_queries.people(session))


def merged(file: ResultsFile) -> tuple[Merged, ...]:
    """Who was merged into whom, so that it can be taken apart."""
    with file.read() as session:
        known = rows.skaters(session)
        names = {row.id: row.name for row in known}
        return tuple(
            Merged(row.id, row.name, row.nation, row.merged_into, names[row.merged_into])
            for row in known
            if row.merged_into is not None
        )


def consequence(file: ResultsFile, kept_id: int, other_id: int) -> Consequence:
    """What `merge` would do; RuleError where the two cannot be one."""
    with file.read() as session:
        kept, other = rows.by_id(session, SkaterRow, kept_id), rows.by_id(session, SkaterRow, other_id)
        _check(session, kept, other)
        moved = _belongings(session, kept, other)
        entries = [_entered(session, row.race_id) for row in moved if isinstance(row, EntryRow)]
        names = [row.name for row in moved if isinstance(row, SkaterAliasRow)]
        times = sum(isinstance(row, ImportedTimeRow) for row in moved)
        titles = _field_titles()
        return Consequence(tuple(entries), times, tuple(names), tuple(titles[field] for field in _lacked(kept, other)))


def merge(file: ResultsFile, kept_id: int, other_id: int) -> Changed:
    """Two are one: entries, numbers, times and names of the other go to the kept one, with what that one lacks.

    In a competition where both have a number the kept one's holds. Nothing is lost: `unmerge` puts all back.
    """
    with file.change() as change:
        session = change.session
        kept, other = rows.by_id(session, SkaterRow, kept_id), rows.by_id(session, SkaterRow, other_id)
        _check(session, kept, other)
        numbers, of_both = OfficialNumbers(session), races_naming(session, [kept.id, other.id])
        change.races |= of_both
        belongings = _belongings(session, kept, other)
        for row in belongings:
            row.skater_id = kept.id
        moved = [[row.__tablename__, row.id] for row in belongings]
        other.moved = [*moved, *_give(session, kept, other)]
        other.merged_into = kept.id
        numbers.check()
        entries = sum(isinstance(row, EntryRow) for row in belongings)
        label = ngettext(
            "{other} is {kept}: {count} entry moved", "{other} is {kept}: {count} entries moved", entries
        ).format(other=_called(other), kept=_called(kept), count=entries)
        change.label = with_word(session, label, of_both)
    return announced(change)


def unmerge(file: ResultsFile, other_id: int) -> Changed:
    """They are two after all: whatever the merge moved and is still there goes back; all that came later stays."""
    with file.change() as change:
        session = change.session
        other = rows.by_id(session, SkaterRow, other_id)
        if other.merged_into is None:
            raise RuleError(_("{name} is not merged into anybody.").format(name=_called(other)))
        now = KnownSkaters(session).kept(other)
        numbers, of_both = OfficialNumbers(session), races_naming(session, [now.id])
        change.races |= of_both
        for table, row_id in other.moved:
            kind = _TABLES.get(table)
            row: AnyMoved | None = session.get(kind, row_id) if kind else None
            if row is not None and row.skater_id == now.id:
                row.skater_id = other.id
        _take_back(session, other)
        other.merged_into, other.moved = None, []
        numbers.check()
        label = _("{other} is not {kept}").format(other=_called(other), kept=_called(now))
        change.label = with_word(session, label, of_both)
    return announced(change)


def _check(session: Session, kept: SkaterRow, other: SkaterRow) -> None:
    """What two rows of one person cannot have."""
    if kept is other:
        raise RuleError(_("Choose two different skaters."))
    names = {"kept": _called(kept), "other": _called(other)}
    for row in (kept, other):
        if row.merged_into is not None:
            raise RuleError(_("{name} is merged into another skater already.").format(name=_called(row)))
    if kept.sex != other.sex:
        raise RuleError(_("{kept} and {other} cannot be one: one of them skates with the men.").format(**names))
    if kept.born and other.born and kept.born != other.born:
        raise RuleError(
            _("{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.").format(
                **names, day=kept.born.isoformat(), other_day=other.born.isoformat()
            )
        )
    races = set(queries.competitor_races(session, other.id))
    for race_id in [race_id for race_id in queries.competitor_races(session, kept.id) if race_id in races]:
        race, competition, _season = queries.race_in_competition(session, race_id)
        raise RuleError(
            _("{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.").format(
                **names, number=race.number, event=competition.event
            )
        )


def _belongings(session: Session, kept: SkaterRow, other: SkaterRow) -> list[AnyMoved]:
    """What the other one has and the kept one can take."""
    races = queries.competitor_races(session, other.id)
    found: list[AnyMoved] = [row for row in rows.race_entries(session, races) if row.skater_id == other.id]
    for competition in queries.competitions(session):
        bibs = {row.skater_id: row for row in rows.bibs(session, competition.id)}
        if other.id in bibs and kept.id not in bibs:
            found.append(bibs[other.id])
    found += rows.imported_times(session, other.id)
    teams = {row.entry_id for row in rows.memberships(session, kept.id)}
    found += [row for row in rows.memberships(session, other.id) if row.entry_id not in teams]
    aliases = rows.aliases(session)
    held = {row.name for row in aliases if row.skater_id == kept.id}
    return [*found, *[row for row in aliases if row.skater_id == other.id and row.name not in held]]


def _give(session: Session, kept: SkaterRow, other: SkaterRow) -> list[list[str]]:
    """Fill in what only the other one knows; each as it is noted among what moved."""
    given: list[list[str]] = []
    for field in _lacked(kept, other):
        value = getattr(other, field)
        if field == "key":
            # An id stands in the file once: it is let go before it is taken.
            other.key = None
            session.flush()
        setattr(kept, field, value)
        given.append([field, value.isoformat() if isinstance(value, date) else value])
    return given


def _lacked(kept: SkaterRow, other: SkaterRow) -> list[str]:
    """What only the other one has."""
    return [
        field for field in ("key", "born", "club", "own_name") if getattr(other, field) and not getattr(kept, field)
    ]


def _field_titles() -> dict[str, str]:
    return {"key": _("Id"), "born": _("Birth date"), "club": _("Club"), "own_name": _("Own script")}


def _entered(session: Session, race_id: int) -> str:
    """`World Cup #2, race 9: 1000m Men`."""
    race, competition, _season = queries.race_in_competition(session, race_id)
    return _("{event}, race {number}: {title}").format(event=competition.event, number=race.number, title=race.title)


def _take_back(session: Session, other: SkaterRow) -> None:
    """What was filled in goes from everybody it was handed on to, where nobody corrected it since."""
    for field, value in [noted for noted in other.moved if noted[0] not in _TABLES]:
        giver = other
        while giver.merged_into is not None and [field, value] in giver.moved:
            giver = rows.by_id(session, SkaterRow, giver.merged_into)
            _clear(giver, field, value)
        session.flush()
        if field == "key" and KnownSkaters(session).holder(value) is None:
            other.key = value


def _clear(row: SkaterRow, field: str, value: str) -> None:
    if field == "key" and row.key == value:
        row.key = None
    elif field == "born" and row.born == date.fromisoformat(value):
        row.born = None
    elif field == "club" and row.club == value:
        row.club = ""
    elif field == "own_name" and row.own_name == value:
        row.own_name = ""


def _called(row: SkaterRow) -> str:
    return f"{row.name} ({row.nation})"
