"""What the rows of an entry list would do, before anything is done: a table to look through, and the questions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from skatedesk.domain.entries import Person
from skatedesk.services.entry_matching import called
from skatedesk.services.entry_plan import Plan, PlannedRow, Verdict
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.dialogs.entry_detail import RowDetail
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_NOTHING = Sheet("import_preview", Heading(), (), ())
_LONGEST_NAME = 26


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list, or a remark on all of it, which has no verdict. `number` is that of the row."""

    sentence: str
    row: PlannedRow | None = None
    name: str = ""

    @property
    def verdict(self) -> Verdict | None:
        return self.row.verdict if self.row else None


class Preview(QWidget):
    """The rows by verdict, the chosen one in full below them. `answers` say for asked rows who it is, None: new.

    Signals: `answered()` when somebody decided who a row is.
    """

    answered = Signal()

    def __init__(self, *, low: bool) -> None:
        super().__init__()
        self.setObjectName("import_preview_part")
        self.setAccessibleName(_("Rows"))
        self.answers: dict[int, int | None] = {}
        self._lines: tuple[Line, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setObjectName("verdict_tabs")
        self.tabs.setAccessibleName(_("Which rows are shown"))
        self.tabs.setExpanding(False)
        self.table = SheetView(
            "import_preview", _("What each row would do"), flexible="sentence", hide_first=("nation",), compact=True
        )
        self.detail = RowDetail(low=low)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.tight))
        for part, stretch in ((self.tabs, 0), (self.table, 1), (self.detail, 0)):
            column.addWidget(part, stretch)
        self.tabs.currentChanged.connect(self._show_lines)
        self.table.row_chosen.connect(self._show_detail)
        self.table.row_activated.connect(self.detail.ask, Qt.ConnectionType.QueuedConnection)  # when Return is over
        self.detail.decided.connect(self._decide)
        self.show_nothing("")

    # --- showing --------------------------------------------------------------------------------------------

    def show_nothing(self, reason: str) -> None:
        """There is no preview, and why."""
        self._lines = ()
        self.tabs.hide()
        self.detail.hide()
        self.table.set_empty_text(reason)
        self.table.setAccessibleDescription(reason)
        self.table.show_sheet(_NOTHING)

    def show_plan(self, plan: Plan) -> None:
        """Show what the list would do; answers that still fit their rows are kept."""
        asked = {row.row: row for row in plan.rows if row.verdict is Verdict.ASKED}
        self.answers = {
            number: chosen
            for number, chosen in self.answers.items()
            if number in asked and (chosen is None or chosen in _ids(asked[number].candidates))
        }
        first = not self._lines
        self._lines = tuple(_lines_of(plan))
        self._show_tabs(plan)
        self.tabs.show()
        self.detail.show()
        self.table.set_empty_text(_("No row of this kind."))
        self._show_lines()
        waiting = self._waiting()
        if first and self._lines:
            self.table.choose(waiting[0] if waiting else 1)

    def undecided(self) -> int:
        """How many rows wait for an answer."""
        return len(self._waiting())

    def _show_tabs(self, plan: Plan) -> None:
        """All, and each verdict that there is, with its count."""
        chosen, counts, words = self._wanted(), plan.counts(), verdict_words()
        notes = sum(line.verdict is None for line in self._lines)
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            self._add_tab(_("All"), len(plan.rows), "")
            for verdict, count in counts.items():
                if count:
                    self._add_tab(words[verdict].capitalize(), count, verdict.value)
            if notes:
                self._add_tab(_("Remarks"), notes, _REMARKS)
            known = [self.tabs.tabData(at) for at in range(self.tabs.count())]
            self.tabs.setCurrentIndex(known.index(chosen) if chosen in known else 0)

    def _add_tab(self, word: str, count: int, data: str) -> None:
        self.tabs.setTabData(self.tabs.addTab(f"{word} {count}"), data)

    def _wanted(self) -> str:
        """The verdict of the tab that is chosen; empty for all."""
        return str(self.tabs.tabData(self.tabs.currentIndex()) or "")

    def _show_lines(self) -> None:
        wanted = self._wanted()
        seen = {at: line for at, line in enumerate(self._lines, start=1) if wanted in ("", _kind(line))}
        self.table.show_sheet(_sheet(seen, self.answers))
        if self.table.chosen_key() not in seen and seen:
            self.table.choose(min(seen))
        self._show_detail()

    def _show_detail(self) -> None:
        key = self.table.chosen_key()
        if key is None or key > len(self._lines):
            return
        line = self._lines[key - 1]
        if line.row is None:
            self.detail.show_remark(" ".join(part for part in (line.name, line.sentence) if part))
        else:
            self.detail.show_row(line.row, _word(line, self.answers), self.answers)

    # --- deciding -------------------------------------------------------------------------------------------

    def _waiting(self) -> list[int]:
        """The keys of the asked rows without an answer."""
        return [
            at
            for at, line in enumerate(self._lines, start=1)
            if line.row and line.verdict is Verdict.ASKED and line.row.row not in self.answers
        ]

    def _decide(self, chosen: object) -> None:
        """Keep the answer, and go on to the next row that waits for one."""
        key = self.table.chosen_key()
        line = self._lines[key - 1] if key else None
        if key is None or line is None or line.row is None:
            return
        self.answers.pop(line.row.row, None)
        if chosen is None or isinstance(chosen, int):
            self.answers[line.row.row] = chosen
        self._show_lines()
        self.table.setFocus()
        if line.row.row in self.answers:
            waiting = self._waiting()
            self.table.choose(next((at for at in waiting if at > key), waiting[0] if waiting else key))
        self.answered.emit()


_REMARKS = "remarks"
_MARKS = {
    Verdict.NEW: "+",
    Verdict.KNOWN: "=",
    Verdict.CHANGED: "±",
    Verdict.REFUSED: "×",
    Verdict.ASKED: "?",
}


def verdict_words() -> dict[Verdict, str]:
    return {
        Verdict.NEW: _("new"),
        Verdict.KNOWN: _("known"),
        Verdict.CHANGED: _("changed"),
        Verdict.REFUSED: _("refused"),
        Verdict.ASKED: _("asked"),
    }


def _ids(candidates: Sequence[Person]) -> set[int]:
    return {one.competitor.id for one in candidates}


def _kind(line: Line) -> str:
    return line.verdict.value if line.verdict else _REMARKS


def _lines_of(plan: Plan) -> Iterator[Line]:
    """The rows in their order, then what holds for the list as a whole."""
    for row in plan.rows:
        yield Line(row.sentence, row, row.name)
    for note in plan.table.raw.notes:
        yield Line(note)
    for name in plan.absent:
        yield Line(_("Entered, but not in this list."), name=name)


def _word(line: Line, answers: dict[int, int | None]) -> str:
    if line.row is None or line.verdict is None:
        return _("remark")
    return _("decided") if line.row.row in answers else verdict_words()[line.verdict]


def _mark(line: Line, answers: dict[int, int | None]) -> str:
    if line.row is None or line.verdict is None:
        return "·"
    return "✓" if line.row.row in answers else _MARKS[line.verdict]


def _sentence(line: Line, answers: dict[int, int | None]) -> str:
    """What is said of a row, or what was answered."""
    if line.row is None or line.verdict is not Verdict.ASKED or line.row.row not in answers:
        return line.sentence
    chosen = answers[line.row.row]
    known = next((one for one in line.row.candidates if one.competitor.id == chosen), None)
    return _("Somebody new.") if known is None else _("It is {known}.").format(known=called(known))


def _sheet(lines: dict[int, Line], answers: dict[int, int | None]) -> Sheet:
    names = [len(line.name) for line in lines.values()]
    columns = (
        Column("mark", "", 1, Kind.MARK),
        Column("row", _("Row"), 4, Kind.NUMBER),
        Column("verdict", _("Result"), max([8, *(len(_word(line, answers)) for line in lines.values())])),
        Column("name", _("Skater"), min(_LONGEST_NAME, max([12, *names]))),
        Column("nation", _("Nation"), 5),
        Column("sentence", _("What it would do, or why not"), 60),
    )
    rows = tuple(
        Row(
            key,
            (
                _mark(line, answers),
                line.row.row if line.row else None,
                _word(line, answers),
                line.name,
                line.row.nation if line.row else "",
                _sentence(line, answers),
            ),
        )
        for key, line in lines.items()
    )
    return Sheet("import_preview", Heading(), columns, rows)
