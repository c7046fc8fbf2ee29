"""The clock of the machine against its counter."""

from skatedesk.ui.clock_check import ClockCheck


class Clocks:
    """A clock and a counter that are set by hand."""

    def __init__(self) -> None:
        self.wall, self.counter = 1_000_000.0, 50.0

    def go_on(self, seconds: float, drift: float = 0.0) -> None:
        self.counter += seconds
        self.wall += seconds + drift

    def check(self) -> ClockCheck:
        return ClockCheck(lambda: self.wall, lambda: self.counter)


def test_a_clock_that_goes_with_the_counter_is_steady():
    clocks = Clocks()
    check = clocks.check()
    for _look in range(100):
        clocks.go_on(25, 0.01)  # as a time server evens out, slowly
        assert check.look().steady


def test_a_jump_is_told_with_its_moment_and_stays_told():
    clocks = Clocks()
    check = clocks.check()
    since = check.look().since
    clocks.go_on(25, -62)
    told = check.look()
    assert not told.steady
    assert round(told.jump) == -62
    clocks.go_on(25)
    assert check.look() == told
    assert told.since == since


def test_the_counter_of_this_machine_goes_with_its_clock():
    assert ClockCheck().look().steady
