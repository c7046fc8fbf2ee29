"""What a line of a checklist can be about: how it is called, whether the file says that it is done, and by how much."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from skatedesk import places
from skatedesk.domain.races import Race
from skatedesk.domain.rule_table import RuleTable
from skatedesk.domain.rule_text import read_table
from skatedesk.services.timetable_day import Day, Meeting
from skatedesk.store import day_queries
from skatedesk.store.day_queries import Papers
from skatedesk.store.results_file import Session
from skatedesk.words import _


class _Lists(RuleTable, frozen=True):
    lists: dict[str, tuple[str, ...]]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of how many are done. Nothing of nothing is not done: there is something to do before."""

    done: int
    of: int

    @property
    def is_done(self) -> bool:
        return self.of > 0 and self.done >= self.of


FACTS = frozenset(
    {
        "entries", "numbers", "officials", "timetable", "draw", "start_lists", "conditions", "results", "official",
        "result_lists",
    }
)  # fmt: skip
"""The lines that the file itself can tick."""

OF_DESK = frozenset({"backup", "printer", "unchanged"})
"""The lines that are known at the desk alone."""


def words() -> dict[str, str]:
    """How the lines are called."""
    return {
        "entries": _("Every race has entries"),
        "numbers": _("Start numbers given"),
        "timetable": _("Times of the races planned"),
        "officials": _("Officials named"),
        "draw": _("Races of the day drawn"),
        "start_lists": _("Start lists of the day out"),
        "conditions": _("Ice and air written down"),
        "results": _("Results of the day complete"),
        "official": _("All races official"),
        "result_lists": _("Results out"),
        "backup": _("Backup in a second place"),
        "printer": _("Printer ready"),
        "unchanged": _("Nothing changed since it was printed"),
        "meeting": _("Team leaders' meeting held"),
        "timing": _("Timing tested"),
        "radios": _("Radios tested"),
        "doctor": _("Doctor present"),
        "prizes": _("Medals and prizes ready"),
        "federation": _("Results sent to the federation"),
        "protocol": _("Protocol written"),
    }


def lists() -> Mapping[str, tuple[str, ...]]:
    """The checklists that come with the program, by their keys; the usual one first."""
    return _read().lists


def list_words() -> dict[str, str]:
    """How those are called."""
    return {"race_day": _("Race day"), "world_cup": _("World Cup"), "club_meet": _("Club meet")}


@cache
def _read() -> _Lists:
    text = (places.resources() / "checklists.toml").read_text(encoding="utf-8")
    return read_table(_Lists, text, "checklists.toml")


def progress(session: Session, competition_id: int, meeting: Meeting, day: Day | None) -> dict[str, Progress]:
    """What the file says about each fact."""
    papers = day_queries.papers(session, competition_id)
    today, everything = day.races if day else (), meeting.races
    begun = [race for race in today if _decided(meeting, race)]
    official = [race for race in everything if race.official]
    found: dict[str, Progress] = {
        "entries": _count(everything, lambda race: race.id in papers.entered or race.id in meeting.listed),
        "numbers": Progress(*day_queries.bibs_given(session, competition_id)),
        "officials": _officials(papers, everything),
        "timetable": _count(everything, lambda race: bool(race.time_of_day)),
        "draw": _count(today, lambda race: race.id in meeting.listed),
        "start_lists": _count(today, lambda race: race.id in papers.out.get("start", ())),
        "conditions": _count(begun, lambda race: race.id in papers.measured),
        "results": _count(today, lambda race: _is_over(meeting, race)),
        "official": _count(everything, lambda race: race.official),
        "result_lists": _count(official, lambda race: race.id in papers.out.get("results", ())),
    }
    return found


def _count(races: Iterable[Race], is_done: Callable[[Race], bool]) -> Progress:
    told = [is_done(race) for race in races]
    return Progress(sum(told), len(told))


def _officials(papers: Papers, races: Iterable[Race]) -> Progress:
    """Those of the competition stand on every sheet; without them each race needs its own."""
    return _count(races, lambda race: papers.has_officials or race.id in papers.with_officials)


def _decided(meeting: Meeting, race: Race) -> bool:
    """Whether anybody has skated."""
    return any(place.decided for place in meeting.listed.get(race.id, ()))


def _is_over(meeting: Meeting, race: Race) -> bool:
    """Whether everybody has a time or a status."""
    listed = meeting.listed.get(race.id, ())
    return bool(listed) and all(place.decided or place.withdrawn for place in listed)
