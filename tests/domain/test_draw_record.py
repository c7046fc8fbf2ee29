import json
from dataclasses import replace

import pytest

from skatedesk.domain.draw import Candidate, Draw, draw
from skatedesk.domain.draw_record import KeptDraw, as_drawn, kept, replay
from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Lane
from skatedesk.domain.times import RaceTime
from tests.domain import race, rules

FIELD = [
    Candidate(1, "Jordan STOLZ", "USA", 1, 120, RaceTime(33_900), Lane.INNER),
    Candidate(2, "Jenning DE BOO", "NED", 2, 108, RaceTime(34_024, 3), Lane.OUTER),
    Candidate(3, "Damian ŻUREK", "POL", lane=Lane.OUTER),
]


def made(kind: DrawKind = DrawKind.WORLD_CUP_A) -> Draw:
    return draw(kind, FIELD, rules(), race(run=2), "17205913")


def through_json(record: KeptDraw) -> KeptDraw:
    parts = json.loads(json.dumps([record.rule, record.entries, record.starts], ensure_ascii=False))
    return KeptDraw(record.kind, record.seed, *parts)


@pytest.mark.parametrize("kind", [DrawKind.WORLD_CUP_A, DrawKind.WORLD_CUP_B, DrawKind.SWAP, DrawKind.FREE])
def test_a_kept_draw_gives_the_same_starts_again(kind: DrawKind):
    record = through_json(kept(made(kind)))
    assert record == kept(made(kind))
    assert replay(record) == as_drawn(record) == made(kind)


def test_what_is_kept_can_be_read_by_people():
    record = kept(made())
    assert record.rule == {
        "version": 1,
        "order": ["rank", "points", "season_best"],
        "places": "lanes",
        "together": 2,
        "free": 6,
        "group": 0,
        "single": "first",
        "same_nation": True,
        "better_inner": True,
    }
    assert record.entries[1]["name"] == "Jenning DE BOO"
    assert record.entries[1]["best"] == {"ms": 34_024, "decimals": 3}
    assert len(record.starts) == 3


def test_a_later_rule_file_changes_no_draw():
    record = kept(made())
    changed = replace(record, rule={**record.rule, "free": 0})
    assert replay(changed).terms.free == 0
    assert replay(record).terms.free == 6


def test_a_draw_of_another_version_is_shown_but_not_made_again():
    record = kept(made())
    older = replace(record, rule={**record.rule, "version": 0})
    assert as_drawn(older).starts == made().starts
    with pytest.raises(RuleError, match="made by version 0 of the draw, this program has version 1"):
        replay(older)
