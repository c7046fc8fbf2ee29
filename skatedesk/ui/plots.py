"""The plots that belong to a page: which there are, and the dialog that shows them."""

from functools import partial
from typing import TYPE_CHECKING, cast

from skatedesk.domain.people import Who
from skatedesk.ui.pages.page import Page
from skatedesk.words import _, ngettext

if TYPE_CHECKING:
    from skatedesk.ui.dialogs.chart import Offer
    from skatedesk.ui.pages.race_page import RacePage
    from skatedesk.ui.pages.skater_page import SkaterPage
    from skatedesk.ui.pages.standings_page import StandingsPage

RACE, STANDINGS, SKATERS = "race_page", "standings_page", "skater_page"
PAGES = (RACE, STANDINGS, SKATERS)
_MOST_TO_COME = 8


def show_of(page: Page) -> None:
    """Show the plots of what this page shows; where there is nothing yet, say what is missing."""
    name = page.objectName()
    if name == RACE:
        title, offers = _of_race(cast("RacePage", page))
    elif name == STANDINGS:
        title, offers = _of_cup(cast("StandingsPage", page))
    else:
        title, offers = _of_skater(cast("SkaterPage", page))
    if not offers:
        page.desk.refused.emit(title)
        return
    # Loaded only by who looks at plots.
    from skatedesk.ui.dialogs.chart import ChartDialog

    ChartDialog(page.desk, title, offers, page.window()).open()


def _of_race(page: "RacePage") -> "tuple[str, list[Offer]]":
    """The laps of every pair, the chosen one first, and the openers."""
    from skatedesk.services import race_charts
    from skatedesk.ui.dialogs.chart import Offer

    view, chosen = page.view, page.chosen()
    if view is None:
        return _("Choose a race first."), []
    file, race = page.desk.file, view.race
    pairs = sorted({start.pair for start in view.starts if start.pair is not None})
    start = view.start(chosen[0]) if chosen else None
    mine = start.pair if start else None
    word = _("Heat {number}") if race.discipline.is_team else _("Pair {number}")
    laps = tuple((word.format(number=pair), partial(race_charts.lap_chart, file, race.id, pair)) for pair in pairs)
    none = (("", partial(race_charts.lap_chart, file, race.id, None)),)
    first = pairs.index(mine) if mine in pairs else 0
    opener = (("", partial(race_charts.opener_chart, file, race.id)),)
    offers = [
        Offer(_("Lap times"), _("Pair or heat"), laps or none, first),
        Offer(_("Opener against lap"), _("Of what"), opener),
    ]
    return _("Plots of the race"), offers


def _of_cup(page: "StandingsPage") -> "tuple[str, list[Offer]]":
    """Places and points after each competition, and the points still to win; the chosen line is brought out."""
    from skatedesk.services import cup_charts
    from skatedesk.ui.dialogs.chart import Offer

    if page.view is None:
        return _("There is no standing to plot yet."), []
    cup, known, key = page.view.standing.cup, page.desk.standings, page.table.chosen_key()
    chosen: Who | None = None if key is None else (cup.discipline.is_team, key)
    course = partial(cup_charts.course_chart, known, cup.name, chosen=chosen)
    title = partial(cup_charts.title_chart, known, cup.name, chosen=chosen)
    left = tuple(
        (ngettext("{count} race to come", "{count} races to come", count).format(count=count),
         partial(title, to_come=count))
        for count in range(1, _MOST_TO_COME + 1)
    )  # fmt: skip
    by_rule = ((_("races as in the rule file"), title),) if cup.races else ()
    offers = [
        Offer(_("Places after each competition"), _("Of what"), (("", course),)),
        Offer(_("Points after each competition"), _("Of what"), (("", partial(course, points=True)),)),
        Offer(_("Points still to win"), _("Races to come"), (*by_rule, *left)),
    ]
    return _("Plots of the cup"), offers


def _of_skater(page: "SkaterPage") -> "tuple[str, list[Offer]]":
    """The times over each distance."""
    from skatedesk.services import skater_charts
    from skatedesk.ui.dialogs.chart import Offer

    if page.skater_id is None:
        return _("Choose a skater first."), []
    file, skater_id = page.desk.file, page.skater_id
    metres = skater_charts.distances(file, skater_id)
    if not metres:
        return _("This skater has no time yet, so there is nothing to plot."), []
    word = _("{metres} m")
    readers = tuple(
        (word.format(metres=one), partial(skater_charts.bests_chart, file, skater_id, one)) for one in metres
    )  # fmt: skip
    return _("Plots of the skater"), [Offer(_("Season bests"), _("Distance"), readers)]
