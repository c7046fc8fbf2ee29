"""Age classes: which class of a federation a skater belongs to in a season."""

from datetime import date

from msgspec.structs import replace

from skatedesk.domain.races import Sex
from skatedesk.domain.rules_championships import AgeClass, AgeSystem

_LETTERS = {"KNSB": {Sex.WOMEN: "D", Sex.MEN: "H"}}
"""Federations that put the sex before the code and the year in the class behind it: DN3, HA1, H35 (KNSB)."""

MOST_COUNTED_YEARS = 4
"""Classes of more years, such as Senior and the Masters, are not counted year by year."""


def age(system: AgeSystem, born: date, season: str) -> int:
    """The age reached before the federation's date of the season's first year: 1 July 2023 for 2023/24.

    Whoever has the birthday on that very day is a year younger (ISU: junior is who is not yet 19 before 1 July).
    """
    month, day = (int(part) for part in system.age_date.split("-"))
    year = int(season.partition("/")[0])
    return year - born.year - ((born.month, born.day) >= (month, day))


def category(system: AgeSystem, born: date, sex: Sex, season: str) -> AgeClass | None:
    """The class of a skater in a season, its code as lists print it; None where the federation has none."""
    years = age(system, born, season)
    for found in system.classes:
        if found.from_age <= years and (found.to_age is None or years <= found.to_age):
            return replace(found, code=_code(system, found, sex, years))
    return None


def _code(system: AgeSystem, of: AgeClass, sex: Sex, years: int) -> str:
    letters = _LETTERS.get(system.name)
    if letters is None or not of.code:
        return of.code
    last = of.from_age if of.to_age is None else of.to_age
    counted = 1 < last - of.from_age + 1 <= MOST_COUNTED_YEARS
    number = years - of.from_age + 1 if counted else ""
    return f"{letters.get(sex, '')}{of.code}{number}"
