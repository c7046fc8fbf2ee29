"""The rule book: the sport, knowing nothing of windows, files or databases."""
