"""Recognising the skaters and teams of a source, and their bibs."""

from collections import defaultdict
from collections.abc import Callable

from skatedesk.domain.namesakes import loose
from skatedesk.domain.people import richer_spelling
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.store import rows
from skatedesk.store.results_file import Session
from skatedesk.store.schema import BibRow, EntryRow, SkaterRow, TeamRow
from skatedesk.words import _


class KnownSkaters:
    """The skaters of the file by id and by name: those merged into another, and other names, lead to the one kept."""

    def __init__(self, session: Session) -> None:
        self._by_id = {row.id: row for row in rows.skaters(session)}
        self._by_key: dict[str, SkaterRow] = {}
        self._by_name: dict[tuple[str, str], list[SkaterRow]] = defaultdict(list)
        for row in self._by_id.values():
            self.keep(row)
        for alias in rows.aliases(session):
            self._name(alias.name, self._by_id[alias.skater_id])

    def keep(self, row: SkaterRow) -> None:
        """Find this skater from now on, also one that is not in the file yet."""
        if row.key:
            self._by_key[row.key] = self.kept(row)
        self._name(row.name, row)

    def kept(self, row: SkaterRow) -> SkaterRow:
        """The skater under whom this one stands now."""
        while row.merged_into is not None:
            row = self._by_id[row.merged_into]
        return row

    def everybody(self) -> list[SkaterRow]:
        """All rows of the registry, those merged into another too."""
        return list(self._by_id.values())

    def merged(self) -> list[SkaterRow]:
        """Those who stand under another skater."""
        return [row for row in self._by_id.values() if row.merged_into is not None]

    def with_id(self, skater_id: int) -> SkaterRow | None:
        row = self._by_id.get(skater_id)
        return None if row is None else self.kept(row)

    def with_key(self, key: str) -> SkaterRow | None:
        """The one who has this id of a federation."""
        return self._by_key.get(key) if key else None

    def holder(self, key: str) -> SkaterRow | None:
        """The row that holds this id, be it merged into another or not."""
        return next((row for row in self._by_id.values() if key and row.key == key), None)

    def named(self, name: str, nation: str, sex: str) -> list[SkaterRow]:
        """All who are called so, in capitals or not."""
        return [row for row in self._by_name.get((name.casefold(), nation), ()) if row.sex == sex]

    def _name(self, name: str, row: SkaterRow) -> None:
        kept = self.kept(row)
        for nation in {row.nation, kept.nation}:
            namesakes = self._by_name[name.casefold(), nation]
            if kept not in namesakes:
                namesakes.append(kept)


class Register:
    """The people of the file while one source is taken: known ones are found, new ones are added.

    All rows are looked up before the first one is used, so that new people reach the file in one go.
    """

    def __init__(self, session: Session, competition_id: int, facts: RaceFacts) -> None:
        self._session = session
        self._competition_id = competition_id
        self._facts = facts
        self._bibs = {(bib.skater_id, bib.team_id): bib for bib in rows.bibs(session, competition_id)}
        self.renamed: list[SkaterRow] = []
        """Whose name the source spells better than the file did."""
        find = self._team_finder() if facts.discipline.is_team else self._skater_finder()
        self._people = {start.row: find(start) for start in facts.starts}
        session.flush()

    def entry(self, race_id: int, start: StartFacts) -> EntryRow:
        """An entry of the skater or team for the race, not yet in the session."""
        who = self._people[start.row]
        if isinstance(who, TeamRow):
            return EntryRow(race_id=race_id, team_id=who.id, points_remark="")
        return EntryRow(race_id=race_id, skater_id=who.id, points_remark="")

    def give_bib(self, entry: EntryRow, start: StartFacts, notes: list[str]) -> None:
        """Note the bib; a bib belongs to the competition, so a second, different one is only remarked."""
        if start.bib is None:
            return
        known = self._bibs.get((entry.skater_id, entry.team_id))
        if known is None:
            bib = BibRow(
                competition_id=self._competition_id,
                skater_id=entry.skater_id,
                team_id=entry.team_id,
                number=start.bib,
            )
            self._session.add(bib)
            self._bibs[entry.skater_id, entry.team_id] = bib
        elif known.number != start.bib:
            notes.append(
                _("{name} has number {known} in this competition; the source says {other}.").format(
                    name=start.name, known=known.number, other=start.bib
                )
            )

    def _skater_finder(self) -> Callable[[StartFacts], SkaterRow]:
        known, sex = KnownSkaters(self._session), self._facts.sex

        def find(start: StartFacts) -> SkaterRow:
            row = known.with_key(start.key) or self._of_that_name(start, known.named(start.name, start.nation, sex))
            if row is None:
                row = SkaterRow(
                    key=start.key or None,
                    name=start.name,
                    family=start.family,
                    given=start.given,
                    nation=start.nation,
                    sex=sex,
                )
                self._session.add(row)
                known.keep(row)
                return row
            if start.key and not row.key:
                row.key = start.key
                known.keep(row)
            if richer_spelling(row.name, start.name) != row.name and loose(row.name) == loose(start.name):
                row.name, row.family, row.given = start.name, start.family, start.given
                self.renamed.append(row)
            return row

        return find

    def _of_that_name(self, start: StartFacts, namesakes: list[SkaterRow]) -> SkaterRow | None:
        """The one of that name, nation and sex; two keys are two people, and a choice among several is refused."""
        same = [row for row in namesakes if not (row.key and start.key)]
        if len(same) > 1:
            raise SourceError(
                _("{source}, row {row}: there are several {name} ({nation}). Give the skater_key.").format(
                    source=self._facts.source, row=start.row, name=start.name, nation=start.nation
                )
            )
        return same[0] if same else None

    def _team_finder(self) -> Callable[[StartFacts], TeamRow]:
        known = rows.teams(self._session)

        def find(start: StartFacts) -> TeamRow:
            """By name; else the one team of that nation, as sheets spell nations differently."""
            of_nation = [row for row in known if (row.nation, row.sex) == (start.nation, self._facts.sex)]
            for row in of_nation:
                if row.name.casefold() == start.name.casefold():
                    return row
            rivals = sum(other.nation == start.nation for other in self._facts.starts)
            if len(of_nation) == 1 and rivals == 1:
                return of_nation[0]
            row = TeamRow(name=start.name, nation=start.nation, sex=self._facts.sex)
            self._session.add(row)
            known.append(row)
            return row

        return find
