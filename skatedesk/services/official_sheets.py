"""What an act outside of a race means for sheets that are official: a name may be put right, a start number stays.

A spelling is no result: whoever corrects it is told which sheets must go out again, as their next revision.
"""

from collections.abc import Iterable

from skatedesk.domain.entries import Entry
from skatedesk.domain.errors import RuleError
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.results_file import Session
from skatedesk.words import _, ngettext


class OfficialNumbers:
    """The start numbers on official sheets as they were before an act, in one competition or in all."""

    def __init__(self, session: Session, competition_id: int | None = None) -> None:
        self._session = session
        self._official = {race.id: race.number for race in queries.races(session, competition_id) if race.official}
        self._before = self._read()

    def check(self) -> None:
        """RuleError where somebody would have another number on such a sheet now."""
        self._session.flush()
        for entry_id, entry in self._read().items():
            before = self._before.get(entry_id, entry)
            if before.bib != entry.bib:
                sentence = _(
                    "{name} would have another start number in race {number}, which is official. "
                    "Make it provisional first."
                )
                number = self._official[entry.race_id]
                raise RuleError(sentence.format(name=before.competitor.name, number=number))

    def _read(self) -> dict[int, Entry]:
        if not self._official:
            return {}
        found = entry_queries.entries(self._session, self._official).values()
        return {entry.id: entry for entries in found for entry in entries}


def races_naming(session: Session, skater_ids: Iterable[int]) -> set[int]:
    """The races whose sheets name these skaters, alone or in a team."""
    ids = list(skater_ids)
    found = {race_id for one in ids for race_id in queries.competitor_races(session, one)}
    return found | team_races(session, [member.entry_id for one in ids for member in rows.memberships(session, one)])


def team_races(session: Session, entry_ids: Iterable[int]) -> set[int]:
    """The races of these entries of teams."""
    return {entry.race_id for entry in rows.entries(session, list(entry_ids)).values()}


def to_issue_again(session: Session, race_ids: Iterable[int]) -> str:
    """What is said where another name stands on official sheets now; nothing where none of these races is official."""
    named = {*race_ids}
    numbers = [str(race.number) for race in queries.races(session) if race.official and race.id in named]
    if not numbers:
        return ""
    return ngettext(
        "race {numbers} is official, issue its sheets again",
        "races {numbers} are official, issue their sheets again",
        len(numbers),
    ).format(numbers=", ".join(numbers))


def with_word(session: Session, label: str, race_ids: Iterable[int]) -> str:
    """The label of an act by which other names stand in these races; it says so where one of them is official."""
    told = to_issue_again(session, race_ids)
    return _("{act}; {told}").format(act=label, told=told) if told else label
