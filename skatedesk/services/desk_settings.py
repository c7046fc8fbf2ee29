"""What whoever sits at the desk chose for it, on this machine."""

from dataclasses import dataclass

from skatedesk.services import settings

LANGUAGES = {
    "en": "English", "nl": "Nederlands", "de": "Deutsch", "nb": "Norsk", "pl": "Polski", "ja": "日本語",
    "zh_CN": "简体中文", "ko": "한국어", "fr": "Français",
}  # fmt: skip
"""The languages of the window, each by its own name, so that it is found whatever is spoken now."""

_SECTION = "desk"


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """An empty language is that of the system; `who` at which `station` stands in the history."""

    language: str = ""
    who: str = ""
    station: str = ""
    news: str = ""
    """The address where new versions are announced; nobody is asked without being told to."""


def chosen() -> DeskSettings:
    """The settings as they are kept."""
    return settings.read(_SECTION, DeskSettings())


def choose(wanted: DeskSettings) -> None:
    """Keep these from now on; FileError where the disk refuses it."""
    settings.write(_SECTION, wanted)
