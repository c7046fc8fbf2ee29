"""The paper: what a list looks like, on the screen, in Excel and in print."""
