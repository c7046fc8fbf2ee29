"""A page for browsers: whole by itself, and harmless whatever it holds."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from skatedesk.domain.house_style import Turn
from skatedesk.domain.races import Lane, Official, Status
from skatedesk.exports import html_page
from skatedesk.exports.errors import ExportError
from skatedesk.exports.html_page import superseded_html, write_html
from skatedesk.exports.replace import Written
from skatedesk.sheets.sheet import Look, Sheet
from tests.exports import HEADING, dressed, form, printed, result, speak, standing

NASTY = (
    "<script>alert(1)</script>",
    'Anna & "Bo" O\'NEIL',
    "%s {x} {0}",
    "\u202eGREB annA",
    "高木 美帆",
    "</td></table><img src=x onerror=y>",
    "a\x00b\nc",
    "=1+1",
)
VOID = {"meta", "img", "path", "br"}


class Page(HTMLParser):
    """What a browser finds: elements with their attributes, whether all are closed in their order, and the texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style" and data.strip():
            self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def page(sheet: Sheet, folder: Path) -> Page:
    return Page(source(sheet, folder))


def source(sheet: Sheet, folder: Path) -> str:
    write_html(sheet, folder / "a.html")
    return (folder / "a.html").read_text(encoding="utf-8")


def named(name: str) -> Sheet:
    row = (1, 2, name, "NOR", 1, Lane.INNER, printed("36.50"), None, 0, "T08", 36500, Status.OK, "W1")
    heading = replace(HEADING, title=name, series=name, place=name, division=name)
    sheet = replace(dressed(), heading=heading, rows=result(row).rows, second=None, remarks=(name,))
    style = replace(sheet.style, language="en", second_language="", publisher=name[:20].replace("\x00", ""))
    return replace(sheet, style=style, officials=(Official(name, name, name),), legend=(("T08", name),))


def test_a_page_is_one_file_that_loads_nothing(tmp_path: Path):
    path = tmp_path / "result.html"
    assert write_html(dressed(), path) == Written(path, 1, 5)
    assert list(tmp_path.iterdir()) == [path]
    text = path.read_text(encoding="utf-8")
    found = Page(text)
    assert not {"script", "link", "iframe", "object", "a"} & {tag for tag, _attributes in found.found}
    sources = [attributes["src"] for attributes in found.all("img")]
    assert [str(one).partition(",")[0] for one in sources] == ["data:image/png;base64", "data:image/svg+xml;base64"]
    assert "http:" not in text
    assert "https:" not in text
    assert "url(" not in text
    policy = next(one for one in found.all("meta") if one.get("http-equiv") == "Content-Security-Policy")
    assert str(policy["content"]).startswith("default-src 'none'")


def test_the_table_has_header_cells_with_their_scope(tmp_path: Path):
    found = page(result(), tmp_path)
    heads = found.all("th")
    assert [one["scope"] for one in heads[:10]] == ["col"] * 10
    assert [one.get("class") for one in heads[:7]] == ["right", "right", None, None, "right", "middle", "right"]
    assert [one["scope"] for one in heads[10:15]] == ["row"] * 5
    (table, _conditions) = found.all("table")
    assert table["id"] == "list"
    assert found.all("html") == [{"lang": "en"}]
    assert "12. RESULT 1st 500m Men – ISU World Cup Speed Skating #1" in found.texts


def test_the_page_says_what_paper_says(tmp_path: Path):
    texts = page(replace(dressed(), second=None, style=result().style), tmp_path).texts
    for line in (
        "Saturday, 15 Nov 2025",
        "OFFICIAL",
        "33.88",
        "+0.49",
        "Referee: Moyca STOFFEL (CAN)  /  Starter: Matthew VRAA (USA)",
        "12:58",
        "-8.1",
        "T08 : Lane change",
        "Pair 4 skated again after a power failure.",
        "Approved: Moyca STOFFEL (CAN), 15 Nov 2025 15:05",
        "Result 12 · revision 3 · replaces revision 2 (14:55) · changed: no 88 1:09.65 to 1:09.56; no 12 taken out",
        "Created on: 15 Nov 2025 13:47",
    ):
        assert line in texts


def test_a_code_is_raised_and_says_what_it_means(tmp_path: Path):
    assert '<sup><abbr title="Lane change">T08</abbr></sup>' in source(result(), tmp_path)


def test_times_leave_room_for_the_thousandth_of_others(tmp_path: Path):
    text = source(result(), tmp_path)
    assert '<td class="right open">33.88</td>' in text
    assert '<td class="right">34.37(4)</td>' in text
    assert '<td class="right">DNF</td>' in text


def test_two_languages_stand_below_each_other_in_the_style(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    speak(tmp_path, monkeypatch)
    text = source(dressed(), tmp_path)
    assert '<html lang="nl">' in text
    assert 'Rank <span class="second" lang="ja">順位</span></th>' in text
    assert '12. RESULT 1st 500m Men <span class="second" lang="ja">結果</span></h1>' in text
    assert 'Divisie A <span class="second" lang="ja">ディビジョンA</span>' in text
    assert "zaterdag, 11/15/2025" in text
    assert "12:58 PM" in text
    assert "34,37(4)" in text
    assert "Binnen" in text
    assert "KNSB &amp; Friends" in text
    assert "#1F5FA8" in text
    assert "@page { size: letter portrait;" in text


def test_a_page_can_be_printed_read_in_the_dark_and_on_a_telephone(tmp_path: Path):
    text = source(replace(result(), style=replace(result().style, turn=Turn.LANDSCAPE)), tmp_path)
    assert "@page { size: a4 landscape;" in text
    for query in ("prefers-color-scheme: dark", "@media print", "@media (max-width:"):
        assert query in text
    assert 'name="viewport"' in text
    assert "tabular-nums" in text


def test_the_revision_is_there_for_programs_and_telephones(tmp_path: Path):
    text = source(dressed(), tmp_path)
    assert '<meta name="revision" content="3">' in text
    assert f'<meta name="digest" content="{"9f" * 32}">' in text
    assert '<svg viewBox="0 0' in text
    without = replace(dressed(), style=replace(dressed().style, code=False))
    assert "<svg" not in source(without, tmp_path)
    assert "<svg" not in source(result(), tmp_path)


@pytest.mark.parametrize("name", NASTY)
def test_a_name_is_never_more_than_letters(tmp_path: Path, name: str):
    text = source(named(name), tmp_path)
    found, harmless = Page(text), page(named("Anna BERG"), tmp_path)
    assert [tag for tag, _attributes in found.found] == [tag for tag, _attributes in harmless.found]
    assert not re.search("[\u202a-\u202e\x00]", text)
    visible = re.sub("[\u202a-\u202e]", "", name).replace("\x00", " ").replace("\n", " ")
    assert found.texts.count(visible) >= 3


def test_titles_of_a_form_take_the_empty_cells_behind_them(tmp_path: Path):
    text = source(form(pairs=2), tmp_path)
    assert '<tr class="title"><th scope="rowgroup" colspan="3">Pair 1</th><td>7 Anna BERG NOR</td>' in text
    assert text.count("<tbody>") == 2
    assert text.count('<td class="field"></td>') == 12


def test_all_looks_and_empty_lists_are_pages(tmp_path: Path):
    assert '<table id="list" class="large">' in source(replace(result(), look=Look.LARGE), tmp_path)
    assert write_html(replace(result(), rows=()), tmp_path / "b.html").rows == 0
    assert write_html(standing(14), tmp_path / "c.html").rows == 1
    assert "a4 landscape" in (tmp_path / "c.html").read_text(encoding="utf-8")


def test_a_picture_of_an_unknown_kind_is_left_out(tmp_path: Path):
    sheet = dressed()
    odd = tuple(replace(picture, content=b"GIF89a") for picture in sheet.pictures)
    assert "<img" not in source(replace(sheet, pictures=odd), tmp_path)


def test_a_page_that_lost_a_row_never_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.html"
    path.write_text("old", encoding="utf-8")
    whole = html_page.table(result())
    monkeypatch.setattr(html_page, "table", lambda _sheet: whole.replace("34.37(4)", "34.38(4)"))
    with pytest.raises(ExportError, match="read back"):
        write_html(result(), path)
    monkeypatch.setattr(html_page, "table", lambda _sheet: re.sub(r"<tr><td[^\n]*STOLZ[^\n]*\n", "", whole))
    with pytest.raises(ExportError, match="read back"):
        write_html(result(), path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_page_that_no_longer_holds_says_so_on_top(tmp_path: Path):
    path = tmp_path / "a.html"
    write_html(result(), path)
    before = path.read_text(encoding="utf-8")
    superseded_html(path, "Superseded by revision 2, 14:55 <now>")
    text = path.read_text(encoding="utf-8")
    banner = '<p class="superseded" role="note">Superseded by revision 2, 14:55 &lt;now&gt;</p>\n'
    assert f"<body>\n{banner}<main>" in text
    assert text.replace(banner, "") == before
    superseded_html(path, "Superseded by revision 3, 15:10")
    assert path.read_text(encoding="utf-8") == text.replace("revision 2, 14:55 &lt;now&gt;", "revision 3, 15:10")


def test_the_pages_of_others_are_left_alone(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_text("<html><head></head><body>\n</body></html>", encoding="utf-8")
    with pytest.raises(ExportError, match="no page that skatedesk wrote"):
        superseded_html(path, "Superseded")
    assert "Superseded" not in path.read_text(encoding="utf-8")
    with pytest.raises(ExportError, match="cannot be read"):
        superseded_html(tmp_path / "gone.html", "Superseded")
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ExportError, match="cannot be read"):
        superseded_html(path, "Superseded")
