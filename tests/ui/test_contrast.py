"""Contrast, measured: of the tokens on the grounds they are used on, and of the pictures of all pages."""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from skatedesk.ui.style import theme as look
from skatedesk.ui.style.marks import Mark, paint_mark
from skatedesk.ui.style.tokens import THEMES, Theme
from tests import contrast as contrasts
from tests.contrast import READABLE, VISIBLE, contrast, measured
from tests.ui.everywhere import Screen, asked, at_work, called, pages, seen

SCREEN = Screen(1366, 768)
GROUNDS = ("panel", "pair_tint", "selected")
LEAST_PIXELS = 6
"""As many pixels have to be of a colour before it counts as one that is seen."""


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_colour_stands_out_from_every_ground_it_is_used_on(theme: Theme):
    assert [one for one in measured(theme) if not one.holds] == []


def test_the_table_is_printed_and_is_that_of_the_manual(capsys: pytest.CaptureFixture[str]):
    lines = list(contrasts.table())
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    page = Path(__file__).parents[2] / "docs" / "accessibility.md"
    assert "\n".join(lines) in page.read_text(encoding="utf-8")


# --- from pictures -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Seen:
    """A text on a picture, and how well it stands out from what is around it."""

    page: str
    part: str
    text: str
    ratio: float


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_texts_stand_out_on_the_pictures_of_all_pages_and_questions(
    theme: Theme, desk_file: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
):
    found: list[Seen] = []
    with at_work(desk_file, SCREEN, theme, 2.0) as place:
        for name in pages(place):
            found += read(place.window, name)
        for name, question in asked(place):
            found += read(question, name)
    least = min(found, key=lambda one: one.ratio)
    with capsys.disabled():
        sys.stdout.write(f"\n{theme.name}: {len(found)} texts on pictures, the least {least}\n")
    assert [one for one in found if one.ratio < READABLE] == []
    assert len(found) > 300


def read(window: QWidget, page: str) -> Iterator[Seen]:
    """The texts of labels and buttons, measured on a picture of the window."""
    picture = window.grab().toImage()
    for part in seen(window):
        text = part.text() if isinstance(part, QLabel | QPushButton) else ""
        whole = QRect(part.mapTo(window, QPoint()), part.size())
        if text.strip() and part.isEnabled() and part.visibleRegion().boundingRect() == part.rect():
            yield Seen(page, called(part), text, stands_out(picture.copy(whole)))


def stands_out(picture: QImage) -> float:
    """The contrast of the strongest colour of a picture with its most common one."""
    colours = colours_of(picture)
    ground = colours.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour, count in colours.items() if count >= LEAST_PIXELS)


def colours_of(picture: QImage) -> Counter[str]:
    """How often each colour is on a picture; RGB32 pads no lines."""
    pixels = Counter(memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I"))
    return Counter({QColor.fromRgb(pixel).name(): count for pixel, count in pixels.items()})


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("mark", list(Mark))
def test_every_mark_stands_out_from_what_it_is_drawn_on(qapp: QApplication, theme: Theme, mark: Mark):
    look.apply(qapp, theme)
    ratios = {ground: stands_out(drawn(mark, getattr(theme, ground))) for ground in GROUNDS}
    look.apply(qapp, THEMES["light"])
    assert min(ratios.values()) >= VISIBLE, ratios


def drawn(mark: Mark, ground: str) -> QImage:
    picture = QImage(QSize(32, 32), QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, 32, 32), mark)
    painter.end()
    return picture


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_box_of_a_tick_can_be_seen(qapp: QApplication, theme: Theme):
    look.apply(qapp, theme)
    box = QCheckBox()
    box.setFixedSize(30, 30)
    holder = look.panel("holder", "Holder")
    box.setParent(holder)
    holder.resize(60, 60)
    ratio = stands_out(holder.grab(QRect(5, 5, 20, 20)).toImage())
    look.apply(qapp, THEMES["light"])
    holder.deleteLater()
    assert ratio >= VISIBLE
