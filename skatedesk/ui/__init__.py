"""The desk: Qt shows sheets and takes keys."""

import builtins

from PySide6 import QtCore

assert QtCore
# Once PySide is there, it reads the source of every module that is imported, to see whether that uses a switch of
# PySide that nothing here uses. Importing as Python does takes a quarter off the start, and much memory.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
