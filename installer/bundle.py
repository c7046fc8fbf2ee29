"""What Windows and macOS read in the program itself: its icon, its version, and on a Mac its file type."""

import sys
from pathlib import Path
from typing import Any

from installer.about import BUNDLE, ENDING, FILE_KIND, NAME, PICTURES, PUBLISHER, ROOT, SUMMARY, VERSION

_KIND = f"{BUNDLE}.results"
OLDEST_MAC = "13.0"
"""Qt 6.11 asks for it."""


def icon() -> str | None:
    """The icon file of this system; Linux has its icon in the desktop entry."""
    ending = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    return str(PICTURES / f"{NAME}.{ending}") if ending else None


def windows_version() -> str | None:
    """The file with what Windows shows as the properties of the program; none on other systems."""
    if sys.platform != "win32":
        return None
    path = ROOT / "build" / "version.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(version_resource(), encoding="utf-8")
    return str(path)


def version_resource() -> str:
    """The version as PyInstaller hands it to Windows."""
    numbers = tuple(int(number) for number in four_numbers().split("."))
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "LegalCopyright": "MIT",
        "ProductName": NAME,
        "ProductVersion": VERSION,
        "Comments": SUMMARY,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def four_numbers() -> str:
    """The version as Windows counts: four numbers, whatever stands behind them."""
    plain = VERSION.partition("+")[0].split(".")
    numbers = [part for part in plain if part.isdigit()]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def info() -> dict[str, Any]:
    """What the Finder knows of skatedesk.app."""
    languages = sorted(path.stem.removeprefix(f"{NAME}_") for path in _translations())
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleLocalizations": ["en", *languages],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": FILE_KIND,
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": f"{NAME}.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _KIND,
                "UTTypeDescription": FILE_KIND,
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [ENDING]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.sports",
        "LSMinimumSystemVersion": OLDEST_MAC,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }


def _translations() -> list[Path]:
    return list((ROOT / "resources" / "i18n").glob(f"{NAME}_*.ts"))
