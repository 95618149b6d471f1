"""What happens between two cases: the next one is made ready, and a break is suggested when it is time for one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Review, SessionState
    from xrayTrainer.services.modes_api import ModesService

_log = logging.getLogger(__name__)
LANE = "modes.between"


class SessionFlow(QObject):
    """Goes from answer to answer; the review and the summary show what it tells.

    Parameters
    ----------
    modes
        Chooses and makes cases, and watches the time; None where there are none.
    tasks
        Off the GUI thread.

    Signals
    -------
    break_due_changed(bool)
        Whether a break should be suggested now. Never true within an exam.
    """

    break_due_changed = Signal(bool)

    def __init__(self, modes: ModesService | None, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modes = modes
        self._tasks = tasks
        self._break_due = False

    @property
    def break_due(self) -> bool:
        """Whether a break should be suggested now; holds until the next case is opened, on duty until it is taken."""
        return self._break_due

    def answered(self, review: Review) -> None:
        """An answer was submitted: make the next case ready while the review is read."""
        modes, session = self._modes, review.session
        if modes is None:
            return
        if session.mode != "exam":
            self._tasks.submit(lambda: modes.break_due(), self._set_due, failed=_note, lane=LANE, owner=self)
        if session.mode == "practice":
            self._prepare(session)

    def opened(self, session: SessionState) -> None:
        """A case is on the bench: nothing is suggested any more; on duty one more is made ready behind it."""
        if session.mode == "duty":
            self._prepare(session)
            return
        self._tasks.drop_lane(LANE)
        self._set_due(False)

    def _prepare(self, session: SessionState) -> None:
        """Have the next case made ready, where cases are chosen as the session goes."""
        modes = self._modes
        if modes is None or session.plan is None or session.plan.draws != "chosen" or session.position is None:
            return
        self._tasks.submit(lambda: modes.prepare_next(session.id), lambda _none: None, failed=_note, owner=self)

    def answered_break(self) -> None:
        """The person takes the break, or goes on without: it is not suggested again before as much work again."""
        self._set_due(False)

    def _set_due(self, due: bool) -> None:
        if due != self._break_due:
            self._break_due = due
            self.break_due_changed.emit(due)


def _note(error: UserError) -> None:
    """Whatever is wrong is said where the next case is opened."""
    _log.info("between two cases: %s", error)
