"""Sheets on paper: set on pages, then printed, written as PDF or shown, always by the same painter."""
