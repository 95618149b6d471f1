"""The scan of the composer: its picture in its look, outlines and handles of what is hidden, the twin while held."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QKeyEvent

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.commands.composer_actions import BY_ID
from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_scan import Follows
from xrayTrainer.ui.viewmodels.composer_work import SceneEdit
from xrayTrainer.ui.viewmodels.kept_look import fitting_look
from xrayTrainer.ui.viewmodels.look_keeper import LookKeeper
from xrayTrainer.ui.viewmodels.processed_layers import LayerMaker
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.widgets.composer_canvas import ComposerCanvas
from xrayTrainer.ui.widgets.composer_input import HiddenHandle
from xrayTrainer.ui.widgets.key_positions import chord_of
from xrayTrainer.ui.widgets.shapes import Role, Shape

if TYPE_CHECKING:
    from xrayTrainer.imaging.layers import Layers
    from xrayTrainer.services.compose_api import Standing

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class ComposerScan(QObject):
    """Joins the model to the canvas."""

    def __init__(self, model: ComposerModel, parts: ComposerCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._parts = parts
        self._wording: Wording | None = None
        self._outlines = True
        self._twin_on = False
        self._known: tuple[str, int, int] | None = None
        self.looks = LookKeeper(model.tasks, self, lane="composer")
        self.desk = ScanDesk(self.looks, parts, model.tasks, self, lane="composer.desk")
        self._twin_maker = LayerMaker(model.tasks, self, lane="composer.twin.layers")
        self.held = HeldKey(self, "composer.twin", lambda: self.hold_twin(False))
        self._twin_maker.ready.connect(self._lay_twin)
        scan = model.scan
        scan.picture_changed.connect(self._show_picture)
        scan.state_changed.connect(lambda _state: self._say_state())
        scan.twin_changed.connect(self._twin_changed)
        scan.failed.connect(self._failed)
        parts.input.hidden_pressed.connect(model.select)
        parts.input.hidden_moved.connect(self._move)
        parts.notice.pressed.connect(self._again)

    @property
    def outlines(self) -> bool:
        """Whether outlines are shown."""
        return self._outlines

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.desk.set_language(wording.language)
        self._say_state()

    def set_outlines(self, on: bool) -> None:
        """Show outlines and handles, or the bare scan."""
        self._outlines = on
        self._parts.overlay.set_hidden(not on)
        self._parts.handles.set_on(on)

    # the picture

    def forget(self) -> None:
        """Another scene is to be shown: none, until it is there."""
        self._known = None
        self.looks.forget_looks()
        self._parts.canvas.set_picture(None)
        self.show_hidden()
        self._say_state()

    def _show_picture(self, picture: ScanPicture) -> None:
        canvas = self._parts.canvas
        place = None
        size = (picture.view, picture.width, picture.height)
        if self._known is not None and not canvas.fitted and _alike(size, self._known):
            middle = QPointF(canvas.width() / 2, canvas.height() / 2)
            place = (canvas.zoom, *canvas.widget_to_scan(middle))
        if self._known is None or self._known[0] != picture.view:
            self.looks.forget_looks()
        self._known = size
        self._parts.notice.say("")
        self.looks.show_picture(picture)
        if place is not None:
            canvas.show_at(*place)
        self.show_hidden()

    def show_hidden(self) -> None:
        """Show outlines and handles of the scene as it is now."""
        standing, view = self._model.standing, self._model.view
        if standing is None or view is None:
            self._parts.overlay.set_shapes(())
            self._parts.handles.show(())
            return
        self._parts.overlay.set_shapes(shapes_of(standing, view, self._model.selection))
        self._parts.handles.show(handles_of(standing, view, self._model.selection))

    def _move(self, thing: str, x: float, y: float, gesture: str) -> None:
        view = self._model.view
        if view is not None:
            self._model.want(
                SceneEdit(
                    name=self.tr("Move what is hidden"),
                    at=thing,
                    gesture=gesture,
                    change=lambda bench, scene: bench.moved(scene, thing, view, (x, y)),
                )
            )

    # the twin

    @property
    def can_twin(self) -> bool:
        """Whether the twin is there."""
        return self._model.scan.twin is not None

    def hold_twin(self, held: bool) -> None:
        """Show the scan with nothing hidden, until the key or button comes up."""
        twin = self._model.scan.twin
        if held == self._twin_on or (held and twin is None):
            return
        self._twin_on = held
        self.held.watch(held)
        if held and twin is not None and self.looks.look is not None:
            self._twin_maker.open(twin)
            self._twin_maker.show(fitting_look(self.looks.look, twin))
        else:
            self._twin_maker.open(None)
            self.desk.lay_instead(None)
        self._parts.overlay.set_hidden(held or not self._outlines)
        self._parts.handles.set_on(self._outlines and not held)
        self._say_state()

    def _lay_twin(self, layers: Layers) -> None:
        if self._twin_on:
            self.desk.lay_instead(layers)

    def _twin_changed(self) -> None:
        if self._twin_on and self._model.scan.twin is None:
            self.hold_twin(False)
        self.desk.changed.emit()

    # words

    def _say_state(self) -> None:
        state = self._parts.state
        follows = self._model.scan.state
        if self._twin_on:
            state.say(self.tr("With nothing hidden"), lit=True)
        elif follows is Follows.COMING:
            state.say(self.tr("The scan follows…"))
        elif follows is Follows.COARSE:
            state.say(self.tr("Coarse; the exact scan is being computed…"))
        else:
            state.say("")
        if self._known is None and follows in (Follows.COMING, Follows.NOTHING):
            self._parts.notice.say(self.tr("The scene is being built; the first time takes a moment."))

    def _failed(self, error: UserError) -> None:
        if self._wording is not None and self._known is None:
            self._parts.notice.say(self._wording.error(error), self.tr("Try again"))
        elif self._wording is not None:
            self._parts.state.say(self._wording.error(error))

    def _again(self) -> None:
        standing, bench, view = self._model.standing, self._model.work.bench, self._model.view
        if standing is not None and bench is not None and view is not None:
            self._model.scan.show(bench, standing.scene, view)


class HeldKey(QObject):
    """Waits for the key of an action to come up again, wherever the keyboard is by then."""

    def __init__(self, parent: QObject, action: str, released: Callable[[], None]) -> None:
        super().__init__(parent)
        self._action = action
        self._released = released
        self._watching = False

    def watch(self, watching: bool) -> None:
        """Begin or stop waiting."""
        app = QCoreApplication.instance()
        if app is None or watching == self._watching:
            return
        self._watching = watching
        if watching:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when it comes up, or when the window loses the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            up = not event.isAutoRepeat() and chord_of(event) in keys_of(BY_ID[self._action])
        else:
            up = event.type() == QEvent.Type.WindowDeactivate
        if up:
            self._released()
        return False


def shapes_of(standing: Standing, view: str, chosen: str | None) -> tuple[Shape, ...]:
    """Return the outlines of what is hidden, in a view."""
    return tuple(
        Shape(
            id=f"{state.id}.{part}",
            view=view,
            region=region,
            role=Role.MISSED,
            label=_LETTERS[number % 26] if part == 0 else "",
            strong=state.id == chosen,
        )
        for number, state in enumerate(standing.hidden)
        for part, region in enumerate((state.outlines.get(view) or ((),))[0])
    )


def handles_of(standing: Standing, view: str, chosen: str | None) -> tuple[HiddenHandle, ...]:
    """Return by what hidden things are taken, in a view; the chosen one last, over the others."""
    found = [
        HiddenHandle(
            id=state.id,
            badge=_LETTERS[number % 26],
            place=state.handle[view],
            outline=(state.outlines.get(view) or ((),))[0],
            chosen=state.id == chosen,
        )
        for number, state in enumerate(standing.hidden)
        if view in state.handle
    ]
    return tuple(sorted(found, key=lambda one: one.chosen))


def _alike(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    """Return whether two pictures are of the same view and nearly of the same size."""
    return one[0] == other[0] and abs(one[1] - other[1]) <= 8 and abs(one[2] - other[2]) <= 8
