"""Rules of older seasons: what is known of each, laid over this season's rule file."""

import re
from functools import lru_cache
from pathlib import Path

from skatedesk import places
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules import Rules

_KNOWN = Path(__file__).resolve().parent.parent / "data" / "rules"
_KEY = re.compile(r"^(\w+) = .*$", re.MULTILINE)


@lru_cache
def doubled_final() -> Rules:
    """2018/19: the sixth World Cup paid double, for the best twelve, and team races paid double in every one."""
    return _read("2018-19")


@lru_cache
def old_scale() -> Rules:
    """2015/16: another scale, a final with a table of its own, and a Grand World Cup.

    That the 500 m, skated twice a weekend, counts half there is made up: only that the points were scaled is known.
    """
    return _read("2015-16")


def text_of(season: str) -> str:
    """The whole text of a rule file of 2015-16 or 2018-19."""
    known = (_KNOWN / f"season-{season}.toml").read_text(encoding="utf-8")
    head, tables = known.split("\n[[", 1)
    text = this_season()
    for key in _KEY.finditer(head):
        text, found = re.subn(rf"^{key[1]} = .*$", key[0], text, count=1, flags=re.MULTILINE)
        assert found, key[1]
    before, mark, after = text.partition("\n[[points]]")
    return f"{before}\n[[{tables}{mark}{after}"


def this_season() -> str:
    """The text of the rule file everything here begins with."""
    return (places.resources() / "rules" / "isu-2025-26.toml").read_text(encoding="utf-8")


def _read(season: str) -> Rules:
    return read_rules(text_of(season), f"isu-{season}.toml")
