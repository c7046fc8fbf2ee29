"""Who skates in which mass start: semi-finals, the final, and the best of Division B in A. Each is one undo.

The semi-finals of a mass start are its runs 1 and 2, the final is the race without a run.
"""

from collections.abc import Iterable
from dataclasses import replace

from skatedesk.domain import mass_start_rounds as rounds
from skatedesk.domain.divisions import B
from skatedesk.domain.draw import Candidate, draw_by
from skatedesk.domain.draw_terms import DrawKind, Key, terms_of
from skatedesk.domain.entries import Entry
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.services import divisions, draws, rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.draw_field import startable
from skatedesk.services.entry_change import open_race
from skatedesk.services.past_results import standing_before
from skatedesk.services.rounds import by_run, check_no_list, results_when_over
from skatedesk.store import queries, rows
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import EntryRow, StartRow
from skatedesk.words import _, ngettext


def divide(file: ResultsFile, final_id: int) -> Changed:
    """Move the entries of a final into its semi-finals: nations apart, the best of the standing spread."""
    with file.change() as change:
        session = change.session
        final, rules, heats = _rounds(session, final_id)
        for race in (final, *heats):
            open_race(session, race.id)
            check_no_list(session, race)
        entries = _ranked_entries(session, final, rules)
        most = rules.mass_start.semifinals.entries
        if not entries or len(entries) > most:
            sentence = _("Race {number} has {count} entries; the semi-finals are for 1 to {most}.")
            raise RuleError(sentence.format(number=final.number, count=len(entries), most=most))
        fields = rounds.semifinals([entry.competitor for entry in entries], len(heats))
        race_of = {who.id: race.id for race, field in zip(heats, fields, strict=True) for who in field}
        for row in rows.entries(session, [entry.id for entry in entries]).values():
            row.race_id = race_of[row.skater_id or 0]
        change.races |= {final.id, *[race.id for race in heats]}
        change.label = _("Semi-finals of race {number}").format(number=final.number)
    return announced(change)


def fill_final(file: ResultsFile, final_id: int) -> Changed:
    """Enter the best of the semi-finals in the final and make its start list: helmet 1 is the winner of the first."""
    with file.change() as change:
        session = change.session
        final, rules, heats = _rounds(session, final_id)
        open_race(session, final.id)
        check_no_list(session, final)
        advance = rules.mass_start.semifinals.advance
        reached = [rounds.advancing(results_when_over(session, race, rules), advance) for race in heats]
        entered = _enter(change, final, rounds.helmet_order(reached))
        by_helmet = [
            Candidate(row.id, result.start.competitor.name, result.start.competitor.nation, rank=helmet)
            for helmet, (row, result) in enumerate(entered, start=1)
        ]
        terms = replace(terms_of(DrawKind.MASS_START, final, rules), order=(Key.RANK,))
        draws.put_on_list(session, final.id, draw_by(DrawKind.MASS_START, by_helmet, terms, draws.new_seed()))
        change.races.add(final.id)
        change.label = _("Start list of race {number} from the semi-finals").format(number=final.number)
    return announced(change)


def move_up(file: ResultsFile, b_race_id: int) -> Changed:
    """Enter the best of the B race in Division A of the same weekend; on its start list they follow in their order.

    So their helmets come behind those of the others, the best of B first.
    """
    with file.read() as session:
        competition_id = queries.race(session, b_race_id).competition_id
    found = divisions.compose(file, competition_id, [b_race_id])
    with file.change() as change:
        session, race_b = change.session, queries.race(change.session, b_race_id)
        above = found[0].race_a if found else None
        if race_b.discipline is not Discipline.MASS_START or race_b.division != B or above is None:
            sentence = _("Race {number} is no mass start of Division B with one of Division A beside it.")
            raise RuleError(sentence.format(number=race_b.number))
        open_race(session, above.id)
        entered = {row.skater_id for row in rows.race_entries(session, [above.id])}
        best = {row.entry.competitor.id for one in found for row in one.rows if row.moves_up}
        rules = rulebook.rules_of(queries.season_of(session, competition_id))
        results = [
            line for line in results_when_over(session, race_b, rules) if line.start.competitor.id in best - entered
        ]
        if not results:
            sentence = _("Nobody of race {number} moves up: they are in Division A already, or there is no result yet.")
            raise RuleError(sentence.format(number=race_b.number))
        added = _enter(change, above, results)
        if queries.starts(session, above.id):
            session.add_all(_joining(row, above) for row, _result in added)
        names = ", ".join(result.start.competitor.name for result in results)
        change.races |= {race_b.id, above.id}
        words = ngettext("Moves up into race {number}: {names}", "Move up into race {number}: {names}", len(results))
        change.label = words.format(number=above.number, names=names)
    return announced(change)


def _rounds(session: Session, final_id: int) -> tuple[Race, Rules, list[Race]]:
    """The final, and its semi-finals in their order; RuleError where the programme lacks one."""
    final, _competition, season = queries.race_in_competition(session, final_id)
    rules, held = rulebook.rules_of(season), by_run(session, final)
    wanted = range(1, rules.mass_start.semifinals.heats + 1)
    if final.discipline is not Discipline.MASS_START or final.run is not None or not all(run in held for run in wanted):
        sentence = _("Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.")
        raise RuleError(sentence.format(number=final.number, count=len(wanted)))
    return final, rules, [held[run] for run in wanted]


def _ranked_entries(session: Session, race: Race, rules: Rules) -> list[Entry]:
    """The entries that start, by the standing before the race, then as they were entered."""
    _race, competition, _season = queries.race_in_competition(session, race.id)
    lines = standing_before(session, race, competition, rules).lines
    places = {line.competitor.id: place for place, line in enumerate(lines)}
    return sorted(startable(session, race.id), key=lambda entry: places.get(entry.competitor.id, len(places)))


def _enter(change: Change, race: Race, results: Iterable[Result]) -> list[tuple[EntryRow, Result]]:
    """Entries of these skaters, in their order; who is entered already keeps the entry."""
    known = {row.skater_id: row for row in rows.race_entries(change.session, [race.id])}
    found: list[tuple[EntryRow, Result]] = []
    for result in results:
        who = result.start.competitor.id
        row = known.get(who) or EntryRow(race_id=race.id, skater_id=who)
        change.session.add(row)
        # One after the other, so that their ids keep the order.
        change.session.flush()
        found.append((row, result))
    return found


def _joining(row: EntryRow, race: Race) -> StartRow:
    return StartRow(entry_id=row.id, race_id=race.id, place=1, side="", withdrawn=False, attempts=[])
