"""Which columns of which table are left out on this machine."""

from contextlib import suppress
from dataclasses import dataclass, field

from skatedesk.services import settings
from skatedesk.services.files import FileError

_SECTION = "tables"


@dataclass(frozen=True, slots=True)
class _Kept:
    hidden: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def hidden_in(table: str) -> frozenset[str]:
    """The keys of the columns that are left out of the table of this objectName."""
    return frozenset(settings.read(_SECTION, _Kept()).hidden.get(table, ()))


def hide(table: str, columns: frozenset[str]) -> None:
    """Leave out these columns from now on."""
    known = settings.read(_SECTION, _Kept()).hidden
    rest = {name: kept for name, kept in known.items() if name != table}
    with suppress(FileError):  # a setting is never worth a refusal
        settings.write(_SECTION, _Kept(rest | ({table: tuple(sorted(columns))} if columns else {})))
