"""Who skates in a team: the members named for a race, and those who may be. Each act has one undo."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from skatedesk.domain import team_events
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor, first_names
from skatedesk.domain.races import Race, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_championships import TeamEvent
from skatedesk.domain.team_events import Member
from skatedesk.services import rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import changing
from skatedesk.store import entry_queries, member_queries, queries, rows
from skatedesk.store.entry_starts import entry_starts
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import MemberRow, SkaterRow, StartRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Team:
    """A team entered in a race with its members, and `eligible`: all skaters it may name, by nation and name."""

    entry_id: int
    race: Race
    competitor: Competitor
    event: TeamEvent
    members: tuple[Member, ...]
    eligible: tuple[Competitor, ...]


def team(file: ResultsFile, entry_id: int) -> Team:
    """The team of an entry; RuleError where the race is none of teams."""
    with file.read() as session:
        race_id = rows.entries(session, [entry_id])[entry_id].race_id
        race, _competition, season = queries.race_in_competition(session, race_id)
        entry = next(one for one in entry_queries.entries(session, [race_id])[race_id] if one.id == entry_id)
        members = member_queries.members(session, [race_id]).get(entry_id, ())
        event = _event(race, rulebook.rules_of(season))
        who = entry.competitor
        eligible = tuple(one for one in queries.skaters(session) if _may_skate(one, who, event))
    return Team(entry_id, race, who, event, members, eligible)


def team_of_start(file: ResultsFile, start_id: int) -> Team:
    """The team at a place of the start list."""
    with file.read() as session:
        entry_id = rows.by_id(session, StartRow, start_id).entry_id
    return team(file, entry_id)


def members_by_start(session: Session, race: Race) -> dict[int, tuple[Member, ...]]:
    """The members of the teams on a start list by the id of the start; nobody in other races."""
    if not race.discipline.is_team:
        return {}
    starts = entry_starts(session, [race.id])
    found = member_queries.members(session, [race.id])
    return {starts[entry_id].start_id: named for entry_id, named in found.items() if entry_id in starts}


def name_members(
    file: ResultsFile, entry_id: int, skater_ids: Sequence[int], starting: Collection[int] = ()
) -> Changed:  # fmt: skip
    """Name the members of a team in their order; `starting` are those who skate. Nobody takes the names out."""
    with changing(file, [entry_id]) as act:
        (one,) = act
        session, who = act.session, one.entry.competitor
        race, _competition, season = queries.race_in_competition(session, one.race.id)
        people = {skater_id: rows.by_id(session, SkaterRow, skater_id) for skater_id in skater_ids}
        wanted = [
            Member(_competitor(people[skater_id]), place, skater_id in starting)
            for place, skater_id in enumerate(skater_ids, start=1)
        ]
        team_events.check_members(_event(race, rulebook.rules_of(season)), who, wanted)
        _refuse_other_teams(session, race, entry_id, wanted)
        write_members(session, entry_id, wanted)
        names = first_names([member.skater.name for member in wanted]) or _("nobody")
        act.change.label = _("Members of {team}: {names}, race {number}").format(
            team=who.name, names=names, number=race.number
        )
    return announced(act.change)


def write_members(session: Session, entry_id: int, wanted: Sequence[Member]) -> None:
    """Bring the members of an entry into their rows; who is no longer named goes."""
    known = {row.skater_id: row for row in rows.members(session, [entry_id])}
    for member in wanted:
        row = known.pop(member.skater.id, None)
        if row is None:
            row = MemberRow(entry_id=entry_id, skater_id=member.skater.id)
            session.add(row)
        row.place, row.starts = member.place, member.starts
    for row in known.values():
        session.delete(row)


def _event(race: Race, rules: Rules) -> TeamEvent:
    if not race.discipline.is_team:
        raise RuleError(
            _("Race {number} is skated by single skaters; only teams have members.").format(number=race.number)
        )
    event = team_events.event_of(race, rules)
    if event is None:
        sentence = _("Race {number}: the rule file says nothing of this race of teams. Add it to team_events.")
        raise RuleError(sentence.format(number=race.number))
    return event


def _may_skate(skater: Competitor, team: Competitor, event: TeamEvent) -> bool:
    of_nation = event.mixed_nations or skater.nation == team.nation
    return of_nation and (team.sex is Sex.MIXED or skater.sex is team.sex)


def _refuse_other_teams(session: Session, race: Race, entry_id: int, wanted: Sequence[Member]) -> None:
    """Nobody skates in two teams of one race."""
    names = {entry.id: entry.competitor.name for entry in entry_queries.entries(session, [race.id])[race.id]}
    for other_id, members in member_queries.members(session, [race.id]).items():
        taken = {member.skater.id for member in members}
        for member in wanted:
            if other_id != entry_id and member.skater.id in taken:
                sentence = _("{name} is named in the team {team} already. Take the name out there first.")
                raise RuleError(sentence.format(name=member.skater.name, team=names[other_id]))


def _competitor(row: SkaterRow) -> Competitor:
    return Competitor(row.id, row.name, row.nation, Sex(row.sex), row.key or "")
