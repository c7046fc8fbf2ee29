import os
import subprocess
import sys

import pytest

from installer import portable

pytestmark = pytest.mark.usefixtures("folder")


@pytest.fixture
def folder(tmp_path):
    """The folder around a program that only says what it is given."""
    built = tmp_path / "built"
    (built / "_internal").mkdir(parents=True)
    (built / "skatedesk").write_text('#!/bin/sh\necho "given: $*"\n')
    (built / "skatedesk").chmod(0o755)
    (built / "licences.txt").write_text("licences")
    root = tmp_path / "my programs" / "skatedesk"
    portable.lay_out(built, root)
    return root


def run(script, home, *words):
    path = os.pathsep.join(["/usr/bin", "/bin"])
    surroundings = {"HOME": str(home), "PATH": path, "LC_ALL": "C"}
    done = subprocess.run(
        ["sh", str(script), *words], env=surroundings, capture_output=True, encoding="utf-8", check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_program_starts_from_the_folder_and_through_a_link(folder, tmp_path):
    assert run(folder / "skatedesk", tmp_path, "my season.skatedesk") == (0, "given: my season.skatedesk\n")
    (tmp_path / "link").symlink_to(folder / "skatedesk")
    assert run(tmp_path / "link", tmp_path, "--version") == (0, "given: --version\n")


def test_it_is_entered_in_the_menu_with_its_place_and_taken_out_again(folder, tmp_path):
    home = tmp_path / "home"
    own = home / ".local" / "share" / "skatedesk" / "World Cup.skatedesk"
    own.parent.mkdir(parents=True)
    own.write_text("results")
    code, said = run(folder / "install", home)
    assert code == 0, said
    entry = (home / ".local" / "share" / "applications" / "skatedesk.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{folder}/skatedesk" %f\n' in entry
    assert (home / ".local" / "share" / "mime" / "packages" / "skatedesk.xml").is_file()
    assert (home / ".local" / "bin" / "skatedesk").resolve() == (folder / "skatedesk").resolve()
    code, said = run(folder / "uninstall", home)
    assert code == 0, said
    named = [path for path in home.rglob("skatedesk*") if not path.is_dir()]
    assert named == []
    assert own.read_text() == "results"


def test_a_link_of_another_program_stays(folder, tmp_path):
    home = tmp_path / "home"
    other = home / ".local" / "bin" / "skatedesk"
    other.parent.mkdir(parents=True)
    other.write_text("another")
    assert run(folder / "uninstall", home)[0] == 0
    assert other.read_text() == "another"


def test_a_path_that_a_menu_cannot_name_is_refused(folder, tmp_path):
    bad = folder.rename(tmp_path / "50% $off")
    code, said = run(bad / "install", tmp_path / "home")
    assert code == 1
    assert "move it to a path without" in said
    assert not (tmp_path / "home" / ".local").exists()


def test_the_program_is_packed_as_it_is(folder):
    assert sys.platform == "win32" or os.access(folder / "program" / "skatedesk", os.X_OK)
    assert (folder / "licences.txt").read_text() == "licences"
    assert not (folder / "program" / "licences.txt").exists()
