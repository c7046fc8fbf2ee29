"""Somebody gets a pair of their own, between two others."""

from dataclasses import replace

from skatedesk.domain import start_moves
from skatedesk.domain.errors import RuleError
from skatedesk.domain.start_moves import named, place_of, place_words
from skatedesk.services.changes import Changed, announced
from skatedesk.services.start_list_change import changing_start
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _


def start_alone(file: ResultsFile, start_id: int, before: int) -> Changed:
    """Make a new pair before this one, and let somebody start there in the lane they have; one act, one undo."""
    with changing_start(file, start_id) as (act, start):
        was = place_of(start)
        if was is None:
            raise RuleError(_("{name} has no pair.").format(name=named(start)))
        to = replace(was, pair=before, place=1)
        act.apply(start_moves.insert_pair(act.starts, before))
        act.apply(start_moves.move(act.starts, start_id, to))
        label = _("{name}: {was} to {place}, a new pair")
        act.label(label.format(name=named(start), was=place_words(was), place=place_words(to)))
    return announced(act.change)
