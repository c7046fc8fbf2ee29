"""How much memory this process has taken; imports nothing that would count."""

from pathlib import Path

_TOLD = Path("/proc/self/status")


def used() -> float:
    """The most up to now, in megabytes; nothing where the system does not tell it as Linux does."""
    try:
        with _TOLD.open(encoding="ascii", errors="replace") as lines:
            return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    except OSError:
        return 0.0
