"""The sample, open for reading, and the files in which single races are tried."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from skatedesk.services import files
from skatedesk.services.files import ResultsFile
from tests.services import build


@pytest.fixture(scope="session")
def sample(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ResultsFile]:
    """World Cup 1 and 2, open once for all tests that only read."""
    file = files.open_file(Path(shutil.copy(sample_file, tmp_path_factory.mktemp("reading") / "read.skatedesk")))
    yield file
    file.close()


@pytest.fixture
def desk(desk_file: Path) -> Iterator[ResultsFile]:
    """World Cup 1 and 2, to be changed."""
    file = files.open_file(desk_file)
    yield file
    file.close()


@pytest.fixture(scope="session")
def weekend_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small weekend, built once; never written to."""
    path = tmp_path_factory.mktemp("weekend") / "weekend.skatedesk"
    build(path)
    return path


@pytest.fixture
def file(weekend_path: Path, tmp_path: Path) -> Iterator[ResultsFile]:
    """The small weekend, to be changed."""
    opened = files.open_file(Path(shutil.copy(weekend_path, tmp_path / "weekend.skatedesk")))
    yield opened
    opened.close()
