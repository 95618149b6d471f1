"""Joins the screen of own scans to its models: what is at hand is shown, what is done is passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.imaging.preparation import Box, Corners, Fill, Place, whole
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.services.own_scans_api import Written
from xrayTrainer.ui.viewmodels import own_scans_items as steps
from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel
from xrayTrainer.ui.viewmodels.own_scans_items import Item, Items, Step
from xrayTrainer.ui.viewmodels.own_scans_pictures import OwnScansPictures
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.own_scans import OwnScansView
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
        self._fill = Fill.SURROUNDINGS
        self._texts: dict[object, tuple[Box, ...]] = {}
        self._lines: dict[int, tuple[Place, Place]] = {}
        self._small: dict[int, tuple[object, object]] = {}
        self._finished = False
        self._shown_item: int | None = None
        self._air = False
        self._connect_models()
        self._connect_pages()
        self._connect_canvas()

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
        pictures.text_found.connect(self._take_texts)
        pictures.views_found.connect(self._take_views)
        pictures.screen_found.connect(self._take_screen)
        pictures.air_found.connect(self._take_air)
        pictures.raw_guessed.connect(self._take_guesses)
        pictures.written.connect(self._take_written)
        view.left.connect(pictures.rest)
        view.strip.chosen.connect(model.choose)
        view.panel.step_chosen.connect(model.go)
        view.panel.moved.connect(model.go_by)
        view.panel.alike_requested.connect(model.do_to_all_alike)

    def _connect_pages(self) -> None:
        panel, change = self._view.panel, self._model.change
        panel.file.view_chosen.connect(lambda view: change(lambda item: replace(item, view=view)))
        panel.file.joined.connect(lambda on: change(lambda item: replace(item, with_previous=on)))
        raw = panel.file.raw
        raw.layout_given.connect(self._read_as)
        raw.preset_saved.connect(lambda name: self._model.save_preset(name, raw.layout_now))
        raw.preset_removed.connect(self._model.remove_preset)
        shape = panel.shape
        shape.turned.connect(lambda quarters: change(lambda item: steps.turned(item, quarters)))
        shape.mirrored.connect(lambda: change(steps.mirrored))
        shape.inverted.connect(lambda: change(steps.inverted))
        shape.tilted.connect(lambda degrees: change(lambda item: steps.tilt(item, degrees), merge="tilt"))
        shape.reset.connect(lambda: change(lambda item: steps.with_corners(item, whole(item.turned))))
        shape.split.connect(self._look_for_views)
        shape.screen_wanted.connect(self._look_for_screen)
        panel.blank.looked.connect(lambda: self._look_for_text(again=True))
        panel.blank.taken_all.connect(lambda: self._take_suggested(None))
        panel.blank.removed_last.connect(
            lambda: change(lambda item: steps.without_blank(item, len(item.recipe.blanks) - 1))
        )
        panel.blank.fill_chosen.connect(self._choose_fill)
        panel.scale.length_given.connect(self._take_length)
        panel.scale.pitch_given.connect(
            lambda pitch: change(
                lambda item: replace(item, mm_per_pixel=None if pitch is None else (pitch, pitch)), merge="pitch"
            )
        )
        panel.scale.air_wanted.connect(self._want_air)
        panel.scale.air_dropped.connect(
            lambda: change(lambda item: replace(item, recipe=replace(item.recipe, air=None)))
        )

    def _connect_canvas(self) -> None:
        hand, change = self._view.canvas.input, self._model.change
        hand.corners_moved.connect(self._move_corners)
        hand.settled.connect(self._model.seal)
        hand.blank_drawn.connect(lambda box: change(lambda item: steps.with_blanks(item, [box], self._fill)))
        hand.blank_moved.connect(
            lambda number, move: change(lambda item: steps.moved_blank(item, number, move), merge=f"blank{number}")
        )
        hand.blank_removed.connect(self._remove_blank)
        hand.suggestion_taken.connect(lambda: self._take_suggested(1))
        hand.suggestion_left.connect(self._leave_suggested)
        hand.line_drawn.connect(self._keep_line)
        hand.air_boxed.connect(self._box_air)

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
        panel.blank.show_item(item, self._suggested_count(item))
        panel.scale.show_item(item, line=item is not None and item.id in self._lines)
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
            self._look_for_text(again=False)
        elif step is Step.WHOSE:
            self._view.panel.whose.show_item(item)
            self._pictures.write(item)

    def _show_items(self, items: Items) -> None:
        self._view.strip.show_items(items, None if self._model.current is None else self._model.current.id)
        self._view.show_enabled()
        known = {one.id for one in items}
        self._small = {key: value for key, value in self._small.items() if key in known}
        fresh = [one for one in items if one.id not in self._small]
        if fresh:
            self._draw_small(fresh)

    def _show_step(self, step: Step) -> None:
        self._air = False
        self._view.notice.hide()
        self._view.panel.scale.show_air_mode(False)
        self._view.panel.show_step(step)
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
            layer.show(Drawn(mode=mode, blanks=areas, suggested=self._texts.get(_key(item), ()), chosen=held))
        elif mode is Mode.LENGTH:
            line = None if self._air else self._lines.get(item.id)
            layer.show(Drawn(mode=Mode.AIR if self._air else mode, line=line, chosen=chosen))
        else:
            layer.show(Drawn())

    # 1: the file

    def _read_as(self, layout: RawLayout) -> None:
        self._model.change(lambda item: steps.with_layout(item, layout), merge="raw")
        current = self._model.current
        if current is not None:
            self._draw_small([current])

    def _take_guesses(self, item_id: int, layouts: tuple[RawLayout, ...]) -> None:
        item = self._model.current
        if item is None or item.id != item_id:
            return
        self._view.panel.file.raw.show_guesses(layouts)
        if layouts and item.source.raw is None:
            self._model.note(item_id, lambda one: steps.with_layout(one, layouts[0]))
            self._show_items(self._model.items)

    # 2: straighten and cut

    def _move_corners(self, corners: Corners) -> None:
        self._model.change(lambda item: steps.with_corners(item, corners), merge="corners")

    def _look_for_screen(self) -> None:
        item = self._model.current
        if item is not None:
            self._pictures.find_screen(item)

    def _take_screen(self, item_id: int, corners: Corners | None) -> None:
        item = self._model.current
        if item is None or item.id != item_id:
            return
        if corners is None:
            self._view.tell(self.tr("No screen stands out in this picture: drag the corners."))
        else:
            self._model.change(lambda one: steps.with_corners(one, corners))

    def _look_for_views(self) -> None:
        item = self._model.current
        if item is not None:
            self._pictures.find_views(item)

    def _take_views(self, item_id: int, boxes: tuple[Box, ...]) -> None:
        item = self._model.current
        if item is None or item.id != item_id:
            return
        if len(boxes) < 2:
            self._view.tell(self.tr("One view alone was found in this picture."))
            return
        self._model.split_into(boxes)
        self._view.tell(self.tr("%n view(s) were found; they will be one case.", "", len(boxes)))

    # 3: blank out

    def _look_for_text(self, *, again: bool) -> None:
        item = self._model.current
        if item is None or not item.is_ready or item.slug is not None or (_key(item) in self._texts and not again):
            return
        self._texts.pop(_key(item), None)
        self._view.panel.blank.show_item(item, None)
        self._pictures.find_text(item)

    def _take_texts(self, item_id: int, boxes: tuple[Box, ...]) -> None:
        item = self._model.current
        if item is not None and item.id == item_id:
            self._texts[_key(item)] = boxes
            self._view.panel.blank.show_item(item, len(boxes))
            self._draw_over()

    def _suggested_count(self, item: Item | None) -> int | None:
        found = () if item is None else self._texts.get(_key(item))
        return None if found is None and self._model.step is Step.BLANK else len(found or ())

    def _take_suggested(self, most: int | None) -> None:
        item = self._model.current
        if item is None:
            return
        found = self._texts.get(_key(item), ())
        self._texts[_key(item)] = () if most is None else found[most:]
        self._model.change(lambda one: steps.with_blanks(one, found[:most], self._fill))

    def _leave_suggested(self) -> None:
        item = self._model.current
        if item is not None:
            self._texts[_key(item)] = self._texts.get(_key(item), ())[1:]
            self.refresh()

    def _remove_blank(self, number: int) -> None:
        self._view.canvas.input.choose(None)
        self._model.change(lambda item: steps.without_blank(item, number))

    def _choose_fill(self, fill: Fill) -> None:
        self._fill = fill

    # 4: scale

    def _keep_line(self, start: Place, end: Place) -> None:
        item = self._model.current
        if item is not None:
            self._lines[item.id] = (start, end)
            length = self._view.panel.scale.length
            if length is not None:
                self._take_length(length)
            self.refresh()

    def _take_length(self, metres: float) -> None:
        item = self._model.current
        line = None if item is None else self._lines.get(item.id)
        pitch = None if line is None else steps.pitch_by_length(*line, metres)
        if pitch is not None:
            self._model.change(lambda one: replace(one, mm_per_pixel=pitch), merge="pitch")

    def _want_air(self, on: bool) -> None:
        self._air = on
        self._draw_over()

    def _box_air(self, box: Box) -> None:
        item = self._model.current
        if item is not None:
            self._pictures.find_air(item, box)

    def _take_air(self, item_id: int, level: float) -> None:
        item = self._model.current
        if item is not None and item.id == item_id:
            self._model.change(lambda one: replace(one, recipe=replace(one.recipe, air=min(level, 1.0))))
            self._air = False
            self._view.panel.scale.show_air_mode(False)
            self._draw_over()

    # 5: whose

    def _take_written(self, item_id: int, found: Written) -> None:
        item = self._model.current
        if item is not None and item.id == item_id:
            self._view.panel.whose.show_written(found)


def _key(item: Item) -> object:
    """What text was looked for in: another cut is another picture."""
    recipe = item.recipe
    return item.source, recipe.quarter_turns, recipe.mirrored, recipe.corners
