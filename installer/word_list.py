"""Puts every sentence of the program into the `.ts` files of the translators, and takes out what is gone."""

import sys
from pathlib import Path
from xml.etree import ElementTree

from babel.messages.extract import extract_from_dir

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("nl", "de", "nb", "pl", "ja", "zh_CN", "ko", "fr")
PLURALS = {"ja": 1, "zh_CN": 1, "ko": 1, "pl": 3}
"""How many forms a word has after a number; two where nothing is said."""

_KEYWORDS = {"_": None, "ngettext": (1, 2)}
_PLURAL = "extra-po-msgid_plural"

Sentence = tuple[str, str]
"""A sentence, and how it reads for many; empty where no number decides."""


def main() -> None:
    sentences = found()
    for language in LANGUAGES:
        path = FOLDER / f"skatedesk_{language}.ts"
        missing = update(path, language, sentences)
        print(f"{path.relative_to(ROOT)}: {len(sentences)} sentences, {missing} not translated")


def found() -> list[Sentence]:
    """Every sentence of the program once, in the order of the modules."""
    told: dict[str, str] = {}
    for _file, _line, message, _comments, _context in extract_from_dir(
        ROOT / "skatedesk", method_map=[("**.py", "python")], keywords=_KEYWORDS
    ):
        one, many = message if isinstance(message, tuple) else (message, "")
        told[one] = told.get(one) or many
    return list(told.items())


def update(path: Path, language: str, sentences: list[Sentence]) -> int:
    """Write the file anew with these sentences, keeping what is translated; how many are not."""
    kept = _translations(path) if path.is_file() else {}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "skatedesk"
    missing = 0
    for one, many in sentences:
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if many else {})
        ElementTree.SubElement(message, "source").text = one
        forms = kept.get((one, many), ("",) * (PLURALS.get(language, 2) if many else 1))
        missing += not all(forms)
        translation = ElementTree.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
        if many:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
            ElementTree.SubElement(message, _PLURAL).text = many
        else:
            translation.text = forms[0]
    _write(root, path)
    return missing


def _translations(path: Path) -> dict[Sentence, tuple[str, ...]]:
    root = ElementTree.parse(path).getroot()  # noqa: S314 (a file of our own)
    return {
        (message.findtext("source", ""), message.findtext(_PLURAL, "")): _forms(message)
        for message in root.iter("message")
    }


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation)
    return (translation.text or "",)


def _write(root: ElementTree.Element, path: Path) -> None:
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
