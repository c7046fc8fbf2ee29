"""A federation's workbook filled from the command line, and read back against the file."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import to_excel

from skatedesk.cli import main
from skatedesk.exports.json_rows import rows
from skatedesk.services import files, lists, race_view

KEYS = ("rank", "bib", "name", "nation", "pair", "lane", "time", "behind", "points", "notes", "time_ms", "status")


@pytest.fixture
def template(tmp_path: Path) -> Path:
    workbook = Workbook()
    sheet: Any = workbook.active
    sheet["A1"] = "{{race.number}}. {{race.title}}"
    for column, key in enumerate(KEYS, start=1):
        sheet.cell(2, column, f"{{{{row.{key}}}}}")
    for row in range(2, 60):
        sheet.cell(row, 7).number_format = "m:ss.00"
        sheet.cell(row, 8).number_format = "0.00"
        sheet.cell(row, 13, f"=I{row}+1")
    workbook.save(tmp_path / "template.xlsx")
    return tmp_path / "template.xlsx"


@pytest.mark.parametrize("race", [1, 2, 12, 14])
def test_what_is_read_back_is_what_the_file_has(sample_file: Path, template: Path, tmp_path: Path, race: int):
    out = tmp_path / "out.xlsx"
    words = ["--competition", "1", "--race", str(race), "--to", str(out)]
    assert main(["fill", str(template), str(sample_file), *words]) == 0
    file = files.look_at(sample_file)
    view = race_view.read(file, lists.race(file, lists.competition(file, 1).id, race).id)
    file.close()
    sheet = view.result_list()
    expected = rows(sheet)
    read: Any = load_workbook(out).active
    found = list(read.iter_rows(2, 1 + len(expected), max_col=len(KEYS), values_only=True))
    for result, known, cells in zip(view.results, expected, found, strict=True):
        row = dict(zip(KEYS, cells, strict=True))
        for key in ("rank", "bib", "name", "nation", "pair", "points", "notes", "time_ms", "status"):
            assert row[key] == (None if known[key] == "" else known[key])
        assert row["lane"] == {"inner": "In", "outer": "Out"}.get(str(known["lane"]))
        if result.time:
            assert round(to_excel(row["time"]) * 86_400_000) == result.time.time.cut_ms
        assert round((row["behind"] or 0) * 1000) == (result.behind.ms if result.behind else 0)
    assert main(["check", str(sample_file)]) == 0


def test_what_was_filled_is_told(
    sample_file: Path, template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    out = tmp_path / "out.xlsx"
    assert main(["fill", str(template), str(sample_file), "--competition", "1", "--race", "12", "--to", str(out)]) == 0
    filled, formulas = capsys.readouterr().out.splitlines()
    assert filled.startswith(f"{out}, Sheet: ")
    assert filled.endswith(" cells filled")
    assert formulas.startswith("Excel will count the formulas anew when it opens the workbook; in LibreOffice press")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--competition", "1"], "Sheet “Sheet”, cell A1: no race is named. Say which one with --race"),
        (["--competition", "1", "--race", "99"], "There is no race 99."),
        (["--competition", "9", "--race", "12"], "There is no competition 9."),
    ],
)
def test_a_refusal_is_one_sentence_and_writes_nothing(
    sample_file: Path, template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], reason: str
):
    out = tmp_path / "out.xlsx"
    assert main(["fill", str(template), str(sample_file), *words, "--to", str(out)]) == 2
    told = capsys.readouterr().err
    assert reason in told
    assert told.count("\n") == 1
    assert not out.exists()
