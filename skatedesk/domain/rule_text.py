"""Reads a file of rules: TOML text becomes typed values, a mistake one sentence that says where it is."""

import re
import tomllib
from collections.abc import Collection
from difflib import get_close_matches
from pathlib import PurePath
from typing import Any, TypeVar, cast

import msgspec
from msgspec import inspect

from skatedesk.domain.errors import RuleFileError
from skatedesk.domain.quoting import quoted
from skatedesk.domain.rule_table import RuleTable
from skatedesk.words import _

Table = TypeVar("Table", bound=RuleTable)
Keys = tuple[str | int, ...]
"""The way to a value in the file: names of tables, places in lists."""

_MOST_POINTS = 50
"""In a line; the longest remark on a source has a tenth of it."""

_LONGEST_WAY, _LONGEST_FAULT = 200, 400

_SYNTAX_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_PLACE = re.compile(r" - at `\$([^`]*)`$")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\[\.\.\.\]")
_FIELD = re.compile(r"^Object (missing required|contains unknown) field `([^`]+)`")


def read_table(kind: type[Table], text: str, file: str, gone: Collection[str] = ()) -> Table:
    """The values in the text of a file, as a table of this kind; the file's own name without its ending is its `name`.

    `gone` are keys that older files have and nobody reads any more.

    Raises RuleFileError with one sentence naming the file, the key and what was expected there.
    """
    data = {key: value for key, value in _read_toml(text, file).items() if key not in gone}
    if "name" in data:
        raise RuleFileError(_("{file}: name is not a key; the file's own name is the name.").format(file=file))
    try:
        return msgspec.convert(data | {"name": PurePath(file).stem}, kind)
    except msgspec.ValidationError as error:
        raise refusal(file, _explain(str(error), data, kind)) from error


def refusal(file: str, fault: str) -> RuleFileError:
    """The sentence for a fault, which may quote the file: as long as a sentence is, and with nothing unseen in it."""
    return RuleFileError(_("{file}: {fault}").format(file=file, fault=quoted(fault, _LONGEST_FAULT)))


def _read_toml(text: str, file: str) -> dict[str, Any]:
    _check_keys(text, file)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
        place = _SYNTAX_PLACE.search(reason)
        line, column = place.groups() if place else (None, None)
        if line is None or column is None:
            lines = text.split("\n")
            line, column = str(len(lines)), str(len(lines[-1]) + 1)
        sentence = _("{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).")
        reason = _SYNTAX_PLACE.sub("", reason)
        raise RuleFileError(sentence.format(file=file, line=line, column=column, reason=reason)) from error
    except (ValueError, RecursionError) as error:
        # Numbers of thousands of digits, lists thousands deep: allowed in TOML, but nothing of the sport.
        raise RuleFileError(_("{file}: this cannot be read ({reason}).").format(file=file, reason=error)) from None


def _check_keys(text: str, file: str) -> None:
    """Refuse keys of very many parts, with which reading would take for ever."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.count(".") > _MOST_POINTS:
            sentence = _("{file}, line {line}: more than {count} points in a line. Write it in several lines.")
            raise RuleFileError(sentence.format(file=file, line=number, count=_MOST_POINTS))


def _explain(message: str, data: dict[str, Any], kind: type[RuleTable]) -> str:
    """The reader's words for what the conversion complains of."""
    keys = _keys(message, data, kind)
    field = _FIELD.match(message)
    if field is None:
        return _("{key} must be {expected}, not {found}.").format(
            key=dotted(keys), expected=_expected(_type_at(keys, kind)), found=_found(_value_at(data, keys))
        )
    missing, name = field[1] == "missing required", field[2]
    key = dotted((*keys, name))
    if missing:
        expected = _expected(_type_at((*keys, name), kind))
        return _("{key} is missing; expected {expected}.").format(key=key, expected=expected)
    known = [known.encode_name for known in cast(inspect.StructType, _type_at(keys, kind)).fields]
    close = get_close_matches(name, known, n=1)
    if close:
        return _("{key} is not a known key; did you mean {close}?").format(key=key, close=close[0])
    return _("{key} is not a known key; expected one of {known}.").format(key=key, known=", ".join(known))


def _keys(message: str, data: dict[str, Any], kind: type[RuleTable]) -> Keys:
    """The way to the fault. The conversion hides the names in open tables (offences, texts): find them."""
    place = _PLACE.search(message)
    keys: Keys = ()
    for step in _STEP.finditer(place[1] if place else ""):
        if step[1] is not None:
            keys = (*keys, step[1])
        elif step[2] is not None:
            keys = (*keys, int(step[2]))
        else:
            keys = (*keys, _entry_at_fault(message, data, keys, kind))
    return keys


def _entry_at_fault(message: str, data: dict[str, Any], keys: Keys, kind: type[RuleTable]) -> str:
    """The entry of an open table that alone brings the same complaint."""
    table = cast(dict[str, Any], _value_at(data, keys))
    return next(name for name in table if _complaint(_replaced(data, keys, {name: table[name]}), kind) == message)


def _complaint(data: dict[str, Any], kind: type[RuleTable]) -> str | None:
    try:
        msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        return str(error)
    return None


def _replaced(node: Any, keys: Keys, value: Any) -> Any:
    """The data with another value at the end of `keys`."""
    if not keys:
        return value
    key, rest = keys[0], keys[1:]
    if isinstance(node, dict):
        table = cast(dict[str | int, Any], node)
        return {**table, key: _replaced(table[key], rest, value)}
    entries = cast(list[Any], node)
    return [_replaced(entry, rest, value) if place == key else entry for place, entry in enumerate(entries)]


def _value_at(data: dict[str, Any], keys: Keys) -> object:
    node: Any = data
    for key in keys:
        node = node[key]
    return node


def _type_at(keys: Keys, table: type[RuleTable]) -> inspect.Type:
    """What a file of this kind must have at this place."""
    kind: inspect.Type = inspect.type_info(table)
    for key in keys:
        if isinstance(kind, inspect.StructType):
            kind = next(field.type for field in kind.fields if field.encode_name == key)
        elif isinstance(kind, inspect.DictType):
            kind = kind.value_type
        elif isinstance(kind, inspect.VarTupleType):
            kind = kind.item_type
        if isinstance(kind, inspect.UnionType):
            kind = next(choice for choice in kind.types if not isinstance(choice, inspect.NoneType))
    return kind


def _expected(kind: inspect.Type) -> str:
    """The type in plain words."""
    match kind:
        case inspect.IntType(ge=least):
            return _("a whole number, {least} or more").format(least=least)
        case inspect.StrType(min_length=None):
            return _("a text")
        case inspect.StrType():
            return _("a text that is not empty")
        case inspect.BoolType():
            return _("true or false")
        case inspect.EnumType() | inspect.LiteralType():
            return _one_of(kind)
        case inspect.VarTupleType(min_length=None):
            return _("a list")
        case inspect.VarTupleType():
            return _("a list with at least one entry")
        case _:
            return _("a table")


def _one_of(kind: inspect.EnumType | inspect.LiteralType) -> str:
    values = kind.values if isinstance(kind, inspect.LiteralType) else [choice.value for choice in kind.cls]
    return _("one of {values}").format(values=", ".join(f"“{value}”" for value in values))


def _found(value: object) -> str:
    """A value of the file in plain words."""
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return quoted(value)
        case "":
            return _("an empty text")
        case str():
            return _("the text “{text}”").format(text=quoted(value))
        case []:
            return _("an empty list")
        case list():
            return _("a list")
        case dict():
            return _("a table")
        case _:
            return _("a date or a time of day")


def dotted(keys: Keys) -> str:
    """The way to a value as one reads it: points[3].values[2]."""
    path = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
    return quoted(path.removeprefix("."), _LONGEST_WAY)
