"""The desk: Qt shows sheets and takes keys."""
