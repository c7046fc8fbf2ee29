"""Start: a file or nothing opens the window, a command goes to the command line."""

import locale
import os
import sys
from pathlib import Path

from skatedesk import places, words
from skatedesk.services import desk_settings

DEMO_FOLDER = Path("out")


def main() -> int:
    """What `skatedesk` and `python -m skatedesk` do; returns the exit code."""
    if getattr(sys, "frozen", False):
        # In the built program, a process that is asked to write something begins here too.
        from multiprocessing import freeze_support

        freeze_support()
    words.use_language(language(), places.translations())
    given = sys.argv[1:]
    match given:
        case ["demo"]:
            from skatedesk.demo import demo

            return demo(DEMO_FOLDER)
        case []:
            return _open(None)
        case [name] if Path(name).is_file():
            return _open(Path(name))
        case _:
            from skatedesk import cli

            return cli.main(given)


def language() -> str:
    """The language to speak: SKATEDESK_LANGUAGE, the one of the settings, or that of the system, such as nl_NL."""
    return os.environ.get("SKATEDESK_LANGUAGE") or desk_settings.chosen().language or locale.getlocale()[0] or "en"


def _open(path: Path | None) -> int:
    from skatedesk.app import open_desk

    return open_desk(path)


if __name__ == "__main__":
    sys.exit(main())
