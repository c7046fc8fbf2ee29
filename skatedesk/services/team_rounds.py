"""Semi-finals and finals of team races in which two teams knock each other out. Each act is one undo.

The quarter-finals are run 1, the semi-finals run 2, the finals the race without a run.
"""

from skatedesk.domain import knockout
from skatedesk.domain.draw import CROSSING, FINISH
from skatedesk.domain.errors import RuleError
from skatedesk.domain.heats import Round, round_of
from skatedesk.domain.races import Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.team_events import Member
from skatedesk.services import rounds, rulebook, teams
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import open_race
from skatedesk.store import queries, rows
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import EntryRow, StartRow
from skatedesk.words import _

Named = dict[int, tuple[Member, ...]]
"""Who is named in a team, by the id of the team."""


def fill_semifinals(file: ResultsFile, final_id: int) -> Changed:
    """Make the start list of the semi-finals from the fastest of the quarter-finals, with those who skated there."""
    with file.change() as change:
        final, rules, held = _rounds(change.session, final_id)
        quarter, semi = held[Round.QUARTER_FINALS], held[Round.SEMI_FINALS]
        skated = rounds.results_when_over(change.session, quarter, rules)
        _fill(change, semi, knockout.semifinal_heats(skated, rules.knockout), _members(change.session, quarter))
        change.label = _("Semi-finals of race {number} from its quarter-finals").format(number=final.number)
    return announced(change)


def fill_finals(file: ResultsFile, final_id: int) -> Changed:
    """Make the start list of the finals: A and B from the semi-finals, C and D by the time of the quarter-finals."""
    with file.change() as change:
        final, rules, held = _rounds(change.session, final_id)
        quarter, semi = held[Round.QUARTER_FINALS], held[Round.SEMI_FINALS]
        results = {race.id: rounds.results_when_over(change.session, race, rules) for race in (semi, quarter)}
        heats = knockout.final_heats(results[semi.id], results[quarter.id], rules.knockout)
        _fill(change, final, heats, _members(change.session, quarter) | _members(change.session, semi))
        change.label = _("Start list of race {number} from the semi-finals").format(number=final.number)
    return announced(change)


def _rounds(session: Session, final_id: int) -> tuple[Race, Rules, dict[Round, Race]]:
    """The finals, and the rounds before them; RuleError where the programme lacks one."""
    final, _competition, season = queries.race_in_competition(session, final_id)
    beside = rounds.by_run(session, final).values() if round_of(final) is Round.FINALS else ()
    held = {of: race for race in beside if (of := round_of(race)) is not None}
    if len(held) < len(Round):
        sentence = _(
            "Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. "
            "Add them under Competition, Programme."
        )
        raise RuleError(sentence.format(number=final.number))
    return final, rulebook.rules_of(season), held


def _members(session: Session, race: Race) -> Named:
    """Who is named in the teams of a race; teams of which nobody is named are left out."""
    named = teams.members_by_start(session, race)
    return {start.competitor.id: named[start.id] for start in queries.starts(session, race.id) if start.id in named}


def _fill(change: Change, race: Race, heats: knockout.Heats, named: Named) -> None:
    """Inside an act: enter the teams and put them on the list, the better team of a heat on the finish straight.

    Who is entered already keeps the entry, and the members named in it.
    """
    session = change.session
    open_race(session, race.id)
    rounds.check_no_list(session, race)
    known = {row.team_id: row for row in rows.race_entries(session, [race.id])}
    change.races.add(race.id)
    for number, heat in enumerate(heats, start=1):
        for side, line in zip((FINISH, CROSSING), heat, strict=False):
            row = known.get(line.start.competitor.id) or _enter(session, race, line, named)
            session.add(_start(row, race, number, side))


def _enter(session: Session, race: Race, line: Result, named: Named) -> EntryRow:
    team = line.start.competitor.id
    row = EntryRow(race_id=race.id, team_id=team)
    session.add(row)
    session.flush()
    teams.write_members(session, row.id, named.get(team, ()))
    return row


def _start(row: EntryRow, race: Race, pair: int, side: str) -> StartRow:
    return StartRow(
        entry_id=row.id, race_id=race.id, pair=pair, place=1, side=side, withdrawn=False, attempts=[]
    )  # fmt: skip
