"""What stands under the table: officials, the ice, what the codes mean, remarks, and who approved the list."""

from collections.abc import Sequence

from skatedesk.exports.paper import pictures
from skatedesk.exports.paper.columns import PAD
from skatedesk.exports.paper.fonts import POINT, Face
from skatedesk.exports.paper.lines import Fitted, fitted
from skatedesk.exports.paper.page import INK, LINE, MUTED, Frame, Image, Item, Piece, Rule, Side, put
from skatedesk.exports.wording import (
    approval_line,
    condition_heads,
    condition_lines,
    legend_lines,
    officials_line,
    on_one_line,
)
from skatedesk.sheets.sheet import Sheet

_GAP = 7 * POINT
_ROW = 13 * POINT
_FIRST_FIELD = 0.24
_SIGNATURE = (140 * POINT, 42 * POINT)


def foot(sheet: Sheet, frame: Frame) -> list[Piece]:
    """The parts of the foot from top to bottom, each with the gap above it."""
    parts = [
        _paragraphs([on_one_line(sheet, officials_line)], frame, frame.face(9), INK),
        _conditions(sheet, frame),
        _paragraphs(legend_lines(sheet), frame, frame.face(8), INK),
        _paragraphs(_remarks(sheet), frame, frame.face(8), INK),
        _approval(sheet, frame),
    ]
    return [part for part in parts if part.height]


def _remarks(sheet: Sheet) -> list[str]:
    """The remarks, each with the same one in the second language below it."""
    others = sheet.second.remarks if sheet.second is not None else ()
    both = (
        zip(sheet.remarks, others, strict=True)
        if len(others) == len(sheet.remarks)
        else ((r, r) for r in sheet.remarks)
    )
    return [text for pair in both for text in dict.fromkeys(pair)]


def _paragraphs(texts: Sequence[str], frame: Frame, face: Face, ink: str) -> Piece:
    items: list[Item] = []
    y = _GAP
    for text in filter(None, texts):
        y = _lines(items, fitted(text, frame.width, face, 0.95), 0, y, ink)
    return Piece(y, tuple(items)) if items else Piece(0)


def _lines(items: list[Item], text: Fitted, x: int, y: int, ink: str) -> int:
    for line in text.lines:
        items.append(put(line, x, y + text.face.baseline(text.face.leading), 0, text.face, ink=ink))
        y += text.face.leading
    return y


def _conditions(sheet: Sheet, frame: Frame) -> Piece:
    """The ice and the air, a line for each time they were measured."""
    if not sheet.conditions:
        return Piece(0)
    heads = condition_heads(sheet)
    first = int(frame.width * _FIRST_FIELD)
    other = (frame.width - first) // (len(heads) - 1)
    fields = [(0, first), *((first + other * number, other) for number in range(len(heads) - 1))]
    items: list[Item] = []
    low = _GAP
    for at, ((x, room), (title, second)) in enumerate(zip(fields, heads, strict=True)):
        y = _GAP
        for text, face, ink in ((title, frame.face(8, bold=True), INK), (second, frame.face(6.8), MUTED)):
            fit = fitted(text, room - 2 * PAD, face, 0.8)
            for line in fit.lines:
                side = Side.CENTER if at else Side.LEFT
                items.append(
                    put(line, x + PAD, y + face.baseline(face.leading), room - 2 * PAD, fit.face, side=side, ink=ink)
                )
                y += fit.face.leading
        low = max(low, y)
    low += 2 * POINT
    items += [Rule(0, _GAP - 2 * POINT, frame.width, 10, LINE), Rule(0, low, frame.width, 10, frame.accent)]
    face = frame.face(9)
    for texts in condition_lines(sheet):
        for at, ((x, room), text) in enumerate(zip(fields, texts, strict=True)):
            side = Side.CENTER if at else Side.LEFT
            items.append(put(text, x + PAD, low + face.baseline(_ROW), room - 2 * PAD, face, side=side))
        low += _ROW
        items.append(Rule(0, low, frame.width, 8, LINE))
    return Piece(low + POINT, tuple(items))


def _approval(sheet: Sheet, frame: Frame) -> Piece:
    """Who approved the list and when, below the signature."""
    line = on_one_line(sheet, approval_line)
    if sheet.approval is None or not line:
        return Piece(0)
    items: list[Item] = []
    y = _GAP
    signature = sheet.approval.signature
    size = pictures.within(signature, *_SIGNATURE) if signature is not None else None
    if signature is not None and size is not None:
        items.append(Image(PAD, y, *size, signature))
        y += size[1] + POINT
        items.append(Rule(0, y, _SIGNATURE[0] + 2 * PAD, 10, INK))
        y += 2 * POINT
    y = _lines(items, fitted(line, frame.width, frame.face(9, bold=True)), 0, y, INK)
    return Piece(y, tuple(items))
