"""A screen of its own with the real program on it: keys go in as from a keyboard, windows are seen by their titles."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}
"""The programs that are needed, with the Debian packages that bring them."""
PATIENCE = 60.0
LOOK_AGAIN = 0.05


def missing_tools() -> list[str]:
    """The packages that this machine lacks."""
    return [package for tool, package in TOOLS.items() if shutil.which(tool) is None]


class Screen:
    """Presses keys on one screen, and waits for what can be seen from outside."""

    def __init__(self, display: str, pictures: Path) -> None:
        self.environment = {**os.environ, "DISPLAY": display}
        self._pictures = pictures

    def press(self, *keys: str) -> None:
        """Press these keys one after the other, such as Return or ctrl+z."""
        self._xdotool("key", "--clearmodifiers", "--delay", "15", *keys)

    def type(self, text: str) -> None:
        """Type this text."""
        self._xdotool("type", "--clearmodifiers", "--delay", "15", text)

    @property
    def title(self) -> str:
        """The title of the window that has the keyboard; empty where none has."""
        asked = self._run("xdotool", "getactivewindow", "getwindowname")
        return asked.stdout.strip() if asked.returncode == 0 else ""

    def wait_for_title(self, part: str) -> None:
        """Until a window with this in its title has the keyboard."""
        wait_until(lambda: part in self.title, lambda: f"a window “{part}”; in front is “{self.title}”")

    def picture(self, name: str) -> None:
        """Keep what is to be seen now, for people."""
        self._run("import", "-window", "root", str(self._pictures / f"{name}.png"))

    def _xdotool(self, *words: str) -> None:
        self._run("xdotool", *words).check_returncode()

    def _run(self, *command: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)


def wait_until(is_so: Callable[[], bool], what: Callable[[], str], *, look_again: float = LOOK_AGAIN) -> None:
    """Until something is so; fails with what was waited for when patience ends."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, f"waited in vain for {what()}"
        time.sleep(look_again)


@contextmanager
def screen(pictures: Path) -> Iterator[Screen]:
    """A screen of 1366x768 with a window manager."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield Screen(display, pictures)
    finally:
        manager.terminate()
        manager.wait()
        server.terminate()
        server.wait()


@contextmanager
def program(on: Screen, home: Path, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The program on this screen, with a home of its own; it has to be told to quit."""
    own = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    environment = {**on.environment, **own, "QT_QPA_PLATFORM": "xcb", "SKATEDESK_LANGUAGE": "en"}
    running = subprocess.Popen([sys.executable, "-m", "skatedesk", *arguments], env=environment, cwd=home)
    try:
        yield running
    finally:
        if running.poll() is None:
            running.kill()
        running.wait()
