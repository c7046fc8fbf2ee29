"""The commands that look at a race before it is made official, and that make it official."""

import argparse
from contextlib import closing

from skatedesk.cli.acts import FINE, REFUSED, Options, print_json
from skatedesk.cli.answers import Answer
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.findings import Finding
from skatedesk.services import files, lists, publishing
from skatedesk.services import gate as gates
from skatedesk.services.gate import Gate
from skatedesk.words import _


def wants_overrule(command: argparse.ArgumentParser) -> None:
    """The remark."""
    remark = _("why what was found may stand; it is kept with the race")
    command.add_argument("--overrule", metavar="REMARK", default="", help=remark)


def gate(options: Options) -> int:
    """List what speaks against making a race official; 2 where anything does."""
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        found = gates.look(file, lists.race(file, competition.id, options.race).id)
    if options.json:
        print_json(_answer(found))
    else:
        _print(found)
    return REFUSED if found.findings and not found.race.official else FINE


def official(options: Options) -> int:
    """List what speaks against it, and make a race official; refused where something has to be mended or overruled."""
    with closing(open_to_write(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        race_id = lists.race(file, competition.id, options.race).id
        if not options.json:
            _print(gates.look(file, race_id))
        publishing.make_official(file, race_id, options.overrule)
        found = gates.look(file, race_id)
    if options.json:
        print_json(_answer(found))
    else:
        print(_("Race {number} is official.").format(number=found.race.number))
    return FINE


def _print(found: Gate) -> None:
    print(found.census.words())
    for one in found.findings:
        sentence = _("May be overruled: {sentence}") if one.may_overrule else _("Has to be mended: {sentence}")
        print(sentence.format(sentence=one.sentence))
    for one in found.reminders:
        print(_("Reminder: {sentence}").format(sentence=one.sentence))
    if found.remark:
        print(_("Overruled: {remark}").format(remark=found.remark))
    if not found.findings:
        print(_("Nothing speaks against making race {number} official.").format(number=found.race.number))


def _answer(found: Gate) -> Answer:
    census = found.census
    return {
        "kind": "gate",
        "competition": found.competition.number,
        "series": found.competition.series,
        "race": found.race.number,
        "official": found.race.official,
        "overruled": found.remark,
        "census": {
            "entries": census.entries,
            "finished": census.finished,
            "dnf": census.dnf,
            "dq": census.dq,
            "dns": census.dns,
            "wdr": census.wdr,
            "not_skated": census.not_skated,
            "reserves": census.reserves,
            "balances": census.balances,
        },
        "findings": [_finding(one) for one in found.findings],
        "reminders": [_finding(one) for one in found.reminders],
    }


def _finding(one: Finding) -> Answer:
    return {"kind": one.kind, "sentence": one.sentence, "may_overrule": one.may_overrule, "rule": one.rule or None}
