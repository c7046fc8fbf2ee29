"""The manual page skatedesk(1), made from what the command line understands."""

import argparse
import re
from collections.abc import Iterator

from installer.about import NAME, SUMMARY, VERSION, day
from skatedesk.cli import arguments

_FILES = (
    ("*.skatedesk", "a results file: a season with its competitions; one plain file to copy"),
    ("~/.config/skatedesk", "the settings of this user"),
    ("~/.local/state/skatedesk/log", "what the program noted of its own faults"),
)
_WORDS = (
    ("SKATEDESK_LANGUAGE", "the language to speak, such as nl; without it, that of the system"),
    ("QT_QPA_PLATFORM", "how windows are shown; “offscreen” shows none"),
)


def text() -> str:
    """The page as `man` reads it."""
    return "\n".join([*_head(), *_commands(), *_tail()]) + "\n"


def _head() -> Iterator[str]:
    yield f'.TH {NAME.upper()} 1 "{day():%Y-%m-%d}" "{NAME} {VERSION}" "User commands"'
    yield from (".SH NAME", f"{NAME} \\- {plain(SUMMARY)}", ".SH SYNOPSIS")
    yield from (f".B {NAME}", "[\\fIFILE\\fR]", ".br", f".B {NAME} demo", ".br")
    yield from (f".B {NAME}", "\\fICOMMAND\\fR ...", ".br", f".B {NAME} \\-\\-version", ".SH DESCRIPTION")
    yield from paragraph("Without a command it opens the window, with this results file where one is given.")
    yield from paragraph(
        "“demo” opens the sample World Cup; without a display it writes its lists into the folder out. "
        "The commands do the same work as the window, without one, for scripts and checks."
    )


def _commands() -> Iterator[str]:
    yield ".SH COMMANDS"
    for command, parser in subcommands().items():
        yield f".SS {plain(command)}"
        yield from paragraph(sentence(parser.description or ""))
        yield ".PP"
        yield ".nh"
        yield plain(re.sub(r"\s+", " ", parser.format_usage().removeprefix("usage: ")).strip())
        yield ".hy"
        for action in parser._actions:
            if not isinstance(action, argparse._HelpAction):
                yield from _word(action)


def _word(action: argparse.Action) -> Iterator[str]:
    """One option or place of a command."""
    choices = "|".join(map(str, action.choices or ()))
    shown = action.metavar if isinstance(action.metavar, str) else choices or action.dest.upper()
    if action.nargs == 0:
        shown = ""
    names = ", ".join(f"\\fB{plain(name)}\\fR" for name in action.option_strings)
    yield from (".TP", f"{names} \\fI{plain(shown)}\\fR".strip() if shown else names, plain(action.help or ""))


def _tail() -> Iterator[str]:
    yield from (".SH FILES", *_pairs(_FILES), ".SH ENVIRONMENT", *_pairs(_WORDS), ".SH EXIT STATUS")
    yield from (".TP", "0", "All is well.", ".TP", "2", "Something is refused or wrong, and a sentence says what.")


def _pairs(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, said in pairs:
        yield from (".TP", f"\\fB{plain(name)}\\fR", plain(sentence(said)))


def subcommands() -> dict[str, argparse.ArgumentParser]:
    """Every command with what it understands."""
    (choices,) = [one for one in arguments.parser()._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(choices.choices)


def paragraph(words: str) -> tuple[str, str]:
    return ".PP", plain(words)


def sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")


def plain(words: str) -> str:
    """Words in which `man` finds no instructions."""
    marked = (
        words.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq").replace("~", "\\(ti")
    )
    return re.sub(r"^([.'])", r"\\&\1", marked.replace("%%", "%"))


if __name__ == "__main__":
    print(text(), end="")
