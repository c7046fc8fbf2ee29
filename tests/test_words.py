"""Every sentence for people is in the files that translators work on."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import word_list
from skatedesk import __main__, places, words
from skatedesk.domain.house_style import LANGUAGES

DUTCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>skatedesk</name>
<message><source>Standings</source><translation>Klassementen</translation></message>
<message><source>Skaters</source><translation type="unfinished"></translation></message>
<message><source>Gone</source><translation type="vanished">Weg</translation></message>
<message numerus="yes"><source>{{count}} race</source><translation>
<numerusform>een</numerusform><numerusform>twee</numerusform><numerusform>vijf</numerusform></translation>
<extra-po-msgid_plural>{{count}} races</extra-po-msgid_plural></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    words.use_language(words.ENGLISH, places.translations())


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    for language in ("nl", "pl", "zh_CN", "fr"):
        text = DUTCH.format(language=language)
        (tmp_path / f"skatedesk_{language}.ts").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("language", word_list.LANGUAGES)
def test_the_file_of_a_language_holds_every_sentence_of_the_program_and_no_other(language: str, tmp_path: Path):
    path = places.translations() / f"skatedesk_{language}.ts"
    again = tmp_path / path.name
    again.write_bytes(path.read_bytes())
    word_list.update(again, language, word_list.found())
    assert again.read_text(encoding="utf-8") == path.read_text(encoding="utf-8"), "run make words"


def test_sheets_can_be_written_in_every_language_there_is_a_file_for():
    assert set(LANGUAGES) == {words.ENGLISH, *word_list.LANGUAGES}


def test_a_language_is_spoken_and_without_one_it_is_english(catalogues: Path):
    assert words.use_language("nl_NL", catalogues)
    assert words._("Standings") == "Klassementen"
    assert words._("Skaters") == "Skaters"
    assert words._("Gone") == "Gone"
    assert not words.use_language("de_DE", catalogues)
    assert words._("Standings") == "Standings"


def test_a_chinese_elsewhere_is_spoken_as_the_one_there_is(catalogues: Path):
    assert words.use_language("zh_TW.UTF-8", catalogues)


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("nl", {0: "twee", 1: "een", 2: "twee", 5: "twee"}),
        ("fr", {0: "een", 1: "een", 2: "twee"}),
        ("pl", {1: "een", 2: "twee", 4: "twee", 5: "vijf", 12: "vijf", 22: "twee", 25: "vijf"}),
        ("zh_CN", {0: "een", 1: "een", 7: "een"}),
    ],
)
def test_a_number_decides_the_form(catalogues: Path, language: str, spoken: dict[int, str]):
    words.use_language(language, catalogues)
    assert {count: words.ngettext("{count} race", "{count} races", count) for count in spoken} == spoken


def test_a_sheet_speaks_its_own_language_in_its_own_thread(catalogues: Path):
    words.use_language("nl", catalogues)
    heard: list[str] = []
    with words.speaking("en", catalogues):
        assert words._("Standings") == "Standings"
        other = threading.Thread(target=lambda: heard.append(words._("Standings")))
        other.start()
        other.join()
        with words.speaking("pl", catalogues):
            assert words.ngettext("{count} race", "{count} races", 5) == "vijf"
        assert words.ngettext("{count} race", "{count} races", 5) == "{count} races"
    assert heard == ["Klassementen"]
    assert words._("Standings") == "Klassementen"


def test_the_language_can_be_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SKATEDESK_LANGUAGE", "nl_NL")
    assert __main__.language() == "nl_NL"
    monkeypatch.delenv("SKATEDESK_LANGUAGE")
    assert __main__.language()
