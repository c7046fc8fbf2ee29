"""The command `classification`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.services import files, importing

EUROPEAN = Path(__file__).parents[1] / "data" / "european_allround_2012"


@pytest.fixture(scope="module")
def allround(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("allround") / "2012.skatedesk"
    file = files.new_file(path, "2025/26", "isu-2025-26")
    importing.import_races(file, [EUROPEAN])
    file.close()
    return str(path)


def test_a_classification_in_json(allround: str, capsys: pytest.CaptureFixture[str]):
    assert main(["classification", allround, "--competition", "1", "--sex", "M", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {key: found[key] for key in ("kind", "combination", "sex", "metres", "complete", "official")} == {
        "kind": "classification",
        "combination": "allround",
        "sex": "M",
        "metres": [500, 5000, 1500, 10000],
        "complete": True,
        "official": False,
    }
    second, thirteenth, last = (found["rows"][at] for at in (1, 12, 28))
    assert {key: second[key] for key in ("rank", "name", "nation", "total", "behind", "status")} == {
        "rank": 2,
        "name": "Jan Blokhuijsen",
        "nation": "NED",
        "total": "156.513",
        "behind": "+0.316",
        "status": "OK",
    }
    assert second["distances"][1] == {
        "metres": 5000,
        "status": "OK",
        "time": "6:36.49",
        "place": 2,
        "points": "39.649",
        "cumulative": "76.579",
        "rank": 1,
    }
    assert (thirteenth["rank"], thirteenth["total"], thirteenth["behind"]) == (13, "118.458", None)
    assert len(thirteenth["distances"]) == 3
    assert (last["rank"], last["total"], last["status"]) == (None, None, "DQ")
    assert [(one["time"], one["cumulative"]) for one in last["distances"]] == [(None, None), ("7:14.52", None)]


def test_a_classification_can_be_read(allround: str, capsys: pytest.CaptureFixture[str]):
    assert main(["classification", allround, "--competition", "1", "--sex", "M", "--kind", "Allround"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[2] == "CLASSIFICATION Allround Men, provisional"
    assert said[5].split()[-2:] == ["41.252", "156.197"]


def test_it_is_exported_with_the_competition(allround: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    words = ["export", allround, "--competition", "1", "--to", str(tmp_path), "--formats", "xlsx,csv,json"]
    assert main(words) == 0
    assert "allround-men" in capsys.readouterr().out
    (path,) = tmp_path.glob("*allround-men.json")
    written = json.loads(path.read_text(encoding="utf-8"))
    assert (written["kind"], len(written["rows"]), written["rows"][0]["total"]) == ("classification", 29, "156.197")
    assert len(list(tmp_path.glob("*allround-men.csv"))) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--sex", "W"], "has no combination for Women. Name one of: allround, small allround, mini, sprint"),
        (["--sex", "M", "--kind", "marathon"], "There is no combination “marathon”."),
        (["--sex", "X"], "invalid choice: 'X'"),
        ([], "--sex"),
    ],
)
def test_what_is_no_classification_is_refused(
    allround: str, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
):
    assert main(["classification", allround, "--competition", "1", *words, "--json"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert sentence in said.err
