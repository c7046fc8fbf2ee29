"""A bulletin as one file."""

import json
from pathlib import Path

import pytest

from skatedesk.domain.house_style import USUAL
from skatedesk.domain.races import Competition
from skatedesk.exports.bulletin_file import ENDINGS, write_bulletin
from skatedesk.exports.errors import ExportError
from skatedesk.sheets.bulletin import Paragraph, bulletin_sheet
from tests.domain import race

TEXT = "Heading\n\nFemke KOK (NED) won.\n=1+1 <b> %s {x} 高木 美帆\n"
PARAGRAPHS = [Paragraph("Femke KOK (NED) won."), Paragraph("=1+1 <b> %s {x} 高木 美帆"), Paragraph("long " * 50)]
SHEET = bulletin_sheet((Competition(1, 1, "2025/26", "Cup", "World Cup #1"), race()), PARAGRAPHS, "", (), USUAL)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_ending_says_the_format(ending: str, tmp_path: Path):
    path = tmp_path / f"bulletin.{ending.upper() if ending == 'txt' else ending}"
    assert write_bulletin(SHEET, TEXT, path).path == path
    assert path.stat().st_size > 0


def test_plain_text_is_written_as_it_is(tmp_path: Path):
    write_bulletin(SHEET, TEXT, tmp_path / "b.txt")
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == TEXT


def test_json_has_a_record_for_each_paragraph(tmp_path: Path):
    write_bulletin(SHEET, TEXT, tmp_path / "b.json")
    rows = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))["rows"]
    assert [row["fact"] for row in rows] == [one.text for one in PARAGRAPHS]


@pytest.mark.parametrize(("name", "ending"), [("b.doc", "doc"), ("bulletin", "bulletin")])
def test_another_ending_is_refused_and_nothing_is_written(name: str, ending: str, tmp_path: Path):
    with pytest.raises(ExportError, match=f"“{ending}” is no format. The formats are txt, html, xlsx, pdf, csv, json"):
        write_bulletin(SHEET, TEXT, tmp_path / name)
    assert not list(tmp_path.iterdir())
