"""How well the colours of the desk can be told apart, as a table: `python -m tests.contrast`."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from skatedesk.ui.style.tokens import THEMES, Theme

READABLE = 4.5
"""What text needs on its ground (WCAG 2.2, 1.4.3)."""
VISIBLE = 3.0
"""What marks, lines of plots and the ring of the focus need (WCAG 2.2, 1.4.11)."""

TEXT: Mapping[str, tuple[str, ...]] = {
    "text": ("ground", "panel", "sunk", "pair_tint", "selected", "accent_soft"),
    "muted": ("ground", "panel", "sunk", "pair_tint"),
    "accent": ("ground", "panel", "sunk", "pair_tint", "selected", "accent_soft"),
    "on_accent": ("accent",),
    "panel": ("text",),
    "ok": ("ground", "panel", "pair_tint", "ok_soft"),
    "warning": ("ground", "panel", "pair_tint", "warning_soft"),
    "bad": ("ground", "panel", "sunk", "pair_tint", "selected", "bad_soft"),
}
"""The grounds that text of a colour stands on. The last but four is the tip: the ground's colour on the text's."""
SIGNS: Mapping[str, tuple[str, ...]] = {
    "accent": ("ground", "panel", "sunk", "pair_tint", "selected"),
    "text": ("ground", "panel", "pair_tint", "selected"),
    "muted": ("ground", "panel", "pair_tint", "selected"),
    "ok": ("panel", "pair_tint", "selected"),
    "warning": ("panel", "pair_tint", "selected"),
    "bad": ("panel", "sunk"),
    "outer_mark": ("ground", "panel", "pair_tint", "selected"),
}
"""Rings of the focus, marks, signs and lines of plots, each on what it is drawn on."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A colour on a ground, and the contrast they have in a theme."""

    theme: str
    role: str
    ground: str
    ratio: float
    least: float

    @property
    def holds(self) -> bool:
        return self.ratio >= self.least


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def measured(theme: Theme) -> Iterator[Measured]:
    """Every colour on every ground it is used on."""
    for pairs, least in ((TEXT, READABLE), (SIGNS, VISIBLE)):
        for role, grounds in pairs.items():
            for ground in grounds:
                ratio = contrast(getattr(theme, role), getattr(theme, ground))
                yield Measured(theme.name, role, ground, ratio, least)


def table() -> Iterator[str]:
    """A line for every colour and ground, with a column for each theme."""
    columns = [list(measured(theme)) for theme in THEMES.values()]
    yield f"| what | on | at least | {' | '.join(THEMES)} |"
    yield "|---|---|---|" + "---|" * len(THEMES)
    for line in zip(*columns, strict=True):
        one = line[0]
        kind = "text" if one.least == READABLE else "sign"
        figures = " | ".join(f"{each.ratio:.1f}" for each in line)
        yield f"| {kind} {one.role} | {one.ground} | {one.least} | {figures} |"


if __name__ == "__main__":
    sys.stdout.write("\n".join(table()) + "\n")
