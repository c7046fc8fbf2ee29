"""What a plot is drawn with: colours, letters and the size of both."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QFont

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.fonts import Face

Lettering = Callable[[int, bool], QFont]
"""The font of a size in pixels (given at 100 %), semibold or not."""

TITLE = 16
BODY = 12
SMALL = 11


@dataclass(frozen=True, slots=True)
class Palette:
    """What every colour is for. `lines` are taken in turn; a plot can be read without them."""

    ground: str
    ink: str
    muted: str
    grid: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """How a plot looks: its colours, its letters, and how large it is drawn, where 1.0 is 100 %."""

    palette: Palette
    lettering: Lettering
    scale: float = 1.0

    def px(self, pixels: float) -> float:
        return pixels * self.scale


def on_paper() -> Look:
    """Ink on white, in the fonts of the sheets."""
    palette = Palette("#FFFFFF", "#000000", "#444444", "#D5D5D5", ("#000000",))
    return Look(palette, lambda size, bold: fonts.font(Face(size, bold)))
