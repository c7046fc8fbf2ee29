"""What is no template is refused before anything reads it."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from skatedesk.exports.template import package
from skatedesk.exports.template.book import counting_anew, read_book
from skatedesk.exports.template.errors import TemplateError
from skatedesk.exports.template.package import read_package
from tests.exports.template import book, edited

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
NO_WORKBOOK = "t.xlsx is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx."


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return book(tmp_path / "t.xlsx", {"A1": "{{race.title}}"})


def refusal(path: Path) -> str:
    with pytest.raises(TemplateError) as told:
        read_book(read_package(path))
    return str(told.value)


def zipped(content: dict[str, bytes]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return data.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "t.xlsx is encrypted. Take its password off and save it again."),
        (OLE, NO_WORKBOOK),
        (b"rank;name", NO_WORKBOOK),
        (b"PK\x03\x04 cut off", NO_WORKBOOK),
        (b"", NO_WORKBOOK),
        (zipped({"word/document.xml": b"<w/>"}), NO_WORKBOOK),
        (zipped({"[Content_Types].xml": b"macroEnabled"}), "t.xlsx has macros. Save it as .xlsx without them."),
    ],
)
def test_another_file_is_told_from_a_workbook(template: Path, content: bytes, reason: str):
    template.write_bytes(content)
    assert refusal(template) == reason


def test_macros_are_refused_whatever_the_file_is_called(template: Path):
    edited(template, lambda _name, data: data, {"xl/vbaProject.bin": b"Sub"})
    assert refusal(template) == "t.xlsx has macros. Save it as .xlsx without them."


def test_a_signed_workbook_is_refused(template: Path):
    edited(template, lambda _name, data: data, {"_xmlsignatures/sig1.xml": b"<s/>"})
    assert refusal(template).startswith("t.xlsx is signed")


def test_a_bomb_is_not_unpacked(template: Path, monkeypatch: pytest.MonkeyPatch):
    template.write_bytes(zipped({"xl/worksheets/sheet1.xml": b"0" * 250_000_000}))
    assert template.stat().st_size < 1_000_000
    monkeypatch.setattr(ZipFile, "read", lambda *_args: pytest.fail("unpacked"))
    assert refusal(template) == "t.xlsx is far too large for a template."


def test_a_huge_file_is_not_read(template: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(package, "MOST_BYTES", 100)
    assert refusal(template) == "t.xlsx is far too large for a template."


def test_a_template_that_is_not_there_is_named(tmp_path: Path):
    assert refusal(tmp_path / "gone.xlsx").startswith(f"The template {tmp_path / 'gone.xlsx'} cannot be read (")


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", b"</sheetData>", b""),
        ("xl/worksheets/sheet1.xml", b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
        ("xl/worksheets/sheet1.xml", b"<worksheet", b'<?xml version="1.0" encoding="ISO-8859-1"?><worksheet'),
        ("xl/workbook.xml", b"<sheets>", b"<sheets"),
    ],
)
def test_a_damaged_part_is_named(template: Path, part: str, old: bytes, new: bytes):
    edited(template, lambda name, data: data.replace(old, new) if name == part else data)
    assert refusal(template) == (
        f"The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx."
    )


def test_a_part_that_is_missing_is_named(template: Path):
    def elsewhere(name: str, data: bytes) -> bytes:
        return data.replace(b"sheet1.xml", b"sheet9.xml") if name.endswith("workbook.xml.rels") else data

    edited(template, elsewhere)
    assert refusal(template).startswith("The template is damaged, xl/worksheets/sheet9.xml is missing.")


def test_a_text_that_is_shared_by_nobody_is_damage(template: Path):
    edited(template, lambda _name, data: data.replace(b"</row>", b'<c r="B1" t="s"><v>99</v></c></row>'))
    assert refusal(template) == "The template is damaged. Open it in a spreadsheet and save it anew as .xlsx."


def test_a_strict_workbook_is_refused(template: Path):
    strict = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    edited(template, lambda _name, data: data.replace(main, strict))
    assert refusal(template).startswith("The template is a Strict Open XML workbook.")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b'<calcPr calcId="1"/>', b'<calcPr calcId="1" fullCalcOnLoad="1"/>'),
        (
            b"<calcPr fullCalcOnLoad='0' calcMode=\"manual\"></calcPr>",
            b'<calcPr calcMode="manual" fullCalcOnLoad="1"></calcPr>',
        ),
        (b'<calcPr fullCalcOnLoad="1" calcId="1"/>', b'<calcPr fullCalcOnLoad="1" calcId="1"/>'),
        (b"", b'<calcPr fullCalcOnLoad="1"/>'),
    ],
)
@pytest.mark.parametrize("names", [b"", b"<definedNames><definedName name='a'>S!A1</definedName></definedNames>"])
def test_a_workbook_is_told_to_count_anew(written: bytes, told: bytes, names: bytes):
    frame = b"<workbook><sheets><sheet name='S'/></sheets>%s%s<pivotCaches/></workbook>"
    assert counting_anew("xl/workbook.xml", frame % (names, written)) == frame % (names, told)


def test_the_calendar_and_the_formats_are_known(template: Path):
    edited(template, lambda _name, data: data.replace(b"<workbookPr ", b'<workbookPr date1904="1" '))
    found = read_book(read_package(template))
    assert found.since_1904
    assert found.number_format(0) == "General"
    assert found.number_format(99) == "General"
