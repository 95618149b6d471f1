"""What all screens of the studio share: the draft that is open, and the steps that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.viewmodels.route import ScreenId

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import StudioService

_NAME = "studio_room"


class StudioRoom(QObject):
    """One for each window; made when the first screen of the studio asks for it.

    Parameters
    ----------
    service
        Reads and writes drafts.
    context
        What runs that off the GUI thread; its window owns the room.
    """

    def __init__(self, service: StudioService, context: Context) -> None:
        from xrayTrainer.ui.commands.draft_history import DraftHistory
        from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk

        super().__init__(context.window)
        self.setObjectName(_NAME)
        self.service = service
        self.history = DraftHistory(self)
        self.desk = DraftDesk(service, context.tasks, self.history, self)
        self.desk.failed.connect(context.tell_error)


def studio_room(context: Context) -> StudioRoom:
    """Return the room of the window.

    Raises
    ------
    ValueError
        Where there is no studio.
    """
    found = context.window.findChild(StudioRoom, _NAME)
    if found is not None:
        return found
    if context.services.studio is None:
        raise ValueError(f"{ScreenId.STUDIO} needs the use cases of the studio")
    return StudioRoom(context.services.studio, context)
