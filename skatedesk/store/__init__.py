"""The cabinet: the results file and what lies in it."""
