"""The commands `numbers` and `times`: a club meet by the shell alone, from nothing to the printed result."""

from pathlib import Path

import pytest

from skatedesk.cli import main
from tests.services.entry_lists import text_list

HEADERS = ["Navn", "Kjønn", "Klubb", "500 m"]
ROWS = ("Hansen, Ola;M;Hamar IL;41,25", "Dahl, Jonas;M;Hol IL;42,10", "Żurek, Paweł;M;Hamar IL;37,55")
MEN_500 = ("--competition", "1", "--race", "2")


@pytest.fixture
def meet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A club meet with three men, numbered and drawn."""
    path = tmp_path / "meet.skatedesk"
    source = text_list(tmp_path, *ROWS, headers=HEADERS)
    new = ["--template", "club meet", "--venue", "Hamar", "--date", "2025-11-21"]
    assert main(["new", str(path), *new]) == 0
    assert main(["entries", "import", str(path), str(source), "--competition", "1", "--apply"]) == 0
    assert main(["numbers", str(path), "--competition", "1"]) == 0
    assert main(["draw", str(path), *MEN_500]) == 0
    assert "3 start numbers given: Jonas DAHL, Ola HANSEN, Paweł ŻUREK" in capsys.readouterr().out
    return path


def test_from_nothing_to_the_official_result_as_pdf(meet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["times", str(meet), *MEN_500, "1=41.02", "Ola Hansen=41,55", "Żurek Paweł=DNF"]) == 0
    lines = capsys.readouterr().out.splitlines()
    ranked = [line.split()[:3] for line in lines if line[:6].strip().isdecimal()]
    assert ranked == [["1", "1", "Jonas"], ["2", "2", "Ola"]]
    assert main(["official", str(meet), *MEN_500]) == 0
    assert "Reminder: Nobody is named as Referee." in capsys.readouterr().out
    assert main(["export", str(meet), *MEN_500, "--to", str(tmp_path / "out"), "--formats", "pdf"]) == 0
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".pdf", ".pdf"]


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("41.02", "“41.02” is no result: write WHO=WHAT, such as 201=41.25."),
        ("99=41.02", "Nobody on the start list has the number or the name “99”. Look at the start list."),
        ("Jonas Dahl=40.10", "Jonas DAHL is given two results. Give one."),
        ("2=soon", "“soon” is no time."),
    ],
)
def test_what_cannot_be_read_leaves_all_out(meet: Path, capsys: pytest.CaptureFixture[str], told: str, reason: str):
    assert main(["times", str(meet), *MEN_500, "1=41.02", told]) == 2
    assert reason in capsys.readouterr().err
    assert main(["results", str(meet), *MEN_500]) == 0
    assert "41.02" not in capsys.readouterr().out
