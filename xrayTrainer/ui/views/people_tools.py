"""What can be done with a person as a whole, from the person menu and the settings: the windows and what they say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from xrayTrainer.domain.profile import PROFILE_SUFFIX
from xrayTrainer.ui.viewmodels.person_tool import PersonTool
from xrayTrainer.ui.views.file_places import documents

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.people_values import Erased, ProfileUsed
    from xrayTrainer.ui.viewmodels.person_records import PersonRecordsModel
    from xrayTrainer.ui.viewmodels.viewing_records import ViewingRecordsModel
    from xrayTrainer.ui.viewmodels.wording import Wording


class PeopleTools(QObject):
    """Opens what a tool needs; one at a time.

    Parameters
    ----------
    model
        Does it.
    window
        Parent of the dialogs.
    wording
        Words of the language that is on.
    tell, tell_error
        Say a sentence, or why something can't be done, in the line across the window.
    set_language
        Speaks another language from now on.
    viewings
        Erases viewing records; None where none are kept.
    """

    def __init__(
        self,
        model: PersonRecordsModel,
        window: QWidget,
        *,
        wording: Callable[[], Wording],
        tell: Callable[[str], None],
        tell_error: Callable[[UserError], None],
        set_language: Callable[[str], None],
        viewings: ViewingRecordsModel | None = None,
    ) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self._wording = wording
        self._tell = tell
        self._set_language = set_language
        self._open: QDialog | None = None
        model.setParent(self)
        model.erased.connect(self._say_erased)
        model.saved.connect(lambda file: tell(wording().say("people.profile_saved", file=str(file))))
        model.used.connect(self._say_used)
        model.name_wanted.connect(self._ask_name)
        model.failed.connect(tell_error)
        self._viewings = viewings
        if viewings is not None:
            viewings.setParent(self)
            viewings.erased.connect(lambda count: tell(wording().say("viewing.erased", n=count)))
            viewings.failed.connect(tell_error)

    def run(self, tool: PersonTool) -> None:
        """Begin with a tool."""
        if self._open is not None or self._model.at_work is None:
            return
        if tool is PersonTool.ERASE:
            from xrayTrainer.ui.views.erase_person import EraseDialog

            self._show(EraseDialog(self._model, self._wording(), self._window))
        elif tool is PersonTool.ERASE_VIEWINGS:
            self._erase_viewings()
        elif tool is PersonTool.SAVE_PROFILE:
            self._save()
        else:
            self._use()

    def _erase_viewings(self) -> None:
        if self._viewings is not None:
            from xrayTrainer.ui.views.erase_viewings import EraseViewingsDialog

            self._show(EraseViewingsDialog(self._viewings, self._wording(), self._window))

    def _save(self) -> None:
        proposed = documents() / self._model.file_name()
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save my profile"), str(proposed), self._filter())
        if chosen:
            self._model.save(Path(chosen), self._wording().language)

    def _use(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Use a profile from a file"), str(documents()), self._filter()
        )
        if chosen:
            self._model.use(Path(chosen))

    def _filter(self) -> str:
        return f"{self.tr('Profiles')} (*{PROFILE_SUFFIX});;{self.tr('All files')} (*)"

    def _ask_name(self, file: Path, error: UserError) -> None:
        from xrayTrainer.ui.views.profile_name import ProfileNameDialog

        dialog = ProfileNameDialog(self._wording().error(error), str(error.params.get("name", "")), self._window)
        dialog.name_given.connect(lambda name: self._model.use(file, name))
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        self._open = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._open = None

    def _say_erased(self, erased: Erased) -> None:
        say = self._wording().say
        sentences = [say("people.erased", sessions=erased.sessions, answers=erased.answers)]
        if erased.copies is not None:
            sentences.append(say("people.copies_replaced", n=erased.copies))
        else:
            sentences.append(say("people.copies_refused" if erased.copies_refused else "people.copies_kept"))
        if not erased.scrubbed:
            sentences.append(say("people.scrub_later"))
        self._tell(" ".join(sentences))

    def _say_used(self, used: ProfileUsed) -> None:
        if used.language is not None and used.language != self._wording().language:
            self._set_language(used.language)
        code = "people.profile_joined" if used.joined else "people.profile_made"
        self._tell(self._wording().say(code, name=used.person.name))
