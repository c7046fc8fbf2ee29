"""The parts of a workbook file: read whole, checked before anything else looks at them, and written again."""

import copy
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from skatedesk.exports.template.errors import TemplateError
from skatedesk.words import _

MOST_BYTES = 50_000_000
"""Of the file itself; a workbook with many pictures has some ten million."""

MOST_UNPACKED = 200_000_000
MOST_PARTS = 2000

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED = 0x1
_TYPES = "[Content_Types].xml"
_WORKBOOK = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_MACROS = b"macroEnabled"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts by their names, in the order of the file, with what the file says of each."""

    infos: tuple[ZipInfo, ...]
    parts: Mapping[str, bytes]

    def part(self, name: str) -> bytes:
        """The content of a part; TemplateError where it is missing."""
        if name not in self.parts:
            sentence = _(
                "The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx."
            )
            raise TemplateError(sentence.format(part=name))
        return self.parts[name]

    def written(self, changed: Mapping[str, bytes]) -> bytes:
        """The file with these parts changed: the same parts in the same order, with the same dates and marks."""
        content = BytesIO()
        with ZipFile(content, "w") as archive:
            for known in self.infos:
                info = copy.copy(known)
                info.extra = b""
                archive.writestr(info, changed.get(info.filename, self.parts[info.filename]))
        return content.getvalue()


def read_package(path: Path) -> Package:
    """The parts of a template; TemplateError in one sentence where it is not a plain workbook, or is too large."""
    data = _bytes(path)
    if data.startswith(_OLD_OR_LOCKED):
        if _LOCKED in data:
            raise TemplateError(
                _("{file} is encrypted. Take its password off and save it again.").format(file=path.name)
            )
        raise _no_workbook(path)
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = tuple(archive.infolist())
            _check_size(path, infos)
            parts = {info.filename: archive.read(info) for info in infos}
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError) as error:
        raise _no_workbook(path) from error
    _check_kind(path, parts)
    return Package(infos, parts)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(path)
        return path.read_bytes()
    except OSError as error:
        sentence = _("The template {file} cannot be read ({reason}).")
        raise TemplateError(sentence.format(file=path, reason=error.strerror or error)) from error


def _check_size(path: Path, infos: tuple[ZipInfo, ...]) -> None:
    if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise _too_large(path)
    twice = len({info.filename for info in infos}) < len(infos)
    # Other ways to pack unpack without an end, and no spreadsheet uses them.
    odd = any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in infos)
    if twice or odd or any(info.flag_bits & _ENCRYPTED for info in infos):
        raise _no_workbook(path)


def _check_kind(path: Path, parts: Mapping[str, bytes]) -> None:
    types = parts.get(_TYPES, b"")
    if _MACROS in types or any(name.casefold().endswith("vbaproject.bin") for name in parts):
        raise TemplateError(_("{file} has macros. Save it as .xlsx without them.").format(file=path.name))
    if any(name.startswith("_xmlsignatures/") for name in parts):
        sentence = _("{file} is signed, and filling it would break the signature. Save a copy without it.")
        raise TemplateError(sentence.format(file=path.name))
    if _WORKBOOK not in types:
        raise _no_workbook(path)


def _no_workbook(path: Path) -> TemplateError:
    sentence = _(
        "{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx."
    )
    return TemplateError(sentence.format(file=path.name))


def _too_large(path: Path) -> TemplateError:
    return TemplateError(_("{file} is far too large for a template.").format(file=path.name))
