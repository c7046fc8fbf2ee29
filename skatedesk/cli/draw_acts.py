"""The command that draws a race."""

from contextlib import closing
from itertools import groupby

from skatedesk.cli.acts import FINE, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.draw import Candidate, Draw, Drawn
from skatedesk.domain.draw_record import kept
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import armband
from skatedesk.services import draws, files, lists
from skatedesk.services.draws import Preparation
from skatedesk.words import _


def draw(options: Options) -> int:
    """Draw a race by rule; the draw is stored where the race has no start list yet, else it is only shown."""
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        race = lists.race(file, competition.id, options.race)
        prepared = draws.prepare(file, race.id)
    made = prepared.draw(draws.new_seed() if options.seed is None else options.seed)
    stored = not prepared.listed
    if stored:
        with closing(open_to_write(options.file)) as file:
            draws.store(file, race.id, made)
    if options.json:
        print_json(_answer(prepared, made, stored=stored))
        return FINE
    for sheet in prepared.sheets(made):
        print_sheet(sheet)
        print()
    sentence = _("The draw is the start list of race {number} now.")
    if not stored:
        sentence = _("Race {number} has a start list already, so this draw is only shown and not stored.")
    print(sentence.format(number=race.number))
    return FINE


def _answer(prepared: Preparation, made: Draw, *, stored: bool) -> Answer:
    competitors = prepared.competitors
    candidates = {one.entry_id: one for one in made.candidates}
    return {
        "kind": "draw",
        "competition": prepared.competition.number,
        "series": prepared.competition.series,
        "race": prepared.race.number,
        "seed": made.seed,
        "draw_kind": made.kind,
        "rule": dict(kept(made).rule),
        "stored": stored,
        "input": [_input(one, competitors[one.entry_id]) for one in made.candidates],
        "pairs": [
            {
                "pair": pair,
                "starts": [_start(one, candidates[one.entry_id], competitors[one.entry_id]) for one in starts],
            }
            for pair, starts in groupby(made.starts, key=lambda one: one.pair)
        ],
    }


def _input(one: Candidate, competitor: Competitor) -> Answer:
    return {
        "skater_key": competitor.key,
        "name": one.name,
        "nation": one.nation,
        "rank": one.rank,
        "points": one.points,
        "best": str(one.best) if one.best else None,
    }


def _start(one: Drawn, candidate: Candidate, competitor: Competitor) -> Answer:
    """A place on the list; teams have the straight of their start instead of a lane."""
    return {
        "lane": one.lane,
        "armband": armband(one.lane, one.place) if one.lane else None,
        **({"straight": one.side} if one.side else {}),
        "skater_key": competitor.key,
        "name": candidate.name,
        "nation": candidate.nation,
    }
