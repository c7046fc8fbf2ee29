"""Big digits for the person at the line: the whole window shows the field under the hands, readable at three metres.

It only shows. The keyboard stays in the field of the race page below, so every key does what it does there.
"""

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from skatedesk.sheets.start_list import row_key
from skatedesk.ui.big_digits_canvas import BigDigitsCanvas
from skatedesk.ui.big_digits_facts import look
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.status_line import Sign, StatusLine
from skatedesk.words import _

NAME = "big_digits"


def show_big_digits(window: QWidget, page: RacePage) -> None:
    """Show the race page of a window in big digits, or the page again where they are seen already."""
    shown = window.findChild(BigDigits, NAME)
    if shown is not None and shown.isVisible():
        shown.leave()
        return
    made = shown or BigDigits(window, page)
    made.come()


class BigDigits(QWidget):
    """Lies over the whole window. Esc leaves it, unless it brings back what is saved in the field."""

    def __init__(self, window: QWidget, page: RacePage) -> None:
        super().__init__(window)
        self._page = page
        self._bottom = window.findChild(StatusLine, "status_line")
        self._saved = ""
        self._followed: TypedField | None = None
        self._links: list[QMetaObject.Connection] = []
        self.setObjectName(NAME)
        self.setAccessibleName(_("Big digits"))
        self.canvas = BigDigitsCanvas(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look_again)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.activated.connect(self._escaped)
        self._connect()

    def come(self) -> None:
        """Cover the window; the hands go to where the next time is typed."""
        self.setGeometry(self.window().rect())
        self._escape.setEnabled(True)
        self._keep_saved()
        self.show()
        self.raise_()
        self._page.take_hands()
        self.look_again()

    def leave(self) -> None:
        """Show the page again; the hands stay where they are."""
        self._escape.setEnabled(False)
        self.hide()

    def look_again(self) -> None:
        """Show what the page says now."""
        seen = look(self._page, self._saved) if self.isVisible() else None
        if seen is not None:
            self._follow(self._page.bar.said().field)
            self.canvas.show_seen(seen)
        elif self.isVisible():
            self.leave()

    # --- what moves it --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.window().installEventFilter(self)
        self._page.installEventFilter(self)
        self.canvas.place_wanted.connect(self._choose)
        desk = self._page.desk
        for signal in (desk.changed, desk.told, desk.file_opened):
            signal.connect(self._keep_saved)
        for signal in (desk.refused, desk.race_chosen):
            signal.connect(self._look_soon)
        self._page.table.row_chosen.connect(self._look_soon)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._hands_moved)

    def _keep_saved(self) -> None:
        """What the bottom line says of the last change; a refusal is said by the form, and does not hide it."""
        if self._bottom is not None and self._bottom.message.sign is not Sign.REFUSED:
            self._saved = self._bottom.message.text
        self._look_soon()

    def _look_soon(self) -> None:
        """Once, after all that follows from a key is done."""
        if self.isVisible():
            self._soon.start()

    def _follow(self, field: TypedField) -> None:
        """Look again at every key in this field, and no longer at those in the one before."""
        if field is not self._followed:
            for link in self._links:
                QObject.disconnect(link)
            signals = (field.textChanged, field.cursorPositionChanged, field.selectionChanged)
            self._links = [signal.connect(self._look_soon) for signal in signals]
            self._followed = field

    def _hands_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Hands that would go to a part that is covered come back to the time; those in a question stay."""
        if not self.isVisible():
            return
        self._look_soon()
        if now is not None and now.window() is self.window() and not self._page.bar.isAncestorOf(now):
            QTimer.singleShot(0, self, self._page.take_hands)

    def _escaped(self) -> None:
        """Text that is not saved gives way first, by the same key in the field."""
        field = self._page.bar.said().field
        if field.is_typed():
            field.event(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
        else:
            self.leave()

    def _choose(self, start_id: int, attempt: int) -> None:
        self._page.table.choose(row_key(start_id, attempt))
        self._page.take_hands()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible():
            if isinstance(event, QResizeEvent) and watched is self.window():
                self.setGeometry(self.window().rect())
            elif event.type() == QEvent.Type.Hide and watched is self._page:
                self.leave()
            elif event.type() == QEvent.Type.StyleChange and watched is self.window():
                self.canvas.update()
        return super().eventFilter(watched, event)
