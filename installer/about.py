"""What every installer says of the program: its name, version and file type, and where its parts lie."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from skatedesk import __version__

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
FOLDER = DIST / "skatedesk"
PROGRAM = FOLDER / ("skatedesk.exe" if sys.platform == "win32" else "skatedesk")
PICTURES = ROOT / "build" / "icons"
MODULES = ROOT / "build" / "modules.txt"
"""What the program's folder holds, for the list of licences."""

NAME = "skatedesk"
VERSION = __version__
SUMMARY = "results desk for long-track speed skating"
PUBLISHER = "The skatedesk authors"
ENDING = "skatedesk"
FILE_KIND = "skatedesk results file"
MIME = "application/x-skatedesk"
MARK, MARK_AT = "SKDT", 68
"""SQLite's place for saying whose file it is; `store/schema.py` writes it."""

BUNDLE = "skatedesk.desk"
"""The program's name among all of a Mac."""


def day() -> datetime:
    """The day that is printed in what is built; SOURCE_DATE_EPOCH names another than today."""
    return datetime.fromtimestamp(float(os.environ.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).timestamp()), UTC)


def built() -> Path:
    """The program's folder; ends the script where it is not there."""
    return FOLDER if PROGRAM.is_file() else stop("There is no dist/skatedesk yet. Build it first: make build")


def stop(sentence: str) -> NoReturn:
    """End the script with a sentence."""
    sys.exit(sentence)


def megabytes(path: Path) -> str:
    """How much disk a file or folder takes, such as 34.5 MB."""
    files = [path] if path.is_file() else path.rglob("*")
    return f"{sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6:.1f} MB"
