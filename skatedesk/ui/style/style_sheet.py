"""The one style sheet of the desk, made from the tokens.

Selectors name a class, at most one property and one state: Qt weighs every rule for every widget when
the theme changes.
"""

from skatedesk.ui.style.tokens import FIELD_RADIUS, FOCUS_RING, PANEL_RADIUS, SPACE, TYPE, Theme

ICON = 18
"""Icons beside words, in pixels at 100 %."""


def style_sheet(theme: Theme) -> str:
    """The text for `QApplication.setStyleSheet`."""
    parts = (_labels, _pills, _buttons, _fields, _frames, _tables, _menus)
    return "\n".join(part(theme) for part in parts)


def _labels(theme: Theme) -> str:
    px = theme.px
    sizes = {
        "figures": (TYPE.figures, theme.semibold),
        "title": (TYPE.page_title, theme.semibold),
        "entry_name": (TYPE.entry_name, theme.semibold),
        "competition": (TYPE.competition, theme.semibold),
        "panel_title": (TYPE.panel_title, theme.semibold),
        "strong": (TYPE.body, theme.semibold),
        "muted": (TYPE.secondary, theme.regular),
        "day": (TYPE.day, theme.semibold),
    }
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {weight}; }}'
        for role, (size, weight) in sizes.items()
    ]
    rules += [f'QLabel[role="{role}"] {{ color: {theme.muted}; }}' for role in ("muted", "day")]
    tones = {"ok": theme.ok, "warning": theme.warning, "bad": theme.bad, "accent": theme.accent}
    rules += [f'QLabel[tone="{tone}"] {{ color: {colour}; }}' for tone, colour in tones.items()]
    return "\n".join(rules)


def _pills(theme: Theme) -> str:
    px = theme.px
    tones = {
        "neutral": (theme.muted, theme.sunk),
        "accent": (theme.accent, theme.accent_soft),
        "ok": (theme.ok, theme.ok_soft),
        "warning": (theme.warning, theme.warning_soft),
        "bad": (theme.bad, theme.bad_soft),
    }
    rules = [
        f"Pill {{ font-size: {px(TYPE.secondary)}px; border-radius: {px(PANEL_RADIUS)}px;"
        f" border: {px(1)}px solid transparent; padding: {px(2)}px {px(10)}px; }}"
    ]
    for tone, (colour, soft) in tones.items():
        edge = soft if theme.tints else colour
        rules.append(f'Pill[tone="{tone}"] {{ color: {colour}; background: {soft}; border-color: {edge}; }}')
    return "\n".join(rules)


def _buttons(theme: Theme) -> str:
    px = theme.px
    ring, radius = px(FOCUS_RING), px(FIELD_RADIUS)
    across, down = px(SPACE.medium), px(6)
    grow = ring - px(1)
    return f"""
QPushButton {{ background: {theme.panel}; color: {theme.text}; border: {px(1)}px solid {theme.line};
    border-radius: {radius}px; padding: {down}px {across}px; font-weight: {theme.medium}; }}
QPushButton:hover {{ background: {theme.sunk}; border-color: {theme.muted}; }}
QPushButton:pressed {{ background: {theme.accent_soft}; }}
QPushButton:disabled {{ color: {theme.muted}; background: {theme.ground}; border-style: dashed; }}
QPushButton:focus {{ border: {ring}px solid {theme.accent}; padding: {down - grow}px {across - grow}px; }}
QPushButton[role="primary"] {{ background: {theme.accent}; color: {theme.on_accent};
    border-color: {theme.accent}; font-weight: {theme.semibold}; }}
QPushButton[role="primary"]:pressed {{ background: {theme.text}; color: {theme.panel}; }}
QPushButton[role="primary"]:disabled {{ background: {theme.sunk}; color: {theme.muted}; border-color: {theme.line}; }}
QPushButton[role="primary"]:focus {{ border: {ring}px solid {theme.text}; }}
QPushButton[role="nav"] {{ background: transparent; color: {theme.muted}; border-color: transparent;
    padding: {px(9)}px {px(14)}px; font-weight: {theme.semibold}; }}
QPushButton[role="nav"]:hover {{ background: {theme.sunk}; color: {theme.text}; }}
QPushButton[role="nav"]:checked {{ background: {theme.accent_soft}; color: {theme.accent};
    border-bottom: {ring}px solid {theme.accent}; padding-bottom: {px(9) - grow}px; }}
QPushButton[role="nav"]:focus {{ border: {ring}px solid {theme.accent};
    padding: {px(9) - grow}px {px(14) - grow}px; }}
QPushButton[role="link"] {{ background: transparent; color: {theme.accent}; border-color: transparent;
    padding: {px(2)}px {px(4)}px; font-size: {px(TYPE.secondary)}px; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:disabled {{ color: {theme.muted}; }}
QPushButton[role="link"]:focus {{ border: {ring}px solid {theme.accent};
    padding: {px(2) - grow}px {px(4) - grow}px; }}
QCheckBox, QRadioButton {{ border: {ring}px solid transparent; border-radius: {px(4)}px; padding: {px(2)}px;
    spacing: {px(SPACE.small)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(15)}px; height: {px(15)}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {theme.accent}; }}
"""


def _fields(theme: Theme) -> str:
    px = theme.px
    ring, radius = px(FOCUS_RING), px(FIELD_RADIUS)
    across, down = px(SPACE.small), px(5)
    grow = ring - px(1)
    return f"""
QLineEdit, QPlainTextEdit, Choice {{ background: {theme.sunk}; color: {theme.text};
    border: {px(1)}px solid {theme.line}; border-radius: {radius}px; padding: {down}px {across}px;
    placeholder-text-color: {theme.muted}; selection-background-color: {theme.accent};
    selection-color: {theme.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, Choice:focus {{ border: {ring}px solid {theme.accent};
    padding: {down - grow}px {across - grow}px; }}
Choice {{ padding-right: {px(24)}px; }}
Choice::drop-down {{ border: none; width: {px(24)}px; }}
QLineEdit[wrong="true"] {{ border: {ring}px solid {theme.bad}; padding: {down - grow}px {across - grow}px; }}
QLineEdit[role="entry"] {{ background: {theme.panel}; font-size: {px(TYPE.entry)}px; font-weight: {theme.semibold};
    border: {ring}px solid {theme.line}; border-radius: {px(PANEL_RADIUS)}px; padding: {px(4)}px {px(SPACE.large)}px; }}
QLineEdit[role="entry"]:focus {{ border: {ring}px solid {theme.accent}; }}
QLineEdit[role="cell"], QLineEdit[role="cell"]:focus {{ background: {theme.panel};
    border: {ring}px solid {theme.accent}; border-radius: {px(4)}px; padding: 0 {px(SPACE.small) - ring}px; }}
QLineEdit[role="cell"][wrong="true"] {{ border-color: {theme.bad}; }}
"""


def _frames(theme: Theme) -> str:
    px = theme.px
    return f"""
QFrame[role="panel"] {{ background: {theme.panel}; border: {px(1)}px solid {theme.line};
    border-radius: {px(PANEL_RADIUS)}px; }}
TeamCard {{ border: {px(1)}px solid {theme.line}; border-radius: {px(FIELD_RADIUS)}px; }}
TeamCard[chosen="true"] {{ border: {px(FOCUS_RING)}px solid {theme.accent}; }}
QFrame[role="top"] {{ background: {theme.panel}; border: none; border-bottom: {px(1)}px solid {theme.line}; }}
QTabBar::tab {{ background: transparent; color: {theme.muted}; border: {px(FOCUS_RING)}px solid transparent;
    padding: {px(6) - px(FOCUS_RING)}px {px(SPACE.small)}px; }}
QTabBar::tab:selected {{ color: {theme.accent}; border-bottom-color: {theme.accent}; }}
QTabBar::tab:focus {{ border-color: {theme.accent}; }}
QToolTip {{ background: {theme.text}; color: {theme.panel}; border: {px(1)}px solid {theme.line};
    padding: {px(4)}px {px(SPACE.small)}px; font-size: {px(TYPE.secondary)}px; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {px(10)}px; }}
QScrollBar:horizontal {{ height: {px(10)}px; }}
QScrollBar::handle {{ background: {theme.line}; border-radius: {px(3)}px; margin: {px(2)}px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _tables(theme: Theme) -> str:
    px = theme.px
    return f"""
SheetView {{ background: {theme.panel}; color: {theme.text}; border: none; activate-on-singleclick: 0;
    selection-background-color: {theme.selected}; selection-color: {theme.text}; }}
SheetView[framed="true"] {{ border: {px(1)}px solid {theme.line}; border-radius: {px(PANEL_RADIUS)}px;
    padding: {px(SPACE.tight)}px 0; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {theme.muted}; border: none;
    border-bottom: {px(1)}px solid {theme.line}; padding: {px(SPACE.tight)}px {px(SPACE.small)}px;
    font-size: {px(TYPE.secondary)}px; font-weight: {theme.regular}; }}
"""


def _menus(theme: Theme) -> str:
    """Menus are drawn here, because Fusion alone leaves their icons small at every scale."""
    px = theme.px
    across, down = px(SPACE.medium), px(5)
    return f"""
QPushButton {{ icon-size: {px(ICON)}px; }}
QMenu {{ background: {theme.panel}; color: {theme.text}; border: {px(1)}px solid {theme.line};
    padding: {px(SPACE.tight)}px 0; icon-size: {px(ICON)}px; }}
QMenu::item {{ padding: {down}px {2 * across}px {down}px {across}px; border: none; }}
QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
QMenu::item:disabled {{ background: transparent; color: {theme.muted}; }}
QMenu::icon {{ padding-left: {across}px; }}
QMenu::separator {{ height: {px(1)}px; background: {theme.line}; margin: {px(SPACE.tight)}px 0; }}
"""
