"""The measures and colours of the desk, as plain values.

Text stands at least 4.5:1 on its ground in every theme; the tests measure it.
"""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes of type in pixels at 100 %."""

    figures: int = 40
    entry: int = 30
    page_title: int = 20
    entry_name: int = 18
    competition: int = 15
    panel_title: int = 14
    body: int = 13
    secondary: int = 12
    day: int = 11


@dataclass(frozen=True, slots=True)
class Spacing:
    """Gaps in pixels at 100 %, in fours."""

    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16


TYPE = TypeScale()
SPACE = Spacing()
ROW_COMFORTABLE = 30
ROW_COMPACT = 26
PANEL_RADIUS = 8
FIELD_RADIUS = 6
FOCUS_RING = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What every colour is for, how heavy type is, and how large everything is drawn.

    Without `tints` nothing is told by a light ground: pairs and selected rows are drawn with lines.
    """

    name: str
    ground: str
    panel: str
    sunk: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    ok: str
    ok_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str
    selected: str
    pair_tint: str
    outer_mark: str
    band_white: str = "#FFFFFF"
    band_yellow: str = "#F5C400"
    band_blue: str = "#2F6FD0"
    band_line: str = "#14181F"
    regular: int = 400
    medium: int = 500
    semibold: int = 600
    tints: bool = True
    scale: float = 1.0
    compact: bool = False
    """Whether the rows of all tables stand close."""

    def px(self, pixels: float) -> int:
        """A measure given at 100 %, in pixels at the scale of this theme."""
        return round(pixels * self.scale)

    def at(self, scale: float, *, compact: bool = False) -> Self:
        """The same theme drawn at `scale`, where 1.0 is 100 %."""
        return replace(self, scale=scale, compact=compact)


LIGHT = Theme(
    name="light",
    ground="#F6F7F9",
    panel="#FFFFFF",
    sunk="#EEF0F3",
    line="#D9DDE3",
    text="#14181F",
    muted="#5A6472",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    accent_soft="#E3EEFA",
    ok="#0E7A4E",
    ok_soft="#E2F4EB",
    warning="#9A5B00",
    warning_soft="#FFF1D9",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    selected="#DCEBFB",
    pair_tint="#FAFBFC",
    outer_mark="#C62828",
)

DARK = Theme(
    name="dark",
    ground="#12161C",
    panel="#1A2029",
    sunk="#0E1217",
    line="#2D3644",
    text="#E8ECF2",
    muted="#9AA6B6",
    accent="#6FB1F5",
    on_accent="#0B1420",
    accent_soft="#1D3350",
    ok="#5CC99A",
    ok_soft="#17342A",
    warning="#F0B65A",
    warning_soft="#3A2C12",
    bad="#FF8A80",
    bad_soft="#40201F",
    selected="#24405F",
    pair_tint="#1D242E",
    outer_mark="#EA6159",
)

CONTRAST = Theme(
    name="contrast",
    ground="#FFFFFF",
    panel="#FFFFFF",
    sunk="#FFFFFF",
    line="#000000",
    text="#000000",
    muted="#000000",
    accent="#003C8F",
    on_accent="#FFFFFF",
    accent_soft="#FFFFFF",
    ok="#00512F",
    ok_soft="#FFFFFF",
    warning="#6B3A00",
    warning_soft="#FFFFFF",
    bad="#8C0009",
    bad_soft="#FFFFFF",
    selected="#FFFFFF",
    pair_tint="#FFFFFF",
    outer_mark="#B00010",
    regular=500,
    medium=600,
    semibold=700,
    tints=False,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
