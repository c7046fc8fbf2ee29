"""The race for a cup in sentences."""

from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.title_race import Chance, Need, TitleRace
from skatedesk.words import _, ngettext


def headline(race: TitleRace) -> str:
    """Who has won, or how many can still win in how many races."""
    if race.winners:
        names = ", ".join(line.competitor.name for line in race.winners)
        if not race.left:
            one, many = _("{names} has won the cup."), _("{names} have won the cup together.")
            return (one if len(race.winners) == 1 else many).format(names=names)
        left = ngettext("{count} race left", "{count} races left", race.left).format(count=race.left)
        return _("{names} has won the cup, with {left}.").format(names=names, left=left)
    if not race.chances:
        return _("Nobody has points in this cup yet.")
    left = ngettext("{count} race left", "{count} races left", race.left).format(count=race.left)
    count = len(race.able)
    return _("{left}, {count} can still win.").format(left=left, count=count)


def of_leader(race: TitleRace) -> str:
    """What makes the leader the winner whatever the others do."""
    if race.sure_rank == 1:
        return _("wins by winning the last race, whatever the others do.")
    if race.sure_rank is not None:
        sentence = _("wins with rank {rank} or better in the last race, whatever the others do.")
        return sentence.format(rank=race.sure_rank)
    sentence = ngettext(
        "needs {points} point more to win whatever the others do.",
        "needs {points} points more to win whatever the others do.",
        race.to_be_sure,
    )
    return sentence.format(points=race.to_be_sure)


def of_chance(chance: Chance, leader: str, left: int) -> str:
    """What somebody behind the leader needs."""
    if not chance.behind:
        return _("level with {leader}; at most {most} points.").format(leader=leader, most=chance.most)
    more = chance.behind + 1
    sentence = ngettext(
        "at most {most} points; needs {more} more than {leader} in the last race",
        "at most {most} points; needs {more} more than {leader} over the {left} races",
        left,
    ).format(most=chance.most, more=more, leader=leader, left=left)
    if not chance.needs:
        return f"{sentence}."
    return f"{sentence}: " + "; ".join(_need(need, leader) for need in chance.needs) + "."


def _need(need: Need, leader: str) -> str:
    if need.leader_from is None:
        return _("{rank}, wherever {leader} finishes").format(rank=ordinal(need.rank), leader=leader)
    if need.leader_without_points:
        return _("{rank} while {leader} is without points").format(rank=ordinal(need.rank), leader=leader)
    sentence = _("{rank} while {leader} is {worse} or worse")
    return sentence.format(rank=ordinal(need.rank), leader=leader, worse=ordinal(need.leader_from))
