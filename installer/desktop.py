"""What a Linux desktop is told of the program: its entry, its file type, its icons and its manual page."""

from pathlib import Path
from xml.etree import ElementTree

from installer import icons, man_page
from installer.about import ENDING, FILE_KIND, MARK, MARK_AT, MIME, NAME, ROOT
from skatedesk import words

_ABOUT = "The results desk for long-track speed skating."
_KIND_NAMES = {
    "de": "skatedesk-Ergebnisdatei", "fr": "fichier de résultats skatedesk", "ja": "skatedesk リザルトファイル",
    "ko": "skatedesk 결과 파일", "nb": "skatedesk-resultatfil", "nl": "skatedesk-uitslagenbestand",
    "pl": "plik wyników skatedesk", "zh_CN": "skatedesk 成绩文件",
}  # fmt: skip
_XML = "{http://www.w3.org/XML/1998/namespace}lang"
_SPACE = "http://www.freedesktop.org/standards/shared-mime-info"


def write_share(share: Path) -> None:
    """Fill a folder such as /usr/share."""
    _write(share / "applications" / f"{NAME}.desktop", entry())
    _write(share / "mime" / "packages" / f"{NAME}.xml", file_type())
    _write(share / "man" / "man1" / f"{NAME}.1", man_page.text())
    pictures = share / "icons" / "hicolor"
    for size in icons.SIZES:
        picture = pictures / f"{size}x{size}" / "apps" / f"{NAME}.png"
        picture.parent.mkdir(parents=True)
        picture.write_bytes(icons.png(size))
    _write(pictures / "scalable" / "apps" / f"{NAME}.svg", icons.DRAWING.read_text(encoding="utf-8"))


def entry() -> str:
    """The desktop entry, in every language of the program."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        "GenericName=Speed skating results",
        f"Comment={_ABOUT}",
        *(f"Comment[{language}]={said}" for language, said in _abouts()),
        f"Exec={NAME} %f",
        f"Icon={NAME}",
        "Terminal=false",
        "Categories=Office;Spreadsheet;",
        f"MimeType={MIME};",
        "Keywords=speed skating;results;competition;standings;",
        f"StartupWMClass={NAME}",
    ]
    return "\n".join(lines) + "\n"


def file_type() -> str:
    """How a results file is known: by its ending, or by the mark that the program puts into it."""
    ElementTree.register_namespace("", _SPACE)
    root = ElementTree.Element(f"{{{_SPACE}}}mime-info")
    kind = ElementTree.SubElement(root, f"{{{_SPACE}}}mime-type", type=MIME)
    ElementTree.SubElement(kind, f"{{{_SPACE}}}comment").text = FILE_KIND
    for language, said in _KIND_NAMES.items():
        ElementTree.SubElement(kind, f"{{{_SPACE}}}comment", {_XML: language}).text = said
    ElementTree.SubElement(kind, f"{{{_SPACE}}}sub-class-of", type="application/vnd.sqlite3")
    ElementTree.SubElement(kind, f"{{{_SPACE}}}icon", name=NAME)
    magic = ElementTree.SubElement(kind, f"{{{_SPACE}}}magic", priority="80")
    database = ElementTree.SubElement(magic, f"{{{_SPACE}}}match", type="string", offset="0", value="SQLite format 3")
    ElementTree.SubElement(database, f"{{{_SPACE}}}match", type="string", offset=str(MARK_AT), value=MARK)
    ElementTree.SubElement(kind, f"{{{_SPACE}}}glob", pattern=f"*.{ENDING}")
    ElementTree.indent(root, "  ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _abouts() -> list[tuple[str, str]]:
    """What the program is, in each language that has a sentence for it."""
    catalogues = sorted((ROOT / "resources" / "i18n").glob(f"{NAME}_*.ts"))
    said = [(path.stem.removeprefix(f"{NAME}_"), words.read_catalogue(path).gettext(_ABOUT)) for path in catalogues]
    return [(language, sentence) for language, sentence in said if sentence != _ABOUT]


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="\n")
