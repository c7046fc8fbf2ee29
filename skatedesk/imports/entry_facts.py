"""What an entry list says: its table as it stands there, and the facts of each row."""

from dataclasses import dataclass
from datetime import date

from skatedesk.domain.entries import Seed
from skatedesk.domain.quoting import quoted
from skatedesk.domain.races import Discipline, Sex


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell whose value is not to be had, with the sentence that says why."""

    why: str


RawCell = str | int | float | date | Unreadable | None


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row by the number that a spreadsheet shows; `fault` says why nothing of it may be taken."""

    number: int
    cells: tuple[RawCell, ...]
    fault: str = ""

    @property
    def blank(self) -> bool:
        return all(cell is None or cell == "" for cell in self.cells)

    def text(self) -> str:
        """The row as one line for a report."""
        return " | ".join(shown(cell) for cell in self.cells if cell is not None and cell != "")


@dataclass(frozen=True, slots=True)
class RawTable:
    """The rows below the headings; `notes` are remarks on how the file was read, `sheets` all that it holds."""

    source: str
    headers: tuple[str, ...]
    rows: tuple[RawRow, ...]
    notes: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What is skated, as a list names it; both runs of a 500 m are one. `sex` only where the list says it here."""

    discipline: Discipline
    metres: int | None = None
    sex: Sex | None = None

    @property
    def plain(self) -> tuple[Discipline, int | None]:
        """The event without the sex."""
        return self.discipline, self.metres


@dataclass(frozen=True, slots=True)
class EventWish:
    """One event that a row enters. `reserve` and `out_of_competition` are None where the list does not say.

    `withdrawn`: the list names the event only to say that the skater has withdrawn from it.
    """

    event: Event
    seed: Seed | None = None
    reserve: bool | None = None
    reserve_order: int | None = None
    out_of_competition: bool | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """One row that can be understood. `faults` are sentences about parts of it that cannot.

    `nation_is_usual`: the row names no nation and has that of most; it does not correct what is known.
    """

    row: int
    text: str
    family: str
    given: str
    name: str
    nation: str
    key: str = ""
    own_name: str = ""
    sex: Sex | None = None
    born: date | None = None
    club: str = ""
    bib: int | None = None
    wishes: tuple[EventWish, ...] = ()
    remark: str = ""
    faults: tuple[str, ...] = ()
    nation_is_usual: bool = False


@dataclass(frozen=True, slots=True)
class RowFault:
    """One row of which nothing can be taken, with the sentences that say why."""

    row: int
    text: str
    sentences: tuple[str, ...]
    name: str = ""
    nation: str = ""


def shown(cell: RawCell) -> str:
    """A cell as a sentence quotes it."""
    text = cell.why if isinstance(cell, Unreadable) else "" if cell is None else str(cell)
    return quoted(text).strip()
