"""Start lists after the draw: looked at and checked, changed by hand, and issued in numbered revisions.

Each act is one change with one undo. What is asked of a list is worked out anew whenever it is looked at.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from skatedesk.domain import start_moves
from skatedesk.domain.attempts import Start
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.late_withdrawal import Option, OptionKind, options
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.start_changes import changes, listed_lines
from skatedesk.domain.start_checks import Check
from skatedesk.domain.start_moves import Place, named, place_of, place_words
from skatedesk.domain.start_repairs import checked
from skatedesk.domain.team_events import Member
from skatedesk.services import start_listing, teams
from skatedesk.services.changes import Changed, announced
from skatedesk.services.draws import new_seed
from skatedesk.services.start_list_change import changing, changing_entry, changing_start, revision_row
from skatedesk.services.start_listing import issued_lines
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.start_list import Edition, Known, start_list
from skatedesk.sheets.team_lines import Members
from skatedesk.store import rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import StartRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class StartListView:
    """A start list as it stands. `revision` is the last one issued, 0 where there is none.

    `issued`: the list is still that revision; else `changes` tells what is new since. `last_changes` is what that
    revision changed of the one before; `checks` is the self-check. `seed` is that of the last draw.
    """

    competition: Competition
    race: Race
    starts: tuple[Start, ...]
    revision: int = 0
    issued: bool = False
    issued_at: datetime | None = None
    remark: str = ""
    changes: tuple[str, ...] = ()
    last_changes: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    not_drawn: tuple[Entry, ...] = ()
    reserves: tuple[Entry, ...] = ()
    seed: str = ""
    helmets: Mapping[int, int] = field(default_factory=dict[int, int])
    """The helmets of a mass start that was drawn here, by start."""
    members: Members = field(default_factory=dict[int, tuple[Member, ...]])
    """Who is named in the teams, by start."""

    def sheet(self, created: datetime | None = None, known: Mapping[int, Known] | None = None) -> Sheet:
        """The start list on paper: its revision, what that changed, and the reserves; `known` is by start."""
        told = self.last_changes if self.issued else self.changes
        facts = dict(known or {})
        for start_id, helmet in self.helmets.items():
            facts[start_id] = replace(facts.get(start_id, Known()), helmet=helmet)
        edition = Edition(self.revision, self.issued, told, facts, self.reserves)
        return start_list(self.competition, self.race, self.starts, created, edition, self.members)


def view(file: ResultsFile, race_id: int) -> StartListView:
    """The start list of a race with its revisions and its self-check."""
    with file.read() as session:
        found = start_listing.read(session, race_id)
        members = teams.members_by_start(session, found.race)
    lines, now = [issued_lines(one) for one in found.issued[-2:]], found.lines()
    last = found.issued[-1] if found.issued else None
    on_list = {start.competitor.who for start in found.listing.starts}
    off_list = [
        entry
        for entry in found.listing.entries
        if entry.competitor.who not in on_list
    ]  # fmt: skip
    return StartListView(
        competition=found.competition,
        race=found.race,
        starts=found.listing.starts,
        revision=found.revision,
        issued=found.is_issued(now),
        issued_at=last.at if last else None,
        remark=last.remark if last else "",
        changes=changes(lines[-1], now) if lines else (),
        last_changes=changes(lines[0], lines[1]) if len(lines) == 2 else (),
        checks=checked(found.listing),
        not_drawn=tuple(entry for entry in off_list if entry.state is EntryState.ENTERED),
        reserves=tuple(entry for entry in off_list if entry.state is EntryState.RESERVE),
        seed=found.draws[-1].seed if found.draws else "",
        helmets=found.helmets,
        members=members,
    )


# --- acts ----------------------------------------------------------------------------------------------------


def move(file: ResultsFile, start_id: int, to: Place) -> Changed:
    """Let somebody take an empty place."""
    with changing_start(file, start_id) as (act, start):
        act.check_place(to)
        act.apply(start_moves.move(act.starts, start_id, to))
        was = place_of(start)
        label = _("{name}: {was} to {place}") if was else _("{name}: {place}")
        act.label(label.format(name=named(start), was=place_words(was) if was else "", place=place_words(to)))
    return announced(act.change)


def swap(file: ResultsFile, first_id: int, second_id: int) -> Changed:
    """Let two change places."""
    with changing_start(file, first_id) as (act, first):
        second = start_moves.start_of(act.starts, second_id)
        act.apply(start_moves.swap(act.starts, first_id, second_id))
        act.label(_("Places changed: {first} and {second}").format(first=named(first), second=named(second)))
    return announced(act.change)


def change_lanes(file: ResultsFile, race_id: int, pair: int) -> Changed:
    """Let everybody of a pair take the other lane."""
    with changing(file, race_id) as act:
        act.apply(start_moves.change_lanes(act.starts, pair))
        act.label(_("Lanes changed, pair {pair}").format(pair=pair))
    return announced(act.change)


def insert(file: ResultsFile, race_id: int, before: int) -> Changed:
    """Make room for an empty pair; this one and all later ones go one number up."""
    with changing(file, race_id) as act:
        act.apply(start_moves.insert_pair(act.starts, before))
        act.label(_("Pair {pair} inserted").format(pair=before))
    return announced(act.change)


def close_gap(file: ResultsFile, race_id: int, pair: int) -> Changed:
    """Let an empty pair fall away; all later ones go one number down."""
    with changing(file, race_id) as act:
        act.apply(start_moves.close_gaps(act.starts, [pair]))
        act.label(_("Empty pair {pair} taken out").format(pair=pair))
    return announced(act.change)


def empty_lane(file: ResultsFile, start_id: int) -> Changed:
    """Take somebody off the list; the entry stays, not drawn."""
    with changing_start(file, start_id) as (act, start):
        act.take_off(start)
        act.label(_("Taken off the list: {name}").format(name=_with_place(start)))
    return announced(act.change)


def place(file: ResultsFile, entry_id: int, to: Place | None = None) -> Changed:
    """Put an entry that was not drawn into an empty place; without a place in a race that has none."""
    with changing_entry(file, entry_id) as (act, entry):
        if entry.state is not EntryState.ENTERED:
            sentence = _("{name} is a reserve or has withdrawn. Change the entry first.")
            raise RuleError(sentence.format(name=entry.competitor.name))
        joined = act.put(entry, to)
        act.label(_("Put on the list: {name}").format(name=_with_place(joined)))
    return announced(act.change)


def repair(file: ResultsFile, race_id: int, check: Check) -> Changed:
    """Make the repair that the self-check proposes; RuleError where the list has changed since it did."""
    with changing(file, race_id) as act:
        proposed = next((one for one in checked(act.found.listing) if one.key == check.key), None)
        if proposed is None or proposed.repair is None or proposed.repair != check.repair:
            raise RuleError(_("The list has changed since it was checked. Look at the checks again."))
        made = proposed.repair
        act.apply(made.moves)
        for start_id in made.off:
            act.take_off(start_moves.start_of(act.starts, start_id))
        for start_id in made.withdrawn:
            act.strike(start_id)
        for entry_id, to in made.placed:
            act.put(act.entry(entry_id), to)
        act.label(made.sentence.rstrip("."))
    return announced(act.change)


def issue(file: ResultsFile, race_id: int, remark: str = "") -> Changed:
    """Issue the list as it stands as the next revision; RuleError where nothing changed since the last one."""
    with file.change() as change:
        found = start_listing.read(change.session, race_id)
        change.races.add(race_id)
        if not found.listing.starts:
            raise RuleError(_("Race {number} has no start list yet.").format(number=found.race.number))
        if found.is_issued(found.lines()):
            raise RuleError(_("Nothing changed since revision {revision}.").format(revision=found.revision))
        change.session.add(revision_row(found, found.lines(), remark))
        change.label = _("Start list of race {number}, revision {revision}").format(
            number=found.race.number, revision=found.revision + 1
        )
    return announced(change)


# --- late withdrawals ----------------------------------------------------------------------------------------


def withdrawal_options(file: ResultsFile, start_id: int) -> tuple[Option, ...]:
    """The ways to go on without somebody who withdraws after the draw, the new draws with a fresh seed."""
    with file.read() as session:
        found = start_listing.read(session, rows.by_id(session, StartRow, start_id).race_id)
    return options(found.listing, start_id, found.whole_draw(), new_seed())


def apply_option(file: ResultsFile, start_id: int, option: Option) -> Changed:
    """Withdraw somebody, do what this option says, and issue the next revision, all as one act.

    RuleError where the option is not allowed, or the list has changed since it was offered.
    """
    with changing_start(file, start_id) as (act, start):
        seed = option.draw.seed if option.draw else ""
        offered = options(act.found.listing, start_id, act.found.whole_draw(), seed or new_seed())
        chosen = next((one for one in offered if one.key == option.key), None)
        if chosen is not None and not chosen.allowed:
            raise RuleError(chosen.refused)
        if chosen is None or (chosen.moves, chosen.pairs) != (option.moves, option.pairs):
            raise RuleError(_("The list has changed since this was offered. Look at the ways again."))
        act.strike(start_id)
        act.apply(chosen.moves)
        if chosen.kind is OptionKind.RESERVE and chosen.who is not None:
            act.call_up(chosen.who, place_of(start))
        if chosen.draw is not None:
            act.keep_draw(chosen.draw, chosen.first_pair or 1)
        lines = listed_lines(chosen.starts)
        if not act.found.is_issued(lines):
            act.change.session.add(revision_row(act.found, lines, chosen.title))
        act.label(_("Withdrawn, {name}: {option}").format(name=named(start), option=chosen.title))
    return announced(act.change)


def _with_place(start: Start) -> str:
    where = place_of(start)
    if where is None:
        return named(start)
    return _("{name}, {place}").format(name=named(start), place=place_words(where))
