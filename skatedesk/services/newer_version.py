"""Whether there is a newer version of the program: asked only when somebody wants to know."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.error import URLError
from urllib.request import urlopen

import msgspec

from skatedesk import __version__
from skatedesk.domain.errors import RuleError
from skatedesk.words import _

LONGEST = 64 * 1024
SECONDS = 10
_NUMBERS = re.compile(r"\d+(\.\d+)*")


@dataclass(frozen=True, slots=True)
class Announced:
    """What the address says: the newest version, and the page on which it is told about."""

    version: str
    page: str = ""

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than this program."""
        return _numbers(self.version) > _numbers(__version__)


def ask(address: str, read: "Callable[[str], bytes] | None" = None) -> Announced:
    """Ask `address` for `{"version": "1.2.0", "page": "..."}`; RuleError with one sentence where nothing comes of it.

    Nothing is sent but the question itself.
    """
    if not address.startswith("https://"):
        raise RuleError(_("The address of the announcements begins with https://."))
    try:
        found = msgspec.json.decode((read or _read)(address), type=Announced)
    except (OSError, ValueError) as error:  # no answer, or one that is no announcement
        reason = error.reason if isinstance(error, URLError) else error
        told = _("{address} did not tell the newest version: {reason}. The program is as it was.")
        raise RuleError(told.format(address=address, reason=reason)) from None
    if not _NUMBERS.fullmatch(found.version):
        raise RuleError(_("{address} tells a version that is no number.").format(address=address))
    return found


def _read(address: str) -> bytes:
    with urlopen(address, timeout=SECONDS) as answer:  # noqa: S310 (https only, see above)
        return answer.read(LONGEST)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
