import segno

from skatedesk.exports.paper.code import square_code
from skatedesk.exports.paper.page import Box

DIGEST = "9f" * 32


def test_the_boxes_are_the_code():
    matrix = segno.make(DIGEST, error="m", micro=False, boost_error=False).matrix
    code = square_code(DIGEST, 880)
    ground, *dark = [item for item in code.items if isinstance(item, Box)]
    assert (ground.width, ground.height, ground.fill) == (880, 880, "#FFFFFF")
    module = dark[0].height
    left, top = min(box.x for box in dark), min(box.y for box in dark)
    inked = {
        ((box.x - left) // module + step, (box.y - top) // module)
        for box in dark
        for step in range(box.width // module)
    }
    expected = {(column, row) for row, dots in enumerate(matrix) for column, dot in enumerate(dots) if dot}
    assert inked == expected


def test_a_white_edge_is_left_around_it():
    dark = [item for item in square_code(DIGEST, 880).items if isinstance(item, Box)][1:]
    module = dark[0].height
    assert min(box.x for box in dark) >= 2 * module
    assert max(box.x + box.width for box in dark) <= 880 - 2 * module
