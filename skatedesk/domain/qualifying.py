"""Qualifying times: which limits hold over a distance, and whether a time reaches one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from skatedesk.domain.entries import ImportedTime, Seed
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_entries import QualifyingTime
from skatedesk.domain.seasons import first_day, is_season
from skatedesk.domain.times import RaceTime
from skatedesk.words import _


def limits_of(skated: Skated, rules: Rules) -> tuple[QualifyingTime, ...]:
    """The limits of a distance, any of which may be reached; none where the rule file has none for it."""
    if skated.discipline is not Discipline.INDIVIDUAL:
        return ()
    return tuple(
        limit for limit in rules.qualifying.limits if (limit.sex, limit.metres) == (skated.sex, skated.metres)
    )  # fmt: skip


def of_seed(seed: Seed | None, race: Race) -> tuple[ImportedTime, ...]:
    """The time given with an entry, over the distance of the race where it names no other."""
    metres = (seed.metres or race.metres) if seed else None
    if seed is None or metres is None:
        return ()
    return (ImportedTime(metres, seed.time, seed.day, place=seed.place),)


@dataclass(frozen=True, slots=True)
class Window:
    """The days whose times qualify for a season, and the rinks that are high ones."""

    season: str
    rules: Rules
    first: date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "first", first_day(self.season, self.rules.qualifying.seasons_back))

    def reached(self, times: Iterable[ImportedTime], limits: Sequence[QualifyingTime]) -> bool:
        """Whether one of the times reaches one of the limits, as printed."""
        return any(self._reaches(time, limit) for time in times for limit in limits)

    def best(self, times: Iterable[ImportedTime], metres: int | None) -> ImportedTime | None:
        """The fastest time over a distance, None where none is known."""
        counted = [time for time in times if time.metres == metres and self._holds(time)]
        return min(counted, key=lambda time: time.time.ms, default=None)

    def _reaches(self, time: ImportedTime, limit: QualifyingTime) -> bool:
        if time.metres != (limit.over or limit.metres) or not self._holds(time):
            return False
        slowest = limit.high_rinks if self._on_high_rink(time) else limit.other_rinks
        return time.time.cut_ms <= RaceTime.parse(slowest).ms

    def _holds(self, time: ImportedTime) -> bool:
        """Whether a time was skated late enough; what has neither day nor season is taken at its word."""
        if time.day is not None:
            return time.day >= self.first
        return not is_season(time.season) or first_day(time.season) >= self.first

    def _on_high_rink(self, time: ImportedTime) -> bool:
        """Whether the sharper limit holds; it does too where nobody says where the time was skated."""
        place = time.place.casefold()
        return not place or any(rink.casefold() in place for rink in self.rules.qualifying.high_rinks)


def in_words(limits: Sequence[QualifyingTime]) -> str:
    """The limits as a sentence names them: 36.20 on a high rink or 36.60 on another."""
    return _(" or ").join([_one_in_words(limit) for limit in limits])


def _one_in_words(limit: QualifyingTime) -> str:
    words = _("{high} on a high rink, {other} on another")
    if limit.over and limit.over != limit.metres:
        words = _("{high} on a high rink, {other} on another over {metres} m")
    return words.format(high=limit.high_rinks, other=limit.other_rinks, metres=limit.over)
