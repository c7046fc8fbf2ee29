"""The first version of a results file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ONE_COMPETITOR = "(skater_id IS NULL) <> (team_id IS NULL)"


def upgrade() -> None:
    """The tables of the first version, those that are pointed to first."""
    _competitions()
    _races()
    _people()
    _bibs()
    _entries()
    _starts()
    _attempts()
    _passings_and_sprints()
    _officials_and_conditions()
    _journal()


def _id(table: str) -> tuple[sa.Column[int], sa.PrimaryKeyConstraint]:
    return sa.Column("id", sa.Integer, nullable=False), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _number(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String, nullable=nullable)


def _yes_or_no(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, deferrable=True, initially="IMMEDIATE")


def _unique(name: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{name}")


def _check(name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{name}"))


def _competitions() -> None:
    op.create_table(
        "seasons",
        *_id("seasons"),
        _text("name"),
        _text("rules_name"),
        _text("rules_text"),
        _unique("seasons_name", "name"),
    )
    op.create_table(
        "competitions",
        *_id("competitions"),
        _number("season_id"),
        _text("series"),
        _text("event"),
        _number("number"),
        _text("venue"),
        _text("city"),
        _text("country"),
        _text("dates"),
        _unique("competitions_season_id", "season_id", "series", "number"),
        _unique("competitions_event", "season_id", "series", "event"),
        _to("competitions", "season_id", "seasons"),
    )


def _races() -> None:
    op.create_table(
        "races",
        *_id("races"),
        _number("competition_id"),
        _number("number"),
        _text("title"),
        _text("discipline"),
        _text("sex"),
        _number("metres", nullable=True),
        _text("division"),
        _number("run", nullable=True),
        sa.Column("day", sa.Date, nullable=True),
        _yes_or_no("official"),
        _unique("races_competition_id", "competition_id", "number"),
        _check("races_metres", "metres IS NULL OR metres > 0"),
        _check("races_division", "division IN ('', 'A', 'B')"),
        _to("races", "competition_id", "competitions"),
    )


def _people() -> None:
    op.create_table(
        "skaters",
        *_id("skaters"),
        _text("key", nullable=True),
        _text("name"),
        _text("family"),
        _text("given"),
        _text("nation"),
        _text("sex"),
        _unique("skaters_key", "key"),
    )
    op.create_table(
        "teams",
        *_id("teams"),
        _text("name"),
        _text("nation"),
        _text("sex"),
        _unique("teams_nation", "nation", "sex", "name"),
    )


def _bibs() -> None:
    op.create_table(
        "bibs",
        *_id("bibs"),
        _number("competition_id"),
        _number("skater_id", nullable=True),
        _number("team_id", nullable=True),
        _number("number"),
        _check("bibs_one_competitor", _ONE_COMPETITOR),
        _unique("bibs_competition_id", "competition_id", "skater_id"),
        _unique("bibs_team", "competition_id", "team_id"),
        _to("bibs", "competition_id", "competitions"),
        _to("bibs", "skater_id", "skaters"),
        _to("bibs", "team_id", "teams"),
    )


def _entries() -> None:
    op.create_table(
        "entries",
        *_id("entries"),
        _number("race_id"),
        _number("skater_id", nullable=True),
        _number("team_id", nullable=True),
        _number("points_override", nullable=True),
        _text("points_remark"),
        _check("entries_one_competitor", _ONE_COMPETITOR),
        _check("entries_override_has_remark", "points_override IS NULL OR points_remark <> ''"),
        _unique("entries_race_id", "race_id", "skater_id"),
        _unique("entries_team", "race_id", "team_id"),
        _unique("entries_race", "id", "race_id"),
        _to("entries", "race_id", "races"),
        _to("entries", "skater_id", "skaters"),
        _to("entries", "team_id", "teams"),
    )
    op.create_index("ix_entries_skater_id", "entries", ["skater_id"])


def _starts() -> None:
    op.create_table(
        "starts",
        *_id("starts"),
        _number("entry_id"),
        _number("race_id"),
        _number("pair", nullable=True),
        _text("lane", nullable=True),
        _number("place"),
        _text("side"),
        _yes_or_no("withdrawn"),
        sa.ForeignKeyConstraint(
            ["entry_id", "race_id"],
            ["entries.id", "entries.race_id"],
            name="fk_starts_entry_id",
            deferrable=True,
            initially="IMMEDIATE",
        ),
        _check("starts_lane", "lane IS NULL OR lane IN ('inner', 'outer')"),
        _check("starts_place", "place IN (1, 2)"),
        _unique("starts_entry_id", "entry_id"),
    )
    op.create_index("ix_starts_race_id", "starts", ["race_id"])
    op.create_index(
        "uq_starts_lane",
        "starts",
        ["race_id", "pair", "lane", "place"],
        unique=True,
        sqlite_where=sa.text("withdrawn = 0"),
        postgresql_where=sa.text("NOT withdrawn"),
    )


def _attempts() -> None:
    op.create_table(
        "attempts",
        *_id("attempts"),
        _number("start_id"),
        _number("number"),
        _text("status"),
        _number("time_ms", nullable=True),
        _number("decimals", nullable=True),
        _text("codes"),
        _text("remark"),
        _number("laps", nullable=True),
        _yes_or_no("lapped"),
        _unique("attempts_start_id", "start_id", "number"),
        _check("attempts_status", "status IN ('', 'OK', 'DNF', 'DQ', 'DNS')"),
        _check("attempts_decimals", "(time_ms IS NULL) = (decimals IS NULL)"),
        _check("attempts_ok_has_time", "status <> 'OK' OR time_ms IS NOT NULL"),
        _check("attempts_time_has_ok", "status IN ('OK', 'DQ') OR time_ms IS NULL"),
        _check("attempts_known_time", "time_ms IS NULL OR time_ms > 0"),
        _check("attempts_known_decimals", "decimals IS NULL OR decimals BETWEEN 1 AND 3"),
        _to("attempts", "start_id", "starts"),
    )


def _passings_and_sprints() -> None:
    op.create_table(
        "passings",
        *_id("passings"),
        _number("attempt_id"),
        _number("metres"),
        _number("time_ms"),
        _number("decimals"),
        _unique("passings_attempt_id", "attempt_id", "metres"),
        _check("passings_known_time", "time_ms > 0"),
        _check("passings_known_decimals", "decimals BETWEEN 1 AND 3"),
        _to("passings", "attempt_id", "attempts"),
    )
    op.create_table(
        "sprints",
        *_id("sprints"),
        _number("attempt_id"),
        _number("number"),
        _number("points"),
        _unique("sprints_attempt_id", "attempt_id", "number"),
        _to("sprints", "attempt_id", "attempts"),
    )


def _officials_and_conditions() -> None:
    op.create_table(
        "officials",
        *_id("officials"),
        _number("race_id"),
        _text("role"),
        _text("name"),
        _text("nation"),
        _unique("officials_race_id", "race_id", "role"),
        _to("officials", "race_id", "races"),
    )
    op.create_table(
        "conditions",
        *_id("conditions"),
        _number("race_id"),
        _text("moment"),
        _text("time_of_day"),
        sa.Column("air", sa.Float, nullable=True),
        sa.Column("humidity", sa.Float, nullable=True),
        sa.Column("ice", sa.Float, nullable=True),
        _unique("conditions_race_id", "race_id", "moment"),
        _to("conditions", "race_id", "races"),
    )


def _journal() -> None:
    op.create_table(
        "changes",
        *_id("changes"),
        _text("at"),
        _text("label"),
        _text("act"),
        _number("of", nullable=True),
        _text("state"),
        sa.Column("races", sa.JSON, nullable=False),
        _check("changes_act", "act IN ('do', 'undo', 'redo')"),
        _check("changes_state", "state IN ('done', 'undone', 'dropped')"),
        _to("changes", "of", "changes"),
    )
    op.create_index("ix_changes_state", "changes", ["act", "state", "id"])
    op.create_table(
        "changed_rows",
        *_id("changed_rows"),
        _number("change_id"),
        _text("table"),
        _number("row_id"),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        _to("changed_rows", "change_id", "changes"),
    )
    op.create_index("ix_changed_rows_change_id", "changed_rows", ["change_id"])
