"""A federation's own workbook, filled in: the cells concerned change, and every other byte stays."""
