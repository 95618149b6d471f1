"""What is done to the picture at hand, by the pages of the steps and on the picture itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.preparation import Box, Corners, Fill, Place, whole
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.ui.viewmodels import own_scans_items as steps
from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel
from xrayTrainer.ui.viewmodels.own_scans_items import Item, Step
from xrayTrainer.ui.viewmodels.own_scans_pictures import OwnScansPictures
from xrayTrainer.ui.views.own_scans import OwnScansView


class OwnScansSteps(QObject):
    """Passes on what is done in steps 1 to 4, and remembers what was found and drawn on the way.

    Parameters
    ----------
    view
        The screen.
    model
        The pictures.
    pictures
        Their pixels.

    Signals
    -------
    redraw(), refresh()
        What lies over the picture is another; all of it is.
    small_wanted(Item)
        Its small picture is old.
    """

    redraw = Signal()
    refresh = Signal()
    small_wanted = Signal(object)

    def __init__(self, view: OwnScansView, model: OwnScansModel, pictures: OwnScansPictures) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._pictures = pictures
        self._fill = Fill.SURROUNDINGS
        self._texts: dict[object, tuple[Box, ...]] = {}
        self._lines: dict[int, tuple[Place, Place]] = {}
        self._air = False
        self._connect_pages()
        self._connect_canvas()
        pictures.text_found.connect(self._take_texts)
        pictures.views_found.connect(self._take_views)
        pictures.screen_found.connect(self._take_screen)
        pictures.air_found.connect(self._take_air)
        pictures.raw_guessed.connect(self._take_guesses)

    @property
    def shows_air(self) -> bool:
        """Whether a box on the picture now shows where air is."""
        return self._air

    def line(self, item: Item) -> tuple[Place, Place] | None:
        """Return the line of known length in a picture."""
        return self._lines.get(item.id)

    def suggested(self, item: Item) -> tuple[Box, ...]:
        """Return boxes of a picture that look like text."""
        return self._texts.get(_key(item), ())

    def suggested_count(self, item: Item | None) -> int | None:
        """Return how many there are; None while they are looked for."""
        found = () if item is None else self._texts.get(_key(item))
        return None if found is None and self._model.step is Step.BLANK else len(found or ())

    def leave_air(self) -> None:
        """A box shows air no more."""
        self._air = False
        self._view.panel.scale.show_air_mode(False)

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
        panel.blank.looked.connect(lambda: self.look_for_text(again=True))
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

    # 1: the file

    def _read_as(self, layout: RawLayout) -> None:
        self._model.change(lambda item: steps.with_layout(item, layout), merge="raw")
        current = self._model.current
        if current is not None:
            self.small_wanted.emit(current)

    def _take_guesses(self, item_id: int, layouts: tuple[RawLayout, ...]) -> None:
        item = self._model.current
        if item is None or item.id != item_id:
            return
        self._view.panel.file.raw.show_guesses(layouts)
        if layouts and item.source.raw is None:
            self._model.note(item_id, lambda one: steps.with_layout(one, layouts[0]))
            self.refresh.emit()

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

    def look_for_text(self, *, again: bool) -> None:
        """Look for burnt-in text in the picture at hand, unless that is known and not asked for again."""
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
            self.redraw.emit()

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
            self.refresh.emit()

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
            self.refresh.emit()

    def _take_length(self, metres: float) -> None:
        item = self._model.current
        line = None if item is None else self._lines.get(item.id)
        pitch = None if line is None else steps.pitch_by_length(*line, metres)
        if pitch is not None:
            self._model.change(lambda one: replace(one, mm_per_pixel=pitch), merge="pitch")

    def _want_air(self, on: bool) -> None:
        self._air = on
        self.redraw.emit()

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
            self.redraw.emit()


def _key(item: Item) -> object:
    """What text was looked for in: another cut is another picture."""
    recipe = item.recipe
    return item.source, recipe.quarter_turns, recipe.mirrored, recipe.corners
