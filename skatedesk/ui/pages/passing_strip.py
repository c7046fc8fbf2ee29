"""The passings under the entry box."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.errors import RuleError
from skatedesk.domain.laps import Split
from skatedesk.domain.times import RaceTime
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.style.theme import Role, current, mark_wrong, muted_label
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

HEAD_WIDTH = 42
FIELD_WIDTH = 74
LAP_WIDTH = 36
MOST_ROWS = 3
_BAR = 12


class PassingStrip(QScrollArea):
    """One small field a passing, saved one by one as they are left; what has no room scrolls.

    Signals: `typed(metres, RaceTime or None)` for a passing to save, `wrong(str)` with the reason where the text
    is no time, `edited(metres, str)` while it is typed, `stepped(int)` for another skater, `done()` when the hands
    are through.
    """

    typed = Signal(int, object)
    wrong = Signal(str)
    edited = Signal(int, str)
    stepped = Signal(int)
    done = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        head: Callable[[int], str] | None = None,
        head_width: int = HEAD_WIDTH,
        with_laps: bool = False,
    ) -> None:
        """`head` says what stands before the field of a passing; without one it is the metres.

        `with_laps` leaves room behind the field for the lap that ended there.
        """
        super().__init__(parent)
        self._lap_width = LAP_WIDTH if with_laps else 0
        self._head, self._head_width = head or _metres, head_width
        self.setObjectName("passing_strip")
        self.setAccessibleName(_("Passings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.fields: dict[int, TypedField] = {}
        self._passings: dict[int, _Passing] = {}
        self._most_rows = MOST_ROWS
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self.setWidget(self._inside)
        for ground in (self._inside, self.viewport()):
            ground.setAutoFillBackground(False)

    def show_metres(self, metres: Sequence[int]) -> None:
        """Offer these passings."""
        self.fields = {}  # a field that goes with the hands in it must not save for the next skater
        for passing in self._passings.values():
            passing.hide()
        self.fields = {metre: self._passing(metre).field for metre in metres}
        self._place_fields()

    def show_rows(self, most: int) -> None:
        """Take this many rows at most."""
        self._most_rows = most
        self.updateGeometry()

    def show_attempt(self, attempt: Attempt | None, *, keep_typed: bool) -> None:
        """Show the saved passings of an attempt."""
        clocks = {passing.metres: passing.time.in_full() for passing in attempt.passings} if attempt else {}
        for metres, field in self.fields.items():
            field.show_saved(clocks.get(metres, ""), keep_typed=keep_typed)

    def show_laps(self, splits: Sequence[Split]) -> None:
        """Show the laps that ended at these passings; the way to the first one is no lap of its own."""
        for at, split in enumerate(splits):
            if split.metres in self.fields:
                self._passings[split.metres].show_lap(split.lap if at else None)

    def set_read_only(self, read_only: bool) -> None:
        for field in self.fields.values():
            field.setReadOnly(read_only)

    def go_to_first(self) -> bool:
        """Bring the hands to the first passing; False where there is none."""
        for metres in self.fields:
            self.go_to(metres)
            return True
        return False

    def unsaved(self) -> list[str]:
        """What stands in the fields and is not on disk."""
        return [field.text() for field in self.fields.values() if field.is_typed() and field.text().strip()]

    # --- typing ---------------------------------------------------------------------------------------------

    def _submitted(self, metres: int, key: int) -> None:
        if not self._save(metres):
            return
        order = list(self.fields)
        at = order.index(metres) + (-1 if key == Qt.Key.Key_Backtab else 1)
        if 0 <= at < len(order):
            self.go_to(order[at])
        else:
            self.done.emit()

    def _step(self, metres: int, by: int) -> None:
        """The same passing of another skater."""
        if self._save(metres):
            self.stepped.emit(by)

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

    def go_to(self, metres: int) -> None:
        """Bring the hands to one of the passings."""
        self.fields[metres].setFocus(Qt.FocusReason.TabFocusReason)
        place = self._passings[metres].geometry()
        self.ensureVisible(place.center().x(), place.center().y(), 0, place.height() // 2 + current().px(SPACE.tight))

    # --- room -----------------------------------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        rows = min(self._most_rows, -(-len(self.fields) // self._per_row(width)))
        heights = [field.sizeHint().height() for field in self.fields.values()]
        return rows * (max(heights, default=0) + current().px(SPACE.tight))

    def sizeHint(self) -> QSize:
        return QSize(self._room_for_one(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room_for_one(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._per_row(event.oldSize().width()) != self._per_row(event.size().width()):
            self._place_fields()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.widget() is not None:
            self._place_fields()

    def _place_fields(self) -> None:
        """As many beside each other as there is room for, the rest below."""
        px, grid, per_row = current().px, self._grid, self._per_row(self.width())
        grid.setContentsMargins(0, 0, 0, px(SPACE.tight))
        grid.setHorizontalSpacing(px(SPACE.small))
        grid.setVerticalSpacing(px(SPACE.tight))
        for position, metres in enumerate(self.fields):
            passing = self._passings[metres]
            passing.measure(self._head_width, self._lap_width)
            grid.addWidget(passing, *divmod(position, per_row))
            passing.show()
        for column in range(max(per_row + 1, grid.columnCount())):
            grid.setColumnStretch(column, int(column == per_row))
        self.setVisible(bool(self.fields))
        self.updateGeometry()

    def _per_row(self, width: int) -> int:
        return max(1, (width - current().px(_BAR)) // self._room_for_one())

    def _room_for_one(self) -> int:
        width = current().px
        behind = width(self._lap_width) + width(SPACE.small) if self._lap_width else 0
        return width(self._head_width) + width(FIELD_WIDTH) + 2 * width(SPACE.small) + behind

    def _passing(self, metres: int) -> "_Passing":
        """The field of a passing; those not offered now are kept for the next race."""
        if metres not in self._passings:
            self._passings[metres] = made = _Passing(metres, self._head(metres), self._inside)
            made.field.submitted.connect(partial(self._submitted, metres))
            made.field.stepped.connect(partial(self._step, metres))
            made.field.left.connect(partial(self._save, metres))
            made.field.textChanged.connect(partial(self.edited.emit, metres))
        return self._passings[metres]


class _Passing(QWidget):
    """A field with a word before it that says where the clock is read."""

    def __init__(self, metres: int, head: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = muted_label(head, f"passing_head_{metres}")
        self.field = TypedField(f"passing_{metres}", _("Passing at {metres} m").format(metres=metres))
        self._lap = fitted_label(f"passing_lap_{metres}", Role.MUTED)
        self._head.setBuddy(self.field)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._head)
        self._line.addWidget(self.field)
        self._line.addWidget(self._lap)

    def show_lap(self, lap: RaceTime | None) -> None:
        self._lap.setText(str(lap) if lap else "")

    def measure(self, head_width: int, lap_width: int) -> None:
        """Take the widths of the scale on the screen; without a width for it there is no lap."""
        px = current().px
        self._line.setSpacing(px(SPACE.small))
        self._head.setFixedWidth(px(head_width))
        self.field.setFixedWidth(px(FIELD_WIDTH))
        self._lap.setFixedWidth(px(lap_width))
        self._lap.setVisible(lap_width > 0)
        self.field.ensurePolished()


def _metres(metres: int) -> str:
    return _("{metres} m").format(metres=metres)
