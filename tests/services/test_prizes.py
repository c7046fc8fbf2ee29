"""Prize money, from what the file holds."""

from datetime import date
from pathlib import Path

from skatedesk.domain.prizes import nation_totals, skater_totals, team_totals
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, prizes, records, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.prizes import PrizesView
from skatedesk.services.record_fields import RecordFields
from tests.services import PEOPLE, id_of, row, source, take

ALLROUND = {"series": "ISU Championships", "event": "World Allround Championships 2026", "event_no": 1, "division": ""}
SINGLE = {"series": "ISU Championships", "event": "European Championships 2026", "event_no": 2, "division": ""}


def of_race(view: PrizesView, number: int) -> list[tuple[int | None, str, int | None]]:
    found = [one for one in view.awards if one.occasion is not None and one.occasion.number == number]
    return [(one.rank, one.competitor.name, None if one.amount is None else int(one.amount)) for one in found]


def test_the_races_of_division_a_are_paid(sample: ResultsFile):
    view = prizes.prizes(sample, 1)
    assert of_race(view, 12) == [(1, "Jordan STOLZ", 1000), (2, "Damian ŻUREK", 800), (3, "Tingyu GAO", 600)]
    assert len(view.awards) == 3 * 12
    assert (of_race(view, 4), of_race(view, 24)) == ([], [])
    assert {one.division for one in view.unknown} == {"A", "B"}
    assert [one.number for one in view.unknown if one.division == "A"] == [23, 24]


def test_the_sums_of_a_weekend(sample: ResultsFile):
    view = prizes.prizes(sample, 1)
    leaders = [(one.name, one.amount) for one in skater_totals(view.awards)[:3]]
    assert leaders == [("Jordan STOLZ", 3000), ("Femke KOK", 2800), ("Joy BEUNE", 2000)]
    assert sum(one.amount for one in nation_totals(view.awards)) == 12 * 2400
    assert team_totals(view.awards) == ()


def test_standings_are_shown_as_they_stand_but_not_added_up(sample: ResultsFile):
    view = prizes.prizes(sample)
    standing = [one for one in view.awards if one.occasion is None and one.title == "1000 m Men"]
    assert [(one.rank, one.competitor.name, one.amount, one.final) for one in standing] == [
        (1, "Jordan STOLZ", 15000, False), (2, "Jenning DE BOO", 11000, False), (3, "Damian ŻUREK", None, False),
    ]  # fmt: skip
    assert sum(one.amount for one in nation_totals(view.awards)) == 24 * 2400


def test_once_the_season_is_over_they_are(sample: ResultsFile):
    view = prizes.prizes(sample, season_over=True)
    assert all(one.final for one in view.awards)
    teams = {one.name: (one.amount, one.unknown) for one in team_totals(view.awards)}
    assert teams["UNITED STATES OF AMERICA"] == (15000, 0)
    assert teams["NETHERLANDS"] == (0, 1)


def test_a_race_under_way_pays_nothing_yet(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.00"))
    view = prizes.prizes(file, 1)
    assert (view.awards, [one.number for one in view.open]) == ((), [2, 8, 28])


def test_two_winners_share_the_first_two_prizes(file: ResultsFile):
    for family, time in zip(PEOPLE, ("1:06.001", "1:06.001", "1:07.00", "1:08.00", "1:09.00", "1:10.00"), strict=True):
        results.record_time(file, id_of(file, family), RaceTime.parse(time))
    view = prizes.prizes(file, 1)
    assert [(rank, amount) for rank, _name, amount in of_race(view, 8)] == [(1, 900), (1, 900), (3, 600)]


def skate(file: ResultsFile, number: int, metres: int, **event) -> None:
    race = {"race_no": number, "title": f"{metres}m Men", "discipline": "individual", "distance_m": metres}
    times = zip(PEOPLE, ("1:06.00", "1:06.50", "1:07.00", "1:08.00"), strict=False)
    rows = [row(name, f"{at + 1}I", time=time) for at, (name, time) in enumerate(times)]
    taken = take(file, source(race, *rows, **event))
    assert taken.changed, taken.sentence


def test_a_championship_of_single_distances_pays_each_of_them(file: ResultsFile):
    skate(file, 1, 1000, **SINGLE)
    assert [amount for _rank, _name, amount in of_race(prizes.prizes(file, 2), 1)] == [2000, 1250, 750]


def test_an_allround_pays_its_classification(file: ResultsFile):
    for number, metres in enumerate((500, 5000, 1500, 10000), start=1):
        skate(file, number, metres, **ALLROUND)
    view = prizes.prizes(file, 1, "ISU Championships")
    assert [(one.title, one.rank, one.amount) for one in view.awards] == [
        ("Allround Men", 1, 22000), ("Allround Men", 2, 16000), ("Allround Men", 3, 13000), ("Allround Men", 4, 7000),
    ]  # fmt: skip
    assert view.unknown == ()


def test_a_season_without_a_prize_table_says_so(tmp_path: Path):
    file = files.new_file(tmp_path / "old.skatedesk", "2023/24", "isu-2023-24")
    race = {"race_no": 8, "title": "1000m Men", "discipline": "individual", "distance_m": 1000, "division": "A"}
    take(file, source(race, row("Stolz", "1I", time="1:06.00"), season="2023/24"))
    view = prizes.prizes(file)
    file.close()
    assert (view.awards, [one.number for one in view.unknown]) == ((), [8])


def a_record(time: str, discipline: Discipline = Discipline.INDIVIDUAL, metres: int | None = 1000) -> RecordFields:
    facts = {"holder": "Holder", "nation": "NED", "metres": metres, "sex": Sex.MEN}
    return RecordFields(mark="WR", discipline=discipline, time=RaceTime.parse(time), **facts)


def bonuses(view: PrizesView) -> list[tuple[int | None, str, int | None, bool]]:
    return [
        (one.rank, one.competitor.name, None if one.amount is None else int(one.amount), one.provisional)
        for one in view.awards
        if one.prize.paid_for == "record"
    ]


def test_a_world_record_is_paid_once_it_is_set_and_in_all_totals(file: ResultsFile):
    assert bonuses(prizes.prizes(file)) == []
    records.add(file, a_record("1:06.00"))
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:05.90"))
    view = prizes.prizes(file, 1)
    assert bonuses(view) == [(None, "Jordan STOLZ", 5000, True)]
    assert [(one.name, one.amount) for one in skater_totals(view.awards)] == [("Jordan STOLZ", 5000)]
    assert [(one.name, one.amount) for one in nation_totals(view.awards)] == [("USA", 5000)]


def test_a_ratified_record_is_no_longer_provisional_and_one_taken_back_is_not_paid(file: ResultsFile):
    records.add(file, a_record("1:06.00"))
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, RaceTime.parse("1:05.90"))
    made = records.take_over(file, stolz, "WR").made
    records.ratify(file, made, "ISU", date(2026, 1, 5))
    assert bonuses(prizes.prizes(file)) == [(None, "Jordan STOLZ", 5000, False)]
    records.remove(file, made)
    results.record_time(file, stolz, RaceTime.parse("1:06.50"))
    assert bonuses(prizes.prizes(file)) == []


def test_a_record_that_is_only_equalled_is_not_known_to_be_paid(file: ResultsFile):
    records.add(file, a_record("1:06.00"))
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.00"))
    assert bonuses(prizes.prizes(file)) == [(None, "Jordan STOLZ", None, True)]


def test_a_team_shares_the_bonus(file: ResultsFile):
    pursuit = {"race_no": 24, "title": "Team Pursuit Men", "discipline": "team_pursuit", "division": "A"}
    members = [row(name)["name"] for name in ("Stolz", "De Boo", "Dawson")]
    usa = {"name": "USA", "nation": "USA", "heat": 1, "start_straight": "Finish", "time": "3:30.00", "status": "OK"}
    assert take(file, source(pursuit, usa | {"members": members})).changed
    records.add(file, a_record("3:32.49", Discipline.TEAM_PURSUIT, None))
    (award,) = prizes.prizes(file, 1).awards
    assert (award.competitor.name, award.amount, len(award.shares)) == ("USA", 15000, 3)
    assert [total.amount for total in skater_totals([award])] == [5000] * 3


def test_a_season_without_a_bonus_pays_none(tmp_path: Path):
    file = files.new_file(tmp_path / "old.skatedesk", "2023/24", "isu-2023-24")
    race = {"race_no": 8, "title": "1000m Men", "discipline": "individual", "distance_m": 1000, "division": "A"}
    records.add(file, a_record("1:06.00"))
    take(file, source(race, row("Stolz", "1I", time="1:05.00"), season="2023/24"))
    view = prizes.prizes(file)
    file.close()
    assert bonuses(view) == []
