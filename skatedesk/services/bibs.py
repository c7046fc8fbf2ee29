"""Start numbers: they belong to the competition, by the ranges of the rule file."""

from collections.abc import Iterator, Sequence

from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor, Who, first_names
from skatedesk.domain.races import Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_sheets import BibRange
from skatedesk.services import rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import BibRow, SkaterRow, TeamRow
from skatedesk.words import _, ngettext


def set_bib(file: ResultsFile, competition_id: int, competitor: Competitor, number: int | None) -> Changed:
    """Give a skater or a team a start number for the competition; None takes it back.

    A number is given once to a skater and once to a team, and lies in the rule file's range for them.
    """
    with file.change() as change:
        session = change.session
        bibs = {_holder(row): row for row in rows.bibs(session, competition_id)}
        who = competitor.who
        known = bibs.get(who)
        _touch(change, competition_id, {who})
        if number is None:
            if known is None:
                raise RuleError(_("{name} has no start number.").format(name=competitor.name))
            session.delete(known)
            change.label = _("Start number taken back: {name}").format(name=competitor.name)
        else:
            _check_range(number, competitor, _rules(session, competition_id))
            _check_free(session, number, who, bibs)
            if known is None:
                session.add(_bib(competition_id, who, number))
            else:
                known.number = number
            change.label = _("Start number {number}: {name}").format(number=number, name=competitor.name)
    return announced(change)


def give_bibs(file: ResultsFile, competition_id: int) -> Changed:
    """Number all entered who have no number yet: by nation, then by family name, from the first free number on.

    Who has no range in the rule file gets none.
    """
    with file.change() as change:
        session = change.session
        rules = _rules(session, competition_id)
        taken = rows.bibs(session, competition_id)
        holders = {_holder(row) for row in taken}
        waiting: dict[Who, Competitor] = {}
        for _race, entry in _entered(session, competition_id):
            if entry.state is not EntryState.WITHDRAWN and _who(entry) not in holders:
                waiting[_who(entry)] = entry.competitor
        used = {(row.team_id is not None, row.number) for row in taken}
        given: dict[Who, int] = {}
        for limits in rules.bibs:
            given |= _numbers(limits, list(waiting.values()), used)
        _touch(change, competition_id, set(given))
        session.add_all([_bib(competition_id, who, number) for who, number in given.items()])
        count = len(given)
        words = ngettext("{count} start number given: {names}", "{count} start numbers given: {names}", count)
        change.label = words.format(count=count, names=first_names([waiting[who].name for who in given]))
    return announced(change)


def _numbers(limits: BibRange, waiting: Sequence[Competitor], used: set[tuple[bool, int]]) -> dict[Who, int]:
    """The free numbers of a range for those it is for."""
    own = [one for one in waiting if (one.sex, one.is_team) == (limits.sex, limits.teams)]
    own.sort(key=lambda one: (one.nation, one.order))
    free = [number for number in range(limits.first, limits.last + 1) if (limits.teams, number) not in used]
    if len(own) > len(free):
        sentence = ngettext(
            "{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.",
            "{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the "
            "rule file.",
            len(own),
        )
        raise RuleError(sentence.format(free=len(free), first=limits.first, last=limits.last, count=len(own)))
    return {one.who: number for one, number in zip(own, free, strict=False)}


def _check_range(number: int, competitor: Competitor, rules: Rules) -> None:
    ranges = [limits for limits in rules.bibs if (limits.sex, limits.teams) == (competitor.sex, competitor.is_team)]
    if number < 1 or (ranges and not any(limits.first <= number <= limits.last for limits in ranges)):
        allowed = ", ".join(f"{limits.first}-{limits.last}" for limits in ranges) or _("1 and more")
        sentence = _("{number} is no start number for {name}: the rule file gives {allowed}.")
        raise RuleError(sentence.format(number=number, name=competitor.name, allowed=allowed))


def _check_free(session: Session, number: int, who: Who, bibs: dict[Who, BibRow]) -> None:
    for holder, row in bibs.items():
        if row.number == number and holder[0] == who[0] and holder != who:
            other = rows.by_id(session, TeamRow if holder[0] else SkaterRow, holder[1])
            raise RuleError(
                _("{name} ({nation}) has number {number} already. Choose another one.").format(
                    name=other.name, nation=other.nation, number=number
                )
            )


def _touch(change: Change, competition_id: int, people: set[Who]) -> None:
    """Name the races of these people; RuleError where one is official, because its lists show the number."""
    for race, entry in _entered(change.session, competition_id):
        if _who(entry) not in people:
            continue
        if race.official:
            sentence = _("{name} is in race {number}, which is official. Make it provisional first.")
            raise RuleError(sentence.format(name=entry.competitor.name, number=race.number))
        change.races.add(race.id)


def _entered(session: Session, competition_id: int) -> Iterator[tuple[Race, Entry]]:
    races = {race.id: race for race in queries.races(session, competition_id)}
    for race_id, entries in entry_queries.entries(session, races).items():
        for entry in entries:
            yield races[race_id], entry


def _rules(session: Session, competition_id: int) -> Rules:
    return rulebook.rules_of(queries.season_of(session, competition_id))


def _who(entry: Entry) -> Who:
    return entry.competitor.who


def _holder(row: BibRow) -> Who:
    return (True, row.team_id) if row.team_id is not None else (False, row.skater_id or 0)


def _bib(competition_id: int, who: Who, number: int) -> BibRow:
    is_team, row_id = who
    if is_team:
        return BibRow(competition_id=competition_id, team_id=row_id, number=number)
    return BibRow(competition_id=competition_id, skater_id=row_id, number=number)
