"""What keeps a file from being written."""

from pathlib import Path
from typing import Self

from skatedesk.words import _


class ExportError(Exception):
    """A file was not written; what stood there before is whole. The text is for the official."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(_("{file} was not written. {reason}").format(file=path.name, reason=reason))
        self.path = path
        self.reason = reason

    @classmethod
    def of_nothing(cls, path: Path) -> Self:
        return cls(path, _("There is no list to write."))

    @classmethod
    def of_difference(cls, path: Path) -> Self:
        """The file was read again before it was put in its place, and something is missing or changed."""
        return cls(path, _("What was read back is not what was written."))
