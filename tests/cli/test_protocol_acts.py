"""The protocol from the command line."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from skatedesk.cli import main


@pytest.fixture
def run(sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Asks for the protocol of World Cup 1; exit code and what was said."""

    def asked(name: str, *words: str) -> tuple[int, str]:
        code = main(["protocol", str(sample_file), "--competition", "1", "--to", str(tmp_path / name), *words])
        said = capsys.readouterr()
        return code, said.out + said.err

    return asked


def test_the_book_has_a_bookmark_for_each_chapter_and_each_list(run, tmp_path: Path):
    code, said = run("protocol.pdf", "--paper", "Letter")
    reader = PdfReader(tmp_path / "protocol.pdf")
    assert (code, said) == (0, f"{tmp_path / 'protocol.pdf'}: {len(reader.pages)} pages, 48 lists\n")
    assert (float(reader.pages[0].mediabox.width), float(reader.pages[0].mediabox.height)) == (612, 792)
    chapters = [one for one in reader.outline if not isinstance(one, list)]
    assert [one.title for one in chapters if one.title][-1] == "Ice and air"
    inside = [one for several in reader.outline if isinstance(several, list) for one in several]
    assert len(inside) == 48
    first = reader.pages[0].extract_text()
    assert "ISU World Cup Speed Skating #1" in first
    assert "Protocol" in first


def test_the_workbook_has_a_tab_for_each_list(run, tmp_path: Path):
    code, said = run("protocol.xlsx")
    assert (code, said) == (0, f"{tmp_path / 'protocol.xlsx'}: 48 tabs, 48 lists\n")
    assert len(load_workbook(tmp_path / "protocol.xlsx", read_only=True).sheetnames) == 48


def test_another_ending_is_refused_before_anything_is_read(run, tmp_path: Path):
    assert run("protocol.doc") == (
        2,
        f"{tmp_path / 'protocol.doc'} is neither a book nor a workbook. Call it .pdf or .xlsx.\n",
    )
    assert not (tmp_path / "protocol.doc").exists()
