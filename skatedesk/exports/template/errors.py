"""What is wrong with a template."""

from openpyxl.utils import get_column_letter

from skatedesk.words import _

Place = tuple[int, int]
"""Row and column of a cell, counted from 1."""


class TemplateError(Exception):
    """The template cannot be filled. The text is one sentence for the official."""


def cell_name(place: Place) -> str:
    """`B5`."""
    return f"{get_column_letter(place[1])}{place[0]}"


def at_cell(sheet: str, place: Place, reason: str) -> TemplateError:
    """What is wrong, with where it is."""
    sentence = _("Sheet “{sheet}”, cell {cell}: {reason}")
    return TemplateError(sentence.format(sheet=sheet, cell=cell_name(place), reason=reason))
