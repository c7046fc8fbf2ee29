"""Where a clock is read in a race, whatever is skated in it."""

from skatedesk.domain import distances, team_events
from skatedesk.domain.races import Race
from skatedesk.domain.rules import Rules


def passings(race: Race, rules: Rules) -> tuple[int, ...]:
    """The metres at which a clock is read, the finish last; a mass start has none."""
    if race.discipline.is_team:
        return team_events.passings(race, rules)
    return distances.passings(race.metres) if race.metres else ()


def splits(race: Race, rules: Rules) -> tuple[int, ...]:
    """The passings before the finish."""
    return passings(race, rules)[:-1]
