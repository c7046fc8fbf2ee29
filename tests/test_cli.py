import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from skatedesk import __main__, __version__, places
from skatedesk.cli import main
from skatedesk.cli.arguments import commands

Run = Callable[..., tuple[int, str, str]]
RACE = places.resources() / "sample" / "wc1_12_m_500m_a_1.json"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command and returns its exit code, what it says, and what it complains of."""

    def running(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return running


@pytest.fixture
def new_file(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "new.skatedesk"
    assert run("new", path, "--season", "2025/26", "--rules", "isu-2025-26")[0] == 0
    return path


def source(folder: Path, name: str = "race.json", drop: str = "", **changes: Any) -> Path:
    """A race file: race 12 of World Cup 1 with changes, without one field."""
    race = json.loads(RACE.read_text(encoding="utf-8")) | changes
    race.pop(drop, None)
    path = folder / name
    path.write_text(json.dumps(race), encoding="utf-8")
    return path


def refused(outcome: tuple[int, str, str]) -> str:
    """The one sentence of a refusal."""
    code, said, complaint = outcome
    assert (code, said) == (2, "")
    assert complaint.count("\n") == 1
    assert "Traceback" not in complaint
    return complaint.strip()


# --- help ----------------------------------------------------------------------------------------------------


def test_help_names_every_way_to_start_and_the_exit_codes(run: Run):
    code, said, _complaint = run("--help")
    assert code == 0
    for words in ("skatedesk [FILE]", "skatedesk demo", "exit codes:", *[command.name for command in commands()]):
        assert words in said


@pytest.mark.parametrize("name", [command.name for command in commands()])
def test_every_command_has_an_example_that_is_understood(run: Run, name: str):
    code, said, _complaint = run(name, "--help")
    assert code == 0
    assert f"example:\n  skatedesk {name} " in said
    assert "exit codes:" in said


def test_version(run: Run):
    assert run("--version") == (0, f"skatedesk {__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "COMMAND"),
        (["reslts", "x"], "“reslts” is neither a command nor a file that is there"),
        (["results", "x"], "--competition, --race"),
        (["results", "x", "--competition", "one", "--race", "1"], "'one'"),
        (["export", "x", "--competition", "1", "--to", "y", "--formats", "docx"], "“docx” is no format"),
    ],
)
def test_words_that_make_no_sense_are_refused_with_the_way_to_help(run: Run, words: list[str], sentence: str):
    complaint = refused(run(*words))
    assert sentence in complaint
    assert complaint.endswith("--help")


# --- sample, new, import -------------------------------------------------------------------------------------


def test_sample_is_written_and_says_how_to_open_it(run: Run, tmp_path: Path):
    path = tmp_path / "my sample.skatedesk"
    code, said, complaint = run("sample", path)
    assert (code, complaint) == (0, "")
    assert said.splitlines() == [
        f"{path} is written: World Cup #1, World Cup #2.",
        f'Open it: skatedesk "{path}"',
    ]
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    assert "exists already" in refused(run("sample", path))


@pytest.mark.parametrize(
    ("season", "rules", "sentence"),
    [
        ("2025/27", "isu-2025-26", "“2025/27” is no season. Write it as 2025/26."),
        ("2025/26", "isu-1999", "There is no rule file “isu-1999”. Choose isu-2023-24, isu-2025-26"),
    ],
)
def test_a_new_file_under_wrong_words_is_not_made(run: Run, tmp_path: Path, season: str, rules: str, sentence: str):
    path = tmp_path / "new.skatedesk"
    assert sentence in refused(run("new", path, "--season", season, "--rules", rules))
    assert not path.exists()


def test_a_broken_rule_file_is_refused_with_its_name(run: Run, tmp_path: Path):
    rules = tmp_path / "club.toml"
    rules.write_text("season = 2025", encoding="utf-8")
    complaint = refused(run("new", tmp_path / "new.skatedesk", "--season", "2025/26", "--rules", rules))
    assert "club.toml" in complaint


def test_a_folder_is_all_races_in_it_and_a_second_time_changes_nothing(run: Run, new_file: Path, tmp_path: Path):
    folder = tmp_path / "races"
    folder.mkdir()
    source(folder, "b.json")
    source(folder, "a.json", race_no=26, title="2nd 500m Men", seq=2)
    (folder / "notes.txt").write_text("no race", encoding="utf-8")
    code, said, complaint = run("import", new_file, folder)
    assert (code, complaint) == (0, "")
    assert said.splitlines() == [
        "a.json: race 26 of World Cup #1, 2nd 500m Men: 20 rows taken.",
        "b.json: race 12 of World Cup #1, 1st 500m Men: 20 rows taken.",
    ]
    before = run("results", new_file, "--competition", 1, "--race", 12, "--json")
    code, said, complaint = run("import", new_file, folder)
    assert (code, complaint) == (0, "")
    assert [line.rsplit(": ", 1)[1] for line in said.splitlines()] == ["nothing new."] * 2
    assert run("results", new_file, "--competition", 1, "--race", 12, "--json") == before


def test_a_refused_source_leaves_nothing_and_the_others_are_taken(run: Run, new_file: Path, tmp_path: Path):
    good = source(tmp_path, "good.json")
    broken = tmp_path / "broken.json"
    broken.write_text('{"season":\n oops}', encoding="utf-8")
    row = {"name": "Jordan STOLZ", "nation": "USA", "status": "OK", "time": "33.x8"}
    wrong = source(tmp_path, "wrong.json", race_no=13, title="1500m Men", distance_m=1500, seq="", results=[row])
    code, said, complaint = run("import", new_file, broken, good, wrong, tmp_path / "nowhere.json")
    assert code == 2
    assert complaint == "3 sources were refused, nothing of them was taken.\n"
    first, second, third, fourth = said.splitlines()
    assert first.startswith("Refused: broken.json, line 2: this is no JSON")
    assert second == "good.json: race 12 of World Cup #1, 1st 500m Men: 20 rows taken."
    assert third.startswith("Refused: wrong.json, row 1 (Jordan STOLZ): “33.x8” is no time.")
    assert "nowhere.json: cannot be read" in fourth
    assert refused(run("results", new_file, "--competition", 1, "--race", 13)).endswith("The races are: 12.")


def test_the_report_in_json(run: Run, new_file: Path, tmp_path: Path):
    code, said, _complaint = run("import", new_file, source(tmp_path), tmp_path / "nowhere.json", "--json")
    taken, missing = json.loads(said)["sources"]
    assert code == 2
    assert taken == {
        "source": "race.json",
        "accepted": True,
        "changed": True,
        "sentence": "race 12 of World Cup #1, 1st 500m Men: 20 rows taken.",
        "notes": [],
    }
    assert (missing["accepted"], missing["changed"]) == (False, False)


def test_a_source_without_numbers_gets_the_next_free_ones(run: Run, new_file: Path, tmp_path: Path):
    run("import", new_file, source(tmp_path))
    second = source(tmp_path, "second.json", "race_no", event="Club meet", event_no=None, title="1st 500m Men")
    assert "race 1 of Club meet" in run("import", new_file, second)[1]
    third = source(tmp_path, "third.json", "race_no", event="Club meet", event_no="", title="2nd 500m Men", seq=2)
    assert "race 2 of Club meet" in run("import", new_file, third)[1]
    code, said, _complaint = run("results", new_file, "--competition", 2, "--race", 2, "--json")
    answer = json.loads(said)
    assert (code, answer["competition"]["event"], answer["race"]["title"]) == (0, "Club meet", "2nd 500m Men")
    assert run("import", new_file, second, third)[1].count("nothing new.") == 2


def test_a_folder_without_races_is_refused(run: Run, new_file: Path, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    code, said, _complaint = run("import", new_file, tmp_path / "empty")
    assert (code, said) == (2, "Refused: empty: there is no .json file in this folder.\n")


def test_importing_into_nothing_says_how_to_make_a_file(run: Run, tmp_path: Path):
    complaint = refused(run("import", tmp_path / "none.skatedesk", RACE))
    assert "Make it: skatedesk new " in complaint
    assert not (tmp_path / "none.skatedesk").exists()


# --- results and standings -----------------------------------------------------------------------------------


def test_results_as_a_table(run: Run, sample_file: Path):
    code, said, complaint = run("results", sample_file, "--competition", 1, "--race", 12)
    assert (code, complaint) == (0, "")
    lines = said.splitlines()
    assert lines[2] == "12. RESULT 1st 500m Men, Division A, provisional"
    assert lines[4].split() == ["Rank", "No", "Name", "Nation", "Pair", "Lane", "Time", "Behind", "Points", "Notes"]
    assert lines[5].split() == ["1", "181", "Jordan", "STOLZ", "USA", "6", "Out", "33.88", "60"]
    # Two equal hundredths are told apart by the thousandth; the points of all times stand in one column.
    assert "34.37(4)   +0.49" in lines[17]
    assert len({line.index(".", 40) for line in lines[5:]}) == 1


def test_results_in_json(run: Run, sample_file: Path):
    code, said, _complaint = run("results", sample_file, "--competition", 1, "--race", 12, "--json")
    answer = json.loads(said)
    assert code == 0
    assert list(answer) == ["kind", "competition", "race", "rows"]
    assert answer["competition"] == {
        "number": 1,
        "series": "ISU World Cup Speed Skating",
        "event": "World Cup #1",
        "season": "2025/26",
    }
    assert answer["race"] == {
        "number": 12,
        "title": "1st 500m Men",
        "discipline": "individual",
        "metres": 500,
        "sex": "M",
        "division": "A",
        "run": 1,
        "day": "2025-11-15",
        "state": "provisional",
    }
    assert answer["rows"][12] == {
        "rank": 13,
        "bib": 12,
        "name": "Cedrick BRUNET",
        "nation": "CAN",
        "pair": 7,
        "lane": "inner",
        "time": "34.37(4)",
        "behind": "+0.49",
        "points": 28,
        "notes": "",
        "time_ms": 34374,
        "hand": 0,
        "status": "OK",
        "skater_key": "M014",
        "record_tags": "",
    }


def test_who_has_no_time_has_a_status_and_nothing_else(run: Run, sample_file: Path):
    _code, said, _complaint = run("results", sample_file, "--competition", 2, "--race", 18, "--json")
    by_key = {row["skater_key"]: row for row in json.loads(said)["rows"]}
    columns = ("rank", "pair", "lane", "time", "time_ms", "behind", "status")
    withdrawn = next(row for row in by_key.values() if row["status"] == "WDR")
    assert [withdrawn[column] for column in columns] == [None, None, "", "", None, "", "WDR"]
    stopped = next(row for row in by_key.values() if row["status"] == "DNF")
    assert [stopped[column] for column in ("rank", "time", "time_ms", "behind")] == [None, "", None, ""]


def test_a_standing_as_a_table(run: Run, sample_file: Path):
    code, said, _complaint = run("standings", sample_file, "--cup", "M long")
    assert code == 0
    lines = said.splitlines()
    assert lines[4].split() == ["Rank", "Moved", "Name", "Nation", "WC1", "WC2", "Points"]
    assert lines[5].split() == ["1", "=", "Timothy", "LOUBINEAUD", "FRA", "60", "43", "103"]


def test_a_standing_in_json(run: Run, sample_file: Path):
    code, said, _complaint = run("standings", sample_file, "--cup", "m 500", "--json")
    answer = json.loads(said)
    assert code == 0
    assert list(answer) == ["kind", "cup", "after", "columns", "rows"]
    assert (answer["cup"], answer["after"]) == ({"name": "M 500", "title": "500 m Men"}, 2)
    assert answer["columns"] == ["WC1-1", "WC1-2", "WC2-1", "WC2-2"]
    assert answer["rows"][0] == {
        "rank": 1,
        "name": "Jordan STOLZ",
        "nation": "USA",
        "races": [60, 43, 48, 60],
        "points": 211,
        "skater_key": "M179",
        "movement": 0,
        "previous_rank": 1,
    }


@pytest.mark.parametrize(("after", "races"), [(1, [60, 43]), (2, [60, 43, 48, 60])])
def test_a_standing_after_a_competition(run: Run, sample_file: Path, after: int, races: list[int]):
    _code, said, _complaint = run("standings", sample_file, "--cup", "M 500", "--after", after, "--json")
    (stolz,) = [row for row in json.loads(said)["rows"] if row["skater_key"] == "M179"]
    assert (stolz["races"], stolz["points"]) == (races, sum(races))


def test_one_race_so_far_is_still_a_list(run: Run, sample_file: Path):
    _code, said, _complaint = run("standings", sample_file, "--cup", "M long", "--after", 1, "--json")
    answer = json.loads(said)
    assert (answer["columns"], answer["rows"][0]["races"]) == (["WC1"], [60])
    assert {(row["movement"], row["previous_rank"]) for row in answer["rows"]} == {(None, None)}


def test_a_cup_without_races_is_empty(run: Run, sample_file: Path):
    code, said, _complaint = run("standings", sample_file, "--cup", "mixed relay", "--json")
    answer = json.loads(said)
    assert (code, answer["after"], answer["columns"], answer["rows"]) == (0, None, [], [])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["results", "--competition", "3", "--race", "1"], "There is no competition 3. There are: 1 ISU World Cup"),
        (["results", "--competition", "1", "--race", "99"], "There is no race 99. The races are: 1, 2, 3,"),
        (["results", "--competition", "1", "--race", "1", "--series", "Club"], "of the series “Club”. There are: 1 "),
        (["standings", "--cup", "M 501"], "There is no cup “M 501”. The cups are: M 500, W 500,"),
        (["standings", "--cup", "M 500", "--after", "3"], "There is no competition 3."),
        (["export", "--competition", "3", "--to", "x"], "There is no competition 3."),
    ],
)
def test_what_is_not_in_the_file_is_refused_with_what_is(
    run: Run, sample_file: Path, words: list[str], sentence: str
):  # fmt: skip
    assert sentence in refused(run(words[0], sample_file, *words[1:]))


def test_a_number_that_two_series_have_wants_the_series(run: Run, new_file: Path, tmp_path: Path):
    run("import", new_file, source(tmp_path), source(tmp_path, "club.json", series="Club series", event="Club meet"))
    words = ("results", new_file, "--competition", 1, "--race", 12, "--json")
    assert "Say which series" in refused(run(*words))
    _code, said, _complaint = run(*words, "--series", "club series")
    assert json.loads(said)["competition"]["event"] == "Club meet"


@pytest.mark.parametrize("command", ["results", "standings", "export", "check"])
def test_no_file_is_said_in_one_sentence(run: Run, tmp_path: Path, command: str):
    more = {
        "results": ["--competition", "1", "--race", "1"],
        "standings": ["--cup", "M 500"],
        "export": ["--competition", "1", "--to", str(tmp_path / "lists")],
    }
    complaint = refused(run(command, tmp_path / "none.skatedesk", *more.get(command, [])))
    assert complaint == f"There is no file {tmp_path / 'none.skatedesk'}."
    assert not (tmp_path / "lists").exists()


# --- export and check ----------------------------------------------------------------------------------------


def test_a_competition_is_a_workbook_with_a_tab_for_each_race_and_cup(run: Run, desk_file: Path, tmp_path: Path):
    folder = tmp_path / "new" / "lists"
    code, said, complaint = run("export", desk_file, "--competition", 1, "--to", folder)
    assert (code, complaint) == (0, "")
    path = folder / "competition-1.xlsx"
    assert said.startswith(f"{path}: ")
    assert said.endswith(" rows, revision 1\n")
    assert list(folder.iterdir()) == [path]
    book = openpyxl.load_workbook(path, read_only=True)
    # 28 races, and the cups in which something was skated: no team sprint, no relay.
    assert len(book.sheetnames) == 28 + 12
    assert book.sheetnames[11] == "12 1st 500m Men"
    book.close()


def test_a_race_is_a_workbook_with_result_and_start_list(run: Run, desk_file: Path, tmp_path: Path):
    words = ("export", desk_file, "--competition", 1, "--race", 12, "--to", tmp_path, "--formats", "xlsx,CSV, json")
    code, said, _complaint = run(*words)
    assert code == 0
    path, counted = said.splitlines()[0].rsplit(": ", 1)
    assert (Path(path).name, counted) == ("competition-1-12-1st-500m-men.xlsx", "40 rows, revision 1")
    assert said.count(": 20 rows, revision 1") == 4
    assert len(openpyxl.load_workbook(path).sheetnames) == 2
    with (tmp_path / "competition-1-12-1st-500m-men.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert (rows[12]["name"], rows[12]["time"], rows[12]["time_ms"]) == ("Cedrick BRUNET", "34.37(4)", "34374")
    kept = json.loads((tmp_path / "competition-1-12-1st-500m-men.json").read_text(encoding="utf-8"))
    assert (kept["kind"], len(kept["rows"])) == ("results", 20)
    assert kept["created"]


def test_a_race_without_a_start_list_has_nothing_to_write(run: Run, new_file: Path, tmp_path: Path):
    run("import", new_file, source(tmp_path, results=[]))
    for words in ((), ("--race", 12)):
        complaint = refused(run("export", new_file, "--competition", 1, *words, "--to", tmp_path))
        assert "There is no list to write." in complaint
    assert not list(tmp_path.glob("*.xlsx"))


def test_a_folder_that_cannot_be_made_is_refused(run: Run, sample_file: Path, tmp_path: Path):
    (tmp_path / "lists").write_text("a file", encoding="utf-8")
    complaint = refused(run("export", sample_file, "--competition", 1, "--to", tmp_path / "lists"))
    assert complaint.startswith(f"The folder {tmp_path / 'lists'} cannot be made")


def test_check_of_a_sound_file(run: Run, sample_file: Path):
    code, said, complaint = run("check", sample_file)
    assert (code, complaint) == (0, "")
    assert said == f"{sample_file} is sound: 56 races, 1390 entries, every one accounted for.\n"
    code, said, complaint = run("check", sample_file, "--json")
    answer = json.loads(said)
    assert (code, complaint, answer["sound"], answer["findings"]) == (0, "", True, [])
    assert answer["races"][3] == {
        "competition": 1,
        "series": "ISU World Cup Speed Skating",
        "race": 4,
        "entries": 40,
        "finished": 38,
        "dnf": 1,
        "dq": 1,
        "dns": 0,
        "wdr": 0,
        "not_skated": 0,
    }


def test_check_of_a_damaged_file(run: Run, desk_file: Path):
    content = bytearray(desk_file.read_bytes())
    content[len(content) // 2 :] = b"\xff" * (len(content) - len(content) // 2)
    desk_file.write_bytes(content)
    code, said, complaint = run("check", desk_file)
    assert (code, complaint) == (2, f"{desk_file} has 1 fault.\n")
    assert "damaged" in said
    code, said, _complaint = run("check", desk_file, "--json")
    assert (code, json.loads(said)["sound"]) == (2, False)


# --- the program as a whole ----------------------------------------------------------------------------------


def test_no_command_loads_the_window(desk_file: Path, tmp_path: Path):
    program = (
        "import sys; from skatedesk.cli import main;"
        f"codes = [main(['results', {str(desk_file)!r}, '--competition', '1', '--race', '12']),"
        f" main(['export', {str(desk_file)!r}, '--competition', '1', '--race', '12', '--to', {str(tmp_path)!r}])];"
        "sys.exit(any(codes) or 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_output_is_utf8_whatever_the_console_speaks(sample_file: Path):
    words = [sys.executable, "-m", "skatedesk", "results", str(sample_file), "--competition", "1", "--race", "12"]
    done = subprocess.run(words, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "cp1252"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Damian ŻUREK" in done.stdout.decode("utf-8")


def test_a_reader_that_has_enough_is_no_fault(sample_file: Path):
    words = [sys.executable, "-m", "skatedesk", "check", str(sample_file), "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ("window", None)),
        (["desk.skatedesk"], ("window", Path("desk.skatedesk"))),
        (["demo"], ("demo", Path("out"))),
    ],
)
def test_a_file_opens_the_window_and_demo_shows_the_sample(
    words: list[str], expected: tuple[str, Path | None], desk_file: Path, monkeypatch: pytest.MonkeyPatch
):
    from skatedesk import app, demo

    opened: list[tuple[str, Path | None]] = []

    def note(what: str) -> Callable[[Path | None], int]:
        def open_it(path: Path | None) -> int:
            opened.append((what, path))
            return 7

        return open_it

    monkeypatch.chdir(desk_file.parent)
    monkeypatch.setattr(sys, "argv", ["skatedesk", *words])
    monkeypatch.setattr(app, "open_desk", note("window"))
    monkeypatch.setattr(demo, "demo", note("demo"))
    assert __main__.main() == 7
    assert opened == [expected]


def test_any_other_word_goes_to_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    monkeypatch.setattr(sys, "argv", ["skatedesk", "nowhere.skatedesk"])
    assert __main__.main() == 2
    assert "“nowhere.skatedesk” is neither a command nor a file" in capsys.readouterr().err
