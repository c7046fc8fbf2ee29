"""The player of a rehearsal: who comes next, what the clock says of them and when, and what is left to the crew."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from skatedesk import places
from skatedesk.domain import lines, mass_start
from skatedesk.domain import rehearsal as made_up
from skatedesk.domain.attempts import Start
from skatedesk.domain.mass_start_typing import Arrival
from skatedesk.domain.races import Discipline, Lane, Race, Status
from skatedesk.domain.rehearsal import Course, Made, Mishap, Skated, Verdict
from skatedesk.domain.rule_text import read_table
from skatedesk.domain.times import RaceTime
from skatedesk.services import bests, mass_start_view, race_view, rehearsal, results
from skatedesk.services import mass_start as mass_start_acts
from skatedesk.services.changes import Changed
from skatedesk.services.race_view import RaceView
from skatedesk.services.rehearsal import Order
from skatedesk.sheets.headings import race_line
from skatedesk.store import entry_queries, queries
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _

Unit = tuple[int, int]
"""A race by its id, and a pair or heat by its number; 0 where all start together, or nothing is drawn yet."""

_WORD_AFTER = 5_000
"""The referee's word comes so many thousandths behind the skater."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Who comes next; without a start list somebody has to make one first."""

    unit: Unit
    title: str
    has_list: bool


@dataclass(frozen=True, slots=True)
class Step:
    """Something entered `at` so many thousandths behind the start."""

    at: int
    act: Callable[[ResultsFile], Changed]


@dataclass(frozen=True, slots=True)
class Heat:
    """Those who start together: what the player enters, what it leaves to the crew, and what the crew is told."""

    unit: Unit
    title: str
    skated: tuple[Skated, ...]
    names: Mapping[int, str]
    by_player: tuple[Step, ...]
    by_crew: tuple[Step, ...]
    task: str

    @property
    def lasts(self) -> int:
        return max((step.at for step in (*self.by_player, *self.by_crew)), default=0)


@dataclass(frozen=True, slots=True)
class Score:
    """How a crew did: how many starts are as skated, still open, and wrong; each of the latter in a sentence."""

    right: int
    still_open: tuple[str, ...]
    wrong: tuple[str, ...]


@cache
def made() -> Made:
    """What times and mishaps are made of."""
    text = (places.resources() / "rehearsal.toml").read_text(encoding="utf-8")
    return read_table(Made, text, "rehearsal.toml")


def coming(file: ResultsFile, order: Order, played: Collection[Unit]) -> Coming | None:
    """The next pair without a result, of the races of the rehearsal in their order; None where all is skated."""
    items = rehearsal.races(file, order.competition_id)
    ids = [item.race.id for item in items]
    for item in items[ids.index(order.from_race) if order.from_race in ids else 0 :]:
        race = item.race
        if not item.starts and (race.id, 0) not in played:
            return Coming((race.id, 0), race_line(race), has_list=False)
        waiting = _waiting(file, race, played) if item.done < item.starts else []
        if waiting:
            return Coming(waiting[0], _title(race, waiting[0][1]), has_list=True)
    return None


def heat(file: ResultsFile, unit: Unit, order: Order) -> Heat:
    """What these will skate; the seed number of the order decides."""
    view = race_view.read(file, unit[0], for_paper=False)
    if view.race.discipline is Discipline.MASS_START:
        return _mass_start(file, view, unit, order)
    waiting = [start for start in view.starts if start.pair == (unit[1] or None) and start.status is Status.NONE]
    course = Course.of(lines.passings(view.race, view.rules), view.rules)
    key = f"{order.seed} {view.race.number} {unit[1]}"
    skated = made_up.skate(key, _expected(file, view, waiting), course, made(), order.trouble)
    by_player = sorted((step for one in skated for step in _of_clock(one)), key=lambda step: step.at)
    by_crew = [step for one in skated for step in _of_hand(one)]
    lanes = {start.id: _lane(start) for start in waiting}
    told = ", ".join(
        f"{lanes[one.start_id]} {_what(one)}" for one in skated if order.by_crew or one.is_of_crew
    )  # fmt: skip
    return Heat(
        unit,
        _title(view.race, unit[1]),
        skated,
        {start.id: start.competitor.name for start in waiting},
        () if order.by_crew else tuple(by_player),
        (*by_player, *by_crew) if order.by_crew else tuple(by_crew),
        _task(unit[1], skated, told) if told else "",
    )


def score(file: ResultsFile, heats: Iterable[Heat]) -> Score:
    """Compare the results with what was skated."""
    right, still_open, wrong = 0, list[str](), list[str]()
    views: dict[int, RaceView] = {}
    for one in heats:
        view = views.get(one.unit[0]) or race_view.read(file, one.unit[0], for_paper=False)
        views[one.unit[0]] = view
        for skated in one.skated:
            start = view.start(skated.start_id)
            verdict = made_up.verdict(start, skated) if start else Verdict.WRONG
            told = _("{where}, {name}: {said}").format(
                where=one.title, name=one.names[skated.start_id], said=_compared(start, skated)
            )
            right += verdict is Verdict.RIGHT
            still_open += [told] if verdict is Verdict.OPEN else []
            wrong += [told] if verdict is Verdict.WRONG else []
    return Score(right, tuple(still_open), tuple(wrong))


def is_open(file: ResultsFile, one: Heat) -> bool:
    """Whether a pair does not stand in the results yet as it skated."""
    found = score(file, [one])
    return bool(found.still_open or found.wrong)


def play_all(file: ResultsFile, order: Order) -> tuple[Heat, ...]:
    """Play everything that has a start list at once, the part of the crew too."""
    heats: list[Heat] = []
    played: set[Unit] = set()
    while (found := coming(file, order, played)) is not None:
        played.add(found.unit)
        if found.has_list:
            heats.append(heat(file, found.unit, order))
            for step in (*heats[-1].by_player, *heats[-1].by_crew):
                step.act(file)
    return tuple(heats)


# --- who comes next ------------------------------------------------------------------------------------------


def _waiting(file: ResultsFile, race: Race, played: Collection[Unit]) -> list[Unit]:
    with file.read() as session:
        starts = queries.starts(session, race.id, with_passings=False, with_sprints=False)
    together = race.discipline is Discipline.MASS_START
    units = {(race.id, 0 if together else start.pair or 0) for start in starts if start.status is Status.NONE}
    return sorted(units.difference(played))


def _expected(file: ResultsFile, view: RaceView, starts: Sequence[Start]) -> dict[int, int]:
    """The season best, else the seed time, else the personal best, else what the race usually takes."""
    race, usual = view.race, made().typical_ms(view.race)
    if race.discipline is not Discipline.INDIVIDUAL or race.metres is None:
        return {start.id: usual for start in starts}
    with file.read() as session:
        ids = [start.competitor.id for start in starts]
        known = bests.bests(session, ids, race.metres, view.competition.season, race)
        entries = entry_queries.entries(session, [race.id]).get(race.id, [])
    seeds = {one.competitor.id: one.seed.time for one in entries if one.seed and one.seed.metres in (None, race.metres)}
    found: dict[int, int] = {}
    for start in starts:
        who = start.competitor.id
        best = known.get(who)
        times: tuple[RaceTime | None, ...] = (
            best.sb.time if best and best.sb else None, seeds.get(who), best.pb.time if best and best.pb else None
        )  # fmt: skip
        found[start.id] = next((time.ms for time in times if time), usual)
    return found


# --- what is entered -----------------------------------------------------------------------------------------


def _of_clock(one: Skated) -> list[Step]:
    """What clock and referee say, in the order in which it is known."""
    start, last = one.start_id, one.passings[-1].time.ms if one.passings else 0
    if one.status is Status.WDR:
        return [Step(0, partial(results.withdraw, start_id=start))]
    steps = [
        Step(p.time.ms, partial(results.record_passing, start_id=start, metres=p.metres, time=p.time))
        for p in one.passings
    ]
    if one.time is not None and not one.hand:
        time, last = one.shown or one.time, one.time.ms
        steps.append(Step(last, partial(results.record_time, start_id=start, time=time)))
    if one.status is not Status.OK:
        word = partial(results.record_status, start_id=start, status=one.status, codes=one.codes)
        steps.append(Step(last + _WORD_AFTER, word))
    elif one.codes and not one.hand:
        steps.append(Step(last + _WORD_AFTER, partial(results.record_codes, start_id=start, codes=one.codes)))
    return steps


def _of_hand(one: Skated) -> list[Step]:
    """What the crew enters: times by hand, and those that the clock had wrong."""
    if one.time is None or not one.is_of_crew:
        return []
    act = partial(results.record_time, start_id=one.start_id, time=one.time, hand=one.hand)
    steps = [Step(one.time.ms + _WORD_AFTER, act)]
    if one.hand and one.codes:
        codes = partial(results.record_codes, start_id=one.start_id, codes=one.codes)
        steps.append(Step(one.time.ms + _WORD_AFTER, codes))
    return steps


def _mass_start(file: ResultsFile, view: RaceView, unit: Unit, order: Order) -> Heat:
    """Sprints and finish of those who wear a helmet."""
    found = mass_start_view.look(file, view)
    racing = {start.id: helmet for helmet, start in found.helmets.items() if not start.withdrawn}
    key = f"{order.seed} {view.race.number}"
    home = made_up.pack(key, racing, made().typical_ms(view.race))
    laps = mass_start.sprint_laps(found.skated)[:-1]
    sprints = {
        lap: [racing[one.start_id] for one in made_up.pack(f"{key} {lap}", racing, 60_000)][: _paid(found, at)]
        for at, lap in enumerate(laps, start=1)
    }
    arrivals = [Arrival(racing[one.start_id], one.time) for one in home]
    last = max((one.time.ms for one in home if one.time), default=0)
    race_id = view.race.id
    steps = [
        Step(last * lap // found.skated.laps, partial(
            mass_start_acts.record_sprint, race_id=race_id, lap=lap, helmets=helmets))
        for lap, helmets in sprints.items()
    ]  # fmt: skip
    steps.append(Step(last, partial(mass_start_acts.record_finish, race_id=race_id, arrivals=arrivals)))
    told = [_("lap {lap}: {order}").format(lap=lap, order=_in_order(order)) for lap, order in sprints.items()]
    told.append(_("finish: {order}").format(order=", ".join(f"{one.helmet} {one.time}" for one in arrivals)))
    names = {start.id: start.competitor.name for start in found.starts}
    given = tuple(steps)
    task = _("To type: {what}").format(what=" · ".join(told)) if order.by_crew else ""
    mine, theirs = ((), given) if order.by_crew else (given, ())
    return Heat(unit, _title(view.race, 0), home, names, mine, theirs, task)


def _paid(found: mass_start_view.MassStart, number: int) -> int:
    return len(mass_start.values_of(found.skated, number))


# --- what is told --------------------------------------------------------------------------------------------


def _title(race: Race, pair: int) -> str:
    return _("{race} · pair {pair}").format(race=race_line(race), pair=pair) if pair else race_line(race)


def _task(pair: int, skated: Sequence[Skated], told: str) -> str:
    """What the radio says, in one line."""
    if any(one.mishap is Mishap.CLOCK_FAILURE for one in skated):
        return _("Pair {pair}: clock failure, times by hand: {told}").format(pair=pair, told=told)
    if any(one.shown for one in skated):
        return _("Pair {pair}: the clock was wrong, right is: {told}").format(pair=pair, told=told)
    return _("Pair {pair}: {told}").format(pair=pair, told=told)


def _lane(start: Start) -> str:
    if start.lane is None:
        return start.competitor.name
    word = _("inner") if start.lane is Lane.INNER else _("outer")
    return f"{word} {start.competitor.name}"


def _what(one: Skated) -> str:
    """What is to be typed: `36.52 F`, `36.5M`, `DQ T06`."""
    time = f"{one.time.in_full()}{'M' if one.hand else ''}" if one.time and one.status is Status.OK else ""
    return " ".join(filter(None, (time or one.status, *one.codes)))


def _compared(start: Start | None, skated: Skated) -> str:
    attempt = start.counting if start else None
    if start is None or start.status is Status.NONE:
        return _("not entered, it was {right}").format(right=_what(skated))
    time = attempt.time if attempt and start.status is Status.OK else None
    entered = Skated(start.id, status=start.status, time=time, codes=attempt.codes if attempt else (),
                     hand=bool(attempt and attempt.hand))  # fmt: skip
    return _("{entered} instead of {right}").format(entered=_what(entered), right=_what(skated))


def _in_order(helmets: Iterable[int]) -> str:
    return " ".join(str(helmet) for helmet in helmets)
