"""What changed from one start list to the next, in short sentences, as they stand below a new revision."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Lane
from skatedesk.domain.start_moves import Place, begun, place_words
from skatedesk.words import _

MANY = 6
"""From so many on, new places are told as a new draw of the pairs."""


@dataclass(frozen=True, slots=True)
class ListedStart:
    """One line of a start list as it was issued. `who` stays with the skater or team, whatever the name."""

    who: str
    name: str
    nation: str
    bib: int | None = None
    pair: int | None = None
    lane: str = ""
    place: int = 1
    side: str = ""
    withdrawn: bool = False

    @property
    def named(self) -> str:
        return self.name if self.bib is None else _("No {bib} {name}").format(bib=self.bib, name=self.name)

    @property
    def where(self) -> Place | None:
        """The place, None on a list without pairs."""
        return (
            None
            if self.pair is None
            else Place(self.pair, Lane(self.lane) if self.lane else None, self.place, self.side)
        )

    @property
    def where_in_words(self) -> str:
        return place_words(self.where) if self.where else ""


def listed(start: Start) -> ListedStart:
    """A start as a start list is issued."""
    who = start.competitor
    kind = "team" if who.is_team else "skater"
    return ListedStart(
        who=f"{kind} {who.id}",
        name=who.name,
        nation=who.nation,
        bib=start.bib,
        pair=start.pair,
        lane=str(start.lane or ""),
        place=start.place,
        side=start.side,
        withdrawn=start.withdrawn,
    )


def listed_lines(starts: Iterable[Start]) -> tuple[ListedStart, ...]:
    """A whole list as it is issued; the order of the lines means nothing, so that equal lists are equal."""
    return tuple(sorted((listed(start) for start in starts), key=lambda line: line.who))


def changes(before: Sequence[ListedStart], after: Sequence[ListedStart]) -> tuple[str, ...]:
    """What is different in the later list, in the order of its pairs; nothing where both lists say the same."""
    old, new = {line.who: line for line in before}, {line.who: line for line in after}
    told = [*_came_and_went(old, new), *_renamed(old, new)]
    stayed = {who: (old[who], line) for who, line in new.items() if who in old and old[who].withdrawn == line.withdrawn}
    moving = {who: two for who, two in stayed.items() if two[0].where != two[1].where}
    for tell in (_shifted, _drawn_anew, _in_other_lanes):
        of_many, settled = tell(stayed, moving)
        told += of_many
        moving = {who: two for who, two in moving.items() if who not in settled}
    told += _one_by_one(moving)
    return tuple(sentence for _pair, sentence in sorted(told, key=lambda item: item[0]))


_Told = list[tuple[int, str]]
"""The pair by which a sentence is put in its place, and the sentence."""

_Lines = Mapping[str, tuple[ListedStart, ListedStart]]
"""The line before and the line now, of everybody concerned."""


def _came_and_went(old: Mapping[str, ListedStart], new: Mapping[str, ListedStart]) -> _Told:
    told: _Told = []
    for who, line in new.items():
        was = old.get(who)
        if was is None:
            sentence = _("{place}: {name} ({nation}) is new") if line.pair else _("{name} ({nation}) is new")
        elif line.withdrawn and not was.withdrawn:
            sentence = _("{place}: {name} ({nation}) withdrawn") if line.pair else _("{name} ({nation}) withdrawn")
        elif was.withdrawn and not line.withdrawn:
            sentence = (
                _("{place}: {name} ({nation}) starts again") if line.pair else _("{name} ({nation}) starts again")
            )
        else:
            continue
        told.append((line.pair or 0, _filled(sentence, line)))
    for who, line in old.items():
        if who not in new:
            sentence = (
                _("{name} ({nation}) is no longer on the list, was {was}")
                if line.pair
                else _("{name} ({nation}) is no longer on the list")
            )
            told.append((line.pair or 0, _filled(sentence, line)))
    return told


def _filled(sentence: str, line: ListedStart) -> str:
    place = line.where_in_words
    return sentence.format(place=begun(place), was=place, name=line.named, nation=line.nation)


def _renamed(old: Mapping[str, ListedStart], new: Mapping[str, ListedStart]) -> _Told:
    """Another number, name or nation of the same skater."""
    told: _Told = []
    for who, line in new.items():
        was = old.get(who, line)
        if (was.bib, was.name, was.nation) != (line.bib, line.name, line.nation):
            sentence = _("{name} ({nation}), was {old_name} ({old_nation})").format(
                name=line.named, nation=line.nation, old_name=was.named, old_nation=was.nation
            )
            told.append((line.pair or 0, sentence))
    return told


# --- many at once: the sentences, and of whom nothing more is to be told --------------------------------------


def _shifted(stayed: _Lines, moving: _Lines) -> tuple[_Told, set[str]]:
    """Whole pairs that only have another number; neighbours are told together."""
    members: dict[int, list[str]] = defaultdict(list)
    for who, (was, _now) in stayed.items():
        members[was.pair or 0].append(who)
    numbers: dict[int, int] = {}
    for pair, own in members.items():
        new = {now.pair or 0 for was, now in (stayed[who] for who in own) if _only_renumbered(was, now)}
        if all(who in moving and _only_renumbered(*moving[who]) for who in own) and len(new) == 1:
            numbers[pair] = new.pop()
    told: _Told = []
    for first, last in _runs(numbers):
        sentence = _("Pairs {first} to {last} are now pairs {new_first} to {new_last}")
        if first == last:
            sentence = _("Pair {first} is now pair {new_first}")
        new_first, new_last = numbers[first], numbers[last]
        told.append(
            (new_first, sentence.format(first=first, last=last, new_first=new_first, new_last=new_last))
        )  # fmt: skip
    return told, {who for pair in numbers for who in members[pair]}


def _drawn_anew(_stayed: _Lines, moving: _Lines) -> tuple[_Told, set[str]]:
    """Neighbouring pairs among which so many changed places that the list itself tells it better."""
    ranges: list[list[int]] = []
    for first, last in sorted(_range_of(was, now) for was, now in moving.values()):
        if ranges and first <= ranges[-1][1]:
            ranges[-1][1] = max(ranges[-1][1], last)
        else:
            ranges.append([first, last])
    told: _Told = []
    settled: set[str] = set()
    for first, last in ranges:
        own = [who for who, (was, now) in moving.items() if first <= _range_of(was, now)[0] <= last]
        if first < last and len(own) >= MANY:
            told.append((first, _("Pairs {first} to {last} drawn anew").format(first=first, last=last)))
            settled.update(own)
    return told, settled


def _in_other_lanes(stayed: _Lines, moving: _Lines) -> tuple[_Told, set[str]]:
    """Pairs in which everybody only has the other lane."""
    members: dict[int, list[str]] = defaultdict(list)
    for who, (_was, now) in stayed.items():
        if not now.withdrawn:
            members[now.pair or 0].append(who)
    told: _Told = []
    settled: set[str] = set()
    for pair, own in members.items():
        if len(own) > 1 and all(who in moving and _only_other_lane(*moving[who]) for who in own):
            told.append((pair, _("Pair {pair}: lanes changed").format(pair=pair)))
            settled.update(own)
    return told, settled


# --- one by one ----------------------------------------------------------------------------------------------


def _one_by_one(moving: _Lines) -> _Told:
    told: _Told = []
    came_from = {was.where: who for who, (was, _now) in moving.items()}
    settled: set[str] = set()
    for who, (was, now) in moving.items():
        other = came_from.get(now.where)
        if who in settled:
            continue
        if other is not None and moving[other][1].where == was.where:
            settled.add(other)
            told.append((now.pair or 0, _changed_places(now, moving[other][1])))
        elif now.where is None:
            sentence = _("{name} has no pair any more, was {was}").format(name=now.named, was=was.where_in_words)
            told.append((0, sentence))
        elif was.where is None:
            sentence = _("{name}: {place}").format(name=now.named, place=now.where_in_words)
            told.append((now.pair or 0, sentence))
        else:
            sentence = _("{name}: {place}, was {was}").format(
                name=now.named, place=now.where_in_words, was=was.where_in_words
            )
            told.append((now.pair or 0, sentence))
    return told


def _changed_places(first: ListedStart, second: ListedStart) -> str:
    return _("{first} (now {here}) and {second} (now {there}) changed places").format(
        first=first.named, here=first.where_in_words, second=second.named, there=second.where_in_words
    )


def _only_renumbered(was: ListedStart, now: ListedStart) -> bool:
    """Whether only the number of the pair is another one."""
    return was.where is not None and now.where is not None and replace(was.where, pair=now.where.pair) == now.where


def _only_other_lane(was: ListedStart, now: ListedStart) -> bool:
    return (was.pair, was.place, was.side) == (now.pair, now.place, now.side) and was.lane != now.lane


def _range_of(was: ListedStart, now: ListedStart) -> tuple[int, int]:
    """From the earlier to the later of two pairs."""
    both = (was.pair or 0, now.pair or 0)
    return min(both), max(both)


def _runs(numbers: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbouring pairs that are shifted alike."""
    first = last = None
    for pair in sorted(numbers):
        if first is not None and last is not None:
            if pair == last + 1 and numbers[pair] - pair == numbers[last] - last:
                last = pair
                continue
            yield first, last
        first = last = pair
    if first is not None and last is not None:
        yield first, last
