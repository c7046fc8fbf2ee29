"""Taking the name of a person away: in the file as an act, or for good, in a new file without the old journal.

Results stay: times, ranks and points do not depend on who somebody was.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import first_names
from skatedesk.domain.pseudonyms import Names, in_its_place, names_of, renamed, said
from skatedesk.services import files
from skatedesk.services.changes import Changed, announced
from skatedesk.services.official_sheets import races_naming, with_word
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.services.person_fields import FieldError, line
from skatedesk.store import anew, journal, person_rows, rows
from skatedesk.store.person_rows import Text
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import DrawRow, SkaterRow
from skatedesk.words import _, ngettext

PSEUDONYM = "Skater {number}"
"""What stands on lists in the place of a name; not translated, as lists of all languages are made of it."""

_KNOWN_BY = frozenset({"key", "born", "club", "own_name"})
"""What a merge may have filled in, and tells who it is."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A file in which a person is named no more: where it is, the name there now, and where to look once more."""

    path: Path
    name: str
    left: tuple[str, ...] = ()


def pseudonym(file: ResultsFile, skater_id: int) -> str:
    """The name that would be given to a skater where nobody chooses one."""
    with file.read() as session:
        return _free_name(KnownSkaters(session), _there(session, skater_id))


def find(file: ResultsFile, key: str) -> int:
    """The skater with this id of a federation, or with this whole name; RuleError where it is nobody or several."""
    with file.read() as session:
        known = KnownSkaters(session)
        row = known.with_key(key)
        wanted = " ".join(key.split()).casefold()
        named = {known.kept(one).id: one for one in rows.skaters(session) if one.name.casefold() == wanted}
        if row is None and len(named) != 1:
            if named:
                sentence = _("Several skaters are called {name}: {nations}. Give the id of a federation.")
                nations = first_names(sorted(one.nation for one in named.values()))
                raise RuleError(sentence.format(name=key, nations=nations))
            raise RuleError(_("No skater of this file has the id or the name “{key}”.").format(key=key))
        return row.id if row else next(iter(named))


def pseudonymise(file: ResultsFile, skater_id: int, remark: str, name: str = "") -> Changed:
    """Put another name in the place of a person's, wherever the file says it, and forget what else tells who it is.

    Club, birth date, id, own script, other names, sources of times and podiums won elsewhere go; results stay. The
    journal keeps what was before, as it does for every change: `forget` writes a file without it.
    """
    with file.change() as change:
        given = _take_name(change, skater_id, remark, name)
        label = _("{name} stands in the place of a name ({remark})").format(name=given, remark=_remark(remark))
        change.label = with_word(change.session, label, change.races)
    return announced(change)


def why_not(file: ResultsFile, skater_id: int, remark: str, name: str = "") -> FieldError | None:
    """Why a name cannot be taken away like this; None where it can. Nothing is changed."""
    with file.read() as session:
        row = _there(session, skater_id)
        known = all_names(session, ids_of(session, row.id))
        try:
            _checked(session, row, known, line("name", name, _("Name")))
            _check_remark(known, remark)
        except FieldError as reason:
            return reason
    return None


def forget(path: Path, skater_id: int, target: Path, remark: str, name: str = "") -> Forgotten:
    """Write a new file in which a person is named no more; the file itself stays as it is.

    Its journal begins with one entry, which names the last entry of the old one. FileError, RuleError.
    """
    told: list[Forgotten] = []

    def act(file: ResultsFile) -> None:
        with file.read() as session:
            names = all_names(session, ids_of(session, skater_id))
            number, last = journal.head(session)
        with file.change() as change:
            given = _take_name(change, skater_id, remark, name)
            change.label = given
        # A change of its own: what the one before wrote down of itself goes with the old journal.
        with file.change() as change:
            anew.begin_journal(change)
            sentence = _("File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})")
            change.label = sentence.format(number=number, hash=last, name=given, remark=_remark(remark))
        with file.read() as session:
            left = replace(names, spellings=names.spellings - {given})
            told.append(Forgotten(target, given, tuple(_left(session, left))))

    with closing(files.look_at(path)) as source:
        anew.write_anew(source, target, act)
    return told[0]


def ids_of(session: Session, skater_id: int) -> tuple[int, ...]:
    """The rows of the registry that are this person: the kept one, and those merged into it."""
    known = KnownSkaters(session)
    row = _there(session, skater_id)
    return tuple(sorted(one.id for one in known.everybody() if known.kept(one).id == row.id))


def all_names(session: Session, ids: tuple[int, ...]) -> Names:
    """The names of a person as they are and as they were; what was before the journal nobody knows."""
    own = [one for one in rows.skaters(session) if one.id in ids]
    before, aliases = person_rows.former(session, ids)
    aliases += [one.name for one in rows.aliases(session) if one.skater_id in ids]
    told = [(one.name, one.family, one.given) for one in own]
    told += [(one["name"], one["family"], one["given"]) for one in before]
    aliases += [one.own_name for one in own] + [one.get("own_name", "") for one in before]
    found = names_of(told, aliases, {one.nation for one in own} | {one["nation"] for one in before})
    namesakes = (one for one in rows.skaters(session) if one.id not in ids)
    return replace(found, alone=not any(found.is_name(one.name) for one in namesakes))


def every_name(file: ResultsFile) -> frozenset[str]:
    """All names of people that the file and its journal know, of skaters and of officials."""
    with file.read() as session:
        before, others = person_rows.former(session)
        told = [*before, *(vars(one) for one in rows.skaters(session))]
        people = {one.get(part) or "" for one in told for part in ("name", "family", "given", "own_name")}
        aliases = {one.name for one in rows.aliases(session)}
        return frozenset(people | aliases | set(others) | set(person_rows.officials(session)))


def _take_name(change: Change, skater_id: int, remark: str, name: str) -> str:
    """The whole act within a change; the name that is there now."""
    session = change.session
    row = _there(session, skater_id)
    ids = ids_of(session, row.id)
    known = all_names(session, ids)
    given = _checked(session, row, known, line("name", name, _("Name")))
    _check_remark(known, remark)
    change.races |= races_naming(session, ids)
    for one in [one for one in rows.skaters(session) if one.id in ids]:
        one.name, one.family, one.given, one.key, one.own_name = given, given, "", None, ""
        one.born, one.club = None, ""
        one.moved = [noted for noted in one.moved if noted[0] not in _KNOWN_BY]
        for imported in rows.imported_times(session, one.id):
            imported.source = ""
    for alias in [one for one in rows.aliases(session) if one.skater_id in ids]:
        session.delete(alias)
    for career in person_rows.careers(session, ids):
        session.delete(career)
    for text in list(person_rows.texts(session)):
        content = _renamed(text, known, given)
        if content != text.content:
            person_rows.set_text(session, text, content)
    return given


def _renamed(text: Text, known: Names, given: str) -> Any:
    """What stands in a column afterwards. In a draw the name keeps its place: equals are sorted by it."""
    content = text.content
    if (text.table, text.column) == (DrawRow.__tablename__, "entries"):
        listed = [one["name"] for one in content if not known.is_name(one["name"])]
        mine = [one["name"] for one in content if known.is_name(one["name"])]
        return renamed(content, known, in_its_place(mine[0], given, listed)) if mine else content
    if isinstance(content, str) and text.nation:
        return known.replaced(content, given) if known.is_of(text.nation) else content
    return renamed(content, known, given)


def _checked(session: Session, row: SkaterRow, known: Names, name: str) -> str:
    """The name that is to be given."""
    people = KnownSkaters(session)
    if not name:
        return _free_name(people, row)
    if name.casefold() != row.name.casefold() and (known.stands_in(name) or known.family_in(name)):
        raise FieldError("name", _("“{name}” still tells who it is. Choose another name.").format(name=name))
    if _is_taken(people, name, row):
        raise FieldError("name", _("There is a skater {name} already. Choose another name.").format(name=name))
    return name


def _check_remark(known: Names, remark: str) -> None:
    found = _remark(remark)
    if not found:
        raise FieldError("remark", _("A remark must say why; it is kept with the decision."))
    if known.stands_in(found) or known.family_in(found):
        sentence = _("The remark stays in the file, so it must not name the person. Leave the name out.")
        raise FieldError("remark", sentence)


def _remark(text: str) -> str:
    return line("remark", text, _("Remark"))


def _free_name(known: KnownSkaters, row: SkaterRow) -> str:
    tried = (PSEUDONYM.format(number=number) for number in count(row.id))
    return next(name for name in tried if not _is_taken(known, name, row))


def _is_taken(known: KnownSkaters, name: str, row: SkaterRow) -> bool:
    return any(known.kept(one).id != row.id for one in known.everybody() if one.name.casefold() == name.casefold())


def _there(session: Session, skater_id: int) -> SkaterRow:
    row = KnownSkaters(session).with_id(skater_id)
    if row is None:
        raise RuleError(_("This skater is no longer in the file."))
    return row


def _left(session: Session, known: Names) -> Iterator[str]:
    """Where one of the names can still be read, to be looked at by somebody who knows who is meant."""
    families = {one.casefold() for one in known.families}
    shared = any(one.family.casefold() in families for one in rows.skaters(session))
    places: dict[str, int] = {}
    for text in (*person_rows.texts(session), *person_rows.in_office(session)):
        if any(known.stands_in(one) or (not shared and known.family_in(one)) for one in said(text.content)):
            places[text.table] = places.get(text.table, 0) + 1
    for table, number in places.items():
        sentence = ngettext(
            "One of the names still stands in {count} row of {table}: look whether this person is meant.",
            "One of the names still stands in {count} rows of {table}: look whether this person is meant.",
            number,
        )
        yield sentence.format(count=number, table=table)
