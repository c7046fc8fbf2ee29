"""Makes the pictures of the manual from the real program, without a display: `make manual`, or names for some of them.

The clock of the program stands still meanwhile, and what chance would decide is given, so that the same program makes
the same pictures to the byte. They show the sample, with a few results taken out as if the day went on.
"""

import datetime as days
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "manual" / "pictures"
MOST_COLOURS = 256
MOMENT = days.datetime(2025, 11, 22, 14, 32)


class _Still(type):
    """Takes times of any make for its own, so that nobody sees the difference."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _REAL)


_REAL = days.datetime


class StillClock(_REAL, metaclass=_Still):
    """A clock that has stopped."""

    @classmethod
    def now(cls, tz: days.tzinfo | None = None) -> days.datetime:
        return MOMENT if tz is None else MOMENT.replace(tzinfo=days.UTC).astimezone(tz)


def main(names: Sequence[str], folder: Path) -> None:
    """Make these pictures, or all of them."""
    stop_the_clock()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        settle_in(Path(home))
        put_up_screen(Path(home))
        from installer.picture_scenes import SCENES, Stage

        stage = Stage(Path(home))
        for name, scene in SCENES.items():
            if not names or name in names:
                keep(stage.take(scene), folder / f"{name}.png")
                print(folder / f"{name}.png")
        stage.close()


def stop_the_clock() -> None:
    """Before anything of the program is loaded, for each module takes the clock that it finds."""
    days.datetime = StillClock


def settle_in(home: Path) -> None:
    """Settings, copies and backups of this run lie in a folder that goes away with it; the clock is that of nowhere."""
    os.environ["TZ"] = "UTC"
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())


def put_up_screen(home: Path) -> None:
    """A screen large enough for every question, for a display that is not there."""
    name, size = "screen.json", {"width": 1680, "height": 1050}
    screen = {"name": "desk", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **size}
    (home / name).write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={home / name}"


def keep(picture: Any, path: Path) -> None:
    """Write a picture in its own most frequent colours; nobody sees the difference, and it is a third as large."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(plain.constBits()).cast("I"))
    colours = sorted(seen, key=lambda colour: (-seen[colour], colour))[:MOST_COLOURS]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    if not plain.convertToFormat(QImage.Format.Format_Indexed8, colours, flags).save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written")


if __name__ == "__main__":
    main(sys.argv[1:], FOLDER)
