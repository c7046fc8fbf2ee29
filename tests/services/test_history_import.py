"""Times skated elsewhere: who is meant, what is taken, and that nothing is taken twice."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.races import Sex
from skatedesk.imports.errors import SourceError
from skatedesk.services import bests, history, history_import, merges, people
from skatedesk.services.files import ResultsFile
from skatedesk.services.people import PersonFields
from skatedesk.store import entry_queries
from tests.services import content, refused

DATA = Path(__file__).parents[1] / "data" / "history"
ASA = PersonFields("Lindqvist", "Åsa", "SWE", Sex.WOMEN)


def plan(file: ResultsFile, *names: str, metres: int | None = None) -> history_import.HistoryPlan:
    return history_import.plan(file, [DATA / name for name in names], metres)


def add(file: ResultsFile, fields: PersonFields = ASA, **other) -> int:
    values = {name: getattr(fields, name) for name in ("family", "given", "nation", "sex")}
    return people.add(file, PersonFields(**(values | other))).made


def known(file: ResultsFile, skater_id: int) -> list[tuple[int, str]]:
    with file.read() as session:
        found = entry_queries.imported_times(session, [skater_id]).get(skater_id, [])
    return [(one.metres, str(one.time)) for one in found]


def reasons(planned: history_import.PlannedHistory) -> Sequence[tuple[int, str]]:
    return [(one.person.competitor.id, one.reason) for one in planned.candidates]


def test_the_id_settles_who_it_is(file: ResultsFile):
    asa = add(file, key="SSSWE20302200101", family="Lindqvist-Moe")
    add(file)
    found = plan(file, "isu_results_1000m.json")
    (one,) = found.people  # who has no valid time is not asked about
    assert (one.name, one.proposed, reasons(one)) == ("Åsa LINDQVIST", asa, [(asa, "same id")])
    assert found.left_out == 2
    changed = history_import.apply(file, found, found.proposed)
    assert changed.label == "1 earlier time of Åsa LINDQVIST-MOE"
    assert known(file, asa) == [(1000, "1:17.88")]
    history.undo(file)
    assert known(file, asa) == []


def test_the_number_worn_is_no_id(file: ResultsFile):
    add(file, key="F113", given="Eva", family="Moe")
    (one,) = plan(file, "isu_results_1000m.json").people
    assert (one.candidates, one.proposed) == ((), None)


def test_one_of_that_name_is_proposed_and_of_several_none(file: ResultsFile):
    asa = add(file, born=date(2001, 2, 3))
    elsewhere = add(file, nation="FIN")
    lookalike = add(file, given="Aasa")
    (one,) = plan(file, "isu_results_1000m.json").people
    assert one.proposed == asa
    assert reasons(one)[0] == (asa, "same name and nation")
    assert set(reasons(one)[1:]) == {
        (elsewhere, "same name, another nation"),
        (lookalike, "same nation, the names differ only in how letters are written"),
    }
    people.add_alias(file, lookalike, "Lindqvist Åsa")
    (one,) = plan(file, "isu_results_1000m.json").people
    assert one.proposed is None
    assert len(one.candidates) == 3


def test_a_birth_date_or_sex_that_contradicts_is_another_one(file: ResultsFile):
    add(file, born=date(2002, 2, 3))
    add(file, sex=Sex.MEN)
    (one,) = plan(file, "isu_results_1000m.json").people
    assert (one.candidates, one.proposed) == ((), None)


def test_another_id_is_another_one_until_somebody_says_otherwise(file: ResultsFile):
    asa = add(file, key="SWE1")
    (one,) = plan(file, "isu_results_1000m.json").people
    assert (one.proposed, reasons(one)) == (None, [(asa, "same name and nation")])


def test_a_similar_name_of_one_birth_date_is_a_candidate(file: ResultsFile):
    asa = add(file, given="Åsa Maria", nation="FIN", born=date(2001, 2, 3))
    (one,) = plan(file, "isu_results_1000m.json").people
    assert (one.proposed, reasons(one)) == (None, [(asa, "born on the same day, similar names")])


def test_a_number_of_a_site_needs_its_name_or_a_hand(file: ResultsFile):
    asa = add(file)
    (one,) = plan(file, "personal_records.json").people
    assert (one.name, one.candidates, one.proposed) == ("4711", (), None)
    (one,) = plan(file, "skater_lookup.json", "personal_records.json").people
    assert (one.name, one.proposed) == ("Åsa LINDQVIST", asa)


def test_times_are_not_taken_twice(file: ResultsFile):
    asa = add(file)
    records = plan(file, "personal_records.json")
    assert history_import.apply(file, records, {0: asa}).label == "2 earlier times of Åsa LINDQVIST"
    before = content(file.path)
    again = history_import.apply(file, records, {0: asa})
    assert again.at is None
    assert content(file.path) == before
    # The season bests and all results hold the 39.41 of Hamar too.
    history_import.apply(file, plan(file, "season_bests.json"), {0: asa})
    history_import.apply(file, plan(file, "skater_results.json", metres=500), {0: asa})
    assert known(file, asa) == [(500, "39.41"), (1500, "2:01.07"), (500, "44.30"), (500, "39.90")]


def test_files_read_together_are_one_history_for_each_skater(file: ResultsFile):
    asa = add(file)
    names = ("skater_lookup.json", "personal_records.json", "season_bests.json")
    found = plan(file, *names)
    assert [(one.proposed, len(one.times)) for one in found.people] == [(asa, 4)]
    history_import.apply(file, found, found.proposed)
    assert known(file, asa) == [(500, "39.41"), (1500, "2:01.07"), (500, "44.30")]


def test_what_was_taken_counts_as_a_best(file: ResultsFile):
    asa = add(file)
    history_import.apply(file, plan(file, "season_bests.json"), {0: asa})
    with file.read() as session:
        found = bests.bests(session, [asa], 500, "2025/26", date(2025, 11, 16))[asa]
        early = bests.bests(session, [asa], 500, "2025/26", date(2025, 11, 15))[asa]
    assert found.pb
    assert found.pb == found.sb == bests.Best(found.pb.time, date(2025, 11, 15), "Hamar", "season_bests.json")
    assert (str(early.pb and early.pb.time), early.sb) == ("44.30", None)


def test_the_times_follow_a_merge(file: ResultsFile):
    other, kept = add(file), add(file, given="Asa")
    records = plan(file, "personal_records.json")
    history_import.apply(file, records, {0: other})
    merges.merge(file, kept, other)
    # A plan made before the merge still finds the one who is kept.
    history_import.apply(file, plan(file, "season_bests.json"), {0: other})
    assert len(known(file, kept)) == 3
    merges.unmerge(file, other)
    assert (len(known(file, kept)), len(known(file, other))) == (1, 2)


def test_the_wrong_sex_and_a_lost_skater_are_refused(file: ResultsFile):
    add(file)
    found = plan(file, "isu_results_1000m.json")
    stolz = people.people(file, "stolz")[0].person.competitor.id
    with refused(file, "Åsa LINDQVIST of the file cannot be Jordan STOLZ: one of them skates with the men."):
        history_import.apply(file, found, {0: stolz})
    with refused(file, "This skater is no longer in the file."):
        history_import.apply(file, found, {0: 99999})


def test_a_file_that_cannot_be_read_is_refused_with_its_name(file: ResultsFile):
    with pytest.raises(SourceError, match=r"skater_results\.json, results 1: the distance is missing"):
        plan(file, "skater_results.json")
    with pytest.raises(SourceError, match="cannot be read"):
        plan(file, "missing.json")
