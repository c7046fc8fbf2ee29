"""The row of passings under the entry box."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.style.theme import current, mark_wrong, muted_label
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

PER_ROW = 7
FIELD_WIDTH = 70


class PassingStrip(QWidget):
    """One small field a passing, saved one by one as they are left.

    Signals: `typed(metres, RaceTime or None)` for a passing to save, `wrong(str)` with the reason where the text
    is no time, `done()` when the hands leave the strip.
    """

    typed = Signal(int, object)
    wrong = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passing_strip")
        self.setAccessibleName(_("Passings"))
        self.fields: dict[int, TypedField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current().px(SPACE.small))
        self._grid.setVerticalSpacing(current().px(2))

    def show_metres(self, metres: Sequence[int]) -> None:
        """Offer these passings; nothing is rebuilt while they stay the same."""
        if tuple(metres) == tuple(self.fields):
            return
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.fields = {metre: self._field(metre) for metre in metres}
        for position, (metre, field) in enumerate(self.fields.items()):
            row, column = divmod(position, PER_ROW)
            head = muted_label(_("{metres} m").format(metres=metre), f"passing_head_{metre}")
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            head.setBuddy(field)
            self._grid.addWidget(head, 2 * row, column)
            self._grid.addWidget(field, 2 * row + 1, column)
        self._grid.setColumnStretch(min(len(self.fields), PER_ROW), 1)
        self.setVisible(bool(self.fields))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for field in self.fields.values():
                field.setFixedWidth(current().px(FIELD_WIDTH))

    def show_attempt(self, attempt: Attempt | None, *, keep_typed: bool) -> None:
        """Show the saved passings of an attempt."""
        clocks = {passing.metres: passing.time.in_full() for passing in attempt.passings} if attempt else {}
        for metres, field in self.fields.items():
            field.show_saved(clocks.get(metres, ""), keep_typed=keep_typed)

    def set_read_only(self, read_only: bool) -> None:
        for field in self.fields.values():
            field.setReadOnly(read_only)

    def first(self) -> TypedField | None:
        return next(iter(self.fields.values()), None)

    def last(self) -> TypedField | None:
        return next(reversed(self.fields.values()), None)

    def unsaved(self) -> list[str]:
        """What stands in the fields and is not on disk."""
        return [field.text() for field in self.fields.values() if field.is_typed() and field.text().strip()]

    def _field(self, metres: int) -> TypedField:
        field = TypedField(f"passing_{metres}", _("Passing at {metres} m").format(metres=metres))
        field.setFixedWidth(current().px(FIELD_WIDTH))
        field.submitted.connect(partial(self._submitted, metres))
        field.left.connect(partial(self._save, metres))
        return field

    def _submitted(self, metres: int, key: int) -> None:
        if not self._save(metres):
            return
        order = list(self.fields)
        at = order.index(metres) + (-1 if key == Qt.Key.Key_Backtab else 1)
        if 0 <= at < len(order):
            self.fields[order[at]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.done.emit()

    def _save(self, metres: int) -> bool:
        """Hand a typed passing on; False where it is no time or was refused."""
        field = self.fields.get(metres)
        if field is None or not field.is_typed() or field.isReadOnly():
            return True
        text = field.text().strip()
        try:
            time = RaceTime.parse(text) if text else None
        except RuleError as reason:
            mark_wrong(field, True)
            self.wrong.emit(str(reason))
            return False
        self.typed.emit(metres, time)
        mark_wrong(field, field.is_typed())
        return not field.is_typed()
