"""Bringing the members of a source's teams into their rows: who is unknown is added, what the file has stays."""

from collections.abc import Iterator, Sequence

from skatedesk.domain.races import Sex
from skatedesk.domain.rules import Rules
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import MemberFacts, RaceFacts, StartFacts
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.store import rows
from skatedesk.store.results_file import Session
from skatedesk.store.schema import MemberRow, SkaterRow
from skatedesk.words import _

Named = tuple[SkaterRow, bool]
"""A skater, and whether the skater starts."""


def take_members(
    session: Session, facts: RaceFacts, entry_ids: Sequence[int], rules: Rules, notes: list[str]
) -> bool:  # fmt: skip
    """Name the members of the teams, whose entries stand in the order of the rows; whether anything was new."""
    teams = [(start, entry_id) for start, entry_id in zip(facts.starts, entry_ids, strict=True) if start.members]
    if not teams:
        return False
    people, size = _People(session, facts), _team_size(facts, rules)
    wanted = [(start, entry_id, people.of(start, size)) for start, entry_id in teams]
    session.flush()
    taken = False
    for start, entry_id, named in wanted:
        known = rows.members(session, [entry_id])
        if not known:
            session.add_all(_new_rows(entry_id, named))
            taken = True
        elif {row.skater_id for row in known} != {skater.id for skater, _starts in named}:
            sentence = _("{team} has other members in the file; those of the source were not taken.")
            notes.append(sentence.format(team=start.name))
    return taken


def _new_rows(entry_id: int, named: Sequence[Named]) -> Iterator[MemberRow]:
    for place, (skater, starts) in enumerate(named, start=1):
        yield MemberRow(entry_id=entry_id, skater_id=skater.id, place=place, starts=starts)


def _team_size(facts: RaceFacts, rules: Rules) -> int | None:
    """How many of a team start, where the rule file says so."""
    events = [event for event in rules.team_events if event.discipline is facts.discipline]
    return next((event.team_size for event in events if event.sex is facts.sex), None)


class _People:
    """Recognises the members of the teams of one source."""

    def __init__(self, session: Session, facts: RaceFacts) -> None:
        self._session = session
        self._facts = facts
        self._known = KnownSkaters(session)

    def of(self, start: StartFacts, size: int | None) -> list[Named]:
        """The members of a team. Where the source does not say who starts, the first ones do."""
        found: list[Named] = []
        for place, member in enumerate(start.members):
            skater = self._skater(start, member)
            if any(other is skater for other, _starts in found):
                raise self._refusal(start, _("{name} is named twice").format(name=member.name))
            starts = member.starts if member.starts is not None else size is None or place < size
            found.append((skater, starts))
        return found

    def _skater(self, start: StartFacts, member: MemberFacts) -> SkaterRow:
        """By id, else by name, nation and sex; else a new one."""
        nation, sexes = member.nation or start.nation, self._sexes(member)
        with_key = self._known.with_key(member.key)
        same = [row for sex in sexes for row in self._known.named(member.name, nation, sex)]
        same = [row for row in same if not (row.key and member.key)]
        if with_key is not None:
            return with_key
        if len(same) > 1:
            raise self._refusal(start, _("there are several {name}. Give the skater_key").format(name=member.name))
        if same:
            return same[0]
        sex, *others = sexes
        if others:
            raise self._refusal(start, _("“sex” of {name} is missing, expected M or W").format(name=member.name))
        row = SkaterRow(
            key=member.key or None,
            name=member.name,
            family=member.family,
            given=member.given,
            nation=nation,
            sex=sex,
        )
        self._session.add(row)
        self._known.keep(row)
        return row

    def _sexes(self, member: MemberFacts) -> tuple[Sex, ...]:
        """What sex a member may be of: in mixed teams either, where the source does not say."""
        if member.sex is not None:
            return (member.sex,)
        return (Sex.WOMEN, Sex.MEN) if self._facts.sex is Sex.MIXED else (self._facts.sex,)

    def _refusal(self, start: StartFacts, reason: str) -> SourceError:
        return SourceError(
            _("{source}, row {row} ({name}): {reason}.").format(
                source=self._facts.source, row=start.row, name=start.name, reason=reason
            )
        )
