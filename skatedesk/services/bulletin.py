"""The bulletin of a race: the facts a press officer writes from, and the text as somebody edited it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.domain.facts import Fact, Writing, kind_word
from skatedesk.domain.house_style import HouseStyle
from skatedesk.services import bulletin_facts, house_styles, lists, papers, race_view
from skatedesk.services import why as answering
from skatedesk.services.changes import Changed, announced
from skatedesk.services.race_view import RaceView, state_words
from skatedesk.services.why import Why
from skatedesk.sheets import headings
from skatedesk.sheets.bulletin import Paragraph, bulletin_sheet
from skatedesk.sheets.days import date_line, dates_text, day_text, moment_text
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import bulletin_queries, edition_queries, rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import BulletinRow, RaceRow
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Edited:
    """The text as somebody left it; `outdated`: the results of the race changed after that."""

    text: str
    at: datetime
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class Bulletin:
    """The facts of a race, the weightiest first, and the text that stands in their place, where somebody edited it.

    Everything is in the language that was spoken when it was read, written as `style` says.
    """

    view: RaceView
    facts: tuple[Fact, ...]
    style: HouseStyle
    edited: Edited | None = None

    @property
    def language(self) -> str:
        return self.style.language

    @property
    def made(self) -> str:
        """The text of the facts, without heading: what an edit begins with."""
        return "\n".join(fact.sentence for fact in self.facts)

    @property
    def body(self) -> str:
        """The text that holds: the edited one, else the one made of the facts."""
        return self.edited.text if self.edited else self.made

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The text that holds, with the fact behind each sentence that nobody wrote."""
        known = {fact.sentence: fact for fact in self.facts}
        lines = [line.strip() for line in self.body.splitlines() if line.strip()]
        return tuple(Paragraph(line, known.get(line)) for line in lines)

    @property
    def remarks(self) -> tuple[str, ...]:
        """That it was edited, and that the results changed after it."""
        if self.edited is None:
            return ()
        at = moment_text(self.edited.at, self.style)
        told = _("Edited by hand, {moment}.").format(moment=at)
        if not self.edited.outdated:
            return (told,)
        return told, _("Results of this race have changed since the text was edited.")

    def sheet(self, created: datetime | None = None) -> Sheet:
        """The bulletin as a list with a paragraph in each row, for every output."""
        state = state_words()[self.view.state]
        race = (self.view.competition, self.view.race)
        return bulletin_sheet(race, self.paragraphs, state, self.remarks, self.style, created)


def bulletin(file: ResultsFile, race_id: int, style: HouseStyle | None = None) -> Bulletin:
    """The bulletin of a race in the language that is spoken here; RuleError before everybody is done.

    The style tells which edited text is meant, and how days and times are written.
    """
    view = race_view.read(file, race_id, for_paper=False)
    _check_over(view)
    chosen = style or house_styles.style_of(file, view.competition.id)
    writing = Writing(lambda day: day_text(day, chosen), chosen.point)
    facts = bulletin_facts.facts_of(file, view, writing)
    return Bulletin(view, facts, chosen, _edited(file, race_id, chosen.language))


def spoken(file: ResultsFile, race_id: int, language: str = "") -> Bulletin:
    """The bulletin in this language, else in that of the sheets of its competition."""
    style = style_in(file, race_id, language)
    with words.speaking(style.language, places.translations()):
        return bulletin(file, race_id, style)


def style_in(file: ResultsFile, race_id: int, language: str = "") -> HouseStyle:
    """The style of the competition in this language; a bulletin is written in one."""
    style = house_styles.style_of(file, lists.competition_of(file, race_id).id)
    return replace(style, language=language or style.language, second_language="")


def text(found: Bulletin, typed: str | None = None) -> str:
    """Heading, paragraphs and remarks as plain text, in the language of the bulletin; or what was typed as its body."""
    with words.speaking(found.language, places.translations()):
        body = [one.text for one in found.paragraphs] if typed is None else [typed.strip()]
        return "\n".join((*_head(found), "", *body, *_foot(found), ""))


def sheet(file: ResultsFile, race_id: int, language: str = "", created: datetime | None = None) -> Sheet:
    """The bulletin as it goes out: with the look and the pictures of the competition."""
    style = style_in(file, race_id, language)
    (dressed,) = papers.dressed_with_content(
        file,
        lists.competition_of(file, race_id).id,
        lambda spoken_in: [bulletin(file, race_id, replace(style, language=spoken_in.language)).sheet(created)],
        style,
    )
    return dressed.sheet


def why(file: ResultsFile, found: Bulletin, at: int) -> Why:
    """How the fact at this place was found, with what the rule file says."""
    fact = found.facts[at]
    comments = answering.of_race(file, found.view.race.id).comments
    sources = tuple(comments.source(*keys) for keys in dict.fromkeys(keys for step in fact.why for keys in step.rules))
    about = f"{found.view.competition.event} · {headings.race_line(found.view.race)}"
    return Why(fact.sentence, about, fact.kind, kind_word(fact.kind), fact.why, sources)


def edit(file: ResultsFile, race_id: int, language: str, text: str) -> Changed:
    """Keep this text as the bulletin of the race in this language, in place of the one made of its facts."""
    lines = "\n".join(line.strip() for line in text.strip().splitlines())
    if not lines:
        raise RuleError(_("The bulletin has no text. Write some, or go back to the one made of the results."))
    style_in(file, race_id, language)
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        row = bulletin_queries.bulletin_row(change.session, race_id, language)
        if row is None:
            row = BulletinRow(race_id=race_id, language=language, at="", text="")
            change.session.add(row)
        row.at, row.text = datetime.now(UTC).isoformat(), lines
        change.races.add(race_id)
        change.label = _("Bulletin of race {number} edited").format(number=race.number)
    return announced(change)


def forget_edit(file: ResultsFile, race_id: int, language: str) -> Changed:
    """Go back to the text made of the results."""
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        row = bulletin_queries.bulletin_row(change.session, race_id, language)
        if row is None:
            raise RuleError(_("The bulletin of race {number} was not edited.").format(number=race.number))
        change.session.delete(row)
        change.races.add(race_id)
        change.label = _("Bulletin of race {number} made of the results again").format(number=race.number)
    return announced(change)


def _check_over(view: RaceView) -> None:
    left = len(view.starts) - view.done
    if not view.starts:
        sentence = _("Race {number} has no start list yet. The bulletin comes after the race.")
        raise RuleError(sentence.format(number=view.race.number))
    if left:
        sentence = ngettext(
            "Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.",
            "Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.",
            left,
        )
        raise RuleError(sentence.format(number=view.race.number, count=left))


def _edited(file: ResultsFile, race_id: int, language: str) -> Edited | None:
    with file.read() as session:
        row = bulletin_queries.bulletin_row(session, race_id, language)
        if row is None:
            return None
        outdated = bulletin_queries.results_changed_after(session, race_id, row.at)
        return Edited(row.text, edition_queries.moment(row.at), outdated)


def _head(found: Bulletin) -> list[str]:
    """Series, place, day, race and state, a line each."""
    held, race = found.view.competition, found.view.race
    rink = " - ".join(part for part in (held.venue, held.city) if part)
    nation = f" ({held.country})" if held.country else ""
    where = ", ".join(part for part in (f"{rink}{nation}".strip(), dates_text(held.dates, found.style)) if part)
    state = state_words()[found.view.state]
    day = date_line(race.day, found.style)
    about = (headings.mark(held), headings.series_line(held), where, day, f"{headings.race_line(race)}, {state}")
    return [line for line in about if line]


def _foot(found: Bulletin) -> tuple[str, ...]:
    return ("", *found.remarks) if found.remarks else ()
