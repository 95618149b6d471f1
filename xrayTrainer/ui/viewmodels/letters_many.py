"""Several result files that were given at once: taken in one after another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.pack_work import EndedError, PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.packs_api import PacksService, Share
    from xrayTrainer.services.units_api import FileCame, Taken, UnitsService

LOCKED = "identity.wrong_passphrase"


class ManyResultsModel(QObject):
    """Takes them in.

    Parameters
    ----------
    units, packs
        The use cases; the own card is one of packs.
    tasks, changes
        What runs them, and what tells of their effects.
    files
        The files.

    Signals
    -------
    came(object)
        `FileCame`: one file is through.
    over(object)
        `Taken`: all are, or the person has ended it.
    """

    came = Signal(object)
    over = Signal(object)

    def __init__(
        self,
        units: UnitsService,
        packs: PacksService | None,
        tasks: TaskRunner,
        changes: Changes,
        files: Sequence[Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._units = units
        self._packs = packs
        self._changes = changes
        self.files = tuple(dict.fromkeys(files))
        self.work = PackWork(tasks, self)
        self.through: dict[Path, FileCame] = {}
        self.locked: tuple[Path, ...] = ()
        """Files that are sealed to the own card, whose passphrase was not told yet."""

    @property
    def answers(self) -> int:
        """How many answers are new by now."""
        return sum(one.taken.merged.answers for one in self.through.values() if one.taken is not None)

    def take(self, passphrase: str = "") -> None:
        """Take in what is not in yet."""
        units, packs = self._units, self._packs
        files = [file for file in self.files if file not in self.through or self.through[file].taken is None]

        def work(share: Share) -> tuple[Taken, Change, bool]:
            def tell(one: FileCame, done: int) -> bool:
                self.came.emit(one)
                try:
                    share(done / len(files))
                except EndedError:
                    return False
                return True

            taken, change = units.take(files, passphrase=passphrase, tell=tell)
            own = None if packs is None else packs.own()
            return taken, change, own is not None and own.locked and not passphrase

        self.work.run(work, self._through)

    def _through(self, result: tuple[Taken, Change, bool]) -> None:
        taken, change, asks = result
        self.through |= {one.file: one for one in taken.files}
        refused = (one for one in self.through.values() if one.refused is not None)
        self.locked = tuple(one.file for one in refused if asks and one.refused and one.refused.code == LOCKED)
        self._changes.publish(change)
        self.over.emit(taken)
