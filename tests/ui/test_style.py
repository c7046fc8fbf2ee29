"""The look of the desk: contrast, scale, figures, marks and the small parts."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Armband, Lane, RaceState
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.marks import ARMBAND_MARKS, LANE_MARKS, STATE_MARKS, Mark, mark_icon, paint_mark
from skatedesk.ui.style.theme import Role, Tone
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, SPACE, TYPE, Theme

pytestmark = pytest.mark.usefixtures("daylight")


# --- tokens --------------------------------------------------------------------------------------------------


def test_the_bright_rink_theme_is_black_on_white_without_tints():
    assert (CONTRAST.text, CONTRAST.panel, CONTRAST.line, CONTRAST.accent) == (
        "#000000",
        "#FFFFFF",
        "#000000",
        "#003C8F",
    )
    assert CONTRAST.pair_tint == CONTRAST.panel
    assert not CONTRAST.tints
    assert CONTRAST.regular > LIGHT.regular


def test_measures_grow_with_the_scale():
    assert [LIGHT.at(scale).px(SPACE.medium) for scale in (1.0, 1.25, 1.5, 2.0)] == [12, 15, 18, 24]
    assert LIGHT.at(2.0).accent == LIGHT.accent


# --- the theme at work ---------------------------------------------------------------------------------------


def test_applying_a_theme_changes_palette_type_and_what_painters_ask(qapp: QApplication):
    before = look.current()
    look.apply(qapp, DARK, 2.0)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.ground)
    assert qapp.font().pixelSize() == 2 * TYPE.body
    assert look.current() == DARK.at(2.0)
    assert look.current() is not before


@pytest.mark.parametrize("role", list(Role))
def test_labels_follow_the_scale(qapp: QApplication, qtbot: QtBot, role: Role):
    made = look.label("1:13.59", "best", role)
    qtbot.addWidget(made)
    made.ensurePolished()
    small = made.font().pixelSize()
    look.apply(qapp, LIGHT, 2.0)
    assert made.font().pixelSize() == 2 * small


@pytest.mark.parametrize("weight", [LIGHT.regular, LIGHT.semibold])
@pytest.mark.parametrize("pixels", [TYPE.body, TYPE.entry])
def test_all_figures_are_equally_wide(pixels: int, weight: int):
    metrics = QFontMetricsF(look.font(pixels, weight, kerning=False))
    assert {round(metrics.horizontalAdvance(figure * 4), 2) for figure in "0123456789"} == {
        round(metrics.horizontalAdvance("0000"), 2)
    }


def test_tabular_figures_survive_the_style_sheet(qtbot: QtBot):
    made = look.title("36.52")
    qtbot.addWidget(made)
    made.ensurePolished()
    assert made.font().pixelSize() == TYPE.page_title
    assert made.font().isFeatureSet(QFont.Tag("tnum"))


def test_names_of_every_country_have_letters(qapp: QApplication):
    family = set(look.font(TYPE.body).families())
    assert qapp.font().families()[0] in family
    metrics = QFontMetricsF(look.font(TYPE.body))
    assert all(metrics.horizontalAdvance(name) > 0 for name in ("高木 美帆", "Żurek", "GÉLINAS-BEAULIEU"))


# --- the small parts -----------------------------------------------------------------------------------------


def test_every_part_has_a_name_for_tests_and_one_for_the_ear(qtbot: QtBot):
    parts: list[tuple[QWidget, str, str]] = [
        (look.title("7 · 1000 m Men"), "page_title", "7 · 1000 m Men"),
        (look.muted_label("Pair 9 on the ice", "state"), "state", "Pair 9 on the ice"),
        (look.pill("provisional", Tone.WARNING, "result_state"), "result_state", "provisional"),
        (look.button("&Withdraw…", "withdraw"), "withdraw", "Withdraw…"),
        (look.primary_button("Make official", "make_official"), "make_official", "Make official"),
        (look.nav_button("Race", "nav_race"), "nav_race", "Race"),
        (look.link_button("Undo", "undo"), "undo", "Undo"),
        (look.panel("result", "Result"), "result", "Result"),
        (look.entry_box("entry", "Time"), "entry", "Time"),
        (look.choice("sex", "Sex"), "sex", "Sex"),
    ]
    for part, object_name, spoken in parts:
        qtbot.addWidget(part)
        assert (part.objectName(), part.accessibleName()) == (object_name, spoken)


def test_what_is_spoken_follows_the_text(qtbot: QtBot):
    made = look.pill("provisional", Tone.WARNING, "result_state")
    press = look.button("Make official", "make_official")
    qtbot.addWidget(made)
    qtbot.addWidget(press)
    made.say("official", Tone.OK)
    press.setText("Open &again")
    assert (made.text(), made.accessibleName(), made.property("tone")) == ("official", "official", "ok")
    assert press.accessibleName() == "Open again"


def test_a_pill_changes_its_colours_with_its_tone(qtbot: QtBot):
    made = look.pill("wrong", Tone.BAD, "state")
    qtbot.addWidget(made)
    assert colours_of(made) >= {LIGHT.bad_soft}
    made.say("official", Tone.OK)
    assert colours_of(made) >= {LIGHT.ok_soft}
    assert LIGHT.bad_soft not in colours_of(made)


def test_names_are_never_read_as_markup(qtbot: QtBot):
    made = look.label("<b>A & B</b>", "name")
    plain = look.label("A", "name")
    for each in (made, plain):
        qtbot.addWidget(each)
    assert made.sizeHint().width() > 4 * plain.sizeHint().width()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", ["plain", "primary", "nav", "link", "field", "entry", "choice"])
def test_the_focus_can_be_seen_and_moves_nothing(qapp: QApplication, qtbot: QtBot, theme: Theme, kind: str):
    look.apply(qapp, theme)
    window = QWidget()
    qtbot.addWidget(window)
    part, other = made_part(kind), look.button("Other", "other")
    for each in (other, part):
        each.setParent(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    size, before = part.sizeHint(), colours_of(part)
    part.setFocus()
    assert part.hasFocus()
    assert part.sizeHint() == size
    ring = theme.text if kind == "primary" else theme.accent
    assert ring in colours_of(part)
    assert ring not in before or kind in ("link", "primary")


def made_part(kind: str) -> QWidget:
    buttons = {"plain": look.button, "primary": look.primary_button, "nav": look.nav_button, "link": look.link_button}
    if kind in buttons:
        return buttons[kind]("Reskate…", kind)
    if kind == "choice":
        return look.choice(kind, "Sex")
    field = look.entry_box(kind, "Time")
    if kind == "field":
        field.setProperty("role", "")
    return field


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


# --- marks ---------------------------------------------------------------------------------------------------


def shape_of(mark: Mark, size: int = 32) -> QImage:
    """A mark without its colours: only where there is something."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, size, size), mark)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Alpha8)


def test_every_state_lane_and_armband_has_a_mark():
    assert set(STATE_MARKS) == set(RaceState)
    assert set(LANE_MARKS) == set(Lane)
    assert set(ARMBAND_MARKS) == set(Armband)


@pytest.mark.parametrize(("one", "other"), [*combinations(STATE_MARKS.values(), 2), (Mark.INNER, Mark.OUTER)])
def test_marks_differ_without_colour(one: Mark, other: Mark):
    assert shape_of(one) != shape_of(other)


@pytest.mark.parametrize(("first", "second"), [(Mark.WHITE, Mark.YELLOW), (Mark.RED, Mark.BLUE)])
def test_the_second_two_of_a_quartet_wear_a_bar(first: Mark, second: Mark):
    middle = [colour_in_the_middle(mark) for mark in (first, second)]
    assert middle[0] != LIGHT.band_line
    assert middle[1] == LIGHT.band_line


def colour_in_the_middle(mark: Mark) -> str:
    return mark_icon(mark, 32).pixmap(QSize(32, 32)).toImage().pixelColor(16, 16).name().upper()


def test_marks_take_the_colours_of_the_theme(qapp: QApplication):
    light = colour_in_the_middle(Mark.OUTER)
    look.apply(qapp, DARK)
    assert (light, colour_in_the_middle(Mark.OUTER)) == (LIGHT.outer_mark, DARK.outer_mark)


def test_an_icon_grows_with_the_scale(qapp: QApplication):
    look.apply(qapp, LIGHT, 2.0)
    assert QSize(32, 32) in mark_icon(Mark.OFFICIAL, 16).availableSizes()


def test_a_choice_with_too_little_room_ends_with_an_ellipsis(qtbot: QtBot):
    long, short = "1st 500m Men, Division A, as it stood at 14:32", "Men"
    field = look.choice("race", "Race")
    field.addItems([long, short])
    qtbot.addWidget(field)
    field.resize(140, 32)
    shown: list[str] = []
    for at in range(2):
        field.setCurrentIndex(at)
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        shown.append(option.currentText)
    assert shown[0].endswith("…")
    assert long.startswith(shown[0][:-1].rstrip())
    assert shown[1] == short
