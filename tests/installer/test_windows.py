import re
from pathlib import Path

from installer import windows
from skatedesk import __version__

SCRIPT = windows.SCRIPT.read_text(encoding="utf-8")
INSTALL, UNINSTALL = SCRIPT.split('Section "Uninstall"')
WORDS = (windows.SCRIPT.parent / "words.nsh").read_text(encoding="utf-8")


def test_the_script_uses_what_it_is_told_and_is_told_what_it_uses(tmp_path):
    windows.write_stub(tmp_path)
    told = windows.definitions(tmp_path, Path("setup.exe"))
    used = set(re.findall(r"\$\{([A-Z_]+)\}", SCRIPT + WORDS))
    own = {"CLASS", "CLASSES", "LEAVE", "OURS", "FILES_CHANGED", "LANGUAGE", "KIND_SAID", "RUNS_SAID", "STAYS_SAID"}
    assert used - own == set(told)
    assert told["VERSION"] == __version__


def test_every_key_that_is_written_is_taken_away():
    written = set(re.findall(r'WriteReg(?:Str|DWORD) HKCU "([^"]+)"', INSTALL))
    gone = set(re.findall(r'DeleteRegKey (?:/ifempty )?HKCU "([^"]+)"', UNINSTALL))
    assert len(written) > 5
    assert [key for key in written if not any(key == one or key.startswith(f"{one}\\") for one in gone)] == []


def test_every_file_that_is_written_is_taken_away_by_its_name_and_nothing_else():
    put = re.findall(r'File (?:/r )?"\$\{FOLDER\}/([^"]+)"', INSTALL)
    assert put == ["${NAME}.exe", "licences.txt", "_internal"]
    for name in [*put, "results.ico", "uninstall.exe"]:
        assert f'"$INSTDIR\\{name}"' in UNINSTALL
    assert re.findall(r'RMDir /r "([^"]+)"', SCRIPT) == ["$INSTDIR\\_internal", "$INSTDIR\\_internal"]


def test_the_stub_has_what_the_script_takes(tmp_path):
    windows.write_stub(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["_internal", "licences.txt", "skatedesk.exe"]


def test_the_installer_speaks_as_many_languages_as_the_program():
    languages = re.findall(r'!insertmacro SPOKEN "(\w+)" (.*?)(?=\n!insertmacro|\Z)', WORDS, re.DOTALL)
    translations = list((windows.ROOT / "resources" / "i18n").glob("skatedesk_*.ts"))
    assert len(languages) == len(translations) + 1
    assert all(len(re.findall(r'"[^"]+"', said)) == 3 for _language, said in languages)
