"""Tables of the rule file that hold the programmes to begin a competition with."""

from typing import Annotated

from msgspec import Meta

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


class ProgrammeTemplate(RuleTable, frozen=True):
    """The races of a kind of competition in their order, chosen by name."""

    name: Text
    races: Annotated[tuple[ProgrammeRace, ...], Meta(min_length=1)]
