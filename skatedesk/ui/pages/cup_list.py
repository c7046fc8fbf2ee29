"""The quiet list of the cups, women and men apart."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rules import CupRule
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import FOCUS_RING, SPACE, TYPE
from skatedesk.words import _

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NAME_ROLE = Qt.ItemDataRole.UserRole
_ROW = 28


class CupList(QListWidget):
    """Signals: `cup_chosen(str)` with the name of the cup when another one became the current one."""

    cup_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cup_list")
        self.setAccessibleName(_("World Cups"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_CupDelegate(self))
        self.currentItemChanged.connect(self._tell_chosen)

    def show_cups(self, cups: Sequence[CupRule], chosen: str) -> None:
        """Show these cups with this one chosen; where it is not among them, the first is."""
        blocker = QSignalBlocker(self)
        self.clear()
        for sex, heading in ((Sex.WOMEN, _("Women")), (Sex.MEN, _("Men")), (Sex.MIXED, _("Mixed"))):
            of_sex = [cup for cup in cups if cup.sex is sex]
            if of_sex:
                head = QListWidgetItem(heading, self)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            for cup in of_sex:
                item = QListWidgetItem(short_title(cup), self)
                item.setData(NAME_ROLE, cup.name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, _(cup.title))
        items = self._items()
        wanted = [item for item in items if item.data(NAME_ROLE) == chosen] or items
        if wanted:
            self.setCurrentItem(wanted[0])
        blocker.unblock()

    def moveCursor(self, action: QListWidget.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home goes to the first cup, which stands below a heading."""
        if action is QListWidget.CursorAction.MoveHome and (items := self._items()):
            return self.indexFromItem(items[0])
        return super().moveCursor(action, modifiers)

    def chosen(self) -> str:
        """The name of the chosen cup, empty where there is none."""
        return str(self.currentIndex().data(NAME_ROLE) or "")

    def _items(self) -> list[QListWidgetItem]:
        items = [self.item(row) for row in range(self.count())]
        return [item for item in items if item.data(NAME_ROLE)]

    def _tell_chosen(self) -> None:
        if self.chosen():
            self.cup_chosen.emit(self.chosen())


def short_title(cup: CupRule) -> str:
    """What is skated, without for whom: that is said above."""
    if cup.metres:
        return _("{metres} m").format(metres=" / ".join(str(metres) for metres in cup.metres))
    return {
        Discipline.INDIVIDUAL: _(cup.title),
        Discipline.MASS_START: _("Mass start"),
        Discipline.TEAM_PURSUIT: _("Team pursuit"),
        Discipline.TEAM_SPRINT: _("Team sprint"),
        Discipline.MIXED_RELAY: _("Mixed relay"),
    }[cup.discipline]


class _CupDelegate(QStyledItemDelegate):
    """Headings small and quiet, the chosen cup heavier on a ground of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, current().px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:  # fmt: skip
        theme, rect = current(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        inside = rect.adjusted(theme.px(SPACE.medium), 0, -theme.px(SPACE.small), 0)
        if not index.data(NAME_ROLE):
            painter.setFont(font(TYPE.day, theme.semibold))
            painter.setPen(QColor(theme.muted))
            painter.drawText(inside, _LEFT, str(index.data()).upper())
        else:
            if selected:
                painter.fillRect(rect, QColor(theme.accent_soft))
            painter.setFont(font(TYPE.body, theme.semibold if selected else theme.regular))
            painter.setPen(QColor(theme.text))
            painter.drawText(inside, _LEFT, str(index.data()))
            if selected and (self._has_focus(option) or not theme.tints):
                self._paint_ring(painter, rect, self._has_focus(option))
        painter.restore()

    @staticmethod
    def _has_focus(option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_HasFocus)

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRect, focused: bool) -> None:
        theme = current()
        width = theme.px(FOCUS_RING)
        painter.setPen(QPen(QColor(theme.accent if focused else theme.text), width))
        half = width // 2
        painter.drawRect(rect.adjusted(half, half, -half, -half))
