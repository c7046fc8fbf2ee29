import gzip
import hashlib

import pytest

from installer import about, debian
from skatedesk import __version__


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A package laid out around a folder that only looks like the program."""
    folder = tmp_path / "built"
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / "skatedesk").write_bytes(b"program")
    (folder / "skatedesk").chmod(0o700)
    (folder / "_internal" / "resources" / "rules.toml").write_text("season")
    (folder / "licences.txt").write_text("licences")
    modules = tmp_path / "modules.txt"
    modules.write_text("msgspec\nPySide6\nlibX11\n")
    monkeypatch.setattr(debian, "MODULES", modules)
    debian.lay_out(folder, tmp_path / "root")
    return tmp_path / "root"


def test_the_command_leads_to_the_program(root):
    command = root / "usr" / "bin" / "skatedesk"
    assert command.is_symlink()
    assert command.resolve() == (root / "usr" / "lib" / "skatedesk" / "skatedesk").resolve()
    assert command.resolve().read_bytes() == b"program"


def test_everybody_may_read_and_only_the_program_may_be_run(root):
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    assert {path.name for path in files if path.stat().st_mode & 0o111} == {"skatedesk"}
    assert all(path.stat().st_mode & 0o777 in (0o644, 0o755) for path in files)
    assert all(path.stat().st_mode & 0o777 == 0o755 for path in root.rglob("*") if path.is_dir())


def test_nothing_of_the_package_lies_where_results_or_settings_do(root):
    assert {path.name for path in root.iterdir()} == {"usr"}
    assert {path.name for path in (root / "usr").iterdir()} == {"bin", "lib", "share"}
    assert not list(root.rglob("*.skatedesk"))


def test_the_papers_are_there(root):
    papers = root / "usr" / "share" / "doc" / "skatedesk"
    notice = (papers / "copyright").read_text(encoding="utf-8")
    assert "msgspec" in notice
    assert "/usr/share/common-licenses/LGPL-3" in notice
    assert gzip.decompress((papers / "changelog.gz").read_bytes()).startswith(f"skatedesk ({__version__}) ".encode())
    assert (root / "usr" / "share" / "man" / "man1" / "skatedesk.1.gz").is_file()


def test_apt_is_told_what_the_package_needs_and_its_sums(root):
    debian.write_control(root, ["libc6 (>= 2.35)", "libxkbcommon0"], "amd64")
    fields = dict(
        line.split(": ", 1) for line in (root / "DEBIAN" / "control").read_text().splitlines() if ": " in line
    )
    assert fields["Version"] == __version__
    assert fields["Depends"].split(", ")[:2] == ["libc6 (>= 2.35)", "libxkbcommon0"]
    assert {"libegl1", "libxcb-cursor0"} <= set(fields["Depends"].split(", "))
    program = hashlib.md5(b"program").hexdigest()
    assert f"{program}  usr/lib/skatedesk/skatedesk\n" in (root / "DEBIAN" / "md5sums").read_text()


def test_a_library_that_was_found_is_not_named_twice():
    (line,) = [one for one in debian.control(["libegl1 (>= 1.0)"], "amd64", 1).splitlines() if "Depends" in one]
    assert line.count("libegl1") == 1


def test_without_a_program_nothing_is_packed(monkeypatch, tmp_path):
    monkeypatch.setattr(about, "PROGRAM", tmp_path / "skatedesk")
    with pytest.raises(SystemExit, match="make build"):
        about.built()
