import csv
from pathlib import Path

import pytest

from skatedesk.domain.races import Lane, Status
from skatedesk.exports import csv_file
from skatedesk.exports.csv_file import write_csv
from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import Written
from tests.exports import form, result, standing


def test_a_spreadsheet_of_any_country_opens_it(tmp_path: Path):
    path = tmp_path / "result.csv"
    assert write_csv(result(), path) == Written(path, 1, 5)
    lines = path.read_bytes().split(b"\r\n")
    assert lines[0] == (
        b"\xef\xbb\xbfrank;bib;name;nation;pair;lane;time;behind;points;notes;time_ms;status;skater_key"
    )
    assert lines[2].decode() == "13;12;Antoine GÉLINAS-BEAULIEU;CAN;7;inner;34.37(4);+0.49;28;;34374;OK;M012"
    assert lines[5].decode() == ";7;Laurent DUBREUIL;CAN;4;outer;DNF;;;T08;;DNF;M007"
    assert lines[6:] == [b""]


def test_columns_that_share_a_key_are_told_by_their_titles(tmp_path: Path):
    write_csv(standing(3), tmp_path / "a.csv")
    header, row = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert header == "rank;name;race SLC 1;race SLC 2;race SLC 3;total"
    assert row == "1;Jordan STOLZ;;60;;60"


def test_titles_are_for_people(tmp_path: Path):
    assert write_csv(form(pairs=2, passings=1), tmp_path / "a.csv").rows == 2
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["passing;lap;to_go;white;red", "400 m;1;0;;", "400 m;1;0;;"]


def test_separators_and_quotes_in_a_name_stay_in_the_name(tmp_path: Path):
    name = 'Anna "Lane; one" BERG'
    write_csv(
        result((1, 2, name, "NOR", 1, Lane.INNER, "DNS", None, 0, "", None, Status.DNS, "W1")), tmp_path / "a.csv"
    )
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";"))[1][2] == name


def test_a_file_that_lost_a_row_never_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.csv"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(csv_file.csv, "reader", lambda *_args, **_kwargs: iter([["rank"]]))
    with pytest.raises(ExportError, match="read back"):
        write_csv(result(), path)
    assert path.read_text(encoding="utf-8") == "old"
