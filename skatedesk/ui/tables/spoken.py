"""How a table is read aloud: columns without a heading have a name there, and signs have words."""

from skatedesk.sheets.sheet import Column
from skatedesk.words import _


def column_name(column: Column) -> str:
    """The heading, or what it would say where a sign needs none."""
    return column.title or _untitled().get(column.key, _("Mark"))


def cell_words(column: Column, text: str) -> str:
    """What stands in a cell."""
    if not text:
        return _("nothing")
    if column.key == "moved":
        return _moved(text)
    return text if column.title else _signs().get(text, text)


def _moved(text: str) -> str:
    words = {"▲": _("up {places}"), "▼": _("down {places}"), "=": _("the same rank")}.get(text[0], text)
    return words.format(places=text[1:])


def _untitled() -> dict[str, str]:
    return {"what": _("What"), "wrong": _("Check"), "by_hand": _("Rank by hand")}


def _signs() -> dict[str, str]:
    return {
        "✓": _("yes"),
        "*": _("yes"),
        "+": _("new"),
        "=": _("known"),
        "±": _("changed"),
        "×": _("refused"),
        "?": _("asked"),
        "·": _("remark"),
        "▲": _("too many"),
    }
