"""What officials write down of a mass start: sprints, the finish, who was lapped or stopped. Each is one undo.

Helmets are those of `domain.helmets`; where the laps, sprints and race points come from, see `domain.mass_start`.
"""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.mass_start_typing import Arrival
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import open_race
from skatedesk.services.mass_start_view import MassStart, of_starts
from skatedesk.store import queries, rows
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.store.schema import AttemptRow, RaceRow, SprintRow, StartRow
from skatedesk.words import _, ngettext


def record_sprint(file: ResultsFile, race_id: int, lap: int, helmets: Sequence[int]) -> Changed:
    """Write down in which order they came by after a lap with a sprint; no helmets take the order out.

    After the last lap it is the order at the line, which holds until the times are in.
    """
    with _changing(file, race_id) as act:
        number = mass_start.sprint_at(act.found.skated, lap)
        order = [act.found.racing(helmet, lap).id for helmet in helmets]
        if len(set(order)) < len(order):
            raise RuleError(_("A helmet stands twice in this sprint. Take one of them out."))
        act.award(number, mass_start.awarded(order, mass_start.values_of(act.found.skated, number)))
        named = " ".join(str(helmet) for helmet in helmets) or _("taken out")
        words = _("Finish: {order}") if number == act.found.finish else _("Sprint {number}, lap {lap}: {order}")
        act.label(words.format(number=number, lap=lap, order=named))
    return announced(act.change)


def record_finish(file: ResultsFile, race_id: int, arrivals: Sequence[Arrival]) -> Changed:
    """Write down who came in over all laps, in the order at the line, with the times that are known.

    The race points of the finish follow the times; where a time is missing yet, they follow the order given.
    """
    with _changing(file, race_id) as act:
        if not arrivals:
            raise RuleError(_("Type who came in: helmet and time, such as 12 7:42.51."))
        found = act.found
        order = [found.racing(arrival.helmet, found.skated.laps).id for arrival in arrivals]
        for start_id, arrival in zip(order, arrivals, strict=True):
            if arrival.time is not None:
                act.set_time(start_id, arrival.time)
        if any(arrival.time is None for arrival in arrivals):
            _check_whole_order(found, arrivals)
            act.award(found.finish, mass_start.awarded(order, found.skated.finish))
        else:
            act.award_finish(order)
        act.label(_("Finish: {order}").format(order=", ".join(map(_arrival_words, arrivals))))
    return announced(act.change)


def award_finish(file: ResultsFile, race_id: int) -> Changed:
    """Give the race points of the finish anew, after the finishing order as it stands now."""
    with _changing(file, race_id) as act:
        act.award_finish(())
        act.label(_("Race points of the finish by the finishing order"))
    return announced(act.change)


def record_lapped(file: ResultsFile, start_id: int, lapped: bool) -> Changed:
    """Decide that somebody was lapped, so that the race points are void, or that nobody lapped this skater."""
    with _changing_start(file, start_id) as act:
        start = act.chosen(start_id)
        row = act.attempt(start_id)
        row.lapped = lapped
        if lapped and row.status == Status.OK:
            row.laps = act.found.skated.laps if row.laps is None else row.laps
        act.award_finish(())
        act.label((_("Lapped: {name}") if lapped else _("Not lapped: {name}")).format(name=start.competitor.name))
    return announced(act.change)


def record_stopped(file: ResultsFile, start_id: int, laps: int, time: RaceTime | None = None) -> Changed:
    """Write down that somebody stopped after so many laps, with the time of that moment; without one it is a DNF.

    All race points are void.
    """
    with _changing_start(file, start_id) as act:
        start, full = act.chosen(start_id), act.found.skated.laps
        if not 0 <= laps < full:
            sentence = _("Who stopped has done 0 to {most} laps of this race, not {laps}.")
            raise RuleError(sentence.format(most=full - 1, laps=laps))
        row = act.attempt(start_id)
        row.laps, row.lapped = laps, False
        row.status = Status.DNF if time is None else Status.OK
        row.time_ms, row.decimals = (time.ms, time.decimals) if time else (None, None)
        row.hand = False
        # While nobody else is in, only this tells that laps are missing.
        act.race.laps = full
        act.award_finish(())
        words = ngettext("Stopped after {laps} lap: {name}", "Stopped after {laps} laps: {name}", laps)
        act.label(words.format(laps=laps, name=start.competitor.name))
    return announced(act.change)


def set_laps(file: ResultsFile, race_id: int, laps: int | None) -> Changed:
    """Set the laps of this race, which may have been shortened; None goes back to the rule file."""
    with _changing(file, race_id) as act:
        if laps is not None and laps < 1:
            raise RuleError(_("A race has 1 lap or more."))
        before = act.found.skated
        act.race.laps = laps
        act.change.session.flush()
        after = act.read().skated
        if len(after.sprints) != len(before.sprints) and any(map(mass_start.won_by, act.found.starts)):
            sentence = _("With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.")
            raise RuleError(sentence.format(laps=after.laps, number=act.race.number))
        for row in act.rows.values():
            for attempt in row.attempts:
                if attempt.laps is not None and (attempt.laps == before.laps or attempt.laps > after.laps):
                    attempt.laps = after.laps
        words = ngettext("{laps} lap", "{laps} laps", after.laps)
        act.label(words.format(laps=after.laps))
    return announced(act.change)


@dataclass(slots=True)
class _Act:
    """A mass start under change: its rows, and the race as it was when the act began."""

    change: Change
    race: RaceRow
    rows: dict[int, StartRow]
    found: MassStart

    def label(self, text: str) -> None:
        self.change.label = _("{act}, race {number}").format(act=text, number=self.race.number)

    def read(self) -> MassStart:
        """The race as it stands now."""
        return _found(self.change, self.race.id)

    def chosen(self, start_id: int) -> Start:
        """Who is decided about; RuleError for who has withdrawn."""
        start = next(start for start in self.found.starts if start.id == start_id)
        if start.withdrawn:
            sentence = _("{name} has withdrawn. Take the withdrawal back first.")
            raise RuleError(sentence.format(name=start.competitor.name))
        return start

    def attempt(self, start_id: int) -> AttemptRow:
        """The attempt of a start, made where it is needed."""
        row = self.rows[start_id]
        if not row.attempts:
            row.attempts.append(AttemptRow(number=1, status=Status.NONE, codes="", remark="", passings=[], sprints=[]))
        return row.attempts[0]

    def set_time(self, start_id: int, time: RaceTime) -> None:
        """A time over all laps. A DQ stays a DQ and keeps the time."""
        row = self.attempt(start_id)
        row.time_ms, row.decimals, row.hand = time.ms, time.decimals, False
        row.laps = self.found.skated.laps
        if row.status != Status.DQ:
            row.status = Status.OK

    def award(self, number: int, won: Mapping[int, int]) -> None:
        """Write down the race points of one sprint; who is not named has none in it."""
        for start_id, start in self.rows.items():
            points = won.get(start_id, 0)
            if points or start.attempts:
                _write_points(self.attempt(start_id), number, points, self.found.finish)

    def award_finish(self, at_line: Sequence[int]) -> None:
        """Let the race points of the finish follow the finishing order, once it is known."""
        self.change.session.flush()
        now = self.read()
        wanted = mass_start.finish_to_award(now.starts, now.skated, at_line)
        if wanted is not None:
            self.award(now.finish, wanted)

    def tidy(self) -> None:
        """Take out attempts of which nothing is written down any more."""
        for start in self.rows.values():
            for row in list(start.attempts):
                if not (row.status or row.codes or row.sprints or row.lapped or row.laps):
                    start.attempts.remove(row)


@contextmanager
def _changing(file: ResultsFile, race_id: int) -> Generator[_Act]:
    """A mass start that is not official."""
    with file.change() as change:
        act = _opened(change, race_id)
        yield act
        act.tidy()


@contextmanager
def _changing_start(file: ResultsFile, start_id: int) -> Generator[_Act]:
    """The mass start somebody is in."""
    with file.change() as change:
        act = _opened(change, rows.by_id(change.session, StartRow, start_id).race_id)
        yield act
        act.tidy()


def _opened(change: Change, race_id: int) -> _Act:
    change.races.add(race_id)
    race = open_race(change.session, race_id)
    if race.discipline != Discipline.MASS_START:
        raise RuleError(_("Race {number} is no mass start.").format(number=race.number))
    return _Act(
        change, race, {row.id: row for row in rows.starts(change.session, race_id)}, _found(change, race_id)
    )  # fmt: skip


def _found(change: Change, race_id: int) -> MassStart:
    race, competition, season = queries.race_in_competition(change.session, race_id)
    starts = queries.starts(change.session, race_id, with_passings=False)
    return of_starts(change.session, race, competition, rulebook.rules_of(season), starts)


def _write_points(row: AttemptRow, number: int, points: int, sprints: int) -> None:
    """The race points of one sprint beside those of the others; none at all where nothing is won."""
    won = {sprint.number: sprint.points for sprint in row.sprints} | {number: points}
    if not any(won.values()):
        row.sprints = []
        return
    known = {sprint.number: sprint for sprint in row.sprints}
    for at in range(1, max(sprints, *won) + 1):
        if at in known:
            known[at].points = won[at]
        else:
            row.sprints.append(SprintRow(number=at, points=won.get(at, 0)))


def _check_whole_order(found: MassStart, arrivals: Sequence[Arrival]) -> None:
    """An order without times takes the place of the one before, so it must name as many."""
    known = found.order_at(found.finish)
    if len(arrivals) < len(known):
        sentence = _("The order at the line is {order}. Type all of it to change it, or give each helmet its time.")
        raise RuleError(sentence.format(order=" ".join(str(helmet) for helmet in known)))


def _arrival_words(arrival: Arrival) -> str:
    return f"{arrival.helmet} {arrival.time.in_full()}" if arrival.time else str(arrival.helmet)
