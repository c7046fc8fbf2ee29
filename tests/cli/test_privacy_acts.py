"""The commands `person`, `pseudonymise` and `forget`."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.services import files, history


def test_all_that_is_kept_of_a_person_is_one_file(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "person.json"
    before = desk_file.read_bytes()
    assert main(["person", str(desk_file), "--skater", "M179", "--to", str(target)]) == 0
    found = json.loads(target.read_text(encoding="utf-8"))
    count = sum(len(rows) for rows in found["tables"].values())
    assert capsys.readouterr().out == f"{target}: {count} rows\n"
    assert (found["kind"], found["skater"]["name"]) == ("person", "Jordan STOLZ")
    assert len(found["results"]) == 10
    assert desk_file.read_bytes() == before


def test_a_person_is_forgotten_in_a_new_file(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "forgotten.skatedesk"
    before = desk_file.read_bytes()
    words = ["forget", str(desk_file), "--skater", "jordan stolz", "--to", str(target), "--remark", "asked for it"]
    assert main([*words, "--name", "Traveller"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        f"{target}: Traveller stands in the place of the name; the journal begins anew.",
        f"{desk_file} still has the name. Keep it only as long as you must, and its copies too.",
    ]
    assert said.err == ""
    assert b"STOLZ" not in target.read_bytes()
    assert desk_file.read_bytes() == before
    assert main(["check", str(target)]) == 0
    assert main(["results", str(target), "--competition", "1", "--race", "8"]) == 0
    assert "Traveller" in capsys.readouterr().out


def test_a_pseudonym_is_put_into_the_file_and_can_be_undone(desk_file: Path, capsys: pytest.CaptureFixture[str]):
    words = ["pseudonymise", str(desk_file), "--skater", "M179", "--remark", "asked for it"]
    assert main(words) == 0
    said = capsys.readouterr()
    number = said.out.split(": Skater ")[1].split()[0]
    assert said.out.splitlines()[0] == f"{desk_file}: Skater {number} stands in the place of the name."
    assert said.err == ""
    main(["results", str(desk_file), "--competition", "1", "--race", "8"])
    assert "STOLZ" not in capsys.readouterr().out
    with closing(files.open_file(desk_file)) as file:
        assert history.undo(file).label == f"Skater {number} stands in the place of a name (asked for it)"
    assert main([*words[:3], "M999", *words[4:]]) == 2
    assert "M999" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--skater", "M999", "--remark", "asked"], "No skater of this file has the id or the name “M999”."),
        (["--skater", "M179", "--remark", ""], "A remark must say why; it is kept with the decision."),
        (["--skater", "M179", "--remark", "Stolz asked"], "it must not name the person"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], reason: str
):
    target = tmp_path / "new.skatedesk"
    assert main(["forget", str(desk_file), *words, "--to", str(target)]) == 2
    assert reason in capsys.readouterr().err
    assert not target.exists()
    assert main(["person", str(desk_file), "--skater", "M999", "--to", str(target)]) == 2
