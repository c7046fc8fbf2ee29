"""Faults and labels without personal data: names, birth dates and paths are masked before anything is passed on.

What is not known to be a word of the program is taken for a name: rather one word too many than one too few.
"""

import builtins
import re
import types
from collections.abc import Collection, Iterator

NAME, TEXT, DATE, PATH = "<name>", "<text>", "<date>", "<path>"

_FRAME = re.compile(r'^(?P<margin>[\s|+]*)File "(?P<path>.+)", (?P<rest>line \d+(?:, in [\w<>.]+)?)$')
_INDENTED = re.compile(r"^[\s|+]*\s{4}\S")
_LITERAL = re.compile(r"""(?<![\w'"])([rbfu]{0,2}(["']))((?:\\.|(?!\2)[^\\])*)\2""")
_HEADS = (
    "Exception Group Traceback",
    "Traceback (most recent call last):",
    "During handling of the above",
    "The above exception was",
    "[Previous ",
)

_TOKEN = re.compile(
    r"""
    (?P<date>\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b
      |\b(?:datetime\.)?date(?:time)?\(\d+(?:,\s\d+)*\))
  | (?P<quoted>(?<!\w)'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[“„«][^”“»]*[”“»])
  | (?P<path>(?:\b[A-Za-z]:)?[\\/][^\s'"]+|[^\s'"(]+[\\/][^\s'"]*|[^\s'"(/]+@[^\s'"]+
      |[^\s'"(]+\.(?:skatedesk|json|xlsx?|csv|pdf|html?|txt|toml|png|jpe?g|svg)\b)
  | (?P<word>[^\W\d_][\w’-]*(?:\.[^\W\d]\w*)*)
    """,
    re.VERBOSE,
)
_OURS = re.compile(r"Q[A-Z]\w+|\w*(?:Error|Exception|Warning|Interrupt)")
_SAME_AGAIN = re.compile(rf"{NAME}(?:[ ,]+{NAME})+")

_SENTENCES = frozenset(
    """A After An And Another At Attempt Be Before Both Call Called Can Cannot Could Database Did Do Each End Error
    Errno Every Expected Failed File For From Got Have How If In Instance Internal Invalid Is It Its Line Lookup
    Maximum Missing More Must New No None Not Object Of On One Only Or Out Parameter Parent Parse Please Python Qt
    Query Read Row Same See Signal Since So Some Such SQL SQLAlchemy SQLite Table That The Then There These This To Too
    Two Type Unable Unexpected Unknown Unsupported Use Value Was What When Where Which While Widget Windows With Wrong
    You Your Background PySide6 Shiboken""".split()  # noqa: SIM905 (words are read more easily as text)
)
_STATEMENTS = frozenset(
    """ABORT ADD ALL ALTER AND AS ASC BEGIN BETWEEN BY CASE CAST CHECK COMMIT COUNT CREATE DEFAULT DELETE DESC DISTINCT
    DROP ELSE END EXCEPT EXISTS FAILED FALSE FOREIGN FROM FULL GROUP HAVING IN INDEX INNER INSERT INTO IS JOIN KEY LEFT
    LIKE LIMIT NOT NULL OFFSET ON OR ORDER OUTER PRAGMA PRIMARY RETURNING ROLLBACK SELECT SET TABLE THEN TRUE UNION
    UNIQUE UPDATE VALUES WAL WHEN WHERE WITH""".split()  # noqa: SIM905
)
_STATUSES = frozenset({"OK", "DNF", "DNS", "DQ", "WDR", "WR", "JWR", "TR", "NR", "PB", "SB", "ISU", "II", "III"})
_PYTHON = frozenset(dir(builtins)) | frozenset(dir(types)) | frozenset({"NoneType", "UTC"})


def trace(text: str) -> str:
    """A traceback: paths of frames are cut to the part inside the program, code stays, what errors say is masked."""
    known = _words_of_code(text)
    return "\n".join(_shown(kind, line, known) for kind, line in _lines(text))


def message(line: str, known: Collection[str] = ()) -> str:
    """What an error says; `known` are words of the program itself."""

    def shown(found: re.Match[str]) -> str:
        word = found.group()
        match found.lastgroup:
            case "date":
                return DATE
            case "path":
                return PATH
            case "quoted":
                return word if _is_code(word[1:-1], known) else f"{word[0]}{TEXT}{word[-1]}"
            case _:
                return word if all(_is_plain(part, known) for part in word.split(".")) else NAME

    return _SAME_AGAIN.sub(NAME, _TOKEN.sub(shown, line))


def label(text: str, names: Collection[str]) -> str:
    """What an act is called, in whatever language; `names` are the words of all names in the file.

    Words in capitals are family names as lists print them, also of who is no longer in the file; what stands before
    them with a capital letter belongs to them.
    """
    known = {one.casefold() for one in names}
    named, begin = False, len(text)
    for one in reversed(list(_TOKEN.finditer(text))):
        word = one.group()
        mask = _mask(word, one.lastgroup, known)
        if not mask and named and word[0].isupper() and text[one.end() : begin].isspace():
            mask = NAME
        named, begin = mask == NAME, one.start()
        if mask:
            text = text[: one.start()] + mask + text[one.end() :]
    return _SAME_AGAIN.sub(NAME, text)


def words_of(names: Collection[str]) -> frozenset[str]:
    """The words of names as `label` wants them; particles such as de are words of many languages, and stay out."""
    return frozenset(word for name in names for word in re.findall(r"[^\W\d_][\w'’-]*", name) if not word.islower())


def _mask(word: str, kind: str | None, known: Collection[str]) -> str:
    """What stands in the place of a part of a label; empty where it may stay."""
    if kind != "word":
        return {"date": DATE, "path": PATH}.get(kind or "", TEXT)
    plain = word.casefold()
    if plain in known or (len(word) > 1 and word.isupper() and word not in _STATUSES):
        return NAME
    # Names in characters stand in a sentence without gaps.
    inside = not word.isascii() and any(len(one) > 1 and not one.isascii() and one in plain for one in known)
    return NAME if inside else ""


def _shown(kind: str, line: str, known: Collection[str]) -> str:
    match kind:
        case "head":
            return line
        case "frame":
            return _short(line)
        case "code":
            # A text in the code is masked as what errors say is.
            return _LITERAL.sub(lambda found: f"{found[1]}{message(found[3], known)}{found[2]}", line)
        case _:
            return message(line, known)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Each line with what it is: the head of a trace, the place of a frame, its code, or what an error says."""
    before = ""
    for line in text.splitlines():
        if _FRAME.match(line):
            before = "frame"
        elif before in ("frame", "code") and _INDENTED.match(line):
            before = "code"
        elif not line.strip(" |+-") or line.lstrip(" |+-").startswith(_HEADS):
            before = "head"
        else:
            before = "message"
        yield before, line


def _short(frame: str) -> str:
    """The place of a frame without what lies above the program or a library."""
    found = _FRAME.match(frame)
    if found is None:
        return frame
    parts = re.split(r"[\\/]", found["path"])
    anchors = [at for at, part in enumerate(parts[:-1]) if part in ("skatedesk", "site-packages")]
    path = "/".join(parts[anchors[-1] :]) if anchors else parts[-1]
    return f'{found["margin"]}File "{path}", {found["rest"]}'


def _words_of_code(text: str) -> frozenset[str]:
    """The words of the program that a trace shows: its code, and the functions and modules of its frames."""
    told = [_short(line) if kind == "frame" else _LITERAL.sub("", line)
            for kind, line in _lines(text) if kind in ("frame", "code")]  # fmt: skip
    return frozenset(word for line in told for word in re.findall(r"\w+", line))


def _is_code(said: str, known: Collection[str]) -> bool:
    """Whether a quoted text is a name of the program and nothing else."""
    words = re.split(r"[. ]", said) if said else []
    return all(one in known or one in _PYTHON or _OURS.fullmatch(one) for one in words)


def _is_plain(word: str, known: Collection[str]) -> bool:
    """Whether a word is one of the program or of the language, and no name."""
    if word in known or word in _PYTHON or word in _SENTENCES or word in _STATEMENTS:
        return True
    return word.isascii() and (word.islower() or bool(_OURS.fullmatch(word)))
