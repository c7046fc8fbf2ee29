"""What an official has to look at before a race is made official."""

from dataclasses import dataclass

from skatedesk.domain import census, result_checks
from skatedesk.domain.census import Census
from skatedesk.domain.findings import Finding, Skated
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.times import RaceTime
from skatedesk.services import race_view
from skatedesk.services.race_view import RaceView
from skatedesk.store import entry_queries, gate_queries
from skatedesk.store.entry_starts import by_entry
from skatedesk.store.results_file import ResultsFile, Session


@dataclass(frozen=True, slots=True)
class Gate:
    """A race before it is made official: what became of everybody, and what speaks against it.

    `reminders` are told and stand in nobody's way; `remark` is that with which the findings of an official race were
    overruled.
    """

    competition: Competition
    race: Race
    census: Census
    findings: tuple[Finding, ...] = ()
    remark: str = ""
    reminders: tuple[Finding, ...] = ()

    @property
    def fixed(self) -> tuple[Finding, ...]:
        """What no remark lets stand."""
        return tuple(one for one in self.findings if not one.may_overrule)


def look(file: ResultsFile, race_id: int) -> Gate:
    """What speaks against making this race official; nothing is changed."""
    with file.read() as session:
        return look_in(file, session, race_id)


def look_in(file: ResultsFile, session: Session, race_id: int) -> Gate:
    """The same within an act."""
    view = race_view.read_in(file, session, race_id)
    entries = entry_queries.entries(session, [race_id]).get(race_id, [])
    starts = by_entry(session, race_id, view.starts)
    counted = census.take(entries, starts)
    skated = Skated(
        view.competition,
        view.race,
        view.rules,
        view.starts,
        view.results,
        counted,
        unlisted=tuple(entry for entry in entries if entry.id not in starts),
        officials=view.officials,
        conditions=view.conditions,
        members=view.members,
        bests=_season_bests(view),
    )
    remark = gate_queries.remark(session, race_id)
    found = result_checks.findings(skated)
    against = tuple(one for one in found if not one.reminder)
    reminders = tuple(one for one in found if one.reminder)
    return Gate(view.competition, view.race, counted, against, remark, reminders)


def _season_bests(view: RaceView) -> dict[int, RaceTime]:
    """The season bests before the race by skater."""
    return {skater_id: known.sb for skater_id, known in view.before.bests.items() if known.sb}
