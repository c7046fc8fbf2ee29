"""World Cup points set by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

MOST_DIGITS = 4


class PointsDialog(Question):
    """Asks for points and the remark that explains them, or gives them back to the table.

    Signals: `decided(points, remark)`; no points means by the table.
    """

    decided = Signal(object, str)

    def __init__(
        self,
        name_line: str,
        table_points: int | None,
        current_points: int | None,
        remark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("points_dialog", _("Points by hand"), name_line, _("Set points"), parent)
        self._points = _field("points_value", _("Points"))
        self._points.setMaximumWidth(current().px(96))
        self._remark = _field("points_remark", _("Remark"))
        self._remark.setPlaceholderText(_("Why they differ from the table"))
        if current_points is not None:
            self._points.setText(str(current_points))
            self._remark.setText(remark)
        for field in (self._points, self._remark):
            field.textEdited.connect(self._unsay)
        table = _("The table gives no points.")
        if table_points is not None:
            table = _("The table gives {points}.").format(points=table_points)
        self._back = theme.button(_("Back to the table"), "points_back")
        self._back.setAutoDefault(False)
        self._back.setEnabled(current_points is not None)
        self._back.clicked.connect(lambda: self._finish(None, ""))
        self.add_at_left(self._back)
        self._lay_out(table)
        self._points.setFocus()
        self._points.selectAll()

    def decide(self) -> None:
        text, remark = self._points.text().strip(), self._remark.text().strip()
        if not text.isdecimal() or len(text) > MOST_DIGITS:
            mark_wrong(self._points, wrong=True)
            self.refuse(_("Points are a whole number, 0 or more."), self._points)
        elif not remark:
            mark_wrong(self._remark, wrong=True)
            self.refuse(_("Points set by hand need a remark that says why."), self._remark)
        else:
            self._finish(int(text), remark)

    def _finish(self, points: int | None, remark: str) -> None:
        self.accept()
        self.decided.emit(points, remark)

    def _unsay(self) -> None:
        for field in (self._points, self._remark):
            mark_wrong(field, wrong=False)
        self.say("")

    def _lay_out(self, table: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current().px(SPACE.medium))
        grid.setVerticalSpacing(current().px(SPACE.small))
        grid.setColumnStretch(2, 1)
        grid.addWidget(theme.muted_label(_("Points"), "points_value_head"), 0, 0)
        grid.addWidget(self._points, 0, 1)
        grid.addWidget(theme.muted_label(table, "points_table"), 0, 2)
        grid.addWidget(theme.muted_label(_("Remark"), "points_remark_head"), 1, 0)
        grid.addWidget(self._remark, 1, 1, 1, 2)
        self.body.addLayout(grid)


def _field(object_name: str, accessible_name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    return made
