"""PDF files as their reader sees them: every word in its place, all of it there, and the same file every time."""

import re
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdf
import pytest

from skatedesk.domain.house_style import HouseStyle, Paper, Turn
from skatedesk.domain.races import Lane, Status
from skatedesk.exports.errors import ExportError
from skatedesk.exports.paper import pdf, pdf_content, searching
from skatedesk.exports.paper.book import Book, Part
from skatedesk.exports.paper.document import Document
from skatedesk.exports.paper.pdf import write_book, write_pdf
from skatedesk.exports.replace import Written
from skatedesk.sheets.sheet import Cell, Row, Sheet
from tests.exports import ROWS, dressed, form, printed, result, speak, standing
from tests.exports.paper import Seen, faults, marks, read

NAMES = (
    "Maria Wilhelmina Johanna Cornelia VAN DEN BROEK-VAN DER MEULENBERGEN-HOOGENDIJK",
    "高木 美帆", "長谷川 青", "宁忠岩", "김민선", "Damian ŻUREK", "Сергей ИВАНОВ-ПЕТРОВСКИЙ",
    "Antoine GÉLINAS-BEAULIEU",
    "=1+1", "<b>bold</b> & %s {x} {0}", "a\u202egreb\u0007\u2066 Bo", "office fluffy ÆØÅ ẞ", "Q" * 90,
)  # fmt: skip


def line(rank: int, name: str, code: str = "") -> tuple[Cell, ...]:
    time = printed("1:28.699" if rank % 3 else "34.374", decides=rank % 2 == 0)
    return (rank, 200 + rank, name, "NOR", rank, Lane.INNER, time, None, rank, code, 1, Status.OK, "k")


def nasty(**style) -> Sheet:
    """Sixty rows, with the worst names first."""
    names = [*NAMES, *["Sofie HOLMEFJORD LORENTZEN"] * (60 - len(NAMES))]
    rows = [line(rank, name, ("", "F", "T08, F")[rank % 3]) for rank, name in enumerate(names, start=1)]
    return replace(result(*rows), style=HouseStyle(**style))


def seen(*sheets: Sheet, to: Path) -> list[Seen]:
    write_pdf(sheets, to / "a.pdf")
    return read(to / "a.pdf")


def all_faults(pages: list[Seen]) -> list[str]:
    return [f"page {number}: {fault}" for number, page in enumerate(pages, start=1) for fault in faults(page)]


# --- the sample World Cup ------------------------------------------------------------------------------------


def test_no_two_words_overlap_and_nothing_stands_in_the_margins(seen_results: list[Seen]):
    assert all_faults(seen_results) == []


def test_every_row_stands_once_on_the_pages_of_its_list(results: list[Sheet], seen_results: list[Seen]):
    pages = iter(seen_results)
    for sheet in results:
        lines: list[str] = []
        while True:
            page = next(pages)
            lines += page.lines
            if re.search(r"Page (\d+) of \1$", page.flat.strip()) or re.search(r"Page (\d+) of \1 ", page.flat):
                break
        notes = sheet.column("notes") if sheet.kind == "results" else None
        for row in sheet.texts():
            name = row[sheet.column("name")]
            cells = [row[index] for index in sheet.printed() if index != notes]
            cells[cells.index(name)] = f"{name} {row[notes]}" if notes is not None and row[notes] else name
            assert lines.count(" ".join(filter(None, cells))) == 1, (sheet.heading.title, name)
    assert next(pages, None) is None


def test_every_page_says_what_it_is_and_when_it_was_made_to_the_minute(seen_results: list[Seen]):
    for page in seen_results:
        assert "Created on: 16 Nov 2025 18:07" in page.flat
        assert page.flat.startswith("ISU World Cup Speed Skating")
        assert any(line.startswith("Rank ") for line in page.lines)


def test_a_list_of_45_takes_two_pages_and_the_foot_stands_with_its_last_rows(
    results: list[Sheet], tmp_path: Path
):  # fmt: skip
    pages = seen(next(one for one in results if one.heading.number == 2), to=tmp_path)
    first, last = [page.flat for page in pages]
    assert "Conditions" not in first
    assert "Referee:" in last
    assert "Page 2 of 2" in last
    assert "T02 : " in last
    assert sum(re.match(r"\d+ \d+ ", line) is not None for line in pages[1].lines) >= 3


def test_lists_of_a_world_cup_a_division_have_a_page_each(results: list[Sheet], seen_results: list[Seen]):
    alone = [page.flat for page in seen_results if "Page 1 of 1" in page.flat]
    assert sum("Division A" in text for text in alone) == 28


# --- names ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("turn", list(Turn))
def test_the_worst_names_stay_in_their_columns(paper: Paper, turn: Turn, tmp_path: Path):
    pages = seen(nasty(paper=paper, turn=turn), to=tmp_path)
    assert all_faults(pages) == []
    assert Counter(word.text for page in pages for word in page.words)["LORENTZEN"] == 60 - len(NAMES)


def test_names_are_found_by_who_searches_them(tmp_path: Path):
    text = seen(nasty(), to=tmp_path)[0].flat
    for name in (*NAMES[1:10], "agreb Bo", "office fluffy ÆØÅ ẞ"):
        assert text.count(name) == 1, name
    assert "\t" not in pypdf.PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_a_code_stands_behind_its_name_apart_from_it(tmp_path: Path):
    (page,) = seen(result(line(1, "NORWAY", "F")), to=tmp_path)
    (name,) = (word for word in page.words if word.text == "NORWAY")
    (code,) = (word for word in page.words if word.text == "F" and word.top < name.bottom + 1 and word.left > name.left)
    assert code.left > name.right + 1
    assert code.bottom < name.bottom - 1
    assert "Notes" not in page.flat


def test_codes_that_nothing_explains_keep_their_column(tmp_path: Path):
    (page,) = seen(result(), to=tmp_path)
    assert "Notes" in page.flat


def test_figures_stand_around_their_point_and_the_thousandth_hangs_behind_them(tmp_path: Path):
    (page,) = seen(result(), to=tmp_path)
    by_text = {word.text: word for word in page.words}
    assert by_text["33.88"].right == pytest.approx(by_text["DNF"].right, abs=0.8)
    bracketed = by_text["34.37(4)"]
    assert bracketed.left == pytest.approx(by_text["33.88"].left, abs=0.8)
    assert bracketed.right > by_text["33.88"].right + 5


# --- papers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paper", "turn", "size"),
    [
        (Paper.A4, Turn.AUTO, (595, 842)),
        (Paper.A4, Turn.LANDSCAPE, (842, 595)),
        (Paper.LETTER, Turn.PORTRAIT, (612, 792)),
        (Paper.LETTER, Turn.LANDSCAPE, (792, 612)),
    ],
)
def test_pages_have_the_size_of_their_paper(paper: Paper, turn: Turn, size: tuple[int, int], tmp_path: Path):
    (page,) = seen(replace(result(), style=HouseStyle(paper=paper, turn=turn)), to=tmp_path)
    assert (page.width, page.height) == size


def test_a_broad_list_lies_on_its_side_between_others_that_do_not(tmp_path: Path):
    pages = seen(result(), standing(24), form(2), to=tmp_path)
    assert [page.width > page.height for page in pages] == [False, True, False]
    assert all_faults(pages) == []


@pytest.mark.parametrize("races", [1, 12, 60])
def test_a_table_of_any_breadth_fits_its_page(races: int, tmp_path: Path):
    assert all_faults(seen(replace(standing(races), style=HouseStyle(turn=Turn.PORTRAIT)), to=tmp_path)) == []


def test_a_list_of_nobody_is_a_page_with_its_header(tmp_path: Path):
    (page,) = seen(replace(result(), rows=()), to=tmp_path)
    assert "Rank No Name" in page.flat
    assert "Referee:" in page.flat


def test_a_sheet_in_two_languages_has_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    speak(tmp_path, monkeypatch)
    (page,) = seen(dressed(), to=tmp_path)
    for words in ("ISU World Cup", "結果", "順位", "氏名", "OFFICIAL / 公式", "versie 3", "33,88", "Blad 1 van 1"):
        assert words in page.flat
    assert faults(page) == []


# --- the file ------------------------------------------------------------------------------------------------


def test_the_file_says_what_it_is(tmp_path: Path):
    style = HouseStyle(language="ja", publisher="Results & Co")
    write_pdf([replace(result(), style=style)], tmp_path / "a.pdf")
    found = pypdf.PdfReader(tmp_path / "a.pdf")
    about = found.metadata
    assert about is not None
    assert (about.author, about.creator) == ("Results & Co", "skatedesk")
    assert "RESULT 1st 500m Men" in str(about.title)
    assert "Salt Lake City" in str(about.subject)
    assert about.creation_date_raw == "D:20251115134700"
    assert found.root_object["/Lang"] == "ja"
    assert found.pdf_header == "%PDF-1.6"


def test_every_list_has_a_bookmark_to_its_page(written_results: Path, results: list[Sheet]):
    found = marks(written_results)
    assert found[:3] == [
        (0, "1. 3000m Women · Division B · Result", 0),
        (0, "2. 5000m Men · Division B · Result", 1),
        (0, "3. 1000m Women · Division B · Result", 3),
    ]
    assert len(found) == len(results)


def test_fonts_are_inside(written_results: Path):
    held = searching.fonts_of(pypdf.PdfReader(written_results).pages[0]).values()
    assert {font["/BaseFont"] for _number, font in held} == {"/NotoSans-Bold", "/NotoSans-Regular"}
    content = written_results.read_bytes()
    assert content.count(b"/FontFile2") == content.count(b"/FontDescriptor\n") == 2


def test_what_was_written_is_counted(written_results: Path, results: list[Sheet], tmp_path: Path):
    rows = sum(len(sheet.rows) for sheet in results)
    assert write_pdf(results, tmp_path / "again.pdf") == Written(tmp_path / "again.pdf", len(results), rows)
    assert (tmp_path / "again.pdf").read_bytes() == written_results.read_bytes()


def test_a_row_that_is_missing_in_the_file_keeps_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(pdf, "drawn", lambda document: _without(document, "Jordan STOLZ"))
    with pytest.raises(ExportError, match=r"What was read back is not what was written"):
        write_pdf([result()], path)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_a_row_that_nobody_set_is_missed_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    whole = pdf.of_sheets([result()])
    more = replace(result(), rows=(*result().rows, Row(9, line(9, "Somebody ELSE"))))
    monkeypatch.setattr(
        pdf, "of_sheets", lambda _sheets: replace(whole, placed=(replace(whole.placed[0], sheet=more),))
    )
    with pytest.raises(ExportError, match=r"read back"):
        write_pdf([more], tmp_path / "a.pdf")


def _without(document: Document, text: str) -> bytes:
    pages = tuple(
        replace(page, items=tuple(item for item in page.items if getattr(item, "text", "") != text))
        for page in document.pages
    )
    return pdf_content.drawn(replace(document, pages=pages))


def test_nothing_to_write_is_said(tmp_path: Path):
    with pytest.raises(ExportError, match=r"There is no list to write"):
        write_pdf([], tmp_path / "a.pdf")
    with pytest.raises(ExportError, match=r"There is no list to write"):
        write_book(Book("Protocol", (Part("Friday", ()),)), tmp_path / "a.pdf")


def test_several_threads_write_the_same_file(tmp_path: Path):
    def write(number: int) -> None:
        write_pdf([nasty(), standing(5)], tmp_path / f"{number}.pdf")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    write(3)
    for thread in threads:
        thread.join()
    assert len({(tmp_path / f"{number}.pdf").read_bytes() for number in range(4)}) == 1


def test_a_command_needs_no_window_and_no_display(tmp_path: Path):
    program = """
import sys
from pathlib import Path
from tests.exports import result
from skatedesk.exports.paper.pdf import write_pdf
print(write_pdf([result()], Path(sys.argv[1])).rows)
"""
    where = Path(__file__).parents[3]
    kept = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "SYSTEMROOT": "C:\\Windows"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.pdf")],
        cwd=where, env=kept, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, str(len(ROWS)), "")
    assert "Jordan STOLZ" in read(tmp_path / "a.pdf")[0].flat


def test_the_moment_of_a_sheet_is_not_that_of_the_file(tmp_path: Path):
    (page,) = seen(replace(result(), created=datetime(2025, 11, 15, 9, 5)), to=tmp_path)
    assert "Created on: 15 Nov 2025 09:05" in page.flat
