"""Lets Qt know results files by their names, so that no list of files looks into one that is open.

On Linux and macOS a process that opens a file a second time and closes it again loses all its locks on that file. A
file dialog looks into every file whose name tells it nothing; after that another program could take the results file
for abandoned and clear away what is not written back yet.
"""

import os

from skatedesk import places

_DATA_FOLDERS = "XDG_DATA_DIRS"
_USUAL = "/usr/local/share:/usr/share"


def make_known() -> None:
    """Before the first list of files: `resources/mime` says which names are ours."""
    folders = (os.environ.get(_DATA_FOLDERS) or _USUAL).split(":")
    ours = str(places.resources())
    if ours not in folders:
        os.environ[_DATA_FOLDERS] = ":".join((ours, *folders))
