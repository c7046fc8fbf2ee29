"""Plots as files: a sharp picture, and a drawing whose text is text."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QImage

from skatedesk.exports.errors import ExportError
from skatedesk.exports.paper import chart_file
from skatedesk.exports.paper.chart_file import write_chart
from tests.exports.paper.charts import LONG, chances, field, laps

SVG = "{http://www.w3.org/2000/svg}"


def texts(path: Path) -> list[str]:
    root = ElementTree.parse(path).getroot()
    return ["".join(one.itertext()).strip() for one in root.iter(f"{SVG}text")]


def test_a_picture_is_as_sharp_as_print(tmp_path: Path):
    path = write_chart(laps(), tmp_path / "laps.png")
    image = QImage(str(path))
    assert (image.width(), image.height()) == (2400, 1350)
    assert round(image.dotsPerMeterX() * 0.0254) == 300
    assert image.pixelColor(5, 5) == QColor("#FFFFFF")


def test_a_picture_is_ink_on_white(tmp_path: Path):
    image = QImage(str(write_chart(laps(), tmp_path / "laps.png"))).scaled(240, 135)
    colours = [image.pixelColor(x, y) for x in range(240) for y in range(135)]
    assert max(colour.saturation() for colour in colours) < 10
    assert min(colour.lightness() for colour in colours) < 120


def test_the_text_of_a_drawing_is_text(tmp_path: Path):
    found = texts(write_chart(laps(), tmp_path / "laps.svg"))
    assert found[:2] == ["Lap times", "6 · 5000m Men · Pair 8"]
    # A name in two scripts is written in runs of letters of one font.
    whole = "".join("".join(found).split())
    assert all("".join(name.split()) in whole for name in LONG)
    assert "5000 m" in found


def test_a_drawing_says_what_it_shows(tmp_path: Path):
    chart = replace(laps(), title="Laps & <more>")
    root = ElementTree.parse(write_chart(chart, tmp_path / "laps.svg")).getroot()
    assert root.findtext(f"{SVG}title") == "Laps & <more>"
    assert root.findtext(f"{SVG}desc") == chart.described
    assert root.get("viewBox") == "0 0 960 540"


@pytest.mark.parametrize("ending", ["png", "svg"])
@pytest.mark.parametrize("chart", [laps(fall=True), chances(16), field(40)], ids=lambda one: one.key)
def test_the_same_plot_is_the_same_file(chart, ending: str, tmp_path: Path):
    first, second = (write_chart(chart, tmp_path / f"{name}.{ending}").read_bytes() for name in ("a", "b"))
    assert first == second


def test_many_rows_make_a_higher_picture(tmp_path: Path):
    few, many = (QImage(str(write_chart(chances(count), tmp_path / f"{count}.png"))) for count in (4, 16))
    assert few.height() < many.height()


@pytest.mark.parametrize(
    ("name", "chart", "reason"),
    [
        ("laps.gif", laps(), "A plot is written as .png or as .svg."),
        ("laps.png", replace(laps(), series=(), empty="No passing is entered yet."), "No passing is entered yet."),
    ],
)
def test_what_cannot_be_written_is_said(name: str, chart, reason: str, tmp_path: Path):
    with pytest.raises(ExportError) as told:
        write_chart(chart, tmp_path / name)
    assert told.value.reason == reason
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_file_that_cannot_be_read_again_leaves_the_old_one(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    old = tmp_path / f"laps.{ending}"
    old.write_text("old")
    monkeypatch.setattr(chart_file, "_picture" if ending == "png" else "_drawing", lambda _chart: b"torn")
    with pytest.raises(ExportError):
        write_chart(laps(), old)
    assert old.read_text() == "old"
    assert list(tmp_path.iterdir()) == [old]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path):
    for ending in chart_file.ENDINGS:
        with pytest.raises(ExportError):
            write_chart(laps(), tmp_path / "none" / f"laps.{ending}")
