"""What an entry list would do to a competition, row by row: a preview, and the steps that carry it out."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from skatedesk.domain.entries import Person
from skatedesk.domain.races import Competition, Sex
from skatedesk.imports.entry_columns import Mapping
from skatedesk.imports.entry_facts import EventWish, RawTable
from skatedesk.imports.entry_words import Field
from skatedesk.sheets.exception_report import ReportLine, exception_report
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _, ngettext


class Verdict(StrEnum):
    """What becomes of a row. ASKED: an official says who it is; until then nothing of it is taken."""

    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"
    REFUSED = "refused"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Table:
    """An entry list as it was read, with what its columns are taken for."""

    raw: RawTable
    mapping: Mapping

    @property
    def unknown(self) -> tuple[str, ...]:
        """The headings of the columns that are not read."""
        return self.mapping.unknown(self.raw.headers)

    @property
    def usual_nation(self) -> str:
        """The nation that is taken for rows that name none; empty where every row names one."""
        place = self.mapping.column(Field.NATION)
        named = place is not None and all(row.cells[place] not in (None, "") for row in self.raw.rows)
        return "" if named else self.mapping.nation


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row, or the part of a row that is refused while the rest is taken.

    `row` is the number that a spreadsheet shows; `candidates` are those an asked row may mean.
    """

    row: int
    text: str
    verdict: Verdict
    sentence: str
    name: str = ""
    nation: str = ""
    candidates: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class NewSkater:
    """A skater to be added; the id in `person` is the number of the row below zero."""

    person: Person


@dataclass(frozen=True, slots=True)
class SkaterNow:
    """A known skater with what the list says better."""

    person: Person


@dataclass(frozen=True, slots=True)
class NewBib:
    skater_id: int
    number: int


@dataclass(frozen=True, slots=True)
class NewEntry:
    race_id: int
    skater_id: int
    wish: EventWish


@dataclass(frozen=True, slots=True)
class NewTeamEntry:
    """The team of a nation, entered because the list marks its skaters for the race."""

    race_id: int
    nation: str
    sex: Sex


@dataclass(frozen=True, slots=True)
class EntryNow:
    """A known entry to be brought in line with the list."""

    entry_id: int
    race_id: int
    wish: EventWish


Step = NewSkater | SkaterNow | NewBib | NewEntry | NewTeamEntry | EntryNow


@dataclass(frozen=True, slots=True)
class Plan:
    """The preview of an entry list; nothing is changed before it is applied.

    `absent` are skaters of the nations of the list who are entered here but not named there.
    """

    competition: Competition
    table: Table
    today: date
    rows: tuple[PlannedRow, ...]
    steps: tuple[Step, ...]
    absent: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        return self.table.raw.source

    def counts(self) -> dict[Verdict, int]:
        """How many rows there are of each verdict; a row of which a part is refused counts twice."""
        return {verdict: sum(row.verdict is verdict for row in self.rows) for verdict in Verdict}

    @property
    def is_fine(self) -> bool:
        """Whether no row is refused or asked."""
        return not any(row.verdict in (Verdict.REFUSED, Verdict.ASKED) for row in self.rows)

    def report(self, created: datetime | None = None, *, whole: bool = False) -> Sheet:
        """The rows that somebody must look at, to be printed; with `whole` all of them."""
        shown = [row for row in self.rows if whole or row.verdict in (Verdict.REFUSED, Verdict.ASKED, Verdict.CHANGED)]
        lines = [ReportLine(row.row, row.text, verdict_word(row.verdict), row.sentence) for row in shown]
        return exception_report(self.competition, self.source, lines, self.remarks(), created)

    def remarks(self) -> tuple[str, ...]:
        """The counts, and what holds for the list as a whole."""
        counts = self.counts()
        told = [_counted(verdict, count) for verdict, count in counts.items() if count]
        found = [_("{counts}.").format(counts=", ".join(told))] if told else [_("The list has no rows.")]
        found += self.table.raw.notes
        if self.table.usual_nation:
            sentence = _("{nation} is taken for rows that name no nation.")
            found.append(sentence.format(nation=self.table.usual_nation))
        if self.table.unknown:
            sentence = _("Columns that were not read: {names}.")
            found.append(sentence.format(names=", ".join(self.table.unknown)))
        if self.absent:
            found.append(_("Entered, but not in this list: {names}.").format(names=", ".join(self.absent)))
        return tuple(found)


def verdict_word(verdict: Verdict) -> str:
    return {
        Verdict.NEW: _("new"),
        Verdict.KNOWN: _("known"),
        Verdict.CHANGED: _("changed"),
        Verdict.REFUSED: _("refused"),
        Verdict.ASKED: _("asked"),
    }[verdict]


def _counted(verdict: Verdict, count: int) -> str:
    words = {
        Verdict.NEW: ngettext("{count} row new", "{count} rows new", count),
        Verdict.KNOWN: ngettext("{count} row known", "{count} rows known", count),
        Verdict.CHANGED: ngettext("{count} row changed", "{count} rows changed", count),
        Verdict.REFUSED: ngettext("{count} row refused", "{count} rows refused", count),
        Verdict.ASKED: ngettext("{count} row to be decided", "{count} rows to be decided", count),
    }
    return words[verdict].format(count=count)
