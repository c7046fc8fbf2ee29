"""Every sentence is translated into every language, with its placeholders in place."""

import re
import tomllib
from xml.etree import ElementTree

import pytest

from installer import word_list
from skatedesk import places

PLACEHOLDER = re.compile(r"(?<!\{)\{[^{} ]*\}(?!\})")
MNEMONIC = re.compile(r"&\w")


def messages(language: str) -> list[tuple[str, str, list[str]]]:
    """Each sentence with its plural, and the forms of the translation."""
    root = ElementTree.parse(places.translations() / f"skatedesk_{language}.ts").getroot()
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source", ""), message.findtext("extra-po-msgid_plural", ""), forms))
    return found


@pytest.mark.parametrize("language", word_list.LANGUAGES)
def test_every_sentence_is_translated(language: str):
    missing = [one for one, _many, forms in messages(language) if not all(form.strip() for form in forms)]
    assert missing == []


@pytest.mark.parametrize("language", word_list.LANGUAGES)
def test_a_translation_names_what_the_sentence_names(language: str):
    odd = []
    for one, many, forms in messages(language):
        named = set(PLACEHOLDER.findall(one)) | set(PLACEHOLDER.findall(many))
        may_lack = {"{count}"} if many else set()  # "one race" needs no figure
        for form in forms:
            said = set(PLACEHOLDER.findall(form))
            if not said <= named or named - said - may_lack:
                odd.append((one, form))
    assert odd == []


@pytest.mark.parametrize("language", word_list.LANGUAGES)
def test_an_act_keeps_its_key_letter(language: str):
    odd = [
        (one, forms[0])
        for one, _many, forms in messages(language)
        if len(MNEMONIC.findall(one)) != len(MNEMONIC.findall(forms[0]))
    ]
    assert odd == []


def test_the_glossary_has_every_language_for_every_word():
    terms = tomllib.loads((places.translations() / "glossary.toml").read_text(encoding="utf-8"))
    assert len(terms) > 50
    assert {term: set(words) for term, words in terms.items() if set(words) != set(word_list.LANGUAGES)} == {}
