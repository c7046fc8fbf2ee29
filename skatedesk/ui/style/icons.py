"""The line icons of the desk: drawn in the colour of their place, as sharp as the screen, in every theme and scale.

An icon looks at the theme when it is painted, so nobody has to set it again. A file is read when its icon is first
seen, and the acts of a menu get theirs when that menu is first opened: the start waits for neither.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from skatedesk import places
from skatedesk.ui.style.icon_table import OF_ACTS, OF_BUTTONS
from skatedesk.ui.style.theme import current

SIZE = 20
"""Pixels at 100 %; in menus Qt decides."""
_KEPT = 400

Mode = QIcon.Mode
State = QIcon.State


class On(StrEnum):
    """What an icon stands on, which decides its colour. In a menu, CHECKED is seen only while the act is checked."""

    PLAIN = "plain"
    MENU = "menu"
    CHECKED = "checked"
    PRIMARY = "primary"
    NAV = "nav"


def icon(name: str, on: On = On.PLAIN) -> QIcon:
    """The icon of `resources/icons/NAME.svg`; the next call gives the same one."""
    return _icon(name, on)


def pixmap(name: str, side: int, colour: str, sharpness: float = 1.0) -> QPixmap:
    """An icon in this colour as a picture `side` pixels wide, for who paints by hand."""
    made = _drawn(name, colour, round(side * sharpness))
    if sharpness != made.devicePixelRatio():
        made = QPixmap(made)
        made.setDevicePixelRatio(sharpness)
    return made


def of_act(action: QAction) -> str:
    """The name of the icon that an act has; empty where it has none."""
    return OF_ACTS.get(action.objectName().removeprefix("action_"), "")


def dress(actions: Iterable[QAction]) -> None:
    """Give acts of a menu their icons; one that is checked or not shows that instead."""
    for action in actions:
        name, on = ("check", On.CHECKED) if action.isCheckable() else (of_act(action), On.MENU)
        if name and action.icon().isNull():
            action.setIcon(_icon(name, on))


def dress_buttons(widget: QWidget) -> None:
    """Give the main buttons in this part of the window their icons."""
    for button in widget.findChildren(QAbstractButton):
        name = OF_BUTTONS.get(button.objectName())
        if name and button.icon().isNull():
            button.setIcon(_icon(name, On.PRIMARY if button.property("role") == On.PRIMARY.value else On.PLAIN))


@cache
def _icon(name: str, on: On) -> QIcon:
    return QIcon(_Engine(name, on))


class _Engine(QIconEngine):
    """Paints an icon in the colours of the theme there is now."""

    def __init__(self, name: str, on: On) -> None:
        super().__init__()
        self._name, self._on = name, on

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._on)

    def paint(self, painter: QPainter, rect: QRect, mode: Mode, state: State) -> None:
        if self._on is On.CHECKED and state == State.Off:
            return
        side = min(rect.width(), rect.height())
        sharpness = painter.device().devicePixelRatioF() if painter.device() else 1.0
        drawn = pixmap(self._name, side, _colour(self._on, mode, state), sharpness)
        painter.drawPixmap(rect.center() - QPoint((side - 1) // 2, (side - 1) // 2), drawn)

    def pixmap(self, size: QSize, mode: Mode, state: State) -> QPixmap:
        if self._on is On.CHECKED and state == State.Off:
            return _nothing(min(size.width(), size.height()))
        return _drawn(self._name, _colour(self._on, mode, state), min(size.width(), size.height()))


def _colour(on: On, mode: Mode, state: State) -> str:
    """Qt calls the line of a menu under the hand active, but also a button with the focus."""
    theme = current()
    if mode == Mode.Disabled:
        return theme.muted
    if on is On.PRIMARY or (on in (On.MENU, On.CHECKED) and mode in (Mode.Active, Mode.Selected)):
        return theme.on_accent
    if on is On.NAV:
        return theme.accent if state == State.On else theme.muted
    return theme.text


@lru_cache(maxsize=_KEPT)
def _drawn(name: str, colour: str, side: int) -> QPixmap:
    # Here, because the window should not wait for the part of Qt that reads the files.
    from PySide6.QtSvg import QSvgRenderer

    drawn = _nothing(side)
    painter = QPainter(drawn)
    QSvgRenderer(_source(name).replace(b"currentColor", colour.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


def _nothing(side: int) -> QPixmap:
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    return drawn


@cache
def _source(name: str) -> bytes:
    return (places.resources() / "icons" / f"{name}.svg").read_bytes()
