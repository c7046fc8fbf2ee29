"""Taking sources: whole or not at all, and a second time without effect."""

from pathlib import Path

import pytest

from skatedesk.domain.entries import EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, history, importing, lists, publishing, race_view, results
from skatedesk.services.files import ResultsFile
from skatedesk.store import entry_queries, rows
from tests.imports import SOURCES
from tests.services import (
    FIVE_THOUSAND,
    MASS_START,
    THOUSAND,
    content,
    id_of,
    lock,
    row,
    source,
    start_of,
    take,
    view,
)

SKATED = {"time": "1:05.66", "status": "OK"}


def turned_away(file: ResultsFile, text: str) -> str:
    """What is said of a source that is refused, once it is clear that nothing of it was taken."""
    before = content(file.path)
    taken = take(file, text)
    assert (taken.accepted, taken.changed, taken.race_id) == (False, False, None)
    assert content(file.path) == before
    return taken.sentence


# --- taken ---------------------------------------------------------------------------------------------------


def test_a_source_is_one_act_with_one_undo(file: ResultsFile):
    before = [item.race.number for item in lists.programme(file, lists.competition(file, 1).id)]
    taken = take(file, source(THOUSAND, row("Stolz", "1I", **SKATED), row("Ning", "1O"), race_no=9))
    assert (taken.accepted, taken.changed) == (True, True)
    assert taken.sentence == "race 9 of World Cup #1, 1000m Men: 2 rows taken."
    assert taken.race_id == view(file, 9).race.id
    assert history.labels(file)[0] == "Import of race 9, 1000m Men"
    history.undo(file)
    assert [item.race.number for item in lists.programme(file, lists.competition(file, 1).id)] == before


def test_one_row_is_one_row(file: ResultsFile):
    taken = take(file, source(THOUSAND, row("Stolz", "1I"), race_no=9))
    assert taken.sentence == "race 9 of World Cup #1, 1000m Men: 1 row taken."


def test_a_second_time_changes_nothing_and_says_so(file: ResultsFile):
    text = source(THOUSAND, row("Stolz", "1I", notes="F", **SKATED), row("De Boo", "1O", status="DNF"))
    assert take(file, text).changed
    before = content(file.path)
    again = take(file, text)
    assert (again.accepted, again.changed) == (True, False)
    assert again.sentence == "race 8 of World Cup #1, 1000m Men: nothing new."
    assert content(file.path) == before


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.json")), ids=lambda path: path.stem)
def test_real_lists_of_all_kinds_are_taken_once(file: ResultsFile, path: Path):
    taken = importing.import_races(file, [path])[0]
    assert taken.changed, taken.sentence
    before = content(file.path)
    again = importing.import_races(file, [path])[0]
    assert (again.accepted, again.changed) == (True, False)
    assert content(file.path) == before


def test_the_start_list_may_come_first_and_the_results_later(file: ResultsFile):
    assert start_of(file, "Stolz").attempts == ()
    results_of_pair_1 = [row("Stolz", "1I", **SKATED), row("De Boo", "1O", time="1:06.11", status="OK")]
    assert take(file, source(THOUSAND, *results_of_pair_1)).changed
    assert start_of(file, "Stolz").status is Status.OK
    assert start_of(file, "Dawson").status is Status.NONE
    assert len(view(file).starts) == 6


def test_what_was_entered_by_hand_is_recognised(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:05.66"))
    assert take(file, source(THOUSAND, row("Stolz", "1I", **SKATED))).sentence.endswith("nothing new.")


def test_what_belongs_together_is_told_by_series_and_event(file: ResultsFile):
    unnumbered = source(THOUSAND, row("Stolz", "1I"), event_no=None, race_no=None)
    assert take(file, unnumbered).sentence.startswith("race 8 of World Cup #1")
    women = source(THOUSAND, row("Stolz", "1I"), event_no=None, race_no=None, sex="W", title="1000m Women")
    assert take(file, women).sentence.startswith("race 29 of World Cup #1")
    assert len(lists.competitions(file)) == 1


def test_the_next_free_numbers_are_given_where_there_are_none(file: ResultsFile):
    nameless = {"event_no": None, "race_no": None}
    for event, race, number in (("World Cup #4", 1, 2), ("World Cup #5", 1, 3)):
        taken = take(file, source(THOUSAND, row("Stolz", "1I"), event=event, **nameless))
        assert taken.sentence.startswith(f"race {race} of {event}")
        assert lists.competition(file, number).event == event
    other = source(THOUSAND, row("Stolz", "1I"), series="Club cup", event="Evening", **nameless)
    assert take(file, other).changed
    assert lists.competition(file, 1, "Club cup").event == "Evening"


def test_a_skater_is_known_by_key_whatever_the_spelling(file: ResultsFile):
    other = row("Żurek", "1I") | {"name": "Damian Zurek", "family": "Zurek"}
    take(file, source(THOUSAND, other, race_no=9))
    assert [one.name for one in lists.skaters(file) if one.key == "M148"] == ["Damian ŻUREK"]


def test_the_richer_spelling_is_kept_whenever_it_comes(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    take(file, source(THOUSAND, row("Żurek", "1I") | {"name": "Damian Zurek", "family": "Zurek"}))
    assert [one.name for one in lists.skaters(file)] == ["Damian ZUREK"]
    take(file, source(THOUSAND, row("Żurek", "1I"), race_no=9))
    assert [one.name for one in lists.skaters(file)] == ["Damian ŻUREK"]
    file.close()


def test_without_a_key_a_skater_is_known_by_name_nation_and_sex(file: ResultsFile):
    without = row("Stolz", "1I", skater_key="")
    take(file, source(THOUSAND, without, race_no=9))
    assert len(lists.skaters(file)) == 6
    take(file, source(THOUSAND, without, race_no=10, sex="W", title="1000m Women"))
    found = [(one.name, one.key, one.sex) for one in lists.skaters(file) if one.name == "Jordan STOLZ"]
    assert sorted(found) == [("Jordan STOLZ", "", Sex.WOMEN), ("Jordan STOLZ", "M179", Sex.MEN)]


def test_two_people_of_one_name_need_their_keys(file: ResultsFile):
    twin = row("Stolz", "1I", skater_key="M180")
    assert take(file, source(THOUSAND, twin, race_no=9)).changed
    assert len(lists.skaters(file)) == 7
    nameless = row("Stolz", "1O", skater_key="")
    sentence = turned_away(file, source(THOUSAND, nameless, race_no=10))
    assert sentence == "race.json, row 1: there are several Jordan STOLZ (USA). Give the skater_key."


def test_a_bib_belongs_to_the_competition(file: ResultsFile):
    taken = take(file, source(THOUSAND, row("Stolz", "1I", bib=181), race_no=9))
    assert taken.changed
    assert taken.notes == ("Jordan STOLZ has number 1 in this competition; the source says 181.",)
    assert start_of(file, "Stolz", 9).bib == 1
    take(file, source(THOUSAND, row("Stolz", "1I", bib=181), event="World Cup #2", event_no=2))
    assert view(file, 8, 2).starts[0].bib == 181


def test_a_code_that_is_not_in_the_rule_file_is_remarked(file: ResultsFile):
    taken = take(file, source(THOUSAND, row("Stolz", "1I", notes="T99;F;WR", **SKATED)))
    assert taken.notes == ("Code T99 is not in the rule file.",)


def test_a_team_is_known_by_its_nation(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    team = {"race_no": 24, "title": "Team Pursuit Men", "discipline": "team_pursuit", "division": "A"}
    usa = {"name": "UNITED STATES OF AMERICA", "nation": "USA", "heat": 4, "start_straight": "Crossing"}
    norway = {"name": "NORWAY", "nation": "NOR", "heat": 4, "start_straight": "Finish"}
    take(file, source(team, usa, norway))
    take(file, source(team, usa | {"name": "UNITED STATES"}, norway, event="World Cup #2", event_no=2))
    first, second = view(file, 24), view(file, 24, 2)
    assert [start.competitor for start in first.starts] == [start.competitor for start in second.starts]
    assert [(start.pair, start.lane, start.side) for start in first.starts] == [
        (4, None, "Crossing"),
        (4, None, "Finish"),
    ]
    assert [start.competitor.is_team for start in first.starts] == [True, True]
    file.close()


def test_who_withdrew_shares_the_lane_with_who_took_it(file: ResultsFile):
    rows = [row("Stolz", "1I", status="WDR"), row("Dawson", "1I", **SKATED), row("De Boo", "1O")]
    taken = take(file, source(THOUSAND, *rows, race_no=9))
    assert taken.changed, taken.sentence
    assert [(start.status, start.place) for start in view(file, 9).starts] == [
        (Status.WDR, 1),
        (Status.OK, 1),
        (Status.NONE, 1),
    ]
    sentence = "The lane is taken by Casey DAWSON. Move one of them first."
    with pytest.raises(RuleError, match=sentence):
        results.reinstate(file, id_of(file, "Stolz", 9))


def test_the_second_of_a_quartet_has_the_second_place(file: ResultsFile):
    places = {start.competitor.name: (start.pair, start.lane, start.place) for start in view(file, 2).starts}
    assert places == {
        "Jordan STOLZ": (1, "inner", 1),
        "Jenning DE BOO": (1, "outer", 1),
        "Damian ŻUREK": (1, "inner", 2),
        "Zhongyan NING": (1, "outer", 2),
        "Sander EITREM": (2, "inner", 1),
        "Casey DAWSON": (2, "outer", 1),
    }


# --- refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("race", "rows", "sentence"),
    [
        pytest.param(
            THOUSAND | {"race_no": 9},
            [row("Stolz", "1I"), row("Ning", "1I")],
            "race.json, row 2 (Zhongyan NING): lane inner of pair 1 is taken already.",
            id="two in a lane",
        ),
        pytest.param(
            FIVE_THOUSAND | {"race_no": 9},
            [row("Stolz", "1O"), row("Ning", "1O"), row("Eitrem", "1O")],
            "race.json, row 3 (Sander EITREM): lane outer of pair 1 is taken already.",
            id="three in a lane of a quartet",
        ),
        pytest.param(
            THOUSAND,
            [row("Stolz", "1I"), row("De Boo", "2O")],
            "race.json, row 2 (Jenning DE BOO): the file has another pair, lane or withdrawal",
            id="another pair",
        ),
        pytest.param(
            THOUSAND,
            [row("Stolz", "1I", status="WDR")],
            "race.json, row 1 (Jordan STOLZ): the file has another pair, lane or withdrawal",
            id="withdrawn since",
        ),
        pytest.param(
            MASS_START,
            [row("Stolz", time="7:42.84", status="OK", laps=16, s4=20, sprint_total=20)],
            "race.json, row 1 (Jordan STOLZ): the file has another result; correct it by hand.",
            id="another time",
        ),
        pytest.param(
            MASS_START,
            [row("Eitrem", status="DNS"), row("Stolz", time="7:42.83", status="OK", laps=16)],
            "race.json, row 2 (Jordan STOLZ): the file has another result; correct it by hand.",
            id="other sprints, and a first row that was fine",
        ),
        pytest.param(
            THOUSAND | {"race_no": 2},
            [row("Stolz", "1I")],
            "race.json: race 2 of World Cup #1 is “5000m Men Division B” already.",
            id="another race of that number",
        ),
        pytest.param(
            THOUSAND | {"event": "World Cup #2"},
            [row("Stolz", "1I")],
            "race.json: competition 1 of ISU World Cup Speed Skating is “World Cup #1” already, not “World Cup #2”.",
            id="another competition of that number",
        ),
    ],
)
def test_a_source_that_contradicts_is_refused_whole(file: ResultsFile, race: dict, rows: list[dict], sentence: str):
    assert turned_away(file, source(race, *rows)).startswith(sentence)


@pytest.mark.parametrize("changed", [{"time": "1:05.67"}, {"time": "1:05.664"}, {"notes": "F"}, {"status": "DQ"}])
def test_a_result_that_was_changed_at_the_source_is_refused(file: ResultsFile, changed: dict):
    take(file, source(THOUSAND, row("Stolz", "1I", **SKATED)))
    later = source(THOUSAND, row("De Boo", "1O"), row("Stolz", "1I", **SKATED | changed))
    sentence = "race.json, row 2 (Jordan STOLZ): the file has another result; correct it by hand."
    assert turned_away(file, later) == sentence


def test_who_was_entered_for_the_distance_is_not_entered_again(file: ResultsFile):
    """Entries wait in Division B until the divisions are made; the start list of A takes over whom it names."""
    metres = {"discipline": "individual", "distance_m": 1500}
    b_race = metres | {"race_no": 9, "title": "1500m Men Division B", "division": "B"}
    a_race = metres | {"race_no": 10, "title": "1500m Men", "division": "A"}
    take(file, source(b_race, row("Stolz"), row("Ning"), row("Eitrem")))
    with file.change("No start list yet") as change:
        for start in rows.starts(change.session, view(file, 9).race.id):
            change.session.delete(start)
        rows.race_entries(change.session, [view(file, 9).race.id])[1].state = EntryState.RESERVE
    assert take(file, source(a_race, row("Stolz", "1I"), row("Ning", "1O"))).changed
    assert entered(file, 10) == [("Jordan STOLZ", EntryState.ENTERED), ("Zhongyan NING", EntryState.ENTERED)]
    assert entered(file, 9) == [("Sander EITREM", EntryState.ENTERED)]
    assert take(file, source(b_race, row("Eitrem", "1I"))).changed
    assert [start.competitor.name for start in view(file, 9).starts] == ["Sander EITREM"]
    for _act in range(3):
        history.undo(file)
    assert [name for name, _state in entered(file, 9)] == ["Jordan STOLZ", "Zhongyan NING", "Sander EITREM"]


def entered(file: ResultsFile, number: int) -> list[tuple[str, EntryState]]:
    race_id = view(file, number).race.id
    with file.read() as session:
        found = entry_queries.entries(session, [race_id])
    return [(entry.competitor.name, entry.state) for entry in found[race_id]]


def test_who_is_being_entered_by_hand_is_left_alone(file: ResultsFile):
    results.record_passing(file, id_of(file, "Stolz"), 200, RaceTime.parse("16.35"))
    sentence = "race.json, row 1 (Jordan STOLZ): the file has another result; correct it by hand."
    assert turned_away(file, source(THOUSAND, row("Stolz", "1I", **SKATED))) == sentence


def test_a_live_source_goes_on_where_it_was(file: ResultsFile):
    first = {"splits": [{"dist_m": 200, "cum": "16.35"}]}
    then = {"splits": [*first["splits"], {"dist_m": 600, "cum": "41.10"}]} | SKATED
    assert take(file, source(THOUSAND, row("Stolz", "1I", **first))).changed
    on_the_ice = next(start for start in view(file, 8).starts if "STOLZ" in start.competitor.name)
    assert [(passing.metres, str(passing.time)) for passing in on_the_ice.attempts[0].passings] == [(200, "16.35")]
    assert take(file, source(THOUSAND, row("Stolz", "1I", **then))).changed
    done = next(start for start in view(file, 8).starts if "STOLZ" in start.competitor.name)
    assert [passing.metres for passing in done.attempts[0].passings] == [200, 600]
    assert done.status is Status.OK
    assert not take(file, source(THOUSAND, row("Stolz", "1I", **then))).changed


def test_a_source_gives_nobody_of_an_official_race_a_number(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    take(file, source(THOUSAND, row("Stolz", "1I", **SKATED)))
    lock(file, 8)
    sentence = (
        "race.json: Jordan STOLZ would have another start number in race 8, which is official. "
        "Make it provisional first."
    )
    assert turned_away(file, source(THOUSAND, row("Stolz", "1I", bib=181), race_no=9)) == sentence
    assert take(file, source(THOUSAND, row("Stolz", "1I"), race_no=9)).changed
    file.close()


def test_a_better_spelling_from_a_source_says_which_official_sheets_go_out_again(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    take(file, source(THOUSAND, row("Żurek", "1I", **SKATED) | {"name": "Damian Zurek", "family": "Zurek"}))
    lock(file, 8)
    taken = take(file, source(THOUSAND, row("Żurek", "1I"), race_no=9))
    assert taken.notes == ("Damian ŻUREK is spelled so now; race 8 is official, issue its sheets again.",)
    assert start_of(file, "Żurek").competitor.name == "Damian ŻUREK"
    file.close()


def test_an_official_race_takes_nothing_new(file: ResultsFile):
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNF)
    publishing.make_official(file, view(file, 28).race.id, "as the referee saw it")
    sentence = "race.json: race 28 is official. Make it provisional first."
    assert turned_away(file, source(MASS_START, row("Ning"))) == sentence
    same = source(MASS_START, row("Eitrem", status="DNF"))
    assert take(file, same).sentence.endswith("nothing new.")


# --- files ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content_of_source", "sentence"),
    [
        (b'{"series": "\xe9"}', "list.json: no UTF-8 text at byte 12. Save it as UTF-8."),
        (b"{", "list.json, line 1: this is no JSON"),
        (b"[1, 2]", "list.json: expected one race, an object with “results”."),
        (b"PK\x03\x04", "list.json, line 1: this is no JSON"),
    ],
)
def test_a_file_that_is_no_race_is_refused(
    file: ResultsFile, tmp_path: Path, content_of_source: bytes, sentence: str
):  # fmt: skip
    path = tmp_path / "list.json"
    path.write_bytes(content_of_source)
    before = content(file.path)
    taken = importing.import_races(file, [path])[0]
    assert (taken.source, taken.accepted) == ("list.json", False)
    assert taken.sentence.startswith(sentence)
    assert content(file.path) == before


def test_a_file_with_a_byte_order_mark_is_read(file: ResultsFile, tmp_path: Path):
    path = tmp_path / "list.json"
    path.write_text(source(THOUSAND, row("Żurek", "2I"), race_no=9), encoding="utf-8-sig")
    assert importing.import_races(file, [path])[0].changed


def test_a_file_that_is_not_there_is_refused(file: ResultsFile, tmp_path: Path):
    taken = importing.import_races(file, [tmp_path / "gone.json"])[0]
    assert not taken.accepted
    assert taken.sentence.startswith(str(tmp_path / "gone.json"))


def test_one_refused_source_does_not_stop_the_others(file: ResultsFile, tmp_path: Path):
    good, bad = tmp_path / "2-good.json", tmp_path / "1-bad.json"
    good.write_text(source(THOUSAND, row("Stolz", "1I"), race_no=9), encoding="utf-8")
    bad.write_text("{", encoding="utf-8")
    taken = importing.import_races(file, [bad, good])
    assert [(one.source, one.accepted) for one in taken] == [("1-bad.json", False), ("2-good.json", True)]
    again = importing.import_races(file, [tmp_path])
    assert [(one.source, one.accepted, one.changed) for one in again] == [
        ("1-bad.json", False, False),
        ("2-good.json", True, False),
    ]


def test_a_real_list_with_two_in_one_lane_is_refused(file: ResultsFile):
    taken = importing.import_races(file, [SOURCES / "refused" / "national_500m.json"])[0]
    sentence = "national_500m.json, row 4 (Sanne Delfgou): lane inner of pair 3 is taken already."
    assert (taken.accepted, taken.sentence) == (False, sentence)


def test_numbers_that_are_given_go_before_those_that_are_not(file: ResultsFile, tmp_path: Path):
    named, unnamed = tmp_path / "named.json", tmp_path / "unnamed.json"
    other = {"event": "World Cup #7", "event_no": 7}
    named.write_text(source(THOUSAND, row("Ning", "1I"), **other, race_no=1), encoding="utf-8")
    unnamed.write_text(source(FIVE_THOUSAND, row("Eitrem", "1I"), **other, race_no=""), encoding="utf-8")
    taken = importing.import_races(file, [unnamed, named])
    assert [one.accepted for one in taken] == [True, True]
    assert [one.sentence.split(" of ")[0] for one in taken] == ["race 2", "race 1"]


def test_whole_numbers_as_spreadsheets_write_them(file: ResultsFile):
    taken = take(file, source(THOUSAND, row("Stolz", "1I", bib=12.0), race_no=9.0, event="World Cup #7", event_no=7.0))
    assert taken.sentence.startswith("race 9 of World Cup #7")
    assert view_of(file, taken).starts[0].bib == 12


def view_of(file: ResultsFile, taken: importing.Taken):
    """The race a source went into."""
    assert taken.race_id is not None
    return race_view.read(file, taken.race_id)
