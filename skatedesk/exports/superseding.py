"""Putting aside files with a list that no longer holds, so that nobody takes them for the one that does."""

import itertools
from collections.abc import Callable, Iterable
from pathlib import Path

from skatedesk.exports.errors import ExportError
from skatedesk.exports.html_page import superseded_html
from skatedesk.words import _

FOLDER = "superseded"


def supersede(paths: Iterable[Path], revision: int, sentence: str) -> tuple[Path, ...]:
    """Move the files of this revision into a folder beside them, those that people read with a sentence on them.

    Files that are gone are passed over. Raises ExportError; what was put aside before it stays there.
    """
    return tuple(_aside(path, revision, sentence) for path in paths if path.is_file())


def _aside(path: Path, revision: int, sentence: str) -> Path:
    mark = _MARKS.get(path.suffix.lower())
    if mark is not None:
        mark(path, sentence)
    try:
        folder = path.parent / FOLDER
        folder.mkdir(exist_ok=True)
        target = _free(folder, path, revision)
        path.replace(target)
    except OSError as error:
        reason = _("Its revision {revision} could not be put aside ({reason}).")
        raise ExportError(path, reason.format(revision=revision, reason=error.strerror)) from error
    return target


def _free(folder: Path, path: Path, revision: int) -> Path:
    """`name (revision 2).pdf`; one that was put aside earlier stays."""
    for number in itertools.count(1):
        words = f"revision {revision}" if number == 1 else f"revision {revision}, {number}"
        target = folder / f"{path.stem} ({words}){path.suffix}"
        if not target.exists():
            return target
    raise AssertionError


def _mark_pdf(path: Path, sentence: str) -> None:
    # Here, because only who writes PDF needs Qt for it.
    from skatedesk.exports.paper.superseded import mark_superseded

    mark_superseded(path, sentence)


_MARKS: dict[str, Callable[[Path, str], None]] = {".pdf": _mark_pdf, ".html": superseded_html}
