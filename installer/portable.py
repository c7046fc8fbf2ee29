"""Packs dist/skatedesk as one folder for any Linux: unpack it anywhere, start it, enter it in the menu if wished."""

import platform
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

from installer import desktop, linux_libraries
from installer.about import DIST, NAME, ROOT, VERSION, built, megabytes, stop

_SCRIPTS = {"start": NAME, "install": "install", "uninstall": "uninstall"}
_PAPERS = Path("/usr/share/doc")


def main() -> None:
    folder = built()
    if sys.platform != "linux":
        stop("The folder for Linux is made on Linux.")
    name = f"{NAME}-{VERSION}-linux-{platform.machine()}"
    archive = DIST / f"{name}.tar.gz"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / name
        lay_out(folder, root)
        add_licences(root)
        with tarfile.open(archive, "w:gz") as packed:
            packed.add(root, name, filter=_of_nobody)
        print(f"{archive}: {megabytes(archive)}; {megabytes(root)} when unpacked")


def lay_out(folder: Path, root: Path) -> None:
    """The program in a folder of its own, and beside it what a person reads and starts."""
    shutil.copytree(folder, root / "program", symlinks=True)
    (root / "program" / "licences.txt").rename(root / "licences.txt")
    desktop.write_share(root / "share")
    for script, name in _SCRIPTS.items():
        target = root / name
        target.write_text((ROOT / "installer" / "linux" / f"{script}.sh").read_text(encoding="utf-8"), newline="\n")
        target.chmod(0o755)


def add_licences(root: Path) -> None:
    """The licences of the libraries that were taken from this system, where it keeps them."""
    for package in sorted(set(linux_libraries.of_system(root / "program").values())):
        paper = _PAPERS / package / "copyright"
        if paper.is_file():
            (root / "licences").mkdir(exist_ok=True)
            shutil.copyfile(paper, root / "licences" / f"{package}.txt")


def _of_nobody(file: tarfile.TarInfo) -> tarfile.TarInfo:
    """The files belong to whoever unpacks them."""
    file.uid = file.gid = 0
    file.uname = file.gname = ""
    return file


if __name__ == "__main__":
    main()
