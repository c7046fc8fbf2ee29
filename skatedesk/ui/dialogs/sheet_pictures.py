"""The pictures on the sheets of a competition: taken in from files, put into an order, taken out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.services import pictures
from skatedesk.services.pictures import OwnPicture, use_word
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet, Use
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, current
from skatedesk.ui.style.tokens import ROW_COMPACT, SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

PATTERN = "*.png *.jpg *.jpeg *.svg"
_ROWS = 4


class SheetPictures(QWidget):
    """Each act is done at once, and can be taken back like any other. Signals: `changed()` after one."""

    changed = Signal()

    def __init__(self, desk: Desk, competition_id: int) -> None:
        super().__init__()
        self._desk, self._competition_id = desk, competition_id
        self._pictures: tuple[OwnPicture, ...] = ()
        self.setObjectName("sheet_pictures")
        self.setAccessibleName(_("Pictures"))
        self.table = SheetView("pictures_table", _("Pictures"), flexible="words", compact=True)
        self.table.set_empty_text(_("No pictures yet. Add the sign of the event, and those of its sponsors."))
        self.table.setMinimumHeight(current().px((_ROWS + 1) * ROW_COMPACT + SPACE.large))
        self.add = self._button(_("&Add…"), "pictures_add", "Ins", self._ask_file)
        self.up = self._button(_("&Up"), "pictures_up", "Alt+Up", lambda: self._move(-1))
        self.down = self._button(_("&Down"), "pictures_down", "Alt+Down", lambda: self._move(1))
        self.remove = self._button(_("Ta&ke out"), "pictures_remove", "Del", self._remove)
        line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.tight))
        for made in (self.add, self.up, self.down, self.remove):
            line.addWidget(made)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addWidget(self.table)
        column.addLayout(line)
        self.table.row_chosen.connect(self._show_possible)
        self.show_pictures()

    def show_pictures(self) -> None:
        """Read them anew."""
        self._pictures = pictures.pictures(self._desk.file, self._competition_id)
        columns = (Column("use", _("Picture"), 12), Column("words", _("In words"), 18))
        rows = tuple(Row(one.id, (use_word(one.picture.use), one.picture.words)) for one in self._pictures)
        self.table.show_sheet(Sheet("pictures", Heading(), columns, rows))
        if self.table.chosen_key() is None and rows:
            self.table.choose(rows[0].key)
        self._show_possible()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, _("Picture"), "", _("Pictures ({pattern})").format(pattern=PATTERN))
        dialog.setObjectName("picture_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str | Path) -> None:
        """Ask what this picture is, and take it into the file."""
        question = PictureQuestion(self._desk, self._competition_id, Path(path), self)
        question.accepted.connect(self._after)
        question.open()

    def _move(self, by: int) -> None:
        """Before the one above or behind the one below; each use has an order of its own."""
        order = [one.id for one in self._pictures]
        at = self._at()
        if at is not None and self._is_same_use(at, at + by):
            order.insert(at + by, order.pop(at))
            self._did(self._desk.do(pictures.order, self._competition_id, order))

    def _is_same_use(self, at: int, other: int) -> bool:
        known = self._pictures
        return 0 <= other < len(known) and known[at].picture.use is known[other].picture.use

    def _remove(self) -> None:
        at = self._at()
        if at is not None:
            self._did(self._desk.do(pictures.remove_picture, self._pictures[at].id))

    def _did(self, changed: object) -> None:
        if changed is not None:
            self._after()
        self.table.setFocus()

    def _after(self) -> None:
        self.show_pictures()
        self.changed.emit()

    def _at(self) -> int | None:
        key = self.table.chosen_key()
        return next((at for at, one in enumerate(self._pictures) if one.id == key), None)

    def _show_possible(self) -> None:
        at = self._at()
        self.up.setEnabled(at is not None and self._is_same_use(at, at - 1))
        self.down.setEnabled(at is not None and self._is_same_use(at, at + 1))
        self.remove.setEnabled(at is not None)

    def _button(self, text: str, name: str, key: str, act: Callable[[], None]) -> Button:
        """A button whose act has a key while the hands are in the table."""
        made = theme.button(text, name)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        sequence = QKeySequence(key)
        made.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(sequence, self.table, made.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made


class PictureQuestion(ActingQuestion):
    """What a picture is, and what it shows, for those who do not see it."""

    def __init__(self, desk: Desk, competition_id: int, path: Path, parent: QWidget) -> None:
        super().__init__(desk, "picture_question", _("Add a picture"), path.name, _("Add"), parent)
        self._competition_id, self._path = competition_id, path
        form = Form()
        self.use = form.choice("picture_use", _("It is"), [(use_word(use), use) for use in Use])
        self.words = form.field("picture_words", _("In words"), hint=_("Such as: World Cup Salt Lake City"))
        self.body.addLayout(form)
        hint = _("The words are read to those who do not see the picture.")
        self.body.addWidget(wrapped(theme.muted_label(hint, "picture_hint")))
        self.words.setFocus()

    def decide(self) -> None:
        use = Use(self.use.currentData())
        if self.attempt(pictures.add_picture, self._competition_id, use, self._path, self.words.text()) is not None:
            self.accept()
