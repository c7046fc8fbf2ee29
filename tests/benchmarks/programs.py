"""Other programs, started and listened to until they say that they are ready."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Ready:
    """How long it took from the start of the program, and how much memory it had by then."""

    ms: float
    megabytes: float


def own_home(folder: Path) -> dict[str, str]:
    """Surroundings in which nothing is read or written of whoever measures: settings, recent files, logs."""
    names = ("HOME", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return {name: str(folder / "home") for name in names}


class Program:
    """A module run as a program of its own, with a home of its own, and compiled once as an installed program is."""

    def __init__(self, folder: Path, module: str, *words: str) -> None:
        self._command = [sys.executable, "-m", module, *words]
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._surroundings = kept | own_home(folder) | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}

    def start(self) -> Ready:
        """Start it, and let it end; how long that takes is not counted."""
        begin = perf_counter()
        with subprocess.Popen(
            self._command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self._surroundings
        ) as process:
            assert process.stdout is not None
            said = process.stdout.readline().split()
            spent = (perf_counter() - begin) * 1000
        assert said[:1] == ["ready"], f"{' '.join(self._command)} did not start"
        return Ready(spent, float(said[1]))
