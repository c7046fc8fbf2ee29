"""Builds the program into dist/skatedesk, and starts what was built to prove that it runs."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import PyInstaller.__main__

from skatedesk import __version__

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "skatedesk" / ("skatedesk.exe" if sys.platform == "win32" else "skatedesk")


def main() -> None:
    build()
    prove()
    print(f"{PROGRAM.parent} holds skatedesk {__version__}; {size_in_mb(PROGRAM.parent)} MB")


def build() -> None:
    PyInstaller.__main__.run(
        [
            str(ROOT / "installer" / "skatedesk.spec"),
            "--noconfirm",
            "--log-level=WARN",
            f"--distpath={ROOT / 'dist'}",
            f"--workpath={ROOT / 'build'}",
        ]
    )


def prove() -> None:
    """Let the built program tell its version, write the sample and draw its window, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        told = start("--version", folder=Path(folder))
        if __version__ not in told:
            sys.exit(f"The built program says its version is {told!r}, not {__version__}.")
        start("sample", "sample.skatedesk", folder=Path(folder))
        start("check", "sample.skatedesk", folder=Path(folder))
        start("demo", folder=Path(folder))
        if not any(Path(folder).rglob("*.png")):
            sys.exit("The built program drew no window.")


def start(*command: str, folder: Path) -> str:
    """What the built program prints; ends this script with its complaint where it fails."""
    alone = {"HOME": str(folder), "USERPROFILE": str(folder), "APPDATA": str(folder), "LOCALAPPDATA": str(folder)}
    python = {name for name in os.environ if name.startswith(("PYTHON", "VIRTUAL_ENV", "XDG_", "QT_"))}
    environment = {name: value for name, value in os.environ.items() if name not in python}
    ended = subprocess.run(
        [str(PROGRAM), *command],
        cwd=folder,
        env={**environment, **alone, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    if ended.returncode:
        sys.exit(f"“skatedesk {' '.join(command)}” failed in the built program:\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def size_in_mb(folder: Path) -> int:
    return (
        sum(file.stat().st_size for file in folder.rglob("*") if not file.is_symlink() and file.is_file()) // 1_000_000
    )


if __name__ == "__main__":
    main()
