"""What the press told of the weekend of Beijing 2023 comes out of a file with its results.

Printed are the times and gaps of the first three. Not printed, and made up here so that there is something to count
from: the races of Obihiro before, the times behind the third, and the podiums before this season. Careers come in as
counts: none for Goetz, six medals for Li, so that hers are a first and a seventh.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import bulletin, careers, files, lists, records
from skatedesk.services.bulletin import Bulletin
from skatedesk.services.files import ResultsFile
from skatedesk.services.record_fields import RecordFields
from tests.services import source, take

CUP = "ISU World Cup Speed Skating"
OBIHIRO = {"event": "World Cup #1", "event_no": 1, "city": "Obihiro", "country": "JPN", "date": "2023-11-10"}
BEIJING = {
    "event": "World Cup #2",
    "event_no": 2,
    "venue": "National Speed Skating Oval",
    "city": "Beijing",
    "country": "CHN",
    "date": "2023-11-17",
}
WOMEN = {"season": "2023/24", "series": CUP, "sex": "W", "discipline": "individual", "division": "A"}
FIVE_HUNDRED = {"race_no": 3, "title": "500m Women", "distance_m": 500, "seq": 1}
FIFTEEN_HUNDRED = {"race_no": 1, "title": "1500m Women", "distance_m": 1500}
NATIONS = {
    "Erin JACKSON": "USA", "Kimi GOETZ": "USA", "Min-Sun KIM": "KOR", "Miho TAKAGI": "JPN", "Mei HAN": "CHN",
    "Qishi LI": "CHN", "Jutta LEERDAM": "NED",
}  # fmt: skip


def skated(file: ResultsFile, race: dict, weekend: dict, *times: tuple[str, str]) -> int:
    """A race with these times, two in a pair from the first one on; its id."""
    rows = [
        {"name": name, "nation": NATIONS[name], "time": time, "status": "OK", "pair": at // 2 + 1, "lane": "IO"[at % 2]}
        for at, (name, time) in enumerate(times)
    ]
    taken = take(file, source(race, *rows, **WOMEN, **weekend))
    assert taken.changed, taken.sentence
    assert taken.race_id is not None
    return taken.race_id


def skater(file: ResultsFile, name: str) -> int:
    return next(one.id for one in lists.skaters(file) if one.name == name)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Bulletin, Bulletin]]:
    """The bulletins of the 500 m and the 1500 m of the women on Friday."""
    file = files.new_file(tmp_path_factory.mktemp("beijing") / "beijing.skatedesk", "2023/24", "isu-2023-24")
    skated(
        file, FIVE_HUNDRED, OBIHIRO,
        ("Min-Sun KIM", "37.75"), ("Kimi GOETZ", "37.60"), ("Jutta LEERDAM", "37.80"), ("Erin JACKSON", "37.99"),
    )  # fmt: skip
    short = skated(
        file, FIVE_HUNDRED, BEIJING,
        ("Min-Sun KIM", "38.00"), ("Jutta LEERDAM", "38.40"), ("Kimi GOETZ", "37.92"), ("Erin JACKSON", "37.91"),
    )  # fmt: skip
    middle = skated(
        file, FIFTEEN_HUNDRED, BEIJING,
        ("Qishi LI", "1:57.01"), ("Kimi GOETZ", "1:58.00"), ("Mei HAN", "1:55.92"), ("Miho TAKAGI", "1:55.52"),
    )  # fmt: skip
    careers.set_career(file, skater(file, "Erin JACKSON"), CUP, Discipline.INDIVIDUAL, 500, 8, 3, 1)
    careers.set_career(file, skater(file, "Qishi LI"), CUP, Discipline.INDIVIDUAL, 1500, 0, 2, 3)
    careers.set_career(file, skater(file, "Qishi LI"), CUP, Discipline.INDIVIDUAL, 1000, 0, 0, 1)
    careers.set_career(file, skater(file, "Mei HAN"), CUP, Discipline.INDIVIDUAL, 1500, 0, 0, 0)
    wust = RecordFields(
        mark="TR", discipline=Discipline.INDIVIDUAL, sex=Sex.WOMEN, metres=1500, time=RaceTime.parse("1:53.28"),
        holder="Ireen WÜST", nation="NED", scope="Beijing", day=date(2022, 2, 7), place="Beijing",
    )  # fmt: skip
    records.add(file, wust)
    yield bulletin.spoken(file, short), bulletin.spoken(file, middle)
    file.close()


def sentences(found: Bulletin) -> list[str]:
    return [fact.sentence for fact in found.facts]


def test_the_500_m_was_won_by_a_hundredth_and_the_third_was_009_behind(told: tuple[Bulletin, Bulletin]):
    assert sentences(told[0])[:2] == [
        "Erin JACKSON (USA) won by 0.01: 37.91, ahead of Kimi GOETZ (USA) with 37.92.",
        "Min-Sun KIM (KOR) was third, 0.09 behind, with 38.00.",
    ]


def test_goetz_leads_the_cup_and_the_winner_is_second_in_it(told: tuple[Bulletin, Bulletin]):
    """With 60 and 54 points from Obihiro and Beijing against 43 and 60."""
    assert "Kimi GOETZ leads the cup over 500 m with 114 points; Erin JACKSON is second in the cup, 11 behind." in (
        sentences(told[0])
    )
    assert "Erin JACKSON goes up from 4th to 2nd in the cup over 500 m, with 103 points." in sentences(told[0])


def test_the_winning_1500_m_was_more_than_two_seconds_off_the_track_record(told: tuple[Bulletin, Bulletin]):
    assert (
        "1:55.52 is more than two seconds (2.24) off the track record of 1:53.28 by Ireen WÜST on 7 Feb 2022."
    ) in sentences(told[1])


def test_a_first_and_a_seventh_medal_are_told_where_the_careers_are_known(told: tuple[Bulletin, Bulletin]):
    career = [fact.sentence for fact in told[1].facts if fact.kind == "career"]
    assert career == [
        "First individual World Cup medal for Mei HAN.",
        "Seventh individual World Cup medal for Qishi LI, the sixth over 1500 m.",
    ]
    assert "Ninth individual World Cup win for Erin JACKSON, the ninth over 500 m, and 13th medal in all." in (
        sentences(told[0])
    )


def test_of_who_has_no_known_career_no_medal_is_counted(told: tuple[Bulletin, Bulletin]):
    """Takagi has many; the file knows of none before."""
    career = " ".join(fact.sentence for fact in told[1].facts if fact.kind == "career")
    assert "TAKAGI" not in career


def test_the_hosts_and_the_pair_of_the_first_two(told: tuple[Bulletin, Bulletin]):
    assert "A home podium for Mei HAN." in sentences(told[1])
    assert "Miho TAKAGI and Mei HAN skated together, in pair 2 of 2." in sentences(told[1])


def test_every_fact_tells_how_it_was_found(told: tuple[Bulletin, Bulletin]):
    for found in told:
        assert all(fact.why and all(step.text for step in fact.why) for fact in found.facts)
    margin = next(fact for fact in told[1].facts if "off the track record" in fact.sentence)
    assert margin.why[-1].text == "Difference of the printed times: 1:55.52 − 1:53.28 = 2.24."


def test_the_weightiest_come_first(told: tuple[Bulletin, Bulletin], tmp_path: Path):
    for found in told:
        weights = [fact.weight for fact in found.facts]
        assert weights == sorted(weights, reverse=True)
