"""Records: the list, what was set in this file, and what officials do about both."""

from datetime import date

import pytest

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.records import Record
from skatedesk.domain.times import RaceTime
from skatedesk.services import draws, history, lists, people, race_view, records, results, start_lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.person_fields import FieldError, PersonFields
from skatedesk.services.record_fields import RecordFields
from skatedesk.services.records import Wanted
from tests.services import content, id_of, refused, source, start_of, take, view

BEIJING = {
    "season": "2025/26",
    "event": "World Cup #2",
    "event_no": 2,
    "venue": "National Speed Skating Oval",
    "city": "Beijing",
    "country": "CHN",
    "date": "2025-11-17",
    "sex": "W",
}
WOMEN_1500 = {
    "race_no": 13, "title": "1500m Women", "discipline": "individual", "distance_m": 1500, "division": "A",
}  # fmt: skip
WUST = RecordFields(
    mark="TR", discipline=Discipline.INDIVIDUAL, sex=Sex.WOMEN, metres=1500, time=RaceTime.parse("1:53.28"),
    holder="Ireen WÜST", nation="NED", day=date(2022, 2, 7), place="Beijing", event="Olympic Winter Games 2022",
)  # fmt: skip


def woman(name: str, nation: str, time: str, place: str) -> dict:
    found = {"name": name, "nation": nation, "time": time, "status": "OK"}
    return found | {"pair": int(place[:-1]), "lane": place[-1]}


def beijing(file: ResultsFile, *rows: dict) -> int:
    """A women's 1500 m in Beijing; its id."""
    skated = rows or (
        woman("Miho TAKAGI", "JPN", "1:55.52", "10I"),
        woman("Mei HAN", "CHN", "1:55.92", "9I"),
        woman("Qishi LI", "CHN", "1:57.01", "8O"),
    )
    assert take(file, source(WOMEN_1500, *skated, **BEIJING)).changed
    return lists.race(file, lists.competition(file, 2).id, 13).id


def a_record(mark: str, time: str, **other) -> RecordFields:
    """A record of the men's 1000 m."""
    facts = {"holder": "Holder", "nation": "NED", "metres": 1000, "sex": Sex.MEN, **other}
    return RecordFields(mark=mark, discipline=Discipline.INDIVIDUAL, time=RaceTime.parse(time), **facts)


def of_race(file: ResultsFile, race_id: int) -> dict[str, str]:
    found = race_view.read(file, race_id)
    names = {one.id: one.competitor.name for one in found.starts}
    return {names[key]: ", ".join(map(str, earned)) for key, earned in records.tags(file, found).items()}


def thousand(file: ResultsFile) -> dict[str, str]:
    return of_race(file, view(file).race.id)


def listed(file: ResultsFile, **wanted) -> list[Record]:
    return [line.record for line in records.records(file, Wanted(**wanted)).lines]


def skate(file: ResultsFile, family: str, time: str) -> None:
    results.record_time(file, id_of(file, family), RaceTime.parse(time))


def test_the_record_of_beijing_was_not_broken(file: ResultsFile):
    """The track record of 2022, 1:53.28, stood against the 1:55.52 that won the World Cup there."""
    made = records.add(file, WUST)
    assert made.label == "New record TR 1500m Women, Ireen WÜST 1:53.28"
    race_id = beijing(file)
    assert of_race(file, race_id) == {}
    assert records.set_here(file, lists.competition(file, 2).id).lines == ()
    takagi = next(one for one in race_view.read(file, race_id).starts if one.competitor.name == "Miho TAKAGI")
    results.record_time(file, takagi.id, RaceTime.parse("1:53.28"))
    assert of_race(file, race_id) == {"Miho TAKAGI": "=TR"}
    results.record_time(file, takagi.id, RaceTime.parse("1:53.27"))
    assert of_race(file, race_id) == {"Miho TAKAGI": "TR"}


def test_one_rink_has_many_names(file: ResultsFile):
    records.add(file, a_record("TR", "1:54.00", sex=Sex.WOMEN, metres=1500, scope="National Speed Skating Oval"))
    records.add(file, a_record("TR", "1:59.00", sex=Sex.WOMEN, metres=1500, scope="Thialf"))
    found = beijing(file, woman("Miho TAKAGI", "JPN", "1:53.50", "1I"))
    assert of_race(file, found) == {"Miho TAKAGI": "TR"}
    assert [one.scope for one in listed(file, scope="Ice Ribbon")] == ["National Speed Skating Oval"]


def test_a_typed_time_is_marked_at_once_and_undo_takes_it_back(file: ResultsFile):
    records.add(file, a_record("WR", "1:06.00"))
    skate(file, "Stolz", "1:06.50")
    assert thousand(file) == {}
    skate(file, "Stolz", "1:05.90")
    skate(file, "Ning", "1:05.95")
    assert thousand(file) == {"Jordan STOLZ": "WR"}
    skate(file, "Eitrem", "1:05.90")
    assert thousand(file) == {"Jordan STOLZ": "WR", "Sander EITREM": "=WR"}
    for _time in range(3):
        history.undo(file)
    assert thousand(file) == {}


def test_a_record_added_while_the_race_is_open_is_seen_and_its_undo_too(file: ResultsFile):
    skate(file, "Stolz", "1:06.50")
    assert thousand(file) == {}
    records.add(file, a_record("WR", "1:07.00"))
    assert thousand(file) == {"Jordan STOLZ": "WR"}
    history.undo(file)
    assert thousand(file) == {}


def test_a_junior_is_known_by_the_birth_date(file: ResultsFile):
    records.add(file, a_record("WRJ", "1:08.00"))
    skate(file, "Stolz", "1:07.00")
    assert thousand(file) == {}
    stolz = start_of(file, "Stolz").competitor.id
    people.edit(file, stolz, PersonFields("Stolz", "Jordan", "USA", Sex.MEN, "M179", born=date(2008, 1, 1)))
    assert thousand(file) == {"Jordan STOLZ": "WRJ"}
    people.edit(file, stolz, PersonFields("Stolz", "Jordan", "USA", Sex.MEN, "M179", born=date(2004, 5, 21)))
    assert thousand(file) == {}


def test_an_earlier_race_of_the_file_moves_the_bar(file: ResultsFile):
    """Division B beat the record in the morning, so the slower winner of Division A did not."""
    records.add(file, WUST)
    facts = WOMEN_1500 | {"race_no": 3, "division": "B"}
    take(file, source(facts, woman("Nana B", "NED", "1:53.00", "1I"), **BEIJING))
    race_id = beijing(file, woman("Miho TAKAGI", "JPN", "1:53.10", "1I"))
    assert of_race(file, race_id) == {}
    found = records.set_here(file, lists.competition(file, 2).id)
    assert [(line.race.number, str(line.tag)) for line in found.lines] == [(3, "TR")]


def test_a_list_that_was_written_after_the_race_does_not_hide_its_record(file: ResultsFile):
    race_id = beijing(file, woman("Miho TAKAGI", "JPN", "1:53.10", "1I"))
    records.add(file, WUST)
    own = {"sex": Sex.WOMEN, "metres": 1500, "place": "Beijing", "day": date(2025, 11, 17)}
    records.add(file, a_record("TR", "1:53.10", holder="Miho TAKAGI", **own))
    assert of_race(file, race_id) == {"Miho TAKAGI": "TR"}


def test_a_record_of_a_later_day_was_not_known_then(file: ResultsFile):
    records.add(file, a_record("TR", "1:52.00", sex=Sex.WOMEN, metres=1500, place="Beijing", day=date(2025, 12, 1)))
    assert of_race(file, beijing(file, woman("Miho TAKAGI", "JPN", "1:53.10", "1I"))) == {}


def test_a_record_is_taken_over_ratified_and_applied_for(file: ResultsFile):
    records.add(file, WUST)
    race_id = beijing(file, woman("Miho TAKAGI", "JPN", "1:53.10", "1I"), woman("Mei HAN", "CHN", "1:55.92", "1O"))
    start = next(one for one in race_view.read(file, race_id).starts if one.competitor.name == "Miho TAKAGI")
    made = records.take_over(file, start.id, "TR")
    assert made.label == "Provisional record TR 1500m Women, Miho TAKAGI 1:53.10"
    assert made.races == {race_id}
    new, old = listed(file, mark="TR", with_broken=True)
    assert (new.ratified, new.start_id, new.scope, new.day, new.place, new.event) == (
        False, start.id, "National Speed Skating Oval", date(2025, 11, 17), "Beijing", "World Cup #2",
    )  # fmt: skip
    assert old.holder == "Ireen WÜST"
    assert [one.holder for one in listed(file, mark="TR")] == ["Miho TAKAGI"]
    assert of_race(file, race_id) == {"Miho TAKAGI": "TR"}
    with refused(file, "This TR stands in the list already."):
        records.take_over(file, start.id, "TR")
    with refused(file, "Miho TAKAGI set no WR in race 13."):
        records.take_over(file, start.id, "WR")
    with refused(file, "Say who ratified the record."):
        records.ratify(file, made.made, " ", date(2025, 11, 18))
    assert records.ratify(file, made.made, "Moyca STOFFEL", date(2025, 11, 18)).races == {race_id}
    (kept,) = listed(file, mark="TR")
    assert (kept.ratified, kept.source) == (True, "race 13; ratified by Moyca STOFFEL, 2025-11-18")
    with refused(file, "is ratified already"):
        records.ratify(file, made.made, "Moyca STOFFEL", date(2025, 11, 18))
    form = {row.cells[0]: row.cells[1] for row in records.application(file, made.made).lines}
    assert (form["Time"], form["Opponent"], form["Record before"]) == (
        "1:53.10", "Mei HAN (CHN)", "1:53.28 Ireen WÜST (2022-02-07)",
    )  # fmt: skip
    for _act in range(2):
        history.undo(file)
    assert [one.holder for one in listed(file)] == ["Ireen WÜST"]


def test_a_record_whose_time_was_corrected_is_not_ratified(file: ResultsFile):
    records.add(file, a_record("WR", "1:06.00"))
    skate(file, "Stolz", "1:05.90")
    made = records.take_over(file, id_of(file, "Stolz"), "WR")
    skate(file, "Stolz", "1:06.90")
    with refused(file, "no longer stands in the result of its race"):
        records.ratify(file, made.made, "Moyca STOFFEL", date(2025, 11, 18))
    removed = records.remove(file, made.made)
    assert removed.races == {view(file).race.id}
    assert [one.holder for one in listed(file)] == ["Holder"]


def test_records_are_asked_for_by_mark_sex_distance_and_scope(file: ResultsFile):
    records.add(file, a_record("NR", "1:06.72", nation="NED"))
    records.add(file, a_record("NR", "1:07.50", nation="POL", holder="Pole"))
    records.add(file, a_record("WR", "1:05.37", nation="USA", holder="Fast"))
    records.add(file, a_record("WR", "33.61", metres=500, holder="Sprinter"))
    records.add(file, a_record("WR", "36.09", metres=500, sex=Sex.WOMEN, holder="Femke KOK"))
    assert [one.holder for one in listed(file)] == ["Femke KOK", "Sprinter", "Fast", "Holder", "Pole"]
    assert [one.holder for one in listed(file, mark="nr", scope="pol")] == ["Pole"]
    assert [one.holder for one in listed(file, metres=500, sex=Sex.MEN)] == ["Sprinter"]
    sheet = records.records(file, Wanted(mark="WR", metres=500)).sheet()
    assert (sheet.heading.place, len(sheet.rows)) == ("WR, 500 m", 2)
    with refused(file, "There is no record “XX”"):
        listed(file, mark="XX")


def test_a_record_is_corrected_and_one_of_this_file_follows_its_race(file: ResultsFile):
    made = records.add(file, a_record("WR", "1:06.00"))
    records.edit(file, made.made, a_record("WR", "1:05.37", holder="Jordan STOLZ"))
    assert [(one.holder, str(one.time)) for one in listed(file)] == [("Jordan STOLZ", "1:05.37")]
    skate(file, "Stolz", "1:05.00")
    own = records.take_over(file, id_of(file, "Stolz"), "WR")
    with refused(file, "was set in this file. Correct the time in its race"):
        records.edit(file, own.made, a_record("WR", "1:04.00", holder="Jordan STOLZ"))
    changed = a_record("WR", "1:05.00", holder="Jordan STOLZ", place="Calgary")
    assert records.edit(file, own.made, changed).label == "Record WR 1000m Men, Jordan STOLZ 1:05.00 corrected"


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        (a_record("QR", "1:06.00"), "mark", "“QR” is no record. Choose one of WR, WRJ"),
        (a_record("WR", "1:06.00", holder=" "), "holder", "Type who holds the record."),
        (a_record("WR", "1:06.00", metres=None), "metres", "Say the distance"),
        (a_record("TR", "1:06.00"), "scope", "on which rink"),
        (a_record("CR", "1:06.00"), "scope", "of which championship"),
        (a_record("NR", "1:06.00", nation="Dutch"), "nation", "is no nation"),
        (a_record("WR", "1:06.00", day=date(2999, 1, 1)), "day", "2999-01-01 is still to come"),
    ],
)
def test_what_cannot_stand_is_refused_at_its_field(file: ResultsFile, fields: RecordFields, field: str, sentence: str):
    before = content(file.path)
    with pytest.raises(FieldError, match=sentence) as told:
        records.add(file, fields)
    assert told.value.field == field
    assert content(file.path) == before


def test_a_record_brought_by_a_list_has_no_application(file: ResultsFile):
    made = records.add(file, WUST)
    with refused(file, "was not set in this file"):
        records.application(file, made.made)


def test_the_result_list_prints_a_record_and_nothing_else(file: ResultsFile):
    skate(file, "Stolz", "1:06.50")
    assert "records" not in [column.key for column in view(file).result_list().columns]
    records.add(file, a_record("WR", "1:07.00"))
    sheet = view(file).result_list()
    at = sheet.column("records")
    assert sheet.columns[at].printed
    assert [row.cells[at] for row in sheet.rows][:2] == ["WR", ""]
    assert ("WR", "World record") in sheet.legend
    tags = sheet.column("record_tags")
    assert (sheet.columns[tags].printed, sheet.rows[0].cells[tags]) == (False, "WR")


def test_records_of_the_sample_world_cup(desk: ResultsFile):
    """World Cup 1 in Salt Lake City, November 2025: 36.09 and 6:00.23 were faster than the records before."""
    for fields in (
        a_record("WR", "36.36", metres=500, sex=Sex.WOMEN, holder="Sang-Hwa LEE", nation="KOR"),
        a_record("WR", "6:01.56", metres=5000, holder="Sander EITREM", nation="NOR"),
    ):
        records.add(desk, fields)
    found = records.set_here(desk, lists.competition(desk, 1).id).records
    assert [(line.race.number, str(line.result.start.competitor.name), str(line.tag)) for line in found] == [
        (6, "Timothy LOUBINEAUD", "WR"),
        (25, "Femke KOK", "WR"),
    ]
    assert records.set_here(desk, lists.competition(desk, 2).id).records == ()


def test_who_holds_a_record_stays_on_the_list(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    records.add(file, a_record("WR", "1:06.00"))
    skate(file, "Stolz", "1:05.90")
    made = records.take_over(file, stolz, "WR").made
    results.clear_result(file, stolz)
    race = view(file).race
    sentence = "Jordan STOLZ holds a record (WR) set in this race. Take it out on the Records page first."
    with refused(file, sentence):
        start_lists.empty_lane(file, stolz)
    with refused(file, sentence):
        draws.store(file, race.id, draws.draw(file, race.id, "17205913"))
    records.remove(file, made)
    start_lists.empty_lane(file, stolz)
    assert view(file).start(stolz) is None
