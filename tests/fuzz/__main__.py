"""`python -m tests.fuzz 200000 [seed]`: so many malformed sources over all readers, and what came of them."""

import sys
import tempfile
import warnings
from pathlib import Path
from time import monotonic

from tests.fuzz.readers import READERS, Desk, Reader, desk_in
from tests.fuzz.running import Figures, keep, run

USUAL = 200_000
OUT = Path("out") / "fuzz"


def main(count: int, start: int, only: str) -> int:
    """0 where nothing did harm."""
    readers = [reader for reader in READERS if reader.name.startswith(only)]
    total = sum(reader.share for reader in readers)
    warnings.simplefilter("error")
    say(f"{'reader':20}{'inputs':>9}{'refused':>9}{'taken':>9}{'slowest ms':>12}{'seconds':>9}  faults")
    began = monotonic()
    with tempfile.TemporaryDirectory(prefix="skatedesk-fuzz-") as folder, desk_in(Path(folder)) as desk:
        found = [one_line(reader, desk, -(-count * reader.share // total), start) for reader in readers]
    inputs, refused, taken = (sum(getattr(one, name) for one in found) for name in ("inputs", "refused", "taken"))
    slowest, faults = max(one.slowest for one in found), sum(len(one.faults) for one in found)
    say(f"{'together':20}{inputs:9}{refused:9}{taken:9}{slowest * 1000:12.0f}{monotonic() - began:9.0f}  {faults}")
    return 1 if faults else 0


def one_line(reader: Reader, desk: Desk, count: int, start: int) -> Figures:
    """Run one reader and say at once what came of it."""
    one = run(reader, desk, count, start)
    numbers = f"{one.inputs:9}{one.refused:9}{one.taken:9}{one.slowest * 1000:12.0f}{one.seconds:9.0f}"
    say(f"{reader.name:20}{numbers}  {len(one.faults)}")
    for fault in one.faults.values():
        path = keep(fault, reader, OUT)
        say(f"  {fault.key}\n    {path}\n    " + "\n    ".join(fault.told.splitlines()[-12:]))
    return one


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    given = dict(enumerate(sys.argv[1:]))
    sys.exit(main(int(given.get(0, USUAL)), int(given.get(1, 1)), given.get(2, "")))
