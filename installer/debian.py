"""Makes the Debian package from dist/skatedesk.

What the system has comes from the system, by declared dependencies; the rest lies in /usr/lib/skatedesk. There are no
scripts of the package: the desktop's lists of programs, file types and icons are renewed by triggers of their own
packages. No results file and no setting ever lies where the package does, so that taking it away leaves them.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from email.utils import format_datetime
from pathlib import Path

from installer import desktop, licences, linux_libraries
from installer.about import DIST, MODULES, NAME, PUBLISHER, SUMMARY, VERSION, built, day, megabytes, stop

HOME = Path("usr/lib") / NAME
_RECOMMENDED = ("ca-certificates", "desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
_SUGGESTED = ("cups-client", "fonts-noto-cjk")
_LOADED = ("libegl1", "libgl1", "libxcb-cursor0", "libxkbcommon-x11-0")
"""Without these no window opens; named here too, so that a build that misses them is noticed."""

_ABOUT = """\
 skatedesk is the desktop program of the competition secretary at the rink:
 entries, divisions and the draw, the times of each pair, results, standings,
 records and qualification, and the official sheets on paper, as PDF, HTML and
 Excel. It works without a network and keeps a season in one plain file.
"""
_OVERRIDES = """\
# The program brings its own Python and Qt, of the versions that it is tested with, built elsewhere.
{name}: embedded-library *
{name}: library-not-linked-against-libc *
{name}: shared-library-lacks-prerequisites *
{name}: unstripped-binary-or-object *
# The program that starts them carries its modules behind itself.
{name}: hardening-no-pie *
# Sheets must break their lines alike on every machine, so it is this version and no other.
{name}: duplicate-font-file *
"""
_SHARED_TEXTS = """\
On Debian systems the GNU Lesser General Public License, version 3, is in
/usr/share/common-licenses/LGPL-3, the GNU General Public License in
/usr/share/common-licenses/GPL-2 and GPL-3, and the Apache License, version
2.0, in /usr/share/common-licenses/Apache-2.0.
"""


def main() -> None:
    folder = built()
    if shutil.which("dpkg-deb") is None:
        stop("A Debian package is made on a Debian system: there is no dpkg-deb here.")
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / NAME
        lay_out(folder, root)
        left_out = linux_libraries.of_system(root / HOME)
        for library in left_out:
            library.unlink()
        write_control(root, linux_libraries.dependencies(root / HOME), _architecture())
        package = DIST / f"{NAME}_{VERSION}_{_architecture()}.deb"
        subprocess.run(
            [str(shutil.which("dpkg-deb")), "--root-owner-group", "-Zxz", "--build", root, package], check=True
        )
        print(f"{package}: {megabytes(package)}; {megabytes(root)} when installed, without {len(left_out)} libraries")


def lay_out(folder: Path, root: Path) -> None:
    """Put everything where it will lie."""
    shutil.copytree(folder, root / HOME, symlinks=True)
    (root / HOME / "licences.txt").unlink()
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    desktop.write_share(root / "usr" / "share")
    _pack(root / "usr" / "share" / "man" / "man1" / f"{NAME}.1")
    papers = root / "usr" / "share" / "doc" / NAME
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(copyright_notice(), encoding="utf-8")
    (papers / "changelog").write_text(changelog(), encoding="utf-8")
    _pack(papers / "changelog")
    overrides = root / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES.format(name=NAME), encoding="utf-8")
    _set_rights(root)


def write_control(root: Path, depends: Iterable[str], architecture: str) -> None:
    """What apt must know, and the sums by which a damaged file is found."""
    place = root / "DEBIAN"
    place.mkdir()
    files = [path for path in sorted((root / "usr").rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]  # noqa: S324
    (place / "md5sums").write_text("".join(sums), encoding="utf-8")
    size = sum(path.stat().st_size for path in files) // 1024
    (place / "control").write_text(control(depends, architecture, size), encoding="utf-8")
    for file in place.iterdir():
        file.chmod(0o644)
    place.chmod(0o755)


def control(depends: Iterable[str], architecture: str, size: int) -> str:
    """The package's description; `size` in KiB."""
    named = sorted(depends)
    plain = {one.partition(" ")[0] for one in named}
    missing = [name for name in _LOADED if name not in plain]
    lines = [
        f"Package: {NAME}",
        f"Version: {VERSION}",
        f"Architecture: {architecture}",
        f"Maintainer: {_maintainer()}",
        f"Installed-Size: {size}",
        f"Depends: {', '.join([*named, *missing])}",
        f"Recommends: {', '.join(_RECOMMENDED)}",
        f"Suggests: {', '.join(_SUGGESTED)}",
        "Section: misc",
        "Priority: optional",
        f"Description: {SUMMARY}",
    ]
    return "\n".join(lines) + "\n" + _ABOUT


def copyright_notice() -> str:
    """All licences; for those that Debian keeps for everybody, where they lie."""
    modules = MODULES.read_text(encoding="utf-8").split()
    return licences.text(modules, whole=False) + _SHARED_TEXTS


def changelog() -> str:
    return (
        f"{NAME} ({VERSION}) unstable; urgency=medium\n\n  * Version {VERSION}; CHANGELOG.md of the program says what "
        f"is new.\n\n -- {_maintainer()}  {format_datetime(day())}\n"
    )


def _maintainer() -> str:
    """Who answers for the package, as Debian's tools ask for it."""
    name = os.environ.get("DEBFULLNAME") or PUBLISHER
    return f"{name} <{os.environ.get('DEBEMAIL') or f'{NAME}@example.org'}>"


def _architecture() -> str:
    told = subprocess.run(
        [str(shutil.which("dpkg")), "--print-architecture"], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def _pack(path: Path) -> None:
    """Pressed as Debian wants it: the same bytes on every day."""
    with path.with_name(f"{path.name}.gz").open("wb") as target:
        target.write(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def _set_rights(root: Path) -> None:
    """Everybody may read, the program may be run, and nothing else is taken over from this machine."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / HOME / NAME else 0o644)


if __name__ == "__main__":
    sys.exit(main())
