"""What a well-formed rule file can still say wrongly."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import DIVISIONS, Skated, is_time_of_day
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.rules import MassStartRace, Rules, StatusRule
from skatedesk.domain.seasons import is_season
from skatedesk.domain.times import RaceTime
from skatedesk.words import _

WITHOUT_RESULT = (Status.DNF, Status.DQ, Status.DNS, Status.WDR)

_MONTH_AND_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def first_fault(rules: Rules) -> str | None:
    """The first contradiction, as a sentence that begins with the key; None where the rules are sound."""
    return next(_faults(rules), None)


def _faults(rules: Rules) -> Iterator[str]:
    yield from _faults_of_season(rules)
    yield from _faults_of_final(rules)
    yield from _faults_of_ties(rules)
    yield from _faults_of_cups(rules)
    yield from _faults_of_points(rules)
    yield from _faults_of_statuses(rules)
    yield from _faults_of_mass_start("mass_start", rules.mass_start)
    yield from _faults_of_mass_start("mass_start.junior", rules.mass_start.junior)
    yield from _faults_of_offences(rules)
    yield from _faults_of_knockout(rules)
    yield from _faults_of_times(rules)
    yield from _faults_of_days(rules)
    yield from _faults_of_ranges(rules)
    yield from _faults_of_programmes(rules)


def _faults_of_season(rules: Rules) -> Iterator[str]:
    if not is_season(rules.season):
        yield _("season must be a season such as 2025/26, not “{season}”.").format(season=rules.season)
    if not is_time_of_day(rules.entries.final_time):
        yield _("entries.final_time must be a time of day such as 12:00, not “{time}”.").format(
            time=rules.entries.final_time
        )
    if rules.single_division not in DIVISIONS:
        yield _("single_division must be A or B, not “{division}”.").format(division=rules.single_division)
    for place, division in enumerate(rules.divisions):
        if division.promoted > division.places:
            yield _("divisions[{place}].promoted must be at most the {places} places of the division.").format(
                place=place, places=division.places
            )


def _faults_of_final(rules: Rules) -> Iterator[str]:
    pays_more = rules.final_multiplier > 1 or any(table.final for table in rules.points)
    if pays_more and not rules.final_event:
        yield _("final_event must be the number of the final, as it pays more than the other competitions.")


def _faults_of_ties(rules: Rules) -> Iterator[str]:
    for key, chain in (("tie_chain", rules.tie_chain), ("mass_start.tie_chain", rules.mass_start.tie_chain)):
        for place, link in enumerate(chain):
            if link in chain[:place]:
                sentence = _("{key}[{place}] must be a link not used before, not “{link}” again.")
                yield sentence.format(key=key, place=place, link=link)


def _faults_of_cups(rules: Rules) -> Iterator[str]:
    names: set[str] = set()
    for place, cup in enumerate(rules.cups):
        if cup.name.casefold() in names:
            yield _("cups[{place}].name must be a name of its own; “{name}” is there already.").format(
                place=place, name=cup.name
            )
        names.add(cup.name.casefold())
        in_metres = cup.discipline is Discipline.INDIVIDUAL
        if in_metres and not cup.metres:
            yield _("cups[{place}].metres must name a distance; the cup “{name}” has none.").format(
                place=place, name=cup.name
            )
        if cup.metres and not in_metres:
            yield _("cups[{place}].metres must be left out; the cup “{name}” is skated in laps.").format(
                place=place, name=cup.name
            )
        for metres in cup.metres or (None,):
            if not rules.points_table(cup.discipline, "A", cup.sex, metres):
                race = f"{metres} m" if metres else _("Division A")
                yield _("points must have a table for “{name}”; found none for its {race}.").format(
                    name=cup.name, race=race
                )


def _faults_of_points(rules: Rules) -> Iterator[str]:
    for place, table in enumerate(rules.points):
        yield from _not_descending(f"points[{place}].values", table.values)


def _not_descending(key: str, values: Iterable[int]) -> Iterator[str]:
    for place, (before, value) in enumerate(pairwise(values), start=1):
        if value >= before:
            yield _("{key}[{place}] must be less than the {before} before it, not {value}.").format(
                key=key, place=place, before=before, value=value
            )


def _faults_of_statuses(rules: Rules) -> Iterator[str]:
    seen: dict[tuple[Discipline, str, Status], StatusRule] = {}
    for place, rule in enumerate(rules.statuses):
        key = f"statuses[{place}]"
        if rule.then.points == "rank" and rule.then.rank == "none":
            yield _("{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.").format(key=key)
        for status in rule.statuses:
            if status not in WITHOUT_RESULT:
                yield _("{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.").format(
                    key=key, status=status
                )
        for case in rule.cases():
            if seen.setdefault(case, rule.then) != rule.then:
                yield _("{key}.then must not contradict an earlier rule for {case}.").format(
                    key=key, case=_case_in_words(*case)
                )
    for case in product(Discipline, DIVISIONS, WITHOUT_RESULT):
        if case not in seen:
            yield _("statuses must have a rule for {case}; found none.").format(case=_case_in_words(*case))


def _case_in_words(discipline: Discipline, division: str, status: Status) -> str:
    part = _("Division {division}").format(division=division) if division else _("no division")
    return f"{status}, {discipline}, {part}"


def _faults_of_mass_start(key: str, race: MassStartRace) -> Iterator[str]:
    last = 0
    for place, sprint in enumerate(race.sprints):
        if not last < sprint.lap < race.laps:
            yield _("{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.").format(
                key=key, place=place, last=last, laps=race.laps, lap=sprint.lap
            )
        last = sprint.lap
        yield from _not_descending(f"{key}.sprints[{place}].points", sprint.points)
    yield from _not_descending(f"{key}.finish", race.finish)


def _faults_of_offences(rules: Rules) -> Iterator[str]:
    for code, offence in rules.offences.items():
        if not offence.text.get("en", "").strip():
            yield _("offences.{code}.text.en is missing; expected the English wording.").format(code=code)


def _faults_of_knockout(rules: Rules) -> Iterator[str]:
    places = sorted(place for pair in rules.knockout.semi_finals for place in pair)
    if places != list(range(1, len(places) + 1)):
        yield _("knockout.semi_finals must name each place of the quarter-finals once, from 1 on.")
    code = rules.knockout.overtaken
    if code and code not in rules.offences:
        yield _("knockout.overtaken must be a code of the offences, not “{code}”.").format(code=code)


def _faults_of_times(rules: Rules) -> Iterator[str]:
    times = {f"world_records[{place}].time": record.time for place, record in enumerate(rules.world_records)}
    times["gate.fastest_lap"] = rules.gate.fastest_lap
    for place, limit in enumerate(rules.qualifying.limits):
        times[f"qualifying.limits[{place}].high_rinks"] = limit.high_rinks
        times[f"qualifying.limits[{place}].other_rinks"] = limit.other_rinks
    for key, text in times.items():
        try:
            RaceTime.parse(text)
        except RuleError:
            yield _("{key} must be a time such as 1:43.25, not the text “{text}”.").format(key=key, text=text)


def _faults_of_days(rules: Rules) -> Iterator[str]:
    days = {f"ages[{place}].age_date": system.age_date for place, system in enumerate(rules.ages)}
    days["records.season_best_from"] = rules.records.season_best_from
    for key, text in days.items():
        if not _MONTH_AND_DAY.fullmatch(text):
            yield _("{key} must be a month and a day such as 07-01, not the text “{text}”.").format(key=key, text=text)


def _faults_of_ranges(rules: Rules) -> Iterator[str]:
    ranges = [(f"bibs[{place}].last", bibs.first, bibs.last) for place, bibs in enumerate(rules.bibs)]
    for place, system in enumerate(rules.ages):
        for part, age_class in enumerate(system.classes):
            if age_class.to_age is not None:
                ranges.append((f"ages[{place}].classes[{part}].to_age", age_class.from_age, age_class.to_age))
    for key, first, last in ranges:
        if last < first:
            yield _("{key} must be {first} or more, not {last}.").format(key=key, first=first, last=last)


def _faults_of_programmes(rules: Rules) -> Iterator[str]:
    names: set[str] = set()
    for place, programme in enumerate(rules.programmes):
        if programme.name.casefold() in names:
            sentence = _("programmes[{place}].name must be a name of its own; “{name}” is there already.")
            yield sentence.format(place=place, name=programme.name)
        names.add(programme.name.casefold())
        seen: set[Skated] = set()
        day = 1
        for part, race in enumerate(programme.races):
            key = f"programmes[{place}].races[{part}]"
            skated = race.skated
            try:
                skated.check()
            except RuleError as error:
                yield _("{key} must be a race that can be skated. {reason}").format(key=key, reason=error)
            if skated in seen:
                yield _("{key} must be a race of its own; {title} is there already.").format(
                    key=key, title=skated.title
                )
            if race.day < day:
                yield _("{key}.day must be {first} or more, not {day}.").format(key=key, first=day, day=race.day)
            seen.add(skated)
            day = race.day
