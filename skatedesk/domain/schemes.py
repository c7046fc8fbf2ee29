"""Qualification schemes: who gets a place in a championship, by the numbers of its Communication."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rule_table import Count, Metres, Positive, RuleTable, Text
from skatedesk.domain.rule_text import read_table, refusal
from skatedesk.domain.seasons import is_season
from skatedesk.words import _

Number = Literal["places_points", "places_time", "host_places", "champion_places", "reserves", "max_per_nation"]
"""The numbers of an event that a source may not give."""


class QualifyingEvent(RuleTable, frozen=True):
    """The places of one event of a championship: first by points, then by time, then reserves.

    A number that is left out is 0, unless `unknown` names it. `places` are the starters in all, where nothing says
    how they are parted. No sex: women and men alike. A `combination` is an event over several distances, whose
    times `time_metres` are added up as samalog points; a single distance goes by its own times.
    """

    discipline: Discipline
    sex: Sex | None = None
    metres: Metres = ()
    combination: Literal["", "allround", "sprint"] = ""
    places: Count = 0
    places_points: Count = 0
    places_time: Count = 0
    host_places: Count = 0
    champion_places: Count = 0
    champion: str = ""
    reserves: Count = 0
    max_per_nation: Count = 0
    time_metres: Metres = ()
    unknown: tuple[Number, ...] = ()

    @property
    def name(self) -> str:
        """What the event is called, as in M 500, W mass start, M allround; the mixed relay has no sex."""
        what = self.combination or (str(self.metres[0]) if self.metres else self.discipline.replace("_", " "))
        return what if self.sex in (None, Sex.MIXED) else f"{self.sex} {what}"

    @property
    def title(self) -> str:
        """The event as a list prints it."""
        sex = self.sex or Sex.MIXED
        if self.combination:
            return _("Women") if sex is Sex.WOMEN else _("Men")
        return Skated(self.discipline, sex, self.metres[0] if self.metres else None).title

    @property
    def timed_metres(self) -> tuple[int | None, ...]:
        """The distances whose times count, None standing for a race in laps; a mass start has no times to go by."""
        if self.discipline is Discipline.MASS_START:
            return ()
        return self.time_metres or self.metres or (None,)

    def singly(self) -> Iterator["QualifyingEvent"]:
        """The same for each sex and each distance."""
        relay = self.discipline is Discipline.MIXED_RELAY
        sexes = (self.sex,) if self.sex else (Sex.MIXED,) if relay else (Sex.WOMEN, Sex.MEN)
        for sex in sexes:
            for metres in [(one,) for one in self.metres] or [()]:
                yield msgspec.structs.replace(self, sex=sex, metres=metres)


class Scheme(RuleTable, frozen=True, dict=True):
    """How the places of a championship are given. `name` is the file without its ending, as in owg-2026.

    `world_cups` are the numbers of the World Cups whose points and times count, none named is all of the season.
    `nations` are those that may take part, none named is all. `host` is the nation of the organizer.
    """

    championship: Text
    season: Text
    events: Annotated[tuple[QualifyingEvent, ...], Meta(min_length=1)]
    world_cups: tuple[Positive, ...] = ()
    nations: tuple[Text, ...] = ()
    host: str = ""
    name: str = ""

    def event(self, name: str) -> QualifyingEvent:
        """The event of this name; RuleError with the names there are where it is unknown."""
        found = self._events.get(name.strip().casefold())
        if found is None:
            names = ", ".join(event.name for event in self._events.values())
            sentence = _("There is no event “{name}” in {scheme}. The events are: {names}.")
            raise RuleError(sentence.format(name=name.strip(), scheme=self.name, names=names))
        return found

    def max_per_nation(self, skated: Skated) -> int | None:
        """How many of a nation may start over a distance or in a race of laps, None where the scheme does not say."""
        metres = (skated.metres,) if skated.metres else ()
        for event in self._events.values():
            if (event.discipline, event.sex, event.metres) == (skated.discipline, skated.sex, metres):
                return event.max_per_nation or None
        return None

    @cached_property
    def _events(self) -> dict[str, QualifyingEvent]:
        return {event.name.casefold(): event for several in self.events for event in several.singly()}


def read_scheme(text: str, file: str) -> Scheme:
    """The scheme in the text of a file. `file` is its name, for `Scheme.name` and for the reader of an error.

    Raises RuleFileError with one sentence naming the file, the key and what was expected there.
    """
    scheme = read_table(Scheme, text, file)
    fault = next(_faults(scheme), None)
    if fault is not None:
        raise refusal(file, fault)
    return scheme


def _faults(scheme: Scheme) -> Iterator[str]:
    if not is_season(scheme.season):
        yield _("season must be a season such as 2025/26, not “{season}”.").format(season=scheme.season)
    if scheme.world_cups != tuple(range(1, len(scheme.world_cups) + 1)):
        yield _("world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].")
    names: set[str] = set()
    for place, event in enumerate(scheme.events):
        key = f"events[{place}]"
        yield from _faults_of_event(key, event)
        for one in event.singly():
            if one.name in names:
                yield _("{key} must be an event of its own; {name} is there already.").format(key=key, name=one.name)
            names.add(one.name)


def _faults_of_event(key: str, event: QualifyingEvent) -> Iterator[str]:
    single = event.discipline is Discipline.INDIVIDUAL and not event.combination
    if single != bool(event.metres):
        sentence = _("{key}.metres must be left out in a combination and in races of laps.")
        yield (_("{key}.metres must name a distance.") if single else sentence).format(key=key)
    if event.combination and (event.discipline is not Discipline.INDIVIDUAL or len(event.time_metres) < 2):
        yield _("{key}.time_metres must name the distances of the combination.").format(key=key)
    if not event.combination and event.time_metres:
        yield _("{key}.time_metres must be left out where there is no combination.").format(key=key)
    if event.combination and event.places_points:
        yield _("{key}.places_points must be 0: no cup gives points for a combination.").format(key=key)
    if event.places_time and not event.timed_metres:
        yield _("{key}.places_time must be 0: a mass start has no times to go by.").format(key=key)
    yield from _faults_of_numbers(key, event)


def _faults_of_numbers(key: str, event: QualifyingEvent) -> Iterator[str]:
    for number in event.unknown:
        if getattr(event, number):
            yield _("{key}.unknown must not name {number}, which has a value.").format(key=key, number=number)
    if not event.max_per_nation and "max_per_nation" not in event.unknown:
        yield _("{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.").format(key=key)
    given = event.places_points + event.places_time + event.host_places + event.champion_places
    if event.places and given > event.places:
        yield _("{key}.places must be {given} or more, as many as are given.").format(key=key, given=given)
