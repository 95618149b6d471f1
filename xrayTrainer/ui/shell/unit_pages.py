"""The registry of the pages of the Unit screen, in the order in which they are listed. A new page is one row."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.views.unit_page import UnitPage


class UnitPageSpec(msgspec.Struct, frozen=True):
    """One page.

    Attributes
    ----------
    name
        As `UnitPlace.page` has it.
    icon
        Its sign.
    make
        Makes it with its view-model, when it is first chosen; imports what it needs.
    """

    name: str
    icon: str
    make: Callable[[Context], UnitPage]


UNIT_PAGES: tuple[UnitPageSpec, ...] = ()
