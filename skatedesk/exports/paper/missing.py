"""What cannot be printed here, said in one sentence."""

from collections.abc import Sequence

from skatedesk.exports.paper import fonts
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _


def missing_letters(sheets: Sequence[Sheet]) -> str:
    """Names the letters of the sheets that no font of this machine has; nothing where all are there."""
    letters: set[str] = set()
    for sheet in sheets:
        letters.update(*sheet.heading.series, *sheet.heading.place, *sheet.heading.title, *sheet.remarks)
        letters.update(*(text for row in sheet.texts() for text in row))
    found = fonts.missing("".join(sorted(letters)))
    sentence = _("No font of this computer has {letters}. Install one that has; until then empty boxes are printed.")
    return sentence.format(letters=" ".join(found)) if found else ""
