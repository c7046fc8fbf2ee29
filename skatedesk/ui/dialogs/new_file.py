"""Asking for a new results file: where, which season, under which rules."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.seasons import season_of_day
from skatedesk.services import files, rulebook
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class NewFileDialog(QDialog):
    """Asks for season, rules and place.

    Signals: `decided(Path, season, rules)` when all three are given and the season is one.
    """

    decided = Signal(Path, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_file_dialog")
        self.setWindowTitle(_("New results file"))
        self.setAccessibleName(_("New results file"))
        self.season = _field("new_season", _("Season"), season_of_day(date.today()))
        self.rules = theme.choice("new_rules", _("Rules"))
        self.rules.addItems(rulebook.shipped())
        self.rules.setCurrentIndex(self.rules.count() - 1)
        self.place = _field("new_place", _("File"), str(Path.home() / f"Results{files.SUFFIX}"))
        self.browse = theme.button(_("Choose…"), "new_browse")
        self.reason = theme.label("", "new_reason", Role.BODY, Tone.BAD)
        self.reason.setWordWrap(True)
        self.make = theme.primary_button(_("Make the file"), "new_make")
        self.cancel = theme.button(_("Cancel"), "new_cancel")
        self._lay_out()
        self.browse.clicked.connect(self._browse)
        self.make.clicked.connect(self._decide)
        self.cancel.clicked.connect(self.reject)
        self.season.textChanged.connect(self._match_rules)
        self._match_rules()

    def _decide(self) -> None:
        season, place = self.season.text().strip(), self.place.text().strip()
        try:
            files.check_season(season)
        except RuleError as error:
            self.reason.setText(str(error))
            self.season.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not place:
            self.reason.setText(_("Say where the file should lie."))
            self.place.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        path = Path(place)
        self.accept()
        self.decided.emit(path if path.suffix else path.with_suffix(files.SUFFIX), season, self.rules.currentText())

    def _match_rules(self) -> None:
        """Offer the rule file made for the season, where there is one."""
        rules = rulebook.rules_for_season(self.season.text().strip())
        if rules is not None:
            self.rules.setCurrentText(rules)

    def _browse(self) -> None:
        dialog = QFileDialog(self, _("New results file"), self.place.text())
        dialog.setObjectName("place_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    def _lay_out(self) -> None:
        px = current().px
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.setSpacing(px(SPACE.small))
        form.addRow(_head(_("Season"), self.season), self.season)
        form.addRow(_head(_("Rules"), self.rules), self.rules)
        form.addRow(_head(_("File"), self.place), where)
        acts = QHBoxLayout()
        acts.addStretch()
        acts.addWidget(self.cancel)
        acts.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(SPACE.large), px(SPACE.large), px(SPACE.large), px(SPACE.large))
        column.setSpacing(px(SPACE.medium))
        column.addLayout(form)
        column.addWidget(self.reason)
        column.addLayout(acts)
        self.setMinimumWidth(px(460))
        self.make.setDefault(True)


def _field(object_name: str, accessible_name: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    return made


def _head(text: str, field: QWidget) -> QLabel:
    """The word before a field."""
    made = theme.muted_label(text, f"{field.objectName()}_head")
    made.setBuddy(field)
    return made
