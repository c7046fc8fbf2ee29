"""Asking what is to stand in the place of a name, why, and whether the journal may still know it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from skatedesk.domain.entries import Person
from skatedesk.services import privacy
from skatedesk.services.changes import Changed
from skatedesk.services.person_fields import FieldError
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.ui.style.tips import without_key
from skatedesk.words import _


class PseudonymDialog(Question):
    """Return takes the name away in this file, or asks for the new file. Looking for the name everywhere takes time.

    Signals: `new_file_wanted(int, str, str)` with the skater, the other name and the remark.
    """

    new_file_wanted = Signal(int, str, str)

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        who = person.competitor
        title = _("Take the name away")
        super().__init__("privacy_dialog", title, f"{who.name} {who.nation}", title, parent)
        self.desk = desk
        self._background = Background(self)
        self._skater_id = who.id
        sentence = _("Results stay. Every name, birth date, club and id goes.")
        self.body.addWidget(wrapped(theme.label(sentence, "privacy_sentence")))
        form = Form()
        usual = privacy.pseudonym(desk.file, who.id)
        self.name = form.field("privacy_name", _("Name instead"), usual)
        self.remark = form.field("privacy_remark", _("Remark"), hint=_("Why, without the name"))
        self.body.addLayout(form)
        self.here = self._way("privacy_here", _("In &this file"))
        self.anew = self._way("privacy_anew", _("In a &new file, without the old journal"))
        self._ways = QButtonGroup(self)
        for way in (self.here, self.anew):
            self._ways.addButton(way)
            self.body.addWidget(way)
        self.here.setChecked(True)
        self._hint = wrapped(theme.muted_label("", "privacy_hint"))
        self.body.addWidget(self._hint)
        self.anew.toggled.connect(self._show_hint)
        self._show_hint()
        for field in (self.name, self.remark):
            field.textEdited.connect(lambda: self.say(""))
        self.remark.setFocus()
        self.widen(560)

    def decide(self) -> None:
        file, skater_id, anew = self.desk.file, self._skater_id, self.anew.isChecked()
        name, remark = self.name.text(), self.remark.text()

        def work() -> FieldError | Changed | None:
            reason = privacy.why_not(file, skater_id, remark, name)
            return reason if reason is not None or anew else privacy.pseudonymise(file, skater_id, remark, name)

        self.say("")
        self.act.setEnabled(False)
        self._background.run(work, self._decided, self._failed)

    def done(self, result: int) -> None:
        """Work under way is finished first, and closes the question itself where it went well."""
        self._background.wait()
        if self.isVisible():
            super().done(result)

    def say(self, reason: str) -> None:
        """A reason of several lines needs room, or the fields would give theirs."""
        super().say(reason)
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _way(self, object_name: str, words: str) -> QRadioButton:
        made = QRadioButton(words)
        made.setObjectName(object_name)
        made.setAccessibleName(without_key(words))
        return made

    def _show_hint(self) -> None:
        if self.anew.isChecked():
            words = _("Nothing in it can be undone. This file and its backups still have the name.")
        else:
            words = _("Undo brings the name back, because the journal of this file keeps it.")
        self._hint.setText(words)
        self.act.setText(_("Choose the new file…") if self.anew.isChecked() else _("Take the name away"))

    def _decided(self, found: FieldError | Changed | None) -> None:
        """A field that cannot stand, the act that is done, or nothing yet where a new file is wanted."""
        self.act.setEnabled(True)
        if isinstance(found, FieldError):
            field = self.name if found.field == "name" else self.remark
            mark_wrong(field, wrong=True)
            self.refuse(str(found), field)
            return
        self.accept()
        if found is not None:
            self.desk.announce(found)
        else:
            self.new_file_wanted.emit(self._skater_id, self.name.text(), self.remark.text())

    def _failed(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.say(str(error))
