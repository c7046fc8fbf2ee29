"""What a workbook says as a whole: its sheets, texts, number formats and names, and whether it counts anew."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from openpyxl.styles.numbers import BUILTIN_FORMATS, FORMAT_GENERAL
from openpyxl.utils.cell import range_boundaries

from skatedesk.exports.template.errors import TemplateError
from skatedesk.exports.template.package import Package
from skatedesk.exports.template.reader import Element, elements
from skatedesk.exports.template.sheet_xml import SheetXml, read_sheet
from skatedesk.words import _

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_BEFORE_CALCULATION = ("sheets", "functionGroups", "externalReferences", "definedNames")
_FULL = re.compile(rb"""\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')""")


@dataclass(frozen=True, slots=True)
class Book:
    """`formats` are the number formats by the style of a cell; `names` are the defined names, as written.

    `texts` are the parts with texts that cells share.
    """

    part: str
    sheets: tuple[SheetXml, ...]
    formats: Sequence[str]
    names: Mapping[str, str]
    since_1904: bool = False
    texts: tuple[str, ...] = ()

    def sheet(self, title: str) -> SheetXml | None:
        return next((sheet for sheet in self.sheets if sheet.title.casefold() == title.casefold()), None)

    def number_format(self, style: int) -> str:
        return self.formats[style] if style < len(self.formats) else FORMAT_GENERAL


def read_book(package: Package) -> Book:
    """Read what is needed of a workbook; TemplateError where it is damaged."""
    try:
        return _read(package)
    except (KeyError, ValueError, IndexError, OverflowError) as error:
        raise damaged() from error


def damaged() -> TemplateError:
    return TemplateError(_("The template is damaged. Open it in a spreadsheet and save it anew as .xlsx."))


def counting_anew(part: str, data: bytes) -> bytes:
    """The workbook told to count all its formulas when it is opened."""
    found = {one.name: one for one in elements(part, data) if len(one.path) == 2}
    known = found.get("calcPr")
    if known is not None and known.attributes.get("fullCalcOnLoad") in ("1", "true"):
        return data
    if known is not None:
        plain = _FULL.sub(b"", known.tag)
        close = b"/>" if plain.endswith(b"/>") else b">"
        tag = plain[: -len(close)].rstrip() + b' fullCalcOnLoad="1"' + close
        return data[: known.start] + tag + data[known.start + len(known.tag) :]
    before = [found[name] for name in _BEFORE_CALCULATION if name in found][-1]
    prefix = before.tag[1:].split(before.name.encode())[0]
    return data[: before.end] + b"<" + prefix + b'calcPr fullCalcOnLoad="1"/>' + data[before.end :]


def _read(package: Package) -> Book:
    part = next((target for kind, _id, target in links(package, "") if kind == "officeDocument"), "")
    found = elements(part, package.part(part))
    if _MAIN not in found[0].attributes.values():
        raise TemplateError(_("The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”."))
    targets = {id_: (kind, target) for kind, id_, target in links(package, part)}
    beside = dict(targets.values())
    shared = _shared(package, beside.get("sharedStrings"))
    leads = [(one.attributes["name"], *targets[one.attributes["id"]]) for one in found if one.name == "sheet"]
    sheets = [_sheet(package, title, part, shared) for title, kind, part in leads if kind == "worksheet"]
    names = {one.attributes["name"]: one.text for one in found if one.name == "definedName"}
    since_1904 = any(one.name == "workbookPr" and one.attributes.get("date1904") in ("1", "true") for one in found)
    texts = tuple(target for kind, target in beside.items() if kind == "sharedStrings")
    return Book(part, tuple(sheets), _formats(package, beside.get("styles")), names, since_1904, texts)


def _sheet(package: Package, title: str, part: str, shared: Sequence[str]) -> SheetXml:
    """A worksheet with the headers of its Excel tables, whose texts Excel keeps in a second place too."""
    sheet = read_sheet(title, part, package.part(part), shared)
    for kind, _id, target in links(package, part):
        if kind == "table":
            about = elements(target, package.part(target))[0].attributes
            left, top, right, _bottom = range_boundaries(about["ref"])
            if about.get("headerRowCount") != "0":
                sheet.heads.append((left or 1, top or 1, right or 1, top or 1))
    return sheet


def links(package: Package, part: str) -> Iterator[tuple[str, str, str]]:
    """Kind, id and part of all that a part leads to; the empty part is the workbook file itself."""
    folder, name = dirname(part), part.rpartition("/")[2]
    path = join(folder, "_rels", f"{name}.rels")
    for one in elements(path, package.part(path)) if path in package.parts else ():
        if one.name == "Relationship" and one.attributes.get("TargetMode") != "External":
            target = one.attributes["Target"]
            whole = target[1:] if target.startswith("/") else normpath(join(folder, target))
            yield one.attributes["Type"].rpartition("/")[2], one.attributes["Id"], whole


def _shared(package: Package, part: str | None) -> list[str]:
    """The texts that cells share, without the hints how they are read aloud."""
    if part is None:
        return []
    texts: list[str] = []
    for one in elements(part, package.part(part)):
        if one.path == ("sst", "si"):
            texts.append("")
        elif one.name == "t" and "rPh" not in one.path:
            texts[-1] += one.text
    return texts


def _formats(package: Package, part: str | None) -> list[str]:
    found: list[Element] = [] if part is None else elements(part, package.part(part))
    own = {int(one.attributes["numFmtId"]): one.attributes["formatCode"] for one in found if one.name == "numFmt"}
    ids = [int(one.attributes.get("numFmtId", 0)) for one in found if one.path == ("styleSheet", "cellXfs", "xf")]
    return [own.get(one) or BUILTIN_FORMATS.get(one, FORMAT_GENERAL) for one in ids]
