"""The offices of a competition, and the moments at which its ice is measured, in words."""

from skatedesk.words import _


def role_word(role: str) -> str:
    """An office as sheets name it; one that is not of the regulations stays as it was written down."""
    words = {
        "referee": _("Referee"),
        "assistant referee": _("Assistant Referee"),
        "starter": _("Starter"),
        "assistant starter": _("Assistant Starter"),
        "finishing-line judge": _("Finishing-line Judge"),
        "chief timekeeper": _("Chief Timekeeper"),
        "timekeeper": _("Timekeeper"),
        "chief of electronic timing": _("Chief of Electronic Timing"),
        "lap counter": _("Lap Counter"),
        "track steward": _("Track Steward"),
        "crossing controller": _("Crossing Controller"),
        "ice technician": _("Ice Technician"),
        "expert for entries and draw": _("Expert for Entries and Draw"),
        "competitors' steward": _("Competitors' Steward"),
        "announcer": _("Announcer"),
        "doctor": _("Doctor"),
    }
    return words.get(role.strip().casefold().replace("’", "'"), role)


def moment_word(moment: str) -> str:
    """When the ice was measured."""
    return {"start": _("Start"), "interval": _("Interval"), "end": _("End")}.get(moment.casefold(), moment)
