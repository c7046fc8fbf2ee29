from pathlib import Path

import pytest

from skatedesk.exports.errors import ExportError
from skatedesk.exports.formats import FORMATS, write
from skatedesk.exports.replace import Written
from tests.exports import result, standing


def test_a_workbook_has_a_tab_and_the_others_a_file_for_each_sheet(tmp_path: Path):
    found = write([result(), standing(3)], tmp_path, "wc1", ("xlsx", "csv", "json"))
    assert found == [
        Written(tmp_path / "wc1.xlsx", 2, 6),
        Written(tmp_path / "wc1-12-1st-500m-men.csv", 1, 5),
        Written(tmp_path / "wc1-500m-men.csv", 1, 1),
        Written(tmp_path / "wc1-12-1st-500m-men.json", 1, 5),
        Written(tmp_path / "wc1-500m-men.json", 1, 1),
    ]
    assert sorted(tmp_path.iterdir()) == sorted(one.path for one in found)


def test_an_unknown_format_is_refused_before_anything_is_written(tmp_path: Path):
    with pytest.raises(ExportError, match=r"“pdf” is no format\. The formats are xlsx, csv, json\."):
        write([result()], tmp_path, "wc1", ("csv", "pdf"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", FORMATS)
def test_no_sheet_makes_no_file(tmp_path: Path, name: str):
    with pytest.raises(ExportError, match="no list to write"):
        write([], tmp_path, "wc1", (name,))
    assert not list(tmp_path.iterdir())
