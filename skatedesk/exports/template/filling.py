"""Filling a federation's workbook: checked before, patched, proved after, and only then put in its place."""

from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import written
from skatedesk.exports.template.book import Book, counting_anew, damaged, read_book
from skatedesk.exports.template.errors import TemplateError
from skatedesk.exports.template.language import MARK
from skatedesk.exports.template.package import Package, read_package
from skatedesk.exports.template.patch import patched
from skatedesk.exports.template.plan import Meant, Source, plan
from skatedesk.exports.template.proof import is_proved
from skatedesk.words import _

SUFFIX = ".xlsx"

_MARK = MARK.encode()
_UNREADABLE = (
    TemplateError,
    BadZipFile,
    SyntaxError,  # of XML
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OverflowError,
)
"""What comes of reading a workbook that is not what it should be."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A template that was filled: how many cells by sheet, whether formulas count anew, what nobody filled."""

    path: Path
    cells: dict[str, int]
    counts_anew: bool
    left: tuple[str, ...]
    """The parts with placeholders that are in no cell, such as the header of a page or a text box."""


def fill(template: Path, target: Path, source: Source) -> Filled:
    """Write `target`: the template with what it asks for, all else byte for byte.

    Raises ExportError in one sentence, and keeps the old file, where anything is wrong.
    """
    try:
        _check_target(template, target)
        return _fill(template, target, source)
    except TemplateError as fault:
        raise ExportError(target, str(fault)) from fault


def _fill(template: Path, target: Path, source: Source) -> Filled:
    before = read_package(template)
    book = read_book(before)
    meant = plan(book, source)
    changed = {sheet.part: patched(sheet, meant[sheet.title]) for sheet in book.sheets if sheet.title in meant}
    has_formulas = any(cell.formula for sheet in book.sheets for cell in sheet.cells.values())
    if has_formulas:
        changed[book.part] = counting_anew(book.part, before.part(book.part))
    content = before.written(changed)
    with written(target) as temporary:
        temporary.write_bytes(content)
        if not _proved(before, temporary, meant):
            raise ExportError.of_difference(target)
    counts = {title: sum(value is not None for value in cells.values()) for title, cells in meant.items()}
    return Filled(target, counts, has_formulas, _left(before, book))


def _check_target(template: Path, target: Path) -> None:
    if target.suffix.casefold() != SUFFIX:
        raise TemplateError(
            _("What is filled is an .xlsx workbook. Call it {name}.").format(name=target.with_suffix(SUFFIX).name)
        )
    if target.resolve() == template.resolve():
        raise TemplateError(_("It is the template itself. Choose another name, so that the template stays."))


def _proved(before: Package, path: Path, meant: dict[str, Meant]) -> bool:
    """TemplateError where a program that reads workbooks stumbles over the template."""
    try:
        return is_proved(before, read_package(path), path.read_bytes(), meant)
    except _UNREADABLE as error:
        raise damaged() from error


def _left(package: Package, book: Book) -> tuple[str, ...]:
    cells = {sheet.part for sheet in book.sheets} | set(book.texts)
    beside = [name for name, data in package.parts.items() if name not in cells and _MARK in data]
    heads = [
        sheet.part
        for sheet in book.sheets
        if any(_MARK in piece for piece in (sheet.data[: sheet.table.start], sheet.data[sheet.table.end :]))
    ]
    return (*heads, *beside)
