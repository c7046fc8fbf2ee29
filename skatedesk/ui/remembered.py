"""Small things that the desk remembers from one day to the next, on this computer only."""

from collections.abc import Iterable

from PySide6.QtCore import QSettings

_PROGRAM = "skatedesk"


def names(key: str, usual: Iterable[str]) -> tuple[str, ...]:
    """The names kept under this key; the usual ones where none were."""
    kept = QSettings(_PROGRAM, _PROGRAM).value(key)
    return tuple(kept.split()) if isinstance(kept, str) else tuple(usual)


def keep_names(key: str, several: Iterable[str]) -> None:
    """Remember these, which have no spaces in them."""
    QSettings(_PROGRAM, _PROGRAM).setValue(key, " ".join(several))
