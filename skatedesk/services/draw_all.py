"""The draws of a small meet at once: every race that waits for its draw and of which nothing has to be looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.errors import RuleError
from skatedesk.services import draw_cautions, draws
from skatedesk.services.changes import Changed, announced
from skatedesk.services.draws import Preparation
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Waiting:
    """The races without a start list: those that can be drawn now, and why the others cannot be drawn unseen."""

    ready: tuple[Preparation, ...]
    left_out: tuple[str, ...] = ()


def waiting(file: ResultsFile, competition_id: int) -> Waiting:
    """Which races of a competition can be drawn together; nothing is changed. A race without entries is none."""
    with file.read() as session:
        begun = queries.progress(session, competition_id)
        races = [race for race in queries.races(session, competition_id) if race.id not in begun and not race.official]
    ready: list[Preparation] = []
    left_out: list[str] = []
    for race in races:
        prepared = draws.prepare(file, race.id)
        if not prepared.field:
            continue
        reason = _reason(file, prepared)
        if reason:
            left_out.append(_("Race {number}: {reason}").format(number=race.number, reason=reason))
        else:
            ready.append(prepared)
    return Waiting(tuple(ready), tuple(left_out))


def store(file: ResultsFile, prepared: Sequence[Preparation]) -> Changed:
    """Draw all of these, each with a seed of its own that is kept with it, as one act with one undo."""
    with file.change() as change:
        drawn = [draws.store_in(change, one.race.id, one.draw(draws.new_seed())) for one in prepared]
        numbers = ", ".join(str(race.number) for race in drawn)
        sentence = ngettext("Draw of race {numbers}", "Draw of races {numbers}", len(drawn))
        change.label = sentence.format(numbers=numbers)
    return announced(change)


def _reason(file: ResultsFile, prepared: Preparation) -> str:
    """What somebody must look at before this race is drawn; empty where there is nothing."""
    if prepared.kind is DrawKind.STANDING:
        return _("its order comes from what is skated before it.")
    found = draw_cautions.cautions(file, prepared)
    if found:
        return found[0]
    try:
        prepared.draw(draws.new_seed())
    except RuleError as reason:
        return str(reason)
    return ""
