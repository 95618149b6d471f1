"""The scan on the workbench: view, tone, marks, reading, hint, and what is said where there is no scan."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from xrayTrainer.domain.case import Question
from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.look import Look
from xrayTrainer.ui.commands.registry import action_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.viewmodels.mark_sheet import level_of
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, reading_at
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import SheetState, WorkbenchModel
from xrayTrainer.ui.viewmodels.workbench_pictures import on_main_canvas
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_marks import MarkNotice
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.views.workbench_texts import WorkbenchTexts
from xrayTrainer.ui.widgets.shapes import Role, Shape


class WorkbenchScan(QObject):
    """Shows what the model tells of the scan.

    Signals
    -------
    end_requested()
        There is nothing to work on, and the session should end here.
    """

    end_requested = Signal()

    def __init__(
        self,
        model: WorkbenchModel,
        parts: WorkbenchLayout,
        runner: WorkbenchRunner,
        texts: WorkbenchTexts,
        words: Wording,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._parts = parts
        self._images = runner.images
        self._group = runner.marks.group
        self._group.changed.connect(lambda: self.show_sheet(model.sheet))
        runner.marks.noticed.connect(self._show_mark_notice, Qt.ConnectionType.QueuedConnection)
        self._texts = texts
        self._held = ""
        self._words = words
        self._failure: UserError | None = None
        model.open_failed.connect(self.could_not_open)
        model.sheet_changed.connect(self.show_sheet)
        model.pictures.picture_changed.connect(self.show_picture)
        model.pictures.look_changed.connect(self._show_look)
        model.pictures.layers_changed.connect(parts.canvas.set_layers)
        model.pictures.failed.connect(self.could_not_open)
        parts.editor.tone_requested.connect(model.pictures.set_tone)
        parts.window_panel.look_wanted.connect(lambda look: model.pictures.set_tone(look.tone))
        parts.editor.cursor_moved.connect(self._show_reading)
        parts.editor.used.connect(model.used)
        parts.editor.state_changed.connect(self.show_hint)
        parts.canvas.placement_changed.connect(lambda: parts.strip.show_zoom(parts.canvas.zoom))
        parts.view_switch.chosen.connect(model.pictures.show)
        parts.notice.pressed.connect(self._notice_pressed)
        parts.notice.way_out_pressed.connect(self.end_requested)

    def set_wording(self, words: Wording) -> None:
        """Speak another language."""
        self._words = words

    def forget(self) -> None:
        """Another case: nothing has failed yet."""
        self._failure = None

    @property
    def is_search(self) -> bool:
        """Whether marks are wanted."""
        case = self._model.case
        return case is None or case.case.kind == "search"

    def could_not_open(self, error: UserError) -> None:
        """Say why there is nothing to work on."""
        self._failure = error
        self.show_notice()
        self.show_hint()

    def show_picture(self, picture: ScanPicture | None) -> None:
        """Show a view, or that one is loading."""
        parts, model = self._parts, self._model
        if picture is not None:
            self._failure = None
        parts.canvas.set_picture(picture)
        if picture is not None and model.pictures.look is not None:
            parts.canvas.set_look(model.pictures.look)
        views = () if model.case is None else tuple(view.id for view in on_main_canvas(model.case.case).views)
        parts.view_switch.show_views(views, model.pictures.view)
        if picture is not None:
            parts.image_bar.show_tools(picture.console.tools)
        parts.strip.show_zoom(parts.canvas.zoom)
        parts.strip.show_reading(None)
        self.show_notice()
        self.show_sheet(model.sheet)

    def _show_look(self, look: Look | None) -> None:
        if look is not None:
            self._parts.canvas.set_look(look)
        self._parts.chips.show_look(look, self._model.pictures.opening)
        self._parts.window_panel.show_look(look)
        self._parts.mini_map.refresh()

    def show_notice(self) -> None:
        """Say why there is no scan to see, where there is none."""
        parts, case, pictures = self._parts, self._model.case, self._model.pictures
        notice = parts.notice
        if self._model.paused:
            notice.say(*self._texts.paused())
            notice.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._failure is not None:
            again = self._texts.again() if case is not None else ""
            notice.say(self._words.error(self._failure), again, self._texts.end_session())
            (notice.button if again else notice.way_out).setFocus(Qt.FocusReason.OtherFocusReason)
        elif case is None or (pictures.picture is None and pictures.view is not None):
            notice.say(self._texts.loading())
        elif pictures.picture is None:
            notice.say(self._texts.no_scan())
        else:
            if notice.isAncestorOf(parts.window().focusWidget() or parts):
                parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            notice.say("")

    def _notice_pressed(self) -> None:
        view = self._model.pictures.view
        if self._model.paused:
            self._model.set_paused(False)
        elif view is not None:
            self._failure = None
            self._model.pictures.show(view)

    def _show_reading(self, place: tuple[float, float] | None) -> None:
        picture = self._parts.canvas.picture
        hidden = place is None or picture is None or self._model.paused
        self._parts.strip.show_reading(
            None if hidden or place is None or picture is None else reading_at(picture, *place)
        )

    def show_sheet(self, sheet: SheetState) -> None:
        """Show the marks, over the scan and in the list."""
        case, picture = self._model.case, self._parts.canvas.picture
        question = None if case is None else case.case.question
        shown = (
            ()
            if picture is None
            else shapes_of(sheet, self._group.also, picture.view) + asked_of(question, picture.view)
        )
        self._parts.editor.set_shapes(shown)
        several = case is not None and len(case.case.views) > 1
        names = (
            {view.id: self._parts.view_switch.name_of(view.id) for view in case.case.views} if case and several else {}
        )
        self._parts.marks.show_marks(sheet.marks, sheet.selected, self._group.also, names, self._words)
        self.show_hint()

    def _show_mark_notice(self, notice: MarkNotice) -> None:
        """Say why nothing came of it, after what the end of the gesture itself says."""
        self._parts.strip.show_hint(self._texts.mark_notice(notice))

    def _show_held(self, text: str) -> None:
        """Name the handle that the keyboard holds; a screen reader says it once."""
        self._parts.strip.show_hint(text)
        if text != self._held:
            self._held = text
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._parts.canvas, text))

    def show_refusal(self, action: str) -> None:
        """Say why the tool whose key was pressed can't be used, where there is more to say than that it can't now."""
        row = BY_ID[action]
        why = self._images.reasons.get(row.enabled_when, "")
        if why:
            text = f"{action_text(row)}. {why}"
            self._parts.strip.show_hint(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._parts.canvas, text))

    def show_hint(self) -> None:
        """Say what can be done now."""
        editor, marks = self._parts.editor, self._model.sheet.marks
        if self._parts.canvas.picture is None:
            self._parts.strip.show_hint("")  # there is nothing to do anything with
            return
        if editor.held is not None:
            self._show_held(self._texts.held_hint(*editor.held))
            return
        self._held = ""
        drawing = editor.gesture is not None and editor.gesture.by_clicks
        self._parts.strip.show_hint(
            self._texts.hint(
                editor.tool,
                drawing=drawing,
                by_keyboard=editor.by_keyboard,
                marked=bool(marks) and all(mark.confidence is not None for mark in marks),
                can_draw=self.is_search,
            )
        )


def asked_of(question: Question | None, view: str) -> tuple[Shape, ...]:
    """Return what a question points at in a view."""
    regions = () if question is None else question.points_at.get(view, ())
    return tuple(
        Shape(id=f"asked-{number}", view=view, region=region, role=Role.ASKED, label="?", strong=True)
        for number, region in enumerate(regions, start=1)
    )


def shapes_of(sheet: SheetState, also: frozenset[str], view: str) -> tuple[Shape, ...]:
    """Return the marks of a view as shapes, numbered as in the list."""
    return tuple(
        Shape(
            id=mark.id,
            view=mark.view,
            region=mark.region,
            role=Role.MARK,
            label=str(number),
            selected=mark.id == sheet.selected,
            grouped=mark.id in also,
            dashed=mark.confidence is None,
            bars=level_of(mark.confidence),
        )
        for number, mark in enumerate(sheet.marks, start=1)
        if mark.view == view
    )
