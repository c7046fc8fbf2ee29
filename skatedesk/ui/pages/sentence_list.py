"""A quiet list of sentences: a word that says what it is about, and below it the sentence in full."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skatedesk.ui.style.theme import Tone, current, font
from skatedesk.ui.style.tokens import FOCUS_RING, SPACE, TYPE

_WORDS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence under its word; the tone colours the word, which says the same without colour.

    What is not `possible` is greyed, and its text says why.
    """

    word: str
    text: str
    tone: Tone = Tone.NEUTRAL
    possible: bool = True


class SentenceList(QListView):
    """Sentences one below the other, in as many lines as they need.

    Signals: `sentence_chosen(int)` with the place of a sentence, -1 for none, when another one became the current
    one; `sentence_activated(int)` for Return or a double click. With `keeps_choice` the chosen one is seen while the
    hands are elsewhere, as something beside it is about it.
    """

    sentence_activated = Signal(int)
    sentence_chosen = Signal(int)

    def __init__(
        self, object_name: str, accessible_name: str, *, keeps_choice: bool = False, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.keeps_choice = keeps_choice
        self._empty_text = ""
        self._sentences: tuple[Sentence, ...] = ()
        self._texts = QStringListModel(self)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(self._texts)
        self.setItemDelegate(_SentenceDelegate(self))
        self.activated.connect(self._tell_activated)

    def show_sentences(self, sentences: Sequence[Sentence], empty_text: str) -> None:
        """Show these; the place in the list stays. Where there are none, say what that means."""
        self._empty_text = empty_text
        self.setAccessibleDescription("" if sentences else empty_text)
        if tuple(sentences) == self._sentences:
            self.viewport().update()
            return
        at = max(0, self.chosen())
        self._texts.setStringList([])  # while it empties, the places are still those of before
        self._sentences = tuple(sentences)
        self._texts.setStringList([f"{sentence.word}: {sentence.text}" for sentence in sentences])
        self.choose(min(at, len(sentences) - 1))

    def choose(self, at: int) -> None:
        """Make the sentence at this place the current one."""
        self.setCurrentIndex(self._texts.index(at))

    def chosen(self) -> int:
        """The place of the current sentence, -1 where there is none."""
        return self.currentIndex().row()

    def sentence(self, at: int) -> Sentence:
        """The sentence at this place."""
        return self._sentences[at]

    def texts(self) -> tuple[str, ...]:
        """The sentences as they stand."""
        return tuple(sentence.text for sentence in self._sentences)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:  # fmt: skip
        super().currentChanged(current, previous)
        self.sentence_chosen.emit(current.row())

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
        if not self._sentences:
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
        theme, rect, sentence = current(), option.rect, self._room.sentence(index.row())
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
        return (
            QFontMetrics(font(TYPE.secondary))
            .boundingRect(room, _WORDS, self._room.sentence(index.row()).text)
            .height()
        )
