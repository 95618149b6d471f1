"""The windows about people: a guest gets a name, a person goes to another computer, or out of the records."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from xrayTrainer.services.api import PeopleService
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.ui.shell.main_window import MainWindow
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.people import PeopleModel
    from xrayTrainer.ui.viewmodels.person_tool import PersonTool
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.people_tools import PeopleTools


class PeopleDialogs(QObject):
    """Opens them above the window; each is loaded when it is first wanted.

    Parameters
    ----------
    window
        The window.
    service, people
        The use cases, and who is at work.
    tasks, changes
        What runs work off the GUI thread, and what tells of its effects.
    wording
        Words of the language that is on.
    review
        Keeps viewing records; None where none are kept.
    """

    def __init__(
        self,
        window: MainWindow,
        *,
        service: PeopleService,
        people: PeopleModel,
        tasks: TaskRunner,
        changes: Changes,
        wording: Callable[[], Wording],
        review: ReviewService | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._people = people
        self._tasks = tasks
        self._changes = changes
        self._wording = wording
        self._review = review
        self._tools: PeopleTools | None = None

    def keep_results(self) -> None:
        """Ask a guest for a name."""
        from xrayTrainer.ui.views.keep_result import KeepResultDialog

        dialog = KeepResultDialog(self._window)
        dialog.keep_requested.connect(self._people.keep)
        self._people.kept.connect(dialog.accept)
        self._people.keep_failed.connect(lambda error: dialog.panel.show_fault(self._wording().error(error)))
        dialog.open()

    def use_tool(self, tool: PersonTool) -> None:
        """Save or use a profile, or erase a person."""
        if self._tools is None:
            from xrayTrainer.ui.viewmodels.person_records import PersonRecordsModel
            from xrayTrainer.ui.views.people_tools import PeopleTools

            viewings = None
            if self._review is not None:
                from xrayTrainer.ui.viewmodels.viewing_records import ViewingRecordsModel

                viewings = ViewingRecordsModel(self._review, self._people, self._tasks)
            window = self._window
            self._tools = PeopleTools(
                PersonRecordsModel(self._service, self._people, self._tasks, self._changes),
                window,
                wording=self._wording,
                tell=window.tell,
                tell_error=window.tell_error,
                set_language=window.set_language,
                viewings=viewings,
            )
        self._tools.run(tool)
