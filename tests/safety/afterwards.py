"""What must hold of a results file after a day that ended badly."""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from skatedesk.services import files
from tests.safety.days import Told
from tests.safety.ledger import Ledger, compare


def complaints(path: Path, told: Told, ledger: Ledger, counts: Counter[str]) -> Iterator[str]:
    """Open the file, and say what is not as it must be; counts what arrived unconfirmed, and the milliseconds."""
    began = time.perf_counter()
    file = files.open_file(path)
    counts["longest ms"] = max(counts["longest ms"], round(1000 * (time.perf_counter() - began)))
    yield from file.faults()
    file.close()
    try:
        entries = ledger.take_in()
    except (AssertionError, sqlite3.DatabaseError) as error:
        yield f"the journal: {error}"
        return
    found = compare(path, told.confirmed, entries)
    counts["arrived"] += found["arrived"]
    on_its_way = 1 if told.killed or told.refused else 0
    if found["lost"] or found["doubled"] or found["astray"] or found["arrived"] > on_its_way:
        confirmed, there = [said.get("label", "") for said in told.confirmed], [entry["label"] for entry in entries]
        yield f"confirmed {confirmed}, there {there}"
    beside = {item.name for item in path.parent.iterdir() if item.name.startswith(path.name)} - {path.name}
    if beside:
        yield f"left behind: {beside}"
