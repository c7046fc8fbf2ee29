"""Start lists after the draw: moved, repaired, issued and redrawn, each act with one undo."""

from itertools import pairwise

import pytest

from skatedesk.domain.entries import EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.late_withdrawal import Option, OptionKind
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.start_checks import Concern
from skatedesk.domain.start_moves import Place
from skatedesk.domain.times import RaceTime
from skatedesk.services import draws, entries, history, lists, publishing, results, start_lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.start_lists import StartListView
from skatedesk.store import entry_queries, rows
from skatedesk.store.schema import EntryRow
from tests.services import PEOPLE, content, id_of, refused, start_of

AS_DRAWN = {"Stolz": "1i", "De Boo": "1o", "Żurek": "2i", "Ning": "2o", "Eitrem": "3i", "Dawson": "3o"}
NAMES = {key: family for family, (_given, _nation, key) in PEOPLE.items()}


def race_id(file: ResultsFile, number: int = 8) -> int:
    return lists.race(file, lists.competition(file, 1).id, number).id


def look(file: ResultsFile, number: int = 8) -> StartListView:
    return start_lists.view(file, race_id(file, number))


def placed(file: ResultsFile, number: int = 8) -> dict[str, str]:
    """Who stands where, by family name; who withdrew in brackets."""
    found: dict[str, str] = {}
    for start in look(file, number).starts:
        letter = "" if start.lane is None else "io"[start.lane is Lane.OUTER]
        text = f"{start.pair or ''}{letter.upper() if start.place == 2 else letter}"
        found[NAMES[start.competitor.key]] = f"({text})" if start.withdrawn else text
    return found


def entry_id(file: ResultsFile, family: str, number: int = 8) -> int:
    with file.read() as session:
        listed = entry_queries.entries(session, [race_id(file, number)])[race_id(file, number)]
    return next(entry.id for entry in listed if entry.competitor.key == PEOPLE[family][2])


def skate(file: ResultsFile, family: str) -> None:
    results.record_time(file, id_of(file, family), RaceTime.parse("1:08.50"))


def undone(file: ResultsFile, number: int = 8) -> dict[str, str]:
    history.undo(file)
    return placed(file, number)


# --- moves ---------------------------------------------------------------------------------------------------


def test_two_change_places_and_back(file: ResultsFile):
    changed = start_lists.swap(file, id_of(file, "Stolz"), id_of(file, "Dawson"))
    assert changed.label == "Places changed: No 1 Jordan STOLZ and No 6 Casey DAWSON, race 8"
    assert changed.races == {race_id(file)}
    assert placed(file) == AS_DRAWN | {"Stolz": "3o", "Dawson": "1i"}
    assert undone(file) == AS_DRAWN


def test_somebody_moves_to_an_empty_place(file: ResultsFile):
    start_lists.empty_lane(file, id_of(file, "De Boo"))
    changed = start_lists.move(file, id_of(file, "Ning"), Place(1, Lane.OUTER))
    assert changed.label == "No 4 Zhongyan NING: pair 2 outer to pair 1 outer, race 8"
    assert placed(file)["Ning"] == "1o"
    assert undone(file)["Ning"] == "2o"


def test_a_place_that_is_taken_or_does_not_exist_is_refused(file: ResultsFile):
    with refused(file, "Pair 1 outer is taken by No 2 Jenning DE BOO."):
        start_lists.move(file, id_of(file, "Ning"), Place(1, Lane.OUTER))
    with refused(file, "This race is skated in pairs"):
        start_lists.move(file, id_of(file, "Ning"), Place(1, Lane.OUTER, 2))


def test_a_pair_changes_lanes(file: ResultsFile):
    changed = start_lists.change_lanes(file, race_id(file), 2)
    assert changed.label == "Lanes changed, pair 2, race 8"
    assert placed(file) == AS_DRAWN | {"Żurek": "2o", "Ning": "2i"}
    assert undone(file) == AS_DRAWN


def test_a_pair_is_inserted_and_taken_out_again(file: ResultsFile):
    start_lists.insert(file, race_id(file), 2)
    assert placed(file) == AS_DRAWN | {"Żurek": "3i", "Ning": "3o", "Eitrem": "4i", "Dawson": "4o"}
    assert start_lists.close_gap(file, race_id(file), 2).label == "Empty pair 2 taken out, race 8"
    assert placed(file) == AS_DRAWN


def test_who_is_taken_off_the_list_stays_entered_and_is_put_back(file: ResultsFile):
    changed = start_lists.empty_lane(file, id_of(file, "Ning"))
    assert changed.label == "Taken off the list: No 4 Zhongyan NING, pair 2 outer, race 8"
    assert "Ning" not in placed(file)
    assert [entry.competitor.name for entry in look(file).not_drawn] == ["Zhongyan NING"]
    ning = entry_id(file, "Ning")
    changed = start_lists.place(file, ning, Place(2, Lane.OUTER))
    assert changed.label == "Put on the list: No 4 Zhongyan NING, pair 2 outer, race 8"
    assert placed(file) == AS_DRAWN
    with refused(file, "No 4 Zhongyan NING is on the start list already."):
        start_lists.place(file, ning, Place(4, Lane.INNER))
    history.undo(file)
    with refused(file, "Say in which pair No 4 Zhongyan NING starts."):
        start_lists.place(file, ning)
    entries.withdraw(file, [ning])
    with refused(file, "Zhongyan NING is a reserve or has withdrawn."):
        start_lists.place(file, ning, Place(2, Lane.OUTER))


def test_nobody_joins_a_pair_that_has_skated(file: ResultsFile):
    start_lists.empty_lane(file, id_of(file, "De Boo"))
    skate(file, "Stolz")
    for join in (
        lambda: start_lists.move(file, id_of(file, "Ning"), Place(1, Lane.OUTER)),
        lambda: start_lists.place(file, entry_id(file, "De Boo"), Place(1, Lane.OUTER)),
    ):
        with refused(file, "Pair 1 has skated already, so nobody can be put there."):
            join()


def test_in_a_mass_start_somebody_joins_without_a_place(file: ResultsFile):
    start_lists.empty_lane(file, id_of(file, "Eitrem", 28))
    assert "Eitrem" not in placed(file, 28)
    eitrem = entry_id(file, "Eitrem", 28)
    with refused(file, "All start together in a mass start"):
        start_lists.place(file, eitrem, Place(1, Lane.INNER))
    start_lists.place(file, eitrem)
    assert placed(file, 28)["Eitrem"] == ""


def test_a_drawn_mass_start_is_listed_by_helmet(file: ResultsFile):
    assert "helmet" not in [column.key for column in look(file, 28).sheet().columns]
    for family in ("Stolz", "Dawson"):
        results.clear_result(file, id_of(file, family, 28))
    race = race_id(file, 28)
    made = draws.draw(file, race, "17205913")
    draws.store(file, race, made)
    sheet = look(file, 28).sheet()
    helmet, name = sheet.column("helmet"), sheet.column("name")
    names = {entry_id(file, family, 28): family.upper() for family in ("Stolz", "Dawson", "Eitrem")}
    assert [(row.cells[helmet], str(row.cells[name]).split()[-1]) for row in sheet.rows] == [
        (number, names[start.entry_id]) for number, start in enumerate(made.starts, start=1)
    ]


def test_who_has_skated_stays(file: ResultsFile):
    skate(file, "Stolz")
    stolz = id_of(file, "Stolz")
    sentence = "No 1 Jordan STOLZ has a result already and stays in place."
    with refused(file, sentence):
        start_lists.swap(file, stolz, id_of(file, "Ning"))
    with refused(file, sentence):
        start_lists.empty_lane(file, stolz)
    with refused(file, sentence):
        start_lists.insert(file, race_id(file), 1)


def test_who_withdrew_stays_on_the_list(file: ResultsFile):
    results.withdraw(file, id_of(file, "Stolz"))
    with refused(file, "No 1 Jordan STOLZ has withdrawn and stays on the list as WDR."):
        start_lists.empty_lane(file, id_of(file, "Stolz"))


def test_an_official_race_is_not_touched(file: ResultsFile):
    for family in PEOPLE:
        skate(file, family)
    publishing.make_official(file, race_id(file), "as the referee saw it")
    sentence = "Race 8 is official. Make it provisional first."
    with refused(file, sentence):
        start_lists.change_lanes(file, race_id(file), 1)
    with refused(file, sentence):
        start_lists.move(file, id_of(file, "Ning"), Place(9, Lane.INNER))


# --- revisions -----------------------------------------------------------------------------------------------


def test_a_list_is_issued_in_numbered_revisions(file: ResultsFile):
    assert (look(file).revision, look(file).issued) == (0, False)
    assert start_lists.issue(file, race_id(file)).label == "Start list of race 8, revision 1"
    assert (look(file).revision, look(file).issued, look(file).changes) == (1, True, ())
    start_lists.change_lanes(file, race_id(file), 2)
    results.withdraw(file, id_of(file, "Stolz"))
    changes = ("Pair 1 inner: No 1 Jordan STOLZ (USA) withdrawn", "Pair 2: lanes changed")
    assert (look(file).revision, look(file).issued, look(file).changes) == (1, False, changes)
    start_lists.issue(file, race_id(file), "  after the draw ")
    seen = look(file)
    assert (seen.revision, seen.issued, seen.changes, seen.last_changes) == (2, True, (), changes)
    assert seen.remark == "after the draw"
    assert seen.issued_at is not None
    history.undo(file)
    assert (look(file).revision, look(file).changes) == (1, changes)


def test_the_list_on_paper_tells_its_revision_and_what_changed(file: ResultsFile):
    assert look(file).sheet().heading.state == "not issued"
    start_lists.issue(file, race_id(file))
    start_lists.change_lanes(file, race_id(file), 2)
    sheet = look(file).sheet()
    assert sheet.heading.state == "changed since revision 1, not issued"
    assert sheet.remarks == ("Pair 2: lanes changed",)
    start_lists.issue(file, race_id(file))
    sheet = look(file).sheet()
    assert (sheet.heading.state, sheet.remarks) == ("revision 2", ("Pair 2: lanes changed",))


def test_a_list_that_is_back_as_it_was_counts_as_issued(file: ResultsFile):
    start_lists.issue(file, race_id(file))
    start_lists.change_lanes(file, race_id(file), 2)
    start_lists.change_lanes(file, race_id(file), 2)
    assert look(file).issued


def test_the_same_list_is_not_issued_twice(file: ResultsFile):
    start_lists.issue(file, race_id(file))
    with refused(file, "Nothing changed since revision 1."):
        start_lists.issue(file, race_id(file))


def test_a_result_changes_nothing_in_the_start_list(file: ResultsFile):
    start_lists.issue(file, race_id(file))
    skate(file, "Stolz")
    assert look(file).issued


def test_a_race_without_a_start_list_has_nothing_to_issue(file: ResultsFile):
    for family in AS_DRAWN:
        start_lists.empty_lane(file, id_of(file, family))
    with refused(file, "Race 8 has no start list yet."):
        start_lists.issue(file, race_id(file))


# --- checks and repairs --------------------------------------------------------------------------------------


def test_the_self_check_finds_who_was_not_drawn_and_repairs_it(file: ResultsFile):
    start_lists.empty_lane(file, id_of(file, "Ning"))
    check = next(check for check in look(file).checks if check.concern is Concern.NOT_DRAWN)
    assert check.repair is not None
    changed = start_lists.repair(file, race_id(file), check)
    assert changed.label == "Put No 4 Zhongyan NING into pair 2 outer, race 8"
    assert placed(file) == AS_DRAWN
    assert Concern.NOT_DRAWN not in {check.concern for check in look(file).checks}
    with refused(file, "The list has changed since it was checked."):
        start_lists.repair(file, race_id(file), check)


def test_who_is_no_longer_entered_is_withdrawn_from_the_list(file: ResultsFile):
    with file.change("Entry withdrawn elsewhere") as change:
        rows.by_id(change.session, EntryRow, entry_id(file, "Ning")).state = EntryState.WITHDRAWN
    (check,) = [check for check in look(file).checks if check.concern is Concern.NOT_ENTERED]
    start_lists.repair(file, race_id(file), check)
    assert placed(file) == AS_DRAWN | {"Ning": "(2o)"}


def test_a_gap_is_closed(file: ResultsFile):
    start_lists.insert(file, race_id(file), 2)
    (gap,) = [check for check in look(file).checks if check.concern is Concern.GAP]
    start_lists.repair(file, race_id(file), gap)
    assert placed(file) == AS_DRAWN


def test_the_same_pair_as_in_the_race_before_is_noted_in_a_cup(file: ResultsFile):
    notes = [check for check in look(file).checks if check.concern is Concern.SAME_PAIR]
    assert [check.sentence for check in notes] == [
        "Pair 1: No 1 Jordan STOLZ meets No 2 Jenning DE BOO as in race 2.",
        "Pair 2: No 3 Damian ŻUREK meets No 4 Zhongyan NING as in race 2.",
        "Pair 3: No 5 Sander EITREM meets No 6 Casey DAWSON as in race 2.",
    ]
    assert {check.repair for check in notes} == {None}


# --- late withdrawals ----------------------------------------------------------------------------------------


def way(file: ResultsFile, family: str, kind: OptionKind) -> Option:
    return next(
        option for option in start_lists.withdrawal_options(file, id_of(file, family)) if option.kind is kind
    )  # fmt: skip


def test_the_lane_is_left_empty_and_the_next_revision_issued(file: ResultsFile):
    start_lists.issue(file, race_id(file))
    option = way(file, "Ning", OptionKind.LEAVE)
    assert option.lines == ("No 3 Damian ŻUREK skates alone in pair 2",)
    changed = start_lists.apply_option(file, id_of(file, "Ning"), option)
    assert changed.label == "Withdrawn, No 4 Zhongyan NING: Leave the lane empty, race 8"
    assert placed(file) == AS_DRAWN | {"Ning": "(2o)"}
    seen = look(file)
    assert (seen.revision, seen.issued, seen.remark) == (2, True, "Leave the lane empty")
    assert seen.last_changes == ("Pair 2 outer: No 4 Zhongyan NING (CHN) withdrawn",)
    assert undone(file) == AS_DRAWN
    assert (look(file).revision, look(file).issued) == (1, True)
    history.redo(file)
    assert (placed(file)["Ning"], look(file).revision) == ("(2o)", 2)


def test_the_lane_is_filled_from_the_first_pair(file: ResultsFile):
    option = way(file, "Dawson", OptionKind.FILL)
    assert option.title == "No 2 Jenning DE BOO of pair 1 takes the lane"
    assert option.pairs == (1, 3)
    start_lists.apply_option(file, id_of(file, "Dawson"), option)
    assert placed(file) == AS_DRAWN | {"De Boo": "3o", "Dawson": "(3o)"}
    assert start_of(file, "Dawson").status is Status.WDR
    assert look(file).revision == 1
    assert undone(file) == AS_DRAWN


def test_a_reserve_takes_the_place(file: ResultsFile):
    start_lists.empty_lane(file, id_of(file, "Ning"))
    entries.make_reserve(file, entry_id(file, "Ning"), 1)
    assert [entry.competitor.name for entry in look(file).reserves] == ["Zhongyan NING"]
    option = way(file, "Eitrem", OptionKind.RESERVE)
    assert option.title == "Reserve No 4 Zhongyan NING (CHN) takes the place"
    start_lists.apply_option(file, id_of(file, "Eitrem"), option)
    without = {family: text for family, text in AS_DRAWN.items() if family != "Ning"}
    assert placed(file) == without | {"Ning": "3i", "Eitrem": "(3i)"}
    with file.read() as session:
        entered = entry_queries.entries(session, [race_id(file)])[race_id(file)]
    assert {entry.state for entry in entered} == {EntryState.ENTERED}
    history.undo(file)
    assert placed(file) == without
    assert len(look(file).reserves) == 1


def test_pairs_are_drawn_anew_and_the_draw_is_kept(file: ResultsFile):
    offered = start_lists.withdrawal_options(file, id_of(file, "Żurek"))
    own = next(option for option in offered if option.first_pair == 2)
    assert own.draw is not None
    start_lists.apply_option(file, id_of(file, "Żurek"), own)
    now = placed(file)
    assert (now["Stolz"], now["De Boo"], now["Żurek"]) == ("1i", "1o", "(2i)")
    assert now == {NAMES[start.competitor.key]: now[NAMES[start.competitor.key]] for start in own.starts}
    (record,) = draws.drawn(file, race_id(file))
    assert (record.seed, record.rule["first_pair"]) == (own.draw.seed, 2)
    assert draws.replay(record) == own.draw
    assert look(file).seed == own.draw.seed
    assert undone(file) == AS_DRAWN
    assert draws.drawn(file, race_id(file)) == ()


def test_a_second_new_draw_still_knows_the_rule_of_the_first(file: ResultsFile):
    made = draws.prepare(file, race_id(file)).draw("17205913")
    draws.store(file, race_id(file), made)
    for family in ("Stolz", "De Boo"):
        offered = start_lists.withdrawal_options(file, id_of(file, family))
        option = next(one for one in offered if one.kind is OptionKind.REDRAW and one.allowed)
        assert option.draw is not None
        assert option.draw.kind is made.kind
        start_lists.apply_option(file, id_of(file, family), option)
    assert [record.number for record in draws.drawn(file, race_id(file))] == [1, 2, 3]
    assert len([start for start in look(file).starts if not start.withdrawn]) == 4


def test_what_was_offered_of_another_list_is_not_done(file: ResultsFile):
    option = way(file, "Dawson", OptionKind.FILL)
    start_lists.swap(file, id_of(file, "Stolz"), id_of(file, "De Boo"))
    with refused(file, "The list has changed since this was offered."):
        start_lists.apply_option(file, id_of(file, "Dawson"), option)


def test_what_is_not_allowed_is_refused_with_its_reason(file: ResultsFile):
    skate(file, "Stolz")
    option = way(file, "Dawson", OptionKind.FILL)
    assert option.refused == "Pair 1 has skated already."
    with refused(file, "Pair 1 has skated already."):
        start_lists.apply_option(file, id_of(file, "Dawson"), option)


def test_looking_at_the_ways_changes_nothing(file: ResultsFile):
    before = content(file.path)
    start_lists.withdrawal_options(file, id_of(file, "Ning"))
    assert content(file.path) == before


def test_who_has_a_result_has_no_ways_to_withdraw(file: ResultsFile):
    skate(file, "Stolz")
    with pytest.raises(RuleError, match="There is a result already"):
        start_lists.withdrawal_options(file, id_of(file, "Stolz"))


# --- the sample ----------------------------------------------------------------------------------------------


def test_every_start_list_of_the_sample_is_looked_at_without_a_must(sample: ResultsFile):
    musts: list[str] = []
    for competition in lists.competitions(sample):
        for item in lists.programme(sample, competition.id):
            seen = start_lists.view(sample, item.race.id)
            assert len(seen.starts) == item.starts
            musts += [f"{item.race.number}: {check.sentence}" for check in seen.checks if check.severity == "must"]
            order = ["must", "should", "note"]
            assert all(order.index(a.severity) <= order.index(b.severity) for a, b in pairwise(seen.checks))
    assert musts == []
