"""The bulletin of a race: its facts, each with how it was found, and beside them the text that goes out."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from skatedesk.domain.facts import FactKind, kind_word
from skatedesk.exports.replace import Written
from skatedesk.services import bulletin as telling
from skatedesk.services import files
from skatedesk.services.bulletin import Bulletin
from skatedesk.sheets.headings import race_line
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.language_words import language_words
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.save_as import ask_where, plain_kinds
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.dialogs.why import Cells, WhyDialog
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDINGS = ("html", "txt", "xlsx", "pdf", "csv", "json")
_TONES = {FactKind.RECORD: Tone.OK, FactKind.RESULT: Tone.ACCENT, FactKind.OFFICIALS: Tone.WARNING}


class BulletinDialog(LargeQuestion):
    """Return on a fact shows how it was found; the text beside it may be edited, and is kept with Ctrl+Return."""

    def __init__(self, desk: Desk, race_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "bulletin_dialog", _("Bulletin"), "", _("Keep the text"), parent)
        self._race_id = race_id
        self._found: Bulletin | None = None
        self._warned = False
        self.cancel.setText(_("Close"))
        self.about = wrapped(theme.muted_label("", "bulletin_about"))
        self.state = theme.pill("", Tone.NEUTRAL, "bulletin_state")
        self.language = _languages()
        self.facts = SentenceList("bulletin_facts", _("Facts"))
        self.text = _TextBox()
        self.parts = TwoParts("bulletin_parts", _framed(self.facts), self.text, width=390, narrow=700)
        self._buttons()
        self._lay_out()
        self.enlarge(940, 560)
        self.facts.sentence_activated.connect(self.show_why)
        self.language.currentIndexChanged.connect(self._change_language)
        self.text.textChanged.connect(self._show_possible)
        self._look()

    # --- what is asked of it --------------------------------------------------------------------------------

    def decide(self) -> None:
        """Keep the text as it stands; one that says what the results say needs no keeping."""
        if self._keep():
            self.accept()

    def reject(self) -> None:
        """Leave; text that was typed and not kept is given up only when asked twice."""
        if self.is_changed and not self._warned:
            self._warned = True
            self.say(_("The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it."))
            return
        super().reject()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self._found is not None and self.text.toPlainText().strip() != self._found.body.strip()

    def show_why(self, at: int) -> None:
        """How the fact at this place was found; with the arrow keys, the others."""
        found = self._found
        if found is None:
            return
        cells = Cells(
            range(len(found.facts)), ["fact"], at, 0, lambda row, _column: telling.why(self.desk.file, found, row)
        )
        dialog = WhyDialog(cells, self)

        def follow(row: int, _column: int) -> None:
            self.facts.choose(row)

        dialog.moved.connect(follow)
        dialog.open()

    def copy(self) -> None:
        """Put heading and text, as they stand here, on the clipboard."""
        if self._found is not None:
            QGuiApplication.clipboard().setText(telling.text(self._found, self.text.toPlainText()))
            self.copy_button.setText(_("Copied"))

    def save(self) -> None:
        """Keep the text, and ask for the file to write it to."""
        if self._found is None or not self._keep():
            return
        stem = f"bulletin-{self._found.view.race.number}"
        ask_where(self, _("Save the bulletin"), "bulletin_file", stem, plain_kinds(_ENDINGS), self.save_to)

    def save_to(self, target: str) -> None:
        """Write the bulletin as it is kept to this file, away from the window."""
        path, race_id, language = self.desk.file.path, self._race_id, self.language.currentData()
        self.run(lambda: write(path, race_id, language, Path(target)), self._say_written, self._fail)

    def as_made(self) -> None:
        """Go back to the text that the results make."""
        found = self._found
        if found is not None and found.edited is not None:
            self.desk.do(telling.forget_edit, self._race_id, found.language)
            self._look()
        elif found is not None:
            self.text.setPlainText(found.made)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _RETURN and plain and self.facts.hasFocus():
            event.accept()  # the list has shown why
        else:
            super().keyPressEvent(event)

    # --- showing --------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read the bulletin anew; before everybody is done, say that it comes later."""
        path, race_id, language = self.desk.file.path, self._race_id, self.language.currentData()
        self.run(lambda: look(path, race_id, language), self._show, self._fail)

    def _show(self, found: Bulletin) -> None:
        self._found, self._warned = found, False
        self.say("")
        self.about.setText(f"{found.view.competition.event} · {race_line(found.view.race)}")
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(found.language))
        self.facts.show_sentences(
            [
                Sentence(kind_word(fact.kind), fact.sentence, _TONES.get(fact.kind, Tone.NEUTRAL))
                for fact in found.facts
            ],
            _("Nobody has a place in this race, and nothing else is worth telling."),
        )
        self.text.setPlainText(found.body)
        if found.edited is not None and found.edited.outdated:
            self.state.say(_("edited · results changed since"), Tone.WARNING)
        elif found.edited is not None:
            self.state.say(_("edited"), Tone.ACCENT)
        self.state.setVisible(found.edited is not None)
        self._show_possible()

    def _fail(self, error: Exception) -> None:
        self.say(str(error))
        self._show_possible()

    def _show_possible(self) -> None:
        found = self._found
        self.copy_button.setText(_("Copy"))
        self.act.setEnabled(self.is_changed)
        self.made_button.setVisible(found is not None and (self.is_changed or found.edited is not None))
        for button in (self.copy_button, self.save_button):
            button.setEnabled(found is not None)
        self.text.setReadOnly(found is None)

    def _change_language(self) -> None:
        """Show the text of another language; typed text is kept or given up first."""
        if self.is_changed and self._found is not None:
            with QSignalBlocker(self.language):
                self.language.setCurrentIndex(self.language.findData(self._found.language))
            self.say(_("The text is not kept yet. Keep it, or go back to the one made of the results."))
            return
        self._look()

    # --- acting ---------------------------------------------------------------------------------------------

    def _keep(self) -> bool:
        """Whether what stands in the box is what the file has."""
        found, typed = self._found, self.text.toPlainText()
        if found is None or not self.is_changed:
            return found is not None
        if typed.strip() == found.made.strip():
            kept = found.edited is None or self.desk.do(telling.forget_edit, self._race_id, found.language)
        else:
            kept = self.desk.do(telling.edit, self._race_id, found.language, typed)
        if kept:
            self._look()
        return bool(kept)

    def _say_written(self, one: Written) -> None:
        self.desk.told.emit(_("Written and checked: {names}").format(names=one.path.name))
        self.say("")
        self.save_button.setText(_("Saved"))

    def _buttons(self) -> None:
        self.copy_button = _button(_("&Copy"), "bulletin_copy")
        self.save_button = _button(_("&Save as…"), "bulletin_save")
        self.made_button = theme.link_button(_("Back to what the &results say"), "bulletin_made")
        self.made_button.setAutoDefault(False)
        for button in (self.save_button, self.copy_button):
            self.add_at_left(button)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)
        self.made_button.clicked.connect(self.as_made)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(current().px(SPACE.small))
        head.addWidget(self.about, 1)
        head.addStretch(0)
        head.addWidget(self.state)
        head.addWidget(self.language)
        self.body.addLayout(head)
        self.body.addWidget(self.parts, 1)
        self.state.hide()
        foot = QHBoxLayout()
        hint = _("Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.")
        self.hint = wrapped(theme.muted_label(hint, "bulletin_hint"))
        foot.addWidget(self.hint, 1)
        foot.addStretch(0)
        foot.addWidget(self.made_button)
        self.body.addLayout(foot)
        for words in (self.hint, self.about):
            words.setVisible(not self.low)
        self.facts.setFocus()


class _TextBox(QPlainTextEdit):
    """The text that goes out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bulletin_text")
        self.setAccessibleName(_("Text"))
        self.setTabChangesFocus(True)


def look(path: Path, race_id: int, language: str) -> Bulletin:
    """The bulletin through a look of its own at the file; for any thread."""
    with closing(files.look_at(path)) as file:
        return telling.spoken(file, race_id, language)


def write(path: Path, race_id: int, language: str, target: Path) -> Written:
    """Write the bulletin that is kept to a file; for any thread."""
    with closing(files.look_at(path)) as file:
        text = telling.text(telling.spoken(file, race_id, language))
        sheet = telling.sheet(file, race_id, language, datetime.now())
    # Here, because the window should not wait for what writes files.
    from skatedesk.exports.bulletin_file import write_bulletin

    return write_bulletin(sheet, text, target)


def _languages() -> theme.Choice:
    """The languages of sheets; at first that of the competition, which has no name here until it is read."""
    made = theme.choice("bulletin_language", _("Language of the bulletin"))
    for language, name in language_words().items():
        made.addItem(name, language)
    made.setCurrentIndex(-1)
    return made


def _button(words: str, name: str) -> Button:
    made = theme.button(words, name)
    made.setAutoDefault(False)
    return made


def _framed(part: QWidget) -> QWidget:
    """The part in a panel that carries its name."""
    frame = theme.panel(f"{part.objectName()}_panel", part.accessibleName())
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(part)
    return frame
