"""What the fields of the pages are for."""

from skatedesk.ui.help.field_words import Line
from skatedesk.words import _

LINES: tuple[Line, ...] = (
    # everywhere
    (("page_choice",), lambda: _("The page to go to. With the keys: Ctrl and the number of the page.")),
    (("competition_choice",), lambda: _("The competition whose programme is shown below, and which every page is on.")),
    (("cell_editor",), lambda: _("What you type stands in this cell of the list. Return takes it, Esc leaves it.")),
    (("_find_box",), lambda: _("A few letters of any cell; accents do not matter. Return goes to the next hit.")),
    (("palette_box",), lambda: _("A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.")),
    (("manual_find",), lambda: _("Words to find in the manual, such as “helmet”. Return goes to the next place.")),
    # race
    (
        ("time_box", "team_#_time"),
        lambda: _(
            "The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand"
            " 36.5M, or two or three watches with spaces between. Return saves it."
        ),
    ),
    (
        ("passing_#",),
        lambda: _(
            "The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it."
        ),
    ),
    (
        ("helmet_box",),
        lambda: _("Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3."),
    ),
    # entries and draw
    (
        ("entries_scope",),
        lambda: _("Which entries are listed: all of a distance, those who start, reserves and so on."),
    ),
    (("entries_search",), lambda: _("A few letters of a name, a nation, or a start number, such as “zur” or 24.")),
    (("draw_kind",), lambda: _("How the pairs are made. The rule file says which way is usual for this race.")),
    (
        ("draw_seed",),
        lambda: _("The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice."),
    ),
    (
        ("draw_order",),
        lambda: _("Which pair the ceremony shows first, such as the last one to keep the best for the end."),
    ),
    (("protocol_choice",), lambda: _("Which draw of this race is shown; those that were replaced are kept.")),
    # standings
    (("after_choice",), lambda: _("The competition after which the standing is shown; all so far as a rule.")),
    (("what_if_race",), lambda: _("The race in which results are imagined. Nothing of it is stored.")),
    (
        ("what_if_place",),
        lambda: _("What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ."),
    ),
    (("what_if_filter",), lambda: _("A few letters of who is imagined there; the arrows choose, Return takes.")),
    (
        ("what_if_to_come",),
        lambda: _("How many races of this cup are still to come besides those in the file, such as 4."),
    ),
    (("what_follows_scheme",), lambda: _("The championship for which places are counted below.")),
    # skaters, records, lists
    (("skater_search",), lambda: _("A few letters of any name, a nation, a club, an id or a start number.")),
    (("skater_age_system",), lambda: _("By whose rules the age class beside the birth date is counted, such as ISU.")),
    (("records_mark",), lambda: _("Which kind of record is listed, such as world records or those of this track.")),
    (("records_sex",), lambda: _("Whose records are listed: of women, of men, or both.")),
    (("records_search",), lambda: _("A few letters of a name, a nation, a place, or a distance such as 1500.")),
    (("lists_scope",), lambda: _("Whether the list counts this competition alone or all of its series.")),
    (("lists_event",), lambda: _("The distance or event the list is about.")),
    (("lists_after",), lambda: _("The competition after which the list is counted.")),
    # documents and history
    (("documents_scope",), lambda: _("Which lists are shown: all, those that changed since they went out, and so on.")),
    (("documents_group",), lambda: _("Which kind of list is shown, such as start lists or results.")),
    (("history_search",), lambda: _("A name, words of a change, who did it, or a time of day such as 14:32.")),
    (("history_race",), lambda: _("Only changes of this race are listed.")),
    (("history_who",), lambda: _("Only changes by this person or desk are listed.")),
    (
        ("past_moment",),
        lambda: _(
            "The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change."
        ),
    ),
    (("past_choice",), lambda: _("The list that is shown as it stood at that moment.")),
)
