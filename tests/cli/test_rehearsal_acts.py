from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.cli.rehearsal_acts import commands
from skatedesk.services import files, lists, rehearsal

(COMMAND,) = commands()


def asked(source: Path, target: Path, *more: str) -> Namespace:
    parser = ArgumentParser()
    parser.add_argument("file", type=Path)
    for wants in COMMAND.wants:
        wants(parser)
    return parser.parse_args([str(source), "--competition", "2", "--to", str(target), *more])


def test_a_part_of_a_competition_is_played_at_once(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    before, target = sample_file.read_bytes(), tmp_path / "rehearsal.skatedesk"
    assert COMMAND.run(asked(sample_file, target, "--from-race", "27", "--seed", "7")) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{target}: ")
    assert said.endswith("seed number 7. This is a rehearsal, not a result.\n")
    assert sample_file.read_bytes() == before
    with closing(files.look_at(target)) as file:
        assert rehearsal.is_one(file)
        assert all(item.done == item.starts for item in lists.programme(file, 2))
