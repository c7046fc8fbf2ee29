"""Disks of our own, written in C: loaded before the C library, so that they see every write below SQLite."""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path


class NoCompilerError(Exception):
    """A disk of our own cannot be built here."""


def compiled(source: str, folder: Path) -> Path:
    """The disk of this source, as a library that is loaded before all others."""
    compiler = shutil.which(os.environ.get("CC", "cc"))
    if sys.platform != "linux" or compiler is None:
        raise NoCompilerError
    library = folder / f"{Path(source).stem}.so"
    there = Path(__file__).parent / source
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, there, "-ldl", "-lpthread"], check=True)
    return library


def loaded() -> ctypes.CDLL:
    """The disk that stands before the C library in this process."""
    return ctypes.CDLL(os.environ["LD_PRELOAD"])


def under(source: str, module: str, words: list[str], run: Callable[[Path], int]) -> int:
    """The exit code of `run` with a folder that goes afterwards; the module is started again under its disk first."""
    with tempfile.TemporaryDirectory(prefix="skatedesk-disk-") as name:
        folder = Path(name).resolve()
        if "LD_PRELOAD" in os.environ:
            return run(folder)
        surroundings = os.environ | {"LD_PRELOAD": str(compiled(source, folder)), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([sys.executable, "-m", module, *words], env=surroundings, check=False).returncode
