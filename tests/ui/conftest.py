"""What the parts of the window are tried on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from skatedesk.services import files
from skatedesk.ui.desk import Desk
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT


@pytest.fixture
def daylight(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100 %, before and after."""
    theme.apply(qapp, LIGHT)
    yield
    theme.apply(qapp, LIGHT)


@pytest.fixture
def desk(desk_file: Path, qapp: QApplication) -> Iterator[Desk]:
    """The desk with the sample on it."""
    made = Desk()
    made.open(files.open_file(desk_file))
    yield made
    made.close()
