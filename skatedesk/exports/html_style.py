"""How an HTML page of a sheet looks: on a telephone, on a screen, in the dark and on paper."""

from skatedesk.domain.house_style import HouseStyle

_SCREEN = """
:root { color-scheme: light dark; --ink: #14181f; --soft: #5a6472; --line: #d9dde3; --ground: #eef0f3;
  --paper: #fff; --accent: ACCENT; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --soft: #a3adba; --line: #38404b; --ground: #232a33;
  --paper: #14181f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.4 "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, Arial, "Hiragino Sans", "Yu Gothic",
    "Microsoft YaHei", "Malgun Gothic", "Noto Sans CJK SC", sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
.superseded { margin: 0; padding: .7rem 1rem; background: #9b1c1c; color: #fff; font-weight: 700; text-align: center; }
.mark { margin: 0; font-weight: 700; border: 2px solid; padding: .2rem .5rem; width: fit-content; }
.series { margin: 0; font-size: 1.35rem; font-weight: 700; overflow-wrap: anywhere; }
.place, .second, .stamp { color: var(--soft); }
.place { margin: .1rem 0 .8rem; }
.second { display: block; font-size: .82em; font-weight: 400; }
.logos { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin: 0 0 .8rem; }
.logos img { height: 56px; max-width: 100%; background: #fff; padding: 4px; border-radius: 4px; object-fit: contain; }
.box { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; justify-content: space-between; background: var(--ground);
  border-top: 3px solid var(--accent); border-bottom: 1px solid var(--accent); padding: .5rem .8rem; }
.box > div { min-width: 0; overflow-wrap: anywhere; }
.box > div + div { text-align: right; }
h1 { margin: 0; font-size: 1.15rem; }
.box p { margin: 0; }
.division { font-size: 1.1rem; font-weight: 700; }
.state { font-weight: 700; }
.scroll { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .32rem .5rem; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); white-space: nowrap; }
tbody th { font-weight: 400; }
tbody + tbody { border-top: 1px solid var(--soft); }
tr.title th, tr.title td { font-weight: 700; background: var(--ground); border-bottom: 1px solid var(--ink); }
.right { text-align: right; white-space: nowrap; }
.middle { text-align: center; white-space: nowrap; }
.open::after { content: "(0)"; visibility: hidden; }
th.field { text-align: center; }
td.field { border: 1px solid var(--soft); height: 2rem; min-width: 5rem; text-align: center; }
sup { line-height: 0; font-size: .8em; font-weight: 700; }
abbr { text-decoration: none; }
.large { font-size: 1.35rem; }
.officials, .approval { font-weight: 700; }
.approval img { display: block; height: 48px; background: #fff; }
.conditions { width: auto; margin: .8rem 0; }
.conditions caption { text-align: left; font-weight: 700; padding: 0 .5rem; }
ul { list-style: none; margin: .8rem 0; padding: 0; font-size: .87rem; }
footer { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; justify-content: space-between;
  border-top: 1px solid var(--line); margin-top: 1rem; padding-top: .6rem; font-size: .87rem; }
footer p { margin: 0 0 .2rem; overflow-wrap: anywhere; }
.code { width: 96px; height: 96px; background: #fff; }
@media (max-width: 40rem) { body { font-size: 14px; } main { padding: .6rem; } th, td { padding: .3rem .35rem; } }
"""

_PRINT = """
@page { size: PAPER TURN; margin: 12mm; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --ground: #f1f1f1; --paper: #fff; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } .scroll { overflow: visible; }
  th, td { padding: .15rem .35rem; } thead { display: table-header-group; }
  tr, .box, footer { break-inside: avoid; } tr.title { break-after: avoid; }
  .superseded { border: 3px solid #000; color: #000; background: #fff; } }
"""


def style_sheet(style: HouseStyle, landscape: bool) -> str:
    """The rules of a page, in the accent of the style; printed on its paper."""
    screen = _SCREEN.replace("ACCENT", style.accent or "var(--ink)")
    turn = "landscape" if landscape else "portrait"
    return screen + _PRINT.replace("PAPER", style.paper.lower()).replace("TURN", turn)
