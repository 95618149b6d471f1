"""A mentor's own scans on their way into a draft: the pictures that came in, the one at hand, the step, and undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.services.own_scans_api import Incoming, Note, OwnScansService, RawPreset
from xrayTrainer.ui.viewmodels.own_scans_items import STEPS, Edit, Item, Items, Step, are_alike, items_of, like, split
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

MOST_STEPS = 200
"""Steps that can be undone."""


class OwnScansModel(QObject):
    """What came in, and what is wanted of it.

    Parameters
    ----------
    service
        Looks at files.
    tasks
        Runs that off the GUI thread.

    Signals
    -------
    items_changed(Items)
        Pictures came, went, or are wanted otherwise.
    current_changed(Item)
        Another picture is at hand, or it is wanted otherwise; None: there is none.
    step_changed(Step)
        What is done with it.
    busy_changed(bool)
        Whether files are being looked at.
    presets_changed(tuple of RawPreset)
        Layouts of raw files that are saved.
    failed(UserError)
        Files could not be looked at, layouts not be kept.
    """

    items_changed = Signal(object)
    current_changed = Signal(object)
    step_changed = Signal(object)
    busy_changed = Signal(bool)
    presets_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, service: OwnScansService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._items: Items = ()
        self._current: int | None = None
        self._step = Step.FILE
        self._next_id = 1
        self._done: list[Items] = []
        self._undone: list[Items] = []
        self._merging = ""
        self._looking = 0

    # what there is

    @property
    def items(self) -> Items:
        """Pictures in their order."""
        return self._items

    @property
    def current(self) -> Item | None:
        """The picture at hand."""
        return next((one for one in self._items if one.id == self._current), None)

    @property
    def step(self) -> Step:
        """What is done with it."""
        return self._step

    @property
    def busy(self) -> bool:
        """Whether files are being looked at."""
        return self._looking > 0

    @property
    def alike(self) -> int:
        """How many other pictures may be treated like the one at hand."""
        current = self.current
        return sum(one.id != current.id and are_alike(current, one) for one in self._items) if current else 0

    # what comes in

    def bring(self, paths: Sequence[Path]) -> None:
        """Look at files, and take them in."""
        wanted = tuple(paths)
        if wanted:
            self._look(lambda: self._service.look(wanted))

    def paste(self, png: bytes) -> None:
        """Take in a picture from the clipboard."""
        service = self._service
        self._look(lambda: service.look((service.keep_pasted(png),)))

    def _look(self, work: Callable[[], tuple[Incoming, ...]]) -> None:
        self._count(1)
        self._tasks.submit(work, self._take, failed=self._not_looked, broke=self._broke, owner=self)

    def _take(self, found: tuple[Incoming, ...]) -> None:
        self._count(-1)
        new = items_of(found, self._next_id)
        self._next_id += len(new)
        self._put((*self._items, *new))
        first = next((one for one in new if one.error is None), None)
        if first is not None:
            self.choose(first.id)
            self.go(Step.FILE if first.is_raw else Step.SHAPE)

    def _not_looked(self, error: UserError) -> None:
        self._count(-1)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._count(-1)
        self._tasks.bug.emit(error)

    def _count(self, more: int) -> None:
        self._looking += more
        self.busy_changed.emit(self.busy)

    def load_presets(self) -> None:
        """Fetch the layouts of raw files that are saved."""
        self._keep_presets(self._service.presets)

    def save_preset(self, name: str, layout: RawLayout) -> None:
        """Save a layout of raw files under a name."""
        self._keep_presets(lambda: self._service.save_preset(RawPreset(name=name, layout=layout)))

    def remove_preset(self, name: str) -> None:
        """Forget a saved layout."""
        self._keep_presets(lambda: self._service.remove_preset(name))

    def _keep_presets(self, work: Callable[[], tuple[RawPreset, ...]]) -> None:
        self._tasks.submit(work, self.presets_changed.emit, failed=self.failed.emit, owner=self)

    # the picture at hand

    def choose(self, item_id: int) -> None:
        """Work on another picture."""
        if item_id != self._current and any(one.id == item_id for one in self._items):
            self._current = item_id
            self._merging = ""
            self.current_changed.emit(self.current)

    def go(self, step: Step) -> None:
        """Do something else with it."""
        if step is not self._step:
            self._step = step
            self._merging = ""
            self.step_changed.emit(step)

    def go_by(self, steps: int) -> None:
        """Go on by steps, or back."""
        place = STEPS.index(self._step) + steps
        if 0 <= place < len(STEPS):
            self.go(STEPS[place])

    def change(self, edit: Edit, *, merge: str = "") -> None:
        """Change what is wanted of the picture at hand, as one step of undo.

        Parameters
        ----------
        edit
            From one item to the next; the same object where nothing changes.
        merge
            Names a movement: changes of the same one, right after each other, are one step.
        """
        before = self.current
        if before is None or before.slug is not None:
            return
        after = edit(before)
        if after is not before and after != before:
            self._push(tuple(after if one.id == before.id else one for one in self._items), merge)

    def seal(self) -> None:
        """A movement is over: the next change is a step of its own."""
        self._merging = ""

    def do_to_all_alike(self) -> None:
        """Do to all pictures of the same kind what was done to the one at hand."""
        current = self.current
        if current is not None:
            self._push(like(current, self._items))

    def split_into(self, boxes: Sequence[tuple[float, float, float, float]]) -> None:
        """Make several views of the picture at hand."""
        current = self.current
        if current is None or len(boxes) < 2:
            return
        parts = split(current, boxes, self._next_id)
        self._next_id += len(parts) - 1
        place = self._items.index(current)
        self._push((*self._items[:place], *parts, *self._items[place + 1 :]))

    def remove(self) -> None:
        """Let go of the picture at hand; its file stays where it is."""
        current = self.current
        if current is None:
            return
        place = self._items.index(current)
        rest = tuple(one for one in self._items if one.id != current.id)
        near = rest[min(place, len(rest) - 1)].id if rest else None
        self._push(rest, chosen=near)

    def note(self, item_id: int, edit: Edit) -> None:
        """Take down what has become known of a picture; not a step of undo."""
        self._done = [_with(items, item_id, edit) for items in self._done]
        self._undone = [_with(items, item_id, edit) for items in self._undone]
        after = _with(self._items, item_id, edit)
        if after != self._items:
            self._put(after)

    def note_all(self, edit: Edit) -> None:
        """As `note`, of every picture."""
        for one in self._items:
            self.note(one.id, edit)

    def forget(self) -> None:
        """Begin anew, with nothing."""
        self._done, self._undone, self._current = [], [], None
        self._put(())
        self.go(Step.FILE)

    # undo

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take back the last step."""
        if self._done:
            self._undone.append(self._items)
            self._swap(self._done.pop())

    def redo(self) -> None:
        """Do it again."""
        if self._undone:
            self._done.append(self._items)
            self._swap(self._undone.pop())

    def _swap(self, items: Items) -> None:
        self._merging = ""
        known = {one.id for one in items}
        # What came in after that step stays.
        self._put((*items, *(one for one in self._items if one.id not in known and self._is_new(one))))

    def _is_new(self, item: Item) -> bool:
        return not any(item.id in {one.id for one in items} for items in (*self._done, *self._undone[:-1]))

    def _push(self, items: Items, merge: str = "", chosen: int | None = None) -> None:
        if items == self._items:
            return
        if not (merge and merge == self._merging):
            self._done = [*self._done, self._items][-MOST_STEPS:]
        self._undone = []
        self._merging = merge
        self._put(items, chosen)

    def _put(self, items: Items, chosen: int | None = None) -> None:
        before, self._items = self.current, items
        if chosen is not None:
            self._current = chosen
        elif self.current is None:
            self._current = items[0].id if items else None
        self.items_changed.emit(items)
        if self.current != before:
            self.current_changed.emit(self.current)


def _with(items: Items, item_id: int, edit: Edit) -> Items:
    return tuple(edit(one) if one.id == item_id else one for one in items)


def noted(notes: tuple[Note, ...]) -> Edit:
    """Return the step that notes what another tool has outlined in a picture."""
    return lambda item: replace(item, notes=notes)


def made_into(slug: str | None) -> Edit:
    """Return the step that notes which case was made of a picture."""
    return lambda item: replace(item, slug=slug)
