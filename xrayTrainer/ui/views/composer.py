"""The scene composer: the scan large above, the load plan below it, five steps beside both."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.console import USUAL_TOOLS
from xrayTrainer.ui.commands.composer_actions import BY_ID, COMPOSER_ACTIONS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_work import Refusal
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, Payload, Route, ScreenId, StudioPlace
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.composer_column import ComposerColumn
from xrayTrainer.ui.views.composer_ground import PlanGround
from xrayTrainer.ui.views.composer_scan import ComposerScan
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.workbench_layout import ViewSwitch
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.composer_canvas import ComposerCanvas
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.full_screen import WayOut
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.tool_buttons import ToolBar

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import Standing

TOOLS = ("composer.undo", "composer.redo", "view.fit", "view.actual", "view.reset")
OUTLINES = QT_TRANSLATE_NOOP("Actions", "Outlines")
TWIN = QT_TRANSLATE_NOOP("Actions", "Clean")
NARROW = 1200


class ComposerView(Screen):
    """The screen.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader; `set_wording` changes it.
    has_studio
        Whether there is a screen of the set to go back to.
    """

    def __init__(self, model: ComposerModel, wording: Wording, *, has_studio: bool = True) -> None:
        super().__init__("composer")
        self._model = model
        self._has_studio = has_studio
        self.tools = ToolBar([BY_ID[name] for name in TOOLS], vertical=False, name="composer_tools")
        self.image_bar = ImageBar()
        self.image_bar.show_tools(USUAL_TOOLS)
        self.tools.add_at_start(self.image_bar)
        self.views = ViewSwitch()
        self.outlines = ActionButton(BY_ID["composer.outlines"], Look.NAV, short=OUTLINES)
        self.twin = ActionButton(BY_ID["composer.twin"], Look.QUIET, short=TWIN)
        self.parts = ComposerCanvas()
        WayOut(self.parts.canvas)
        self.ground = PlanGround(model)
        self.column = ComposerColumn(model)
        self.left = _LeftScene()
        self.scan = ComposerScan(model, self.parts, self)
        self._lay_out()
        self._router = ShortcutRouter(self, (*COMPOSER_ACTIONS, *SCAN_ACTIONS), self.run, self.can)
        self._connect()
        self.set_wording(wording)

    def _lay_out(self) -> None:
        for part in (self.views, self.outlines, self.twin):
            self.tools.add_at_end(part)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.parts)
        self.split.addWidget(self.ground)
        self.split.setSizes([400, 400])
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.tools)
        left.addWidget(self.left)
        left.addWidget(self.split, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.column)
        self.fill(whole)
        order: list[QWidget] = [*self.tools.buttons.values(), self.outlines, self.twin, self.parts.canvas]
        for first, second in pairwise([*order, self.ground.plan, *self.column.headers[:1]]):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._opened)
        model.opening_failed.connect(self._opening_failed)
        model.work.changed.connect(self._show_scene)
        model.work.refused.connect(self._show_refusal)
        model.work.busy_changed.connect(lambda _busy: self.column.case.refresh())
        model.work.history_changed.connect(self._show_conditions)
        model.saver.saved.connect(lambda _made: self._saved())
        model.saver.busy_changed.connect(lambda _busy: self._show_conditions())
        model.selected.connect(self._show_selected)
        model.scan.picture_changed.connect(lambda _picture: self._show_conditions())
        self.scan.desk.changed.connect(self._show_conditions)
        self.tools.triggered.connect(self.run)
        self.image_bar.triggered.connect(self.run)
        self.views.chosen.connect(self._choose_view)
        self.outlines.clicked.connect(lambda _on: self.run("composer.outlines"))
        self.twin.pressed.connect(lambda: self.scan.hold_twin(True))
        self.twin.released.connect(lambda: self.scan.hold_twin(False))
        self.column.case.back_requested.connect(self._go_back)
        self.left.anew_requested.connect(self._begin_anew)

    # the shell's side

    def enter(self, payload: Payload) -> None:
        """Compose a case of a draft."""
        if isinstance(payload, DraftCasePlace):
            self._model.open(payload)
            self._set_ready(self._model.standing is not None)
        elif self._model.standing is None:
            self._set_ready(False)
            self._opening_failed(None)

    def leave(self) -> None:
        """What is not in the set yet is kept."""
        self.scan.hold_twin(False)
        self._model.leave()

    def first_focus(self) -> QWidget:
        """The plan: arrow keys work at once."""
        return self.ground.plan

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.scan.set_wording(wording)
        self.ground.set_wording(wording)
        self.column.set_wording(wording)
        super().set_wording(wording)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.tools.retranslate()
        self.image_bar.retranslate()
        self.left.retranslate()
        self.parts.canvas.setAccessibleName(self.tr("Scan of the scene"))
        self._show_views()
        self._show_history()

    # actions

    def can(self, action: str) -> bool:
        """Return whether an action can be run now."""
        if action in ("composer.plan", *(f"composer.step{number}" for number in range(1, 6))):
            return self._model.standing is not None
        when = BY_ID[action].enabled_when
        return not when or when in conditions_of(self._model, self.scan)

    def run(self, action: str) -> None:
        """Do what an action says."""
        if not action.startswith("composer."):
            self.scan.desk.run(action)
            return
        name = action.removeprefix("composer.")
        if name.startswith("step"):
            self._go_to_step(int(name[-1]))
            return
        steps: dict[str, Callable[[], object]] = {
            "undo": lambda: self._model.work.step(-1),
            "redo": lambda: self._model.work.step(1),
            "view": self._next_view,
            "outlines": self._toggle_outlines,
            "twin": lambda: self.scan.hold_twin(True),
            "plan": self._change_sides,
            "save": lambda: self._model.save(self.column.case.name.text()),
        }
        steps[name]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, some buttons show their icons alone, and the column gives way."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        for button in (self.outlines, self.twin):
            button.set_icon_only(narrow)
        self.column.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts away what is in hand."""
        if event.key() != Qt.Key.Key_Escape or not self.scan.desk.put_away():
            super().keyPressEvent(event)

    def _go_to_step(self, number: int) -> None:
        self.column.open_step(number)
        header = self.column.headers[number - 1]
        header.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.column.ensureWidgetVisible(header)

    def _change_sides(self) -> None:
        on_plan = self.ground.plan.hasFocus()
        target: QWidget = self.parts.canvas if on_plan else self.ground.plan
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_outlines(self) -> None:
        self.scan.set_outlines(not self.scan.outlines)
        self._show_conditions()

    def _next_view(self) -> None:
        views = self._model.views
        if self._model.view in views:
            self._choose_view(views[(views.index(self._model.view) + 1) % len(views)])

    def _choose_view(self, view: str) -> None:
        self._model.show_view(view)
        self._show_views()
        self.scan.show_hidden()

    # showing

    def _set_ready(self, ready: bool) -> None:
        """Let the steps be worked on, or wait for a scene with nothing on plan and canvas."""
        self.column.setEnabled(ready)
        if not ready:
            self.scan.forget()
            self.ground.refresh()

    def _opened(self, kept: bool) -> None:
        self._set_ready(True)
        self.left.setVisible(kept)
        self.column.case.forget()
        self.column.open_step(5 if self._model.saver.slug is not None and not kept else 2)
        self._show_scene(self._model.standing)

    def _opening_failed(self, error: UserError | None) -> None:
        words = self._wording
        if error is not None and words is not None:
            self.parts.notice.say(words.error(error))
        else:
            self.parts.notice.say(self.tr("Open a set in the studio, and add a case to it."))

    def _show_scene(self, _standing: Standing | None) -> None:
        self.ground.refresh()
        self.column.refresh()
        self.scan.show_hidden()
        self._show_views()
        self._show_conditions()

    def _show_selected(self, thing: str | None) -> None:
        self.ground.show_selected(thing)
        self.column.show_selected(thing)
        self.scan.show_hidden()

    def _show_refusal(self, refusal: Refusal | None) -> None:
        self.column.show_refusal(refusal)
        if refusal is not None:
            self.column.refresh()  # sliders go back to what holds

    def _show_views(self) -> None:
        self.views.show_views(self._model.views, self._model.view)

    def _show_conditions(self) -> None:
        conditions = conditions_of(self._model, self.scan)
        self.tools.set_conditions(conditions)
        self.scan.desk.show_state(self.image_bar)
        picture = self.scan.looks.picture
        if picture is not None:
            self.image_bar.show_tools(picture.console.tools)
        self.outlines.setEnabled("has_scene" in conditions)
        self.outlines.setChecked(self.scan.outlines)
        self.twin.setEnabled("twin" in conditions)
        self._show_history()

    def _show_history(self) -> None:
        """Say in the tips what would be undone and done again."""
        work = self._model.work
        name_step(self.tools, "composer.undo", work.undoes, self.tr("Undo: %1"))
        name_step(self.tools, "composer.redo", work.redoes, self.tr("Do again: %1"))

    def _saved(self) -> None:
        self.left.hide()
        self.column.refresh()
        self._show_conditions()

    def _begin_anew(self) -> None:
        self.left.hide()
        self._model.begin_anew()

    def _go_back(self) -> None:
        place = self._model.place
        if place is not None and self._has_studio:
            self.route_requested.emit(Route(ScreenId.STUDIO, StudioPlace(set_id=place.set_id, case=place.case)))


class _LeftScene(QWidget):
    """Says that a scene that was left lies here again, and offers to begin anew.

    Signals
    -------
    anew_requested()
        Begin anew.
    """

    anew_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer_left")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.text = Text(Type.BODY)
        self.anew, self.close_button = Button(Look.SECONDARY), Button(Look.QUIET, icon_name="close", icon_only=True)
        self.anew.setObjectName("composer_anew")
        self.close_button.setObjectName("composer_left_close")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        row.addWidget(self.text, 1)
        row.addWidget(self.anew)
        row.addWidget(self.close_button)
        self.anew.clicked.connect(lambda _on: self.anew_requested.emit())
        self.close_button.clicked.connect(lambda _on: self.hide())
        self.hide()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.text.setText(self.tr("You go on with the scene that you left here."))
        self.anew.setText(self.tr("Begin anew"))
        describe(self.anew, self.tr("Begin anew"))
        describe(self.close_button, self.tr("Close"))


def name_step(tools: ToolBar, action: str, step: str | None, text: str) -> None:
    """Say on a button which step it takes back, or does again."""
    button = tools.buttons[action]
    if step:
        describe(button, text.replace("%1", step), keys=keys_text(BY_ID[action]))
    else:
        button.retranslate()


def conditions_of(model: ComposerModel, scan: ComposerScan) -> frozenset[str]:
    """Return the names of what holds: conditions of the actions of the composer and of scans."""
    facts = {
        "has_scene": model.standing is not None,
        "undo": model.work.undoes is not None,
        "redo": model.work.redoes is not None,
        "views": len(model.views) > 1,
        "twin": scan.can_twin,
        "may_save": model.standing is not None and model.changed_since and not model.saver.busy,
    }
    return scan.desk.conditions | {name for name, holds in facts.items() if holds}
