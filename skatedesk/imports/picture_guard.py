"""What a picture is held to before it is kept: a bitmap may be no larger than paper needs, a drawing may only show."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from skatedesk.imports.errors import SourceError
from skatedesk.words import _

LARGEST = 1_000_000
"""Bytes; a sign on paper needs far fewer, and every copy of the file carries them."""

MOST_DOTS = 25_000_000
"""A page of A4 at 600 dots an inch has 35 million; a sign covers a small part of one."""

DEEPEST = 100
"""Groups within groups; drawing programs make some ten, and a painter goes down into each."""

MOST_SHAPES = 20_000
"""With those that are shown again; more take longer to paint than anybody waits."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SVG = re.compile(rb"\A(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*>\s*)*<svg[\s>]", re.DOTALL)
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_PLAIN = (b"utf-8", b"us-ascii", b"iso-8859-1")
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "handler", "listener"})
_LEADS_AWAY = re.compile(r"@import|javascript:|url\(\s*['\"]?(?!['\"]?(#|data:image/))", re.IGNORECASE)
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Marks of a JPEG behind which its height and width stand."""


def check_picture(content: bytes) -> None:
    """Refuse what is no picture, is too large, or does more than show; SourceError in one sentence."""
    if len(content) > LARGEST:
        raise SourceError(_("The picture is larger than 1 MB. Save it smaller."))
    if _SVG.match(content):
        _check_drawing(content)
    elif content.startswith(_PNG):
        _check_dots(int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big"))
    elif content.startswith(_JPEG):
        for width, height in _sizes(content):
            _check_dots(width, height)
    else:
        raise SourceError(_("This is no picture that sheets can show. Choose a PNG, JPEG or SVG file."))


def _check_dots(width: int, height: int) -> None:
    if width * height > MOST_DOTS:
        sentence = _("The picture has {width} × {height} dots, more than paper can show. Save it smaller.")
        raise SourceError(sentence.format(width=width, height=height))


def _sizes(content: bytes) -> Iterator[tuple[int, int]]:
    """Width and height as a JPEG says them, in each place where it does."""
    place = 2
    while content[place : place + 1] == b"\xff" and place + 4 <= len(content):
        mark, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4], "big")
        if mark in _FRAMES:
            yield (
                int.from_bytes(content[place + 7 : place + 9], "big"),
                int.from_bytes(content[place + 5 : place + 7], "big"),
            )
        place += 1 if mark == 0xFF else 2 + max(length, 2)


def _check_drawing(content: bytes) -> None:
    """A drawing may show; it may neither do anything nor fetch anything, nor be without end."""
    encoding = _ENCODING.search(content[:500])
    if b"<!ENTITY" in content or (encoding is not None and encoding[1].lower() not in _PLAIN):
        raise SourceError(_("This drawing defines words of its own. Save it as plain SVG."))
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 (no entities, looked for above)
    except ElementTree.ParseError:
        raise SourceError(_("This drawing is damaged. Save it again as plain SVG.")) from None
    for element in root.iter():
        _check_element(element)
    if _depth(root) > DEEPEST or _shapes(root) > MOST_SHAPES:
        raise SourceError(_("This drawing is made of too many parts. Save it as a PNG."))


def _check_element(element: Element) -> None:
    name = _name(str(element.tag)).lower()
    if name in _ACTIVE or any(_name(one).lower().startswith("on") for one in element.attrib):
        raise SourceError(_("This drawing has a script in it. Save it as plain SVG, without scripts."))
    styled = [*element.attrib.values(), element.text or ""]
    linked = [value for one, value in element.attrib.items() if _name(one) in ("href", "src")]
    if not all(one.startswith(("#", "data:image/")) for one in linked) or any(map(_LEADS_AWAY.search, styled)):
        raise SourceError(_("This drawing needs another file. Save it as plain SVG with everything inside."))


def _depth(root: Element) -> int:
    level, depth = [root], 0
    while level and depth <= DEEPEST:
        level = [inner for element in level for inner in element]
        depth += 1
    return depth


def _shapes(root: Element) -> int:
    """How many shapes are painted, those that are shown again each time counted."""
    by_id = {element.get("id", ""): element for element in root.iter()}
    waiting, count = [root], 0
    while waiting and count <= MOST_SHAPES:
        element = waiting.pop()
        count += 1
        waiting += element
        if _name(str(element.tag)) == "use":
            links = (value for name, value in element.attrib.items() if _name(name) == "href")
            waiting += [by_id[link[1:]] for link in links if link[1:] in by_id]
    return count


def _name(qualified: str) -> str:
    return qualified.rpartition("}")[2]
