"""A quiet list of sentences: a word that says what it is about, and below it the sentence in full."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skatedesk.ui.style.theme import Tone, current, font
from skatedesk.ui.style.tokens import FOCUS_RING, SPACE, TYPE

_WORDS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SENTENCE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence under its word; the tone colours the word, which says the same without colour.

    What is not `possible` is greyed, and its text says why.
    """

    word: str
    text: str
    tone: Tone = Tone.NEUTRAL
    possible: bool = True


class SentenceList(QListWidget):
    """Signals: `sentence_activated(int)` with the place of a sentence, for Return or a double click.

    With `keeps_choice` the chosen one is seen while the hands are elsewhere, as something beside it is about it.
    """

    sentence_activated = Signal(int)

    def __init__(
        self, object_name: str, accessible_name: str, *, keeps_choice: bool = False, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.keeps_choice = keeps_choice
        self._empty_text = ""
        self._sentences: tuple[Sentence, ...] = ()
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_SentenceDelegate(self))
        self.activated.connect(self._tell_activated)

    def show_sentences(self, sentences: Sequence[Sentence], empty_text: str) -> None:
        """Show these; the place in the list stays. Where there are none, say what that means."""
        self._empty_text = empty_text
        self.setAccessibleDescription("" if sentences else empty_text)
        if tuple(sentences) == self._sentences and self.count() == len(self._sentences):
            self.viewport().update()
            return
        at = max(0, self.currentRow())
        self._sentences = tuple(sentences)
        self.clear()
        for sentence in sentences:
            item = QListWidgetItem(f"{sentence.word}: {sentence.text}", self)
            item.setData(_SENTENCE, sentence)
        if sentences:
            self.setCurrentRow(min(at, len(sentences) - 1))

    def texts(self) -> tuple[str, ...]:
        """The sentences as they stand."""
        return tuple(sentence.text for sentence in self._sentences)

    def _tell_activated(self, index: QModelIndex) -> None:
        self.sentence_activated.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() == 0:
            pad = current().px(SPACE.medium)
            painter = QPainter(self.viewport())
            painter.setFont(font(TYPE.body))
            painter.setPen(QColor(current().muted))
            painter.drawText(self.viewport().rect().adjusted(pad, pad, -pad, -pad), _WORDS, self._empty_text)
            painter.end()


class _SentenceDelegate(QStyledItemDelegate):
    """The word in its tone, the sentence below it over as many lines as it needs."""

    def __init__(self, parent: SentenceList) -> None:
        super().__init__(parent)
        self._room = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._room.viewport().width()
        return QSize(width, self._line_height() + self._text_height(index, width) + 2 * current().px(6))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:  # fmt: skip
        theme, rect, sentence = current(), option.rect, _sentence(index)
        has_hands = self._room.hasFocus()
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and (has_hands or self._room.keeps_choice)
        painter.save()
        if selected and theme.tints:
            painter.fillRect(rect, QColor(theme.selected))
        inside = self._inside(rect)
        tones = {Tone.BAD: theme.bad, Tone.WARNING: theme.warning, Tone.OK: theme.ok, Tone.ACCENT: theme.accent}
        painter.setFont(font(TYPE.secondary, theme.semibold))
        painter.setPen(QColor(theme.text if selected else tones.get(sentence.tone, theme.muted)))
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), self._line_height())), _LINE, sentence.word)
        painter.setFont(font(TYPE.secondary))
        painter.setPen(QColor(theme.text if sentence.possible else theme.muted))
        painter.drawText(inside.adjusted(0, self._line_height(), 0, 0), _WORDS, sentence.text)
        if selected and (has_hands or not theme.tints):
            width = theme.px(FOCUS_RING)
            painter.setPen(QPen(QColor(theme.accent if has_hands else theme.text), width))
            half = width // 2
            painter.drawRect(rect.adjusted(half, half, -half, -half))
        painter.restore()

    def _inside(self, rect: QRect) -> QRect:
        across, down = current().px(SPACE.large), current().px(6)
        return rect.adjusted(across, down, -across, -down)

    def _line_height(self) -> int:
        return QFontMetrics(font(TYPE.secondary, current().semibold)).height()

    def _text_height(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        room = self._inside(QRect(0, 0, width, 10_000))
        return QFontMetrics(font(TYPE.secondary)).boundingRect(room, _WORDS, _sentence(index).text).height()


def _sentence(index: QModelIndex | QPersistentModelIndex) -> Sentence:
    found = index.data(_SENTENCE)
    return found if isinstance(found, Sentence) else Sentence("", str(index.data() or ""))
