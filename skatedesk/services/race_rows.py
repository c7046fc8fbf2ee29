"""Bringing the facts of one race into its rows: new ones are added, equal ones left, contradictions refused."""

from collections import Counter

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.entries import EntryState
from skatedesk.domain.races import Discipline, Lane, Status
from skatedesk.domain.rules import Rules
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.services.member_rows import take_members
from skatedesk.services.people_rows import Register
from skatedesk.store import rows
from skatedesk.store.results_file import Session
from skatedesk.store.schema import (
    AttemptRow,
    CompetitionRow,
    ConditionRow,
    EntryRow,
    OfficialRow,
    PassingRow,
    RaceRow,
    SprintRow,
    StartRow,
)
from skatedesk.words import _

Slot = tuple[int | None, Lane | None]
Entries = dict[tuple[int | None, int | None], EntryRow]
MOST_IN_A_LANE = 2


def race_for(session: Session, competition: CompetitionRow, facts: RaceFacts) -> RaceRow:
    """The race of a source: by its number, else by what is skated, else a new one under the next free number."""
    known = rows.races(session, competition.id)
    wanted = (facts.discipline, facts.sex, facts.metres, facts.division, facts.run)
    for row in known:
        same = (row.discipline, row.sex, row.metres, row.division, row.run) == wanted
        if facts.number == row.number and not same:
            raise SourceError(
                _("{source}: race {number} of {event} is “{title}” already.").format(
                    source=facts.source, number=row.number, event=competition.event, title=row.title
                )
            )
        if facts.number == row.number or (facts.number is None and same and row.title == facts.title):
            return row
    number = facts.number if facts.number is not None else max((row.number for row in known), default=0) + 1
    row = RaceRow(
        competition_id=competition.id,
        number=number,
        title=facts.title,
        discipline=facts.discipline,
        sex=facts.sex,
        metres=facts.metres,
        division=facts.division,
        run=facts.run,
        day=facts.day,
        official=False,
    )
    session.add(row)
    session.flush()
    return row


def fill(
    session: Session, race: RaceRow, facts: RaceFacts, register: Register, rules: Rules, notes: list[str]
) -> None:  # fmt: skip
    """Bring in start list, results, officials and conditions; SourceError where they contradict the file."""
    known = rows.starts(session, race.id)
    entries = _entries(session, race)
    by_entry = {start.entry_id: start for start in known}
    places = _places(facts, rules)
    entered = [_entered(session, race, facts, start, register, entries) for start in facts.starts]
    session.flush()
    for start, entry in zip(facts.starts, entered, strict=True):
        register.give_bib(entry, start, notes)
        row = by_entry.get(entry.id)
        if row is None:
            row = by_entry[entry.id] = _new_start(race, entry, start, places[start.row])
            session.add(row)
        else:
            _check_same_start(row, start, facts)
        _fill_attempt(row, start, race, facts)
    if take_members(session, facts, [entry.id for entry in entered], rules, notes):
        _refuse_official(race, facts)
    notes += [
        _("Code {code} is not in the rule file.").format(code=code)
        for code in sorted({code for start in facts.starts if start.attempt for code in start.attempt.codes})
        if code not in rules.offences and code not in rules.records.marks
    ]
    _fill_furniture(session, race, facts)


def _entries(session: Session, race: RaceRow) -> Entries:
    """Who is entered in the race, and those of its other division who stand on no start list yet.

    A federation enters for the distance; who is listed in a division belongs there.
    """
    entries = {_who(entry): entry for entry in rows.race_entries(session, [race.id])}
    if race.discipline == Discipline.MASS_START or not race.division:
        return entries
    skated = (race.discipline, race.sex, race.metres, race.run)
    others = [
        other.id
        for other in rows.races(session, race.competition_id)
        if other.id != race.id and (other.discipline, other.sex, other.metres, other.run) == skated
    ]
    listed = {start.entry_id for other in others for start in rows.starts(session, other)}
    waiting = [entry for entry in rows.race_entries(session, others) if entry.id not in listed]
    return {_who(entry): entry for entry in waiting} | entries


def _entered(
    session: Session, race: RaceRow, facts: RaceFacts, start: StartFacts, register: Register, entries: Entries
) -> EntryRow:
    """The entry of this row; a new one is added to `entries` and to the session."""
    entry = register.entry(race.id, start)
    known = entries.setdefault(_who(entry), entry)
    if known is entry:
        _refuse_official(race, facts)
        session.add(entry)
    elif known.race_id != race.id or known.state != EntryState.ENTERED:
        _refuse_official(race, facts)
        known.race_id, known.state, known.reserve = race.id, EntryState.ENTERED, None
    return known


def _who(entry: EntryRow) -> tuple[int | None, int | None]:
    return entry.skater_id, entry.team_id


def _places(facts: RaceFacts, rules: Rules) -> dict[int, int]:
    """The place in the lane by row: 1, or 2 for the second of a quartet; who withdrew takes none.

    Who was drawn and did not start leaves room for another one in the same lane.
    """
    room = MOST_IN_A_LANE if _in_quartets(facts, rules) else 1
    starters: Counter[Slot] = Counter()
    listed: Counter[Slot] = Counter()
    places: dict[int, int] = {}
    for start in facts.starts:
        slot = (start.pair, start.lane)
        places[start.row] = 1
        if start.withdrawn or start.pair is None or start.lane is None:
            continue
        starters[slot] += not (start.attempt and start.attempt.status is Status.DNS)
        listed[slot] += 1
        if starters[slot] > room or listed[slot] > MOST_IN_A_LANE:
            reason = _("lane {lane} of pair {pair} is taken already")
            raise _refusal(facts, start, reason.format(lane=start.lane.value, pair=start.pair))
        places[start.row] = listed[slot]
    return places


def _in_quartets(facts: RaceFacts, rules: Rules) -> bool:
    """Whether two start in a lane: by the rule file, or because at least half of the numbers are full with four."""
    if facts.metres in rules.draw.quartet_metres:
        return True
    slots = Counter((start.pair, start.lane) for start in facts.starts if start.lane and not start.withdrawn)
    numbers = {pair for pair, _lane in slots}
    full = [pair for pair in numbers if all(slots[pair, lane] == MOST_IN_A_LANE for lane in Lane)]
    return bool(full) and 2 * len(full) >= len(numbers)


def _new_start(race: RaceRow, entry: EntryRow, start: StartFacts, place: int) -> StartRow:
    return StartRow(
        entry_id=entry.id,
        race_id=race.id,
        pair=start.pair,
        lane=start.lane,
        place=place,
        side=start.side,
        withdrawn=start.withdrawn,
        attempts=[],
    )


def _check_same_start(row: StartRow, start: StartFacts, facts: RaceFacts) -> None:
    if (row.pair, row.lane, row.withdrawn) != (start.pair, start.lane, start.withdrawn):
        raise _refusal(facts, start, _("the file has another pair, lane or withdrawal, or the row stands twice"))


def _fill_attempt(row: StartRow, start: StartFacts, race: RaceRow, facts: RaceFacts) -> None:
    if start.attempt is None:
        return
    known = row.attempts[0] if row.attempts else None
    if known is None:
        _refuse_official(race, facts)
        row.attempts.append(_attempt_row(start.attempt))
    elif known.status == "" and _goes_on(known, start.attempt):
        _refuse_official(race, facts)
        _go_on(known, start.attempt)
    elif not _same_attempt(known, start.attempt):
        raise _refusal(facts, start, _("the file has another result; correct it by hand"))


def _goes_on(known: AttemptRow, attempt: Attempt) -> bool:
    """Whether the source has all that is known of an attempt under way, and more."""
    passings = {(passing.metres, passing.time_ms) for passing in known.passings}
    return passings <= {(passing.metres, passing.time.ms) for passing in attempt.passings}


def _go_on(known: AttemptRow, attempt: Attempt) -> None:
    """Bring an attempt under way to where the source has it."""
    new, had = _attempt_row(attempt), {passing.metres for passing in known.passings}
    known.status, known.time_ms, known.decimals = new.status, new.time_ms, new.decimals
    known.codes, known.remark, known.laps, known.lapped = new.codes, new.remark, new.laps, new.lapped
    known.hand = new.hand
    known.passings += [passing for passing in list(new.passings) if passing.metres not in had]
    known.sprints += list(new.sprints)


def _attempt_row(attempt: Attempt) -> AttemptRow:
    return AttemptRow(
        number=attempt.number,
        status=attempt.status,
        time_ms=attempt.time.ms if attempt.time else None,
        decimals=attempt.time.decimals if attempt.time else None,
        codes=" ".join(attempt.codes),
        remark=attempt.remark,
        laps=attempt.laps,
        lapped=attempt.lapped,
        hand=attempt.hand,
        passings=[
            PassingRow(metres=passing.metres, time_ms=passing.time.ms, decimals=passing.time.decimals)
            for passing in attempt.passings
        ],
        sprints=[
            SprintRow(number=number, points=points) for number, points in enumerate(attempt.sprint_points, start=1)
        ],
    )


def _same_attempt(row: AttemptRow, attempt: Attempt) -> bool:
    time = (attempt.time.ms, attempt.time.decimals) if attempt.time else (None, None)
    clock = (row.time_ms, row.decimals, row.hand) == (*time, attempt.hand)
    same = clock and (row.status, row.codes) == (attempt.status, " ".join(attempt.codes))
    passings = [(passing.metres, passing.time_ms) for passing in row.passings]
    sprints = [sprint.points for sprint in row.sprints]
    return (
        same
        and (row.laps, row.lapped, sprints) == (attempt.laps, attempt.lapped, list(attempt.sprint_points))
        and passings == [(passing.metres, passing.time.ms) for passing in attempt.passings]
    )


def _fill_furniture(session: Session, race: RaceRow, facts: RaceFacts) -> None:
    """Officials and conditions; those that are there stay."""
    roles = rows.roles(session, race.id)
    for official in facts.officials:
        if official.role not in roles:
            _refuse_official(race, facts)
            session.add(
                OfficialRow(race_id=race.id, role=official.role, name=official.name, nation=official.nation)
            )  # fmt: skip
    moments = rows.moments(session, race.id)
    for condition in facts.conditions:
        if condition.moment not in moments:
            _refuse_official(race, facts)
            session.add(
                ConditionRow(
                    race_id=race.id,
                    moment=condition.moment,
                    time_of_day=condition.time_of_day,
                    air=condition.air,
                    humidity=condition.humidity,
                    ice=condition.ice,
                )
            )


def _refuse_official(race: RaceRow, facts: RaceFacts) -> None:
    if race.official:
        raise SourceError(
            _("{source}: race {number} is official. Make it provisional first.").format(
                source=facts.source, number=race.number
            )
        )


def _refusal(facts: RaceFacts, start: StartFacts, reason: str) -> SourceError:
    return SourceError(
        _("{source}, row {row} ({name}): {reason}.").format(
            source=facts.source, row=start.row, name=start.name, reason=reason
        )
    )
