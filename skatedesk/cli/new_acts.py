"""A new results file from the command line: empty, or with its first competition and its races."""

import argparse
from contextlib import closing
from datetime import date
from pathlib import Path

from skatedesk.cli.acts import FINE, Options, quoted
from skatedesk.domain.errors import RuleError
from skatedesk.domain.rules_programmes import ProgrammeTemplate
from skatedesk.domain.seasons import season_of_day
from skatedesk.services import lists, rulebook, season_plan, venues
from skatedesk.services.last_season import ALL
from skatedesk.services.programmes import typed_day
from skatedesk.services.season_plan import PlannedCompetition, SeasonPlan
from skatedesk.words import _, ngettext


def wants(command: argparse.ArgumentParser) -> None:
    """Season and rules, then what is skated, where and when."""
    season = _("from one summer to the next, such as 2025/26; without it, that of the day")
    command.add_argument("--season", help=season)
    rules = _("the rule file: {names}, or the path of another one; without it, that of the season")
    command.add_argument("--rules", help=rules.format(names=", ".join(rulebook.shipped())))
    template = _('with a competition and the races of this programme, such as "club meet" or "world cup"')
    command.add_argument("--template", metavar="NAME", help=template)
    command.add_argument("--event", metavar="NAME", help=_("what the competition is called"))
    command.add_argument("--series", metavar="NAME", help=_("the series it belongs to"))
    venue = _("the oval, by its name or its town; where it lies is known of many")
    command.add_argument("--venue", metavar="NAME", help=venue)
    command.add_argument("--date", metavar="DAY", help=_("the first day, such as 2025-11-21"))
    last = _("take skaters, best times, teams, looks and officials from this results file")
    command.add_argument("--from-last", metavar="FILE", type=Path, help=last)


def new(options: Options) -> int:
    """Make the file, all of it or nothing, and say how to go on."""
    day = typed_day(options.date or "")
    season: str = options.season or season_of_day(day or date.today())
    rules: str = options.rules or season_plan.best_rules(season)
    planned = _competition(options, rules, day)
    plan = SeasonPlan(
        options.file, season, rules, planned, options.from_last, ALL if options.from_last else frozenset()
    )
    with closing(season_plan.make(plan)) as file:
        held = lists.competitions(file)
        races = len(lists.programme(file, held[0].id)) if held else 0
    print(_("{file} is ready for the season {season}.").format(file=options.file, season=season))
    for one in held:
        counted = ngettext("{event}: {count} race.", "{event}: {count} races.", races)
        print(counted.format(event=one.event, count=races))
    print(_next_step(options.file, held[0].number if held else None))
    return FINE


def _next_step(path: Path, competition: int | None) -> str:
    if competition is None:
        return _("Bring races in: skatedesk import {file} SOURCE...").format(file=quoted(path))
    sentence = _("Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply")
    return sentence.format(file=quoted(path), number=competition)


def _competition(options: Options, rules: str, day: date | None) -> tuple[PlannedCompetition, ...]:
    """The one competition that is described; none where nothing is said of one."""
    if not any((options.template, options.event, options.series, options.venue, options.date)):
        return ()
    template: ProgrammeTemplate | None = None
    if options.template:
        template = season_plan.template_named(rulebook.choose(rules)[0], options.template)
    elif not options.event:
        raise RuleError(_("Say what the competition is called with --event, or choose a programme with --template."))
    venue = venues.named(options.venue or "")
    return (
        PlannedCompetition(
            options.event or season_plan.event_of(template, 1),
            options.series if options.series is not None else season_plan.series_of(template),
            1,
            venue.rink if venue else options.venue or "",
            venue.city if venue else "",
            venue.country if venue else "",
            day,
            template.races if template else (),
        ),
    )
