"""Whatever a worksheet looks like, only the bytes of the cells concerned change."""

from hypothesis import given
from hypothesis import strategies as some

from skatedesk.exports.template.errors import cell_name
from skatedesk.exports.template.patch import patched
from skatedesk.exports.template.sheet_xml import SheetXml, read_sheet

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHARED = ("shared", "{{race.title}}")

SPACES = some.sampled_from(["", "", " ", "\n  "])
CONTENTS = some.sampled_from(
    [
        ("", "/>"),
        ("", " />"),
        ("", "></{p}c>"),
        ("", "><{p}v>12.5</{p}v></{p}c>"),
        (' t="s"', "><{p}v>1</{p}v></{p}c>"),
        (" t='str'", "><{p}f>A1&gt;2</{p}f><{p}v>é</{p}v></{p}c >"),
        (' t="inlineStr"', "><{p}is><{p}r><{p}t>a</{p}t></{p}r><{p}r><{p}t> b</{p}t></{p}r></{p}is></{p}c>"),
    ]
)
ROWS = some.dictionaries(
    some.integers(1, 9),
    some.tuples(
        some.sampled_from(["", ' ht="20"', ' s="3" customFormat="1"', ' spans="1:4"']),
        some.dictionaries(some.integers(1, 6), some.tuples(some.sampled_from(["", ' s="2"', ' cm="1"']), CONTENTS)),
        SPACES,
    ),
    max_size=6,
)
TEXTS = some.text(some.characters(codec="utf-8", exclude_characters="\r"), max_size=8)
MEANT = some.dictionaries(
    some.tuples(some.integers(1, 11), some.integers(1, 8)),
    some.one_of(some.none(), some.integers(-9, 9_999), some.floats(0, 1, exclude_max=True), TEXTS),
    max_size=8,
)


def sheet_of(rows, prefix: str = "", between: str = "") -> str:
    """A worksheet as programs of all kinds write it."""
    lines: list[str] = []
    for number, (look, cells, space) in sorted(rows.items()):
        written = [
            f'<{prefix}c r="{cell_name((number, column))}"{style}{kind}{content.format(p=prefix)}'
            for column, (style, (kind, content)) in sorted(cells.items())
        ]
        tag = f'<{prefix}row r="{number}"{look}'
        lines.append(f"{tag}>{space.join(written)}{space}</{prefix}row>" if written else f"{tag}/>")
    table = (
        f"<{prefix}sheetData>{between}{between.join(lines)}</{prefix}sheetData>" if lines else f"<{prefix}sheetData/>"
    )
    name = prefix.rstrip(":")
    space = f'xmlns:{name}="{MAIN}"' if name else f'xmlns="{MAIN}"'
    begin, end = (
        f'<?xml version="1.0"?>\n<{prefix}worksheet {space} a="1 &gt; 0">',
        f"<!-- kept --></{prefix}worksheet>",
    )
    return begin + between + table + end


def read(data: bytes) -> SheetXml:
    return read_sheet("Results", "xl/worksheets/sheet1.xml", data, SHARED)


def without_cells(sheet: SheetXml) -> bytes:
    """All bytes outside of cells, with rows that have only a number left out."""
    data, at, kept = sheet.data, 0, []
    for cell in sorted(sheet.cells.values(), key=lambda cell: cell.start):
        kept.append(data[at : cell.start])
        at = cell.end
    text = b"".join([*kept, data[at:]])
    for row in sheet.rows.values():
        tag = row.tag.removesuffix(b"/>").removesuffix(b">").rstrip()
        name = tag[1:].split()[0]
        text = text.replace(tag + b"></" + name + b">", tag + b"/>")
        if len(tag.split()) == 2:
            text = text.replace(tag + b"/>", b"")
    for prefix in (b"", b"x:"):
        text = text.replace(b"<%ssheetData></%ssheetData>" % (prefix, prefix), b"<%ssheetData/>" % prefix)
    return text


@given(ROWS, MEANT, some.sampled_from(["", "x:"]), SPACES)
def test_every_untouched_byte_stays(rows, meant, prefix, between):
    meant = {place: value if value != "" else None for place, value in meant.items()}
    meant = {
        place: "".join(letter for letter in value if letter.isprintable() or letter == " ") or None
        if isinstance(value, str)
        else value
        for place, value in meant.items()
    }
    before = read(sheet_of(rows, prefix, between).encode())
    after = read(patched(before, meant))
    assert without_cells(after) == without_cells(before)
    for place in before.cells.keys() | after.cells.keys():
        old, new = before.cells.get(place), after.cells.get(place)
        if place not in meant:
            assert old is not None
            assert new is not None
            assert after.data[new.start : new.end] == before.data[old.start : old.end]
    for place, value in meant.items():
        cell = after.cells.get(place)
        if value is None:
            assert cell is None or cell.empty
        else:
            assert cell is not None
            assert cell.is_text == isinstance(value, str)
            assert cell.text.replace("_x005F_", "_") == (value if isinstance(value, str) else repr(value))
            assert after.style(place) == before.style(place)
    assert list(after.rows) == sorted(after.rows)
    assert list(after.cells) == sorted(after.cells)


def test_cells_that_are_not_there_take_the_format_of_row_or_column():
    text = sheet_of({2: (' s="3" customFormat="1"', {}, "")}).replace(
        "<sheetData>", '<cols><col min="2" max="3" style="7"/></cols><sheetData>'
    )
    written = patched(read(text.encode()), {(2, 1): "row", (4, 2): "column", (4, 4): 5}).decode()
    assert '<row r="2" s="3" customFormat="1"><c r="A2" s="3" t="inlineStr">' in written
    assert (
        '<row r="4"><c r="B4" s="7" t="inlineStr"><is><t xml:space="preserve">column</t></is></c><c r="D4">' in written
    )


def test_a_text_that_looks_like_an_escaped_letter_stays_as_it_is():
    written = patched(read(sheet_of({}).encode()), {(1, 1): "_x0041_ & co"})
    assert b'<t xml:space="preserve">_x005F_x0041_ &amp; co</t>' in written


def test_cells_without_a_place_stand_behind_the_one_before():
    data = f'<worksheet xmlns="{MAIN}"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>'
    sheet = read(data.encode())
    assert {place: cell.text for place, cell in sheet.cells.items()} == {(1, 1): "1", (1, 2): "2"}
    assert patched(sheet, {(1, 2): 5}).decode() == data.replace("<v>2</v>", "<v>5</v>")
