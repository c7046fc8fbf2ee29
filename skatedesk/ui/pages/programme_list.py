"""The programme as one list: days as headings, races below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skatedesk.domain.races import Discipline, Race, RaceState, Sex
from skatedesk.services.lists import ProgrammeItem
from skatedesk.services.race_view import state_words
from skatedesk.ui.style.marks import STATE_MARKS, Mark, paint_mark
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _

ROW = 28
NUMBER_WIDTH = 20
DIVISION_WIDTH = 14
MARK = 14
_YEAR = re.compile(r"""[\s,.]*('[^']+'\s*)?y+(\s*'[^']+'|[^\w\s,.'d]|年|년)?[\s,.]*""")
_NOWHERE = QModelIndex()

Place = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A day, or a race with everything that is shown of it. `said` is the line in full words."""

    text: str
    said: str
    race_id: int | None = None
    number: int = 0
    division: str = ""
    state: RaceState | None = None


class ProgrammeModel(QAbstractListModel):
    """The lines of a programme. A race that stands elsewhere than before is changed in its line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, items: Sequence[ProgrammeItem]) -> bool:
        """Show this programme; True where races came, went or moved."""
        lines = lines_of(items)
        if [line.race_id for line in lines] != [line.race_id for line in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return True
        before, self._lines = self._lines, lines
        for row, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def line(self, row: int) -> Line:
        return self._lines[row]

    def row_of(self, race_id: int | None) -> int | None:
        """Where a race stands; None where it is not in the programme."""
        rows = (row for row, line in enumerate(self._lines) if line.race_id == race_id)
        return None if race_id is None else next(rows, None)

    def row_of_number(self, digits: str) -> int | None:
        """The race of this number, or else the first whose number begins so."""
        numbers = {row: str(line.number) for row, line in enumerate(self._lines) if line.race_id is not None}
        for row, number in numbers.items():
            if number == digits:
                return row
        return next((row for row, number in numbers.items() if number.startswith(digits)), None)

    def rowCount(self, parent: Place = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.said)
        return line.said if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Place) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].race_id is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ProgrammeDelegate(QStyledItemDelegate):
    """Paints a line: number, short title, division and the mark of the state; the chosen one bold on its ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Place) -> QSize:
        return QSize(0, current().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        model = index.model()
        if not isinstance(model, ProgrammeModel):
            return
        line, rect = model.line(index.row()), option.rect
        pad = current().px(SPACE.medium)
        inside = rect.adjusted(pad, 0, -pad, 0)
        if line.state is None:
            painter.setFont(font(TYPE.day, current().semibold))
            _write(painter, inside, line.text, current().muted)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            self._paint_ground(painter, rect, has_focus=bool(option.state & QStyle.StateFlag.State_HasFocus))
        self._paint_race(painter, inside, line, STATE_MARKS[line.state], chosen=chosen)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, has_focus: bool) -> None:
        """The chosen race: a ground of its own, a ring while the keyboard is here, a bar where there are no tints."""
        look = current()
        painter.fillRect(rect, QColor(look.accent_soft))
        if has_focus:
            width = look.px(2)
            painter.setPen(Qt.PenStyle.NoPen)
            for edge in (
                QRect(rect.left(), rect.top(), rect.width(), width),
                QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width),
                QRect(rect.left(), rect.top(), width, rect.height()),
                QRect(rect.right() + 1 - width, rect.top(), width, rect.height()),
            ):
                painter.fillRect(edge, QColor(look.accent))
        elif not look.tints:
            painter.fillRect(rect.left(), rect.top(), look.px(4), rect.height(), QColor(look.accent))

    def _paint_race(self, painter: QPainter, inside: QRect, line: Line, sign: Mark, *, chosen: bool) -> None:
        look = current()
        gap, side = look.px(SPACE.small), look.px(MARK)
        mark = QRect(inside.right() + 1 - side, inside.top(), side, inside.height())
        paint_mark(painter, mark.toRectF(), sign)
        painter.setFont(font(TYPE.body, look.regular, kerning=False))
        digits = str(line.number)
        wide = max(look.px(NUMBER_WIDTH), QFontMetrics(painter.font()).horizontalAdvance(digits) + 1)
        number = QRect(inside.left(), inside.top(), wide, inside.height())
        _write(painter, number, digits, look.text if chosen else look.muted, Qt.AlignmentFlag.AlignRight)
        end = mark.left() - gap
        if line.division:
            division = QRect(end - look.px(DIVISION_WIDTH), inside.top(), look.px(DIVISION_WIDTH), inside.height())
            _write(painter, division, line.division, look.text if chosen else look.muted)
            end = division.left() - look.px(SPACE.tight)
        start = number.right() + 1 + gap
        painter.setFont(_fitting(line.text, end - start, look.semibold if chosen else look.regular))
        _write(painter, QRect(start, inside.top(), end - start, inside.height()), line.text, look.text)


def _fitting(text: str, width: int, weight: int) -> QFont:
    """The largest type the text fits in; a title may shrink before it is cut."""
    types = [font(size, weight) for size in (TYPE.body, TYPE.secondary, TYPE.day)]
    return next((each for each in types if _cut(text, width, each) == text), types[-1])


def _cut(text: str, width: int, type_: QFont) -> str:
    return QFontMetrics(type_).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _write(
    painter: QPainter, rect: QRect, text: str, colour: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    painter.setPen(QColor(colour))
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, _cut(text, rect.width(), painter.font()))


# --- words ----------------------------------------------------------------------------------------------------


def lines_of(items: Sequence[ProgrammeItem]) -> list[Line]:
    """Every day with its races; races without a day stand on top without a heading."""
    words, lines = state_words(), list[Line]()
    for day, members in groupby(items, key=lambda item: item.race.day):
        if day is not None:
            heading = day_heading(QDate(day.year, day.month, day.day), QLocale())
            lines.append(Line(heading, heading))
        for item in members:
            race = item.race
            said = _("Race {number}, {title}: {state}").format(
                number=race.number, title=race.title, state=words[item.state]
            )
            lines.append(Line(short_title(race), said, race.id, race.number, race.division, item.state))
    return lines


def short_title(race: Race) -> str:
    """`500 m W (1)`, `Mass start M`: what fits beside the number; the title itself where the kind is not known."""
    kinds = {
        Discipline.MASS_START: _("Mass start"),
        Discipline.TEAM_PURSUIT: _("Team pursuit"),
        Discipline.TEAM_SPRINT: _("Team sprint"),
        Discipline.MIXED_RELAY: _("Mixed relay"),
    }
    kind = kinds.get(race.discipline, _("{metres} m").format(metres=race.metres) if race.metres else race.title)
    sex = {Sex.MEN: _("M"), Sex.WOMEN: _("W"), Sex.MIXED: ""}[race.sex]
    run = f"({race.run})" if race.run else ""
    return kind if kind == race.title else " ".join(part for part in (kind, sex, run) if part)


def day_heading(day: QDate, locale: QLocale) -> str:
    """`SATURDAY 15 NOV`, in the order and the words of the user's country."""
    order = _YEAR.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).replace(",", "")
    return locale.toUpper(locale.toString(day, order.strip().replace("MMMM", "MMM")))
