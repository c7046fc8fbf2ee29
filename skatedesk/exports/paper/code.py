"""A square code that a telephone reads, as boxes."""

import segno

from skatedesk.exports.paper.page import INK, WHITE, Box, Piece

_QUIET = 2


def square_code(text: str, side: int) -> Piece:
    """The code of a text in a square with a white edge; neighbours in a row are one box, so that no line shows."""
    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    modules = len(matrix) + 2 * _QUIET
    module = side // modules
    edge = (side - module * len(matrix)) // 2
    boxes: list[Box] = [Box(0, 0, side, side, WHITE)]
    for row, dots in enumerate(matrix):
        start = None
        for column, dot in enumerate([*dots, 0]):
            if dot and start is None:
                start = column
            elif not dot and start is not None:
                place = (edge + start * module, edge + row * module)
                boxes.append(Box(*place, (column - start) * module, module, INK))
                start = None
    return Piece(side, tuple(boxes))
