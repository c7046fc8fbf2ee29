"""What nobody may overlook stands on every sheet, whatever it is written as."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from skatedesk.domain.house_style import HouseStyle
from skatedesk.exports import plain_text
from skatedesk.exports.formats import write
from skatedesk.exports.paper.typeset import pages
from skatedesk.sheets.content import content_of
from tests.exports import HEADING, result
from tests.exports.paper import texts

MARK = "Rehearsal – not a result"
MARKED = result(heading=replace(HEADING, mark=MARK))


def of_workbook(path: Path) -> str:
    return str(load_workbook(path).worksheets[0]["A3"].value)


def of_csv(path: Path) -> str:
    lines = path.read_text("utf-8-sig").splitlines()
    (name, *values) = [line[-1] for line in csv.reader(lines, delimiter=";")]
    assert name == "mark"
    (value,) = set(values)
    return value


def of_json(path: Path) -> str:
    return json.loads(path.read_text("utf-8"))["mark"]


def of_page(path: Path) -> str:
    return path.read_text("utf-8").partition('<p class="mark">')[2].partition("</p>")[0]


@pytest.mark.parametrize(
    ("ending", "read"), [("xlsx", of_workbook), ("csv", of_csv), ("json", of_json), ("html", of_page)]
)
def test_it_stands_in_every_file(ending: str, read: Callable[[Path], str], tmp_path: Path):
    (written,) = write([MARKED], tmp_path, "day", [ending])
    assert read(written.path).upper() == MARK.upper()


def test_it_stands_on_every_page_of_paper_and_first_in_the_terminal():
    many = replace(MARKED, rows=MARKED.rows * 20)
    assert len(pages(many)) > 1
    assert all(MARK.upper() in texts((page,)) for page in pages(many))
    assert plain_text.lines(MARKED)[0] == MARK.upper()


def test_it_stands_in_both_languages_of_a_sheet(tmp_path: Path):
    style = HouseStyle(language="en", second_language="de")
    other = result(heading=replace(HEADING, mark="Probe – kein Ergebnis"))
    sheet = replace(MARKED, style=style, second=replace(other, style=replace(style, second_language="")))
    (written,) = write([sheet], tmp_path, "day", ["html"])
    assert "PROBE – KEIN ERGEBNIS" in of_page(written.path)


def test_a_sheet_without_a_mark_says_what_it_always_said(tmp_path: Path):
    assert "mark" not in content_of(result())["heading"]
    assert content_of(MARKED)["heading"]["mark"] == MARK
    (written,) = write([result()], tmp_path, "day", ["json"])
    assert "mark" not in json.loads(written.path.read_text("utf-8"))
