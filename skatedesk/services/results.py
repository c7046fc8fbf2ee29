"""Times, passings and decisions, as they are entered. Each function is one act with one undo."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from skatedesk.domain import lines
from skatedesk.domain.attempts import check_outcome
from skatedesk.domain.errors import RuleError
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.races import Discipline, Lane, Status
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime
from skatedesk.services import rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.sheets.start_list import ATTEMPTS_PER_START
from skatedesk.store import queries, rows
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.store.schema import AttemptRow, EntryRow, PassingRow, RaceRow, StartRow
from skatedesk.words import _


def record_time(
    file: ResultsFile, start_id: int, time: RaceTime, attempt: int = 1, *, hand: bool = False
) -> Changed:  # fmt: skip
    """Enter or correct a time. A DQ stays a DQ and keeps the time; any other status gives way to it."""
    taken = TakenTime(time, hand)
    with _changing(file, start_id) as act:
        row = act.attempt(attempt)
        last = row.passings[-1] if row.passings else None
        if last is not None and last.time_ms >= time.ms:
            raise RuleError(
                _("{time} lies before the passing at {metres} m ({passing}). Correct one of them.").format(
                    time=time, metres=last.metres, passing=RaceTime(last.time_ms, last.decimals)
                )
            )
        row.time_ms, row.decimals, row.hand = time.ms, time.decimals, hand
        if row.status != Status.DQ:
            row.status = Status.OK
        act.change.label = _("Time {time}, {place}").format(time=taken.in_full(), place=act.place)
    return announced(act.change)


def record_passing(
    file: ResultsFile, start_id: int, metres: int, time: RaceTime | None, attempt: int = 1
) -> Changed:  # fmt: skip
    """Enter or correct the clock at a passing before the finish; None takes it out."""
    with _changing(file, start_id) as act:
        if metres not in act.splits():
            raise RuleError(_("There is no passing at {metres} m in this race.").format(metres=metres))
        row = act.attempt(attempt) if time else act.known(attempt)
        others = [passing for passing in row.passings if passing.metres != metres]
        if time is None:
            row.passings = others
            act.change.label = _("Passing {metres} m taken out, {place}").format(metres=metres, place=act.place)
        else:
            if row.status == Status.DNS:
                raise RuleError(_("Who did not start has no passings. Take the DNS out first."))
            _check_passing(row, others, metres, time)
            known = next((passing for passing in row.passings if passing.metres == metres), None)
            if known is None:
                row.passings.append(PassingRow(metres=metres, time_ms=time.ms, decimals=time.decimals))
            else:
                known.time_ms, known.decimals = time.ms, time.decimals
            act.change.label = _("{metres} m {time}, {place}").format(
                metres=metres, time=time.in_full(), place=act.place
            )
    return announced(act.change)


def record_status(
    file: ResultsFile, start_id: int, status: Status, codes: Sequence[str] = (), attempt: int = 1
) -> Changed:  # fmt: skip
    """Decide DNF, DNS or DQ. DNF and DNS take the time out; a DQ keeps it, unprinted.

    `codes` are the offences; notes that are no offence, such as F for a fall, stay.
    """
    if status not in (Status.DNF, Status.DNS, Status.DQ):
        raise RuleError(_("Only DNF, DNS and DQ are decided this way."))
    with _changing(file, start_id) as act:
        row = act.attempt(attempt)
        if status is Status.DNS and row.passings:
            raise RuleError(_("Who has passings has started: use DNF, or take the passings out first."))
        if status is not Status.DQ:
            row.time_ms, row.decimals, row.hand = None, None, False
        rules = act.rules()
        notes = [
            code for code in row.codes.split() if code not in rules.offences or not rules.offences[code].disqualifies
        ]
        row.status, row.codes = status, _joined([*notes, *codes], rules)
        words = " ".join([status, *codes])
        act.change.label = _("{status}, {place}").format(status=words, place=act.place)
    return announced(act.change)


def record_codes(file: ResultsFile, start_id: int, codes: Sequence[str], attempt: int = 1) -> Changed:
    """Set the codes behind a result, such as F for a fall; none takes them out."""
    with _changing(file, start_id) as act:
        row = act.attempt(attempt) if codes else act.known(attempt)
        row.codes = _joined(codes, act.rules())
        label = _("Note {codes}, {place}") if codes else _("Notes taken out, {place}")
        act.change.label = label.format(codes=" ".join(codes), place=act.place)
    return announced(act.change)


def clear_result(file: ResultsFile, start_id: int, attempt: int = 1) -> Changed:
    """Take everything of the attempt out: it counts as not skated. A reskate that was not skated is called off."""
    with _changing(file, start_id) as act:
        row = act.known(attempt)
        rows.load_sprints(act.change.session, row)
        called_off = attempt > 1 and row.status == Status.NONE
        if called_off or len(act.start.attempts) == 1:
            act.start.attempts.remove(row)
        else:
            row.status, row.codes, row.time_ms, row.decimals, row.hand = Status.NONE, "", None, None, False
            row.laps, row.lapped, row.passings, row.sprints = None, False, [], []
        label = _("Reskate called off, {place}") if called_off else _("Result taken out, {place}")
        act.change.label = label.format(place=act.place)
    return announced(act.change)


def withdraw(file: ResultsFile, start_id: int) -> Changed:
    """Withdraw before the start: stays on the list as WDR with the old pair, the lane is free."""
    with _changing(file, start_id) as act:
        strike(act.start)
        act.change.label = _("Withdrawn, {place}").format(place=act.place)
    return announced(act.change)


def strike(start: StartRow) -> None:
    """Mark a start as withdrawn inside an act; RuleError where there is a result already."""
    if any(row.status or row.passings for row in start.attempts):
        raise RuleError(_("There is a result already. Take it out first, or use DNF."))
    start.withdrawn = True


def reinstate(file: ResultsFile, start_id: int) -> Changed:
    """Take a withdrawal back, if the lane is still free."""
    with _changing(file, start_id, withdrawn=True) as act:
        own = act.start
        for other in rows.starts(act.change.session, own.race_id):
            same = (other.pair, other.lane, other.place) == (own.pair, own.lane, own.place)
            if same and other.id != own.id and not other.withdrawn and own.lane is not None:
                name = rows.competitor_name(act.change.session, other.entry_id)
                raise RuleError(_("The lane is taken by {name}. Move one of them first.").format(name=name))
        own.withdrawn = False
        act.change.label = _("Withdrawal taken back, {place}").format(place=act.place)
    return announced(act.change)


def order_reskate(file: ResultsFile, start_id: int, remark: str) -> Changed:
    """Grant a second attempt. Both attempts are kept and the better one counts (Universiade rules 2009)."""
    with _changing(file, start_id) as act:
        if not act.start.attempts or act.start.attempts[-1].status == Status.NONE:
            raise RuleError(_("A reskate follows an attempt: enter its time or status first."))
        number = act.start.attempts[-1].number + 1
        if number > ATTEMPTS_PER_START:
            raise RuleError(_("There are {count} attempts already; that is the most.").format(count=number - 1))
        act.add_attempt(number, remark)
        act.change.label = _("Reskate, {place}").format(place=act.place)
    return announced(act.change)


def override_points(file: ResultsFile, start_id: int, points: int | None, remark: str) -> Changed:
    """Set World Cup points by hand, with a remark that says why; None goes back to the table."""
    if points is not None and not remark.strip():
        raise RuleError(_("Points set by hand need a remark that says why."))
    if points is not None and points < 0:
        raise RuleError(_("Points are 0 or more."))
    with _changing(file, start_id, withdrawn=None) as act:
        entry = rows.by_id(act.change.session, EntryRow, act.start.entry_id)
        entry.points_override = points
        entry.points_remark = remark.strip() if points is not None else ""
        label = _("Points {points} by hand, {place}") if points is not None else _("Points by the table, {place}")
        act.change.label = label.format(points=points, place=act.place)
    return announced(act.change)


@dataclass(slots=True)
class _Act:
    """One start under change, with the words that name it."""

    change: Change
    start: StartRow
    race: RaceRow
    place: str

    def rules(self) -> Rules:
        """The rules of the season."""
        return rulebook.rules_of(queries.season_of(self.change.session, self.race.competition_id))

    def splits(self) -> tuple[int, ...]:
        """The passings there are in this race."""
        return lines.splits(queries.race(self.change.session, self.race.id), self.rules())

    def known(self, number: int) -> AttemptRow:
        """The attempt of this number; RuleError where there is nothing to take out."""
        for row in self.start.attempts:
            if row.number == number:
                return row
        raise RuleError(_("There is no result of {place} to take out.").format(place=self.place))

    def attempt(self, number: int) -> AttemptRow:
        """The attempt of this number; the first is made when it is needed, a second only by a reskate."""
        if any(row.number == number for row in self.start.attempts):
            return self.known(number)
        if number != 1:
            raise RuleError(_("No reskate was ordered for {place}.").format(place=self.place))
        return self.add_attempt(1)

    def add_attempt(self, number: int, remark: str = "") -> AttemptRow:
        """A new attempt, not skated yet."""
        row = AttemptRow(number=number, status=Status.NONE, codes="", remark=remark, passings=[], sprints=[])
        self.start.attempts.append(row)
        return row


@contextmanager
def _changing(file: ResultsFile, start_id: int, *, withdrawn: bool | None = False) -> Generator[_Act]:
    """A start of a race that is not official; `withdrawn` says whether it must be, None that it does not matter."""
    with file.change() as change:
        start, race, name = rows.start_in_race(change.session, start_id)
        change.races.add(race.id)
        if race.official:
            raise RuleError(_("Race {number} is official. Make it provisional first.").format(number=race.number))
        place = _place(start, name)
        if withdrawn is not None and start.withdrawn != withdrawn:
            sentence = _("{place} has withdrawn. Take the withdrawal back first.")
            raise RuleError((_("{place} has not withdrawn.") if withdrawn else sentence).format(place=place))
        act = _Act(change, start, race, place)
        yield act
        # In a mass start the race points of the sprints may stand there before anything else.
        alone = len(start.attempts) == 1 and race.discipline != Discipline.MASS_START
        first = start.attempts[0] if alone else None
        if first is not None and not (first.status or first.codes or first.passings):
            start.attempts.remove(first)
        for row in start.attempts:
            check_outcome(Status(row.status), _time_of(row))


def _joined(codes: Sequence[str], rules: Rules) -> str:
    """The codes as they are kept; RuleError for one that is not in the rule file."""
    for code in codes:
        rules.offence_text(code)
    return " ".join(dict.fromkeys(codes))


def _check_passing(row: AttemptRow, others: Sequence[PassingRow], metres: int, time: RaceTime) -> None:
    before = [passing for passing in others if passing.metres < metres]
    after = [passing for passing in others if passing.metres > metres]
    earlier = max((passing.time_ms for passing in before), default=0)
    later = min([passing.time_ms for passing in after] + ([row.time_ms] if row.time_ms else []), default=None)
    if time.ms <= earlier or (later is not None and time.ms >= later):
        raise RuleError(
            _("{time} at {metres} m does not lie between the passings before and after it.").format(
                time=time, metres=metres
            )
        )


def _time_of(row: AttemptRow) -> RaceTime | None:
    return None if row.time_ms is None or row.decimals is None else RaceTime(row.time_ms, row.decimals)


def _place(start: StartRow, name: str) -> str:
    if start.pair is None:
        return name
    if start.lane is None:
        return _("heat {pair} {name}").format(pair=start.pair, name=name)
    lane = _("inner") if start.lane == Lane.INNER else _("outer")
    return _("pair {pair} {lane}, {name}").format(pair=start.pair, lane=lane, name=name)
