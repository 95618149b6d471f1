"""What the tools for marks need of the screen on which they draw: the workbench, or the editor of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from xrayTrainer.services.api import OpenCase
    from xrayTrainer.ui.viewmodels.workbench import SheetState
    from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures


class MarkBench(Protocol):
    """Holds the sheet that is drawn on."""

    @property
    def case(self) -> OpenCase | None:
        """The case of a session; None where there is none."""
        ...

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds now: with `can_draw` marks may be changed."""
        ...

    @property
    def pictures(self) -> ViewPictures:
        """The views."""
        ...

    @property
    def sheet(self) -> SheetState:
        """Marks and selection."""
        ...

    @property
    def sheet_changed(self) -> SignalInstance:
        """Tells of another `SheetState`."""
        ...

    def select(self, mark_id: str | None) -> None:
        """Select a mark, or none."""
        ...


class MarkHistory(Protocol):
    """Does a change of the sheet, so that it can be undone."""

    def push(
        self,
        text: str,
        *,
        before: MarkSheet,
        after: MarkSheet,
        selected: str | None = None,
        nudges: str | None = None,
    ) -> None:
        """Do a change and remember it; steps with the same `nudges` in a row are one."""
        ...
