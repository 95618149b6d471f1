"""Keeps PySide from reading the source of every module of ours at start.

After each import PySide reads the whole source of the imported module, only to see whether its name occurs in it: that
decides what `from __feature__ import ...` may switch there.  We use no such switch, and the reading takes about a
tenth of our start-up (measured with 6.11.3; the sources also stay in memory).  The answer "it occurs, no switch is on"
is true enough for every module.

The function that answers is no public name of PySide: where it is not found, everything works as before, only slower.
"""

from __future__ import annotations

import sys
from types import ModuleType


def leave_sources_unread() -> bool:
    """Answer in PySide's place; call it after PySide6 is imported. Return whether there was something to answer."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is None or not callable(getattr(feature, "_mod_uses_pyside", None)):
        return False
    setattr(feature, "_mod_uses_pyside", _occurs)  # noqa: B010 - no name that a type checker could know
    return True


def _occurs(_module: ModuleType) -> bool:
    return True
