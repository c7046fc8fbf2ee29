"""Pictures of few bytes that would take long to paint, or lead away, are refused."""

from time import process_time

import pytest

from skatedesk.imports.errors import SourceError
from skatedesk.imports.picture_guard import check_picture

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
JPEG = b"\xff\xd8\xff\xe0\0\x04AB\xff\xc2\0\x0b\x08"


def svg(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode()


def dots(width: int, height: int) -> tuple[bytes, bytes]:
    return width.to_bytes(4, "big") + height.to_bytes(4, "big"), height.to_bytes(2, "big") + width.to_bytes(2, "big")


def test_a_picture_of_the_usual_size_is_taken():
    png, jpeg = dots(2000, 1000)
    for content in (PNG + png, JPEG + jpeg, svg("<g><g><rect/></g></g>"), b"\xff\xd8\xff\xd9"):
        check_picture(content)


def test_more_dots_than_paper_shows_are_refused():
    png, jpeg = dots(60_000, 60_000)
    for content in (PNG + png, JPEG + jpeg):
        with pytest.raises(SourceError, match="60000 × 60000 dots, more than paper can show"):
            check_picture(content)


TWICE = "".join(f'<g id="a{n + 1}"><use href="#a{n}"/><use href="#a{n}"/></g>' for n in range(40))


@pytest.mark.parametrize(
    "inside",
    [
        "<g>" * 30_000 + "</g>" * 30_000,
        "<rect/>" * 30_000,
        f'<g id="a0"><rect/></g>{TWICE}<use href="#a40"/>',
        '<g id="a"><use href="#a"/></g>',
    ],
    ids=["groups within groups", "shapes without end", "shapes shown twice, and twice again", "a shape within itself"],
)
def test_a_drawing_without_end_is_refused(inside: str):
    began = process_time()
    with pytest.raises(SourceError, match=r"made of too many parts\. Save it as a PNG\."):
        check_picture(svg(inside))
    assert process_time() - began < 3


@pytest.mark.parametrize("name", ["utf-7", "utf-16", "cp500"])
def test_a_drawing_in_letters_that_hide_words_is_refused(name: str):
    with pytest.raises(SourceError, match="words of its own"):
        check_picture(f'<?xml version="1.0" encoding="{name}"?>'.encode() + svg("<rect/>"))
