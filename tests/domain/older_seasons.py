"""Rules of older seasons, as far as they are told: this season's rule file with the points of that time."""

import re
from functools import lru_cache

from skatedesk import places
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules import Rules

OLD_SCALE = (100, 80, 70, 60, 50, 45, 40, 35, 30, 25, 21, 18, 16, 14, 12, 10, 8, 6, 5, 4)
"""Division A up to 2017/18: the first six from standings of that time, the rest as remembered."""
OLD_FINAL = (150, 120, 105, 90)
"""The first four of the last competition of that time."""


@lru_cache
def doubled_final() -> Rules:
    """As 2018/19 to 2021/22: the sixth competition pays double, for the best twelve."""
    return _changed(
        {"final_multiplier = 1": "final_multiplier = 2", "final_field_size = 0": "final_field_size = 12"}, 6
    )


@lru_cache
def old_scale() -> Rules:
    """As up to 2017/18: another scale, a final with a table of its own, and a Grand World Cup.

    That the 500 m, skated twice a weekend, counts half there is made up: only that the points were scaled is known.
    """
    tables = f"""
[[points]]
discipline = "individual"
division = "A"
values = {list(OLD_FINAL)}
final = true

[[grand_cups]]
name = "M grand"
title = "Grand World Cup Men"
sex = "M"
discipline = "individual"
metres = [500, 1000, 1500, 5000, 10000]
shares = [{{ metres = [500], per_cent = 50 }}]
"""
    first_table = re.compile(r'(division = "A"\nmetres = [^\n]*\nvalues = )\[[^\]]*\]')
    text = first_table.sub(rf"\g<1>{list(OLD_SCALE)}", this_season(), count=1)
    return _read(text + tables, 7)


@lru_cache
def double_team_sprint() -> Rules:
    """As 2018/19, when a team sprint was worth double in every race."""
    table = re.compile(r'(discipline = "team_sprint"\ndivision = "A"\nvalues = )\[[^\]]*\]')
    text, found = table.subn(r"\g<1>[120, 108, 96, 86, 80, 76, 72, 68]", this_season())
    assert found == 1
    return _read(text, 0)


def _changed(parts: dict[str, str], final_event: int) -> Rules:
    text = this_season()
    for old, new in parts.items():
        assert old in text
        text = text.replace(old, new, 1)
    return _read(text, final_event)


def this_season() -> str:
    """The text of the rule file everything here begins with."""
    return (places.resources() / "rules" / "isu-2025-26.toml").read_text(encoding="utf-8")


def _read(text: str, final_event: int) -> Rules:
    assert "final_event = 0 " in text
    return read_rules(text.replace("final_event = 0 ", f"final_event = {final_event} ", 1), "older.toml")
