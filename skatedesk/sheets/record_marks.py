"""The marks of records and bests in words."""

from collections.abc import Iterable

from skatedesk.domain.records import JUNIOR, LOWLAND, PERSONAL_BEST, SEASON_BEST, Tag
from skatedesk.words import _


def mark_word(code: str) -> str:
    """`TR` is track record; what is no mark of the rules is a continental record."""
    words = {
        "WR": _("World record"),
        "WRJ": _("Junior world record"),
        "OR": _("Olympic record"),
        LOWLAND: _("Lowland record"),
        "CR": _("Championship record"),
        "CRJ": _("Junior championship record"),
        "TR": _("Track record"),
        "TRJ": _("Junior track record"),
        "NR": _("National record"),
        "NRJ": _("Junior national record"),
        PERSONAL_BEST: _("Personal best"),
        SEASON_BEST: _("Season best"),
    }
    other = _("Junior continental record") if code.endswith(JUNIOR) else _("Continental record")
    return words.get(code, other)


def marks_legend(tags: Iterable[Tag]) -> tuple[tuple[str, str], ...]:
    """The marks of these tags with their words; a mark with a sign before it is an equalled one."""
    used = sorted({(tag.mark, tag.prefix) for tag in tags})
    equalled = _("{record} equalled")
    return tuple(
        (f"{prefix}{mark}", equalled.format(record=mark_word(mark)) if prefix else mark_word(mark))
        for mark, prefix in used
    )
