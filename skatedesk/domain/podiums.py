"""Podium places of single skaters: how many over which distance, and what is worth a word when one is won."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from skatedesk.domain.medals import Medal, MedalCount, Occasion, Place, weight
from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.races import Competition, Discipline
from skatedesk.domain.rules import Rules
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Event:
    """What a podium was reached in; an individual event without metres is a combination."""

    discipline: Discipline
    metres: int | None = None

    @property
    def order(self) -> tuple[int, int]:
        return list(Discipline).index(self.discipline), self.metres or 0

    @property
    def words(self) -> str:
        """As a heading names it."""
        if self.metres:
            return _("{metres} m").format(metres=self.metres)
        names = {
            Discipline.INDIVIDUAL: _("Combination"),
            Discipline.MASS_START: _("Mass start"),
            Discipline.TEAM_PURSUIT: _("Team pursuit"),
            Discipline.TEAM_SPRINT: _("Team sprint"),
            Discipline.MIXED_RELAY: _("Mixed relay"),
        }
        return names[self.discipline]

    @property
    def where(self) -> str:
        """As a sentence goes on with it: a podium over 1000 m, a podium in the mass start."""
        if self.metres:
            return _("over {metres} m").format(metres=self.metres)
        names = {
            Discipline.INDIVIDUAL: _("in the combination"),
            Discipline.MASS_START: _("in the mass start"),
            Discipline.TEAM_PURSUIT: _("in the team pursuit"),
            Discipline.TEAM_SPRINT: _("in the team sprint"),
            Discipline.MIXED_RELAY: _("in the mixed relay"),
        }
        return names[self.discipline]


@dataclass(frozen=True, slots=True)
class Career:
    """Podium places of a skater in a series, won before what the file knows; `source` says who counted them."""

    skater_id: int
    series: str
    event: Event
    count: MedalCount
    source: str = ""


@dataclass(frozen=True, slots=True)
class PodiumLine:
    """What a skater or team won in one event of a series: in the competitions asked for, and in the whole file.

    `before` is what was won before the file begins, None where nobody told.
    """

    competitor: Competitor
    series: str
    event: Event
    count: MedalCount
    in_file: MedalCount
    before: MedalCount | None = None

    @property
    def career(self) -> MedalCount | None:
        """All that was ever won, None where what was won before the file is not known."""
        return None if self.before is None else self.before + self.in_file


@dataclass(frozen=True, slots=True)
class Milestone:
    """What a podium place means to a skater: the `number`th of its kind.

    `event` is None where all individual races of the series are meant. `since_file`: what was won before is not
    known, so the file alone is counted. `cup`: the series is a World Cup.
    """

    number: int
    won: bool
    series: str
    event: Event | None = None
    cup: bool = False
    since_file: bool = False

    @property
    def words(self) -> str:
        """As a speaker says it: first individual World Cup medal, seventh podium over 1000 m."""
        sentence = self._of_all() if self.event is None else self._of_event()
        where = self.event.where if self.event else ""
        said = sentence.format(nth=nth(self.number), where=where, series=self.series)
        return _("{said} in this file").format(said=said) if self.since_file else said

    def _of_all(self) -> str:
        if self.cup:
            return _("{nth} individual World Cup win") if self.won else _("{nth} individual World Cup medal")
        return _("{nth} individual win, {series}") if self.won else _("{nth} individual medal, {series}")

    def _of_event(self) -> str:
        return _("{nth} win {where}") if self.won else _("{nth} podium {where}")


@dataclass(frozen=True, slots=True)
class PodiumPlace:
    """A place on a podium, of a skater also where a team won it, and what it means."""

    occasion: Occasion
    place: Place
    competitor: Competitor
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class Podiums:
    """The counts, by series and event with the most medals first, and the podiums as they were reached."""

    lines: tuple[PodiumLine, ...]
    places: tuple[PodiumPlace, ...]


def series_of(series: str, rules: Rules) -> str:
    """The name a series is counted under: the World Cup under the first of its names."""
    return rules.cup_series[0] if rules.counts_for_cup(series) else series.strip()


def nth(number: int) -> str:
    """A number as a speaker counts: first to tenth, then 11th."""
    words = (
        _("first"), _("second"), _("third"), _("fourth"), _("fifth"),
        _("sixth"), _("seventh"), _("eighth"), _("ninth"), _("tenth"),
    )  # fmt: skip
    return words[number - 1] if 0 < number <= len(words) else ordinal(number)


@dataclass(slots=True)
class _Record:
    """What somebody won in one series so far, event by event; `asked` in the competitions asked for."""

    competitor: Competitor
    before: dict[Event, MedalCount]
    in_file: dict[Event, MedalCount] = field(default_factory=dict[Event, MedalCount])
    asked: dict[Event, MedalCount] = field(default_factory=dict[Event, MedalCount])

    def so_far(self, event: Event) -> MedalCount:
        return self.in_file.get(event, MedalCount()) + self.before.get(event, MedalCount())

    @property
    def individual(self) -> MedalCount:
        won = [(event, count) for counts in (self.before, self.in_file) for event, count in counts.items()]
        return sum([count for event, count in won if not event.discipline.is_team], MedalCount())


def podiums(
    history: Iterable[Occasion], asked: Collection[Competition], careers: Iterable[Career], rules: Rules
) -> Podiums:  # fmt: skip
    """The podiums of the competitions asked for, as reached, counted through the history that the file knows.

    The count goes on from what a source told of the time before. A team's place is one for the team and for each
    skater who skated.
    """
    told: dict[tuple[str, int], dict[Event, MedalCount]] = defaultdict(dict)
    for career in careers:
        told[_key(career.series, rules), career.skater_id][career.event] = career.count
    records: dict[tuple[str, Who], _Record] = {}
    names: dict[str, str] = {}
    places: list[PodiumPlace] = []
    ids = {competition.id for competition in asked}
    for one in sorted(history, key=_when):
        series = series_of(one.competition.series, rules)
        key = names.setdefault(_key(series, rules), series).casefold()
        for place in one.podium:
            for competitor in (place.competitor, *place.members):
                before = {} if competitor.is_team else told.get((key, competitor.id), {})
                record = records.setdefault((key, competitor.who), _Record(competitor, before))
                _book(record, one, place, is_asked=one.competition.id in ids)
                if one.competition.id in ids:
                    places.append(PodiumPlace(one, place, competitor, _milestones(record, one, place, series)))
    lines = [line for (key, _who), record in records.items() for line in _lines_of(record, names[key])]
    return Podiums(tuple(sorted(lines, key=lambda line: _place_of(line, rules))), tuple(places))


def event_of(occasion: Occasion) -> Event:
    return Event(occasion.discipline, occasion.metres)


def _key(series: str, rules: Rules) -> str:
    return series_of(series, rules).casefold()


def _book(record: _Record, one: Occasion, place: Place, *, is_asked: bool) -> None:
    if place.medal is not None:
        for counts in (record.in_file, record.asked) if is_asked else (record.in_file,):
            counts[event_of(one)] = counts.get(event_of(one), MedalCount()).with_one(place.medal)


def _milestones(record: _Record, one: Occasion, place: Place, series: str) -> tuple[Milestone, ...]:
    """What a place that was just booked is: the first medal or win of all, else the number over the distance."""
    event, gold = event_of(one), place.medal is Medal.GOLD
    of_event, of_all = event not in record.before, not record.before
    in_all = MedalCount() if event.discipline.is_team else record.individual
    in_event = record.so_far(event)
    medal = Milestone(in_event.total, won=False, series=series, event=event, since_file=of_event)
    if in_all.total == 1:
        medal = Milestone(1, won=False, series=series, cup=one.in_cup, since_file=of_all)
    if not gold:
        return (medal,)
    win = Milestone(in_event.gold, won=True, series=series, event=event, since_file=of_event)
    if in_all.gold == 1:
        win = Milestone(1, won=True, series=series, cup=one.in_cup, since_file=of_all)
    return medal, win


def _lines_of(record: _Record, series: str) -> list[PodiumLine]:
    return [
        PodiumLine(record.competitor, series, event, count, record.in_file[event], record.before.get(event))
        for event, count in record.asked.items()
    ]


def _place_of(line: PodiumLine, rules: Rules) -> tuple[object, ...]:
    """By series, event and sex; then most medals first, then by name."""
    sex = line.competitor.sex
    return (
        line.series, line.event.order, sex, line.competitor.is_team, weight(line.count, rules.medals.order),
        line.competitor.order,
    )  # fmt: skip


def _when(one: Occasion) -> tuple[str, str, int, bool, str, int]:
    """As skated: competitions of a series by number, races by day and number, what is added up last."""
    held: Competition = one.competition
    day = one.day.isoformat() if one.day else ""
    return held.season, held.series, held.number, not one.is_race, day, one.number or 0
