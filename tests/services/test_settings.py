"""What the program remembers for this user."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from skatedesk.services import settings
from skatedesk.services.files import FileError


@dataclass(frozen=True, slots=True)
class Desk:
    who: str = ""
    minutes: int = 5
    recent: tuple[str, ...] = ()


def test_what_was_written_is_read_and_other_sections_stay():
    settings.write("desk", Desk("Żurek", 2, ("a.skatedesk", "b.skatedesk")))
    settings.write("window", Desk("light"))
    assert settings.read("desk", Desk()) == Desk("Żurek", 2, ("a.skatedesk", "b.skatedesk"))
    assert settings.read("window", Desk()).who == "light"
    assert [path.name for path in settings.place().parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '{"desk": 7}', '{"desk": {"minutes": "soon"}}', "\0\xff"])
def test_what_makes_no_sense_is_as_usual(content: str):
    settings.place().parent.mkdir(parents=True)
    settings.place().write_text(content, encoding="utf-8")
    assert settings.read("desk", Desk()) == Desk()


def test_one_bad_value_leaves_the_others():
    settings.place().parent.mkdir(parents=True)
    settings.place().write_text('{"desk": {"who": "A", "minutes": null, "later": 1}}', encoding="utf-8")
    assert settings.read("desk", Desk()) == Desk("A")


def test_a_disk_that_refuses_is_said_and_the_old_settings_stay(monkeypatch: pytest.MonkeyPatch):
    settings.write("desk", Desk("A"))

    def refuse(_path: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(FileError, match="Permission denied"):
            settings.write("desk", Desk("B"))
    assert settings.read("desk", Desk()) == Desk("A")
    assert [path.name for path in settings.place().parent.iterdir()] == ["settings.json"]
