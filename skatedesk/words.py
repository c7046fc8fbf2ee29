"""The words a user sees, in the user's language.

Every sentence for a user goes through `_` (or `ngettext` where a number decides the form), so that a
catalogue in `resources/translations/` can replace it. Below the domain, because the domain gives reasons too.
"""

import gettext
from pathlib import Path

_catalogue: gettext.NullTranslations = gettext.NullTranslations()


def use_language(language: str, folder: Path) -> bool:
    """Show the words of `language` from now on; False, and English, where there is no catalogue for it."""
    found = gettext.find("skatedesk", str(folder), languages=[language])
    use_catalogue(
        gettext.translation("skatedesk", str(folder), languages=[language]) if found else gettext.NullTranslations()
    )
    return found is not None


def use_catalogue(catalogue: gettext.NullTranslations) -> None:
    """Show the words of this catalogue from now on."""
    global _catalogue
    _catalogue = catalogue


def _(text: str) -> str:
    """The sentence in the user's language."""
    return _catalogue.gettext(text) if text else ""


def ngettext(one: str, many: str, count: int) -> str:
    """The sentence for `count` things in the user's language."""
    return _catalogue.ngettext(one, many, count)
