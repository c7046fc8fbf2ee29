"""Asking what of the registry may go out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.words import _


class RegistryExportDialog(Question):
    """Birth dates go out only when somebody asks for them.

    Signals: `decided(bool)`: whether with birth dates.
    """

    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "registry_export_dialog",
            _("Export the registry"),
            _("All skaters of this file, in one workbook"),
            _("Choose the folder…"),
            parent,
        )
        self._births = QCheckBox(_("With &birth dates"))
        self._births.setObjectName("registry_births")
        self._births.setAccessibleName(_("With birth dates"))
        self.body.addWidget(self._births)
        hint = _("Birth dates are private: give them only to those who need them.")
        self.body.addWidget(wrapped(theme.muted_label(hint, "registry_births_hint")))
        self.act.setFocus()

    def decide(self) -> None:
        self.accept()
        self.decided.emit(self._births.isChecked())
