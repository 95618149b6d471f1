"""What is done to marks on the workbench: each change replaces the sheet and is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.regions import Point, Polygon, Region, Vertex, bounds
from xrayTrainer.ui.commands.marking_actions import CLASS_KEYS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.mark_bench import MarkBench, MarkHistory
from xrayTrainer.ui.viewmodels.mark_group import MarkGroup
from xrayTrainer.ui.viewmodels.mark_sheet import (
    MarkSheet,
    find_mark,
    with_class,
    with_confidence,
    with_mark,
    with_method,
    with_new_mark,
    with_reason,
    with_region,
    without_mark,
)
from xrayTrainer.ui.viewmodels.region_edit import crosses, moved, moved_inside, moved_together, simplified
from xrayTrainer.ui.widgets.mark_editor import MarkEditor, Tool

DRAW = QT_TRANSLATE_NOOP("Undo", "Draw a mark")
CHANGE = QT_TRANSLATE_NOOP("Undo", "Change a mark")
RATE = QT_TRANSLATE_NOOP("Undo", "Say how sure")
DELETE = QT_TRANSLATE_NOOP("Undo", "Delete a mark")
PASTE = QT_TRANSLATE_NOOP("Undo", "Paste marks")
JOIN = QT_TRANSLATE_NOOP("Undo", "Join marks")
CUT = QT_TRANSLATE_NOOP("Undo", "Cut a mark")

T = TypeVar("T")

SIMPLE_TO_PX = 0.25
"""Joined and cut outlines lose the corners that lie so near to their line, in scan pixels."""
SLIVER_PX2 = 4.0
"""A cut that leaves less than this, in square scan pixels, is a slip."""


class MarkNotice(StrEnum):
    """Why nothing came of an action."""

    APART = "apart"
    CUT_MISSED = "cut_missed"
    LAST_CORNERS = "last_corners"


class MarkDesk(QObject):
    """Changes the marks.

    Signals
    -------
    mark_drawn(str)
        Id of a mark that was just drawn or pasted.
    changed()
        Another selection, something to paste, snapping on or off: what can be done is different now.
    snapping_chosen(bool)
        Snapping was switched on or off by the person at work.
    noticed(object)
        `MarkNotice`: an action could do nothing.
    """

    mark_drawn = Signal(str)
    changed = Signal()
    snapping_chosen = Signal(bool)
    noticed = Signal(object)

    def __init__(self, model: MarkBench, editor: MarkEditor, history: MarkHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._editor = editor
        self._history = history
        self._copied: tuple[Mark, ...] = ()
        self.group = MarkGroup(model, self)
        self.group.changed.connect(self.changed)
        editor.region_drawn.connect(self._draw)
        editor.region_changed.connect(self._change)
        editor.region_nudged.connect(self._nudge)
        editor.group_requested.connect(self.group.toggle)
        editor.line_drawn.connect(self.cut)

    @property
    def conditions(self) -> frozenset[str]:
        """What can be done beyond what the model says, where marks may be changed at all."""
        if "can_draw" not in self._model.conditions:
            return frozenset()
        case, view = self._model.case, self._model.pictures.view
        areas = [mark for mark in self.group.marks if not isinstance(mark.region, Point)]
        facts = {
            "has_marks": any(mark.view == view for mark in self._model.sheet.marks),
            "can_paste": bool(self._copied),
            "can_join": len(areas) >= 2,
            "can_class": bool(self.group.marks) and case is not None and "class" in case.session.asks,
        }
        return frozenset(name for name, holds in facts.items() if holds)

    def forget(self) -> None:
        """Another case: nothing to paste."""
        self._copied = ()

    # what is thought of marks

    def rate(self, confidence: int) -> None:
        """Rate the selected marks."""
        self._replace_selected(lambda mark: with_confidence(mark, confidence), RATE)

    def set_class(self, term: str | None) -> None:
        """Say what the selected marks may be."""
        self._replace_selected(lambda mark: with_class(mark, term), CHANGE)

    def set_method(self, term: str | None) -> None:
        """Say how they may be hidden."""
        self._replace_selected(lambda mark: with_method(mark, term), CHANGE)

    def set_reason(self, reason: str | None) -> None:
        """Say why."""
        self._replace_selected(lambda mark: with_reason(mark, reason), CHANGE)

    # there and gone

    def delete(self, mark_id: str) -> None:
        """Delete a mark; undo brings it back."""
        self._push(DELETE, without_mark(self._model.sheet.marks, mark_id), None)

    def delete_all(self) -> None:
        """Delete all marks."""
        self._push(DELETE, (), None)

    def delete_selected(self) -> None:
        """Delete the vertex that the keyboard holds or the one under the pointer, else the selected marks."""
        spared = self._editor.delete_vertex()
        if spared is not None:
            if not spared:
                self.noticed.emit(MarkNotice.LAST_CORNERS)
            return
        gone = {mark.id for mark in self.group.marks}
        if not self._editor.delete_hovered_vertex() and gone:
            self._push(DELETE, tuple(mark for mark in self._model.sheet.marks if mark.id not in gone), None)

    def duplicate(self) -> None:
        """Put a copy beside each selected mark."""
        self._add_copies(self.group.marks, DRAW, aside=True)

    def copy(self) -> None:
        """Keep the selected marks for pasting."""
        self._copied = self.group.marks
        self.changed.emit()

    def paste(self) -> None:
        """Put the copied marks into the view shown: aside in their own view, in the same place in another."""
        view = self._model.pictures.view
        self._add_copies(self._copied, PASTE, aside=any(mark.view == view for mark in self._copied))

    def _add_copies(self, marks: Sequence[Mark], text: str, *, aside: bool) -> None:
        view, area = self._model.pictures.view, self._editor.area()
        if not marks or view is None or area.width <= 0:
            return
        regions = [mark.region for mark in marks]
        left, top, right, bottom = _box(regions)
        dx, dy = (max(8.0, 0.2 * (right - left)), max(8.0, 0.2 * (bottom - top))) if aside else (0.0, 0.0)
        # a second paste must not lie on the first
        taken = [mark.region for mark in self._model.sheet.marks if mark.view == view]
        placed = [moved_inside(region, dx, dy, area.width, area.height) for region in regions]
        for _ in range(20):
            if not aside or not any(region in taken for region in placed):
                break
            placed = [moved_inside(region, dx, dy, area.width, area.height) for region in placed]
        # how sure is asked for each mark anew; what it may be is most likely the same
        made = [
            msgspec.structs.replace(mark, id=new_uuid(), view=view, region=region, confidence=None)
            for mark, region in zip(marks, placed, strict=True)
        ]
        self._push(text, (*self._model.sheet.marks, *made), made[-1].id)
        self.group.select(mark.id for mark in made)
        if len(made) == 1:
            self.mark_drawn.emit(made[0].id)

    # shape

    def _draw(self, region: Region) -> None:
        view = self._model.pictures.view
        if view is not None and "can_draw" in self._model.conditions:
            sheet, mark = with_new_mark(self._model.sheet.marks, view, region)
            self._push(DRAW, sheet, mark.id)
            self.mark_drawn.emit(mark.id)

    def _nudge(self, mark_id: str, region: Region) -> None:
        """Presses of arrow keys one after the other, on one mark or one handle of it, are one step of undo."""
        held = self._editor.held
        self._change(mark_id, region, nudges=mark_id if held is None else f"{mark_id} {held[0].kind} {held[0].index}")

    def _change(self, mark_id: str, region: Region, *, nudges: str | None = None) -> None:
        """Put another region in place; where it is the old one moved, all selected marks move along."""
        mark = find_mark(self._model.sheet.marks, mark_id)
        if mark is None:
            return
        sheet = with_mark(self._model.sheet.marks, with_region(mark, region))
        old, new = bounds(mark.region), bounds(region)
        dx, dy = new[0] - old[0], new[1] - old[1]
        group = self.group.marks
        if len(group) > 1 and mark in group and moved(mark.region, dx, dy) == region:
            area = self._editor.area()
            together = moved_together([one.region for one in group], dx, dy, area.width, area.height)
            sheet = self._model.sheet.marks
            for one, place in zip(group, together, strict=True):
                sheet = with_mark(sheet, with_region(one, place))
        self._push(CHANGE, sheet, mark_id, nudges=nudges)

    def join(self) -> None:
        """Make one mark of the selected ones; it keeps what they agree on, the rest is asked anew."""
        from xrayTrainer.imaging.region_sets import union

        areas = [mark for mark in self.group.marks if not isinstance(mark.region, Point)]
        if len(areas) < 2:
            return
        parts = union([mark.region for mark in areas])
        if len(parts) != 1:
            self.noticed.emit(MarkNotice.APART)
            return
        first = areas[0]
        joined = Mark(
            id=first.id,
            view=first.view,
            region=_plain(parts[0]),
            confidence=_agreed([mark.confidence for mark in areas]),
            class_=_agreed([mark.class_ for mark in areas]),
            method=_agreed([mark.method for mark in areas]),
            reason=_agreed([mark.reason for mark in areas]),
        )
        gone = {mark.id for mark in areas[1:]}
        sheet = with_mark(self._model.sheet.marks, joined)
        self._push(JOIN, tuple(mark for mark in sheet if mark.id not in gone), joined.id)
        if joined.confidence is None:
            self.mark_drawn.emit(joined.id)

    def cut(self, line: tuple[Vertex, Vertex]) -> None:
        """Cut the selected marks along a line, or, with none selected, all that it crosses."""
        chosen = self.group.marks or self._model.sheet.marks
        view, sheet = self._model.pictures.view, list(self._model.sheet.marks)
        pieces: list[Mark] = []
        for mark in chosen:
            if mark.view != view or not crosses(mark.region, *line):
                continue
            made = self._pieces(mark, line)
            if len(made) > 1:
                at = sheet.index(mark)
                sheet[at : at + 1] = made
                pieces += made
        if not pieces:
            self.noticed.emit(MarkNotice.CUT_MISSED)
            return
        self._push(CUT, tuple(sheet), pieces[0].id)
        self._editor.set_tool(Tool.SELECT)
        self.group.select(mark.id for mark in reversed(pieces))

    @staticmethod
    def _pieces(mark: Mark, line: tuple[Vertex, Vertex]) -> list[Mark]:
        from xrayTrainer.imaging.region_sets import area, cut

        parts = [part for part in cut(mark.region, *line) if area(part) >= SLIVER_PX2]
        return [
            msgspec.structs.replace(mark, id=mark.id if k == 0 else new_uuid(), region=_plain(part))
            for k, part in enumerate(parts)
        ]

    def toggle_snapping(self) -> None:
        """Switch snapping on or off."""
        self.set_snapping(not self._editor.snapping)
        self.snapping_chosen.emit(self._editor.snapping)

    def set_snapping(self, snapping: bool) -> None:
        """Let marks snap, or not."""
        if snapping != self._editor.snapping:
            self._editor.set_snapping(snapping)
            self.changed.emit()

    # parts

    def _replace_selected(self, change: Callable[[Mark], Mark], text: str) -> None:
        selected = self._model.sheet.selected
        sheet = self._model.sheet.marks
        for mark in self.group.marks:
            sheet = with_mark(sheet, change(mark))
        self._push(text, sheet, selected)

    def _push(self, text: str, after: MarkSheet, selected: str | None, *, nudges: str | None = None) -> None:
        words = QCoreApplication.translate("Undo", text)
        self._history.push(words, before=self._model.sheet.marks, after=after, selected=selected, nudges=nudges)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what each action on marks does."""
        table: dict[str, Callable[[], object]] = {
            "draw.cut": lambda: self._editor.set_tool(Tool.CUT),
            "draw.snap": self.toggle_snapping,
            "edit.delete": self.delete_selected,
            "edit.duplicate": self.duplicate,
            "edit.next_handle": lambda: self._editor.step_handle(1),
            "edit.previous_handle": lambda: self._editor.step_handle(-1),
            "edit.add_vertex": self._editor.add_vertex,
            "edit.select_all": self.group.select_all,
            "edit.copy": self.copy,
            "edit.paste": self.paste,
            "edit.join": self.join,
        }
        for action, term in CLASS_KEYS.items():
            table[action] = lambda term=term: self.set_class(term)  # type: ignore[misc]
        return table


def _agreed(values: Sequence[T]) -> T | None:
    return values[0] if all(value == values[0] for value in values) else None


def _plain(region: Region) -> Region:
    return simplified(region, SIMPLE_TO_PX) if isinstance(region, Polygon) else region


def _box(regions: Sequence[Region]) -> tuple[float, float, float, float]:
    boxes = [bounds(region) for region in regions]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
