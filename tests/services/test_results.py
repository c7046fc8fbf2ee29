"""Every act at the desk: what it does, what it is called, what it refuses."""

import pytest

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import publishing, results
from skatedesk.services.changes import Changed
from skatedesk.services.files import ResultsFile
from tests.services import id_of, refused, result_of, start_of, view


def time(text: str) -> RaceTime:
    return RaceTime.parse(text)


def told(changed: Changed, file: ResultsFile, label: str, number: int = 8) -> None:
    """The act was announced under this label, touches the one race, and is on disk."""
    assert changed.label == label
    assert changed.races == {view(file, number).race.id}
    assert changed.at is not None
    assert changed.act == "do"


# --- times ---------------------------------------------------------------------------------------------------


def test_a_time_is_entered(file: ResultsFile):
    changed = results.record_time(file, id_of(file, "Stolz"), time("1:05.66"))
    told(changed, file, "Time 1:05.66, pair 1 inner, Jordan STOLZ")
    assert start_of(file, "Stolz").attempts == (Attempt(1, Status.OK, time("1:05.66")),)
    assert result_of(file, "Stolz").rank == 1


def test_the_label_says_all_that_is_known_of_the_time(file: ResultsFile):
    changed = results.record_time(file, id_of(file, "De Boo"), time("1:05.664"))
    told(changed, file, "Time 1:05.664, pair 1 outer, Jenning DE BOO")


def test_a_time_is_corrected(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), time("1:05.66"))
    results.record_time(file, id_of(file, "Stolz"), time("1:06.56"))
    assert start_of(file, "Stolz").attempts == (Attempt(1, Status.OK, time("1:06.56")),)


def test_the_same_time_again_changes_nothing(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), time("1:05.66"))
    assert results.record_time(file, id_of(file, "Stolz"), time("1:05.66")).at is None


@pytest.mark.parametrize("status", [Status.DNF, Status.DNS])
def test_a_time_takes_the_place_of_a_status(file: ResultsFile, status: Status):
    stolz = id_of(file, "Stolz")
    results.record_status(file, stolz, status)
    results.record_time(file, stolz, time("1:05.66"))
    assert start_of(file, "Stolz").status is Status.OK


def test_who_is_disqualified_stays_so_and_keeps_the_time(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_status(file, stolz, Status.DQ, ["T08"])
    results.record_time(file, stolz, time("1:05.66"))
    assert start_of(file, "Stolz").attempts == (Attempt(1, Status.DQ, time("1:05.66"), ("T08",)),)
    assert result_of(file, "Stolz").time is None


def test_a_time_before_the_last_passing_is_refused(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 600, time("41.15"))
    with refused(file, "40.00 lies before the passing at 600 m (41.15). Correct one of them."):
        results.record_time(file, stolz, time("40.00"))
    with refused(file, "41.15 lies before the passing at 600 m"):
        results.record_time(file, stolz, time("41.15"))


# --- passings ------------------------------------------------------------------------------------------------


def test_passings_are_entered_in_any_order_corrected_and_taken_out(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    told(
        results.record_passing(file, stolz, 600, time("41.15")), file, "600 m 41.15, pair 1 inner, Jordan STOLZ"
    )  # fmt: skip
    results.record_passing(file, stolz, 200, time("16.35"))
    assert start_of(file, "Stolz").attempts[0].passings == (
        Passing(200, time("16.35")),
        Passing(600, time("41.15")),
    )
    assert start_of(file, "Stolz").status is Status.NONE
    results.record_passing(file, stolz, 200, time("16.354"))
    assert start_of(file, "Stolz").attempts[0].passings[0] == Passing(200, time("16.354"))
    told(
        results.record_passing(file, stolz, 200, None), file, "Passing 200 m taken out, pair 1 inner, Jordan STOLZ"
    )  # fmt: skip
    assert start_of(file, "Stolz").attempts[0].passings == (Passing(600, time("41.15")),)


@pytest.mark.parametrize("metres", [0, 100, 400, 1000, 1400])
def test_only_the_passings_of_the_distance_are_taken(file: ResultsFile, metres: int):
    with refused(file, f"There is no passing at {metres} m in this race."):
        results.record_passing(file, id_of(file, "Stolz"), metres, time("16.35"))


def test_a_mass_start_has_no_passings(file: ResultsFile):
    with refused(file, "There is no passing at 400 m in this race."):
        results.record_passing(file, id_of(file, "Stolz", 28), 400, time("30.00"))


@pytest.mark.parametrize(
    ("metres", "text"), [(200, "41.15"), (200, "50.00"), (600, "16.35"), (600, "1:05.66"), (600, "1:10.00")]
)
def test_a_passing_lies_between_its_neighbours(file: ResultsFile, metres: int, text: str):
    stolz = id_of(file, "Stolz")
    for known, clock in ((200, "16.35"), (600, "41.15")):
        results.record_passing(file, stolz, known, time(clock))
    results.record_time(file, stolz, time("1:05.66"))
    with refused(file, f"{text} at {metres} m does not lie between the passings before and after it."):
        results.record_passing(file, stolz, metres, time(text))


# --- statuses and codes --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "codes", "kept", "label"),
    [
        (Status.DNF, ["F"], None, "DNF F, pair 1 inner, Jordan STOLZ"),
        (Status.DNF, [], None, "DNF, pair 1 inner, Jordan STOLZ"),
        (Status.DNS, [], None, "DNS, pair 1 inner, Jordan STOLZ"),
        (Status.DQ, ["T02", "RW"], "1:05.66", "DQ T02 RW, pair 1 inner, Jordan STOLZ"),
    ],
)
def test_a_status_is_decided(file: ResultsFile, status: Status, codes: list[str], kept: str | None, label: str):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    told(results.record_status(file, stolz, status, codes), file, label)
    assert start_of(file, "Stolz").attempts == (Attempt(1, status, time(kept) if kept else None, tuple(codes)),)


@pytest.mark.parametrize("status", [Status.NONE, Status.OK, Status.WDR])
def test_other_statuses_are_not_decided_this_way(file: ResultsFile, status: Status):
    with refused(file, "Only DNF, DNS and DQ are decided this way."):
        results.record_status(file, id_of(file, "Stolz"), status)


def test_who_has_passings_has_started(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 200, time("16.35"))
    with refused(file, "Who has passings has started: use DNF, or take the passings out first."):
        results.record_status(file, stolz, Status.DNS)
    results.record_status(file, stolz, Status.DNF)
    assert start_of(file, "Stolz").attempts[0].passings == (Passing(200, time("16.35")),)


def test_codes_are_set_and_taken_out(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    told(results.record_codes(file, stolz, ["F"]), file, "Note F, pair 1 inner, Jordan STOLZ")
    assert start_of(file, "Stolz").codes == ("F",)
    told(results.record_codes(file, stolz, []), file, "Notes taken out, pair 1 inner, Jordan STOLZ")
    assert start_of(file, "Stolz").attempts == (Attempt(1, Status.OK, time("1:05.66")),)


def test_a_result_is_taken_out_whole(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 200, time("16.35"))
    results.record_time(file, stolz, time("1:05.66"))
    results.record_codes(file, stolz, ["F"])
    told(results.clear_result(file, stolz), file, "Result taken out, pair 1 inner, Jordan STOLZ")
    assert start_of(file, "Stolz").attempts == ()
    assert start_of(file, "Stolz").status is Status.NONE


def test_the_race_points_go_with_the_result(file: ResultsFile):
    stolz = next(start.id for start in view(file, 28).starts if "STOLZ" in start.competitor.name)
    results.clear_result(file, stolz)
    assert next(start for start in view(file, 28).starts if start.id == stolz).attempts == ()


def test_where_nothing_is_nothing_can_be_taken_out(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    nothing = "There is no result of pair 1 inner, Jordan STOLZ to take out."
    with refused(file, nothing):
        results.clear_result(file, stolz)
    with refused(file, nothing):
        results.record_codes(file, stolz, [])
    with refused(file, nothing):
        results.record_passing(file, stolz, 200, None)


def test_a_passing_taken_out_again_leaves_nothing_behind(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 200, time("16.35"))
    results.record_passing(file, stolz, 200, None)
    assert start_of(file, "Stolz").attempts == ()


def test_a_reskate_is_called_off(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    results.order_reskate(file, stolz, "obstructed")
    with pytest.raises(RuleError, match="Jordan STOLZ"):
        publishing.make_official(file, view(file).race.id, "as the referee saw it")
    told(results.clear_result(file, stolz, 2), file, "Reskate called off, pair 1 inner, Jordan STOLZ")
    assert [attempt.number for attempt in start_of(file, "Stolz").attempts] == [1]


def test_a_skated_reskate_is_taken_out_and_may_be_skated_again(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    results.order_reskate(file, stolz, "obstructed")
    results.record_passing(file, stolz, 200, time("16.35"), 2)
    results.record_time(file, stolz, time("1:05.10"), 2)
    results.clear_result(file, stolz, 2)
    again = start_of(file, "Stolz").attempts[1]
    assert (again.status, again.time, again.passings, again.remark) == (Status.NONE, None, (), "obstructed")


def test_a_fall_stays_noted_when_a_status_is_decided(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    results.record_codes(file, stolz, ["F"])
    results.record_status(file, stolz, Status.DQ, ["T08"])
    results.record_status(file, stolz, Status.DQ, ["T09"])
    assert start_of(file, "Stolz").codes == ("F", "T09")


def test_a_code_stands_in_the_rule_file(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    with refused(file, "There is no offence “T08 T09”."):
        results.record_status(file, stolz, Status.DQ, ["T08 T09"])


def test_who_did_not_start_has_no_passings(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_status(file, stolz, Status.DNS)
    sentence = "Who did not start has no passings. Take the DNS out first."
    with refused(file, sentence):
        results.record_passing(file, stolz, 200, time("16.35"))


# --- withdrawals ---------------------------------------------------------------------------------------------


def test_who_withdraws_keeps_pair_and_lane(file: ResultsFile):
    told(results.withdraw(file, id_of(file, "Ning")), file, "Withdrawn, pair 2 outer, Zhongyan NING")
    ning = start_of(file, "Ning")
    assert (ning.status, ning.pair, ning.lane) == (Status.WDR, 2, "outer")
    assert (result_of(file, "Ning").rank, result_of(file, "Ning").points) == (None, None)


@pytest.mark.parametrize("outcome", ["time", "status", "passing"])
def test_who_has_a_result_cannot_withdraw(file: ResultsFile, outcome: str):
    ning = id_of(file, "Ning")
    if outcome == "time":
        results.record_time(file, ning, time("1:06.47"))
    elif outcome == "status":
        results.record_status(file, ning, Status.DNF)
    else:
        results.record_passing(file, ning, 200, time("16.35"))
    with refused(file, "There is a result already. Take it out first, or use DNF."):
        results.withdraw(file, ning)


def test_nothing_is_entered_for_who_has_withdrawn(file: ResultsFile):
    ning = id_of(file, "Ning")
    results.withdraw(file, ning)
    sentence = "pair 2 outer, Zhongyan NING has withdrawn. Take the withdrawal back first."
    for act in (
        lambda: results.record_time(file, ning, time("1:06.47")),
        lambda: results.record_passing(file, ning, 200, time("16.35")),
        lambda: results.record_status(file, ning, Status.DNF),
        lambda: results.record_codes(file, ning, ["F"]),
        lambda: results.clear_result(file, ning),
        lambda: results.order_reskate(file, ning, "pushed"),
        lambda: results.withdraw(file, ning),
    ):
        with refused(file, sentence):
            act()


def test_a_withdrawal_is_taken_back(file: ResultsFile):
    ning = id_of(file, "Ning")
    with refused(file, "pair 2 outer, Zhongyan NING has not withdrawn."):
        results.reinstate(file, ning)
    results.withdraw(file, ning)
    told(results.reinstate(file, ning), file, "Withdrawal taken back, pair 2 outer, Zhongyan NING")
    assert start_of(file, "Ning").status is Status.NONE


# --- reskates ------------------------------------------------------------------------------------------------


def test_a_reskate_is_a_second_attempt_and_the_better_counts(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_status(file, stolz, Status.DNF, ["F"])
    told(results.order_reskate(file, stolz, "obstructed"), file, "Reskate, pair 1 inner, Jordan STOLZ")
    assert start_of(file, "Stolz").attempts[1] == Attempt(2, remark="obstructed")
    assert start_of(file, "Stolz").status is Status.DNF
    results.record_passing(file, stolz, 200, time("16.35"), 2)
    results.record_time(file, stolz, time("1:05.66"), 2)
    both = start_of(file, "Stolz").attempts
    assert [(attempt.status, attempt.codes) for attempt in both] == [(Status.DNF, ("F",)), (Status.OK, ())]
    assert both[1].passings == (Passing(200, time("16.35")),)
    line = result_of(file, "Stolz")
    assert (line.rank, str(line.time), line.start.codes) == (1, "1:05.66", ("RS",))


def test_a_slower_reskate_does_not_count(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    results.order_reskate(file, stolz, "")
    results.record_time(file, stolz, time("1:06.00"), 2)
    assert str(result_of(file, "Stolz").time) == "1:05.66"


def test_a_reskate_follows_an_attempt(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    with refused(file, "A reskate follows an attempt: enter its time or status first."):
        results.order_reskate(file, stolz, "")
    results.record_time(file, stolz, time("1:05.66"))
    results.order_reskate(file, stolz, "")
    with refused(file, "A reskate follows an attempt"):
        results.order_reskate(file, stolz, "")


def test_a_second_attempt_needs_an_order(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    with refused(file, "No reskate was ordered for pair 1 inner, Jordan STOLZ."):
        results.record_time(file, stolz, time("1:05.66"), 2)


# --- points by hand ------------------------------------------------------------------------------------------


def test_points_are_set_by_hand_and_given_back_to_the_table(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, time("1:05.66"))
    told(
        results.override_points(file, stolz, 44, "  misprint kept "),
        file,
        "Points 44 by hand, pair 1 inner, Jordan STOLZ",
    )
    assert (result_of(file, "Stolz").points, start_of(file, "Stolz").points_remark) == (44, "misprint kept")
    told(
        results.override_points(file, stolz, None, "unread"), file, "Points by the table, pair 1 inner, Jordan STOLZ"
    )  # fmt: skip
    assert (result_of(file, "Stolz").points, start_of(file, "Stolz").points_remark) == (60, "")


@pytest.mark.parametrize(
    ("points", "remark", "reason"),
    [
        (44, "", "Points set by hand need a remark that says why."),
        (44, "  ", "Points set by hand need a remark that says why."),
        (-1, "ruling", "Points are 0 or more."),
    ],
)
def test_points_by_hand_need_a_reason(file: ResultsFile, points: int, remark: str, reason: str):
    with refused(file, reason):
        results.override_points(file, id_of(file, "Stolz"), points, remark)


def test_points_may_be_set_for_who_withdrew(file: ResultsFile):
    ning = id_of(file, "Ning")
    results.withdraw(file, ning)
    results.override_points(file, ning, 10, "ruling")
    assert result_of(file, "Ning").points == 10


# --- official races, and other kinds of race -----------------------------------------------------------------


def test_nothing_changes_in_an_official_race(file: ResultsFile):
    for family in ("Stolz", "De Boo", "Żurek", "Ning", "Eitrem"):
        results.record_time(file, id_of(file, family), time("1:06.00"))
    dawson, stolz = id_of(file, "Dawson"), id_of(file, "Stolz")
    results.withdraw(file, dawson)
    publishing.make_official(file, view(file).race.id, "as the referee saw it")
    for act in (
        lambda: results.record_time(file, stolz, time("1:05.66")),
        lambda: results.record_passing(file, stolz, 200, time("16.35")),
        lambda: results.record_passing(file, stolz, 200, None),
        lambda: results.record_status(file, stolz, Status.DQ, ["T08"]),
        lambda: results.record_codes(file, stolz, ["F"]),
        lambda: results.clear_result(file, stolz),
        lambda: results.order_reskate(file, stolz, ""),
        lambda: results.override_points(file, stolz, 0, "ruling"),
        lambda: results.withdraw(file, stolz),
        lambda: results.reinstate(file, dawson),
    ):
        with refused(file, "Race 8 is official. Make it provisional first."):
            act()


def test_the_label_names_who_has_no_pair_by_name(file: ResultsFile):
    changed = results.record_time(file, id_of(file, "Eitrem", 28), time("7:50.00"))
    told(changed, file, "Time 7:50.00, Sander EITREM", 28)


def test_an_act_touches_its_own_race_only(file: ResultsFile):
    changed = results.record_time(file, id_of(file, "Stolz"), time("1:05.66"))
    assert changed.touches(view(file).race.id)
    assert not changed.touches(view(file, 2).race.id)
    assert not changed.touches(None)
    assert start_of(file, "Stolz", 2).attempts == ()
