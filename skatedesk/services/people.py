"""The registry: skaters and teams, what is known of them, and correcting it. Each act has one undo."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain import ages
from skatedesk.domain.entries import Entry, Person
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import fits, known_words
from skatedesk.domain.people import Competitor, printed_name
from skatedesk.domain.races import Sex
from skatedesk.domain.rules_championships import AgeClass, AgeSystem
from skatedesk.imports.entry_names import family_and_given
from skatedesk.services import rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.official_sheets import races_naming, with_word
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.services.person_fields import FieldError, PersonFields, checked, checked_team, line
from skatedesk.sheets.registry_list import RegistryLine, registry_sheet
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import SkaterAliasRow, SkaterRow, TeamRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team of the registry, and in how many races it is entered."""

    team: Competitor
    entries: int = 0


def age_systems(file: ResultsFile) -> tuple[str, ...]:
    """The federations whose age classes stand in the rule file of the latest season."""
    with file.read() as session:
        return tuple(system.name for system in _ages(session))


def people(file: ResultsFile, text: str = "", system: str = "") -> tuple[RegistryLine, ...]:
    """The skaters every typed word fits: name, other names, nation, id or club; with their class in the latest season.

    `system` names the federation whose classes are meant; empty: the first of the rule file.
    """
    with file.read() as session:
        found = [one for one in entry_queries.people(session) if fits(known_words(one), text)]
        counts = _entry_counts(session, is_team=False)
        season = queries.seasons(session)[-1].name
        classes = age_system(_ages(session), system)
    return tuple(
        RegistryLine(one, counts[one.competitor.id], category(one, classes, season) if classes else "") for one in found
    )


def registry(file: ResultsFile, system: str = "", *, births: bool = False) -> Sheet:
    """All skaters on paper, with their birth dates only where an official asks for them."""
    with file.read() as session:
        season, classes = queries.seasons(session)[-1].name, age_system(_ages(session), system)
    return registry_sheet(people(file, system=system), season, classes.name if classes else "", births=births)


def category(person: Person, system: AgeSystem, season: str) -> str:
    """The code of the class, or its name where the federation has no codes; empty where the birth date is unknown."""
    found = age_class(person, system, season)
    return (found.code or found.name) if found else ""


def age_class(person: Person, system: AgeSystem, season: str) -> AgeClass | None:
    """The class of a skater; None where the birth date is not known or the federation has no class for the age."""
    return ages.category(system, person.born, person.competitor.sex, season) if person.born else None


def age_system(known: Sequence[AgeSystem], name: str) -> AgeSystem | None:
    """The classes of this federation, of the first one where no name is given; None where the rules have none."""
    return next((one for one in known if one.name == name or not name), None)


def person(file: ResultsFile, skater_id: int) -> Person:
    """One skater; who is merged into another is found there."""
    with file.read() as session:
        row = KnownSkaters(session).with_id(skater_id)
        return entry_queries.person(session, row.id if row else skater_id)


def fields_of(person: Person) -> PersonFields:
    """What is known now, to be corrected; a name not told apart yet is told apart by its capitals or its order.

    Names in characters stay whole: their order is not the one of our lists.
    """
    who, family, given = person.competitor, person.family, person.given
    if not family:
        cased = who.name.upper() != who.name.lower()
        family, given = family_and_given(who.name) if cased else (who.name, "")
    return PersonFields(
        family, given, who.nation, who.sex, who.key, person.own_name, person.born, person.club
    )  # fmt: skip


def add(file: ResultsFile, fields: PersonFields) -> Changed:
    """A new skater; refused where one of that name is there who cannot be told apart."""
    fields = checked(fields)
    name = printed_name(fields.given, fields.family)
    with file.change() as change:
        known = KnownSkaters(change.session)
        _refuse_taken_key(known, fields.key, None)
        for row in known.named(name, fields.nation, fields.sex):
            if fields.born is None or row.born is None or row.born == fields.born:
                raise RuleError(
                    _(
                        "{name} ({nation}) is known already. Give the birth dates of both, if this is another one."
                    ).format(name=row.name, nation=row.nation)
                )
        row = SkaterRow(key=fields.key or None, name=name, nation=fields.nation, sex=fields.sex)
        _fill(row, fields)
        change.session.add(row)
        change.session.flush()
        change.label = _("New skater {name}").format(name=name)
    return announced(change, made=row.id)


def edit(file: ResultsFile, skater_id: int, fields: PersonFields) -> Changed:
    """Correct what is known of a skater; the sex of somebody who is entered stays, as races are of one sex."""
    fields = checked(fields)
    with file.change() as change:
        known = KnownSkaters(change.session)
        row = _there(known, skater_id)
        _refuse_taken_key(known, fields.key, row)
        races = queries.competitor_races(change.session, row.id)
        if races and fields.sex != row.sex:
            raise RuleError(
                _("{name} is entered in races. Withdraw the entries to change the sex.").format(name=row.name)
            )
        before = _printed(row)
        _fill(row, fields)
        row.key, row.nation, row.sex = fields.key or None, fields.nation, fields.sex
        row.name = printed_name(fields.given, fields.family)
        named = races_naming(change.session, [row.id])
        change.races.update(races, named)
        label = _("Skater {name} corrected").format(name=row.name)
        change.label = with_word(change.session, label, named if _printed(row) != before else ())
    return announced(change)


def add_alias(file: ResultsFile, skater_id: int, name: str) -> Changed:
    """Another name by which sources know a skater; refused where somebody else of the nation is called so."""
    name = line("name", name, _("Other name"))
    if not name:
        raise FieldError("name", _("Type the other name."))
    with file.change() as change:
        known = KnownSkaters(change.session)
        row = _there(known, skater_id)
        for other in known.named(name, row.nation, row.sex):
            raise RuleError(
                _("{name} is a name of {who} ({nation}) already.").format(
                    name=name, who=other.name, nation=other.nation
                )
            )
        change.session.add(SkaterAliasRow(skater_id=row.id, name=name))
        change.label = _("{name} is also called {other}").format(name=row.name, other=name)
    return announced(change)


def remove_alias(file: ResultsFile, skater_id: int, name: str) -> Changed:
    """Take another name out again."""
    with file.change() as change:
        row = _there(KnownSkaters(change.session), skater_id)
        for alias in rows.aliases(change.session):
            if (alias.skater_id, alias.name) == (row.id, name):
                change.session.delete(alias)
        change.label = _("{name} is no longer called {other}").format(name=row.name, other=name)
    return announced(change)


def teams(file: ResultsFile) -> tuple[TeamLine, ...]:
    """All teams, by nation and name."""
    with file.read() as session:
        counts = _entry_counts(session, is_team=True)
        found = [Competitor(row.id, row.name, row.nation, Sex(row.sex), is_team=True) for row in rows.teams(session)]
    return tuple(TeamLine(one, counts[one.id]) for one in sorted(found, key=lambda one: (one.nation, *one.order)))


def add_team(file: ResultsFile, name: str, nation: str, sex: Sex) -> Changed:
    """A new team."""
    with file.change() as change:
        row = TeamRow(name="", nation="", sex="")
        _set_team(change, row, name, nation, sex)
        change.session.add(row)
        change.session.flush()
        change.label = _("New team {name}").format(name=row.name)
    return announced(change, made=row.id)


def edit_team(file: ResultsFile, team_id: int, name: str, nation: str, sex: Sex) -> Changed:
    """Correct a team; the sex of one that is entered stays."""
    with file.change() as change:
        row = rows.by_id(change.session, TeamRow, team_id)
        entered = [
            entry.race_id
            for entry in _all_entries(change.session)
            if entry.competitor.is_team and entry.competitor.id == team_id
        ]
        if entered and sex != row.sex:
            raise RuleError(
                _("{name} is entered in races. Withdraw the entries to change the sex.").format(name=row.name)
            )
        _set_team(change, row, name, nation, sex)
        change.races.update(entered)
        change.label = with_word(change.session, _("Team {name} corrected").format(name=row.name), entered)
    return announced(change)


def _set_team(change: Change, row: TeamRow, name: str, nation: str, sex: Sex) -> None:
    name = checked_team(name, nation)
    for other in rows.teams(change.session):
        if other is not row and (other.name.casefold(), other.nation, other.sex) == (name.casefold(), nation, sex):
            raise RuleError(_("There is a team {name} ({nation}) already.").format(name=other.name, nation=nation))
    row.name, row.nation, row.sex = name, nation, sex


def _fill(row: SkaterRow, fields: PersonFields) -> None:
    row.family, row.given, row.own_name = fields.family, fields.given, fields.own_name
    row.born, row.club = fields.born, fields.club


def _printed(row: SkaterRow) -> tuple[str, ...]:
    """What sheets say of a skater."""
    return row.name, row.nation, row.own_name, row.club


def _refuse_taken_key(known: KnownSkaters, key: str, own: SkaterRow | None) -> None:
    holder = known.holder(key)
    if holder is not None and holder is not own:
        raise RuleError(
            _("The id {key} belongs to {name} ({nation}).").format(key=key, name=holder.name, nation=holder.nation)
        )


def _there(known: KnownSkaters, skater_id: int) -> SkaterRow:
    row = known.with_id(skater_id)
    if row is None:
        raise RuleError(_("This skater is no longer in the file."))
    return row


def _ages(session: Session) -> tuple[AgeSystem, ...]:
    return rulebook.rules_of(queries.seasons(session)[-1]).ages


def _entry_counts(session: Session, *, is_team: bool) -> Counter[int]:
    entered = (entry.competitor for entry in _all_entries(session))
    return Counter(one.id for one in entered if one.is_team is is_team)


def _all_entries(session: Session) -> list[Entry]:
    found = entry_queries.entries(session, [race.id for race in queries.races(session)])
    return [entry for entries in found.values() for entry in entries]
