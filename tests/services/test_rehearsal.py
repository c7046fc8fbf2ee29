"""A rehearsal leaves no trace, whatever race it is tried on."""

import pytest

from skatedesk.domain.races import Status
from skatedesk.services import publishing, rehearsal, results
from skatedesk.services.files import ResultsFile
from tests.services import content, id_of, view


@pytest.mark.parametrize("number", [8, 2, 28], ids=["pairs", "quartets", "mass start"])
def test_a_rehearsal_leaves_no_trace(file: ResultsFile, number: int):
    before, seen = content(file.path), view(file, number)
    rehearsal.rehearse(file, seen.starts[0].id)
    assert content(file.path) == before
    assert view(file, number) == seen


def test_a_rehearsal_may_come_at_any_time(file: ResultsFile):
    results.withdraw(file, id_of(file, "Stolz"))
    for start in view(file).starts[1:]:
        results.record_status(file, start.id, Status.DNF)
    publishing.make_official(file, view(file).race.id)
    before = content(file.path)
    for start in view(file).starts:
        rehearsal.rehearse(file, start.id)
    assert content(file.path) == before
