"""Start: a file or nothing opens the window, a command goes to the command line."""

import sys
from pathlib import Path

DEMO_FOLDER = Path("out")


def main() -> int:
    """What `skatedesk` and `python -m skatedesk` do; returns the exit code."""
    words = sys.argv[1:]
    match words:
        case ["demo"]:
            from skatedesk.app import demo

            return demo(DEMO_FOLDER)
        case []:
            return _open(None)
        case [name] if Path(name).is_file():
            return _open(Path(name))
        case _:
            from skatedesk import cli

            return cli.main(words)


def _open(path: Path | None) -> int:
    from skatedesk.app import open_desk

    return open_desk(path)


if __name__ == "__main__":
    sys.exit(main())
