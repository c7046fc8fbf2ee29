"""The referee's word about a result."""

from datetime import datetime

import pytest

from skatedesk.domain.races import Official
from skatedesk.domain.times import RaceTime
from skatedesk.services import approvals, documents, history, lists, pictures, publishing, results
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.sheet import Approval, Picture, Use
from tests.services import PEOPLE, id_of, refused, view

PNG = b"\x89PNG\r\n\x1a\n"
AT = datetime(2025, 11, 15, 14, 55)


@pytest.fixture
def race_id(file: ResultsFile) -> int:
    """Race 8, in which everybody is done."""
    for name in PEOPLE:
        results.record_time(file, id_of(file, name), RaceTime.parse("1:10.00"))
    return view(file).race.id


def test_an_official_result_is_approved_by_the_referee(file: ResultsFile, race_id: int):
    publishing.make_official(file, race_id, "as the referee saw it")
    held = lists.competition(file, 1).id
    assert approvals.proposed(file, race_id) == Official("referee", "Moyca STOFFEL", "CAN")
    signature = pictures.add_picture(file, held, Use.SIGNATURE, PNG).made
    changed = approvals.approve(file, race_id, " Moyca  STOFFEL", "can", AT, signature)
    assert (changed.label, changed.races) == ("Race 8 approved by Moyca STOFFEL", {race_id})
    given = Approval("Moyca STOFFEL", "CAN", AT, Picture(Use.SIGNATURE, PNG))
    assert approvals.approval(file, race_id) == given
    assert documents.sheet_of(file, held, f"results {race_id}").approval == given
    assert documents.sheet_of(file, held, f"start {race_id}").approval is None
    history.undo(file)
    assert approvals.approval(file, race_id) is None


def test_only_what_is_official_is_approved(file: ResultsFile, race_id: int):
    with refused(file, "Race 8 is not official yet. Make it official first."):
        approvals.approve(file, race_id, "Moyca STOFFEL", "CAN")
    publishing.make_official(file, race_id, "as the referee saw it")
    with refused(file, "Say who approves the result."):
        approvals.approve(file, race_id, " ")
    held = lists.competition(file, 1).id
    sponsor = pictures.add_picture(file, held, Use.SPONSOR, PNG).made
    with refused(file, "This picture is no signature of this competition."):
        approvals.approve(file, race_id, "Moyca STOFFEL", picture_id=sponsor)
    with refused(file, "The result of race 8 is not approved."):
        approvals.withdraw_approval(file, race_id)


def test_a_result_that_is_provisional_again_is_approved_by_nobody(file: ResultsFile, race_id: int):
    publishing.make_official(file, race_id, "as the referee saw it")
    approvals.approve(file, race_id, "Moyca STOFFEL", "CAN", AT)
    publishing.make_provisional(file, race_id)
    assert approvals.approval(file, race_id) is None
    history.undo(file)
    assert approvals.approval(file, race_id) == Approval("Moyca STOFFEL", "CAN", AT)
    assert view(file).race.official


def test_an_approval_is_given_anew_and_withdrawn(file: ResultsFile, race_id: int):
    publishing.make_official(file, race_id, "as the referee saw it")
    approvals.approve(file, race_id, "Moyca STOFFEL", "CAN", AT)
    approvals.approve(file, race_id, "Alexei KHATYLEV", "EST", AT)
    assert approvals.approval(file, race_id) == Approval("Alexei KHATYLEV", "EST", AT)
    approvals.withdraw_approval(file, race_id)
    assert approvals.approval(file, race_id) is None
