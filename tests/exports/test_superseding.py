"""Files with a list that no longer holds are put aside and say so."""

from pathlib import Path

import pytest

from skatedesk.exports import superseding
from skatedesk.exports.errors import ExportError
from skatedesk.exports.html_page import write_html
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet

SHEET = Sheet("results", Heading(title="500m Men", number=12, list_name="Result"), (Column("name", "Name", 20),),
              (Row(1, ("Jordan STOLZ",)),))  # fmt: skip
SENTENCE = "Superseded by revision 3, 15:10"


def test_a_page_and_a_table_are_put_aside_under_their_revision(tmp_path: Path):
    page, table = tmp_path / "result.html", tmp_path / "result.csv"
    write_html(SHEET, page)
    table.write_text("name\n", encoding="utf-8")
    aside = superseding.supersede([page, table, tmp_path / "gone.csv"], 2, SENTENCE)
    folder = tmp_path / "superseded"
    assert aside == (folder / "result (revision 2).html", folder / "result (revision 2).csv")
    assert not page.exists()
    assert not table.exists()
    assert SENTENCE in aside[0].read_text(encoding="utf-8")
    assert aside[1].read_text(encoding="utf-8") == "name\n"


def test_what_was_put_aside_earlier_stays(tmp_path: Path):
    for text in ("first", "second"):
        (tmp_path / "result.csv").write_text(text, encoding="utf-8")
        superseding.supersede([tmp_path / "result.csv"], 2, SENTENCE)
    folder = tmp_path / "superseded"
    assert (folder / "result (revision 2).csv").read_text(encoding="utf-8") == "first"
    assert (folder / "result (revision 2, 2).csv").read_text(encoding="utf-8") == "second"


@pytest.mark.parametrize("name", ["result.html", "result.pdf"])
def test_a_file_of_another_hand_is_left_where_it_is(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(b"<html><body>mine</body></html>")
    with pytest.raises(ExportError):
        superseding.supersede([path], 2, SENTENCE)
    assert path.read_bytes() == b"<html><body>mine</body></html>"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "superseded").write_text("in the way", encoding="utf-8")
    (tmp_path / "result.csv").write_text("name", encoding="utf-8")
    with pytest.raises(ExportError, match="Its revision 2 could not be put aside"):
        superseding.supersede([tmp_path / "result.csv"], 2, SENTENCE)
    assert (tmp_path / "result.csv").exists()
