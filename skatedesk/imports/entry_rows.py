"""The rows of an entry list as facts, or refused with every reason that can be seen in the row alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from skatedesk.domain.entries import Seed
from skatedesk.domain.people import printed_name
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.imports import entry_values as values
from skatedesk.imports.entry_columns import Mapping
from skatedesk.imports.entry_events import events_in
from skatedesk.imports.entry_facts import EntryFacts, Event, EventWish, RawCell, RawRow, RawTable, RowFault
from skatedesk.imports.entry_names import family_and_given, softened
from skatedesk.imports.entry_values import DayOrder, ValueRefusedError
from skatedesk.imports.entry_words import Field, words
from skatedesk.words import _

Value = TypeVar("Value")


def read_rows(table: RawTable, mapping: Mapping, today: date) -> list[EntryFacts | RowFault]:
    """Every row in its order, without those of a form that have only a number or a nation."""
    orders: dict[int, DayOrder] = {}
    for place, target in enumerate(mapping.targets):
        if target is not None and target.field in (Field.BORN, Field.SEED_DAY):
            orders[place] = DayOrder.of(row.cells[place] for row in table.rows)
    readers = [_Reader(table, mapping, row, orders, today) for row in table.rows]
    return [reader.read() for reader in readers if not reader.is_unused()]


@dataclass(slots=True)
class _Reader:
    """One row under reading. `faults` forbid the whole row, `doubts` only a part of it."""

    table: RawTable
    mapping: Mapping
    row: RawRow
    orders: dict[int, DayOrder]
    today: date
    faults: list[str] = field(default_factory=list[str])
    doubts: list[str] = field(default_factory=list[str])

    def is_unused(self) -> bool:
        """Whether at most a number or a nation stands in the row, besides what is not read."""
        filled = {
            target.field
            for target, cell in zip(self.mapping.targets, self.row.cells, strict=True)
            if target is not None and cell not in (None, "")
        }
        return filled <= {Field.BIB, Field.NATION}

    def read(self) -> EntryFacts | RowFault:
        """The facts, with all faults of the row where there are any."""
        family, given = self._names()
        name = printed_name(given, family)
        key = self._of(Field.KEY, values.text_of, "", self.faults)
        nation = self._of(Field.NATION, values.nation_of, "", self.faults)
        born = self._day(Field.BORN, lambda cell, order: values.birth_of(cell, order, self.today), self.faults)
        sex = self._of(Field.SEX, values.sex_of, None, self.faults)
        wishes = self._wishes(sex) if not self.row.fault else ()
        usual = not nation and self._is_blank(Field.NATION)
        nation = self.mapping.nation if usual else nation
        self._check_needed(key, name, nation)
        if self.faults:
            return RowFault(self.row.number, self.row.text(), (*self.faults, *self.doubts), name, nation)
        sexes = {wish.event.sex for wish in wishes} - {Sex.MIXED}
        return EntryFacts(
            row=self.row.number,
            text=self.row.text(),
            family=family,
            given=given,
            name=name,
            nation=nation,
            nation_is_usual=usual and bool(nation),
            key=key,
            own_name=self._of(Field.OWN_NAME, lambda cell: values.name_of(cell, compatible=False), "", self.doubts),
            sex=sex or (sexes.pop() if len(sexes) == 1 else None),
            born=born,
            club=self._of(Field.CLUB, values.text_of, "", self.doubts),
            bib=self._of(Field.BIB, values.number_of, None, self.doubts),
            wishes=wishes,
            remark=self._of(Field.REMARK, values.text_of, "", self.doubts),
            # The last one, as the others may have added to the doubts.
            faults=tuple(self.doubts),
        )

    def _names(self) -> tuple[str, str]:
        family = self._of(Field.FAMILY, values.name_of, "", self.faults)
        given = self._of(Field.GIVEN, values.name_of, "", self.faults)
        if not family or (not given and self.mapping.column(Field.GIVEN) is None):
            whole = self._of(Field.NAME, values.name_of, "", self.faults) or family
            split_family, split_given = family_and_given(whole)
            family, given = split_family or family, split_given or given
        return family, softened(given)

    def _check_needed(self, key: str, name: str, nation: str) -> None:
        """An id alone is enough for somebody the file knows; a row that says nothing of who it is, is not."""
        if self.row.fault:
            self.faults.insert(0, _("Row {row}: {fault}").format(row=self.row.number, fault=self.row.fault))
        elif not self.faults and not key and not (name and nation):
            what = _("the nation") if name else _("the name")
            sentence = _("Row {row}: {what} is missing. Fill it in.")
            self.faults.append(sentence.format(row=self.row.number, what=what))

    def _wishes(self, sex: Sex | None) -> tuple[EventWish, ...]:
        """The events of the row, each once."""
        found: dict[Event, EventWish] = {}
        for wish in (*self._marked(), *self._listed(), *self._timed()):
            if sex is not None and wish.event.sex not in (None, sex, Sex.MIXED):
                sentence = _("Row {row}: {event} does not fit the sex {sex}. Correct one of them.")
                event = Skated(wish.event.discipline, wish.event.sex or sex, wish.event.metres).title
                self.doubts.append(sentence.format(row=self.row.number, event=event, sex=sex))
            else:
                found.setdefault(wish.event, wish)
        if len(found) > 1 and not self._is_blank(Field.SEED):
            sentence = _("Row {row}: one time for several distances. Give each distance a column for its time.")
            self.doubts.append(sentence.format(row=self.row.number))
        if not found and not self.doubts and not self.faults:
            sentence = _("Row {row}: no distance is named. Name one, or put an x or a time into its column.")
            self.faults.append(sentence.format(row=self.row.number))
        return tuple(self._completed(wish, alone=len(found) == 1) for wish in found.values())

    def _marked(self) -> list[EventWish]:
        """The events with a mark in their own column."""
        found: list[EventWish] = []
        for place, event in self.mapping.of_events(Field.EVENT):
            mark = self._at(place, values.mark_of, None, self.doubts)
            if mark is not None and mark.entered:
                seed = None if mark.time is None else Seed(mark.time)
                wish = EventWish(event, seed, mark.reserve or None, mark.order, mark.guest or None, mark.withdrawn)
                found.append(wish)
        return found

    def _listed(self) -> list[EventWish]:
        """The events named in one cell."""
        place = self.mapping.column(Field.EVENTS)
        if place is None:
            return []
        events, others = self._at(place, lambda cell: events_in(values.text_of(cell)), ([], []), self.doubts)
        others = [*others, *[rest for _event, rest in events if rest and rest not in words().reserve]]
        for other in others:
            self._doubt(place, _("“{text}” is no distance. Write it as 500 m").format(text=other))
        return [
            EventWish(event, reserve=True if rest else None)
            for event, rest in events
            if not rest or rest in words().reserve
        ]

    def _timed(self) -> list[EventWish]:
        """The events with a time, where the list has nothing but times for its distances."""
        if self.mapping.of_events(Field.EVENT) or self.mapping.column(Field.EVENTS) is not None:
            return []
        times = [
            (event, self._at(place, values.time_of, None, self.doubts))
            for place, event in self.mapping.of_events(Field.SEED)
        ]
        return [EventWish(event) for event, time in times if time is not None]

    def _completed(self, wish: EventWish, *, alone: bool) -> EventWish:
        """The wish with what other columns say of its event; `alone` where a column for all can only mean this one."""
        time = wish.seed.time if wish.seed else self._seed_time(wish.event, alone=alone)
        reserve, order = wish.reserve, wish.reserve_order
        for place in self._places(Field.RESERVE, wish.event):
            said, number = self._at(place, values.yes_or_no, (False, None), self.doubts)
            reserve, order = bool(reserve) or said, order or (number if said else None)
        guest = wish.out_of_competition
        for place in self._places(Field.OUT_OF_COMPETITION, wish.event):
            guest = bool(guest) or self._at(place, values.yes_or_no, (False, None), self.doubts)[0]
        return EventWish(wish.event, self._seed(time, wish.event), reserve, order, guest, wish.withdrawn)

    def _seed_time(self, event: Event, *, alone: bool) -> RaceTime | None:
        common = self.mapping.column(Field.SEED)
        for place in self._places(Field.SEED, event):
            if place != common or alone:
                time = self._at(place, values.time_of, None, self.doubts)
                if time is not None:
                    return time
        return None

    def _seed(self, time: RaceTime | None, event: Event) -> Seed | None:
        if time is None:
            return None
        over = (self._at(at, _metres_of, None, self.doubts) for at in self._places(Field.SEED_METRES, event))
        metres = next(filter(None, over), None)
        day = self._day(Field.SEED_DAY, values.day_of, self.doubts, event)
        place = next((text for at in self._places(Field.SEED_PLACE, event) if (text := self._text(at))), "")
        return Seed(time, metres if metres != event.metres else None, day, place)

    # --- cells -----------------------------------------------------------------------------------------------

    def _places(self, what: Field, event: Event) -> list[int]:
        """The columns that hold a field for an event, its own before the one for all."""
        own = [place for place, of in self.mapping.of_events(what) if of.plain == event.plain]
        common = self.mapping.column(what)
        return own if common is None else [*own, common]

    def _is_blank(self, what: Field) -> bool:
        place = self.mapping.column(what)
        return place is None or self.row.cells[place] in (None, "")

    def _text(self, place: int) -> str:
        return self._at(place, values.text_of, "", self.doubts)

    def _day(
        self, what: Field, read: Callable[[RawCell, DayOrder], date | None], into: list[str], event: Event | None = None
    ) -> date | None:
        common = self.mapping.column(what)
        places = self._places(what, event) if event is not None else [] if common is None else [common]
        for place in places:
            day = self._at(place, lambda cell, at=place: read(cell, self.orders[at]), None, into)
            if day is not None:
                return day
        return None

    def _of(self, what: Field, read: Callable[[RawCell], Value], absent: Value, into: list[str]) -> Value:
        place = self.mapping.column(what)
        return absent if place is None else self._at(place, read, absent, into)

    def _at(self, place: int, read: Callable[[RawCell], Value], absent: Value, into: list[str]) -> Value:
        """The value of a cell; its fault is noted once, and the value is absent then."""
        try:
            return read(self.row.cells[place])
        except ValueRefusedError as fault:
            self._note(place, str(fault), into)
            return absent

    def _doubt(self, place: int, reason: str) -> None:
        self._note(place, reason, self.doubts)

    def _note(self, place: int, reason: str, into: list[str]) -> None:
        column = self.table.headers[place] or str(place + 1)
        sentence = _("Row {row}, column {column}: {reason}.").format(row=self.row.number, column=column, reason=reason)
        if sentence not in into:
            into.append(sentence)


def _metres_of(cell: RawCell) -> int | None:
    text = values.text_of(cell)
    events, others = events_in(text)
    if not text:
        return None
    if others or len(events) != 1 or events[0][0].metres is None:
        raise ValueRefusedError(_("“{text}” is no distance. Write it as 500 m").format(text=text))
    return events[0][0].metres
