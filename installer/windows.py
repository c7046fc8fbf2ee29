"""Makes the Windows installer from dist/skatedesk, with NSIS.

NSIS runs on Linux too: with --stub the installer is built there around a folder that only looks like the program, to
prove that its script is sound.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installer import icons
from installer.about import DIST, ENDING, FILE_KIND, NAME, PICTURES, PUBLISHER, ROOT, VERSION, built, megabytes, stop
from installer.bundle import four_numbers

SCRIPT = ROOT / "installer" / "windows" / "skatedesk.nsi"


def main() -> None:
    asked = argparse.ArgumentParser(description="Makes the Windows installer.")
    asked.add_argument("--stub", action="store_true", help="build it around a folder that only looks like the program")
    asked.add_argument("--target", help="another kind of Windows than NSIS takes by itself, such as amd64-unicode")
    options = asked.parse_args()
    if sys.platform != "win32" and not options.stub:
        stop("The program for Windows is built on Windows. Here, --stub proves the installer's script.")
    if options.stub:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / NAME
            write_stub(folder)
            made = make(folder, DIST / f"{NAME}-{VERSION}-stub-setup.exe", options.target)
    else:
        made = make(built(), DIST / f"{NAME}-{VERSION}-setup.exe", options.target)
    print(f"{made}: {megabytes(made)}")


def make(folder: Path, target: Path, kind: str | None = None) -> Path:
    """Build the installer of this folder."""
    maker = shutil.which("makensis") or stop("This machine lacks makensis. It is part of NSIS.")
    icons.main()
    target.parent.mkdir(exist_ok=True)
    before = [f"-XTarget {kind}"] if kind else []
    defined = [f"-D{name}={value}" for name, value in definitions(folder, target).items()]
    subprocess.run([maker, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *before, *defined, str(SCRIPT)], check=True)
    return target


def definitions(folder: Path, target: Path) -> dict[str, str]:
    """What the script must know of the program."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        "NAME": NAME,
        "VERSION": VERSION,
        "FOUR_NUMBERS": four_numbers(),
        "PUBLISHER": PUBLISHER,
        "ENDING": ENDING,
        "FILE_KIND": FILE_KIND,
        "FOLDER": str(folder),
        "ICON": str(PICTURES / f"{NAME}.ico"),
        "LICENCE": str(ROOT / "LICENSE"),
        "SIZE_KB": str(sum(path.stat().st_size for path in files) // 1024),
        "TARGET": str(target),
    }


def write_stub(folder: Path) -> None:
    """What the installer expects to find, and nothing in it."""
    for name in (f"{NAME}.exe", "licences.txt", "_internal/base_library.zip", "_internal/resources/rules/season.toml"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("stub\n", encoding="utf-8")


if __name__ == "__main__":
    main()
