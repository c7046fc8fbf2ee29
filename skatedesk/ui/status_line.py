"""The bottom line: what was saved last and when, undo and redo, and how the file is."""

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QToolTip, QWidget

from skatedesk.services import history
from skatedesk.services.changes import Changed
from skatedesk.ui.announcing import announce
from skatedesk.ui.desk import Desk
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Button, current, font
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE, TYPE, Theme
from skatedesk.words import _, ngettext

HEIGHT = 25
MARK = 12
LAMP = 190
"""The room, in pixels at 100 %, that the words of the lamp keep before others have theirs."""
_RING = 2
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Sign(Enum):
    """What stands before the words: each has its own shape."""

    NOTHING = auto()
    SAFE = auto()
    WARNING = auto()
    REFUSED = auto()


class StatusLine(MeasuredFrame):
    """The last change with undo and redo at the left, the file at the right. What was refused is said here too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = ""
        self.setObjectName("status_line")
        self.setAccessibleName(_("What was saved, and how the file is"))
        self.message = Saying("status_message")
        undo_keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(_NATIVE)
        self.undo = theme.link_button(_("Undo {keys}").format(keys=undo_keys), "status_undo")
        self.redo = theme.link_button(_("Redo"), "status_redo")
        self.changed = theme.link_button("", "status_changed")
        self.file = Saying("status_file")
        self.lamp = Lamp("status_lamp")
        self._lay_out()
        self.undo.clicked.connect(desk.undo)
        self.redo.clicked.connect(desk.redo)
        desk.changed.connect(self._say_changed)
        desk.refused.connect(self._say_refused)
        desk.told.connect(self._say_told)
        desk.file_opened.connect(self._say_opened)
        desk.race_chosen.connect(self.forget_refused)
        self._say_opened()

    def _say_opened(self) -> None:
        """Another file: its last change, however long ago."""
        if not self._desk.is_open:
            self.message.say("")
            self.file.say("")
            self.lamp.say(_("No file is open"))
            self._show_labels("", "")
            return
        last = history.last_change(self._desk.file)
        self.message.forget_widest()
        if last is None or last.at is None:
            self.message.say(_("Nothing was changed yet"))
        else:
            self.message.say(_("Last change {when} · {label}").format(when=_moment(last.at), label=last.label))
        self.file.say(self._desk.file.path.name)
        self.lamp.say(_("File safe"), Sign.SAFE)
        self._show_labels(*history.labels(self._desk.file))

    def _say_changed(self, changed: Changed) -> None:
        if changed.at is None:
            self.message.say(_("Nothing new · {label}").format(label=changed.label))
            announce(self.message, self.message.text)
            return
        time = f"{changed.at.astimezone():%H:%M:%S}"
        self.message.say(_("Saved {time} · {what}").format(time=time, what=_what(changed)), keep_room=True)
        announce(self.message, self.message.text)
        fresh = changed.act == "do"
        self._show_labels(*((changed.label, "") if fresh else history.labels(self._desk.file)))

    def _say_refused(self, reason: str) -> None:
        if self.message.sign is not Sign.REFUSED:
            self._before = self.message.text
        self.message.say(_("Not saved: {reason}").format(reason=reason), Sign.REFUSED)
        if QApplication.activeModalWidget() is None:  # a question says it itself
            announce(self.message, self.message.text, urgent=True)

    def _say_told(self, sentence: str) -> None:
        self.message.say(sentence)
        announce(self.message, sentence)

    def _show_labels(self, undo: str, redo: str) -> None:
        _name(self.undo, _("Undo"), undo, _("There is nothing to undo."))
        _name(self.redo, _("Redo"), redo, _("There is nothing to redo."))

    def show_lamp(self, words: str, sign: Sign, sentence: str) -> None:
        """Say how the file is kept."""
        self.lamp.say(words, sign, sentence)

    def show_changed(self, count: int) -> None:
        """How many lists say something else by now than when they went out; nothing where none does."""
        self.changed.setVisible(count > 0)
        self.changed.setText(ngettext("{count} list changed", "{count} lists changed", count).format(count=count))
        told = ngettext(
            "{count} list changed since it went out.", "{count} lists changed since they went out.", count
        ).format(count=count)  # fmt: skip
        self.changed.setToolTip(plain_tip(told))
        self.changed.setAccessibleName(told)

    def forget_refused(self) -> None:
        """The hands went on to something else: say again what stood here before something was refused."""
        if self.message.sign is Sign.REFUSED:
            self.message.say(self._before)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), current()
        painter.fillRect(event.rect(), QColor(look.panel))
        painter.fillRect(0, 0, self.width(), look.px(1), QColor(look.line))
        painter.end()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        for part in (self.message, self.undo, self.redo):
            self._row.addWidget(part)
        self._row.addStretch()
        self._row.addWidget(self.changed)
        self.changed.hide()
        for link in (self.undo, self.redo, self.changed):
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the hands where they are
        for part in (self.file, self.lamp):
            self._row.addWidget(part)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self._row.setContentsMargins(px(SPACE.medium), px(1), px(SPACE.medium), 0)
        self._row.setSpacing(px(SPACE.small))


class Saying(QWidget):
    """One sentence with its sign, cut with an ellipsis and told in full by the tooltip where there is no room."""

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.text = ""
        self.sign = Sign.NOTHING
        self._widest = 0
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str, sign: Sign = Sign.NOTHING, *, keep_room: bool = False) -> None:
        """Say this. With `keep_room` a shorter sentence later leaves what stands beside it where it is."""
        self.text, self.sign = text, sign
        self.setAccessibleName(text)
        if keep_room:
            self._widest = max(self._widest, self._wanted())
        self.updateGeometry()
        self.update()

    def forget_widest(self) -> None:
        """Keep no room any longer."""
        self._widest = 0

    def sizeHint(self) -> QSize:
        return QSize(max(self._wanted(), self._widest), current().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._wanted(), current().px(80)), current().px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current()
        painter = QPainter(self)
        painter.setFont(font(TYPE.secondary))
        painter.setPen(QColor(_colour(self.sign, look)))
        left = self._room_for_sign()
        if self.sign is not Sign.NOTHING:
            side = look.px(MARK)
            _paint_sign(painter, QRectF(0, (self.height() - side) / 2, side, side), self.sign, look)
        rect = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._fitted(rect.width()))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cut = self.width() < self._wanted()
            QToolTip.showText(event.globalPos(), self.text if cut else "", self)
            return True
        if event.type() == QEvent.Type.StyleChange:
            self._widest = 0
            self.updateGeometry()
        return super().event(event)

    def _fitted(self, width: int) -> str:
        return _metrics().elidedText(self.text, Qt.TextElideMode.ElideRight, width)

    def _wanted(self) -> int:
        return _metrics().horizontalAdvance(self.text) + self._room_for_sign() + 1

    def _room_for_sign(self) -> int:
        return 0 if self.sign is Sign.NOTHING else current().px(MARK + SPACE.tight)


class Lamp(Button):
    """How the file is kept, in words behind a sign; a click or Space asks for more."""

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.saying = Saying(f"{object_name}_words")
        self.saying.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName(object_name)
        self.setProperty("role", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * _RING, 0, 2 * _RING, 0)
        row.addWidget(self.saying)

    def say(self, text: str, sign: Sign = Sign.NOTHING, sentence: str = "") -> None:
        """Say this in short, and the whole sentence to those who stay on it."""
        self.saying.say(text, sign)
        self.setAccessibleName(text)
        self.setAccessibleDescription(sentence)
        self.setToolTip(plain_tip(sentence))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self.saying.sizeHint() + QSize(4 * _RING, 0)

    def minimumSizeHint(self) -> QSize:
        least = min(self.saying.sizeHint().width(), current().px(LAMP))
        return QSize(least + 4 * _RING, self.saying.minimumSizeHint().height())


def _metrics() -> QFontMetrics:
    return QFontMetrics(font(TYPE.secondary))


def _colour(sign: Sign, look: Theme) -> str:
    colours = {Sign.NOTHING: look.muted, Sign.SAFE: look.ok, Sign.WARNING: look.warning, Sign.REFUSED: look.bad}
    return colours[sign]


def _paint_sign(painter: QPainter, rect: QRectF, sign: Sign, look: Theme) -> None:
    """A disc where the file is safe, a triangle where something is missing, a barred diamond where it was refused."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_colour(sign, look)))
    if sign is Sign.SAFE:
        inset = rect.width() / 8
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))
    elif sign is Sign.WARNING:
        top = QPointF(rect.center().x(), rect.top() + rect.height() / 12)
        painter.drawPolygon([top, rect.bottomRight(), rect.bottomLeft()])
    else:
        middle, reach = rect.center(), rect.width() / 2
        corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
        painter.drawPolygon([middle + corner for corner in corners])
        painter.setPen(QPen(QColor(look.panel), reach / 3))
        painter.drawLine(middle - QPointF(reach / 2.5, 0), middle + QPointF(reach / 2.5, 0))
    painter.restore()


def _name(button: Button, act: str, label: str, nothing: str) -> None:
    """Say on a button what it would do; it rests where there is nothing."""
    button.setEnabled(bool(label))
    told = f"{act}: {label}" if label else nothing
    button.setToolTip(plain_tip(told))
    button.setAccessibleName(told)


def _what(changed: Changed) -> str:
    if changed.act == "undo":
        return _("Undone: {label}").format(label=changed.label)
    if changed.act == "redo":
        return _("Done again: {label}").format(label=changed.label)
    return changed.label


def _moment(at: datetime) -> str:
    """The local time, with the day where it is not today."""
    local = at.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"{local:%H:%M:%S}"
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day} {local:%H:%M}"
