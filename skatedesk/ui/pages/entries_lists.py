"""What the entries page shows, as plain values: which entries, what is wrong with them, and the counts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from skatedesk.domain.divisions import Placed
from skatedesk.domain.eligibility import nation_limit
from skatedesk.domain.entries import EntryState
from skatedesk.domain.namesakes import fits
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Race
from skatedesk.domain.shortfalls import Kind, Shortfall
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.services import people, qualification
from skatedesk.services.entry_view import EntriesView, EntryLine
from skatedesk.sheets.sheet import Cell, Column, Heading, Row, Sheet
from skatedesk.sheets.sheet import Kind as ColumnKind
from skatedesk.ui.pages.programme_list import short_title
from skatedesk.ui.pages.sentence_list import Sentence
from skatedesk.ui.style.theme import Tone
from skatedesk.words import _, ngettext

WRONG = "▲"
LET_STAND = "✓"
_STATES = tuple(EntryState)
_LEAST_NAME = 20


class Scope(StrEnum):
    """How much of the competition is looked at."""

    RACE = "race"
    DISTANCE = "distance"
    COMPETITION = "competition"


@dataclass(frozen=True, slots=True)
class Shown:
    """The part of a competition that is looked at: its races, its entries in the order of the page, what is wrong."""

    view: EntriesView
    scope: Scope
    race: Race | None
    races: tuple[Race, ...]
    lines: tuple[EntryLine, ...]
    shortfalls: tuple[Shortfall, ...]
    bests: Mapping[int, RaceTime] = field(default_factory=dict[int, RaceTime])

    def with_bests(self, bests: Mapping[int, RaceTime]) -> "Shown":
        """The same with the best times of the season, by skater."""
        return replace(self, bests=bests)

    def line(self, entry_id: int | None) -> EntryLine | None:
        return next((line for line in self.lines if line.entry.id == entry_id), None)

    @property
    def open_shortfalls(self) -> int:
        """How many must still be decided."""
        return sum(not one.overruled and one.kind is not Kind.UNCHECKED for one in self.shortfalls)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The entries an act is meant for, and the part of the competition they were chosen in.

    `placed` is where the rules put the one that was chosen among the divisions.
    """

    shown: Shown
    lines: tuple[EntryLine, ...]
    placed: Placed | None = None


def part_of(view: EntriesView, race_id: int | None, scope: Scope) -> Shown:
    """The race, its distance with A and B, or everything; by division, state, nation and name."""
    race = next((one.race for one in view.races if one.race.id == race_id), None)
    races = tuple(one.race for one in view.races if _belongs(one.race, race, scope))
    ids = {one.id for one in races}
    lines = sorted((line for line in view.lines if line.race.id in ids), key=_order)
    return Shown(view, scope, race, races, tuple(lines), _about(view.shortfalls, ids, lines, scope))


def races_of_distance(view: EntriesView, race: Race) -> tuple[Race, ...]:
    """The races of A and B of one distance."""
    return tuple(one.race for one in view.races if _belongs(one.race, race, Scope.DISTANCE))


def _belongs(race: Race, chosen: Race | None, scope: Scope) -> bool:
    if scope is Scope.COMPETITION:
        return True
    if chosen is None:
        return False
    return race.id == chosen.id or (
        scope is Scope.DISTANCE and Skated.of(race).distance == Skated.of(chosen).distance
    )  # fmt: skip


def _about(
    shortfalls: Sequence[Shortfall], races: set[int], lines: Sequence[EntryLine], scope: Scope
) -> tuple[Shortfall, ...]:
    """What concerns these entries: what must be decided, what was let stand, what could not be looked at."""
    ids = {line.entry.id for line in lines}
    found = [
        one
        for one in shortfalls
        if scope is Scope.COMPETITION or one.race_id in races or not ids.isdisjoint(one.entry_ids) or not one.entry_ids
    ]
    return tuple(sorted(found, key=lambda one: (one.kind is Kind.UNCHECKED, bool(one.overruled))))


def _order(line: EntryLine) -> tuple[int, int, str, int, tuple[str, str], int]:
    entry = line.entry
    who = entry.competitor
    return line.race.number, _STATES.index(entry.state), who.nation, entry.reserve or 0, who.order, entry.id


# --- the words of an entry -----------------------------------------------------------------------------------


def state_words(line: EntryLine) -> str:
    """What an entry is: entered, reserve 1, withdrawn, out of competition."""
    entry = line.entry
    match entry.state:
        case EntryState.WITHDRAWN:
            return _("WDR, on the start list") if line.start_id is not None else _("Withdrawn")
        case EntryState.RESERVE:
            return _("Reserve {order}").format(order=entry.reserve or "").strip()
        case EntryState.ENTERED:
            return _("Out of competition") if entry.out_of_competition else _("Entered")


def kind_words(kind: Kind) -> str:
    """The word for what falls short."""
    return {
        Kind.NATION: _("too many"),
        Kind.TIME: _("no qualifying time"),
        Kind.AGE: _("too young"),
        Kind.SEX: _("wrong race"),
        Kind.TWICE: _("entered twice"),
        Kind.RESERVES: _("order of reserves"),
        Kind.STATE: _("start list"),
        Kind.UNCHECKED: _("not looked at"),
    }[kind]


def wrong_words(line: EntryLine) -> str:
    """What is wrong with an entry; what was let stand says so."""
    words = [kind_words(one.kind) for one in _counted(line) if not one.overruled]
    if words:
        return ", ".join(dict.fromkeys(words))
    return _("let stand") if _counted(line) or line.entry.overruled else ""


def wrong_mark(line: EntryLine) -> str:
    """The mark before the state of an entry with which something is, or was, wrong."""
    if any(not one.overruled for one in _counted(line)):
        return WRONG
    return LET_STAND if _counted(line) or line.entry.overruled else ""


def _counted(line: EntryLine) -> list[Shortfall]:
    return [one for one in line.shortfalls if one.kind is not Kind.UNCHECKED]


def sentences(shown: Shown) -> tuple[Sentence, ...]:
    """What is wrong, each under its word; with the remark where an official let it stand."""
    found: list[Sentence] = []
    for one in shown.shortfalls:
        nation = f"{one.nation} · " if one.nation else ""
        if one.overruled:
            text = _("{sentence} Let stand: {remark}").format(sentence=one.sentence, remark=one.overruled)
            found.append(Sentence(f"{LET_STAND} {nation}{_('let stand')}", text, Tone.OK))
        elif one.kind is Kind.UNCHECKED:
            found.append(Sentence(f"– {kind_words(one.kind)}", one.sentence))
        else:
            found.append(Sentence(f"{WRONG} {nation}{kind_words(one.kind)}", one.sentence, Tone.BAD))
    return tuple(found)


def counts_line(shown: Shown) -> str:
    """`412 entries of 268 skaters, 23 nations · 4 reserves · 12 shortfalls`."""
    there = [line for line in shown.lines if line.entry.state is not EntryState.WITHDRAWN]
    if not shown.lines:
        return _("Nobody is entered yet")
    who = {line.entry.competitor.who for line in there}
    teams = sum(is_team for is_team, _who in who)
    parts = [ngettext("{count} entry", "{count} entries", len(there)).format(count=len(there))]
    whom: list[str] = []
    if len(who) > teams:
        whom.append(ngettext("{count} skater", "{count} skaters", len(who) - teams).format(count=len(who) - teams))
    if teams:
        whom.append(ngettext("{count} team", "{count} teams", teams).format(count=teams))
    nations = len({line.entry.competitor.nation for line in there})
    whom.append(ngettext("{count} nation", "{count} nations", nations).format(count=nations))
    parts[0] = _("{entries} of {whom}").format(entries=parts[0], whom=", ".join(whom))
    reserves = sum(line.entry.state is EntryState.RESERVE for line in there)
    gone = len(shown.lines) - len(there)
    if reserves:
        parts.append(ngettext("{count} reserve", "{count} reserves", reserves).format(count=reserves))
    if gone:
        parts.append(ngettext("{count} withdrawn", "{count} withdrawn", gone).format(count=gone))
    if shown.open_shortfalls:
        wrong = shown.open_shortfalls
        parts.append(ngettext("{count} shortfall", "{count} shortfalls", wrong).format(count=wrong))
    if any(line.entry.bib is None and not line.entry.competitor.is_team for line in there):
        parts.append(_("numbers are missing: Ctrl+Shift+B gives them"))
    return " · ".join(parts)


# --- the lists -----------------------------------------------------------------------------------------------


def entries_sheet(shown: Shown, typed: str = "") -> Sheet:
    """The entries the typed words fit; the key of a row is the entry."""
    lines = [line for line in shown.lines if fits(_known(line), typed)]
    names = [line.entry.competitor.name for line in shown.lines]
    classes = _classes(shown)
    own = any(line.person and line.person.own_name for line in shown.lines)
    elsewhere = any(isinstance(_seed(line), str) for line in shown.lines)
    columns = (
        Column("bib", _("No"), 4, ColumnKind.NUMBER),
        Column("name", _("Name"), max([_LEAST_NAME, *map(len, names)])),
        Column("own_name", _("Native name"), 10, printed=own),
        Column("nation", _("Nation"), 5),
        Column("category", _("Class"), 6, printed=bool(classes)),
        Column("division", _("Division"), 6, printed=shown.scope is Scope.DISTANCE and len(shown.races) > 1),
        Column("race", _("Race"), 13, printed=shown.scope is Scope.COMPETITION),
        Column("state", _("State"), 14),
        Column("wrong", _("What is wrong"), 16, printed=any(map(wrong_words, shown.lines))),
        Column("seed_time", _("Seed time"), 14 if elsewhere else 8, ColumnKind.TIME),
        Column("season_best", _("SB"), 8, ColumnKind.TIME, printed=bool(shown.bests)),
    )
    grouped = zip(lines, _groups(lines), strict=True)
    rows = tuple(Row(line.entry.id, _cells(line, shown, classes), group) for line, group in grouped)
    return Sheet("entries", Heading(), columns, rows)


def nations_sheet(shown: Shown) -> Sheet:
    """How many places each nation takes, race by race, and how many it may take; the key of a row counts from 1."""
    counted = Counter[tuple[str, str]]()
    total, reserves = Counter[str](), Counter[str]()
    for line in shown.lines:
        nation = line.entry.competitor.nation
        reserves[nation] += line.entry.state is EntryState.RESERVE
        if line.competes:
            counted[nation, line.race.division] += 1
            total[nation] += 1
    divided = shown.scope is Scope.DISTANCE and len(shown.races) > 1
    limits = {nation: _limit(shown, nation) for nation in reserves}
    columns = (
        Column("nation", _("Nation"), 6),
        Column("a", "A", 3, ColumnKind.NUMBER, printed=divided),
        Column("b", "B", 3, ColumnKind.NUMBER, printed=divided),
        Column("total", _("Entered"), 5, ColumnKind.NUMBER),
        Column("most", _("Most"), 4, ColumnKind.NUMBER, printed=any(limits.values())),
        Column("reserves", _("Reserves"), 5, ColumnKind.NUMBER, printed=any(reserves.values())),
        Column("wrong", "", 2, printed=any(most is not None and total[one] > most for one, most in limits.items())),
    )
    rows: list[Row] = []
    for key, nation in enumerate(sorted(reserves), start=1):
        most = limits.get(nation)
        over = WRONG if most is not None and total[nation] > most else ""
        of_divisions = (counted[nation, "A"] or None, counted[nation, "B"] or None)
        rows.append(Row(key, (nation, *of_divisions, total[nation], most, reserves[nation] or None, over)))
    return Sheet("nations", Heading(), columns, tuple(rows))


def _limit(shown: Shown, nation: str) -> int | None:
    if shown.race is None or shown.scope is Scope.COMPETITION:
        return None
    found = nation_limit(
        shown.view.competition, Skated.of(shown.race).distance, nation, shown.view.rules, qualification.shipped()
    )
    return found[0] if found else None


def _cells(line: EntryLine, shown: Shown, classes: Mapping[int, str]) -> tuple[Cell, ...]:
    entry, race = line.entry, line.race
    who = entry.competitor
    best = None if who.is_team else shown.bests.get(who.id)
    return (
        entry.bib,
        who.name,
        line.person.own_name if line.person else "",
        who.nation,
        "" if who.is_team else classes.get(who.id, ""),
        race.division,
        " ".join(part for part in (str(race.number), short_title(race), race.division) if part),
        " ".join(part for part in (wrong_mark(line), state_words(line)) if part),
        wrong_words(line),
        _seed(line),
        PrintedTime(best) if best else None,
    )


def _seed(line: EntryLine) -> Cell:
    seed = line.entry.seed
    if seed is None:
        return None
    if seed.metres in (None, line.race.metres):
        return PrintedTime(seed.time)
    return _("{time} ({metres} m)").format(time=seed.time, metres=seed.metres)


def _known(line: EntryLine) -> str:
    """What somebody may type to find an entry."""
    entry, person = line.entry, line.person
    names = (person.own_name, *person.aliases) if person else ()
    number = "" if entry.bib is None else str(entry.bib)
    return " ".join((entry.competitor.name, entry.competitor.nation, number, *names))


def _classes(shown: Shown) -> dict[int, str]:
    """The age classes of the first system of the rule file, by skater."""
    systems, season = shown.view.rules.ages, shown.view.competition.season
    if not systems:
        return {}
    known = [line.person for line in shown.lines if line.person and line.person.born]
    return {one.competitor.id: people.category(one, systems[0], season) for one in known}


def _groups(lines: Sequence[EntryLine]) -> list[int]:
    """Nations apart by tint."""
    groups: list[int] = []
    before: tuple[int, EntryState, str] | None = None
    for line in lines:
        together = (line.race.id, line.entry.state, line.entry.competitor.nation)
        groups.append((groups[-1] if groups else 0) + (together != before if before else 0))
        before = together
    return groups
