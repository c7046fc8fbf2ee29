"""What a file holds on one person, as one JSON file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import Written, written


def write_person(record: Mapping[str, Any], path: Path) -> Written:
    """Write it and read it again; raises ExportError and keeps the old file where anything fails."""
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    with written(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        if json.loads(temporary.read_text(encoding="utf-8")) != record:
            raise ExportError.of_difference(path)
    return Written(path, 1, sum(len(rows) for rows in record["tables"].values()))
