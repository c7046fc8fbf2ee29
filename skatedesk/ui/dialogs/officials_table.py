"""A table of offices in which names are typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from skatedesk.domain.races import Official
from skatedesk.services.office_fields import name_and_nation
from skatedesk.sheets.offices import role_word
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_LONG_NAME = 26
_LEAST_NAME = 18


@dataclass(slots=True)
class _Line:
    """An office with who holds it; `elsewhere` holds it for the whole competition."""

    role: str
    name: str = ""
    nation: str = ""
    elsewhere: str = ""

    @property
    def official(self) -> Official:
        return Official(self.role, self.name, self.nation)


class OfficialsTable(SheetView):
    """All offices in the order of the regulations, held or not: a name is typed where the hands are, Del takes it out.

    Signals: `typed()` when a line became another one.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__(
            "officials",
            _("Officials"),
            editable=("office", "name", "nation"),
            hide_first=("elsewhere", "nation"),
            compact=True,
        )
        self._lines: list[_Line] = []
        self._has_elsewhere = False
        self.set_least(_LEAST_NAME)
        self.sheet_model.edited.connect(self._edit)
        QShortcut(QKeySequence("Del"), self, self._clear, context=Qt.ShortcutContext.WidgetShortcut)

    def fill(self, offices: Sequence[str], held: Iterable[Official], elsewhere: Iterable[Official] = ()) -> None:
        """Show who holds which office, and beside it who holds it `elsewhere`, for the whole competition."""
        by_office: dict[str, list[_Line]] = {office.casefold(): [] for office in offices}
        for one in held:
            by_office.setdefault(one.role.casefold(), []).append(_Line(one.role, one.name, one.nation))
        for office in offices:
            by_office[office.casefold()] = by_office[office.casefold()] or [_Line(office)]
        for one in elsewhere:
            self._has_elsewhere = True
            line = by_office.setdefault(one.role.casefold(), [_Line(one.role)])[0]
            line.elsewhere = ", ".join(filter(None, (line.elsewhere, one.name)))
        self._lines = [line for lines in by_office.values() for line in lines]
        self._show()

    def officials(self) -> tuple[Official, ...]:
        """Who is named, in the order of the table."""
        return tuple(line.official for line in self._lines if line.name or line.nation)

    def take(self, officials: Iterable[Official]) -> None:
        """Put these into their offices in place of who stands there."""
        for one in officials:
            line = next((known for known in self._lines if known.role.casefold() == one.role.casefold()), None)
            if line is None:
                line = _Line(one.role)
                self._lines.append(line)
            line.name, line.nation = one.name, one.nation
        self._show()

    def add(self, role: str | None = None) -> None:
        """Another line below the chosen one, for the same office or for one that is typed, ready for the name."""
        at = self._at()
        same = self._lines[at].role if at is not None else ""
        place = len(self._lines) if at is None else at + 1
        self._lines.insert(place, _Line(same if role is None else role))
        self._show()
        self.edit_cell(place, "name" if self._lines[place].role else "office")

    def start(self, needed: Iterable[str]) -> None:
        """Begin at the first of these offices that nobody holds."""
        wanted = {office.casefold() for office in needed}
        free = (
            at
            for at, line in enumerate(self._lines)
            if not (line.name or line.elsewhere) and line.role.casefold() in wanted
        )
        name = self.sheet_model.column_of("name")
        if self._lines and name is not None:
            self.setCurrentIndex(self.sheet_model.index(next(free, 0), name))
        self.setFocus()

    def go_to(self, official: Official) -> None:
        """Stand where this one is written."""
        at = next((at for at, line in enumerate(self._lines) if line.official == official), None)
        if at is not None:
            self.choose(at)
        self.setFocus()

    def _at(self) -> int | None:
        return self.chosen_key()

    def _edit(self, at: int, column: str, text: str) -> None:
        line = self._lines[at]
        if column == "office":
            line.role = text
        elif column == "nation":
            line.nation = text.upper()
        else:
            line.name, line.nation = name_and_nation(text, line.nation)
        self._show()
        self.typed.emit()

    def _clear(self) -> None:
        """Take the name out; the office stays."""
        at = self._at()
        if at is not None:
            self._lines[at].name = self._lines[at].nation = ""
            self._show()
            self.typed.emit()

    def _show(self) -> None:
        widths = [len(role_word(line.role)) * 4 // 5 for line in self._lines]  # letters are narrower than figures
        elsewhere = [len(line.elsewhere) for line in self._lines]
        columns = (
            Column("office", _("Office"), max([16, *widths])),
            Column("name", _("Name"), max([_LONG_NAME, *[len(line.name) for line in self._lines]])),
            Column("nation", _("Nation"), 6),
            Column("elsewhere", _("For the competition"), max([16, *elsewhere]), printed=self._has_elsewhere),
        )
        rows = tuple(
            Row(at, (role_word(line.role), line.name, line.nation, line.elsewhere))
            for at, line in enumerate(self._lines)
        )
        self.show_sheet(Sheet("officials", Heading(), columns, rows))
