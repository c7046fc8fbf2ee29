"""What skatedesk needs from the machine, named with the command that installs it.

Runs under any Python 3.7 or later with nothing installed. It asks before the environment is made, and again
inside it, where it also loads Qt. `--lacking` only prints the missing Debian packages, for a machine that
installs them itself.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import platform
import re
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

OLDEST, NEWEST = (3, 11), (3, 13)


class Packages(NamedTuple):
    """What carries one thing, by distribution."""

    debian: str
    fedora: str
    arch: str


QT_LIBRARIES = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": Packages("libx11-6", "libX11", "libx11"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libgssapi_krb5.so.2": Packages("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libbrotlidec.so.1": Packages("libbrotli1", "libbrotli", "brotli"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libzstd.so.1": Packages("libzstd1", "libzstd", "zstd"),
}

X11_LIBRARIES = {
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}

FONTS = Packages("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")

QT_MODULES = ("PySide6.QtWidgets", "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg")


def main() -> int:
    """Exit code 0 where the machine has everything."""
    missing = missing_parts()
    if "--lacking" in sys.argv[1:]:
        print("\n".join(sorted({packages.debian for packages in missing.values()})))
        return 0
    reason = wrong_python() or (how_to_install(missing) if missing else "") or qt_fault()
    if reason:
        print(reason, file=sys.stderr)
    return 1 if reason else 0


def wrong_python() -> str:
    """Why this Python will not do; empty where it will."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return ""
    fine = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
    return (
        f"skatedesk runs on Python {fine}; {sys.executable} is {platform.python_version()}. "
        "Name another one with, for example: make run PYTHON=python3.12"
    )


def missing_parts() -> dict[str, Packages]:
    """What the machine lacks, with the packages that bring it."""
    missing = {}
    if importlib.util.find_spec("ensurepip") is None:
        major, minor = sys.version_info[:2]
        missing["the venv module with pip"] = Packages(f"python{major}.{minor}-venv", "python3-pip", "python-pip")
    if sys.platform == "linux":
        wanted = {**QT_LIBRARIES, **X11_LIBRARIES} if shows_windows_by_x11() else QT_LIBRARIES
        missing.update((name, packages) for name, packages in wanted.items() if not loads(name))
        if not has_fonts():
            missing["a font"] = FONTS
    return missing


def shows_windows_by_x11() -> bool:
    """Whether Qt will open its windows on an X display here."""
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")


def loads(library: str) -> bool:
    """Whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Whether there is anything to write with."""
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    return any(file.suffix.lower() in {".ttf", ".otf", ".ttc"} for folder in folders for file in folder.rglob("*"))


def how_to_install(missing: dict[str, Packages]) -> str:
    """One sentence that names what is missing, and the command of this machine that brings it."""
    lacks = f"This machine lacks {', '.join(missing)}."
    for installer, command, names in (
        ("apt-get", "sudo apt-get install", {packages.debian for packages in missing.values()}),
        ("dnf", "sudo dnf install", {packages.fedora for packages in missing.values()}),
        ("pacman", "sudo pacman -S", {packages.arch for packages in missing.values()}),
    ):
        if shutil.which(installer):
            return f"{lacks} Install what is missing with: {command} {' '.join(sorted(names))}"
    return f"{lacks} Install what is missing with the system's package manager, then try again."


def qt_fault() -> str:
    """Why Qt does not load although it is installed; empty where it loads or is not installed yet."""
    if importlib.util.find_spec("PySide6") is None:
        return ""
    for module in QT_MODULES:
        try:
            importlib.import_module(module)
        except ImportError as error:
            found = re.match(r"(\S+\.so\S*): cannot open shared object file", str(error))
            if found is None:
                return f"Qt does not load: {error}. Remove the folder .venv and try again."
            return f"Qt needs {found.group(1)}, which this machine lacks. Install the package that contains it."
    return ""


if __name__ == "__main__":
    sys.exit(main())
