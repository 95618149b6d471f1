"""A live call without its widgets: which scan is shown, and how much of it: alone, with the marks of all, with the key.

The key is read when it is asked for, not before.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.presenter_page import KeyPage, Traces, key_page, key_traces, mark_traces
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures

if TYPE_CHECKING:
    from xrayTrainer.domain.key import Key
    from xrayTrainer.services.api import TrainingService
    from xrayTrainer.services.presenting_api import GroupAnswer, PresentingService, Slide, Talk
    from xrayTrainer.ui.viewmodels.route import PresenterPlace
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner
    from xrayTrainer.ui.viewmodels.wording import Wording

LANE = "presenter"


class Stage(IntEnum):
    """How much is shown of a scan."""

    SCAN = 0
    MARKS = 1
    KEY = 2


class PresenterModel(QObject):
    """One talk at a time.

    Signals
    -------
    talk_changed()
        Another talk, or none yet.
    slide_changed()
        Another scan is shown.
    shown_changed()
        More or less of it is shown, or what there is to show has come.
    view_changed(str)
        Id of the view of the carrier that is shown.
    failed(UserError)
        The talk, or the key of a scan, can't be had.
    ended()
        The talk is over.
    """

    talk_changed = Signal()
    slide_changed = Signal()
    shown_changed = Signal()
    view_changed = Signal(str)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, service: PresentingService, training: TrainingService, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._talk: Talk | None = None
        self._number = 0
        self._stage = Stage.SCAN
        self._answers: tuple[GroupAnswer, ...] | None = None
        self._key: Key | None = None
        self._sealed = False
        self._names = False
        self.pictures = ViewPictures(training, tasks, self, lane=f"{LANE}.view")

    @property
    def tasks(self) -> TaskRunner:
        """What is slow runs here, off the GUI thread."""
        return self._tasks

    @property
    def talk(self) -> Talk | None:
        """The set that is shown."""
        return self._talk

    @property
    def number(self) -> int:
        """Which of its scans, from 0."""
        return self._number

    @property
    def slide(self) -> Slide | None:
        """The scan that is shown."""
        return None if self._talk is None else self._talk.slides[self._number]

    @property
    def stage(self) -> Stage:
        """How much of it is shown."""
        return self._stage

    @property
    def names(self) -> bool:
        """Whether names stand at the marks; else numbers."""
        return self._names

    @property
    def answers(self) -> tuple[GroupAnswer, ...]:
        """What the group answered, as far as it has come."""
        return self._answers or ()

    @property
    def sealed(self) -> bool:
        """Whether the key was asked for, and is under lock."""
        return self._sealed

    # coming and going

    def open(self, place: PresenterPlace) -> None:
        """Begin a talk, at a case of the set where one is named."""
        self.close()

        def begin(talk: Talk) -> None:
            self._talk = talk
            slugs = [slide.slug for slide in talk.slides]
            self.talk_changed.emit()
            self.go(slugs.index(place.case) if place.case in slugs else 0)

        service = self._service
        self._tasks.submit(lambda: service.talk(place.set_id), begin, failed=self.failed.emit, lane=LANE, owner=self)

    def close(self) -> None:
        """The talk leaves the screen."""
        for lane in (LANE, f"{LANE}.answers", f"{LANE}.key"):
            self._tasks.drop_lane(lane)
        self._talk = None
        self._forget()
        self._number = 0
        self.pictures.close()
        self.talk_changed.emit()

    def end(self) -> None:
        """Leave the talk."""
        self.ended.emit()

    @property
    def following(self) -> Stage | None:
        """What comes next of this scan; None where the next scan does."""
        if self._stage is Stage.KEY:
            return None
        return Stage.MARKS if self._stage is Stage.SCAN and self._has_marks else Stage.KEY

    @property
    def at_end(self) -> bool:
        """Whether nothing comes after what is shown."""
        last = self._talk is None or self._number == len(self._talk.slides) - 1
        return last and self.following is None

    @property
    def _has_marks(self) -> bool:
        return any(answer.marks for answer in self.answers)

    # what is shown

    def go(self, number: int) -> None:
        """Show another scan, alone at first."""
        if self._talk is None or not 0 <= number < len(self._talk.slides):
            return
        self._number = number
        self._forget()
        slide = self._talk.slides[number]
        self.pictures.open(slide.case, slide.folder)
        self.slide_changed.emit()
        self.shown_changed.emit()
        service = self._service
        self._tasks.submit(
            lambda: service.answers(slide),
            self._take_answers,
            failed=self.failed.emit,
            lane=f"{LANE}.answers",
            owner=self,
        )

    def step(self, by: int) -> None:
        """Show the next scan, or the one before."""
        self.go(self._number + by)

    def on(self) -> None:
        """Show more of this scan, then the next one; a stage in which there is nothing to see is passed over."""
        if self._talk is None:
            return
        following = self.following
        if following is None:
            self.step(1)
        else:
            self.show(following)

    def back(self) -> None:
        """Show less of this scan, then the one before."""
        if self._stage is Stage.KEY and self._has_marks:
            self.show(Stage.MARKS)
        elif self._stage is not Stage.SCAN:
            self.show(Stage.SCAN)
        else:
            self.step(-1)

    def show(self, stage: Stage) -> None:
        """Show so much of the scan."""
        if self._talk is None or stage is self._stage:
            return
        self._stage = stage
        if stage is Stage.KEY and self._key is None:
            self._fetch_key()
        self.shown_changed.emit()

    def toggle_names(self) -> None:
        """Put names at the marks, or numbers."""
        self._names = not self._names
        self.shown_changed.emit()

    def show_view(self, view: str) -> None:
        """Show another view of the carrier."""
        self.pictures.show(view)
        self.view_changed.emit(view)
        self.shown_changed.emit()

    def step_view(self) -> None:
        """Show the next view of the carrier."""
        ids = [view.id for view in self.pictures.views]
        if len(ids) > 1 and self.pictures.view in ids:
            self.show_view(ids[(ids.index(self.pictures.view) + 1) % len(ids)])

    def traces(self) -> Traces:
        """Return what lies over the scan now, bottom first."""
        view = self.pictures.view
        if view is None or self._stage is Stage.SCAN:
            return ()
        key = self._key if self._stage is Stage.KEY else None
        marks = mark_traces(self.answers, view, names=self._names, scored=key is not None)
        return marks if key is None else (*marks, *key_traces(key, self.answers, view))

    def page(self, wording: Wording) -> KeyPage | None:
        """Return what is said of the key; None while it is not shown."""
        slide = self.slide
        if self._stage is not Stage.KEY or self._key is None or slide is None:
            return None
        return key_page(self._key, slide.case, self.answers, wording)

    def _fetch_key(self) -> None:
        slide, service = self.slide, self._service
        if slide is not None:
            self._tasks.submit(
                lambda: service.key(slide), self._take_key, failed=self._fail_key, lane=f"{LANE}.key", owner=self
            )

    def _take_answers(self, answers: tuple[GroupAnswer, ...]) -> None:
        self._answers = answers
        self.shown_changed.emit()

    def _take_key(self, key: Key | None) -> None:
        self._key, self._sealed = key, key is None
        self.shown_changed.emit()

    def _fail_key(self, error: UserError) -> None:
        self.show(Stage.SCAN)
        self.failed.emit(error)

    def _forget(self) -> None:
        self._stage = Stage.SCAN
        self._answers, self._key, self._sealed = None, None, False
        self._tasks.drop_lane(f"{LANE}.key")
