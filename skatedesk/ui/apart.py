"""Long writing in a process of its own.

Python does one thing at a time, so a thread that makes a hundred pages would hold up every typed time. Another process
does not, and it gives way where there are few processors. Hand it plain values: they are sent to it.
"""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.ui.background import Background, known
from skatedesk.words import _

P = ParamSpec("P")
T = TypeVar("T")
_GIVES_WAY = 5
_BELOW_NORMAL = 0x4000


@dataclass(frozen=True, slots=True)
class _Refused:
    """The sentence that says why nothing came of the work."""

    sentence: str


def apart(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do `work`, a function of a module, in another process and wait for it; so ask for it in the background.

    RuleError with the sentence where it was refused.
    """
    if Background.inline:
        return work(*args, **kwargs)
    with ProcessPoolExecutor(1, get_context("spawn"), _settle_in, (words.language_of_desk(),)) as room:
        try:
            outcome = room.submit(_carried_out, work, args, kwargs).result()
        except BrokenProcessPool:
            raise RuleError(_("The writing was broken off by the computer. Try again.")) from None
    if isinstance(outcome, _Refused):
        raise RuleError(outcome.sentence)
    return outcome


def _carried_out(work: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]) -> T | _Refused:
    try:
        return work(*args, **kwargs)
    except known() as error:
        # Only the sentence: not every error finds its way through a pipe.
        return _Refused(str(error))


def _settle_in(language: str) -> None:
    """Speak as the window does, and let the window go first."""
    words.use_language(language, places.translations())
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_GIVES_WAY)
