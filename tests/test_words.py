"""Every sentence for people is on the list that translators work from."""

import gettext
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from skatedesk import __main__, places, words

PACKAGE = Path(words.__file__).parent
KEYWORDS = {"_": None, "ngettext": (1, 2)}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    words.use_catalogue(gettext.NullTranslations())


def test_the_list_holds_every_sentence_of_the_program_and_no_other():
    found = {str(one[2]) for one in extract_from_dir(PACKAGE, method_map=[("**.py", "python")], keywords=KEYWORDS)}
    with (places.resources() / "translations" / "skatedesk.pot").open("rb") as file:
        listed = {str(message.id) for message in read_po(file) if message.id}
    assert found == listed, "run make words"


def test_a_catalogue_is_spoken_and_without_one_it_is_english(tmp_path: Path):
    with (places.resources() / "translations" / "skatedesk.pot").open("rb") as file:
        catalogue = read_po(file, locale="nl")
    known = catalogue.get("Standings")
    assert known is not None
    known.string = "Klassementen"
    folder = tmp_path / "nl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "skatedesk.mo").open("wb") as file:
        write_mo(file, catalogue)
    assert words.use_language("nl_NL", tmp_path)
    assert words._("Standings") == "Klassementen"
    assert words._("Skaters") == "Skaters"
    assert not words.use_language("de_DE", tmp_path)
    assert words._("Standings") == "Standings"


def test_the_language_can_be_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SKATEDESK_LANGUAGE", "nl_NL")
    assert __main__.language() == "nl_NL"
    monkeypatch.delenv("SKATEDESK_LANGUAGE")
    assert __main__.language()
