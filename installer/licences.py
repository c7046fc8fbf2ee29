"""What is bundled with the program, and under which licence: the file licences.txt of every installer."""

import platform
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from installer.about import NAME, ROOT, VERSION

TEXTS = ROOT / "installer" / "licences"
_OURS = {NAME, "skatedesk"}
_RULE = "=" * 78
_QT = """\
Qt and PySide6 (with shiboken6) are used under the GNU Lesser General Public
License, version 3. They lie in the folder _internal as libraries of their own
and are not changed, so you may replace them by other builds of the same
version. Their source: https://code.qt.io (Qt: qt/qt5.git, PySide6:
pyside/pyside-setup.git), at the tag of the version that is named here. Qt
holds works of others under free licences, all named at
https://doc.qt.io/qt-6/licenses-used-in-qt.html; among them are ICU
(Unicode-3.0), FreeType (FTL), HarfBuzz (MIT), libpng, libjpeg-turbo (IJG and
BSD), PCRE2 (BSD) and zlib.
"""
_BOOTLOADER = (
    "PyInstaller's bootloader starts the program; its licence, GPL-2.0-or-later, has an exception that allows it to be "
    "part of a program under any licence."
)


def text(modules: Iterable[str], *, whole: bool = True) -> str:
    """The list of what comes with these modules, and the licences themselves.

    Where `whole` is not asked for, the GNU and Apache licences are left out: Debian keeps one copy for all.
    """
    packages = distributions(modules)
    parts = [f"skatedesk {VERSION} and what comes with it", "", *_table(packages), "", _QT, _BOOTLOADER, ""]
    parts += _chapter("skatedesk", [ROOT / "LICENSE"])
    parts += _chapter("Noto Sans (resources/fonts)", [ROOT / "resources" / "fonts" / "OFL.txt"])
    parts += _chapter(f"Python {platform.python_version()}", _python_licence())
    for package in packages:
        parts += _chapter(f"{package.name} {package.version}", licence_files(package))
    if whole:
        parts += _chapter("Qt, PySide6, shiboken6: LGPL-3.0", [TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"])
        parts += _chapter("OpenSSL, part of Python: Apache-2.0", [TEXTS / "Apache-2.0.txt"])
    return "\n".join(parts) + "\n"


def distributions(modules: Iterable[str]) -> list[metadata.Distribution]:
    """The packages that brought these modules, by name."""
    known = metadata.packages_distributions()
    names = {name for module in modules for name in known.get(module.partition(".")[0], ())}
    return [metadata.distribution(name) for name in sorted(names - _OURS, key=str.lower)]


def licence(package: metadata.Distribution) -> str:
    """The licence in a word, as the package tells it."""
    told = [*_told(package, "License-Expression"), *_told(package, "License"), ""][0]
    classified = [line for line in _told(package, "Classifier") if line.startswith("License ::")]
    return told.partition("\n")[0] or ", ".join(line.rpartition(" :: ")[2] for line in classified) or "see below"


def _told(package: metadata.Distribution, field: str) -> list[str]:
    return [str(told) for told in package.metadata.get_all(field) or ()]


def licence_files(package: metadata.Distribution) -> list[Path]:
    """The texts that a package brings."""
    files = [file for file in package.files or () if ".dist-info" in file.parts[0]]
    named = [file for file in files if file.stem.upper() in {"LICENSE", "LICENCE", "COPYING", "NOTICE"}]
    return [Path(str(file.locate())) for file in named]


def _table(packages: list[metadata.Distribution]) -> Iterator[str]:
    yield f"  {'Python ' + platform.python_version():<32}PSF-2.0"
    yield f"  {'Noto Sans':<32}OFL-1.1"
    for package in packages:
        yield f"  {package.name + ' ' + package.version:<32}{licence(package)}"


def _python_licence() -> list[Path]:
    """Python keeps its licence at another place on each system."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    places = (stdlib / "LICENSE.txt", stdlib.parent / "LICENSE.txt", Path("/usr/share/doc/python3/copyright"))
    return [next(place for place in places if place.is_file())]


def _chapter(title: str, files: Iterable[Path]) -> Iterator[str]:
    texts = [file.read_text(encoding="utf-8", errors="replace").strip() for file in files]
    if texts:
        yield from (_RULE, title, _RULE, "", "\n\n".join(texts), "")
