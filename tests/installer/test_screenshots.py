"""The pictures of the manual are taken of the real program, and taken again they are the same."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from installer import about, screenshots

_SCRIPT = """\
import sys
from pathlib import Path
from installer import screenshots
screenshots.main(sys.argv[2:], Path(sys.argv[1]))
"""


def taken(folder: Path, *names: str) -> dict[str, bytes]:
    """These pictures, taken by a process of its own."""
    command = [sys.executable, "-c", _SCRIPT, str(folder), *names]
    subprocess.run(command, cwd=about.ROOT, check=True, capture_output=True, timeout=120)
    return {path.stem: path.read_bytes() for path in folder.iterdir()}


def test_pictures_taken_again_are_the_same_to_the_byte(tmp_path: Path):
    names = ("welcome", "season-wizard")
    first, again = taken(tmp_path / "first", *names), taken(tmp_path / "again", *names)
    assert set(first) == set(names)
    assert first == again
    picture = QImage(str(tmp_path / "first" / "welcome.png"))
    assert picture.colorCount() <= screenshots.MOST_COLOURS
    assert picture.width() == 1180


def test_the_pictures_of_the_manual_are_small_and_show_something():
    found = list(screenshots.FOLDER.glob("*.png"))
    assert len(found) > 15
    for path in found:
        picture = QImage(str(path))
        assert path.stat().st_size < 120_000, path.name
        assert picture.width() >= 400, path.name
        assert picture.colorCount() > 16, path.name
