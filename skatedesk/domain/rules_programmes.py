"""Tables of the rule file that hold the programmes to begin a competition with."""

from typing import Annotated

from msgspec import Meta

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rule_table import Positive, RuleTable, Text


class ProgrammeRace(RuleTable, frozen=True):
    """One race of a programme and the day of the competition it is skated on; without metres it is one of laps."""

    sex: Sex
    day: Positive
    discipline: Discipline = Discipline.INDIVIDUAL
    metres: Positive | None = None
    division: str = ""
    run: Positive | None = None

    @property
    def skated(self) -> Skated:
        return Skated(self.discipline, self.sex, self.metres, self.division, self.run)


class ProgrammeTemplate(RuleTable, frozen=True):
    """The races of a kind of competition in their order, chosen by name.

    `series` is the one its competitions belong to, empty where each meet names its own; `event` is what they are
    called, with {number} for the number in the series, empty where they are called as the programme is.
    """

    name: Text
    races: Annotated[tuple[ProgrammeRace, ...], Meta(min_length=1)]
    series: str = ""
    event: str = ""

    @property
    def days(self) -> int:
        """How many days its competitions last."""
        return max(race.day for race in self.races)

    def event_named(self, number: int) -> str:
        """What the competition of this number is called; empty where the programme's own name does."""
        return self.event.replace("{number}", str(number))
