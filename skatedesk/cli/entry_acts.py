"""The command that takes the entry list of a federation, or shows what it would do."""

import sys
from contextlib import closing

from skatedesk.cli.acts import FINE, REFUSED, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.errors import RuleError
from skatedesk.domain.quoting import quoted
from skatedesk.imports.entry_values import code_of_nation
from skatedesk.services import entry_import, files, lists
from skatedesk.services.entry_plan import Plan, Verdict
from skatedesk.words import _, ngettext


def bring_in(options: Options) -> int:
    """Import entries: only the report without --apply; 2 as soon as a row is refused or needs an official."""
    with closing(open_to_write(options.file) if options.apply else files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        table = entry_import.read(options.source, options.sheet, competition.country)
        mapping = table.mapping.with_nation(_nation(options.nation)) if options.nation else None
        plan = entry_import.plan(file, competition.id, table, mapping)
        if options.apply:
            entry_import.apply(file, plan)
    if options.json:
        print_json(_answer(plan, applied=options.apply))
    else:
        print_sheet(plan.report())
        print(_("The rows were taken.") if options.apply else _("Nothing was changed. Take the rows with --apply."))
    for sentence in _left_out(plan):
        print(sentence, file=sys.stderr)
    return FINE if plan.is_fine else REFUSED


def _nation(text: str) -> str:
    """The nation of the rows that name none, as it was asked for."""
    found = code_of_nation(text)
    if not found:
        raise RuleError(_("“{text}” is no nation code. Write three letters, such as NOR.").format(text=quoted(text)))
    return found


def _answer(plan: Plan, *, applied: bool) -> Answer:
    return {
        "kind": "entries",
        "source": plan.source,
        "applied": applied,
        "rows": [
            {
                "row": row.row,
                "verdict": str(row.verdict),
                "name": row.name,
                "nation": row.nation,
                "sentence": row.sentence,
            }
            for row in plan.rows
        ],
        "counts": {str(verdict): count for verdict, count in plan.counts().items()},
    }


def _left_out(plan: Plan) -> list[str]:
    """How many rows of the list are not taken, and why not."""
    counts = plan.counts()
    refused, asked = counts[Verdict.REFUSED], counts[Verdict.ASKED]
    found: list[str] = []
    if refused:
        sentence = ngettext("{source}: {count} row is refused.", "{source}: {count} rows are refused.", refused)
        found.append(sentence.format(source=plan.source, count=refused))
    if asked:
        sentence = ngettext(
            "{source}: {count} row is left out until an official says who it is.",
            "{source}: {count} rows are left out until an official says who they are.",
            asked,
        )
        found.append(sentence.format(source=plan.source, count=asked))
    return found
