"""What the program remembers for this user on this machine, in one small file beside those of other programs.

A setting is never worth a refusal: what is missing or makes no sense is as usual.
"""

import os
import secrets
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar, get_type_hints

import msgspec
import platformdirs


class Section(Protocol):
    """A frozen dataclass of plain values."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


S = TypeVar("S", bound=Section)


def place() -> Path:
    """The file with the settings; it need not be there."""
    return Path(platformdirs.user_config_dir("skatedesk", appauthor=False)) / "settings.json"


def read(section: str, usual: S) -> S:
    """The settings of one section, each as in `usual` where nothing else is kept."""
    kept, kinds = _all().get(section, {}), get_type_hints(type(usual))
    known: dict[str, Any] = {}
    for field in fields(usual):
        with suppress(KeyError, TypeError, msgspec.ValidationError):
            known[field.name] = msgspec.convert(kept[field.name], kinds[field.name])
    return replace(usual, **known)


def write(section: str, values: Section) -> None:
    """Keep the settings of one section; the others stay. FileError where the disk refuses it."""
    # Here, because the window reads its settings before the rest of the program is loaded.
    from skatedesk.store.errors import told_plainly

    target = place()
    with told_plainly(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        content = msgspec.json.format(msgspec.json.encode(_all() | {section: values}), indent=2)
        temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
        try:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)


def _all() -> dict[str, Any]:
    """All sections; none where the file is missing or is no longer readable."""
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(place().read_bytes(), type=dict[str, Any])
    return {}
