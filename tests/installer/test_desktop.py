import configparser
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from installer import about, desktop
from skatedesk.store import schema

_ASK_QT = """
import sys
from PySide6.QtCore import QMimeDatabase
from pathlib import Path
known = QMimeDatabase()
content = Path(sys.argv[1]).read_bytes()[:4096]
print(known.mimeTypeForData(content).name(), known.mimeTypeForFile("season.skatedesk").name())
"""


def test_the_mark_is_that_of_the_results_file(sample_file):
    content = sample_file.read_bytes()
    mark = about.MARK.encode()
    assert content[about.MARK_AT : about.MARK_AT + len(mark)] == mark
    assert int.from_bytes(mark, "big") == schema.APPLICATION_ID


def test_a_desktop_knows_a_results_file_by_its_mark_and_by_its_ending(desk_file, tmp_path):
    path = desk_file.rename(tmp_path / "renamed.bin")
    desktop.write_share(tmp_path / "share")
    told = subprocess.run(
        [sys.executable, "-c", _ASK_QT, str(path)],
        env={"XDG_DATA_DIRS": str(tmp_path / "share"), "XDG_DATA_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == [about.MIME, about.MIME]


def test_the_entry_opens_a_file_of_the_type_and_speaks_every_language():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read_string(desktop.entry())
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "skatedesk %f"
    assert entry["MimeType"] == f"{about.MIME};"
    spoken = {key for key in entry if key.startswith("Comment[")}
    translations = (about.ROOT / "resources" / "i18n").glob("skatedesk_*.ts")
    assert spoken == {f"Comment[{path.stem.removeprefix('skatedesk_')}]" for path in translations}


def test_the_kind_of_file_is_named_in_every_language():
    named = ElementTree.fromstring(desktop.file_type()).findall(".//{*}comment")
    languages = {comment.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for comment in named}
    translations = {path.stem.removeprefix("skatedesk_") for path in Path(about.ROOT, "resources/i18n").glob("*.ts")}
    assert languages == translations | {"en"}


def test_a_share_folder_holds_the_icon_in_every_size(tmp_path):
    desktop.write_share(tmp_path)
    found = {path.parent.parent.name for path in tmp_path.glob("icons/hicolor/*/apps/skatedesk.*")}
    assert found == {"16x16", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256", "512x512", "scalable"}
