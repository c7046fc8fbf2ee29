"""Where the program's own files lie: beside the package, inside it, or inside the built program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CANDIDATES = (
    Path(getattr(sys, "_MEIPASS", _PACKAGE)) / "resources",
    _PACKAGE / "resources",
    _PACKAGE.parent / "resources",
)


def resources() -> Path:
    """The folder with rules, sample, icons, fonts and translations."""
    for folder in _CANDIDATES:
        if (folder / "rules").is_dir():
            return folder
    raise FileNotFoundError(f"skatedesk is not installed completely: no resources folder at {_CANDIDATES[-1]}")


def manual() -> Path:
    """The folder with the pages of the manual and their pictures; it need not be there."""
    installed = _PACKAGE / "manual"
    beside = Path(getattr(sys, "_MEIPASS", _PACKAGE.parent)) / "docs" / "manual"
    return installed if installed.is_dir() else beside


def translations() -> Path:
    """The folder with a file for each language."""
    return resources() / "i18n"
