"""Somebody of whom the file knows all that it can know of a person."""

from dataclasses import replace
from datetime import date, datetime

from skatedesk.domain.times import RaceTime
from skatedesk.services import documents, draws, editions, lists, people, privacy, records, results, start_lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, new_competition
from skatedesk.store.schema import BulletinRow, CareerRow, ImportedTimeRow
from tests.services import id_of, view
from tests.services.test_draws import SEED, add
from tests.services.test_records import a_record

NOW = datetime(2025, 12, 5, 12, 0)
WHY = "asked by letter of 12 May"


def skater(file: ResultsFile, name: str = "Jordan STOLZ") -> int:
    return privacy.find(file, name)


def make_known(file: ResultsFile) -> None:
    """Jordan STOLZ stands everywhere somebody can stand."""
    skater_id = skater(file)
    fields = people.fields_of(people.person(file, skater_id))
    people.edit(file, skater_id, replace(fields, born=date(2004, 5, 21), club="West Allis", own_name="乔丹"))
    people.add_alias(file, skater_id, "Jordan Stolz-Smith")
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:05.90"))
    results.record_time(file, id_of(file, "Ning"), RaceTime.parse("1:06.90"))
    records.add(file, a_record("WR", "1:06.00", holder="Jordan STOLZ", nation="USA"))
    with file.change("What sources told") as change:
        change.session.add_all(_told(skater_id, view(file).race.id))
    start_lists.issue(file, view(file).race.id)
    club = new_competition(file, CompetitionFacts("2025/26", "Club", "Meet", number=9)).made
    drawn = add(file, club, 1)
    draws.store(file, drawn, draws.draw(file, drawn, SEED))
    held = lists.competition(file, 1)
    editions.issue(file, held.id, [one.key for one in documents.offered(file, held.id)], NOW)


def _told(skater_id: int, race_id: int) -> list[ImportedTimeRow | CareerRow | BulletinRow]:
    podiums = {"gold": 7, "silver": 2, "bronze": 1, "source": "list of Jordan STOLZ"}
    return [
        ImportedTimeRow(skater_id=skater_id, metres=500, time_ms=34_500, decimals=2, source="stolz.json"),
        CareerRow(skater_id=skater_id, series="World Cup", discipline="individual", metres=1000, **podiums),
        BulletinRow(race_id=race_id, language="en", at=NOW.isoformat(), text="Jordan STOLZ won again."),
    ]
