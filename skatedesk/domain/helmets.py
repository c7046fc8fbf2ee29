"""The helmets of a mass start: the numbers officials call out at a sprint."""

from collections.abc import Sequence

from skatedesk.domain.attempts import Start


def helmets(starts: Sequence[Start], drawn: Sequence[int] = ()) -> dict[int, Start]:
    """Who wears which number, in their order.

    A mass start that was drawn here, or filled from its semi-finals, is numbered from 1 in the order of the draw;
    who joined later follows. `drawn` are the ids of the starts in that order, 0 for one that was taken off the list.
    A list that came from elsewhere is known by its start numbers, as on its result sheet; where somebody has none,
    everybody is numbered as they stand on the list.
    """
    bibs = {start.bib: start for start in starts if start.bib is not None}
    if not drawn and len(bibs) == len(starts):
        return {bib: bibs[bib] for bib in sorted(bibs)}
    by_id = {start.id: start for start in starts}
    numbered = {number: by_id[start_id] for number, start_id in enumerate(drawn, start=1) if start_id in by_id}
    joined = [start for start in starts if start.id not in set(drawn)]
    return numbered | dict(enumerate(joined, start=len(drawn) + 1))
