"""The entries of a competition by nation: a row for each skater, a column for each event."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from skatedesk.domain.entries import Entry, EntryState, Seed
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.sheets import headings
from skatedesk.sheets.entry_marks import Persons, mark, marks_legend, person_columns
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _, ngettext

_STATES = tuple(EntryState)


@dataclass(frozen=True, slots=True)
class _Event:
    """What is skated, whatever the division and the run."""

    discipline: Discipline
    metres: int | None

    @property
    def key(self) -> str:
        return str(self.metres) if self.metres else str(self.discipline)

    @property
    def order(self) -> tuple[float, str]:
        """By length, then what is counted in laps."""
        return self.metres or float("inf"), self.discipline

    @property
    def title(self) -> str:
        return str(self.metres) if self.metres else _("MS")


@dataclass(frozen=True, slots=True)
class _Entered:
    """A skater with the entries, of which each event has one."""

    who: Competitor
    entries: Mapping[_Event, Entry]

    @property
    def bib(self) -> int | None:
        return next((entry.bib for entry in self.entries.values() if entry.bib is not None), None)

    @property
    def is_gone(self) -> bool:
        return all(entry.state is EntryState.WITHDRAWN for entry in self.entries.values())


Reader = Callable[[_Entered], Cell]


def entries_by_nation(
    competition: Competition,
    races: Sequence[Race],
    entries: Sequence[Entry],
    persons: Persons,
    created: datetime | None,
) -> Sheet:
    """Skaters by nation, then women and men, then name; teams are named beside their nation.

    Who withdrew from every race is named below the list.
    """
    by_id = {race.id: race for race in races}
    everybody = _entered(entries, by_id)
    entered = [one for one in everybody if not one.is_gone]
    teams = [entry for entry in entries if entry.competitor.is_team and entry.state is not EntryState.WITHDRAWN]
    events = sorted({event for one in entered for event in one.entries}, key=lambda event: event.order)
    columns = _columns(entered, events, persons)
    nations = sorted({one.who.nation for one in entered} | {entry.competitor.nation for entry in teams})
    rows: list[Row] = []
    for number, nation in enumerate(nations, start=1):
        skaters = [one for one in entered if one.who.nation == nation]
        of_teams = [by_id[entry.race_id] for entry in teams if entry.competitor.nation == nation]
        rows.append(_title(number, _of_nation(nation, skaters, of_teams), columns))
        rows += [Row(one.who.id, tuple(read(one) for _column, read in columns), number) for one in skaters]
    return Sheet(
        kind="entries",
        heading=headings.of_competition(competition, _("Entries by nation")),
        columns=tuple(column for column, _read in columns),
        rows=tuple(rows),
        legend=marks_legend(entry for one in entered for entry in one.entries.values()),
        remarks=(*([_total(nations, entered)] if entered else []), *_gone(everybody)),
        created=created,
    )


def _entered(entries: Iterable[Entry], races: Mapping[int, Race]) -> list[_Entered]:
    """The skaters in the order of the list. Of two entries for one event the one that stands counts."""
    skaters = sorted(
        (entry for entry in entries if not entry.competitor.is_team),
        key=lambda entry: (*_order(entry.competitor), entry.competitor.id, _STATES.index(entry.state), entry.id),
    )
    found: list[_Entered] = []
    for _who, same in groupby(skaters, key=lambda entry: entry.competitor.id):
        events: dict[_Event, Entry] = {}
        for entry in same:
            race = races[entry.race_id]
            events.setdefault(_Event(race.discipline, race.metres), entry)
        found.append(_Entered(next(iter(events.values())).competitor, events))
    return found


def _order(who: Competitor) -> tuple[str, bool, tuple[str, str]]:
    return who.nation, who.sex is not Sex.WOMEN, who.order


def _columns(entered: Sequence[_Entered], events: Sequence[_Event], persons: Persons) -> list[tuple[Column, Reader]]:
    persons_columns = person_columns([one.who for one in entered], persons)
    return [
        (Column("bib", _("No"), 4, Kind.NUMBER), lambda one: one.bib),
        *[(column, _of_person(read)) for column, read in persons_columns],
        *[(Column(event.key, event.title, 3, Kind.MARK), _of_entry(event, mark)) for event in events],
        *[column for event in events for column in _seed_columns(event, entered)],
    ]


def _seed_columns(event: _Event, entered: Sequence[_Entered]) -> list[tuple[Column, Reader]]:
    """The time given with an entry, for machines: as well as it is known, with day and place.

    A time over another distance is left to the list of the race: in a column of this one it would be taken for it.
    """
    facts: list[tuple[str, Callable[[Seed], Cell]]] = [
        ("seed", lambda seed: seed.time.in_full()),
        ("seed_day", lambda seed: seed.day.isoformat() if seed.day else ""),
        ("seed_place", lambda seed: seed.place),
    ]
    columns = [
        (Column(f"{event.key} {name}", f"{event.key} {name}", 8, printed=False), _of_entry(event, _of_seed(read)))
        for name, read in facts
    ]
    return [(column, read) for column, read in columns if any(read(one) for one in entered)]


def _of_person(read: Callable[[Competitor], Cell]) -> Reader:
    return lambda one: read(one.who)


def _of_entry(event: _Event, read: Callable[[Entry], Cell]) -> Reader:
    return lambda one: read(one.entries[event]) if event in one.entries else None


def _of_seed(read: Callable[[Seed], Cell]) -> Callable[[Entry], Cell]:
    return lambda entry: read(entry.seed) if entry.seed and entry.seed.metres is None else None


def _title(number: int, nation: str, columns: Sequence[tuple[Column, Reader]]) -> Row:
    """The line above the skaters of a nation."""
    return Row(-number, (nation, *[None] * (len(columns) - 1)), number, title=True)


def _of_nation(nation: str, skaters: Sequence[_Entered], teams: Sequence[Race]) -> str:
    """`NOR: 12 skaters, 6 women and 6 men; Team Pursuit Men`."""
    parts = [_counted(skaters)] if skaters else []
    parts += dict.fromkeys(headings.plain_title(race) for race in sorted(teams, key=lambda race: race.number))
    return _("{nation}: {entries}").format(nation=nation, entries="; ".join(parts))


def _counted(skaters: Sequence[_Entered]) -> str:
    women = sum(one.who.sex is Sex.WOMEN for one in skaters)
    men = len(skaters) - women
    of_women = ngettext("{count} woman", "{count} women", women).format(count=women)
    of_men = ngettext("{count} man", "{count} men", men).format(count=men)
    if not (women and men):
        return of_women if women else of_men
    together = ngettext("{count} skater", "{count} skaters", len(skaters)).format(count=len(skaters))
    return _("{together}, {women} and {men}").format(together=together, women=of_women, men=of_men)


def _total(nations: Sequence[str], entered: Sequence[_Entered]) -> str:
    found = ngettext("{count} nation", "{count} nations", len(nations)).format(count=len(nations))
    return _("{nations}; {skaters}.").format(nations=found, skaters=_counted(entered))


def _gone(everybody: Sequence[_Entered]) -> list[str]:
    """A line for each nation of which somebody withdrew from every race."""
    gone = groupby((one for one in everybody if one.is_gone), key=lambda one: one.who.nation)
    sentence = _("{nation}, withdrawn from all races: {names}.")
    return [
        sentence.format(nation=nation, names=", ".join(one.who.name for one in of_nation))
        for nation, of_nation in gone
    ]  # fmt: skip
