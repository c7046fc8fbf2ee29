"""The foot of every page: which revision, when, by whom, which page, and the code."""

from dataclasses import replace
from pathlib import Path

import pytest

from skatedesk.domain.house_style import HouseStyle
from skatedesk.exports.paper import typeset
from skatedesk.exports.paper.edge import page_foot
from skatedesk.exports.paper.page import INK, Box, Frame, Image, Text
from skatedesk.exports.paper.pdf import write_pdf
from skatedesk.sheets.sheet import Picture, Sheet, Use
from tests.exports import REVISION, dressed, result
from tests.exports.paper import faults, read, texts

SIGNATURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><path d="M5 50 L190 20" stroke="#000"/></svg>'
)


def issued(**style) -> Sheet:
    return replace(result(), revision=REVISION, style=HouseStyle(publisher="Results & Co", **style))


def test_the_foot_names_revision_publisher_stamp_and_page():
    held = texts(typeset.pages(issued()))
    line = "Result 12 · revision 3 · replaces revision 2 (14:55) · changed: no 88 1:09.65 to 1:09.56; no 12 taken out"
    assert line in " ".join(held)
    assert "Created on: 15 Nov 2025 13:47 · Results & Co" in held
    assert "Page 1 of 1" in held


@pytest.mark.parametrize("code", [True, False])
def test_the_code_is_left_out_where_the_style_wants_none(code: bool):
    (page,) = typeset.pages(issued(code=code))
    dots = [item for item in page.items if isinstance(item, Box) and item.fill == INK and item.height < 40]
    assert bool(dots) is code


def test_a_sheet_without_a_stamp_keeps_its_page_number_on_the_page(tmp_path: Path):
    write_pdf([replace(result(), created=None)], tmp_path / "a.pdf")
    (page,) = read(tmp_path / "a.pdf")
    assert "Page 1 of 1" in page.flat
    assert faults(page) == []


def test_a_long_list_of_changes_takes_its_lines_from_the_table():
    changes = tuple(f"no {number} 1:09.65 to 1:09.56" for number in range(60))
    frame = Frame.of(HouseStyle(), landscape=False)
    many = replace(issued(), revision=replace(REVISION, changes=changes))
    assert page_foot(frame, [many]).height > page_foot(frame, [issued()]).height
    said = " ".join(texts(typeset.pages(many)))
    assert all(change in said for change in changes)


def test_the_foot_is_as_high_on_every_page():
    frame = Frame.of(HouseStyle(), landscape=False)
    assert page_foot(frame, [issued()], 1, 1).height == page_foot(frame, [issued()], 123, 456).height


def test_who_approved_stands_below_the_signature():
    given = dressed().approval
    assert given is not None
    signed = replace(given, signature=Picture(Use.SIGNATURE, SIGNATURE))
    (page,) = typeset.pages(replace(result(), approval=signed))
    (signature,) = (item for item in page.items if isinstance(item, Image))
    (line,) = (item for item in page.items if isinstance(item, Text) and item.text.startswith("Approved: Moyca"))
    assert signature.y + signature.height < line.y


def test_an_official_list_says_so_in_a_filled_box_and_a_provisional_one_in_an_open_one():
    fills = []
    for state in ("official", "provisional"):
        (page,) = typeset.pages(replace(result(), heading=replace(result().heading, state=state)))
        (box,) = (item for item in page.items if isinstance(item, Box) and item.radius)
        assert state.upper() in texts((page,))
        fills.append(box.fill)
    assert fills == [INK, "#FFFFFF"]
