"""The key editor: draws the key of a case, says why, tries it as a trainee, compares its revisions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from xrayTrainer.services.key_api import KeyService
from xrayTrainer.services.studio_api import StudioService
from xrayTrainer.ui.commands.draft_history import DraftHistory
from xrayTrainer.ui.viewmodels.key_editor import Adding, KeyEditorModel, Mode
from xrayTrainer.ui.viewmodels.key_files import KeyFiles
from xrayTrainer.ui.viewmodels.key_history import KeyHistory
from xrayTrainer.ui.viewmodels.key_sheet import thing_of
from xrayTrainer.ui.viewmodels.key_tried import KeyTried
from xrayTrainer.ui.viewmodels.key_zones import KeyZones
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, Payload, Route, ScreenId, StudioPlace
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.key_editor_edits import KeyEdits
from xrayTrainer.ui.views.key_editor_layout import KeyEditorLayout
from xrayTrainer.ui.views.key_editor_panel import KeyPanel
from xrayTrainer.ui.views.key_editor_run import ROWS, KeyRunner
from xrayTrainer.ui.views.key_editor_scan import KeyScan
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.workbench_texts import WorkbenchTexts
from xrayTrainer.ui.widgets.key_editor_pictures import ENDINGS
from xrayTrainer.ui.widgets.key_editor_words import KeyWords
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.mark_editor import Tool


class KeyEditorView(Screen):
    """The screen.

    Parameters
    ----------
    model
        The case and its key.
    history
        Steps of the open draft.
    studio, keys
        Revisions and pictures; scoring, voices.
    tasks
        Runs what is slow.
    wording
        Language of the reader; `set_wording` changes it.
    parts
        The parts of the screen where they are made already; then `set_wording` is called later. None to do both now.
    """

    def __init__(
        self,
        model: KeyEditorModel,
        history: DraftHistory,
        studio: StudioService,
        keys: KeyService,
        tasks: TaskRunner,
        wording: Wording,
        parts: KeyEditorLayout | None = None,
    ) -> None:
        super().__init__("key_editor")
        self._model = model
        made = parts is not None
        self.parts = parts = KeyEditorLayout() if parts is None else parts
        self.fill(parts)
        self._texts = WorkbenchTexts(self)
        self._words = KeyWords(self, wording)
        self.revisions = KeyHistory(model, studio, keys, tasks, self)
        self._tried = KeyTried(model, studio, tasks, self)
        self.files = KeyFiles(model, studio, keys, tasks, self)
        self._zones = KeyZones(model, keys, tasks, self)
        self.runner = KeyRunner(model, parts, history, tasks, self)
        self.scan = KeyScan(model, self.revisions, parts, self.runner, wording, self)
        self.panel = KeyPanel(model, self.revisions, self._zones, parts, self.runner, self._words, tasks, self)
        self.edits = KeyEdits(model, self.revisions, self.panel, parts, self.runner, self._words, self)
        self.runner.more_conditions = lambda: self.scan.conditions | self.panel.conditions
        self.runner.add({"workbench.next_area": self._next_area})
        self._router = ShortcutRouter(self, ROWS, self.runner.run, self.runner.is_enabled)
        self._connect()
        if not made:
            self.set_wording(wording)

    def _connect(self) -> None:
        parts, run = self.parts, self.runner
        for bar in (parts.image_tools, parts.pair_tools, parts.draw_tools, parts.image_bar):
            bar.triggered.connect(run.run)
        parts.try_button.clicked.connect(lambda: run.run("key.try"))
        parts.back.clicked.connect(self._go_back)
        self._model.opened.connect(self._case_changed)
        run.changed.connect(self._show_conditions)
        self._model.adding_changed.connect(self._show_hint)
        parts.editor.state_changed.connect(self._show_hint)
        run.marks.noticed.connect(
            lambda notice: parts.strip.show_hint(self._texts.mark_notice(notice)), Qt.ConnectionType.QueuedConnection
        )
        self.panel.page_changed.connect(self.scan.set_page)
        self.panel.page_changed.connect(lambda _page: self._show_conditions())
        self.edits.told.connect(parts.strip.show_hint)
        for form, ref in self.panel.explains:
            if form.pictures is not None:
                form.pictures.wanted.connect(lambda ref=ref: self._choose_pictures(ref()))
                form.pictures.given.connect(
                    lambda given, ref=ref: self.files.add(self.tr("Add a picture"), ref(), given)
                )
                form.pictures.removed.connect(
                    lambda name, ref=ref: self.files.remove(self.tr("Take a picture away"), ref(), name)
                )

    # the screen

    def enter(self, payload: Payload) -> None:
        """Open the case of a draft."""
        if isinstance(payload, DraftCasePlace):
            if payload.set_id != getattr(self._model.desk.draft, "id", None) or payload.case != self._model.slug:
                self._model.open(payload)
            else:
                self.revisions.refresh()

    def first_focus(self) -> QWidget:
        """The scan."""
        return self.parts.canvas

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._words.set_wording(wording)
        self.scan.set_wording(wording)
        self.runner.desk.set_language(wording.language)
        super().set_wording(wording)

    def retranslate(self) -> None:
        """Set every text anew; what is being done stays."""
        self.parts.retranslate(self._words.wording)
        self.panel.retranslate()
        self.scan.show_notice()
        self._show_conditions()

    def show_name(self, name: str) -> None:
        """Fill in the name under which a second mentor signed before."""
        self.parts.history.show_name(name)

    def _case_changed(self, case: object) -> None:
        """Where the case has gone from its set, there is nothing to do here."""
        if case is None and self.isVisible():
            self._go_back()

    def _go_back(self) -> None:
        """To the set, with this case chosen."""
        draft = self._model.desk.draft
        if draft is not None:
            place = StudioPlace(set_id=draft.id, case=self._model.slug or None)
            self.route_requested.emit(Route(ScreenId.STUDIO, place))

    def _next_area(self) -> None:
        """Put the keyboard on the next part that can take it."""
        areas = [area for area in self.parts.areas() if area.isVisible()]
        focus = QApplication.focusWidget() or self.window().focusWidget() or self
        at = next((n for n, area in enumerate(areas) if area is focus or area.isAncestorOf(focus)), -1)
        for step in range(1, len(areas) + 1):
            area = areas[(at + step) % len(areas)]
            inside = [area, *area.findChildren(QWidget)]
            target = next(
                (one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()), None
            )
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # pictures

    def _choose_pictures(self, ref: str) -> None:
        from pathlib import Path

        kinds = "{words} ({endings})".format(
            words=self.tr("Pictures"), endings=" ".join("*" + ending for ending in ENDINGS)
        )
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Pictures of the opened hide"), "", kinds)
        if names:
            self.files.add(self.tr("Add a picture"), ref, tuple(Path(name) for name in names))

    # what can be done

    def _show_conditions(self) -> None:
        parts, conditions, checked = self.parts, self.runner.conditions, self.runner.checked
        for bar in (parts.image_tools, parts.pair_tools, parts.draw_tools):
            bar.set_conditions(conditions)
            for action in bar.buttons:
                bar.set_checked(action, action in checked)
        self.runner.desk.show_state(parts.image_bar)
        parts.editor.set_editable("can_draw" in conditions)
        parts.draw_tools.setEnabled("can_draw" in conditions or "has_picture" in conditions)
        parts.try_button.setEnabled("has_picture" in conditions)
        parts.try_button.setChecked("key.try" in checked)
        self._show_hint()

    def _show_hint(self) -> None:
        """Say what can be done now, and where the next outline goes."""
        editor, model = self.parts.editor, self._model
        if editor.held is not None:
            self.parts.strip.show_hint(self._texts.held_hint(*editor.held))
            return
        drawing = editor.gesture is not None and editor.gesture.by_clicks
        if model.mode is Mode.EDIT and editor.tool.value in _DRAWN and not drawing and not editor.by_keyboard:
            self.parts.strip.show_hint(self._target_hint())
            return
        self.parts.strip.show_hint(
            self._texts.hint(
                editor.tool,
                drawing=drawing,
                by_keyboard=editor.by_keyboard,
                marked=False,
                can_draw=model.mode is not Mode.COMPARE,
            )
        )

    def _target_hint(self) -> str:
        key = self._model.key
        ref, _, kind = self._model.target
        thing = None if key is None else thing_of(key, ref)
        if thing is None:
            return self.tr("The next outline makes a new thing under “{group}”.").format(group=self._words.kind(kind))
        name = self._words.title(thing)
        text = {
            Adding.NEW: self.tr("The next outline is that of: {name}."),
            Adding.PART: self.tr("The next outline is a further part of: {name}."),
            Adding.ALTERNATIVE: self.tr("The next outline is another right outline of: {name}."),
        }[self._model.adding]
        return text.format(name=name)


_DRAWN = frozenset(tool.value for tool in (Tool.RECT, Tool.ELLIPSE, Tool.POLYGON, Tool.FREEHAND, Tool.POINT))
