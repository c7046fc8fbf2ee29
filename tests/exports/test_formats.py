import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from skatedesk.exports.errors import ExportError
from skatedesk.exports.formats import FORMATS, write
from skatedesk.exports.replace import Written
from tests.exports import dressed, result, standing


def test_a_workbook_has_a_tab_and_the_others_a_file_for_each_sheet(tmp_path: Path):
    found = write([result(), standing(3)], tmp_path, "wc1", ("xlsx", "html", "csv", "json"))
    assert found == [
        Written(tmp_path / "wc1.xlsx", 2, 6),
        Written(tmp_path / "wc1-12-1st-500m-men.html", 1, 5),
        Written(tmp_path / "wc1-500m-men.html", 1, 1),
        Written(tmp_path / "wc1-12-1st-500m-men.csv", 1, 5),
        Written(tmp_path / "wc1-500m-men.csv", 1, 1),
        Written(tmp_path / "wc1-12-1st-500m-men.json", 1, 5),
        Written(tmp_path / "wc1-500m-men.json", 1, 1),
    ]
    assert sorted(tmp_path.iterdir()) == sorted(one.path for one in found)


def test_an_unknown_format_is_refused_before_anything_is_written(tmp_path: Path):
    with pytest.raises(ExportError, match=r"“odt” is no format\. The formats are xlsx, pdf, html, csv, json\."):
        write([result()], tmp_path, "wc1", ("csv", "odt"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", FORMATS)
def test_no_sheet_makes_no_file(tmp_path: Path, name: str):
    with pytest.raises(ExportError, match="no list to write"):
        write([], tmp_path, "wc1", (name,))
    assert not list(tmp_path.iterdir())


def test_a_pdf_is_made_by_the_printer_one_for_each_sheet(tmp_path: Path):
    found = write([result(), standing(3)], tmp_path, "wc1", ("pdf",))
    assert [one.path for one in found] == [tmp_path / "wc1-12-1st-500m-men.pdf", tmp_path / "wc1-500m-men.pdf"]
    assert all(one.path.read_bytes().startswith(b"%PDF") for one in found)


def test_every_output_of_a_list_says_the_same_revision(tmp_path: Path):
    sheet = dressed()
    write([sheet], tmp_path, "a", ("xlsx", "html", "json"))
    properties = load_workbook(tmp_path / "a.xlsx").properties
    assert (properties.revision, "9f" * 32 in str(properties.description)) == ("3", True)
    assert '<meta name="revision" content="3">' in (tmp_path / "a-12-1st-500m-men.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "a-12-1st-500m-men.json").read_text(encoding="utf-8"))["revision"] == 3
