"""The fonts of the sheets: our own for Europe, those of the machine for East Asia, and how wide a text is in them.

All lengths are twentieths of a point. Fonts are never hinted, so that a line is as long on paper as on the screen.
"""

import math
import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont, QTextLayout

from skatedesk import places
from skatedesk.exports.paper.breaks import settable

POINT = 20
RESOLUTION = 72 * POINT
"""Our unit as dots an inch, for the painters."""

_OWN = "Noto Sans"
_OWN_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
_JAPANESE = ("Yu Gothic UI", "Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP")
_CHINESE = ("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC")
_KOREAN = ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR")
_EASTERN = {
    "ja": (*_JAPANESE, *_CHINESE, *_KOREAN),
    "zh_CN": (*_CHINESE, *_JAPANESE, *_KOREAN),
    "ko": (*_KOREAN, *_JAPANESE, *_CHINESE),
}
_CAPITAL = 0.714
_LEADING = 1.25


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look: their size, their weight, and the language whose forms Chinese characters take."""

    size: int
    bold: bool = False
    italic: bool = False
    language: str = "en"

    @property
    def leading(self) -> int:
        """From one line of a text to its next."""
        return round(self.size * _LEADING)

    def baseline(self, height: int) -> int:
        """Where a line stands in the middle of a row of this height, below its top."""
        return round(height / 2 + self.size * _CAPITAL / 2)

    def sized(self, size: float) -> Self:
        return replace(self, size=max(1, math.floor(size)))


class _Shelf(threading.local):
    """What a thread has made of fonts, as Qt's must not be shared between two."""

    def __init__(self) -> None:
        self.fonts: dict[Face, QFont] = {}
        self.metrics: dict[Face, QFontMetricsF] = {}
        self.widths: dict[tuple[str, Face], int] = {}
        self.raw: dict[str, QRawFont] = {}


class _Ready:
    """What is made once for the program. Without a window it is ours to start Qt, and to keep it."""

    lock = threading.Lock()
    done = False
    app: QGuiApplication | None = None


_shelf = _Shelf()
_MOST_WIDTHS = 50_000


def make_ready() -> None:
    """Start Qt where nobody has, without a display if there is none, and load our own fonts once."""
    with _Ready.lock:
        if _Ready.done:
            return
        if QGuiApplication.instance() is None:
            _Ready.app = _start_qt()
        for name in _OWN_FILES:
            QFontDatabase.addApplicationFont(str(places.resources() / "fonts" / name))
        _Ready.done = True


def _start_qt() -> QGuiApplication:
    """Qt for a command: it needs no display. One that could show windows too, as a program has only one."""
    from PySide6.QtWidgets import QApplication

    return QApplication([*sys.argv[:1], *(["-platform", "offscreen"] if sys.platform == "linux" else [])])


def font(face: Face) -> QFont:
    """The font of a face; its pixel is our unit."""
    made = _shelf.fonts.get(face)
    if made is None:
        make_ready()
        made = QFont(list(families(face.language)))
        made.setPixelSize(face.size)
        made.setBold(face.bold)
        made.setItalic(face.italic)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        made.setKerning(False)
        for feature, wanted in (("tnum", 1), ("liga", 0), ("clig", 0)):
            made.setFeature(QFont.Tag(feature), wanted)
        _shelf.fonts[face] = made
    return made


def width(text: str, face: Face) -> int:
    """How long a line is."""
    known = _shelf.widths.get((text, face))
    if known is None:
        metrics = _shelf.metrics.get(face)
        if metrics is None:
            metrics = _shelf.metrics[face] = QFontMetricsF(font(face))
        if len(_shelf.widths) > _MOST_WIDTHS:
            _shelf.widths.clear()
        known = _shelf.widths[text, face] = math.ceil(metrics.horizontalAdvance(text))
    return known


def families(language: str) -> tuple[str, ...]:
    """Our own family, then the East Asian ones of this machine, those of the language first."""
    wanted = _EASTERN.get(language, _EASTERN["ja"])
    return (_OWN, *(family for family in wanted if QFontDatabase.hasFamily(family)))


def missing(text: str) -> str:
    """The letters no font of this machine can show, each once; they would be printed as empty boxes."""
    make_ready()
    doubtful = [letter for letter in dict.fromkeys(settable(text)) if not _raw(_OWN).supportsCharacter(ord(letter))]
    return "".join(letter for letter in doubtful if not letter.isspace() and _is_missing(letter))


def is_known(text: str) -> bool:
    """Whether the fonts of the sheets have all its letters; other fonts of the machine stand in for the rest."""
    raw = [_raw(family) for family in families("en")]
    return all(letter.isspace() or any(one.supportsCharacter(ord(letter)) for one in raw) for letter in text)


def twins(letters: Iterable[str], used: Iterable[str]) -> dict[str, str]:
    """For letters that share their picture with one that was used, that one: a radical and the character it is."""
    found: dict[str, str] = {}
    for family in families("en"):
        raw = _raw(family)
        by_glyph = {_glyph(raw, letter): letter for letter in used if raw.supportsCharacter(ord(letter))}
        for letter in letters:
            if letter not in found and raw.supportsCharacter(ord(letter)) and _glyph(raw, letter) in by_glyph:
                found[letter] = by_glyph[_glyph(raw, letter)]
    return found


def _raw(family: str) -> QRawFont:
    made = _shelf.raw.get(family)
    if made is None:
        made = _shelf.raw[family] = QRawFont.fromFont(QFont(family))
    return made


def _glyph(raw: QRawFont, letter: str) -> int:
    return next(iter(raw.glyphIndexesForString(letter)), 0)


def _is_missing(letter: str) -> bool:
    layout = QTextLayout(letter, font(Face(200)))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
