"""Why a figure stands where it stands: the way to it in steps, for who asks at the desk."""

from dataclasses import dataclass

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.points import as_counted
from skatedesk.domain.races import Race, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rule_text import Keys
from skatedesk.domain.rules import MassStartRace, Rules
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure a step speaks of. `name` is for machines and never translated; `value` is in thousandths or points."""

    name: str
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence of a derivation, the figures in it, and the keys of the rule file it goes by."""

    text: str
    figures: tuple[Figure, ...] = ()
    rules: tuple[Keys, ...] = ()


Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One line of a result list, with the whole list and the rules it was made by.

    `pays`: the competition counts for cups; `final`: it is their final. `skated`: the laps and sprints of a mass
    start, where they are not those of the seniors.
    """

    race: Race
    results: tuple[Result, ...]
    rules: Rules
    result: Result
    pays: bool = True
    final: bool = False
    skated: MassStartRace | None = None

    @property
    def attempt(self) -> Attempt | None:
        return self.result.start.counting

    @property
    def mass_start(self) -> MassStartRace:
        """Laps, sprints and race points of this mass start."""
        return self.skated or self.rules.mass_start

    @property
    def sprint_table(self) -> Keys:
        """Where the rule file has the sprints of this mass start; the juniors have a table of their own."""
        junior = self.mass_start.finish is self.rules.mass_start.junior.finish
        return ("mass_start", "junior") if junior else ("mass_start",)

    @property
    def division(self) -> str:
        """The division whose rules hold for a status."""
        return as_counted(self.race, self.rules).division if self.pays else self.race.division

    def status_rule(self) -> tuple[Keys, ...]:
        """Where the rule file says what a status of this race gets; empty where it says nothing."""
        case = (self.race.discipline, self.division, self.result.status)
        found = tuple(("statuses", at) for at, rule in enumerate(self.rules.statuses) if case in rule.cases())[-1:]
        return found if self.division == self.race.division else (("single_division",), *found)


def status_words(status: Status) -> str:
    """What a status means."""
    return {
        Status.NONE: _("not skated yet"),
        Status.OK: _("finished"),
        Status.DNF: _("did not finish"),
        Status.DQ: _("disqualified"),
        Status.DNS: _("did not start"),
        Status.WDR: _("withdrawn after the draw"),
    }[status]


def number(name: str, value: int) -> Figure:
    """A whole number as it is."""
    return Figure(name, value, str(value))


def listed(words: list[str]) -> str:
    """Some names or figures in a row."""
    return ", ".join(words)


def rank_step(ahead: int, equal: int) -> Step:
    """The rank that follows from how many are ahead, and how many share it."""
    rank, figures = ahead + 1, (number("ranked_ahead", ahead), number("rank", ahead + 1))
    if equal == 1:
        return Step(_("{count} ahead, so the rank is {rank}.").format(count=ahead, rank=rank), figures)
    sentence = _("{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.")
    return Step(sentence.format(count=ahead, rank=rank, equal=equal, next=rank + equal), figures)
