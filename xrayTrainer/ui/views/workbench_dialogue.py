"""The talk about marks and verdict: the popover at a mark, and the questions below the scan."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt

from xrayTrainer.domain.exercise_set import Asked
from xrayTrainer.domain.regions import bounds
from xrayTrainer.ui.viewmodels.mark_sheet import find_mark
from xrayTrainer.ui.viewmodels.verdict import Ask, AskKind
from xrayTrainer.ui.viewmodels.workbench import SheetState, WorkbenchModel
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.views.workbench_texts import WorkbenchTexts
from xrayTrainer.ui.widgets.overlay import LABEL_HEIGHT


class WorkbenchDialogue(QObject):
    """Opens and closes popover and questions as the model asks."""

    def __init__(
        self,
        model: WorkbenchModel,
        parts: WorkbenchLayout,
        runner: WorkbenchRunner,
        texts: WorkbenchTexts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._parts = parts
        self._runner = runner
        self._texts = texts
        self._about: str | None = None
        self._asks: frozenset[Asked] = frozenset()
        model.sheet_changed.connect(self._sheet_changed)
        model.desk.asked.connect(self.show_ask)
        model.pictures.picture_changed.connect(self._place)
        parts.canvas.placement_changed.connect(self._place)
        parts.editor.selection_requested.connect(self.select)
        parts.marks.selected.connect(self.select)
        runner.marks.mark_drawn.connect(self.open_popover)
        popover = parts.popover
        popover.rated.connect(runner.marks.rate)
        popover.class_chosen.connect(runner.marks.set_class)
        popover.method_chosen.connect(runner.marks.set_method)
        popover.reason_given.connect(runner.marks.set_reason)
        runner.marks.group.changed.connect(self._group_changed)
        popover.delete_requested.connect(lambda: runner.run("edit.delete"))
        popover.closed.connect(self._popover_closed)
        parts.ask_bar.answered.connect(self._answered)
        parts.search.proposed.connect(model.desk.propose_search)
        parts.search.went_back.connect(model.desk.go_back)

    def show_case(self, asks: frozenset[Asked]) -> None:
        """Another case: nothing is asked yet."""
        self._asks = asks
        self._about = None
        self._parts.popover.hide()
        self._parts.popover.set_asks(asks)

    def select(self, mark_id: str | None) -> None:
        """Select a mark by hand: its popover opens."""
        self._model.select(mark_id)
        if mark_id is None:
            self._close_popover()
        else:
            self.open_popover(mark_id)

    def open_popover(self, mark_id: str) -> None:
        """Open the popover at a mark."""
        self._about = mark_id
        self._place()

    def show_ask(self, ask: Ask | None) -> None:
        """Show the question that stands, or none."""
        parts = self._parts
        if ask is None:
            had = parts.ask_bar.isVisible() or parts.search.isVisible()
            parts.ask_bar.clear()
            parts.search.hide()
            if had:
                parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if ask.kind is AskKind.SEARCH:
            self._close_popover()
            parts.ask_bar.clear()
            parts.search.ask()
            return
        marks = self._model.sheet.marks
        number = next((k for k, mark in enumerate(marks, start=1) if mark.id == ask.mark), None)
        parts.ask_bar.ask(*self._texts.question(ask, number))
        if ask.mark is not None:
            self.open_popover(ask.mark)
            self._bring_into_view(ask.mark)
            parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_submit_failure(self, sentence: str) -> None:
        """The answer could not be stored: say why, and offer to try again."""
        text, options = self._texts.not_stored()
        self._parts.ask_bar.ask(sentence, text, options)

    def _answered(self, option: str) -> None:
        desk = self._model.desk
        if desk.ask is None:
            self.show_ask(None)
            if option == "again":
                desk.retry()
            return
        if option == "cannot_point":
            desk.cannot_point()
        elif option == "keep_marks":
            desk.keep_marks()
        elif option == "drop_marks":
            self._runner.marks.delete_all()
        else:
            desk.go_back()

    # the popover

    def _sheet_changed(self, sheet: SheetState) -> None:
        mark = find_mark(sheet.marks, self._about)
        if mark is None or sheet.selected != self._about:
            self._close_popover()
            return
        done = mark.confidence is not None and not self._asks & {"class", "method"}
        if done and self._parts.popover.isVisible():
            self._close_popover()
        else:
            self._place()

    def _group_changed(self) -> None:
        """A popover speaks of one mark: with several selected it stands back."""
        if self._runner.marks.group.also:
            self._close_popover()

    def _place(self) -> None:
        """Show the popover beside its mark, where that mark is on the canvas."""
        parts, popover = self._parts, self._parts.popover
        marks = self._model.sheet.marks
        mark = find_mark(marks, self._about)
        picture = parts.canvas.picture
        if mark is None or picture is None or mark.view != picture.view:
            popover.hide()
            return
        popover.show_mark(mark, marks.index(mark) + 1)
        boxes = {
            other.id: parts.canvas.box_to_widget(bounds(other.region)) for other in marks if other.view == mark.view
        }
        area = QRectF(parts.canvas.rect()).adjusted(6, 6, -6, -6)
        scan = parts.canvas.box_to_widget((0, 0, picture.width, picture.height))
        about = boxes.pop(mark.id).adjusted(-4, -LABEL_HEIGHT - 8, 4, 4)
        popover.stand_beside(about, area, scan, tuple(boxes.values()))
        popover.show()
        popover.raise_()

    def _bring_into_view(self, mark_id: str) -> None:
        mark = find_mark(self._model.sheet.marks, mark_id)
        picture = self._parts.canvas.picture
        if mark is not None and picture is not None and mark.view == picture.view:
            self._parts.canvas.bring_into_view(bounds(mark.region))

    def _close_popover(self) -> None:
        had_focus = self._parts.popover.isAncestorOf(self._parts.window().focusWidget() or self._parts)
        self._about = None
        self._parts.popover.hide()
        if had_focus:
            self._parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _popover_closed(self) -> None:
        self._about = None
        self._parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
