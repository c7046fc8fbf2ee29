"""How somebody moved in a standing since an earlier one."""

from collections.abc import Mapping
from dataclasses import dataclass

from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.people import Who
from skatedesk.domain.standings import Standing
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Movement:
    """The rank now and before; `previous` is None for who was not in the earlier standing."""

    rank: int
    previous: int | None

    @property
    def places(self) -> int | None:
        """How many places up; negative is down, None for who is new."""
        return None if self.previous is None else self.previous - self.rank

    def __str__(self) -> str:
        """As small as a list has room for: ▲2, ▼1, =, or new."""
        places = self.places
        if places is None:
            return _("new")
        return "=" if not places else f"▲{places}" if places > 0 else f"▼{-places}"

    @property
    def words(self) -> str:
        """As a sentence says it: up from 4th to 2nd."""
        if self.previous is None:
            return _("new, {rank}").format(rank=ordinal(self.rank))
        sentence = _("unchanged, {rank}")
        if self.previous != self.rank:
            sentence = (
                _("up from {previous} to {rank}") if self.rank < self.previous else _("down from {previous} to {rank}")
            )
        return sentence.format(previous=ordinal(self.previous), rank=ordinal(self.rank))


def movements(now: Standing, before: Standing) -> Mapping[Who, Movement]:
    """The movement of everybody in the standing now."""
    ranks = {line.competitor.who: line.rank for line in before.lines}
    return {
        identity: Movement(line.rank, ranks.get(identity)) for line in now.lines for identity in (line.competitor.who,)
    }
