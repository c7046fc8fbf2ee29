"""What is passed on of a fault: all that tells where it was, nothing that tells who it was about."""

import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from skatedesk.domain.ranking import Result
from skatedesk.ui import masking


def trace_of(fail: Callable[[], object]) -> str:
    try:
        fail()
    except Exception as error:  # noqa: BLE001 (whatever it is, it is what is looked at)
        return masking.trace("".join(traceback.format_exception(error)))
    raise AssertionError("nothing failed")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("LookupError: no result of Jordan STOLZ (USA)", "LookupError: no result of <name> (<name>)"),
        ("ValueError: Gélinas-Beaulieu", "ValueError: <name>"),
        ("KeyError: '高木 美帆'", "KeyError: '<text>'"),
        ("KeyError: 'de boo'", "KeyError: '<text>'"),
        ("KeyError: 高木", "KeyError: <name>"),
        ("ValueError: born 2004-05-21, or 21.5.2004, or 5/21/04", "ValueError: born <date>, or <date>, or <date>"),
        ("ValueError: datetime.date(2004, 5, 21) is odd", "ValueError: <date> is odd"),
        ("No such file or directory: '/home/jane/a b.skatedesk'", "No such file or directory: '<text>'"),
        (r"OSError: C:\Users\Jane\calgary.skatedesk is locked", "OSError: <path> is locked"),
        ("OSError: calgary-stolz.json at jane@home.example", "OSError: <path> at <path>"),
        (
            "(sqlite3.IntegrityError) UNIQUE constraint failed: skaters.key",
            "(sqlite3.IntegrityError) UNIQUE constraint failed: skaters.key",
        ),
        ("[SQL: INSERT INTO skaters (name) VALUES (?)]", "[SQL: INSERT INTO skaters (name) VALUES (?)]"),
        ("[parameters: ('Ada HOLM', '2004-05-21')]", "[parameters: ('<text>', '<text>')]"),
        ("TypeError: 'NoneType' object is not iterable", "TypeError: 'NoneType' object is not iterable"),
        ("RuntimeError: QTreeView already deleted", "RuntimeError: QTreeView already deleted"),
        ("ValueError: Ada Holm's row isn't there", "ValueError: <name>'s row isn't there"),
    ],
)  # fmt: skip
def test_what_an_error_says_names_nobody(said: str, shown: str):
    assert masking.message(said) == shown


def test_a_trace_keeps_the_program_and_loses_the_person():
    who = "Żurek"

    def fail() -> None:
        raise LookupError(f"no result of {who}, born 1999-09-27")

    shown = trace_of(fail)
    assert 'File "test_masking.py", line' in shown
    assert ", in fail" in shown
    assert 'raise LookupError(f"no result of {who}, born <date>")' in shown
    assert shown.splitlines()[-1] == "LookupError: no result of <name>, born <date>"
    assert str(Path(__file__).parent) not in shown


def test_names_of_the_program_stay_readable():
    shown = trace_of(lambda: Result.behind_whom)  # pyright: ignore[reportAttributeAccessIssue]
    assert "has no attribute 'behind_whom'" in shown


def test_what_came_before_an_error_is_masked_too():
    def fail() -> None:
        try:
            {}[chr(65) + "da"]
        except KeyError as error:
            raise ExceptionGroup("several of " + "Ada", [ValueError("A" + "da HOLM"), error]) from error

    shown = trace_of(fail)
    assert "The above exception was the direct cause of the following exception:" in shown
    assert "ExceptionGroup: several of <name> (2 sub-exceptions)" in shown
    assert "Ada" not in shown
    assert "HOLM" not in shown


def test_a_message_that_looks_like_a_frame_is_a_message():
    assert masking.message('File "/home/nils/x.py", line 3, in van der Poel').count("<") == 2
    text = 'LookupError: one\n  File "/home/nils/x", line 3, in van der Poel\n    Nils there'
    shown = masking.trace(text)
    assert not any(word in shown for word in ("nils", "Nils", "Poel"))


def test_paths_of_libraries_begin_with_the_library():
    frame = (
        '  File "/home/jane/.venv/lib/python3.11/site-packages/sqlalchemy/orm/session.py", line 1, in get\n    x = 1'
    )
    assert masking.trace(frame).splitlines()[0] == '  File "site-packages/sqlalchemy/orm/session.py", line 1, in get'
    windows = '  File "C:\\Users\\Jane\\skatedesk\\ui\\desk.py", line 1, in do'
    assert masking.trace(windows) == '  File "skatedesk/ui/desk.py", line 1, in do'


NAMES = masking.words_of(["Jordan STOLZ", "Stolz", "Jenning DE BOO", "高木 美帆", "Long LI", "van der Poel"])


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Time 36.52, Jordan Stolz, pair 4 inner", "Time 36.52, <name>, pair 4 inner"),
        ("New skater Ada HOLM", "New skater <name>"),
        ("Jenning DE BOO (NED) did not start", "<name> (<name>) did not start"),
        ("高木美帆のタイム 36.52", "<name> 36.52"),
        ("Race 12 official", "Race 12 official"),
        ("Import of race 8, 1000m Men", "Import of race 8, 1000m Men"),
        ("Zeit 36.52, Antoine GÉLINAS-BEAULIEU", "Zeit 36.52, <name>"),
        ("Points: 50 (“mother asked”)", "Points: 50 (<text>)"),
        ("DNF, DQ and WDR of race 3", "DNF, DQ and WDR of race 3"),
        ("", ""),
    ],
)
def test_what_an_act_is_called_names_nobody(said: str, shown: str):
    assert masking.label(said, NAMES) == shown


def test_particles_are_words_of_languages():
    assert "van" not in NAMES
    assert masking.label("Tijd 36.52 van race 3", NAMES) == "Tijd 36.52 van race 3"
