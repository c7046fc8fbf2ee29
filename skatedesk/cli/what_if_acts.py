"""The command that imagines results: what would change, each line marked as imagined. Nothing is stored."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing

from skatedesk.cli.acts import FINE, Options, print_json
from skatedesk.cli.answers import Answer
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.standings import RaceResults, StandingLine
from skatedesk.domain.what_if import Wish, wish
from skatedesk.services import files, lists, occasions, what_follows
from skatedesk.services import what_if as imagining
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import Standings
from skatedesk.services.what_follows import DivisionChanges, QuotaChanges
from skatedesk.services.what_if import WhatIf
from skatedesk.words import _

NEXT = -1
"""The id of the first race of a cup that the file does not have."""


def wants(command: argparse.ArgumentParser) -> None:
    """The race, what is imagined in it, and what the consequences go by."""
    command.add_argument("--competition", metavar="N", type=int, help=_("the number of the competition in its series"))
    command.add_argument(
        "--series", metavar="NAME", help=_("the series, where several have a competition of that number")
    )
    command.add_argument("--race", metavar="M", type=int, help=_("the number of the race in the programme"))
    cup = _("instead of a race: the next one of this cup, which the file does not have, such as “M 500”")
    command.add_argument("--cup", help=cup)
    result = _("who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ")
    command.add_argument("--result", metavar="WHO=WHAT", dest="results", action="append", required=True, help=result)
    to_come = _("how many races are to come that the file does not have; without it, as the rule file says")
    command.add_argument("--to-come", metavar="N", type=int, help=to_come)
    scheme = _("the scheme of the places in a championship; without it, one of the season of the file")
    command.add_argument("--scheme", metavar="NAME", help=scheme)


def what_if(options: Options) -> int:
    """Show what would change with these results."""
    with closing(files.look_at(options.file)) as file:
        standings = Standings(file)
        cup, race_id = _race(file, options)
        if options.to_come is not None and options.to_come < 0:
            raise RuleError(_("Say with --to-come how many races are to come, 0 or more."))
        real = imagining.what_if(standings, cup, {}, options.to_come)
        wishes = _wishes(real, race_id, options.results)
        found = imagining.what_if(standings, cup, {race_id: wishes}, options.to_come)
        name = what_follows.usual_scheme(found) if options.scheme is None else options.scheme
        quotas = what_follows.quotas(found, name) if name else ()
        divisions = what_follows.promotions(found)
    if options.json:
        print_json(_answer(real, found, quotas, divisions))
        return FINE
    mark = _("imagined")
    for line in (*found.told(), *_standing(found), *_title(real, found), *_quotas(quotas), *_divisions(divisions)):
        print(f"[{mark}] {line}")
    return FINE


def _race(file: ResultsFile, options: Options) -> tuple[str, int]:
    """The name of the cup, and the id of the race that is imagined."""
    if options.cup is not None and options.competition is None and options.race is None:
        return options.cup, NEXT
    if options.cup is not None or options.competition is None or options.race is None:
        raise RuleError(_("Say which race: --competition N --race M, or --cup NAME for the next one of a cup."))
    competition = lists.competition(file, options.competition, options.series)
    race = lists.race(file, competition.id, options.race)
    rules = occasions.rules_for(file, competition)
    cup = rules.cup_of(race.discipline, race.sex, race.metres) if rules.counts_for_cup(competition.series) else None
    if cup is None:
        sentence = _("Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.")
        raise RuleError(sentence.format(number=race.number))
    return cup.name, race.id


def _wishes(real: WhatIf, race_id: int, texts: Sequence[str]) -> list[Wish]:
    """What was typed; RuleError for what makes no sense, and for somebody named twice."""
    held = next((one for one in real.held.races if one.race.id == race_id), None)
    if held is None and race_id != NEXT:
        raise RuleError(_("This race is of another season than the cup. Choose a race of the latest season."))
    found: list[Wish] = []
    for text in texts:
        who, equals, what = text.partition("=")
        if not equals or not who.strip() or not what.strip():
            sentence = _("“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.")
            raise RuleError(sentence.format(text=text))
        made = wish(_somebody(real, held, who.strip()), what)
        if any(one.competitor == made.competitor for one in found):
            raise RuleError(_("{name} is given two results. Give one.").format(name=made.competitor.name))
        found.append(made)
    return found


def _somebody(real: WhatIf, held: RaceResults | None, text: str) -> Competitor:
    """Who has this key, this start number in the race, or is the team of this nation."""
    wanted = text.casefold()
    starts = [line.start for line in held.results] if held else []
    by_bib = [start.competitor for start in starts if start.bib is not None and str(start.bib) == text]
    known = real.competitors
    by_key = [one for one in known if one.key and one.key.casefold() == wanted]
    by_nation = [one for one in known if one.is_team and one.nation.casefold() == wanted]
    found = by_key or by_bib or by_nation
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(one.name for one in found)
        raise RuleError(_("“{text}” may be any of {names}. Give the key.").format(text=text, names=names))
    sentence = _("Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.")
    raise RuleError(sentence.format(cup=real.held.cup.name, text=text))


def _changed(found: WhatIf) -> Iterator[tuple[StandingLine, StandingLine | None]]:
    """The lines of the standing with another rank or other points, each with the real one."""
    real = {line.competitor.who: line for line in found.real.lines}
    for line in found.view.standing.lines:
        before = real.get(line.competitor.who)
        if before is None or (before.rank, before.points) != (line.rank, line.points):
            yield line, before


def _gone(found: WhatIf) -> Iterator[StandingLine]:
    """Who is no longer in the standing."""
    kept = {line.competitor.who for line in found.view.standing.lines}
    return (line for line in found.real.lines if line.competitor.who not in kept)


def _standing(found: WhatIf) -> Iterator[str]:
    title = _(found.held.cup.title)
    changed = list(_changed(found))
    if not changed:
        yield _("{cup}: the standing stays as it is.").format(cup=title)
    for line, before in changed:
        moved = found.view.movement[line.competitor.who].words
        sentence = _("{cup}: {name} ({nation}), {points} points, {moved}")
        if before is not None and before.points != line.points:
            sentence = _("{cup}: {name} ({nation}), {points} points instead of {before}, {moved}")
        yield sentence.format(
            cup=title, name=line.competitor.name, nation=line.competitor.nation, points=line.points,
            before=before.points if before else 0, moved=moved,
        )  # fmt: skip
    for line in _gone(found):
        yield _("{cup}: {name} is no longer in the standing.").format(cup=title, name=line.competitor.name)


def _title(real: WhatIf, found: WhatIf) -> Iterator[str]:
    """Who can still win, where that is another sentence than before."""
    if found.title is None:
        yield _("Who can still win is not known: say with --to-come N how many races are to come.")
        return
    before = real.sentences()
    yield from (sentence for sentence in found.sentences() if sentence not in before)


def _quotas(found: Sequence[QuotaChanges]) -> Iterator[str]:
    for one in found:
        of = f"{one.scheme.championship}, {one.event.title}"
        if not one.changes:
            yield _("{of}: no place changes.").format(of=of)
        for nation in one.nations:
            yield _("{of}: places of {words}.").format(of=of, words=nation.words)
        for change in one.changes:
            yield f"{of}: {change.competitor.name} ({change.competitor.nation}) {change.words}"


def _divisions(found: Sequence[DivisionChanges]) -> Iterator[str]:
    for one in found:
        of = _("Divisions, {race}").format(race=one.of)
        if not one.changes:
            yield _("{of}: nobody changes the division.").format(of=of)
        for change in one.changes:
            yield f"{of}: {change.competitor.name} ({change.competitor.nation}) {change.words}"


def _answer(
    real: WhatIf, found: WhatIf, quotas: Sequence[QuotaChanges], divisions: Sequence[DivisionChanges]
) -> Answer:  # fmt: skip
    """What changes; every record says that it is imagined."""
    cup = found.held.cup
    return {
        "kind": "what-if",
        "imagined": True,
        "cup": {"name": cup.name, "title": cup.title},
        "told": list(found.told()),
        "standing": [_line(line, before) for line, before in _changed(found)],
        "no_longer_in_standing": [_who(line.competitor) for line in _gone(found)],
        "title": {"imagined": True, "before": list(real.sentences()), "now": list(found.sentences())},
        "quotas": [
            {
                "imagined": True,
                "scheme": one.scheme.name,
                "championship": one.scheme.championship,
                "event": one.event.name,
                "nations": [
                    {"nation": each.nation, "places": each.now, "places_before": each.before} for each in one.nations
                ],
                "changes": [_who(each.competitor) | {"turn": each.turn, "why": each.why} for each in one.changes],
            }
            for one in quotas
        ],
        "divisions": [
            {
                "imagined": True,
                "of": one.of,
                "changes": [
                    _who(each.competitor) | {"division": each.division, "why": each.why} for each in one.changes
                ],
            }
            for one in divisions
        ],
    }


def _line(line: StandingLine, before: StandingLine | None) -> Answer:
    return _who(line.competitor) | {
        "rank": line.rank,
        "rank_before": before.rank if before else None,
        "points": line.points,
        "points_before": before.points if before else None,
    }


def _who(one: Competitor) -> Answer:
    return {"imagined": True, "name": one.name, "nation": one.nation, "skater_key": one.key}
