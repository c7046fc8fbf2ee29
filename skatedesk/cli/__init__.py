"""The command line: the same services as in the window, without one. Its words and exit codes stay as they are."""

import io
import os
import sys
from collections.abc import Sequence

from skatedesk.cli import arguments
from skatedesk.cli.acts import FINE, REFUSED
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.exports.errors import ExportError
from skatedesk.imports.errors import SourceError
from skatedesk.services.files import FileError


def main(words: Sequence[str]) -> int:
    """Run one command; what is refused is said in one sentence on stderr, and the exit code is 2."""
    _speak_utf8()
    try:
        options = arguments.parse(words)
        code: int = options.run(options)
        sys.stdout.flush()
    except SystemExit as leave:
        return int(leave.code or FINE)
    except BrokenPipeError:
        # Who reads along, such as `head`, has enough; Python would complain once more when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except (RuleError, RuleFileError, FileError, SourceError, ExportError) as error:
        print(error, file=sys.stderr)
        return REFUSED
    return code


def _speak_utf8() -> None:
    """A Windows console or pipe may have a code page without the letters of the names."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
