"""Ranks among equal totals, set by hand with a remark that says why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from skatedesk.domain.people import Who
from skatedesk.domain.standings import StandingLine
from skatedesk.services import rank_rulings
from skatedesk.services.rank_rulings import Equals
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

MOST_DIGITS = 3
_MOST_HIGH = 260
"""Above this height, in pixels at 100 %, the competitors scroll."""


class RankRulingDialog(ActingQuestion):
    """A rank for each of those with one total, as they stand now, and the remark."""

    def __init__(self, desk: Desk, equals: Equals, after: int | None, parent: QWidget | None = None) -> None:
        points, title = equals.lines[0].points, _(equals.counted.cup.title)
        about = _("{cup}: {count} have {points} points, for the ranks {first} to {last}.").format(
            cup=title, count=len(equals.lines), points=points, first=equals.first, last=equals.last
        )
        super().__init__(desk, "rank_ruling_dialog", _("Rank by hand"), about, _("Set ranks"), parent)
        self._equals, self._after = equals, after
        self._fields = {line.competitor.who: _rank_field(line) for line in equals.lines}
        remarks = {line.ruling.remark for line in equals.lines if line.ruling}
        self._remark = QLineEdit(next(iter(remarks), ""))
        self._remark.setObjectName("ruling_remark")
        self._remark.setAccessibleName(_("Remark"))
        self._remark.setPlaceholderText(_("Why, such as: shared, as the official list prints it"))
        for field in (*self._fields.values(), self._remark):
            field.textEdited.connect(self._unsay)
        self._lay_out()
        if equals.ruled:
            back = theme.button(_("By rule again"), "ruling_back")
            back.setAutoDefault(False)
            back.clicked.connect(self._take_back)
            self.add_at_left(back)
        first = next(iter(self._fields.values()))
        first.setFocus()
        first.selectAll()

    def decide(self) -> None:
        ranks: dict[Who, int] = {}
        for competitor, field in self._fields.items():
            text = field.text().strip()
            if not text.isdecimal() or len(text) > MOST_DIGITS:
                mark_wrong(field, wrong=True)
                self.refuse(_("A rank is a whole number, 1 or more."), field)
                return
            ranks[competitor] = int(text)
        cup = self._equals.counted.cup.name
        if self.attempt(rank_rulings.rule_ranks, cup, ranks, self._remark.text(), self._after) is not None:
            self.accept()
        elif not self._remark.text().strip():
            mark_wrong(self._remark, wrong=True)
            self._remark.setFocus()

    def _take_back(self) -> None:
        cup, first = self._equals.counted.cup.name, next(iter(self._fields))
        if self.attempt(rank_rulings.take_back, cup, first, self._after) is not None:
            self.accept()

    def _unsay(self) -> None:
        for field in (*self._fields.values(), self._remark):
            mark_wrong(field, wrong=False)
        self.say("")

    def _lay_out(self) -> None:
        px = current().px
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(SPACE.medium))
        grid.setVerticalSpacing(px(SPACE.small))
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(self._equals.lines):
            field = self._fields[line.competitor.who]
            field.setMaximumWidth(px(64))
            by_rule = _("by rule {rank}").format(rank=line.computed or line.rank)
            grid.addWidget(field, at, 0)
            grid.addWidget(theme.label(line.competitor.name, f"ruling_name_{at}"), at, 1)
            grid.addWidget(theme.muted_label(by_rule, f"ruling_by_rule_{at}"), at, 2)
        scroll = QScrollArea()
        scroll.setObjectName("ruling_scroll")
        scroll.setAccessibleName(_("Ranks"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(min(inner.sizeHint().height() + px(SPACE.tight), px(_MOST_HIGH)))
        self.body.addWidget(scroll)
        self.body.addWidget(self._remark)


def _rank_field(line: StandingLine) -> QLineEdit:
    made = QLineEdit(str(line.rank))
    made.setObjectName(f"ruling_rank_{line.competitor.id}")
    made.setAccessibleName(_("Rank of {name}").format(name=line.competitor.name))
    return made
