"""The words a user sees, in the user's language.

Every sentence for a user goes through `_` (or `ngettext` where a number decides the form), so that a
translation in `resources/i18n/` can replace it. Below the domain, because the domain gives reasons too.
The translations are Qt Linguist's `.ts` files, read as they are; English is the language of the program itself.
"""

import gettext
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

ENGLISH = "en"

_AKIN = {"no": "nb", "nn": "nb", "zh": "zh_CN"}
"""What is spoken where there is nothing nearer."""

_FORMS: dict[str, Callable[[int], int]] = {
    "ja": lambda _count: 0,
    "ko": lambda _count: 0,
    "zh": lambda _count: 0,
    "fr": lambda count: int(count > 1),
    "pl": lambda count: 0 if count == 1 else 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2,
}
"""Which form of a word goes with a number, for languages that do not count as English does."""

_desk: gettext.NullTranslations = gettext.NullTranslations()
_desk_language = ENGLISH
_sheet: ContextVar[gettext.NullTranslations | None] = ContextVar("_sheet", default=None)


class Catalogue(gettext.NullTranslations):
    """The sentences of one language; one that is not translated stays English."""

    def __init__(self, language: str, texts: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._texts = texts
        self._form = _FORMS.get(language.partition("_")[0], lambda count: int(count != 1))

    def gettext(self, message: str) -> str:
        found = self._texts.get(message)
        return found[0] if found else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        found = self._texts.get(msgid1)
        if not found:
            return msgid1 if n == 1 else msgid2
        return found[min(self._form(n), len(found) - 1)]


def use_language(language: str, folder: Path) -> bool:
    """Show the words of `language` from now on; False, and English, where there is no translation for it."""
    global _desk_language
    found = _found(language, folder)
    use_catalogue(gettext.NullTranslations() if found is None else read_catalogue(found))
    _desk_language = language
    return found is not None


def language_of_desk() -> str:
    """The language that `use_language` was asked for, for another process that is to speak it too."""
    return _desk_language


def use_catalogue(catalogue: gettext.NullTranslations) -> None:
    """Show the words of this catalogue from now on."""
    global _desk
    _desk = catalogue


@contextmanager
def speaking(language: str, folder: Path) -> Generator[None]:
    """Within the block, and in this thread only, speak the language of a sheet, whatever the desk speaks.

    Where there is no translation it is English, never the language of the desk.
    """
    found = _found(language, folder)
    token = _sheet.set(gettext.NullTranslations() if found is None else read_catalogue(found))
    try:
        yield
    finally:
        _sheet.reset(token)


@lru_cache(maxsize=16)
def read_catalogue(path: Path) -> Catalogue:
    """The sentences of a `.ts` file that are translated and not marked as vanished."""
    reading = _Reading()
    reading.read(path)
    return Catalogue(reading.language, reading.texts)


class _Reading:
    """Goes through a `.ts` file once; a tree of all of it would take three times as long at every start."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.texts: dict[str, tuple[str, ...]] = {}
        self._source = ""
        self._forms: list[str] = []
        self._counts = self._holds = False
        self._text: list[str] = []

    def read(self, path: Path) -> None:
        # Here, because who works in English should not wait for it.
        from xml.parsers import expat

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(path.read_bytes(), True)

    def _begin(self, name: str, known: dict[str, str]) -> None:
        self._text.clear()
        if name == "TS":
            self.language = known.get("language", ENGLISH)
        elif name == "message":
            self._forms, self._counts, self._holds = [], known.get("numerus") == "yes", False
        elif name == "translation":
            self._holds = known.get("type") not in ("vanished", "obsolete")

    def _end(self, name: str) -> None:
        text = "".join(self._text)
        if name == "source":
            self._source = text
        elif name == ("numerusform" if self._counts else "translation"):
            self._forms.append(text)
        elif name == "message" and self._holds and any(self._forms):
            self.texts[self._source] = tuple(self._forms)


def _found(language: str, folder: Path) -> Path | None:
    """The file of a language such as nl_NL, of the same language elsewhere, or of one that is nearly it."""
    plain = language.partition(".")[0].replace("-", "_")
    short = plain.partition("_")[0]
    names = [plain, short, _AKIN.get(short, short)]
    return next((path for name in names if (path := folder / f"skatedesk_{name}.ts").is_file()), None)


def _(text: str) -> str:
    """The sentence in the language that is spoken here."""
    return (_sheet.get() or _desk).gettext(text) if text else ""


def ngettext(one: str, many: str, count: int) -> str:
    """The sentence for `count` things in the language that is spoken here."""
    return (_sheet.get() or _desk).ngettext(one, many, count)
