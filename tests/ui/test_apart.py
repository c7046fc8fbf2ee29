"""Work in a process of its own: what comes back, and what is refused there."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from skatedesk.domain.errors import RuleError
from skatedesk.ui import document_files
from skatedesk.ui.apart import apart
from skatedesk.ui.background import Background


def test_it_is_another_process():
    assert apart(os.getpid) != os.getpid()


def test_where_all_is_done_at_once_it_is_this_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Background, "inline", True)
    assert apart(os.getpid) == os.getpid()


def test_the_protocol_is_written_there(sample_file: Path, tmp_path: Path):
    said = apart(document_files.write_protocol, sample_file, 1, tmp_path / "book.pdf", datetime(2025, 11, 16, 18, 0))
    pages = len(PdfReader(tmp_path / "book.pdf").pages)
    assert said.startswith(f"Written and checked: book.pdf, {pages} pages, ")


def test_what_is_refused_there_is_said_here(tmp_path: Path):
    with pytest.raises(RuleError, match=r"missing\.skatedesk"):
        apart(document_files.write_protocol, tmp_path / "missing.skatedesk", 1, tmp_path / "book.pdf", datetime.now())


def test_a_fault_there_is_a_fault_here():
    with pytest.raises(ZeroDivisionError):
        apart(divmod, 1, 0)


def test_a_process_that_ends_before_it_is_done_is_told():
    with pytest.raises(RuleError, match="broken off"):
        apart(os._exit, 1)
