"""The top of a skater's card: the names, and all that is known but the results."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.services.skater_card import SkaterCard
from skatedesk.ui.dialogs.form import sex_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class RegistryHead(QWidget):
    """`edit` corrects what stands here, `system` chooses the federation whose age classes are meant."""

    def __init__(self) -> None:
        super().__init__()
        self.name = fitted_label("skater_name", Role.TITLE)
        self.own_name = fitted_label("skater_own_name", Role.COMPETITION)
        self.facts = theme.muted_label("", "skater_facts")
        self.born = theme.muted_label("", "skater_born")
        self.other_names = theme.muted_label("", "skater_other_names")
        self.edit = theme.button(_("Edit…"), "skater_edit")
        self.system = theme.choice("skater_age_system", _("Age classes of"))
        self._lay_out()

    def offer_systems(self, names: tuple[str, ...]) -> None:
        """The federations to choose from; the choice stays where it is still there."""
        if names != tuple(self.system.itemText(at) for at in range(self.system.count())):
            chosen = self.system.currentText()
            blocker = QSignalBlocker(self.system)
            self.system.clear()
            self.system.addItems(names)
            self.system.setCurrentIndex(max(0, self.system.findText(chosen)))
            blocker.unblock()

    def show_card(self, card: SkaterCard) -> None:
        """Show this skater."""
        who, person = card.skater, card.person
        self.name.setText(who.name)
        self.own_name.setText(person.own_name if person.own_name != who.name else "")
        number = _("No {number}").format(number=card.number) if card.number is not None else ""
        facts = (who.nation, sex_words()[who.sex], number, who.key, person.club)
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        self.born.setText(_birth(card))
        names = "; ".join(card.other_names)
        self.other_names.setText(_("Also known as {names}").format(names=names) if names else "")
        self._show_parts(born=person.born is not None)

    def show_nobody(self, title: str, what_next: str) -> None:
        """Say what to do next where there is no skater to show."""
        self.name.setText(title)
        self.facts.setText(what_next)
        for part in (self.own_name, self.born, self.other_names):
            part.setText("")
        self._show_parts(born=False)
        self.edit.hide()

    def _show_parts(self, *, born: bool) -> None:
        self.own_name.setVisible(bool(self.own_name.text()))
        self.other_names.setVisible(bool(self.other_names.text()))
        self.born.setVisible(born)
        self.system.setVisible(born)
        self.edit.show()

    def _lay_out(self) -> None:
        px = current().px
        self.system.setSizeAdjustPolicy(self.system.SizeAdjustPolicy.AdjustToContents)
        self.system.setToolTip(_("Age classes of"))
        names, birth = QHBoxLayout(), QHBoxLayout()
        for line, parts in ((names, (self.name, self.own_name)), (birth, (self.born, self.system))):
            line.setSpacing(px(SPACE.medium))
            for part in parts:
                line.addWidget(part)
            line.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(px(2))
        left.addLayout(names)
        left.addWidget(self.facts)
        left.addLayout(birth)
        left.addWidget(self.other_names)
        self.facts.setWordWrap(True)
        self.other_names.setWordWrap(True)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(SPACE.medium))
        whole.addLayout(left, 1)
        whole.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)


def _birth(card: SkaterCard) -> str:
    """`Born 2004-06-30 · Neo-senior N in 2025/26`."""
    if card.person.born is None:
        return ""
    day = _("Born {day}").format(day=card.person.born.isoformat())
    if not card.age_class:
        return day + " · " + _("no age class in {season}").format(season=card.season)
    return day + " · " + _("{age_class} in {season}").format(age_class=card.age_class, season=card.season)
