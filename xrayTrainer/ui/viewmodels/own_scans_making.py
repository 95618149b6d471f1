"""Pictures become cases of the open draft: notes of other tools taken in, cases made, goods put into clean scans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from dataclasses import replace as changed
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.own_scans_api import (
    CaseWish,
    GoodsWish,
    MadeCases,
    NotesFound,
    OwnScansService,
    PutIn,
    with_cases,
)
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.ui.viewmodels.import_guess import guess_format
from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel, made_into, noted
from xrayTrainer.ui.viewmodels.own_scans_items import Item, groups, wish_of
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

GOODS_LANE = "own_scans.goods"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """What is said of all pictures at once."""

    owner: str = ""
    sensitivity: str = "internal"
    suspicion: bool = True
    again: bool = False
    classes: Mapping[str, str] = field(default_factory=dict)


class OwnScansMaking(QObject):
    """Makes cases.

    Parameters
    ----------
    service
        Writes their files.
    model
        The pictures.
    desk
        The open draft.
    tasks
        Runs all off the GUI thread.

    Signals
    -------
    whose_changed(Whose)
        What is said of all pictures.
    notes_read(NotesFound)
        Notes of another tool came in.
    progressed(int, int)
        Done, of how many.
    busy_changed(bool)
        Whether cases are being made.
    made(MadeCases)
        They are in the draft.
    put_in(PutIn)
        Goods are in a scan, to be looked at; None: they are not.
    kept(str)
        A composite case is in the draft: its folder name.
    failed(UserError)
    """

    whose_changed = Signal(object)
    notes_read = Signal(object)
    progressed = Signal(int, int)
    busy_changed = Signal(bool)
    made = Signal(object)
    put_in = Signal(object)
    kept = Signal(str)
    failed = Signal(object)
    _progress = Signal(int, int)

    def __init__(
        self,
        service: OwnScansService,
        model: OwnScansModel,
        desk: DraftDesk,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._model = model
        self._desk = desk
        self._tasks = tasks
        self._whose = Whose()
        self._busy = False
        self._ended = Event()
        self._found: PutIn | None = None
        self._progress.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def whose(self) -> Whose:
        """What is said of all pictures."""
        return self._whose

    @property
    def busy(self) -> bool:
        """Whether cases are being made."""
        return self._busy

    @property
    def wishes(self) -> tuple[tuple[tuple[Item, ...], CaseWish], ...]:
        """The cases that would be made, each with its pictures."""
        whose = self._whose
        return tuple(
            (
                group,
                wish_of(
                    group,
                    owner=whose.owner,
                    sensitivity=whose.sensitivity,
                    suspicion=whose.suspicion,
                    again=whose.again,
                ),
            )
            for group in groups(self._model.items)
        )

    def say(self, **values: object) -> None:
        """Say something else of all pictures."""
        whose = changed(self._whose, **values)  # type: ignore[arg-type]
        if whose != self._whose:
            self._whose = whose
            self.whose_changed.emit(whose)

    # notes of other tools

    def read_notes(self, source: Path) -> None:
        """Take in what another tool has outlined in these pictures."""
        pictures = {one.source.path: one.size for one in self._model.items if one.is_ready}
        service = self._service

        def work() -> NotesFound:
            found = guess_format(source)
            if found is None:
                raise UserError("own_scans.unknown_notes", file=source.name)
            return service.read_notes(found, source, pictures)

        self._tasks.submit(work, self._take_notes, failed=self.failed.emit, lane="own_scans.notes", owner=self)

    def _take_notes(self, found: NotesFound) -> None:
        for one in self._model.items:
            notes = found.notes.get(one.source.path)
            if notes is not None and one.slug is None and one.source.frame == 0:
                self._model.note(one.id, noted(notes))
        proposed = {label: term or "" for label, term in found.classes.items()}
        self.say(classes={**proposed, **{k: v for k, v in self._whose.classes.items() if k in proposed}})
        self.notes_read.emit(found)

    # cases

    def run(self, author: str, step_name: str) -> None:
        """Make all cases that can be made, and put them into the draft as one step of undo."""
        draft, wishes = self._desk.draft, self.wishes
        if self._busy or draft is None or not wishes:
            return
        self._ended.clear()
        self._set_busy(True)
        service, ended, classes = self._service, self._ended, dict(self._whose.classes)

        def work() -> MadeCases:
            asked = [wish for _group, wish in wishes]
            return service.make(
                draft, asked, classes=classes, author=author, progress=self._progress.emit, stop=ended.is_set
            )

        def done(result: MadeCases) -> None:
            self._set_busy(False)
            if result.cases:
                self._desk.change(step_name, lambda now: with_cases(now, result.cases))
            for (group, _wish), slug in zip(wishes, result.by_wish, strict=False):
                for item in group:
                    self._model.note(item.id, made_into(slug))
            self.made.emit(result)

        self._tasks.submit(work, done, failed=self._not_made, broke=self._broke, owner=self)

    def end(self) -> None:
        """Make no more; what was made stays."""
        self._ended.set()

    # goods

    def try_goods(self, slug: str, view: str, wish: GoodsWish) -> None:
        """Put goods into a view of a case, to be looked at."""
        draft, service = self._desk.draft, self._service
        if draft is None:
            return
        self._set_busy(True)

        def done(found: PutIn) -> None:
            self._set_busy(False)
            self._found = found
            self.put_in.emit(found)

        def begin() -> None:
            self._tasks.submit(
                lambda: service.put_in(draft, slug, view, wish),
                done,
                failed=self._not_made,
                broke=self._broke,
                lane=GOODS_LANE,
                owner=self,
            )

        self._desk.when_saved(begin)

    def keep_goods(self, author: str, step_name: str) -> None:
        """Put what was looked at into the draft, as a case of its own."""
        draft, service, found = self._desk.draft, self._service, self._found
        if draft is None or found is None or self._busy:
            return
        self._set_busy(True)
        self._found = None

        def done(case: CaseDraft) -> None:
            self._set_busy(False)
            self._desk.change(step_name, lambda now: with_cases(now, (case,)))
            self.kept.emit(case.slug)

        def work(now: Draft = draft) -> CaseDraft:
            return service.keep(now, found, author=author)

        self._tasks.submit(work, done, failed=self._not_made, broke=self._broke, owner=self)

    def _not_made(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self._tasks.bug.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
