"""Why somebody has a place in a championship or has none, in sentences."""

from collections.abc import Iterator

from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.qualification_times import Timed
from skatedesk.domain.schemes import Number, QualifyingEvent
from skatedesk.words import _, ngettext


def by_points(rank: int, nation: str, of_nation: int, *, is_team: bool) -> str:
    if is_team:
        return _("{rank} by points").format(rank=ordinal(rank))
    return _("{rank} by points, {place} of {nation}").format(
        rank=ordinal(rank), place=ordinal(of_nation), nation=nation
    )


def by_time(timed: Timed, place: int, places: int) -> str:
    sentence = _("by time {time}, {place} of {places}")
    if not timed.best:
        sentence = _("by samalog points {time}, {place} of {places}")
    return sentence.format(time=_time(timed), place=ordinal(place), places=places)


def reserve(place: int, event: QualifyingEvent, points: int | None, timed: Timed | None) -> str:
    """`timed` is None where the reserves go by points."""
    sentence = _("not among {places}: {place} reserve by points, {points}")
    if timed:
        sentence = _("not among {places}: {place} reserve by time {time}")
    return sentence.format(
        places=_places(event), place=ordinal(place), points=points, time=_time(timed) if timed else ""
    )


def above(nation: str, event: QualifyingEvent) -> str:
    most = event.max_per_nation
    sentence = ngettext(
        "above the limit: {nation} has its {count} place", "above the limit: {nation} has its {count} places", most
    )
    return sentence.format(nation=nation, count=most)


def not_known(rank: int | None) -> str:
    """Somebody of a part whose places nobody knows; `rank` is that by points, None where it goes by time."""
    if rank is None:
        return _("by time; how many places go by time is not known")
    return _("{rank} by points; how many places go by points is not known").format(rank=ordinal(rank))


def outside(event: QualifyingEvent, *, has_time: bool) -> str:
    """Somebody behind the last reserve."""
    if not _places(event):
        return _("how many places there are is not known")
    sentence = _("not among {places}")
    if event.reserves:
        sentence = ngettext(
            "not among {places}, nor among the {reserves} reserve",
            "not among {places}, nor among the {reserves} reserves",
            event.reserves,
        )
    if not has_time and event.timed_metres:
        sentence = _("not among {places}, and without a time to go by")
    return sentence.format(places=_places(event), reserves=event.reserves)


def of_host() -> str:
    return _("place of the host nation")


def of_champion() -> str:
    return _("place for the nation of the absent champion")


def nation_not_named(scheme: str, *, host: bool) -> str:
    sentence = _("The place for the nation of the absent champion is open: {scheme} does not name the nation.")
    if host:
        sentence = _("The place of the host nation is open: {scheme} does not name the nation.")
    return sentence.format(scheme=scheme)


def left_open(count: int, *, by_points: bool) -> str:
    if by_points:
        sentence = ngettext(
            "{count} place by points is open: nobody is left who may have it.",
            "{count} places by points are open: nobody is left who may have them.",
            count,
        )
    else:
        sentence = ngettext(
            "{count} place by time is open: nobody is left with a time who may have it.",
            "{count} places by time are open: nobody is left with a time who may have them.",
            count,
        )
    return sentence.format(count=count)


def undecided(last: str, following: str) -> str:
    sentence = _("Nothing known decides between {last} and {following} for the last of these places.")
    return sentence.format(last=last, following=following)


def cut(points: int | None, timed: Timed | None) -> Iterator[str]:
    """What the last place by points and the last by time went to."""
    if points is not None:
        yield _("The last place by points went to {points} points.").format(points=points)
    if timed is not None:
        sentence = _("The last place by time went to {time}.")
        if not timed.best:
            sentence = _("The last place by time went to {time} samalog points.")
        yield sentence.format(time=_time(timed))


def unknown(event: QualifyingEvent) -> Iterator[str]:
    """What the scheme does not know, each with what follows from it."""
    sentences: dict[Number, str] = {
        "places_points": _("How many places go by points is not known, so none is given."),
        "places_time": _("How many places go by time is not known, so none is given."),
        "host_places": _("Whether the host nation has a place of its own is not known."),
        "champion_places": _("Whether an absent champion's nation has a place of its own is not known."),
        "reserves": _("How many reserves there are is not known, so none is named."),
        "max_per_nation": _("How many of a nation may start is not known, so nobody is passed over."),
    }
    for number in event.unknown:
        yield sentences[number]
    if event.places and event.unknown:
        yield _("There are {count} places in all.").format(count=event.places)


def _places(event: QualifyingEvent) -> str:
    """21 + 7: the places by points and by time."""
    return " + ".join(str(number) for number in (event.places_points, event.places_time) if number)


def _time(timed: Timed) -> str:
    return str(timed.best.time) if timed.best else timed.samalog
