"""The programme at the left: which competition, which race, and where each race stands."""

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from skatedesk.domain.races import Competition, RaceState
from skatedesk.services import lists
from skatedesk.services.changes import Changed
from skatedesk.services.race_view import state_words
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.programme_list import Place, ProgrammeDelegate, ProgrammeModel
from skatedesk.ui.style import theme
from skatedesk.ui.style.marks import STATE_MARKS, paint_mark
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _

WIDTH = 212
LEAST_WIDTH = 176
NUMBER_WAIT_MS = 1200
LEGEND = (RaceState.OFFICIAL, RaceState.PROVISIONAL, RaceState.ON_THE_ICE, RaceState.DRAWN, RaceState.OPEN)


class ProgrammePanel(MeasuredFrame):
    """The races of the chosen competition by days; going to one chooses it.

    Signals: `race_entered()` for Return or a double click on the chosen race: the hands want to its times.
    """

    race_entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._competitions: list[Competition] = []
        self._shown: Competition | None = None
        self.setObjectName("programme_panel")
        self.setAccessibleName(_("Programme"))
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.choice = theme.choice("competition_choice", _("Competition"))
        self.choice.setSizeAdjustPolicy(theme.Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.races = ProgrammeList()
        self.empty = theme.muted_label("", "programme_empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.legend = Legend()
        self._column = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._top.addWidget(self.choice)
        self._column.addLayout(self._top)
        for part, stretch in ((self.empty, 1), (self.races, 1), (self.legend, 0)):
            self._column.addWidget(part, stretch)
        self.measure()
        self.choice.activated.connect(self._choose_competition)
        self.races.race_picked.connect(desk.choose_race)
        self.races.activated.connect(self.race_entered)
        desk.file_opened.connect(self._read)
        desk.race_chosen.connect(self._show_chosen)
        desk.changed.connect(self._on_changed)
        self._read()

    def take_hands(self) -> None:
        """Bring the keyboard to the list of races."""
        self.races.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(current().px(WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(LEAST_WIDTH), super().minimumSizeHint().height())

    def _read(self) -> None:
        """Show the programme and the competitions as they stand in the file."""
        is_open = self._desk.is_open
        self._shown = self._desk.competition
        self._competitions = lists.competitions(self._desk.file) if is_open else []
        self._fill_choice()
        items = self._desk.programme() if is_open else ()
        self.races.programme.show(items)
        words = _("No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.")
        self.empty.setText(words if is_open else _("No file is open. File > Open… or File > New…"))
        for part, seen in ((self.empty, not items), (self.races, bool(items)), (self.legend, bool(items))):
            part.setVisible(seen)
        self._show_chosen()

    def _fill_choice(self) -> None:
        events = [known.event for known in self._competitions]
        metrics, room = QFontMetrics(font(TYPE.body)), current().px(WIDTH - 64)
        self.choice.clear()
        for known in self._competitions:
            name = known.event if events.count(known.event) == 1 else f"{known.event} {known.city}".strip()
            self.choice.addItem(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))
            self.choice.setItemData(self.choice.count() - 1, plain_tip(_in_full(known)), Qt.ItemDataRole.ToolTipRole)
        self.choice.setVisible(len(self._competitions) > 1)

    def _show_chosen(self) -> None:
        competition = self._desk.competition
        if competition != self._shown:
            self._read()
            return
        if competition in self._competitions:
            at = self._competitions.index(competition)
            self.choice.setCurrentIndex(at)
            self.choice.setToolTip(plain_tip(_in_full(competition)))
        self.races.show_chosen(self._desk.race_id)

    def _on_changed(self, changed: Changed) -> None:
        """Only the lines of races that stand elsewhere now are painted again."""
        if not changed.races:
            return
        known = {self.races.programme.line(row).race_id for row in range(self.races.programme.rowCount())}
        items = self._desk.programme()
        if changed.races <= known and len(items) == len(known - {None}):
            self.races.programme.show(items)
        else:
            self._read()

    def _choose_competition(self, at: int) -> None:
        self._desk.choose_competition(self._competitions[at])

    def measure(self) -> None:
        px = current().px
        self._column.setContentsMargins(px(1), px(SPACE.medium), px(1), px(SPACE.medium))
        self._column.setSpacing(px(SPACE.small))
        self._top.setContentsMargins(px(SPACE.small), 0, px(SPACE.small), 0)
        self.empty.setContentsMargins(px(SPACE.medium), 0, px(SPACE.medium), 0)
        self.updateGeometry()


class ProgrammeList(QListView):
    """The races. Signals: `race_picked(race id)` when the keyboard or the mouse goes to another one."""

    race_picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.programme = ProgrammeModel(self)
        self._typed = ""
        self._since = QElapsedTimer()
        self._telling = True
        self.setObjectName("programme")
        self.setAccessibleName(_("Races"))
        self.setModel(self.programme)
        self.setItemDelegate(ProgrammeDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_chosen(self, race_id: int | None) -> None:
        """Stand on this race without telling anybody."""
        row = self.programme.row_of(race_id)
        self._telling = False
        if row is None:
            self.clearSelection()
        else:
            index = self.programme.index(row)
            seen = self.viewport().rect().contains(self.visualRect(index))
            self.setCurrentIndex(index)
            if not seen:
                self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._telling = True

    def currentChanged(self, current: Place, previous: Place) -> None:
        super().currentChanged(current, previous)
        race_id = self.programme.line(current.row()).race_id if current.isValid() else None
        if self._telling and race_id is not None:
            self.race_picked.emit(race_id)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A move that ends on a day ends on the race below it."""
        index = super().moveCursor(action, modifiers)
        on_day = index.isValid() and self.programme.line(index.row()).race_id is None
        return self.programme.index(index.row() + 1) if on_day else index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that goes to another race keeps the keyboard here, whatever the race page takes for itself."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before and not self.hasFocus():
            self.setFocus()

    def keyboardSearch(self, search: str) -> None:
        """Digits typed one after the other go to the race of that number."""
        if not search.isdecimal():
            return
        if not self._since.isValid() or self._since.elapsed() > NUMBER_WAIT_MS:
            self._typed = ""
        self._typed += str(int(search))
        self._since.start()
        row = self.programme.row_of_number(self._typed)
        if row is not None:
            self.setCurrentIndex(self.programme.index(row))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class Legend(QWidget):
    """What the marks mean, in as many lines as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("programme_legend")
        words = state_words()
        self._entries = [(STATE_MARKS[state], words[state]) for state in LEGEND]
        self.setAccessibleName(_("Marks: {words}").format(words=", ".join(word for _mark, word in self._entries)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[-1].bottom())

    def sizeHint(self) -> QSize:
        return QSize(current().px(WIDTH), self.heightForWidth(current().px(WIDTH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current()
        painter = QPainter(self)
        painter.setFont(font(TYPE.day))
        painter.setPen(QColor(look.muted))
        for (mark, word), place in zip(self._entries, self._places(self.width()), strict=True):
            side = QRectF(place.topLeft(), QSize(look.px(TYPE.day), round(place.height())))
            paint_mark(painter, side, mark)
            painter.drawText(place.adjusted(look.px(TYPE.day + 4), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()

    def _places(self, width: int) -> list[QRectF]:
        """Where each mark with its word stands, line after line."""
        px, metrics = current().px, QFontMetrics(font(TYPE.day))
        pad, gap, high = px(SPACE.medium), px(SPACE.small), px(16)
        places: list[QRectF] = []
        left, top = pad, 0
        for _mark, word in self._entries:
            wide = px(TYPE.day + 4) + metrics.horizontalAdvance(word) + 1
            if left > pad and left + wide > width - pad:
                left, top = pad, top + high
            places.append(QRectF(left, top, wide, high))
            left += wide + gap
        return places


def _in_full(competition: Competition) -> str:
    parts = (competition.series, competition.event, competition.venue, competition.city, competition.dates)
    return " · ".join(part for part in parts if part)
