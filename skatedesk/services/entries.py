"""Entries, as officials make and change them. Each function is one act with one undo."""

from collections.abc import Sequence

from skatedesk.domain.entries import EntryState, Seed
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import first_names
from skatedesk.services import results
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import EntryChange, changing, open_race, skated
from skatedesk.services.entry_view import DistanceEntries, EntriesView, EntryLine, RaceEntries, entries
from skatedesk.store import entry_queries, rows
from skatedesk.store.entry_starts import entry_starts
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import EntryRow, RaceRow, SkaterRow, StartRow, TeamRow
from skatedesk.words import _

__all__ = ["DistanceEntries", "EntriesView", "EntryLine", "RaceEntries", "entries"]


def enter(
    file: ResultsFile, race_ids: Sequence[int], skater_ids: Sequence[int] = (), team_ids: Sequence[int] = ()
) -> Changed:  # fmt: skip
    """Enter skaters or teams in races; who is entered in one of them already stays as entered there."""
    with file.change() as change:
        session = change.session
        races = [open_race(session, race_id) for race_id in race_ids]
        people: list[SkaterRow | TeamRow] = [rows.by_id(session, SkaterRow, skater_id) for skater_id in skater_ids]
        people += [rows.by_id(session, TeamRow, team_id) for team_id in team_ids]
        known = {(row.race_id, row.skater_id, row.team_id) for row in rows.race_entries(session, race_ids)}
        added = [_new_entry(race, who) for race in races for who in people]
        added = [row for row in added if (row.race_id, row.skater_id, row.team_id) not in known]
        if not added:
            raise RuleError(_("They are entered in these races already."))
        session.add_all(added)
        change.races |= {row.race_id for row in added}
        numbers = ", ".join(str(race.number) for race in races if race.id in change.races)
        change.label = _("Entered: {names}, race {numbers}").format(
            names=first_names([who.name for who in people]), numbers=numbers
        )
    return announced(change)


def withdraw(file: ResultsFile, entry_ids: Sequence[int]) -> Changed:
    """Withdraw entries: before the draw they get no start, after it they stay on the list as WDR."""
    with changing(file, entry_ids) as act:
        on_list = {one.race.id for one in act if one.start is not None}
        starts = {start.id: start for race_id in on_list for start in rows.starts(act.session, race_id)}
        for one in act:
            if one.withdrew:
                raise RuleError(_("{who} has withdrawn already.").format(who=one.who))
            if one.start is None:
                one.row.state = EntryState.WITHDRAWN
            else:
                _strike(one, starts[one.start.start_id])
        act.label(_("Withdrawn"))
    return announced(act.change)


def reinstate(file: ResultsFile, entry_ids: Sequence[int]) -> Changed:
    """Take withdrawals back; a reserve is one again. From a start list only one at a time: it needs the old lane."""
    with file.read() as session:
        race_ids = {row.race_id for row in rows.entries(session, entry_ids).values()}
        starts = entry_starts(session, race_ids)
    listed = [starts[entry_id].start_id for entry_id in entry_ids if entry_id in starts]
    if listed and len(entry_ids) == 1:
        return results.reinstate(file, listed[0])
    with changing(file, entry_ids) as act:
        for one in act:
            if not one.withdrew:
                raise RuleError(_("{who} has not withdrawn.").format(who=one.who))
            if one.start is not None:
                raise RuleError(_("{who} is on the start list. Take that withdrawal back alone.").format(who=one.who))
            one.row.state = EntryState.ENTERED if one.row.reserve is None else EntryState.RESERVE
        act.label(_("Withdrawal taken back"))
    return announced(act.change)


def make_reserve(file: ResultsFile, entry_id: int, order: int) -> Changed:
    """Make an entry a reserve, with its place in the order of its nation's reserves of that distance."""
    if order < 1:
        raise RuleError(_("The order of the reserves begins with 1."))
    with changing(file, [entry_id]) as act:
        (one,) = act
        if one.withdrew:
            raise RuleError(_("{who} has withdrawn. Take the withdrawal back first.").format(who=one.who))
        if one.start is not None:
            raise RuleError(_("{who} is on the start list. Withdraw from it instead.").format(who=one.who))
        holder = _reserve_at(act.session, one, order)
        if holder:
            sentence = _("{name} is reserve {order} of {nation} already. Choose another place.")
            raise RuleError(sentence.format(name=holder, order=order, nation=one.nation))
        one.row.state, one.row.reserve = EntryState.RESERVE, order
        act.label(_("Reserve {order}").format(order=order))
    return announced(act.change)


def enter_reserve(file: ResultsFile, entry_id: int) -> Changed:
    """Make a reserve an entry like all others, in nobody's place."""
    with changing(file, [entry_id]) as act:
        (one,) = act
        _call_up(one)
        act.label(_("No longer a reserve"))
    return announced(act.change)


def activate(file: ResultsFile, reserve_entry_id: int, for_entry_id: int) -> Changed:
    """Let a reserve take the place of who has withdrawn: of the same nation, over the same distance.

    On a start list that is out already the place is given by `start_lists`.
    """
    with changing(file, [reserve_entry_id, for_entry_id]) as act:
        reserve, gone = act
        if not gone.withdrew:
            raise RuleError(_("{who} has not withdrawn.").format(who=gone.who))
        if (reserve.nation, reserve.distance) != (gone.nation, gone.distance):
            sentence = _("{reserve} cannot stand in for {who}: that needs the same nation and the same distance.")
            raise RuleError(sentence.format(reserve=reserve.who, who=gone.who))
        _call_up(reserve)
        act.change.label = _("{reserve}, for {gone}").format(reserve=reserve.who, gone=gone.entry.competitor.name)
    return announced(act.change)


def set_out_of_competition(file: ResultsFile, entry_ids: Sequence[int], out: bool) -> Changed:
    """Let entries start out of competition, with a time but without rank and points; or count like all others."""
    with changing(file, entry_ids) as act:
        for one in act:
            if out and one.row.points_override is not None:
                sentence = _("{who} has points set by hand. Go back to the points of the table first.")
                raise RuleError(sentence.format(who=one.who))
            one.row.out_of_competition = out
        act.label(_("Out of competition") if out else _("In competition"))
    return announced(act.change)


def set_seed(file: ResultsFile, entry_id: int, seed: Seed | None) -> Changed:
    """Note the time given with an entry; None takes it out."""
    with changing(file, [entry_id]) as act:
        (one,) = act
        row = one.row
        if seed is None:
            row.seed_ms = row.seed_decimals = row.seed_metres = row.seed_day = None
            row.seed_place = ""
            act.label(_("Entry time taken out"))
        else:
            row.seed_ms, row.seed_decimals = seed.time.ms, seed.time.decimals
            row.seed_metres, row.seed_day, row.seed_place = seed.metres, seed.day, seed.place
            act.label(_("Entry time {time}").format(time=seed.time.in_full()))
    return announced(act.change)


def overrule(file: ResultsFile, entry_id: int, remark: str) -> Changed:
    """Let an entry stand against a rule, with a remark that says why; an empty remark takes that back."""
    with changing(file, [entry_id]) as act:
        (one,) = act
        one.row.overruled = remark.strip()
        act.label(_("Let stand ({remark})").format(remark=remark.strip()) if remark.strip() else _("Not let stand"))
    return announced(act.change)


def remove(file: ResultsFile, entry_ids: Sequence[int]) -> Changed:
    """Take entries out altogether, as long as they are on no start list."""
    with changing(file, entry_ids) as act:
        for one in act:
            if one.start is not None:
                raise RuleError(_("{who} is on the start list. Withdraw from it instead.").format(who=one.who))
            for member in rows.members(act.session, [one.row.id]):
                act.session.delete(member)
            act.session.flush()
            act.session.delete(one.row)
        act.label(_("Entry taken out"))
    return announced(act.change)


def _new_entry(race: RaceRow, who: SkaterRow | TeamRow) -> EntryRow:
    """An entry not yet in the session; RuleError for a team in a race of skaters, or the other way round."""
    is_team = isinstance(who, TeamRow)
    if is_team != skated(race).discipline.is_team:
        sentence = _("Race {number} is skated by teams: {name} is a skater.")
        if is_team:
            sentence = _("Race {number} is skated by single skaters: {name} is a team.")
        raise RuleError(sentence.format(number=race.number, name=who.name))
    if is_team:
        return EntryRow(race_id=race.id, team_id=who.id)
    return EntryRow(race_id=race.id, skater_id=who.id)


def _strike(one: EntryChange, start: StartRow) -> None:
    try:
        results.strike(start)
    except RuleError as error:
        raise RuleError(_("{who}: {reason}").format(who=one.who, reason=error)) from None


def _call_up(one: EntryChange) -> None:
    if one.entry.state is not EntryState.RESERVE:
        raise RuleError(_("{who} is no reserve.").format(who=one.who))
    one.row.state, one.row.reserve = EntryState.ENTERED, None


def _reserve_at(session: Session, one: EntryChange, order: int) -> str:
    """Who is at this place among the reserves of the same nation and distance; empty where it is free."""
    races = [race.id for race in rows.races(session, one.race.competition_id) if skated(race).distance == one.distance]
    for listed in entry_queries.entries(session, races).values():
        for entry in listed:
            same = (entry.competitor.nation, entry.state, entry.reserve) == (one.nation, EntryState.RESERVE, order)
            if same and entry.id != one.entry.id:
                return entry.competitor.name
    return ""
