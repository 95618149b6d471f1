"""The windows about packs, cards and letters, whatever asks for them: a screen, the settings, a file that was given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.shell.letter_windows import RESULT
from xrayTrainer.ui.shell.letter_windows import SUFFIXES as LETTERS
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.route import Route, ScreenId, SetPlace
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.api import Services, SetCard
    from xrayTrainer.services.assignments_api import AssignmentsService
    from xrayTrainer.services.packs import Published
    from xrayTrainer.services.packs_api import PacksService
    from xrayTrainer.ui.shell.letter_windows import LetterWindows
    from xrayTrainer.ui.shell.main_window import MainWindow
    from xrayTrainer.ui.viewmodels.wording import Wording


class PackWindows(QObject):
    """Opens them above the window, one at a time; each is loaded when it is first wanted.

    Parameters
    ----------
    window
        The window.
    packs, tasks, changes
        The use cases, what runs them, and what tells of their effects.
    wording
        Words of the language that is on.
    letters
        The windows about results and replies; None where there are none.
    assignments
        Gives sets to people; None where nothing is given.

    Signals
    -------
    closed()
        One of them was closed.
    """

    closed = Signal()

    def __init__(
        self,
        window: MainWindow,
        packs: PacksService,
        *,
        tasks: TaskRunner,
        changes: Changes,
        wording: Callable[[], Wording],
        letters: LetterWindows | None = None,
        assignments: AssignmentsService | None = None,
    ) -> None:
        super().__init__(window)
        self._assignments = assignments
        self._letters = letters
        self._window = window
        self._packs = packs
        self._tasks = tasks
        self._changes = changes
        self._wording = wording
        self._open: QDialog | None = None
        self._waiting: list[Path] = []
        self._together: list[Path] = []

    def run(self, action: str) -> None:
        """Open what an action of the Library names."""
        if action == "library.take_pack":
            self.choose()
        else:
            self.make()

    def choose(self) -> None:
        """Let packs, cards and letters be chosen."""
        from PySide6.QtWidgets import QFileDialog

        from xrayTrainer.services.packs_api import CARD_SUFFIX, PACK_SUFFIX
        from xrayTrainer.ui.views.file_places import documents

        if self._open is not None:
            return
        name, everything = self.tr("Packs, cards, results, replies"), self.tr("All files")
        endings = " ".join(f"*{suffix}" for suffix in (PACK_SUFFIX, CARD_SUFFIX, *LETTERS))
        kinds = f"{name} ({endings});;{everything} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Take in a pack"), str(documents()), kinds)
        self.open_files([Path(file) for file in chosen])

    def open_file(self, file: Path) -> None:
        """Show what a pack, card or letter says; during an exam it has to wait for a better time."""
        from xrayTrainer.services.packs_api import CARD_SUFFIX

        if self._window.navigator.alone:
            self._window.tell(self.tr("Files are taken in after the exam."))
        elif self._open is not None:
            self._waiting = [*self._waiting, file][-20:]
        elif file.suffix.lower() == CARD_SUFFIX:
            self._keep_card(file)
        elif self._letters is not None and file.suffix.lower() in LETTERS:
            letter = self._letters.of_file(file, self._wording())
            if letter is not None:
                self._show(*letter)
        else:
            self._take(file)

    def open_files(self, files: Sequence[Path]) -> None:
        """Show what several files say, one after another; result files together, in one window."""
        results = [file for file in files if file.suffix.lower() == RESULT]
        together = len(results) > 1 and not self._window.navigator.alone
        for file in files:
            if not together or file not in results:
                self.open_file(file)
        if together:
            self._take_results(results)

    def _take_results(self, files: Sequence[Path]) -> None:
        if self._open is not None:
            self._together = [*self._together, *files]
            return
        found = None if self._letters is None else self._letters.of_results(files, self._wording())
        if found is not None:
            self._show(*found)
            return
        for file in files:
            self.open_file(file)

    @property
    def can_send(self) -> bool:
        """Whether results can be sent."""
        return self._letters is not None and self._letters.can_send

    def send_results(self) -> None:
        """Send the results of who is at work."""
        if self._open is None and self._letters is not None:
            self._show(*self._letters.send(self._wording()))

    def make(self) -> None:
        """Make a pack."""
        if self._open is not None:
            return
        from xrayTrainer.ui.viewmodels.packs_out import MakeModel
        from xrayTrainer.ui.views.file_places import documents
        from xrayTrainer.ui.views.pack_make import MakeDialog

        model = MakeModel(self._packs, self._tasks, documents(), self._wording(), assignments=self._assignments)
        self._show(MakeDialog(model, self._wording(), self._window), model)

    def make_of(self, card: SetCard, made: Callable[[Published, bool], None]) -> None:
        """Make a pack of this one set; `made` hears of it, and whether its keys went under lock."""
        if self._open is not None:
            return
        from xrayTrainer.ui.viewmodels.packs_out import MakeModel
        from xrayTrainer.ui.views.file_places import documents
        from xrayTrainer.ui.views.pack_make import MakeDialog

        model = MakeModel(
            self._packs, self._tasks, documents(), self._wording(), only=card, assignments=self._assignments
        )
        model.made.connect(lambda published: made(published, model.form.sealed))
        self._show(MakeDialog(model, self._wording(), self._window), model)

    def open_keys(self, card: SetCard) -> None:
        """Open the sealed keys of a set."""
        if self._open is not None:
            return
        from xrayTrainer.ui.viewmodels.packs_in import OpenKeysModel
        from xrayTrainer.ui.views.pack_open import OpenKeysDialog

        model = OpenKeysModel(self._packs, self._tasks, self._changes, card.id)
        title = self._wording().text(card.title) or card.folder.name
        dialog = OpenKeysDialog(model, title, self._wording(), self._window)
        dialog.opened.connect(self._window.tell)
        self._show(dialog, model)

    def cards(self) -> None:
        """Show the identity cards."""
        if self._open is not None:
            return
        from xrayTrainer.ui.viewmodels.identity_cards import CardsModel
        from xrayTrainer.ui.views.card_dialogs import CardsDialog

        model = CardsModel(self._packs, self._tasks)
        dialog = CardsDialog(model, self._wording(), self._window)
        dialog.file_given.connect(self._compare)
        self._show(dialog, model)

    def _compare(self, file: Path) -> None:
        """Compare a card, then show all of them again."""
        dialog = self._open
        if dialog is not None:
            self._waiting = [file, *self._waiting]
            dialog.finished.connect(lambda _result: self._after(self.cards))
            dialog.accept()

    def _after(self, step: Callable[[], None]) -> None:
        if self._open is not None:
            self._open.finished.connect(lambda _result: step())

    def _take(self, file: Path) -> None:
        from xrayTrainer.ui.viewmodels.packs_in import TakeModel
        from xrayTrainer.ui.views.pack_take import TakeDialog

        model = TakeModel(self._packs, self._tasks, self._changes, file)
        dialog = TakeDialog(model, self._wording(), self._window)
        dialog.taken.connect(lambda set_id: self._show_set(set_id, dialog.heading.text()))
        self._show(dialog, model)

    def _keep_card(self, file: Path) -> None:
        from xrayTrainer.ui.viewmodels.identity_cards import CardsModel
        from xrayTrainer.ui.views.card_dialogs import KeepCardDialog

        model = CardsModel(self._packs, self._tasks)
        dialog = KeepCardDialog(model, file, self._wording(), self._window)
        dialog.kept.connect(self._window.tell)
        self._show(dialog, model)

    def _show_set(self, set_id: SetId, title: str) -> None:
        self._window.tell(self._wording().say("pack.taken", title=title))
        self._window.navigator.go(Route(ScreenId.LIBRARY, SetPlace(set_id=set_id)))

    def _show(self, dialog: QDialog, model: QObject) -> None:
        model.setParent(dialog)
        self._open = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._open = None
        self.closed.emit()
        if self._waiting:
            file, *self._waiting = self._waiting
            self.open_file(file)
        elif self._together:
            files, self._together = self._together, []
            self._take_results(files)


def pack_windows(
    window: MainWindow,
    services: Services,
    *,
    tasks: TaskRunner,
    changes: Changes,
    wording: Callable[[], Wording],
    letters: LetterWindows | None = None,
) -> PackWindows | None:
    """Return the windows about packs; None where there are none."""
    packs, given = services.packs, services.assignments
    if packs is None:
        return None
    return PackWindows(window, packs, tasks=tasks, changes=changes, wording=wording, letters=letters, assignments=given)
