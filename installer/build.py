"""Builds the program into dist/skatedesk, and starts what was built to prove that it runs."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import PyInstaller.__main__

from installer import icons, search_paths
from installer.about import DIST, FOLDER, PROGRAM, ROOT, VERSION, megabytes, stop

_CHILD = """\
import multiprocessing.spawn, sys
from concurrent.futures import ProcessPoolExecutor
from skatedesk import places
sys.frozen = True
multiprocessing.spawn.set_executable(sys.argv[1])
with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as room:
    print(room.submit(places.resources).result(60))
"""
"""Asks a process of the built program for something, as its window does for a long PDF."""


def main() -> None:
    icons.main()
    build()
    slim()
    prove()
    print(f"{FOLDER} holds skatedesk {VERSION}; {megabytes(FOLDER)}")


def build() -> None:
    PyInstaller.__main__.run(
        [
            str(ROOT / "installer" / "skatedesk.spec"),
            "--noconfirm",
            "--log-level=WARN",
            f"--distpath={DIST}",
            f"--workpath={ROOT / 'build'}",
        ]
    )


def slim() -> None:
    """Take out of the libraries what only a debugger reads, or what names folders of this machine."""
    if sys.platform != "linux":
        return
    libraries = [path for path in FOLDER.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    ours = [path for path in libraries if not {"PySide6", "shiboken6"} & set(path.parts)]
    tool = shutil.which("strip")
    if tool is not None:
        subprocess.run([tool, "--strip-unneeded", *map(str, ours)], check=True)
    for library in ours:
        search_paths.forget(library)


def prove() -> None:
    """Let the built program tell its version, write the sample and draw its window, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        told = start("--version", folder=Path(folder))
        if VERSION not in told:
            stop(f"The built program says its version is {told!r}, not {VERSION}.")
        begun = time.perf_counter()
        start("--version", folder=Path(folder))
        print(f"The built program tells its version in {time.perf_counter() - begun:.2f} s.")
        start("sample", "sample.skatedesk", folder=Path(folder))
        start("check", "sample.skatedesk", folder=Path(folder))
        lists = ("--competition", "1", "--race", "12", "--to", "lists", "--formats", "xlsx,pdf,html")
        start("export", "sample.skatedesk", *lists, folder=Path(folder))
        start("demo", folder=Path(folder))
        for ending in ("xlsx", "pdf", "html", "png"):
            if not any(Path(folder).rglob(f"*.{ending}")):
                stop(f"The built program wrote no .{ending}.")
        prove_child(Path(folder))


def prove_child(folder: Path) -> None:
    """A process that the built program starts to write something must find its way too."""
    told = _ended([sys.executable, "-c", _CHILD, str(PROGRAM)], folder, {**os.environ, "PYTHONPATH": str(ROOT)})
    if not Path(told.strip()).is_relative_to(FOLDER):
        stop(f"A process of the built program finds its files at {told!r}, not in {FOLDER}.")


def start(*command: str, folder: Path) -> str:
    """What the built program prints; ends this script with its complaint where it fails."""
    alone = {"HOME": str(folder), "USERPROFILE": str(folder), "APPDATA": str(folder), "LOCALAPPDATA": str(folder)}
    python = {name for name in os.environ if name.startswith(("PYTHON", "VIRTUAL_ENV", "XDG_", "QT_"))}
    environment = {name: value for name, value in os.environ.items() if name not in python}
    return _ended([str(PROGRAM), *command], folder, {**environment, **alone, "QT_QPA_PLATFORM": "offscreen"})


def _ended(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    ended = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    if ended.returncode:
        stop(f"“{' '.join(command)}” failed in the built program:\n{ended.stdout}{ended.stderr}")
    return ended.stdout


if __name__ == "__main__":
    main()
