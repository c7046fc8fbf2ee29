"""How the window was left, so that it stands there again the next time."""

from contextlib import suppress
from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray

from skatedesk.services import settings
from skatedesk.ui.style.tokens import LIGHT, THEMES, Theme

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
_SECTION = "window"


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The look, the page seen last, and place and size as Qt writes them down."""

    theme: str = LIGHT.name
    scale: float = 1.0
    compact: bool = False
    page: str = ""
    geometry: str = ""

    @property
    def look(self) -> Theme:
        """The theme at its scale; the usual one where the name or the scale makes no sense."""
        scale = self.scale if SCALES[0] <= self.scale <= SCALES[-1] else 1.0
        return THEMES.get(self.theme, LIGHT).at(scale, compact=self.compact)

    @property
    def place(self) -> QByteArray:
        """What `QWidget.restoreGeometry` takes."""
        return QByteArray.fromBase64(self.geometry.encode())


def remembered() -> WindowSettings:
    """How the window was left."""
    return settings.read(_SECTION, WindowSettings())


def keep_look(theme: Theme) -> None:
    """Remember the theme, the size of the type, and whether rows stand close."""
    _keep(replace(remembered(), theme=theme.name, scale=theme.scale, compact=theme.compact))


def keep_place(geometry: QByteArray, page: str) -> None:
    """Remember where the window stands and which page is seen, if any."""
    before = remembered()
    _keep(replace(before, geometry=geometry.toBase64().toStdString(), page=page or before.page))


def _keep(left: WindowSettings) -> None:
    # Here, because the window is seen before the rest of the program is loaded.
    from skatedesk.services.files import FileError

    if left != remembered():
        with suppress(FileError):  # a setting is never worth a refusal
            settings.write(_SECTION, left)
