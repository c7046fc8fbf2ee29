"""Plots to be drawn: laps with long names, a fall, a skater who did not finish, and chances in a cup."""

from skatedesk.sheets.chart import Axis, Chart, Dash, Guide, Mark, Names, Series, Shape, Values

LONG = ("Antoine GÉLINAS-BEAULIEU", "Hallgeir HOLMEFJORD LORENTZEN", "高木 美帆", "Damian ŻUREK")
METRES = tuple(range(600, 5001, 400))
_SHAPES = (Shape.CIRCLE, Shape.SQUARE, Shape.CROSS, Shape.TRIANGLE)


def line(number: int, name: str, ms: list[float]) -> Series:
    marks = tuple(Mark(at, lap, f"{name}, {at} m") for at, lap in zip(METRES, ms, strict=False))
    return Series(name, marks, _SHAPES[number], Dash.SOLID if number < 2 else Dash.DASHED, number, strong=number < 2)


def laps(*names: str, fall: bool = False) -> Chart:
    """The laps of a 5000 m; with `fall` the first has one of more than a minute."""
    series: list[Series] = []
    for number, name in enumerate(names or LONG):
        ms = [29_000 + 200 * at + 130 * number for at in range(len(METRES))]
        if fall and number == 0:
            ms[6] = 61_230
        series.append(line(number, name, [float(one) for one in ms]))
    x, y = Axis("Passing", Values.METRES, unit="m"), Axis("Lap time", Values.TIME, unit="s")
    return Chart("laps", "Lap times", x, y, tuple(series), "6 · 5000m Men · Pair 8")


def chances(count: int) -> Chart:
    """What so many can still reach; the last one is brought out."""
    series: list[Series] = []
    for at in range(count):
        has = Mark(200 - at, at, f"{at} has", str(200 - at))
        can = Mark(320 - at, at, f"{at} can", str(320 - at), hollow=True)
        series.append(Series(f"Skater {at}", (has, can), strong=at == count - 1))
    names = Axis("", Values.NAMED, turned=True, names=tuple(one.name for one in series))
    guides = (Guide(200, "leader now", upright=True),)
    points = Axis("Points", Values.POINTS)
    return Chart("title", "Points still to win", points, names, tuple(series), "500 m", guides, Names.ON_THE_AXIS)


def field(count: int) -> Chart:
    """The openers of a field against its laps."""
    series = tuple(
        Series(
            f"Skater NUMBER{at}",
            (Mark(9_500 + 37 * (at * 7 % count), 24_000 + 41 * (at * 11 % count), f"{at}"),),
            dash=Dash.NONE,
        )
        for at in range(count)
    )
    x, y = Axis("First 100 m", Values.TIME, unit="s"), Axis("Lap", Values.TIME, unit="s")
    return Chart("opener", "Opener against lap", x, y, series, names=Names.BESIDE)
