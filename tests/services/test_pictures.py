"""Pictures in the file: PNG, JPEG and SVG that only shows; all else is refused in one sentence."""

from pathlib import Path

import pytest

from skatedesk.domain.times import RaceTime
from skatedesk.services import approvals, history, lists, pictures, publishing, results
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.sheets.sheet import Use
from tests.services import PEOPLE, id_of, refused, view

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)
SVG = b'<?xml version="1.0"?>\n<!-- a sign -->\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'


def svg(inside: str, more: str = "") -> bytes:
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {space} {more}>{inside}</svg>".encode()


@pytest.mark.parametrize("content", [PNG, JPEG, SVG, svg('<use xlink:href="#a"/><rect style="fill:url(#b)"/>')])
def test_pictures_come_back_as_they_were(file: ResultsFile, content: bytes):
    held = lists.competition(file, 1).id
    changed = pictures.add_picture(file, held, Use.SPONSOR, content, "  A  bank ")
    (kept,) = pictures.pictures(file, held)
    assert (kept.id, kept.picture.use, kept.picture.content, kept.picture.words) == (
        changed.made, Use.SPONSOR, content, "A bank",
    )  # fmt: skip
    history.undo(file)
    assert pictures.pictures(file, held) == ()


def test_a_picture_is_read_from_its_file(file: ResultsFile, tmp_path: Path):
    held = lists.competition(file, 1).id
    path = tmp_path / "sign.png"
    path.write_bytes(PNG)
    pictures.add_picture(file, held, Use.EVENT, path)
    assert pictures.pictures(file, held)[0].picture.content == PNG
    path.write_bytes(PNG + bytes(pictures.LARGEST))
    with refused(file, "The picture is larger than 1 MB. Save it smaller."):
        pictures.add_picture(file, held, Use.EVENT, path)
    with refused(file, "cannot be read", FileError):
        pictures.add_picture(file, held, Use.EVENT, tmp_path / "none.png")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"GIF89a", "This is no picture that sheets can show. Choose a PNG, JPEG or SVG file."),
        (b"", "This is no picture"),
        (b"<html><svg/></html>", "This is no picture"),
        (JPEG + bytes(pictures.LARGEST), "larger than 1 MB"),
        (svg("<script>alert(1)</script>"), "has a script in it"),
        (svg("<rect/>", 'onload="alert(1)"'), "has a script in it"),
        (svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'), "has a script in it"),
        (svg('<image href="http://example.com/a.png"/>'), "needs another file"),
        (svg('<image xlink:href="file:///a.png"/>'), "needs another file"),
        (svg("<style>@import 'http://example.com/a.css';</style>"), "needs another file"),
        (svg('<rect style="fill:url(http://example.com/a)"/>'), "needs another file"),
        (svg('<a href="javascript:alert(1)"><rect/></a>'), "needs another file"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "no picture"),
        (svg("<rect"), "is damaged"),
    ],
)
def test_what_is_no_picture_or_does_more_than_show_is_refused(file: ResultsFile, content: bytes, reason: str):
    held = lists.competition(file, 1).id
    with refused(file, reason):
        pictures.add_picture(file, held, Use.EVENT, content)


def test_pictures_are_put_in_order_and_taken_out(file: ResultsFile):
    held = lists.competition(file, 1).id
    made = [pictures.add_picture(file, held, Use.SPONSOR, PNG, name).made for name in "abc"]
    pictures.order(file, held, [made[2], made[0]])
    assert [one.picture.words for one in pictures.pictures(file, held)] == ["c", "a", "b"]
    pictures.remove_picture(file, made[0])
    assert [one.picture.words for one in pictures.pictures(file, held)] == ["c", "b"]


def test_a_signature_under_a_result_stays(file: ResultsFile):
    held = lists.competition(file, 1).id
    signature = pictures.add_picture(file, held, Use.SIGNATURE, PNG).made
    for name in PEOPLE:
        results.record_time(file, id_of(file, name), RaceTime.parse("1:10.00"))
    race = view(file).race
    publishing.make_official(file, race.id, "as the referee saw it")
    approvals.approve(file, race.id, "Moyca STOFFEL", picture_id=signature)
    with refused(file, "This signature stands under the result of race 8. Withdraw the approval first."):
        pictures.remove_picture(file, signature)
