import csv
from dataclasses import replace
from pathlib import Path

import pytest

from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import Behind
from skatedesk.exports import csv_file
from skatedesk.exports.csv_file import write_csv
from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import Written
from skatedesk.imports.entry_table import read_table
from skatedesk.sheets.sheet import Column, Sheet
from tests.exports import dressed, form, printed, result, standing


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


def with_name(name: str, notes: str = "") -> Sheet:
    return result((1, -2, name, "NOR", 1, Lane.INNER, printed("36.50"), Behind(490), 0, notes, 36500, Status.OK, "W1"))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|'/C calc'!A0", "'+cmd|'/C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'-5", "''-5"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("-8.1", "-8.1"),
        ("Anna =1", "Anna =1"),
    ],
)
def test_no_text_is_calculated_by_a_spreadsheet(tmp_path: Path, name: str, kept: str):
    write_csv(with_name(name), tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        row = list(csv.reader(file, delimiter=";"))[1]
    assert row[2] == kept


def test_numbers_times_and_gaps_stand_as_they_are(tmp_path: Path):
    write_csv(with_name("Anna BERG", "=NR"), tmp_path / "a.csv")
    line = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert line == "1;-2;Anna BERG;NOR;1;inner;36.50;+0.49;0;'=NR;36500;OK;W1"


@pytest.mark.parametrize("name", ["=1+1", "-2+3", "@SUM(A1)", "＝1", "'=1", "''-5", "'s-Hertogenbosch", "-8.1"])
def test_our_own_lists_are_read_back_as_they_were(tmp_path: Path, name: str):
    write_csv(with_name(name), tmp_path / "a.csv")
    table = read_table(tmp_path / "a.csv")
    assert table.rows[0].cells[table.headers.index("name")] == name


def test_a_title_is_no_formula_either(tmp_path: Path):
    columns = (Column("=race", "a", 4), Column("name", "Name", 4))
    write_csv(replace(result(), columns=columns, rows=()), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig") == "'=race;name\n"


def test_the_table_has_no_lines_but_its_own(tmp_path: Path):
    write_csv(dressed(), tmp_path / "a.csv")
    write_csv(result(), tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
