"""Birth dates go out only where the style of the competition wants them, whatever the list and the format."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from skatedesk.domain.house_style import USUAL
from skatedesk.exports import formats
from skatedesk.services import (
    documents,
    editions,
    house_styles,
    lists,
    people,
    records,
    start_sheets,
)  # fmt: skip
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.schema import EditionRow
from tests.services import view
from tests.services.test_records import a_record, skate

BORN = date(2004, 5, 21)
NOW = datetime(2025, 12, 5, 12, 0)
TEXTS = ("html", "csv", "json")
WITH_BIRTHS = {"entries", "race-entries", "application"}


@pytest.fixture
def born(file: ResultsFile) -> ResultsFile:
    """The birth date of everybody is known, and there is a record to apply with."""
    for line in people.people(file):
        known = line.person
        people.edit(file, known.competitor.id, replace(people.fields_of(known), born=BORN))
    records.add(file, a_record("WR", "1:06.00"))
    skate(file, "Stolz", "1:05.90")
    stolz = next(one.id for one in view(file).starts if one.competitor.key == "M179")
    records.take_over(file, stolz, "WR")
    return file


def sheets(file: ResultsFile) -> dict[str, list[Sheet]]:
    held = lists.competition(file, 1)
    found: dict[str, list[Sheet]] = {}
    for one in documents.offered(file, held.id):
        found.setdefault(one.kind, []).append(documents.sheet_of(file, held.id, one.key, NOW))
    return found


def told(several: list[Sheet], folder: Path) -> str:
    folder.mkdir()
    written = formats.write(several, folder, "list", TEXTS)
    return "".join(one.path.read_text(encoding="utf-8-sig") for one in written)


@pytest.mark.parametrize("wanted", [False, True])
def test_no_list_tells_birth_dates_unless_the_style_wants_them(born: ResultsFile, tmp_path: Path, wanted: bool):
    held = lists.competition(born, 1)
    house_styles.set_style(born, held.id, replace(USUAL, birth_dates=wanted))
    found = sheets(born)
    assert set(found) > WITH_BIRTHS
    telling = {kind for kind, several in found.items() if "2004" in told(several, tmp_path / kind)}
    assert telling == (WITH_BIRTHS if wanted else set())


def test_what_is_kept_of_lists_that_went_out_never_has_them(born: ResultsFile):
    held = lists.competition(born, 1)
    house_styles.set_style(born, held.id, replace(USUAL, birth_dates=True))
    editions.issue(born, held.id, [one.key for one in documents.offered(born, held.id)], NOW)
    with born.read() as session:
        assert not any("2004-05-21" in str(row.content) for row in session.query(EditionRow))


def test_lists_for_pairs_and_the_registry_have_none(born: ResultsFile):
    made = [*start_sheets.of_race(born, view(born).race.id, NOW), people.registry(born)]
    assert not any("2004" in str(sheet.rows) for sheet in made)
    assert "2004-05-21" in str(people.registry(born, births=True).rows)
