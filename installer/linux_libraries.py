"""Libraries of a Linux system: which of those that were bundled it has itself, and what package they come from."""

import re
import shutil
import subprocess
from pathlib import Path

from installer.about import NAME, stop

_ELF = b"\x7fELF"


def of_system(folder: Path) -> dict[Path, str]:
    """The libraries in a program's folder that were copied from this Debian system, each with its package."""
    there = {path.name: path for path in _bundled(folder)}
    known = {name: path for name, path in there.items() if not name.startswith("libpython")}
    owners = subprocess.run(
        [_tool("dpkg-query"), "--search", *(f"*/lib/{_multiarch()}/{name}*" for name in known)],
        capture_output=True,
        text=True,
        check=False,
    )  # it complains of what no package owns, and goes on
    found: dict[Path, str] = {}
    for line in owners.stdout.splitlines():
        package, _colon, place = line.partition(": ")
        library = known.get(Path(place).name)
        if library is not None and not package.startswith("diversion"):
            found[library] = package.partition(":")[0]
    return found


def dependencies(folder: Path) -> list[str]:
    """The packages, with their versions, whose libraries the programs below this folder need."""
    files = [path for path in folder.rglob("*") if is_binary(path)]
    own = sorted({f"-l{path.parent}" for path in files if ".so" in path.name})
    work = folder / "debian"
    work.mkdir()
    (work / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
    told = subprocess.run(
        [_tool("dpkg-shlibdeps"), "--ignore-missing-info", "--warnings=0", "-O", *own, *map(str, files)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    shutil.rmtree(work)
    if told.returncode:
        stop(f"This machine lacks a library that the package would need:\n{told.stderr}")
    return sorted(re.split(r",\s*", told.stdout.strip().removeprefix("shlibs:Depends=")))


def is_binary(path: Path) -> bool:
    """Whether the system's loader would load it."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _ELF


def _bundled(folder: Path) -> list[Path]:
    inner = folder / "_internal"
    return [path for path in inner.glob("*.so*") if not path.is_symlink()]


def _multiarch() -> str:
    """The name of the folder of libraries, such as x86_64-linux-gnu."""
    told = subprocess.run(
        [_tool("dpkg-architecture"), "-qDEB_HOST_MULTIARCH"], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def _tool(name: str) -> str:
    return shutil.which(name) or stop(f"This machine lacks {name}. Install it with: sudo apt-get install dpkg-dev")
