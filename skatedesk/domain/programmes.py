"""What the races of a programme are, and how they are called."""

import re
from dataclasses import dataclass
from datetime import date

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import KNOCK_OUT, Discipline, Race, Sex
from skatedesk.words import _

DIVISIONS = ("A", "B", "")
RUNS = (None, 1, 2)

_TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_SEXES = {Sex.MEN: "Men", Sex.WOMEN: "Women", Sex.MIXED: "Mixed"}
_IN_LAPS = {
    Discipline.MASS_START: "Mass Start",
    Discipline.TEAM_PURSUIT: "Team Pursuit",
    Discipline.TEAM_SPRINT: "Team Sprint",
    Discipline.MIXED_RELAY: "Mixed Gender Relay",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ORDINALS = {1: "1st", 2: "2nd"}
_ROUNDS = {1: "Quarter-finals", 2: "Semi-finals"}


@dataclass(frozen=True, slots=True)
class Skated:
    """What is skated in a race: no two races of a competition are the same in all of it.

    `metres` is None for races counted in laps; `run` is 1 or 2 where a distance is skated twice.
    """

    discipline: Discipline
    sex: Sex
    metres: int | None = None
    division: str = ""
    run: int | None = None

    @classmethod
    def of(cls, race: Race) -> "Skated":
        return cls(race.discipline, race.sex, race.metres, race.division, race.run)

    @property
    def distance(self) -> "Skated":
        """The same without the division: A and B are two races of one distance."""
        return Skated(self.discipline, self.sex, self.metres, run=self.run)

    @property
    def title(self) -> str:
        """The title of the race as ISU sheets print it, in English everywhere: 1st 500m Women Division B.

        Division A goes without saying. The runs of a mass start are its semi-finals, those of a team race its rounds
        before the finals.
        """
        what = f"{self.metres}m" if self.discipline is Discipline.INDIVIDUAL else _IN_LAPS[self.discipline]
        part = self._round
        parts = ["" if part else _ORDINALS.get(self.run or 0, ""), what]
        if self.discipline is not Discipline.MIXED_RELAY:
            parts.append(_SEXES[self.sex])
        if self.division == "B":
            parts.append("Division B")
        return " ".join(word for word in (*parts, part) if word)

    @property
    def _round(self) -> str:
        """What a run is called where it says who goes on."""
        if self.run is None:
            return ""
        if self.discipline is Discipline.MASS_START:
            return f"Semi-final {self.run}"
        return _ROUNDS.get(self.run, "") if self.discipline in KNOCK_OUT else ""

    def check(self) -> None:
        """Refuse what cannot be skated."""
        if self.discipline is Discipline.INDIVIDUAL and (self.metres is None or self.metres <= 0):
            raise RuleError(_("A race over a distance needs its metres, such as 500."))
        if self.discipline is not Discipline.INDIVIDUAL and self.metres is not None:
            raise RuleError(_("A mass start and a race of teams are counted in laps: leave the metres out."))
        if (self.discipline is Discipline.MIXED_RELAY) != (self.sex is Sex.MIXED):
            raise RuleError(_("The mixed relay, and no other race, is skated by women and men together."))
        if self.division not in DIVISIONS:
            sentence = _("A division is A or B, not “{division}”. Leave it out where there are none.")
            raise RuleError(sentence.format(division=self.division))
        if self.run not in RUNS:
            raise RuleError(_("A run is the first or the second, not {run}.").format(run=self.run))


def is_time_of_day(text: str) -> bool:
    """Whether a text is a time of day, such as 14:30."""
    return _TIME_OF_DAY.fullmatch(text) is not None


def dates_text(first: date, last: date) -> str:
    """`14 - 16 Nov 2025`: the days of a competition as ISU sheets print them, in English everywhere."""
    end = f"{last.day} {_month(last)} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {_month(first)} {first.year} - {end}"
    return f"{first.day}{'' if first.month == last.month else f' {_month(first)}'} - {end}"


def _month(day: date) -> str:
    return _MONTHS[day.month - 1]
