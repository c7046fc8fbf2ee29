"""The printer: a `Sheet` goes out as a workbook, a CSV or a JSON file."""
