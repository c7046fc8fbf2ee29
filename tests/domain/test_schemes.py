"""Qualification schemes: what the files say, and the one sentence that comes of a mistake in them."""

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.schemes import read_scheme
from tests.domain import rules, scheme

FOLDER = places.resources() / "qualification"
NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))

MASS_START = """[[events]]  # [D] workbook: the reserves go by points too
discipline = "mass_start"
places_points = 24
"""
FILE = "owg-2026.toml"

BROKEN = [
    ('season = "2025/26"', 'season : "2025/26"', ["line ", "expected TOML"]),
    ('season = "2025/26"', 'season = "2026"', ["season must be a season such as 2025/26, not “2026”"]),
    ('season = "2025/26"', 'season = "2025/26"\nname = "mine"', ["name is not a key"]),
    ("championship = ", "championships = ", ["championships is not a known key; did you mean championship?"]),
    ("reserves = 4", "reserve = 4", ["events[6].reserve is not a known key; did you mean reserves?"]),
    ("places_points = 21", "places_points = -1", ["events[0].places_points must be a whole number, 0 or more, not -1"]),
    ("reserves = 4", 'unknown = ["lots"]', ["events[6].unknown[0] must be one of “champion_places”", "“lots”"]),
    ("reserves = 4", 'unknown = ["places_time"]', ["events[6].unknown must not name places_time, which has a value"]),
    ("max_per_nation = 1", "max_per_nation = 0", ["events[6].max_per_nation must be 1 or more", "unknown names it"]),
    ("[1, 2, 3, 4]", "[1, 2, 4]", ["world_cups must count up from 1 without a gap"]),
    ("metres = [3000]\n", "", ["events[1].metres must name a distance"]),
    ("metres = [3000]", "metres = [1500]", ["events[1] must be an event of its own; W 1500 is there already"]),
    (MASS_START, f"{MASS_START}metres = [6400]\n", ["events[5].metres must be left out"]),
    (MASS_START, f"{MASS_START}places_time = 4\n", ["events[5].places_time must be 0: a mass start has no times"]),
    (MASS_START, f"{MASS_START}places = 20\n", ["events[5].places must be 24 or more, as many as are given"]),
    (MASS_START, f"{MASS_START}time_metres = [500]\n", ["events[5].time_metres must be left out"]),
    (MASS_START, f'{MASS_START}combination = "sprint"\n', ["events[5].time_metres must name the distances"]),
    (
        'discipline = "mass_start"',
        'discipline = "individual"\ncombination = "sprint"\ntime_metres = [500, 1000]',
        ["events[5].places_points must be 0: no cup gives points for a combination"],
    ),
]


@pytest.mark.parametrize(("right", "wrong", "parts"), BROKEN)
def test_a_broken_file_is_refused_in_one_sentence(right: str, wrong: str, parts: list[str]):
    text = (FOLDER / FILE).read_text(encoding="utf-8")
    assert right in text
    with pytest.raises(RuleFileError) as refused:
        read_scheme(text.replace(right, wrong, 1), FILE)
    sentence = str(refused.value)
    assert sentence.startswith(FILE)
    assert [part for part in parts if part not in sentence] == [], sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("name", NAMES)
def test_a_scheme_is_of_a_championship_of_its_season(name: str):
    """Where a rule file of that season comes with the program."""
    of = scheme(name)
    known = {"2023/24": "isu-2023-24", "2025/26": "isu-2025-26"}
    if of.season in known:
        assert of.championship in {event.name for event in rules(known[of.season]).championships}
    else:
        assert name == "owg-2022"


@pytest.mark.parametrize("name", NAMES)
def test_every_number_says_how_sure_it_is(name: str):
    """In its own line, or for all of an event in the line that begins it."""
    in_event = ""
    for line in (FOLDER / f"{name}.toml").read_text(encoding="utf-8").splitlines():
        if line.startswith("[[events]]"):
            in_event = line
        if line.startswith(("places", "host_places", "champion_", "max_per_nation", "reserves", "world_cups")):
            assert any(mark in line + in_event for mark in ("[S]", "[D]", "[R]", "[G]")), line


def test_the_olympic_places_of_2026():
    of = scheme("owg-2026")
    names = ["M 500", "W 1000", "M 1500", "W 3000", "M 5000", "W 5000", "M 10000", "W mass start", "M team pursuit"]
    events = [of.event(name) for name in names]
    assert [(one.places_points, one.places_time, one.max_per_nation, one.reserves) for one in events] == [
        (21, 7, 3, 8),
        (21, 7, 3, 8),
        (21, 7, 3, 8),
        (15, 5, 3, 8),
        (15, 5, 3, 8),
        (9, 3, 2, 8),
        (9, 3, 2, 8),
        (24, 0, 2, 8),
        (6, 2, 1, 4),
    ]
    assert [one.name for one in events] == names
    assert of.world_cups == (1, 2, 3, 4)


def test_the_places_of_the_other_championships():
    older = scheme("owg-2022")
    assert [older.event(name).places_points for name in ("W 500", "W 3000", "M 10000")] == [20, 14, 8]
    pursuit = scheme("wsd-2024").event("W team pursuit")
    assert (pursuit.places_points, pursuit.places_time) == (7, 1)
    allround = scheme("wallround-2024").event("M allround")
    given = (allround.places_time, allround.host_places, allround.champion_places, allround.champion)
    assert given == (22, 1, 1, "SWE")
    assert (allround.timed_metres, allround.max_per_nation) == ((1500, 5000), 3)
    assert scheme("european-2024").event("W 3000").max_per_nation == 3
    assert scheme("european-2024").event("M mass start").max_per_nation == 2


def test_what_is_not_known_is_said_and_not_guessed():
    event = scheme("wsd-2024").event("M 5000")
    assert (event.places, event.places_points, event.max_per_nation) == (20, 0, 0)
    assert set(event.unknown) == {"places_points", "places_time", "max_per_nation", "reserves"}
    assert scheme("wsd-2024").max_per_nation(Skated(Discipline.INDIVIDUAL, Sex.MEN, 5000)) is None


def test_an_unknown_event_is_refused_with_those_there_are():
    with pytest.raises(RuleError, match=r"There is no event “M long” in owg-2026\. The events are: W 500, .*M 10000"):
        scheme().event("M long")


def test_the_name_of_an_event_is_found_however_it_is_typed():
    assert scheme().event(" m TEAM pursuit ") is scheme().event("M team pursuit")


def test_events_are_titled_as_sheets_title_races():
    titles = [scheme().event(name).title for name in ("M 500", "W mass start", "W team pursuit")]
    assert titles == ["500m Men", "Mass Start Women", "Team Pursuit Women"]
    assert scheme("wsprint-2026").event("W sprint").title == "Women"


def test_the_relay_is_one_event_of_women_and_men():
    text = (
        'championship = "Cup"\nseason = "2025/26"\n'
        '[[events]]\ndiscipline = "mixed_relay"\nplaces_time = 8\nmax_per_nation = 1\n'
    )
    event = read_scheme(text, "relay.toml").event("mixed relay")
    assert (event.sex, event.title, event.timed_metres) == (Sex.MIXED, "Mixed Gender Relay", (None,))
