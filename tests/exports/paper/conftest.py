"""The sample World Cup on paper, written and read once."""

from datetime import datetime
from pathlib import Path

import pytest

from skatedesk.exports.paper.pdf import write_pdf
from skatedesk.services import files, list_sets, lists
from skatedesk.sheets.sheet import Sheet
from tests.exports.paper import Seen, read

MADE = datetime(2025, 11, 16, 18, 7)


@pytest.fixture(scope="session")
def results(sample_file: Path) -> list[Sheet]:
    """The results of the 56 races of both World Cups, and the standings after each."""
    file = files.look_at(sample_file)
    found = [sheet for held in lists.competitions(file) for sheet in list_sets.of_competition(file, held, MADE)]
    file.close()
    return found


@pytest.fixture(scope="session")
def written_results(results: list[Sheet], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("paper") / "results.pdf"
    write_pdf(results, path)
    return path


@pytest.fixture(scope="session")
def seen_results(written_results: Path) -> list[Seen]:
    return read(written_results)
