"""The desk as it is started by people, up to the moment it takes keys; run as a program, without or with a file.

Without one, a key has gone to the next button of the welcome page; with one, a figure stands in the time box.
"""

import sys


def main() -> None:
    # Imported in the order in which the program imports: that decides how long it takes.
    from skatedesk import __main__ as program
    from skatedesk import app
    from tests.benchmarks import desk_keys

    # The desk starts exactly as it does for people, but does not stay.
    app.QApplication.exec = staticmethod(desk_keys.take_a_figure if sys.argv[1:] else desk_keys.take_a_key)
    program.main()


if __name__ == "__main__":
    main()
