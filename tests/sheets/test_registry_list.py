"""The registry on paper, and in the files that machines read."""

import json
from datetime import date
from pathlib import Path

from skatedesk.domain.entries import Person
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex
from skatedesk.exports.json_rows import write_json
from skatedesk.exports.workbook import write_workbook
from skatedesk.sheets.registry_list import RegistryLine, registry_sheet

MIHO = Person(
    Competitor(7, "Miho TAKAGI", "JPN", Sex.WOMEN, "JPN7"),
    "Takagi",
    "Miho",
    "高木 美帆",
    date(1994, 5, 22),
    "Nittaidai",
    ("M. Takagi", "Takagi M."),
)
BARE = Person(Competitor(8, "MIHO TAKAGI", "JPN", Sex.WOMEN))


def test_the_registry_tells_all_that_is_known():
    sheet = registry_sheet([RegistryLine(MIHO, 12, "S"), RegistryLine(BARE)], "2025/26", "ISU", births=True)
    assert sheet.heading.place == "Classes of ISU, season 2025/26"
    assert [row.key for row in sheet.rows] == [7, 8]
    assert dict(zip([column.key for column in sheet.columns], next(sheet.texts()), strict=True)) == {
        "skater_key": "JPN7",
        "family": "Takagi",
        "given": "Miho",
        "own_name": "高木 美帆",
        "nation": "JPN",
        "sex": "W",
        "born": "1994-05-22",
        "category": "S",
        "club": "Nittaidai",
        "entries": "12",
        "aliases": "M. Takagi; Takagi M.",
    }
    assert sheet.rows[1].cells == ("", "MIHO TAKAGI", "", "", "JPN", "W", None, "", "", 0, "")


def test_birth_dates_stand_on_the_list_only_when_asked_for():
    sheet = registry_sheet([RegistryLine(MIHO, 12, "S")])
    assert "born" not in {column.key for column in sheet.columns}
    assert not any("1994" in text for text in next(sheet.texts()))


def test_without_classes_the_heading_names_none():
    assert registry_sheet([]).heading.place == ""


def test_the_columns_are_as_wide_as_the_names():
    long = Person(Competitor(9, "X", "NOR", Sex.MEN), "Holmefjord Lorentzen", "Hallgeir")
    sheet = registry_sheet([RegistryLine(long)])
    assert sheet.columns[sheet.column("family")].width >= len("Holmefjord Lorentzen")


def test_the_registry_is_written_for_people_and_machines(tmp_path: Path):
    sheet = registry_sheet([RegistryLine(MIHO, 12, "S"), RegistryLine(BARE)], births=True)
    assert write_json(sheet, tmp_path / "registry.json").rows == 2
    rows = json.loads((tmp_path / "registry.json").read_text(encoding="utf-8"))["rows"]
    assert (rows[0]["own_name"], rows[0]["entries"], rows[1]["born"]) == ("高木 美帆", 12, "")
    assert write_workbook([sheet], tmp_path / "registry.xlsx").rows == 2
