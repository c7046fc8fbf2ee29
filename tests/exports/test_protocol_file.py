"""The protocol as a book or a workbook, by the ending of its name."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from skatedesk.exports.errors import ExportError
from skatedesk.exports.protocol_file import ENDINGS, write_protocol
from tests.exports import result

CHAPTERS = [("Saturday", (result(),)), ("Sunday", (result(), result()))]


def test_a_book_has_its_chapters(tmp_path: Path):
    assert write_protocol("Protocol", CHAPTERS, tmp_path / "book.pdf") == "5 pages"
    assert [one.title for one in PdfReader(tmp_path / "book.pdf").outline if not isinstance(one, list)] == [
        "Saturday", "Sunday",
    ]  # fmt: skip


def test_a_workbook_has_a_tab_for_each_list(tmp_path: Path):
    assert write_protocol("Protocol", CHAPTERS, tmp_path / "book.XLSX") == "3 tabs"
    assert len(load_workbook(tmp_path / "book.XLSX").sheetnames) == 3


def test_another_ending_is_refused(tmp_path: Path):
    with pytest.raises(ExportError, match=r"book\.doc was not written\. Call the book \.pdf"):
        write_protocol("Protocol", CHAPTERS, tmp_path / "book.doc")
    assert ENDINGS == (".pdf", ".xlsx")
