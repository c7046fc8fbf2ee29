"""Makes the disk image for a Mac from dist/skatedesk.app.

The program is signed for this purpose only (“ad hoc”): the Mac starts it, after asking once, because nobody Apple knows
answers for it. SKATEDESK_SIGNER names a certificate of the keychain where there is one.
"""

import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installer.about import DIST, NAME, VERSION, megabytes, stop

APP = DIST / f"{NAME}.app"


def main() -> None:
    if sys.platform != "darwin":
        stop("The program for macOS is built on a Mac.")
    if not APP.is_dir():
        stop("There is no dist/skatedesk.app yet. Build it first: make build")
    check_version()
    sign()
    image = pack()
    print(f"{image}: {megabytes(image)}; {megabytes(APP)} when installed")


def check_version() -> None:
    """The program folder may be of another version than the image is named for."""
    told = plistlib.loads((APP / "Contents" / "Info.plist").read_bytes())
    if told["CFBundleShortVersionString"] != VERSION:
        stop(f"dist/skatedesk.app is version {told['CFBundleShortVersionString']}. Build it anew: make build")


def sign() -> None:
    signer = os.environ.get("SKATEDESK_SIGNER", "-")
    hardened = [] if signer == "-" else ["--options", "runtime", "--timestamp"]
    _run("codesign", "--force", "--deep", *hardened, "--sign", signer, str(APP))
    _run("codesign", "--verify", "--deep", "--strict", str(APP))


def pack() -> Path:
    """One image to open, with the program and the folder to pull it to."""
    image = DIST / f"{NAME}-{VERSION}.dmg"
    with tempfile.TemporaryDirectory() as place:
        content = Path(place) / NAME
        shutil.copytree(APP, content / APP.name, symlinks=True)
        shutil.copyfile(DIST / NAME / "licences.txt", content / "licences.txt")
        (content / "Applications").symlink_to("/Applications")
        _run("hdiutil", "create", "-volname", f"{NAME} {VERSION}", "-srcfolder", str(content), "-fs", "HFS+", "-format",
             "UDZO", "-ov", str(image))  # fmt: skip
    _run("hdiutil", "verify", str(image))
    return image


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
