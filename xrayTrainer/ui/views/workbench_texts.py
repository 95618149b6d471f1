"""Sentences of the workbench: hints for each tool, and the questions between verdict and submission."""

from __future__ import annotations

from PySide6.QtCore import QObject

from xrayTrainer.ui.viewmodels.region_edit import Handle, HandleKind
from xrayTrainer.ui.viewmodels.verdict import Ask, AskKind
from xrayTrainer.ui.views.workbench_marks import MarkNotice
from xrayTrainer.ui.widgets.mark_editor import Tool
from xrayTrainer.ui.widgets.mark_tools import MEASURING
from xrayTrainer.ui.widgets.question_bar import Option


class WorkbenchTexts(QObject):
    """Words them in the language of the program."""

    def hint(self, tool: Tool, *, drawing: bool, by_keyboard: bool, marked: bool, can_draw: bool) -> str:
        """Return what can be done now, in one line.

        Parameters
        ----------
        tool
            The tool in use.
        drawing
            Whether a polygon is under way.
        by_keyboard
            Whether the keyboard cross is on the scan.
        marked
            Whether there are marks, all of them rated.
        can_draw
            Whether marks are wanted at all.
        """
        if by_keyboard:
            return self.tr("Arrow keys move the cross, Enter begins and ends, Esc leaves.")
        if tool in MEASURING:
            return self._measuring_hint(tool, drawing=drawing)
        if drawing and tool is Tool.POLYGON:
            return self.tr("Click the corners. Enter closes, Backspace takes one back.")
        if not can_draw and tool not in (Tool.PAN, Tool.ZOOM, Tool.WINDOW):
            return self.tr("Drag to move, wheel to zoom, right button for contrast.")
        if marked and tool is not Tool.CUT:
            return self.tr("Anything else? Search on, or decide below.")
        return self._tool_hint(tool)

    def _tool_hint(self, tool: Tool) -> str:
        texts = {
            Tool.SELECT: self.tr("Press selects (Ctrl: several), a drag moves. Tab: next mark."),
            Tool.RECT: self.tr("Drag a frame round what looks wrong. Wheel: zoom. F1: keys."),
            Tool.ELLIPSE: self.tr("Drag an ellipse round what looks wrong. Shift keeps it round."),
            Tool.POLYGON: self.tr("Click the corners of what looks wrong."),
            Tool.FREEHAND: self.tr("Draw round what looks wrong; the line closes by itself."),
            Tool.POINT: self.tr("Press the middle of what looks wrong."),
            Tool.CUT: self.tr("Draw a line across a mark to cut it. Shift: straight."),
            Tool.PAN: self.tr("Drag to move the scan."),
            Tool.ZOOM: self.tr("Drag a box to see it large."),
            Tool.WINDOW: self.tr("Drag: sideways for contrast, up and down for brightness."),
        }
        return texts[tool]

    def _measuring_hint(self, tool: Tool, *, drawing: bool) -> str:
        if tool is Tool.RULER:
            return self.tr("Drag from end to end. Shift: straight. Esc: done.")
        if tool is Tool.ANGLE:
            if drawing:
                return self.tr("Press the next place. Backspace takes one back.")
            return self.tr("Press one side, the corner, the other side. Esc: done.")
        if tool is Tool.PROFILE:
            return self.tr("Drag a line to see the values along it. Esc: done.")
        return self.tr("Drag a rectangle, or press a mark. Esc: done.")

    def held_hint(self, handle: Handle, count: int) -> str:
        """Return which handle the keyboard holds, and what can be done with it."""
        if handle.kind is HandleKind.VERTEX:
            text = self.tr("Corner {n} of {all}. Arrow keys move it; Ins adds one, Del removes it.")
            return text.format(n=handle.index + 1, all=count)
        corners = (self.tr("Upper left"), self.tr("Upper right"), self.tr("Lower right"), self.tr("Lower left"))
        edges = (self.tr("Upper edge"), self.tr("Right edge"), self.tr("Lower edge"), self.tr("Left edge"))
        name = (corners if handle.kind is HandleKind.CORNER else edges)[handle.index]
        return self.tr("{corner}. Arrow keys move it, Esc leaves it.").format(corner=name)

    def mark_notice(self, notice: MarkNotice) -> str:
        """Return why nothing came of an action on marks."""
        if notice is MarkNotice.APART:
            return self.tr("Only marks that touch or overlap can be joined.")
        if notice is MarkNotice.LAST_CORNERS:
            return self.tr("A polygon keeps its last three corners.")
        return self.tr("The line crosses no mark: draw it right across one.")

    def question(self, ask: Ask, number: int | None) -> tuple[str, str, tuple[Option, ...]]:
        """Return title, text and answers of a question; `number` is that of the mark it is about."""
        back = Option("back", self.tr("Back to the scan"), back=True)
        if ask.kind is AskKind.WHERE:
            return (
                self.tr("Where is it?"),
                self.tr("You suspect something, but nothing is marked yet."),
                (
                    Option("back", self.tr("Go back and mark it"), "tool-rect", back=True),
                    Option("cannot_point", self.tr("I can't point to it")),
                ),
            )
        if ask.kind is AskKind.MARKS_LEFT:
            return (
                self.tr("There are marks on the scan."),
                self.tr("No suspicion means that nothing stays marked."),
                (
                    Option("keep_marks", self.tr("Keep the marks: suspicion"), "verdict-suspicion"),
                    Option("drop_marks", self.tr("Delete the marks: no suspicion"), "verdict-clear"),
                    back,
                ),
            )
        title = self.tr("How sure are you of mark {number}?").format(number=number)
        return title, self.tr("Press 1 for unsure, 2 for fairly sure, 3 for sure."), (back,)

    def not_stored(self) -> tuple[str, tuple[Option, ...]]:
        """Return text and answers where an answer could not be stored."""
        return (
            self.tr("Your answer is kept here. Nothing is lost."),
            (
                Option("again", self.tr("Try again")),
                Option("back", self.tr("Back to the scan"), back=True),
            ),
        )

    def loading(self) -> str:
        """Return what is said while a scan is fetched."""
        return self.tr("The scan is being loaded…")

    def paused(self) -> tuple[str, str]:
        """Return sentence and button of a pause."""
        return self.tr("Pause. The time stands still."), self.tr("Go on")

    def again(self) -> str:
        """Return the button that tries again."""
        return self.tr("Try again")

    def end_session(self) -> str:
        """Return the button that leads to the session's summary."""
        return self.tr("End this session")

    def no_scan(self) -> str:
        """Return what is said of a case without a scan."""
        return self.tr("This case has no scan: decide by the papers.")
