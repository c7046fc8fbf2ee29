"""Which rule file holds: one that comes with the program, or an own one that lies in the results file."""

from functools import lru_cache
from pathlib import Path

from skatedesk import places
from skatedesk.domain.errors import RuleFileError
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules import Rules
from skatedesk.imports.errors import SourceError
from skatedesk.imports.guards import read_text, source_name
from skatedesk.store.queries import Season
from skatedesk.words import _

LONGEST = 400_000
"""Bytes; the rule file of a season has some 40,000."""


def shipped() -> list[str]:
    """The names of the rule files that come with the program."""
    return sorted(path.stem for path in (places.resources() / "rules").glob("*.toml"))


def choose(rules: str) -> tuple[Rules, str]:
    """The rules of that name or in that file, and the text to keep in the results file (empty for a shipped one).

    RuleFileError where there is no such rule file or it is broken.
    """
    if rules in shipped():
        return _shipped(rules), ""
    path = Path(rules)
    if not path.is_file():
        raise RuleFileError(
            _("There is no rule file “{name}”. Choose {known}, or give the path of a rule file.").format(
                name=rules, known=", ".join(shipped())
            )
        )
    text = own_text(path)
    return read_rules(text, source_name(path)), text


def own_text(path: Path) -> str:
    """The text of an own file of rules; RuleFileError where it cannot be read or is far too long for one."""
    try:
        return read_text(path, LONGEST)
    except SourceError as error:
        raise RuleFileError(str(error)) from None


def rules_of(season: Season) -> Rules:
    """The rules a season is held under."""
    return _kept(season.rules_text, season.rules_name) if season.rules_text else _shipped(season.rules_name)


def rules_for_season(name: str) -> str | None:
    """The shipped rule file made for a season such as 2025/26, None where there is none."""
    return next((rules for rules in shipped() if _shipped(rules).season == name), None)


@lru_cache(maxsize=16)
def _shipped(name: str) -> Rules:
    path = places.resources() / "rules" / f"{name}.toml"
    # The name comes from a results file, which may be anybody's: it must not lead to another folder.
    if name not in shipped():
        raise RuleFileError(
            _("The rule file “{name}” of this results file does not come with this program.").format(name=name)
        )
    return read_rules(path.read_text(encoding="utf-8"), path.name)


@lru_cache(maxsize=16)
def _kept(text: str, name: str) -> Rules:
    return read_rules(text, f"{name}.toml")
