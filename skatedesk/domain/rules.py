"""The rules of one season, as its rule file gives them, and the questions the program asks of them."""

from enum import StrEnum
from functools import cached_property
from itertools import product
from typing import Annotated, Literal

from msgspec import Meta

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.rule_table import Count, Metres, Positive, RuleTable, Text, Values
from skatedesk.domain.rules_championships import AgeSystem, Championship, KnockoutRule, Prize, TeamEvent
from skatedesk.domain.rules_entries import Division, DrawRule, EntryRule, PromotionRule, QualifyingRule
from skatedesk.domain.rules_gate import GateRule
from skatedesk.domain.rules_programmes import ProgrammeTemplate
from skatedesk.domain.rules_sheets import BibRange, MedalRule, RecordRule, SamalogRule, SheetRule, TimeRule
from skatedesk.domain.times import RaceTime
from skatedesk.words import _


class TieLink(StrEnum):
    """What parts equal totals in a cup, link after link; who is still equal shares the rank."""

    COUNTBACK = "countback"
    BEST_TIME = "best_time"


class CupRule(RuleTable, frozen=True):
    """One ranking over the season. `metres` has two distances in the long cups and none in races of laps.

    `races`: how many races of the season count for it; 0 is a number not known.
    """

    name: Text
    title: Text
    sex: Sex
    discipline: Discipline
    metres: Metres = ()
    races: Count = 0


class DistanceShare(RuleTable, frozen=True):
    """How much of the points of a race counts in a Grand World Cup, in per cent, over these distances."""

    metres: Metres
    per_cent: Positive


class GrandCup(CupRule, frozen=True):
    """A ranking over the races of several cups of individual distances; a distance without a share counts in full."""

    shares: tuple[DistanceShare, ...] = ()

    def counted(self, points: int, metres: int | None) -> int:
        """What counts here of the points of a race, cut to whole points."""
        per_cent = next((share.per_cent for share in self.shares if metres in share.metres), 100)
        return points * per_cent // 100


class PointsTable(RuleTable, frozen=True):
    """World Cup points by rank, the winner's first. No sex or no metres: the table is for all of them.

    A table of the `final` holds in the last competition of the season only.
    """

    discipline: Discipline
    division: str
    values: Values
    sex: Sex | None = None
    metres: Metres = ()
    final: bool = False

    def pays(
        self, discipline: Discipline, division: str, sex: Sex, metres: int | None, *, final: bool = False
    ) -> bool:  # fmt: skip
        """Whether a race of this kind is paid from this table."""
        return (
            (discipline, division, final) == (self.discipline, self.division, self.final)
            and self.sex in (None, sex)
            and (not self.metres or metres in self.metres)
        )


class StatusRule(RuleTable, frozen=True):
    """What a skater without a result gets: the last rank or none, and points of that rank, a printed 0 or a blank."""

    rank: Literal["last", "none"]
    points: Literal["rank", "zero", "none"]


class StatusCase(RuleTable, frozen=True):
    """Where a status rule holds: any of the statuses in any of the disciplines and divisions ("" is no division)."""

    statuses: Annotated[tuple[Status, ...], Meta(min_length=1)]
    divisions: Annotated[tuple[str, ...], Meta(min_length=1)]
    disciplines: Annotated[tuple[Discipline, ...], Meta(min_length=1)]
    then: StatusRule

    def cases(self) -> list[tuple[Discipline, str, Status]]:
        """Every single case the rule speaks of."""
        return list(product(self.disciplines, self.divisions, self.statuses))


NOTHING = StatusRule("none", "none")


class Sprint(RuleTable, frozen=True):
    """An intermediate sprint of a mass start: after which lap, and the points of the first ones."""

    lap: Positive
    points: Values


class MassStartRace(RuleTable, frozen=True):
    """Laps, intermediate sprints and the points at the finish. These points order the race; no cup adds them up."""

    laps: Positive
    sprints: tuple[Sprint, ...]
    finish: Values


class Semifinals(RuleTable, frozen=True):
    """A mass start with semifinals: how many start, in how many heats, and how many of each reach the final."""

    entries: Positive
    heats: Positive
    advance: Positive


class MassStartRule(MassStartRace, frozen=True):
    """The senior mass start with its variants; its cups have a `tie_chain` of their own.

    `moved_up_counts`: which result of a B skater who moved up counts.
    """

    tie_chain: tuple[TieLink, ...]
    lapped_loses_points: bool
    moved_up_counts: Literal["better", "A", "B"]
    junior: MassStartRace
    semifinals: Semifinals


class StartRule(RuleTable, frozen=True):
    """How many false starts a pair has before the next one disqualifies."""

    false_starts_per_pair: Count


class ReskateRule(RuleTable, frozen=True):
    """The rest before a reskate, and which of the attempts counts."""

    rest_minutes: Count
    counts: Literal["better"]


class Offence(RuleTable, frozen=True):
    """A code behind a name or a time on the result list: its text by language, and the regulation's number."""

    text: dict[str, Text]
    disqualifies: bool
    rule: str = ""


class WorldRecord(RuleTable, frozen=True):
    """The fastest time ever skated, only to ask back when somebody types a faster one."""

    sex: Sex
    metres: Positive
    time: Text


class Rules(RuleTable, frozen=True, dict=True):
    """All rules of one season. `name` is the rule file without its ending, as in isu-2025-26.

    `final_event` is the number of the competition that is the final of the cups, 0 where there is none: it pays
    from the tables of the final, else `final_multiplier` times the others.

    Not frozen by the type are the tables of offences: read them, never write them.
    """

    season: Text
    communication: str
    cup_series: Annotated[tuple[Text, ...], Meta(min_length=1)]
    best_n: Count
    final_multiplier: Positive
    final_field_size: Count
    single_division: str
    tie_chain: tuple[TieLink, ...]
    cups: Annotated[tuple[CupRule, ...], Meta(min_length=1)]
    points: Annotated[tuple[PointsTable, ...], Meta(min_length=1)]
    statuses: tuple[StatusCase, ...]
    mass_start: MassStartRule
    divisions: tuple[Division, ...]
    promotion: PromotionRule
    entries: EntryRule
    qualifying: QualifyingRule
    draw: DrawRule
    start: StartRule
    reskate: ReskateRule
    offences: dict[str, Offence]
    team_events: tuple[TeamEvent, ...]
    times: TimeRule
    samalog: SamalogRule
    championships: tuple[Championship, ...]
    records: RecordRule
    world_records: tuple[WorldRecord, ...]
    sheets: SheetRule
    bibs: tuple[BibRange, ...]
    officials: tuple[Text, ...]
    medals: MedalRule
    prizes: tuple[Prize, ...]
    ages: tuple[AgeSystem, ...]
    programmes: tuple[ProgrammeTemplate, ...] = ()
    final_event: Count = 0
    grand_cups: tuple[GrandCup, ...] = ()
    knockout: KnockoutRule = KnockoutRule()
    gate: GateRule = GateRule()
    name: str = ""

    def is_final(self, number: int) -> bool:
        """Whether the competition of this number is the final of the cups."""
        return 0 < self.final_event == number

    def counts_for_cup(self, series: str) -> bool:
        """Whether competitions of this series pay cup points."""
        return series.strip().casefold() in self._series

    def cup(self, name: str) -> CupRule:
        """The cup of this name; RuleError with the names there are where it is unknown."""
        name = name.strip()
        found = self._cups.get(name.casefold())
        if found is None:
            names = ", ".join(cup.name for cup in (*self.cups, *self.grand_cups))
            raise RuleError(_("There is no cup “{name}”. The cups are: {names}.").format(name=name, names=names))
        return found

    def cup_of(self, discipline: Discipline, sex: Sex, metres: int | None) -> CupRule | None:
        """The cup a race of this kind counts for, None where it counts for none."""
        for cup in self.cups:
            if (cup.discipline, cup.sex) == (discipline, sex) and (not cup.metres or metres in cup.metres):
                return cup
        return None

    def ties_of(self, cup: CupRule) -> tuple[TieLink, ...]:
        """What parts equal totals in this cup."""
        return self.mass_start.tie_chain if cup.discipline is Discipline.MASS_START else self.tie_chain

    def points_table(
        self, discipline: Discipline, division: str, sex: Sex, metres: int | None, *, final: bool = False
    ) -> tuple[int, ...]:
        """World Cup points by rank, the winner's first; empty where nothing is paid.

        A race that is skated in one division is paid as the rule file's `single_division`.
        """
        division = division or self.single_division
        for table in self.points:
            if table.pays(discipline, division, sex, metres, final=final):
                return table.values
        if not final:
            return ()
        ordinary = self.points_table(discipline, division, sex, metres)
        return tuple([value * self.final_multiplier for value in ordinary])

    def status_rule(self, discipline: Discipline, division: str, status: Status) -> StatusRule:
        """Rank and points of DNF, DQ, DNS or WDR. A division no rule names has neither."""
        return self._status_rules.get((discipline, division, status), NOTHING)

    def offence_text(self, code: str, language: str = "en") -> str:
        """The wording of an offence with its rule number, as result lists explain it in a footnote."""
        offence = self.offences.get(code)
        if offence is None:
            codes = ", ".join(self.offences)
            raise RuleError(_("There is no offence “{code}”. The codes are: {codes}.").format(code=code, codes=codes))
        text = offence.text.get(language, offence.text["en"])
        return f"{text} ({offence.rule})" if offence.rule else text

    def fastest(self, sex: Sex, metres: int) -> int | None:
        """The world record in thousandths of a second, None where the rule file has none."""
        return self._fastest.get((sex, metres))

    @cached_property
    def _series(self) -> frozenset[str]:
        return frozenset(series.strip().casefold() for series in self.cup_series)

    @cached_property
    def _cups(self) -> dict[str, CupRule]:
        return {cup.name.casefold(): cup for cup in (*self.cups, *self.grand_cups)}

    @cached_property
    def _status_rules(self) -> dict[tuple[Discipline, str, Status], StatusRule]:
        return {case: rule.then for rule in self.statuses for case in rule.cases()}

    @cached_property
    def _fastest(self) -> dict[tuple[Sex, int], int]:
        return {(record.sex, record.metres): RaceTime.parse(record.time).ms for record in self.world_records}
