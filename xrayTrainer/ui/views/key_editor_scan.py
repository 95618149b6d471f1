"""The scans of the key editor: one or two at once, with what lies over them, and the popover of a test mark."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import bounds
from xrayTrainer.imaging.look import Energy, Look
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel, Mode
from xrayTrainer.ui.viewmodels.key_history import KeyHistory
from xrayTrainer.ui.viewmodels.linked_places import same_parts, same_travel
from xrayTrainer.ui.viewmodels.mark_sheet import find_mark
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, reading_at
from xrayTrainer.ui.viewmodels.second_view import Beside
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.key_editor_layout import VOICES, KeyEditorLayout
from xrayTrainer.ui.views.key_editor_run import KeyRunner
from xrayTrainer.ui.views.key_editor_shapes import compared_shapes, outlines_of, rings_of, trial_marks
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.overlay import LABEL_HEIGHT
from xrayTrainer.ui.widgets.shapes import Shape


class KeyScan(QObject):
    """Shows what the model tells of the scans."""

    def __init__(
        self,
        model: KeyEditorModel,
        history: KeyHistory,
        parts: KeyEditorLayout,
        runner: KeyRunner,
        words: Wording,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._history, self._parts, self._runner = model, history, parts, runner
        self._words = words
        self._wanted = False
        self._failure: UserError | None = None
        self._page = ""
        runner.add({"view.twin": self.toggle_twin})
        runner.add({"compare.link": self._toggle_link, "compare.turn": parts.linked.turn})
        runner.more_checked = lambda: self.checked
        self._connect()

    def _connect(self) -> None:
        model, parts, second = self._model, self._parts, self._model.second
        model.pictures.picture_changed.connect(self._show_picture)
        model.pictures.failed.connect(self._failed)
        model.pictures.look_changed.connect(lambda _look: parts.mini_map.refresh())
        second.picture_changed.connect(self._show_second)
        second.look_changed.connect(self._show_second_look)
        second.layers_changed.connect(parts.linked.second.set_layers)
        second.failed.connect(self._failed)
        parts.linked.input.chosen.connect(self._swap)
        parts.linked.link_changed.connect(self._runner.changed)
        parts.view_switch.chosen.connect(model.pictures.show)
        parts.canvas.placement_changed.connect(self._moved)
        parts.editor.cursor_moved.connect(self._show_reading)
        parts.notice.pressed.connect(self._again)
        parts.editor.selection_requested.connect(self.select)
        for signal in (model.sheet_changed, model.chosen_changed, model.mode_changed, model.key_changed):
            signal.connect(self.show_shapes)
        self._runner.marks.group.changed.connect(self.show_shapes)
        self._runner.marks.mark_drawn.connect(self._drawn)
        self._runner.changed.connect(self._show_rings)
        self._history.compared_changed.connect(self.show_shapes)
        self._history.voices_changed.connect(self.show_shapes)
        popover = parts.popover
        popover.rated.connect(self._rated)
        popover.delete_requested.connect(lambda: self._runner.run("edit.delete"))
        popover.closed.connect(lambda: parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason))

    # what holds

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds of two at once."""
        possible = self._model.second.beside is not Beside.NOTHING
        facts = {"can_twin": possible, "has_pair": self._twin}
        return frozenset(name for name, holds in facts.items() if holds)

    @property
    def checked(self) -> frozenset[str]:
        """Actions of two at once that stay pressed in."""
        linked = self._twin and self._parts.linked.linked
        return frozenset(name for name, on in (("view.twin", self._twin), ("compare.link", linked)) if on)

    @property
    def _twin(self) -> bool:
        return self._wanted and self._model.second.beside is not Beside.NOTHING

    def set_wording(self, words: Wording) -> None:
        """Speak another language."""
        self._words = words
        self._show_views()
        self._name()

    def set_page(self, page: str) -> None:
        """Another part of the panel is in front: what trainees marked is drawn beside what they said."""
        self._page = page
        self.show_shapes()

    # one or two

    def toggle_twin(self) -> None:
        """Show two at once, or one."""
        self._wanted = not self._wanted
        self._arrange()
        self._runner.changed.emit()

    def _toggle_link(self) -> None:
        self._parts.linked.set_linked(not self._parts.linked.linked)

    def _arrange(self) -> None:
        second, linked = self._model.second, self._parts.linked
        linked.set_paired(self._twin, same_travel if second.beside is Beside.VIEW else same_parts)
        second.set_on(self._twin)
        self._parts.pair_tools.setVisible(self._twin)
        self._show_second(second.picture)

    def _swap(self) -> None:
        """Work on what stands beside."""
        self._model.second.swap()
        self._parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_second(self, picture: ScanPicture | None) -> None:
        if self._twin:
            self._parts.linked.show_second(picture)
            if picture is not None and self._model.second.look is not None:
                self._show_second_look(self._model.second.look)
                self._model.second.maker.show(self._model.second.look)
        self._name()
        self.show_shapes()

    def _show_second_look(self, look: Look) -> None:
        self._parts.linked.show_second_look(look)
        self._name()

    def _name(self) -> None:
        """Write on both what they are."""
        linked = self._parts.linked
        for number, canvas in enumerate(linked.canvases):
            name = ""
            if self._twin and canvas.picture is not None:
                name = self._parts.view_switch.name_of(canvas.picture.view)
                if self._model.second.beside is Beside.ENERGY:
                    look = self._model.pictures.look if number == 0 else self._model.second.look
                    low = look is not None and look.processing.energy is Energy.LOW
                    name = self.tr("Low energy") if low else self.tr("High energy")
            linked.badges[number].show_label(name, chosen=False)
        describe(linked.second, self.tr("Second scan: press to work on it"), keys="Enter")
        linked.second.setToolTip("")

    # what is shown

    def _show_picture(self, picture: ScanPicture | None) -> None:
        parts = self._parts
        if picture is not None:
            self._failure = None
            parts.image_bar.show_tools(picture.console.tools)
        self._show_views()
        self._arrange()
        self.show_notice()
        self._moved()

    def _show_views(self) -> None:
        pictures = self._model.pictures
        self._parts.view_switch.show_views(tuple(view.id for view in pictures.views), pictures.view)

    def show_notice(self) -> None:
        """Say why there is no scan to see, where there is none."""
        notice, pictures = self._parts.notice, self._model.pictures
        if self._failure is not None:
            notice.say(self._words.error(self._failure), self.tr("Try again"))
        elif pictures.picture is not None:
            notice.say("")
        elif pictures.view is not None or self._model.draft is None:
            notice.say(self.tr("The scan is being loaded…"))
        else:
            notice.say(self.tr("This case has no scan to draw on. Its papers and its text can be filled in."))

    def _failed(self, error: UserError) -> None:
        self._failure = error
        self.show_notice()

    def _again(self) -> None:
        view = self._model.pictures.view
        if view is not None:
            self._failure = None
            self._model.pictures.show(view)
            self._model.second.again()

    def _show_reading(self, place: tuple[float, float] | None) -> None:
        picture = self._parts.canvas.picture
        self._parts.strip.show_reading(None if place is None or picture is None else reading_at(picture, *place))

    def show_shapes(self, _changed: object = None) -> None:
        """Show what lies over the scans."""
        first, second = (canvas.picture for canvas in self._parts.linked.canvases)
        self._parts.editor.set_shapes(() if first is None else self._shapes(first.view))
        self._parts.linked.overlay.set_shapes(() if second is None or not self._twin else self._shapes(second.view))
        self._show_rings()
        self._place_popover()

    def _shapes(self, view: str) -> tuple[Shape, ...]:
        model, also = self._model, self._runner.marks.group.also
        if model.key is None:
            return ()
        if model.mode is Mode.TRIAL:
            return trial_marks(model.sheet, model.trial.state.scorecard, view, also)
        if model.mode is Mode.COMPARE:
            return compared_shapes(self._history.compared, model.key, view)
        crowds = [one.box for one in self._history.voices.crowds if one.view == view and self._page == VOICES]
        return outlines_of(model.key, model.sheet, view, also=also, chosen=model.chosen, crowds=crowds)

    def _show_rings(self) -> None:
        model, linked = self._model, self._parts.linked
        for layer, canvas in ((self._parts.rings, linked.first), (self._parts.second_rings, linked.second)):
            picture = canvas.picture
            if (
                not self._runner.ring
                or picture is None
                or model.key is None
                or (canvas is linked.second and not self._twin)
            ):
                layer.set_rings(())
                continue
            chosen = model.chosen if model.mode is Mode.EDIT and model.chosen.startswith("thing:") else ""
            layer.set_rings(rings_of(model.key, picture.view, (picture.width, picture.height), chosen))

    # the popover of a test mark

    def select(self, mark_id: str | None) -> None:
        """Select what was pressed on the scan; what is no region of the key or mark is left alone."""
        self._model.select(mark_id)
        if mark_id is None:
            self._model.choose("") if self._model.mode is Mode.EDIT else None
        self._place_popover()

    def _drawn(self, _mark: str) -> None:
        self._place_popover()

    def _rated(self, confidence: int) -> None:
        self._runner.marks.rate(confidence)
        self._parts.popover.put_away()

    def _moved(self) -> None:
        self._parts.strip.show_zoom(self._parts.canvas.zoom)
        self._place_popover()

    def _place_popover(self) -> None:
        """Ask how sure, beside a mark that is not rated yet."""
        parts, model = self._parts, self._model
        popover, picture = parts.popover, parts.canvas.picture
        sheet = model.sheet
        mark = find_mark(sheet.marks, sheet.selected) if model.mode is Mode.TRIAL else None
        if mark is None or picture is None or mark.view != picture.view or mark.confidence is not None:
            popover.hide()
            return
        popover.show_mark(mark, sheet.marks.index(mark) + 1)
        others = [one for one in sheet.marks if one.view == mark.view and one is not mark]
        boxes = tuple(parts.canvas.box_to_widget(bounds(one.region)) for one in others)
        area = QRectF(parts.canvas.rect()).adjusted(6, 6, -6, -6)
        scan = parts.canvas.box_to_widget((0, 0, picture.width, picture.height))
        about = parts.canvas.box_to_widget(bounds(mark.region)).adjusted(-4, -LABEL_HEIGHT - 8, 4, 4)
        popover.stand_beside(about, area, scan, boxes)
        popover.show()
        popover.raise_()
