"""Who qualifies for a championship, by a scheme that comes with the program or an own one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from skatedesk import places
from skatedesk.domain import qualification as places_given
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.qualification import Qualification
from skatedesk.domain.races import Competition
from skatedesk.domain.rules import CupRule
from skatedesk.domain.schemes import QualifyingEvent, Scheme, read_scheme
from skatedesk.imports.guards import source_name
from skatedesk.services import rulebook
from skatedesk.services.standings import CupRaces, Standings, cups
from skatedesk.sheets.qualification_list import qualification_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _

CupReader = Callable[[str, int | None], CupRaces]
"""Reads the races of the cup of this name, up to the competition of that number or all."""


@dataclass(frozen=True, slots=True)
class QualificationView:
    """The list of one event. `competitions` are those that count, by number; `season` is that of the results."""

    scheme: Scheme
    event: QualifyingEvent
    qualification: Qualification
    season: str
    competitions: Mapping[int, Competition]

    @property
    def after(self) -> Competition | None:
        """The last competition that counts, None before the first."""
        return self.competitions[max(self.competitions)] if self.competitions else None

    def sheet(self, created: datetime | None = None) -> Sheet:
        return qualification_list(
            self.scheme, self.event, self.qualification, self.competitions, self.season, created
        )  # fmt: skip


def schemes() -> list[str]:
    """The names of the schemes that come with the program."""
    return sorted(path.stem for path in _folder().glob("*.toml"))


def shipped() -> tuple[Scheme, ...]:
    """The schemes that come with the program."""
    return tuple(_shipped(name) for name in schemes())


def scheme(name: str) -> Scheme:
    """The scheme of this name or in this file; RuleFileError where there is none or it is broken."""
    if name in schemes():
        return _shipped(name)
    path = Path(name)
    if not path.is_file():
        sentence = _("There is no scheme “{name}”. Choose {known}, or give the path of one.")
        raise RuleFileError(sentence.format(name=name, known=", ".join(schemes())))
    return read_scheme(rulebook.own_text(path), source_name(path))


def counts(cup: CupRule, event: QualifyingEvent) -> bool:
    """Whether races of the cup count for the event: one over its distance, or one of those of a combination."""
    metres = event.time_metres or event.metres
    same = (cup.discipline, cup.sex) == (event.discipline, event.sex)
    return same and (not metres or any(one in cup.metres for one in metres))


def offered(cups_skated: Iterable[CupRule], season: str) -> tuple[tuple[Scheme, tuple[QualifyingEvent, ...]], ...]:
    """The shipped schemes with those of their events that races of these cups count for; those of the season first."""
    known = tuple(cups_skated)
    found = [
        (one, tuple(single for event in one.events for single in event.singly() if _any_counts(known, single)))
        for one in sorted(shipped(), key=lambda one: (one.season != season, one.championship))
    ]
    return tuple((one, events) for one, events in found if events)


def qualification(
    file: ResultsFile, scheme_name: str, event_name: str, after: int | None = None, races_of: CupReader | None = None
) -> QualificationView:  # fmt: skip
    """Who qualifies for an event after the World Cup of that number, or after all that count.

    With `races_of` by other results than those of the file. RuleError where the scheme or the event is unknown, or
    the file has no race that counts for it.
    """
    chosen = scheme(scheme_name)
    event = chosen.event(event_name)
    ends = [number for number in (after, max(chosen.world_cups, default=None)) if number is not None]
    until = min(ends, default=None)
    read = races_of or Standings(file).races_of
    held = [read(cup.name, until) for cup in cups(file) if counts(cup, event)]
    if not held:
        sentence = _("The file has no World Cup race that counts for {event}. Bring in the races of the season first.")
        raise RuleError(sentence.format(event=event.name))
    competitions = {
        item.number: item for one in held for item in one.competitions if until is None or item.number <= until
    }
    # A race may count for two cups; the one the event goes by comes first.
    timed = {
        race.race.id: race for one in reversed(held) for race in one.races if race.race.metres in event.timed_metres
    }
    standing = None if event.combination else held[0].view(None).standing
    given = places_given.qualification(chosen, event, standing, tuple(timed.values()), held[0].rules)
    return QualificationView(chosen, event, given, held[0].season.name, competitions)


def _folder() -> Path:
    return places.resources() / "qualification"


@lru_cache(maxsize=32)
def _shipped(name: str) -> Scheme:
    path = _folder() / f"{name}.toml"
    return read_scheme(path.read_text(encoding="utf-8"), path.name)


def _any_counts(cups_skated: Iterable[CupRule], event: QualifyingEvent) -> bool:
    return any(counts(cup, event) for cup in cups_skated)
