"""A page for browsers: one file that holds all it needs, without scripts and without links to elsewhere."""

import base64
from collections.abc import Callable, Iterable
from pathlib import Path

import segno

from skatedesk.exports.errors import ExportError
from skatedesk.exports.html_style import style_sheet
from skatedesk.exports.html_table import expected, found, in_second, markup, table
from skatedesk.exports.replace import Written, written
from skatedesk.exports.widths import layout
from skatedesk.exports.wording import (
    approval_line,
    both,
    box_title,
    box_titles,
    code_text,
    condition_heads,
    condition_lines,
    created_line,
    division_line,
    in_its_language,
    language_tag,
    legend_lines,
    mark_line,
    moment_line,
    officials_line,
    place_line,
    revision_line,
    revision_word,
    state_line,
)
from skatedesk.sheets.sheet import Picture, Sheet, Use
from skatedesk.words import _

_OURS = '<meta name="generator" content="skatedesk">'
_BODY = "<body>\n"
_SUPERSEDED = '<p class="superseded" role="note">'
_ENCODING = "utf-8"
# Whatever a name could smuggle in, a browser loads nothing and runs nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_KINDS = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))
_SVG = "image/svg+xml"


def write_html(sheet: Sheet, path: Path) -> Written:
    """Write the sheet and read it again; raises ExportError and keeps the old file where anything fails."""
    with in_its_language(sheet):
        text, wanted = _page(sheet), expected(sheet)
    with written(path) as temporary:
        temporary.write_text(text, encoding=_ENCODING, newline="\n")
        if found(temporary.read_text(encoding=_ENCODING)) != wanted:
            raise ExportError.of_difference(path)
    return Written(path, 1, len(sheet.rows))


def superseded_html(path: Path, sentence: str) -> None:
    """Put a sentence on top of a page of ours that no longer holds; it takes the place of one that stood there."""
    try:
        text = path.read_text(encoding=_ENCODING)
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(path, _("It cannot be read.")) from error
    head, mark, body = text.partition(_BODY)
    if not mark or _OURS not in head:
        raise ExportError(path, _("It is no page that skatedesk wrote."))
    if body.startswith(_SUPERSEDED):
        body = body.partition("</p>\n")[2]
    with written(path) as temporary:
        whole = f"{head}{mark}{_SUPERSEDED}{markup(sentence)}</p>\n{body}"
        temporary.write_text(whole, encoding=_ENCODING, newline="\n")


def _page(sheet: Sheet) -> str:
    title = " – ".join(filter(None, (box_title(sheet), sheet.heading.series)))
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{markup(language_tag(sheet.style.language))}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            _OURS,
            *_facts(sheet),
            f"<title>{markup(title)}</title>",
            f"<style>{style_sheet(sheet.style, layout(sheet).landscape)}</style>",
            "</head>",
            f"{_BODY}<main>",
            *_head(sheet),
            f'<div class="scroll" role="region" tabindex="0" aria-label="{markup(box_title(sheet))}">',
            table(sheet),
            "</div>",
            *_foot(sheet),
            "</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _facts(sheet: Sheet) -> Iterable[str]:
    """The revision, for programs that read the page."""
    if sheet.revision is not None:
        yield f'<meta name="revision" content="{sheet.revision.number}">'
        yield f'<meta name="digest" content="{markup(sheet.revision.digest)}">'


def _head(sheet: Sheet) -> Iterable[str]:
    yield "<header>"
    yield from _logos(sheet, Use.EVENT)
    yield from _said(sheet, "mark", mark_line)
    yield from _paragraph("series", sheet.heading.series)
    yield from _paragraph("place", place_line(sheet))
    title, other = box_titles(sheet)
    yield f'<div class="box"><div><h1>{markup(title)}{in_second(other, sheet)}</h1>'
    yield from _said(sheet, "day", moment_line)
    yield "</div><div>"
    yield from _said(sheet, "division", division_line)
    yield from _said(sheet, "state", state_line)
    yield "</div></div>"
    yield "</header>"


def _foot(sheet: Sheet) -> Iterable[str]:
    yield from _said(sheet, "officials", officials_line)
    yield from _conditions(sheet)
    notes = [*legend_lines(sheet), *sheet.remarks]
    if notes:
        yield f"<ul>{''.join(f'<li>{markup(note)}</li>' for note in notes)}</ul>"
    yield from _approved(sheet)
    yield from _logos(sheet, Use.SPONSOR)
    yield "<footer><div>"
    yield from _said(sheet, "revision", revision_line)
    yield from _said(sheet, "stamp", created_line)
    yield from _paragraph("stamp", sheet.style.publisher)
    yield f"</div>{_code(sheet)}</footer>"


def _said(sheet: Sheet, name: str, say: Callable[[Sheet], str]) -> Iterable[str]:
    """A paragraph in both languages."""
    first, other = both(sheet, say)
    if first:
        yield f'<p class="{name}">{markup(first)}{in_second(other, sheet)}</p>'


def _paragraph(name: str, text: str) -> Iterable[str]:
    if text:
        yield f'<p class="{name}">{markup(text)}</p>'


def _conditions(sheet: Sheet) -> Iterable[str]:
    if not sheet.conditions:
        return
    (title, other), *heads = condition_heads(sheet)
    yield f'<table class="conditions"><caption>{markup(title)}{in_second(other, sheet)}</caption>'
    cells = "".join(
        f'<th scope="col" class="right">{markup(one)}{in_second(two, sheet)}</th>' for one, two in heads
    )  # fmt: skip
    yield f"<thead><tr><td></td>{cells}</tr></thead><tbody>"
    for moment, *values in condition_lines(sheet):
        cells = "".join(f'<td class="right">{markup(value)}</td>' for value in values)
        yield f'<tr><th scope="row">{markup(moment)}</th>{cells}</tr>'
    yield "</tbody></table>"


def _approved(sheet: Sheet) -> Iterable[str]:
    if sheet.approval is None:
        return
    first, other = both(sheet, approval_line)
    signature = "" if sheet.approval.signature is None else _image(sheet.approval.signature)
    yield f'<p class="approval">{signature}{markup(first)}{in_second(other, sheet)}</p>'


def _logos(sheet: Sheet, use: Use) -> Iterable[str]:
    images = [_image(picture) for picture in sheet.pictures if picture.use is use]
    if any(images):
        yield f'<p class="logos">{"".join(images)}</p>'


def _image(picture: Picture) -> str:
    """The picture inside the page; nothing where it is of a kind that no browser shows."""
    kind = next((kind for start, kind in _KINDS if picture.content.startswith(start)), "")
    if not kind and b"<svg" in picture.content:
        kind = _SVG
    data = base64.b64encode(picture.content).decode("ascii")
    return f'<img src="data:{kind};base64,{data}" alt="{markup(picture.words)}">' if kind else ""


def _code(sheet: Sheet) -> str:
    """The square code of the revision as lines of the page itself."""
    text = code_text(sheet)
    if not text:
        return ""
    code = segno.make(text, error="m", micro=False)
    return code.svg_inline(border=2, light="#fff", omitsize=True, svgclass="code", title=revision_word(sheet))
