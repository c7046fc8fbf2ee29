"""Comparing an entry list with what the file holds: each row becomes steps, or a sentence that says why not."""

from collections import defaultdict
from collections.abc import Mapping as Answers
from dataclasses import dataclass, field, replace
from datetime import date

from skatedesk.domain.entries import Entry, EntryState, Person, Seed
from skatedesk.domain.namesakes import loose
from skatedesk.domain.people import Competitor, richer_spelling
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Race, Sex
from skatedesk.imports.entry_facts import EntryFacts, EventWish, RowFault
from skatedesk.imports.entry_rows import read_rows
from skatedesk.services.entry_matching import Match, People, newcomer
from skatedesk.services.entry_plan import (
    EntryNow,
    NewBib,
    NewEntry,
    NewSkater,
    NewTeamEntry,
    Plan,
    PlannedRow,
    SkaterNow,
    Step,
    Table,
    Verdict,
)
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.results_file import Session
from skatedesk.words import _

_NEW = (NewSkater, NewEntry, NewTeamEntry)


def make_plan(
    session: Session, competition_id: int, table: Table, today: date, answers: Answers[int, int | None]
) -> Plan:  # fmt: skip
    """The plan for a list; `answers` say for asked rows who it is, None for somebody new."""
    return _Planner(session, competition_id, table, today, answers).plan()


@dataclass(slots=True)
class _Told:
    """What is found out about one row, as far as it is taken and as far as it is not."""

    entered: list[str] = field(default_factory=list[str])
    notes: list[str] = field(default_factory=list[str])
    faults: list[str] = field(default_factory=list[str])
    steps: list[Step] = field(default_factory=list[Step])


class _Planner:
    def __init__(
        self, session: Session, competition_id: int, table: Table, today: date, answers: Answers[int, int | None]
    ) -> None:  # fmt: skip
        self._competition = next(one for one in queries.competitions(session) if one.id == competition_id)
        self._table, self._today, self._answers = table, today, answers
        self._people = People(session)
        self._races: dict[Skated, dict[int | None, list[Race]]] = defaultdict(lambda: defaultdict(list))
        races = queries.races(session, competition_id)
        for race in races:
            self._races[Skated(race.discipline, race.sex, race.metres)][race.run].append(race)
        self._drawn = set(queries.progress(session, competition_id))
        self._entries: dict[tuple[int, bool, object], Entry] = {}
        for race_id, entries in entry_queries.entries(session, [race.id for race in races]).items():
            for entry in entries:
                who = entry.competitor
                self._entries[race_id, who.is_team, who.nation if who.is_team else who.id] = entry
        self._bibs = {bib.skater_id: bib.number for bib in rows.bibs(session, competition_id) if bib.skater_id}
        self._taken: dict[tuple[int, Skated], int] = {}
        self._teams: set[tuple[int, str]] = set()
        self._found: set[int] = set()
        self._nations: set[str] = set()

    def plan(self) -> Plan:
        planned: list[PlannedRow] = []
        steps: list[Step] = []
        for row in read_rows(self._table.raw, self._table.mapping, self._today):
            told = _Told()
            planned += self._of_fault(row) if isinstance(row, RowFault) else self._of_facts(row, told)
            steps += told.steps
        absent = tuple(sorted(self._absent()))
        return Plan(self._competition, self._table, self._today, tuple(planned), tuple(steps), absent)

    def _of_fault(self, row: RowFault) -> list[PlannedRow]:
        self._found |= self._people.named(row.name)
        sentence = " ".join(row.sentences)
        return [PlannedRow(row.row, row.text, Verdict.REFUSED, sentence, row.name, row.nation)]

    def _of_facts(self, facts: EntryFacts, told: _Told) -> list[PlannedRow]:
        told.faults += facts.faults
        match = self._match(facts)
        self._found |= self._people.named(facts.name)
        if match.candidates:
            self._found |= {one.competitor.id for one in match.candidates}
            asked = _row(facts, Verdict.ASKED, match.sentence)
            asked = replace(asked, candidates=match.candidates)
            return [asked, *self._refused(facts, told)]
        if match.is_refused:
            told.faults.insert(0, _("Row {row}: {reason}").format(row=facts.row, reason=match.sentence))
            return self._refused(facts, told)
        person = match.person or newcomer(facts)
        self._found.add(person.competitor.id)
        self._nations.add(person.competitor.nation)
        for wish in facts.wishes:
            self._enter(facts, person, wish, told)
        if match.person is None and not told.entered:
            # Nobody becomes a skater of the file by a row of which no event can be taken.
            told.faults += told.notes
            return self._refused(facts, told)
        self._compare(facts, person, told, is_new=match.person is None)
        taken = [] if told.faults and not (told.steps or told.notes) else [_taken(facts, told, match.person is None)]
        who = person.competitor
        # A list of ids alone says nobody's name, but the report does.
        return [
            replace(one, name=one.name or who.name, nation=one.nation or who.nation)
            for one in (*taken, *self._refused(facts, told))
        ]

    def _match(self, facts: EntryFacts) -> Match:
        match = self._people.find(facts)
        if facts.row not in self._answers or not match.candidates:
            return match
        chosen = self._answers[facts.row]
        if chosen is not None:
            return Match(self._people.with_id(chosen))
        if facts.sex is None or not facts.name or not facts.nation:
            return Match(sentence=_("name, nation and sex are needed for a new skater. Fill them in."))
        return Match()

    def _refused(self, facts: EntryFacts, told: _Told) -> list[PlannedRow]:
        return [_row(facts, Verdict.REFUSED, " ".join(told.faults))] if told.faults else []

    # --- events ----------------------------------------------------------------------------------------------

    def _enter(self, facts: EntryFacts, person: Person, wish: EventWish, told: _Told) -> None:
        """One event of a row: every run of it, in Division B where there are divisions."""
        who = person.competitor
        discipline = wish.event.discipline
        sex = Sex.MIXED if discipline is Discipline.MIXED_RELAY else who.sex
        event = Skated(discipline, sex, wish.event.metres)
        row = facts.row
        if wish.event.sex not in (None, sex):
            sentence = _("Row {row}: {name} cannot start in a race of {sex}. Correct the event.")
            told.faults.append(sentence.format(row=row, name=who.name, sex=wish.event.sex))
        elif event not in self._races:
            sentence = _(
                "Row {row}: {event} is not in the programme of this competition. Take it out, or add the race."
            )
            told.faults.append(sentence.format(row=row, event=event.title))
        elif discipline.is_team:
            self._enter_team(row, who, event, wish, told)
        elif (who.id, event) in self._taken:
            sentence = _("Row {row}: row {first} names {name} for {event} already. Take one of them out.")
            first = self._taken[who.id, event]
            told.faults.append(sentence.format(row=row, first=first, name=who.name, event=event.title))
        else:
            self._taken[who.id, event] = row
            self._enter_skater(row, who.id, event, wish, told)

    def _enter_skater(self, row: int, skater_id: int, event: Skated, wish: EventWish, told: _Told) -> None:
        missing: list[Race] = []
        known: list[tuple[Race, Entry]] = []
        for races in self._races[event].values():
            entries = [(race, self._entries.get((race.id, False, skater_id))) for race in races]
            there = [(race, entry) for race, entry in entries if entry is not None]
            known += there
            if not there:
                missing.append(max(races, key=lambda race: race.division))
        if wish.withdrawn:
            self._withdraw(row, event, known, told)
            return
        for race, entry in known:
            self._bring_in_line(row, event, race, entry, wish, told)
        closed = next((race for race in missing if race.official or race.id in self._drawn), None)
        if closed is not None and not known:
            told.faults.append(self._closed(row, closed, event))
        elif missing and closed is None:
            told.steps += [NewEntry(race.id, skater_id, wish) for race in missing]
            told.entered.append(_as_entered(event, wish))

    def _enter_team(self, row: int, who: Competitor, event: Skated, wish: EventWish, told: _Told) -> None:
        """The team of the nation starts where one of its skaters is marked for the team race."""
        nation = who.nation
        if wish.withdrawn or wish.reserve:
            told.notes.append(_("{event}: no entry of the team by this row").format(event=event.title))
            return
        races = [max(races, key=lambda race: race.division) for races in self._races[event].values()]
        there = any((race.id, True, nation) in self._entries for of in self._races[event].values() for race in of)
        missing = [] if there else [race for race in races if (race.id, nation) not in self._teams]
        closed = next((race for race in missing if race.official or race.id in self._drawn), None)
        if closed is not None:
            told.faults.append(self._closed(row, closed, event))
            return
        self._teams |= {(race.id, nation) for race in missing}
        told.steps += [NewTeamEntry(race.id, nation, event.sex) for race in missing]
        if missing or who.id < 0:
            told.entered.append(_("{event} with the team of {nation}").format(event=event.title, nation=nation))

    def _withdraw(self, row: int, event: Skated, known: list[tuple[Race, Entry]], told: _Told) -> None:
        """A list cannot withdraw: an official does that, because somebody may be drawn against the skater."""
        if any(entry.state is not EntryState.WITHDRAWN for _race, entry in known):
            sentence = _("Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.")
            told.faults.append(sentence.format(row=row, event=event.title))
        else:
            told.notes.append(_("{event}: withdrawn").format(event=event.title))

    def _bring_in_line(
        self, row: int, event: Skated, race: Race, entry: Entry, wish: EventWish, told: _Told
    ) -> None:  # fmt: skip
        if entry.state is EntryState.WITHDRAWN:
            told.notes.append(_("{event}: withdrawn here, and stays so").format(event=event.title))
            return
        differences = _differences(entry, wish)
        if not differences:
            return
        note = _("{event}: {differences}").format(event=event.title, differences=", ".join(differences))
        if race.official or race.id in self._drawn:
            sentence = _("Row {row}: {note}. Race {number} is drawn: change it by hand.")
            told.faults.append(sentence.format(row=row, note=note, number=race.number))
            return
        told.steps.append(EntryNow(entry.id, race.id, wish))
        if note not in told.notes:
            told.notes.append(note)

    def _closed(self, row: int, race: Race, event: Skated) -> str:
        sentence = _("Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.")
        if race.official:
            sentence = _("Row {row}: race {number}, {event}, is official. Make it provisional first.")
        return sentence.format(row=row, number=race.number, event=event.title)

    # --- the person ------------------------------------------------------------------------------------------

    def _compare(self, facts: EntryFacts, person: Person, told: _Told, *, is_new: bool) -> None:
        """What the list knows better of the skater than the file."""
        if is_new:
            if person.competitor.key and not self._people.is_free(person.competitor.key):
                person = replace(person, competitor=replace(person.competitor, key=""))
            told.steps.insert(0, NewSkater(person))
            self._people.keep(person)
        else:
            now = _bettered(facts, person, told.notes)
            if now != person:
                told.steps.append(SkaterNow(now))
                self._people.keep(now)
        self._give_bib(facts, person, told)

    def _give_bib(self, facts: EntryFacts, person: Person, told: _Told) -> None:
        if facts.bib is None:
            return
        skater_id = person.competitor.id
        known = self._bibs.get(skater_id)
        holder = next((other for other, number in self._bibs.items() if number == facts.bib), skater_id)
        if known is not None and known != facts.bib:
            sentence = _("number {known} is kept, the list says {other}")
            told.notes.append(sentence.format(known=known, other=facts.bib))
        elif holder != skater_id:
            other = self._people.with_id(holder)
            sentence = _("Row {row}: {name} has number {number} already. Give another one.")
            name = other.competitor.name if other else ""
            told.faults.append(sentence.format(row=facts.row, name=name, number=facts.bib))
        elif (race := self._official_race(skater_id)) is not None:
            sentence = _("number {number} is not given, as race {race} is official; make it provisional first")
            told.notes.append(sentence.format(number=facts.bib, race=race.number))
        elif known is None:
            told.steps.append(NewBib(skater_id, facts.bib))
            told.notes.append(_("number {number}").format(number=facts.bib))
            self._bibs[skater_id] = facts.bib

    def _official_race(self, skater_id: int) -> Race | None:
        """The official race whose sheets would name another number of a skater."""
        of = (race for races in self._races.values() for same in races.values() for race in same if race.official)
        return next((race for race in of if (race.id, False, skater_id) in self._entries), None)

    def _absent(self) -> set[str]:
        """Who of the nations of the list is entered here and not named there."""
        return {
            entry.competitor.name
            for entry in self._entries.values()
            if not entry.competitor.is_team
            and entry.state is not EntryState.WITHDRAWN
            and entry.competitor.nation in self._nations
            and entry.competitor.id not in self._found
        }


def _row(facts: EntryFacts, verdict: Verdict, sentence: str) -> PlannedRow:
    return PlannedRow(facts.row, facts.text, verdict, sentence, facts.name, facts.nation)


def _taken(facts: EntryFacts, told: _Told, is_new: bool) -> PlannedRow:
    """The part of a row that is taken, in one sentence."""
    verdict = Verdict.NEW if is_new or any(isinstance(step, _NEW) for step in told.steps) else Verdict.KNOWN
    if verdict is Verdict.KNOWN and told.steps:
        verdict = Verdict.CHANGED
    parts = [_("new skater")] if is_new else []
    if told.entered:
        parts.append(_("entered: {events}").format(events=", ".join(told.entered)))
    parts += told.notes
    if not parts:
        parts.append(_("all is known"))
    if facts.remark:
        parts.append(_("the list remarks “{remark}”").format(remark=facts.remark))
    sentence = "; ".join(parts)
    return _row(facts, verdict, f"{sentence[:1].upper()}{sentence[1:]}.")


def _as_entered(event: Skated, wish: EventWish) -> str:
    marks = [_("reserve")] if wish.reserve else []
    if wish.out_of_competition:
        marks.append(_("out of competition"))
    if wish.seed is not None:
        marks.append(wish.seed.time.in_full())
    return f"{event.title} ({', '.join(marks)})" if marks else event.title


def _differences(entry: Entry, wish: EventWish) -> list[str]:
    """What the list says otherwise of an entry, in words."""
    found: list[str] = []
    is_reserve = entry.state is EntryState.RESERVE
    if wish.reserve is not None and wish.reserve != is_reserve:
        found.append(_("reserve") if wish.reserve else _("no longer a reserve"))
    elif wish.reserve and wish.reserve_order is not None and wish.reserve_order != entry.reserve:
        found.append(_("reserve {order}").format(order=wish.reserve_order))
    if wish.out_of_competition is not None and wish.out_of_competition != entry.out_of_competition:
        found.append(_("out of competition") if wish.out_of_competition else _("in competition"))
    if wish.seed is not None and wish.seed != entry.seed:
        if entry.seed is None or entry.seed.time == wish.seed.time:
            found.append(_("entry time {time}").format(time=_told(wish.seed)))
        else:
            sentence = _("entry time {time} instead of {known}")
            found.append(sentence.format(time=_told(wish.seed), known=entry.seed.time.in_full()))
    return found


def _told(seed: Seed) -> str:
    day = seed.day.isoformat() if seed.day else ""
    return " ".join(filter(None, (seed.time.in_full(), day, seed.place)))


def _bettered(facts: EntryFacts, person: Person, notes: list[str]) -> Person:
    """The person with what the list says; what is not said stays."""
    who = person.competitor
    known = {"club": person.club, "own_name": person.own_name, "born": person.born}
    said = {"club": facts.club, "own_name": facts.own_name, "born": facts.born}
    titles = {"club": _("club"), "own_name": _("own script"), "born": _("born")}
    changed = {name: value for name, value in said.items() if value and value != known[name]}
    notes += [_instead(titles[name], value, known[name]) for name, value in changed.items()]
    now = replace(person, **changed)
    if facts.nation and not facts.nation_is_usual and facts.nation != who.nation:
        notes.append(_instead(_("nation"), facts.nation, who.nation))
        now = replace(now, competitor=replace(now.competitor, nation=facts.nation))
    if facts.key and not who.key:
        notes.append(_instead(_("id"), facts.key, ""))
        now = replace(now, competitor=replace(now.competitor, key=facts.key))
    elif facts.key and facts.key != who.key:
        notes.append(_("id {key} is kept, the list says {other}").format(key=who.key, other=facts.key))
    richer = richer_spelling(who.name, facts.name) != who.name and loose(who.name) == loose(facts.name)
    if facts.name and richer:
        notes.append(_instead(_("name"), facts.name, who.name))
        named = replace(now.competitor, name=facts.name)
        now = replace(now, competitor=named, family=facts.family, given=facts.given)
    return now


def _instead(title: str, value: object, known: object) -> str:
    if not known:
        return _("{what} {value}").format(what=title, value=value)
    return _("{what} {value} instead of {known}").format(what=title, value=value, known=known)
