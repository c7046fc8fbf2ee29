"""Lists written to files, for a process of its own: nothing here knows the window."""

import pickle
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from skatedesk.services import files
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _, ngettext

WORKBOOK = "xlsx"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file with the lists in it, by their places among those that were asked for."""

    path: Path
    lists: tuple[int, ...]
    rows: int


def packed(sheets: Sequence[Sheet]) -> tuple[bytes, ...]:
    """Sheets to be sent to another process; one by one, as packing holds up everything else."""
    return tuple(pickle.dumps(sheet, pickle.HIGHEST_PROTOCOL) for sheet in sheets)


def write_lists(
    packed_sheets: Sequence[bytes], folder: Path, stem: str, formats: Sequence[str]
) -> tuple[WrittenFile, ...]:  # fmt: skip
    """Write the lists in these formats; a workbook holds all of them. ExportError where the disk refuses it."""
    # Slow to load, for openpyxl.
    from skatedesk.exports import formats as writing
    from skatedesk.exports.names import file_names

    sheets = [_unpacked(one) for one in packed_sheets]
    found: list[WrittenFile] = []
    for name in formats:
        # The workbook of one list is called as its other files are.
        alone = name == WORKBOOK and len(sheets) == 1
        called = f"{stem}-{file_names(sheets)[0]}" if alone else stem
        written = writing.write(sheets, folder, called, [name])
        held = [(at,) for at in range(len(sheets))] if len(written) == len(sheets) else [tuple(range(len(sheets)))]
        found += [WrittenFile(one.path, lists, one.rows) for one, lists in zip(written, held, strict=True)]
    return tuple(found)


def write_protocol(source: Path, competition_id: int, target: Path, at: datetime) -> str:
    """Read the protocol through a look at the file and write it; what was written, in one sentence."""
    from skatedesk.exports import protocol_file
    from skatedesk.services import protocol as protocols

    with closing(files.look_at(source)) as file:
        book = protocols.protocol(file, competition_id, at)
    length = protocol_file.write_protocol(book.title, book.chapters, target)
    held = ngettext("{count} list", "{count} lists", len(book.sheets)).format(count=len(book.sheets))
    sentence = _("Written and checked: {file}, {pages}, {lists}.")
    return sentence.format(file=target.name, pages=length, lists=held)


def _unpacked(content: bytes) -> Sheet:
    sheet = pickle.loads(content)  # noqa: S301 (our own sheets, from our own window)
    assert isinstance(sheet, Sheet)
    return sheet
