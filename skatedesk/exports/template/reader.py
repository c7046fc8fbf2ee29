"""XML read with the place of every element in its bytes, so that it can be changed without being written anew."""

import re
from dataclasses import dataclass
from xml.parsers import expat

from skatedesk.exports.template.errors import TemplateError
from skatedesk.words import _

_TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_PLAIN = {"utf-8", "us-ascii"}


class Reader:
    """Goes through a part of a workbook. `path` holds the local names from the root to where it is.

    Document types are refused: a workbook has none, and they can make a few bytes endless.
    """

    def __init__(self, part: str, data: bytes) -> None:
        self.part = part
        self.data = data
        self.path: list[str] = []
        self._text: list[str] = []
        self._ends: list[int | None] = []
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text.append
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.XmlDeclHandler = self._declared

    def read(self) -> None:
        """Call `started` and `ended` for every element; TemplateError where the part is damaged."""
        try:
            self._parser.Parse(self.data, True)
        except (expat.ExpatError, ValueError) as error:
            raise self._damaged() from error

    def started(self, name: str, attributes: dict[str, str], tag: bytes, at: int) -> None:
        """An element begins at byte `at` with this start tag."""

    def ended(self, name: str, text: str, inside: int, end: int) -> None:
        """An element ended; its end tag begins at byte `inside`, and `end` is the byte behind it.

        `text` is what stood in it since the last tag.
        """

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        match = _TAG.match(self.data, at)
        if match is None:
            raise self._damaged()
        local = name.rpartition(":")[2]
        self.path.append(local)
        self._text.clear()
        self._ends.append(match.end() if match[0].endswith(b"/>") else None)
        self.started(local, attributes, match[0], at)

    def _end(self, name: str) -> None:
        closed = self._ends.pop()
        inside = self._parser.CurrentByteIndex if closed is None else closed
        end = self.data.index(b">", inside) + 1 if closed is None else closed
        self.ended(name.rpartition(":")[2], "".join(self._text), inside, end)
        self._text.clear()
        self.path.pop()

    def _refuse(self, *_doctype: object) -> None:
        raise self._damaged()

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.casefold() not in _PLAIN:
            raise self._damaged()

    def _damaged(self) -> TemplateError:
        sentence = _("The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.")
        return TemplateError(sentence.format(part=self.part))


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a small part: its names from the root, its attributes, its own text, and its bytes."""

    path: tuple[str, ...]
    attributes: dict[str, str]
    tag: bytes
    start: int
    text: str = ""
    end: int = 0

    @property
    def name(self) -> str:
        return self.path[-1]


class _Elements(Reader):
    """Collects all elements."""

    def __init__(self, part: str, data: bytes) -> None:
        super().__init__(part, data)
        self.found: list[Element | None] = []
        self._open: list[tuple[int, Element]] = []

    def started(self, name: str, attributes: dict[str, str], tag: bytes, at: int) -> None:
        plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        self._open.append((len(self.found), Element(tuple(self.path), plain, tag, at)))
        self.found.append(None)

    def ended(self, name: str, text: str, inside: int, end: int) -> None:
        at, one = self._open.pop()
        self.found[at] = Element(one.path, one.attributes, one.tag, one.start, text, end)


def elements(part: str, data: bytes) -> list[Element]:
    """All elements of a part in the order in which they begin."""
    reader = _Elements(part, data)
    reader.read()
    return [one for one in reader.found if one is not None]
