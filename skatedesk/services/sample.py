"""The sample: World Cup 1 and 2 of 2025/26, made from the published facts that come with the program."""

from pathlib import Path

from platformdirs import user_data_path

from skatedesk import places
from skatedesk.imports.errors import SourceError
from skatedesk.services import files, importing
from skatedesk.store.results_file import ResultsFile

SEASON = "2025/26"
RULES = "isu-2025-26"
FILE = "World Cup 2025-26.skatedesk"


def own_copy() -> Path:
    """The sample of this user, to try things out on; made where it is not there yet."""
    path = user_data_path("skatedesk", appauthor=False, ensure_exists=True) / FILE
    if not path.exists():
        write_sample(path).close()
    return path


def write_sample(path: Path) -> ResultsFile:
    """Make the sample a results file at `path`, where none may be yet, and leave it open.

    FileError for the disk; SourceError where the program is not installed completely.
    """
    file = files.new_file(path, SEASON, RULES)
    for taken in importing.import_races(file, [places.resources() / "sample"]):
        if not taken.accepted:
            file.close()
            path.unlink()
            raise SourceError(taken.sentence)
    return file
