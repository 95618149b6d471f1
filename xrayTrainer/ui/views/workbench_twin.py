"""Two at once on the workbench: the other view of the case, or the other energy, beside what is worked on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.look import Energy, Look
from xrayTrainer.services.api import OpenCase
from xrayTrainer.ui.viewmodels.kept_look import lacking
from xrayTrainer.ui.viewmodels.linked_places import same_parts, same_travel
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, reading_at
from xrayTrainer.ui.viewmodels.second_view import Beside, SecondView
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.views.workbench_scan import asked_of, shapes_of
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_notice import CanvasNotice
from xrayTrainer.ui.widgets.describe import describe

KINDS = ("search", "name")
"""Kinds of case with one scan to work on; pairs have their own second."""


class WorkbenchTwin(QObject):
    """Shows the second of two at once, with its marks, in the look of the first; a press on it swaps the two."""

    def __init__(
        self,
        model: WorkbenchModel,
        tasks: TaskRunner,
        parts: WorkbenchLayout,
        runner: WorkbenchRunner,
        notice: CanvasNotice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._parts = parts
        self._runner = runner
        self._notice = notice
        self._words: Wording | None = None
        self._wanted = False
        self.second = SecondView(model.pictures, tasks, self)
        self.overlay = parts.linked.overlay
        self._connect()
        runner.add({"view.twin": self.toggle})
        runner.more_conditions = lambda: self.conditions

    def _connect(self) -> None:
        second, linked = self.second, self._parts.linked
        second.picture_changed.connect(self._show_picture)
        second.look_changed.connect(self._show_look)
        second.layers_changed.connect(linked.second.set_layers)
        second.failed.connect(self._failed)
        self._notice.pressed.connect(self._again)
        linked.input.chosen.connect(self.swap)
        linked.input.cursor_moved.connect(self._show_reading)
        self._model.pictures.picture_changed.connect(self._first_changed)
        self._model.pictures.look_changed.connect(self._say_lacking)
        self._model.sheet_changed.connect(self._show_marks)
        self._runner.marks.group.changed.connect(self._show_marks)
        self._runner.history_changed.connect(self._follow_switches)

    # what holds

    @property
    def possible(self) -> bool:
        """Whether there is something to stand beside."""
        case = self._model.case
        return case is not None and case.case.kind in KINDS and self.second.beside is not Beside.NOTHING

    @property
    def shown(self) -> bool:
        """Whether two are shown."""
        return self._wanted and self.possible

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds."""
        facts = {"can_twin": self.possible, "has_pair": self.shown}
        return frozenset(name for name, holds in facts.items() if holds)

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        return frozenset({"view.twin"} if self.shown else ())

    def toggle(self) -> None:
        """Show two at once, or one."""
        self._wanted = not self._wanted
        self._arrange()
        self._runner.history_changed.emit()

    def show_case(self, _case: OpenCase | None, words: Wording) -> None:
        """Another case, or another language; to be called after its kind was shown."""
        self._words = words
        self._arrange()

    # the two

    def swap(self) -> None:
        """Work on the second; each view stays where it was on the screen."""
        if not self.shown or self.second.picture is None:
            return
        linked = self._parts.linked
        first, second = (_place_of(canvas) for canvas in linked.canvases)
        self._model.used()
        self.second.swap()
        if self.second.beside is Beside.VIEW:
            linked.second.show_at(*first)
            linked.first.show_at(*second)
        linked.first.setFocus()

    def _arrange(self) -> None:
        case, linked = self._model.case, self._parts.linked
        if case is not None and case.case.kind not in KINDS:
            self.second.set_on(False)
            self.overlay.set_shapes(())
            return
        shown = self.shown
        linked.set_paired(shown, same_travel if self.second.beside is Beside.VIEW else same_parts)
        self._parts.pair_tools.setVisible(shown)
        self.second.set_on(shown)
        if shown:
            self._show_picture(self.second.picture)
        else:
            self._runner.images.set_beside(None)

    def _first_changed(self, picture: ScanPicture | None) -> None:
        if picture is not None and self._wanted:
            self._arrange()

    def _show_picture(self, picture: ScanPicture | None) -> None:
        linked = self._parts.linked
        if not self.shown:
            return
        linked.show_second(picture)
        self._runner.images.set_beside(picture)
        self._notice.say("" if picture is not None else self.tr("The scan is being loaded…"))
        if picture is not None and self.second.look is not None:
            self._show_look(self.second.look)
            self.second.maker.show(self.second.look)
        self._name()
        self._show_marks()

    def _show_look(self, look: Look) -> None:
        self._parts.linked.show_second_look(look)
        self._say_lacking()
        self._name()

    def _say_lacking(self, _look: object = None) -> None:
        """Say what of the look this scan can't show."""
        parts, wanted, picture = self._parts, self._model.pictures.look, self.second.picture
        if self.shown and wanted is not None and picture is not None:
            parts.linked.badges[1].show_note(parts.chips.lacking_text(wanted, lacking(wanted, picture)))

    def _name(self) -> None:
        """Write on both what they are."""
        linked = self._parts.linked
        names = [self._name_of(canvas, k) for k, canvas in enumerate(linked.canvases)]
        for badge, name in zip(linked.badges, names, strict=True):
            badge.show_label(name, chosen=False)
        describe(linked.second, self.tr("{name}: press to work on it").format(name=names[1]), keys="Enter")
        linked.second.setToolTip("")

    def _name_of(self, canvas: ScanCanvas, number: int) -> str:
        if canvas.picture is None:
            return ""
        if self.second.beside is Beside.VIEW:
            return self._parts.view_switch.name_of(canvas.picture.view)
        look = self._model.pictures.look if number == 0 else self.second.look
        low = look is not None and look.processing.energy is Energy.LOW
        return self.tr("Low energy") if low else self.tr("High energy")

    def _show_marks(self, _changed: object = None) -> None:
        picture, case = self.second.picture, self._model.case
        if not self.shown or picture is None or case is None:
            self.overlay.set_shapes(())
            return
        marks = shapes_of(self._model.sheet, self._runner.marks.group.also, picture.view)
        self.overlay.set_shapes(marks + asked_of(case.case.question, picture.view))

    def _follow_switches(self) -> None:
        checked = self._runner.checked
        self.overlay.set_hidden("view.hide_marks" in checked)
        self._parts.linked.second.set_smooth("view.smooth" in checked)

    def _show_reading(self, place: tuple[float, float] | None) -> None:
        picture = self.second.picture
        if self.shown and picture is not None and not self._model.paused:
            self._parts.strip.show_reading(None if place is None else reading_at(picture, *place))

    def _failed(self, error: UserError) -> None:
        if self._words is not None and self.shown:
            self._notice.say(self._words.error(error), self.tr("Try again"))

    def _again(self) -> None:
        if self.shown:
            self._notice.say(self.tr("The scan is being loaded…"))
            self.second.again()


def _place_of(canvas: ScanCanvas) -> tuple[float, float, float]:
    """Return the zoom, and the place in the middle of the window."""
    return canvas.zoom, *canvas.widget_to_scan(QPointF(canvas.width() / 2, canvas.height() / 2))
