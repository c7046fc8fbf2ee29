"""How the sheets of a competition look: read, and set by an official."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import USUAL, HouseStyle
from skatedesk.services.changes import Changed, announced
from skatedesk.store import edition_queries
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import HouseStyleRow
from skatedesk.words import _


def style_of(file: ResultsFile, competition_id: int) -> HouseStyle:
    """How the sheets of a competition look; what nobody chose is as usual."""
    with file.read() as session:
        return from_settings(edition_queries.style_settings(session, competition_id))


def from_settings(settings: Mapping[str, Any]) -> HouseStyle:
    """The style that was written down; what this program does not know, as from a later one, stays as usual."""
    style = USUAL
    for name, usual in asdict(USUAL).items():
        value = settings.get(name)
        if isinstance(value, bool if isinstance(usual, bool) else str):
            try:
                style = replace(style, **{name: type(usual)(value)})
            except (ValueError, RuleError):
                continue
    return style


def set_style(file: ResultsFile, competition_id: int, style: HouseStyle) -> Changed:
    """Let the sheets of a competition look like this from now on."""
    settings = {name: value if isinstance(value, bool) else str(value) for name, value in asdict(style).items()}
    with file.change(_("How the sheets look")) as change:
        row = edition_queries.style_row(change.session, competition_id)
        if row is None:
            change.session.add(HouseStyleRow(competition_id=competition_id, settings=settings))
        else:
            row.settings = {**row.settings, **settings}
    return announced(change)
