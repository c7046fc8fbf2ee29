"""Family and given name, where a list gives them in one column."""

from collections.abc import Sequence

from skatedesk.imports.entry_words import words


def family_and_given(name: str) -> tuple[str, str]:
    """`Anna BERG`, `BERG Anna` and `Berg, Anna` are one; else the last word is the family name, with its `van der`."""
    if "," in name:
        family, _comma, given = name.partition(",")
        return family.strip(), given.strip()
    parts = name.split()
    capitals = [part for part in parts if part.isupper() and sum(map(str.isalpha, part)) > 1]
    if 0 < len(capitals) < len(parts):
        return " ".join(capitals), " ".join(part for part in parts if part not in capitals)
    if not any(letter.isupper() or letter.islower() for letter in name):
        # Chinese, Japanese and Korean names begin with the family.
        return parts[0] if parts else "", " ".join(parts[1:])
    first = _first_of_family(parts)
    return " ".join(parts[first:]), " ".join(parts[:first])


def softened(given: str) -> str:
    """A given name without the capitals of a form that shouts: ANNA-LENA is Anna-Lena, but CJ stays."""
    return given.title() if given.isupper() and len(given) > 2 else given


def _first_of_family(parts: Sequence[str]) -> int:
    first = max(len(parts) - 1, 0)
    while first > 1 and parts[first - 1].casefold() in words().particles:
        first -= 1
    return first
