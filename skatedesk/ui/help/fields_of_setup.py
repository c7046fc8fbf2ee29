"""What the fields of the questions on seasons, competitions, documents and settings are for."""

from skatedesk.ui.help.field_words import Line
from skatedesk.words import _

LINES: tuple[Line, ...] = (
    # season and competition
    (
        ("wizard_series", "competition_series"),
        lambda: _("The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups."),
    ),
    (("wizard_season", "competition_season"), lambda: _("The season, 1 July to 30 June, as 2025/26.")),
    (
        ("wizard_rules",),
        lambda: _(
            "The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own."
        ),
    ),
    (
        ("wizard_event", "competition_event"),
        lambda: _("What the competition is called, such as World Cup #3 or Club meet."),
    ),
    (
        ("wizard_number", "competition_number"),
        lambda: _("Which one of its series it is, such as 3; the command line and the cups count by it."),
    ),
    (
        ("wizard_venue", "competition_venue"),
        lambda: _("The oval, such as Thialf. Those that are known are offered, with city and country."),
    ),
    (("wizard_city", "competition_city"), lambda: _("The city of the oval, such as Heerenveen.")),
    (("wizard_country", "competition_country"), lambda: _("The three letters of the country, such as NED.")),
    (("wizard_first_day", "competition_first_day"), lambda: _("The day it begins, as 2025-11-21.")),
    (
        ("competition_dates",),
        lambda: _("The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it."),
    ),
    (("wizard_programme_of",), lambda: _("The competition whose programme is shown below.")),
    (
        ("wizard_template", "programme_choice"),
        lambda: _("The races to begin with, such as those of a World Cup or a club meet. Change them below."),
    ),
    (("new_race_metres",), lambda: _("The distance in metres, such as 500.")),
    (("new_race_kind",), lambda: _("What is skated: a distance in pairs, a mass start, or a race of teams.")),
    (("new_race_sex",), lambda: _("Whether women or men skate it.")),
    (("new_race_division",), lambda: _("The division of the race; none where the field is not divided.")),
    (("new_race_run",), lambda: _("Which run it is, where a distance is skated twice.")),
    (("wizard_place",), lambda: _("Where the new file lies and what it is called, ending in .skatedesk.")),
    (
        ("last_season_file",),
        lambda: _("A results file of last season. People, teams and officials come from it, no results."),
    ),
    (
        (
            "last_season_skaters",
            "last_season_times",
            "last_season_teams",
            "last_season_looks",
            "last_season_officials",
        ),
        lambda: _("Tick what is taken over from the other file."),
    ),
    # today
    (
        ("timetable_minutes",),
        lambda: _("By how many minutes the chosen race and all after it move, such as 10 or -10."),
    ),
    (
        ("checklist_new",),
        lambda: _("Something else that must be done, such as: water for the starters. Return adds it."),
    ),
    (("checklist_lists",), lambda: _("Another list to begin with; lines you added yourself stay.")),
    (
        ("rehearsal_race",),
        lambda: _("The race with which the rehearsal begins; its results are taken out in the copy."),
    ),
    (("rehearsal_trouble",), lambda: _("How many falls, late withdrawals and failures of the clock there are.")),
    (("rehearsal_by_crew",), lambda: _("Whether the times come by themselves, or the crew types them as called out.")),
    (("rehearsal_number",), lambda: _("Any whole number; the same one gives the same times again.")),
    # documents
    (("export_which",), lambda: _("Which lists are written into the folder.")),
    (
        ("export_xlsx", "export_pdf", "export_html", "export_csv", "export_json"),
        lambda: _("Tick every format that is to be written; all of them say the same."),
    ),
    (
        ("notice_board",),
        lambda: _("Where the list hangs, such as: by the changing rooms. You are told when it has to go."),
    ),
    (("approval_name",), lambda: _("The referee who says that the list is right, first name and NAME.")),
    (("approval_time",), lambda: _("When the referee approved it, as 14:30.")),
    (
        ("approval_signature",),
        lambda: _("The picture of the signature that is printed; none leaves a line to sign on."),
    ),
    (("style_paper",), lambda: _("The paper in the printer: A4 in most of the world, Letter in North America.")),
    (("style_turn",), lambda: _("Whether pages stand upright or lie on their side.")),
    (("style_language",), lambda: _("The language of the sheets; the window may speak another one.")),
    (("style_second_language",), lambda: _("A second language for titles and headings, beside the first.")),
    (("style_days",), lambda: _("How days are written on the sheets.")),
    (("style_clock",), lambda: _("How the time of day is written on the sheets.")),
    (("style_point",), lambda: _("Whether times have a point or a comma on the sheets.")),
    (
        ("style_publisher",),
        lambda: _("Who publishes the sheets, such as a federation; it stands at the foot of each page."),
    ),
    (("style_accent",), lambda: _("The colour of lines and headings as #1F5FA8; empty for black and white.")),
    (("style_packed",), lambda: _("Tick it to save paper: short lists stand on one page.")),
    (("style_code",), lambda: _("Tick it to print a square code; scanned, it tells which revision the page is.")),
    (("style_birth_dates",), lambda: _("Tick it only where birth dates must be public on entry lists.")),
    (("picture_use",), lambda: _("What the picture is: the sign of the event or of a sponsor.")),
    (("picture_words",), lambda: _("What the picture shows, in words, for those who cannot see it.")),
    # desk
    (("keys_filter",), lambda: _("Words of an act, or a key such as F5.")),
    (("backups_minutes", "settings_minutes"), lambda: _("How often a backup is made while something changes.")),
    (("settings_language",), lambda: _("The language of the window. Sheets have a language of their own.")),
    (("settings_theme",), lambda: _("Light, dark, or high contrast for a bright rink.")),
    (("settings_scale",), lambda: _("How large everything is drawn: up to 200 % for a screen far away.")),
    (("settings_rows",), lambda: _("How far apart the rows of all lists stand.")),
    (("settings_who",), lambda: _("Your name; it stands beside your changes in the history. Nobody else is told.")),
    (("settings_station",), lambda: _("Which desk this is, such as finish line; it stands beside your name.")),
    (
        ("settings_news",),
        lambda: _("Where to ask for a newer version, only when you press the button; empty asks nobody."),
    ),
    (("fault_names",), lambda: _("Tick it only where whoever gets the report may read names.")),
    (("fault_text",), lambda: _("What went wrong, for those who look for the cause. Read it before you pass it on.")),
)
