"""What the fields of the questions on results, entries, people and records are for."""

from skatedesk.ui.help.field_words import Line
from skatedesk.words import _

LINES: tuple[Line, ...] = (
    # results
    (
        ("offence_filter",),
        lambda: _("A code of the rules or words of it, such as T08 or crossing; Space takes several."),
    ),
    (
        ("reskate_reason",),
        lambda: _("Why the skater may start again, such as: hindered at the crossing. It is printed."),
    ),
    (("points_value",), lambda: _("The points in place of those of the table, a whole number such as 44.")),
    (
        ("points_remark", "ruling_remark", "gate_remark", "remark_text"),
        lambda: _("Why it was decided so, in a few words; it is kept with the decision, for whoever asks later."),
    ),
    (("stopped_laps",), lambda: _("How many laps the skater had done when stopped, such as 12.")),
    (
        ("stopped_time",),
        lambda: _("The clock when the skater was stopped, such as 5:41.04; empty where nobody took it."),
    ),
    (
        ("ruling_rank_#",),
        lambda: _("The rank this skater gets among those with equal points; equal ranks are allowed."),
    ),
    (("members_filter",), lambda: _("A few letters of a name; Space puts the skater into the team or takes them out.")),
    (
        ("start_time", "interval_time", "end_time"),
        lambda: _("When it was measured, as 14:30 or 2:30 pm."),
    ),
    (
        ("start_air", "interval_air", "end_air"),
        lambda: _("Temperature of the air in degrees Celsius, such as 12,5 or 12.5."),
    ),
    (
        ("start_humidity", "interval_humidity", "end_humidity"),
        lambda: _("Humidity of the air in per cent, such as 41."),
    ),
    (
        ("start_ice", "interval_ice", "end_ice"),
        lambda: _("Temperature of the ice in degrees Celsius, such as -8,2 or -8.2."),
    ),
    (("bulletin_language",), lambda: _("The language in which the bulletin is told.")),
    (("bulletin_text",), lambda: _("The text as it goes out. Change it as you like; facts you untick leave it.")),
    (("chart_kinds",), lambda: _("Which plot of this page is shown.")),
    (("chart_of",), lambda: _("Of which pair, cup or distance the plot is.")),
    # entries
    (("enter_filter",), lambda: _("A few letters of a name, a nation or a number. Return enters the highlighted one.")),
    (("enter_race_#",), lambda: _("Tick every distance the skater is entered for; Return enters for all of them.")),
    (("withdrawing_filter",), lambda: _("Name, number or nation of who withdraws; the ways to go on stand below.")),
    (
        ("one_of_filter", "merged_filter", "team_filter", "history_who_filter"),
        lambda: _("A few letters of a name or a nation; the arrows choose, Return takes."),
    ),
    (
        ("number_value",),
        lambda: _("The start number in this competition, a whole number such as 24. Empty takes it away."),
    ),
    (("seed_value",), lambda: _("The time by which the skater is placed, such as 36.52.")),
    (("seed_metres",), lambda: _("The distance that time was skated over, such as 500.")),
    (("seed_day",), lambda: _("When it was skated, as 2025-11-21; empty where nobody knows.")),
    (("seed_place",), lambda: _("Where it was skated, such as Heerenveen.")),
    (("column_target",), lambda: _("What this column of the list holds. Columns that are not needed are left out.")),
    (("usual_nation",), lambda: _("The nation of all rows that name none, as in the list of a club.")),
    (("import_sheet",), lambda: _("The sheet of the workbook that has the entries.")),
    (("history_metres",), lambda: _("The distance of the times in the file, where the file does not say it.")),
    (("detail_answer",), lambda: _("Which skater this row is: one who is known, somebody new, or nobody to enter.")),
    # people
    (
        ("person_family",),
        lambda: _("The family name as it is printed, with its accents: Żurek. Capitals come by themselves."),
    ),
    (("person_given",), lambda: _("The given name as it is printed, such as Damian.")),
    (
        ("person_own_name",),
        lambda: _("The name in the skater's own script, such as 髙木 美帆; empty where it is the same."),
    ),
    (
        ("person_nation", "team_nation", "record_nation", "approval_nation"),
        lambda: _("The three letters of the nation, such as NOR."),
    ),
    (
        ("person_sex", "team_sex", "record_sex"),
        lambda: _("Women or men, as the race is announced; teams may be mixed."),
    ),
    (
        ("person_born",),
        lambda: _("The birth date as 2001-02-03. It decides the age class, and stands on no public list."),
    ),
    (("person_club",), lambda: _("The club, such as SC Berlin; empty where nobody knows.")),
    (("person_key",), lambda: _("The id of the federation, such as NOR7. It tells people of one name apart.")),
    (("other_name",), lambda: _("Another way the name is written in lists that come in, such as a maiden name.")),
    (("team_name",), lambda: _("The name of the team as it is printed, such as Norway 1.")),
    (("registry_births",), lambda: _("Tick it only for the federation's own use: birth dates are personal data.")),
    (("privacy_name",), lambda: _("What stands in the place of the name from now on, such as Skater 4711.")),
    (("privacy_remark",), lambda: _("Why the name goes, without the name itself, such as: asked for on 12 May.")),
    (("privacy_here",), lambda: _("The name goes from this file; undo could bring it back.")),
    (("privacy_anew",), lambda: _("A new file is written in which nothing of the name is left; the old one stays.")),
    # records
    (
        ("record_mark", "record_import_mark"),
        lambda: _("Which kind of record it is, such as a world or a track record."),
    ),
    (
        ("record_scope", "record_import_scope"),
        lambda: _("Where it holds: the three letters of a nation, the name of a track, or a championship."),
    ),
    (("record_distance",), lambda: _("The distance or the event the record is of.")),
    (("record_import_sex",), lambda: _("Whose records they are, where the list does not say so itself.")),
    (("record_time",), lambda: _("The time of the record, such as 33.61 or 1:05.37.")),
    (("record_holder",), lambda: _("Who holds it, as printed; for a team the names or the nation.")),
    (("record_day",), lambda: _("When it was set, as 2025-11-21; empty where nobody knows.")),
    (("record_place",), lambda: _("Where it was set, such as Salt Lake City.")),
    (("record_competition",), lambda: _("The competition it was set in, such as World Cup #1.")),
    (("ratify_by",), lambda: _("Who ratified it: an official or a federation.")),
    (("ratify_day",), lambda: _("The day it was ratified, as 2025-12-01.")),
)
