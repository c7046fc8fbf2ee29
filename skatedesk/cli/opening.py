"""Opening a results file to write in it; what was found is said once."""

import sys
from pathlib import Path

from skatedesk.services import files
from skatedesk.services.files import ResultsFile


def open_to_write(path: Path) -> ResultsFile:
    """The file; where it was left open, is open elsewhere or came from an older program, stderr has a sentence."""
    file = files.open_file(path)
    if file.told:
        print(file.told, file=sys.stderr)
    return file
