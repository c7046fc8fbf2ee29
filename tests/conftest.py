"""What every test stands on: no screen, a home of its own, no surprise windows."""

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"

import hypothesis
import pytest
from PySide6 import QtPrintSupport, QtWidgets
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from skatedesk.services.sample import write_sample
from skatedesk.ui import own_files, tidying

HOME_VARIABLES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR")

# A slow machine is no failure, and what fails here fails for everyone.
hypothesis.settings.register_profile("desk", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("desk")

own_files.make_known()

# The threads of the tests, and of those who run them side by side, must not tear down widgets either.
gc.disable()


# --- a home of its own ---------------------------------------------------------------------------------------


@pytest.fixture(scope="session", autouse=True)
def home() -> Iterator[Path]:
    """The home folder for the run: settings, recent files and safety copies land here. Emptied after each test."""
    folder = Path(tempfile.mkdtemp(prefix="skatedesk-home-")).resolve()
    with pytest.MonkeyPatch.context() as patch:
        for name in HOME_VARIABLES:
            patch.setenv(name, str(folder))
        for name in XDG_VARIABLES:
            patch.setenv(name, str(folder / name.lower()))
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(folder / "settings"))
            QSettings.setPath(form, QSettings.Scope.SystemScope, str(folder / "settings"))
        yield folder
    shutil.rmtree(folder, ignore_errors=True)


# --- no surprise windows -------------------------------------------------------------------------------------

MODAL = {
    QMessageBox: ("about", "aboutQt", "critical", "information", "question", "warning"),
    QInputDialog: ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    QFileDialog: (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    QMenu: ("exec",),
}


@pytest.fixture(scope="session")
def surprises() -> Iterator[list[str]]:
    """The modal boxes that opened although nobody answers them. A test that wants one patches it itself."""
    opened: list[str] = []

    def refusing(what: str) -> Callable[..., None]:
        def refuse(*_args: object, **_kwargs: object) -> None:
            opened.append(what)
            raise AssertionError(f"{what} waits for an answer that a test does not give")

        return refuse

    with pytest.MonkeyPatch.context() as patch:
        for module in (QtWidgets, QtPrintSupport):
            for kind in vars(module).values():
                if isinstance(kind, type) and issubclass(kind, QDialog) and "exec" in vars(kind):
                    patch.setattr(kind, "exec", refusing(f"{kind.__name__}.exec"))
        for kind, names in MODAL.items():
            for name in names:
                patch.setattr(kind, name, refusing(f"{kind.__name__}.{name}"))
        yield opened


@pytest.fixture(autouse=True)
def tidy_desk(home: Path, surprises: list[str]) -> Iterator[None]:
    """Fails a test that opened a modal box or left a window standing, and empties the home."""
    surprises.clear()
    yield
    left = [] if QApplication.instance() is None else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    names = [f"{type(window).__name__} “{window.windowTitle()}”" for window in left]
    for window in left:
        window.close()
    tidying.tidy()
    for path in home.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert not surprises, f"opened unexpectedly: {', '.join(surprises)}"
    assert not names, f"left standing: {', '.join(names)}"


# --- things to work on ---------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, built once; never written to. Who wants to change it takes `desk_file`."""
    path = tmp_path_factory.mktemp("sample") / "sample.skatedesk"
    write_sample(path).close()
    return path


@pytest.fixture
def desk_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample to work on."""
    return Path(shutil.copy(sample_file, tmp_path / "desk.skatedesk"))
