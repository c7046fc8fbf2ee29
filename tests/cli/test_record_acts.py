"""The command `records`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main

LIST = (
    "Record;Distance;Time;Name;Nation;Date\n"
    "WR;500m Women;36.36;Sang-Hwa LEE;KOR;2013-11-16\n"
    "WR;500m Men;33.61;Pavel KULIZHNIKOV;RUS;2019-03-09\n"
    "NR;500m Men;34.00;Somebody ELSE;NOR;\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "records.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def answered(capsys: pytest.CaptureFixture[str], *words: object) -> dict:
    assert main([*map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_list_is_compared_first_and_taken_with_apply(
    desk_file: Path, source: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    before = desk_file.read_bytes()
    found = answered(capsys, "records", desk_file, "--import", source)
    assert (found["kind"], found["applied"], found["counts"]["new"]) == ("record list", False, 3)
    assert found["rows"][0]["sentence"] == "The first one of its kind in the file."
    assert desk_file.read_bytes() == before
    assert answered(capsys, "records", desk_file, "--import", source, "--apply")["applied"]
    rows = answered(capsys, "records", desk_file, "--mark", "wr", "--sex", "W")["rows"]
    assert [(row["mark"], row["name"], row["time"], row["metres"]) for row in rows] == [
        ("WR", "Sang-Hwa LEE", "36.36", 500)
    ]
    assert len(answered(capsys, "records", desk_file, "--distance", "500")["rows"]) == 3
    assert [row["scope"] for row in answered(capsys, "records", desk_file, "--scope", "NOR")["rows"]] == ["NOR"]


def test_records_set_in_a_competition(desk_file: Path, source: Path, capsys: pytest.CaptureFixture[str]):
    answered(capsys, "records", desk_file, "--import", source, "--apply")
    found = answered(capsys, "records", desk_file, "--competition", "1", "--race", "25")
    record = next(row for row in found["rows"] if row["mark"] == "WR")
    assert (record["name"], record["time"], record["before"], record["holder"]) == (
        "Femke KOK", "36.09", "36.36", "Sang-Hwa LEE",
    )  # fmt: skip
    assert main(["records", str(desk_file), "--competition", "1", "--race", "5"]) == 0
    assert capsys.readouterr().out == "No record and no best was set there, as far as this file knows.\n"


def test_a_row_that_is_refused_ends_with_2(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "bad.csv"
    path.write_text(LIST + "QR;500m Men;34.00;Somebody ELSE;NOR;\n", encoding="utf-8")
    assert main(["records", str(desk_file), "--import", str(path)]) == 2
    said = capsys.readouterr()
    assert "Row 5: “QR” is no record." in " ".join(said.out.split())
    assert said.err == "bad.csv: 1 row is refused.\n"


def test_an_empty_list_says_what_to_do(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["records", str(sample_file)]) == 0
    assert "Bring a list in: skatedesk records FILE --import SOURCE --apply" in capsys.readouterr().out


def test_an_unknown_mark_is_refused(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["records", str(sample_file), "--mark", "QR"]) == 2
    assert "There is no record “QR”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--apply",), "--apply takes a list of records. Name it with --import SOURCE.\n"),
        (("--race", "3"), "--race is a race of a competition. Say which with --competition N.\n"),
    ],
)
def test_half_a_question_is_refused(
    sample_file: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
):
    assert main(["records", str(sample_file), *words]) == 2
    assert capsys.readouterr().err == sentence
