"""The command `entries import`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.services import files
from tests.services.entry_lists import build_meeting, entered, text_list

GOOD = "Berg;Anna;NOR;W;2001-02-03;Oslo SK;x;x;1:16.50"
BAD = "Dahl;Ola;XXQ;M;1999-12-31;;x;;"


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    path = tmp_path / "meeting.skatedesk"
    build_meeting(path)
    return path


def run(file: Path, source: Path, *more: str) -> int:
    return main(["entries", "import", str(file), str(source), "--competition", "1", *more])


def names(path: Path) -> list[str]:
    file = files.look_at(path)
    try:
        return list(entered(file))
    finally:
        file.close()


def test_without_apply_there_is_only_the_report(meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    before = meeting.read_bytes()
    assert run(meeting, text_list(tmp_path, GOOD, BAD)) == 2
    said = capsys.readouterr()
    assert "Row 3, column Nation: “XXQ” is no nation code" in said.out
    assert "Nothing was changed." in said.out
    assert said.err == "Norway.csv: 1 row is refused.\n"
    assert meeting.read_bytes() == before


def test_with_apply_the_good_rows_are_taken(meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(meeting, text_list(tmp_path, GOOD, BAD), "--apply") == 2
    assert "The rows were taken." in capsys.readouterr().out
    assert names(meeting) == ["Anna BERG"]
    assert run(meeting, text_list(tmp_path, GOOD), "--apply") == 0


def test_the_answer_in_json(meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(meeting, text_list(tmp_path, GOOD), "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "kind": "entries",
        "source": "Norway.csv",
        "applied": False,
        "rows": [
            {
                "row": 2,
                "verdict": "new",
                "name": "Anna BERG",
                "nation": "NOR",
                "sentence": "New skater; entered: 500m Women, 1000m Women (1:16.50).",
            }
        ],
        "counts": {"new": 1, "known": 0, "changed": 0, "refused": 0, "asked": 0},
    }


def test_an_asked_row_is_left_out_and_named(meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    run(meeting, text_list(tmp_path, GOOD), "--apply")
    capsys.readouterr()
    assert run(meeting, text_list(tmp_path, GOOD.replace("Berg", "Bergh")), "--apply") == 2
    said = capsys.readouterr()
    assert "Anna BERGH may be Anna BERG (NOR, born 2001-02-03). Is it the same person?" in said.out
    assert said.err == "Norway.csv: 1 row is left out until an official says who it is.\n"
    assert names(meeting) == ["Anna BERG"]


def test_what_is_no_list_is_refused_in_one_sentence(
    meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04")
    assert run(meeting, path, "--apply") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("list.xlsx is no Excel workbook, or it is broken.")


def test_the_nation_of_a_list_without_one_can_be_said(
    meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    source = text_list(tmp_path, "Berg;Anna;W;x", headers=["Family name", "Given name", "Sex", "500"])
    assert run(meeting, source) == 2
    assert "no column says the nation. Choose one, or name the nation of all rows." in capsys.readouterr().err
    assert run(meeting, source, "--nation", "Nowhere") == 2
    assert "“Nowhere” is no nation code." in capsys.readouterr().err
    assert run(meeting, source, "--nation", "NOR", "--apply") == 0
    assert "NOR is taken for rows that name no nation." in capsys.readouterr().out
    assert names(meeting) == ["Anna BERG"]
