"""Joins the screen of own scans to its models: what is at hand is shown, what is done is passed on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.services.own_scans_api import Written
from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel
from xrayTrainer.ui.viewmodels.own_scans_items import Item, Items, Step
from xrayTrainer.ui.viewmodels.own_scans_pictures import OwnScansPictures
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.own_scans import OwnScansView
from xrayTrainer.ui.views.own_scans_steps import OwnScansSteps
from xrayTrainer.ui.widgets.own_scans_layer import Drawn, Mode

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture

_MODES = {Step.SHAPE: Mode.CORNERS, Step.BLANK: Mode.BLANKS, Step.SCALE: Mode.LENGTH}


class OwnScansDesk(QObject):
    """Works the steps 1 to 5.

    Parameters
    ----------
    view
        The screen.
    model
        The pictures.
    pictures
        Their pixels.
    wording
        Words of the language that is on.
    """

    def __init__(
        self, view: OwnScansView, model: OwnScansModel, pictures: OwnScansPictures, wording: Callable[[], Wording]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._pictures = pictures
        self._wording = wording
        self._hand = OwnScansSteps(view, model, pictures)
        self._small: dict[int, tuple[object, object]] = {}
        self._finished = False
        self._shown_item: int | None = None
        self._connect_models()

    def _connect_models(self) -> None:
        model, pictures, view = self._model, self._pictures, self._view
        model.items_changed.connect(self._show_items)
        model.current_changed.connect(lambda _item: self.refresh())
        model.step_changed.connect(self._show_step)
        model.failed.connect(view.tell_error)
        model.presets_changed.connect(view.panel.file.raw.show_presets)
        pictures.failed.connect(view.tell_error)
        pictures.shown.connect(self._show_picture)
        pictures.thumbnail.connect(view.strip.take_picture)
        pictures.written.connect(self._take_written)
        self._hand.redraw.connect(self._draw_over)
        self._hand.refresh.connect(self._show_anew)
        self._hand.small_wanted.connect(lambda item: self._draw_small([item]))
        view.left.connect(pictures.rest)
        view.strip.chosen.connect(model.choose)
        view.panel.step_chosen.connect(model.go)
        view.panel.moved.connect(model.go_by)
        view.panel.alike_requested.connect(model.do_to_all_alike)

    # showing

    def refresh(self) -> None:
        """Show the picture at hand as the step needs it."""
        item, step, view = self._model.current, self._model.step, self._view
        if view.panel.on_goods:
            return
        if item is not None and view.middle.currentWidget() is view.empty:
            view.middle.setCurrentWidget(view.canvas)
            view.canvas.setFocus()
        panel = view.panel
        first = item is None or (bool(self._model.items) and self._model.items[0].id == item.id)
        panel.file.show_item(item, self._wording(), first=first)
        panel.shape.show_item(item)
        panel.blank.show_item(item, self._hand.suggested_count(item))
        panel.scale.show_item(item, line=item is not None and self._hand.line(item) is not None)
        view.strip.show_current(None if item is None else item.id)
        if item is None:
            view.middle.setCurrentWidget(view.empty)
        self._pictures.show(item, step)
        self._draw_over()
        self._ask_for_step(item, step)
        view.show_enabled()

    def _ask_for_step(self, item: Item | None, step: Step) -> None:
        """Ask for what a step needs to know of a picture."""
        if item is None or item.error is not None:
            return
        if item.is_raw and item.source.raw is None:
            self._model.load_presets()
            self._pictures.guess_raw(item)
        elif step is Step.BLANK:
            self._hand.look_for_text(again=False)
        elif step is Step.WHOSE:
            self._view.panel.whose.show_item(item)
            self._pictures.write(item)

    def _show_anew(self) -> None:
        self._show_items(self._model.items)
        self.refresh()

    def _show_items(self, items: Items) -> None:
        self._view.strip.show_items(items, None if self._model.current is None else self._model.current.id)
        self._view.show_enabled()
        known = {one.id for one in items}
        self._small = {key: value for key, value in self._small.items() if key in known}
        fresh = [one for one in items if one.id not in self._small]
        if fresh:
            self._draw_small(fresh)

    def _show_step(self, step: Step) -> None:
        self._hand.leave_air()
        self._view.notice.hide()
        by_next = self._view.panel.next.hasFocus()
        self._view.panel.show_step(step)
        if by_next and step is Step.MAKE:
            self._view.panel.make.go.setFocus()
        self.refresh()
        self._draw_small(
            [one for one in self._model.items if self._small.get(one.id) not in (None, (one.source, one.recipe))]
        )

    def _draw_small(self, items: list[Item]) -> None:
        ready = [one for one in items if one.is_ready]
        self._small.update({one.id: (one.source, one.recipe) for one in ready})
        self._pictures.draw_small(ready)

    def _show_picture(self, picture: ScanPicture | None, finished: bool) -> None:
        canvas, item = self._view.canvas, self._model.current
        before, at, tone = canvas.picture, canvas.placement, canvas.tone
        middle = canvas.visible_box()
        fitted = canvas.fitted
        canvas.set_picture(picture)
        same = (
            picture is not None
            and before is not None
            and (before.width, before.height, before.meaning)
            == (
                picture.width,
                picture.height,
                picture.meaning,
            )
        )
        if same and item is not None and item.id == self._shown_item:
            if not fitted:
                canvas.show_at(at.scale, (middle[0] + middle[2]) / 2, (middle[1] + middle[3]) / 2)
            if tone is not None and before is not None and picture is not None and before.bits == picture.bits:
                canvas.set_tone(tone)
        self._finished = finished
        self._shown_item = None if item is None else item.id
        self._draw_over()

    def _draw_over(self) -> None:
        """Show frame, areas and line where they belong to the picture shown."""
        layer, item, step = self._view.canvas.layer, self._model.current, self._model.step
        if self._view.panel.on_goods:
            return
        mode = _MODES.get(step, Mode.PAN)
        if item is None or item.id != self._shown_item or self._finished == (step is Step.SHAPE) or item.slug:
            layer.show(Drawn())
            return
        chosen = layer.drawn.chosen if layer.drawn.mode is mode else None
        if mode is Mode.CORNERS:
            layer.show(Drawn(mode=mode, corners=item.corners, chosen=chosen))
        elif mode is Mode.BLANKS:
            areas = tuple(one.points for one in item.recipe.blanks)
            held = chosen if chosen is not None and chosen < len(areas) else None
            layer.show(Drawn(mode=mode, blanks=areas, suggested=self._hand.suggested(item), chosen=held))
        elif mode is Mode.LENGTH:
            air = self._hand.shows_air
            line = None if air else self._hand.line(item)
            layer.show(Drawn(mode=Mode.AIR if air else mode, line=line, chosen=chosen))
        else:
            layer.show(Drawn())

    # 5: whose

    def _take_written(self, item_id: int, found: Written) -> None:
        item = self._model.current
        if item is not None and item.id == item_id:
            self._view.panel.whose.show_written(found)
