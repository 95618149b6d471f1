"""Looks and tools on a scan that is only looked at: the review and every plate of the atlas work with one each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.views.scan_measures import ScanMeasures
from xrayTrainer.ui.views.workbench_image import ImageDesk
from xrayTrainer.ui.views.workbench_loupe import LoupeDesk
from xrayTrainer.ui.widgets.canvas import ZOOM_STEP
from xrayTrainer.ui.widgets.mark_tools import MEASURING, Tool

if TYPE_CHECKING:
    from xrayTrainer.imaging.layers import Layers
    from xrayTrainer.imaging.look import Look
    from xrayTrainer.ui.viewmodels.look_keeper import LookKeeper
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner
    from xrayTrainer.ui.widgets.canvas import ScanCanvas
    from xrayTrainer.ui.widgets.image_bar import ImageBar
    from xrayTrainer.ui.widgets.image_chips import ImageChips
    from xrayTrainer.ui.widgets.mini_map import MiniMap
    from xrayTrainer.ui.widgets.swipe import CompareLayer
    from xrayTrainer.ui.widgets.tool_input import ToolInput
    from xrayTrainer.ui.widgets.window_panel import WindowPanel


class ScanParts(Protocol):
    """The canvas, and what lies over it."""

    @property
    def canvas(self) -> ScanCanvas:
        """Shows the scan."""
        ...

    @property
    def input(self) -> ToolInput:
        """Feeds it with gestures."""
        ...

    @property
    def swipe(self) -> CompareLayer:
        """Lays another picture over it."""
        ...

    @property
    def chips(self) -> ImageChips:
        """Say which tools are on."""
        ...

    @property
    def window_panel(self) -> WindowPanel:
        """Histogram and window."""
        ...

    @property
    def mini_map(self) -> MiniMap:
        """The whole scan, small."""
        ...


class ScanDesk(QObject):
    """Shows the picture of a keeper in its look, and runs the actions of `SCAN_ACTIONS` on it.

    Parameters
    ----------
    looks
        The picture, with its look.
    parts
        Where it is shown.
    tasks
        Count regions off the GUI thread.
    lane
        Tells desks apart.

    Signals
    -------
    changed()
        What can be used, or is on, has changed.
    """

    changed = Signal()

    def __init__(self, looks: LookKeeper, parts: ScanParts, tasks: TaskRunner, parent: QObject, *, lane: str) -> None:
        super().__init__(parent)
        self._looks, self._parts = looks, parts
        self._canvas, self._input = parts.canvas, parts.input
        self._smooth = False
        self._layers: Layers | None = None
        self._instead: Layers | None = None
        self.images = ImageDesk(looks, parts.canvas, parts.swipe, self)
        self.measures = ScanMeasures(parts.canvas, parts.input, tasks, self, lane=f"{lane}.measure")
        self.loupe = LoupeDesk(parts.canvas, parts.input, self)
        self._table = self._make_table()
        self._connect()

    def _connect(self) -> None:
        looks, parts = self._looks, self._parts
        looks.picture_changed.connect(self._show_picture)
        looks.look_changed.connect(self._show_look)
        looks.layers_changed.connect(self._show_layers)
        parts.input.tone_requested.connect(looks.set_tone)
        parts.input.tool_changed.connect(self._tool_changed)
        parts.window_panel.look_wanted.connect(lambda look: looks.set_tone(look.tone))
        parts.window_panel.triggered.connect(self.run)
        parts.chips.dropped.connect(self.images.drop)
        parts.chips.strengthened.connect(self.images.strengthen)
        parts.chips.reset.connect(looks.reset_look)
        self.measures.closed.connect(parts.input.leave_measuring)
        self.images.changed.connect(self.changed)
        self.loupe.changed.connect(self.changed)

    # what may be done

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds of the picture shown."""
        return frozenset() if self._looks.picture is None else self.images.conditions | {"has_picture"}

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        tool = self._input.tool
        pressed = {
            f"measure.{tool.value}": tool in MEASURING,
            "view.window": tool is Tool.WINDOW,
            "view.smooth": self._smooth,
        }
        return self.images.pressed | self.loupe.checked | {name for name, on in pressed.items() if on}

    @property
    def measuring(self) -> bool:
        """Whether Enter sets a place of a measurement: a tool is in hand, and the keyboard is on the scan."""
        return self._input.by_hand and self._canvas.window().focusWidget() is self._canvas

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return dict(self._table)

    def run(self, action: str) -> None:
        """Do what an action says."""
        self._table[action]()

    def put_away(self) -> bool:
        """Put away what is in hand; return whether there was anything."""
        return self._input.put_away()

    def show_state(self, bar: ImageBar) -> None:
        """Show on a bar of tools which can be used, and which are on."""
        bar.set_state(self.conditions, self.checked, self.images.reasons)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.measures.set_language(language)
        self._parts.chips.retranslate()
        self._parts.window_panel.retranslate()

    def lay_instead(self, layers: Layers | None) -> None:
        """Draw other pyramids of the same scan in its look for a while; None ends it."""
        self._instead = layers
        shown = self._layers if layers is None else layers
        if shown is not None:
            self._canvas.set_layers(shown)

    def _make_table(self) -> dict[str, Callable[[], object]]:
        canvas, take = self._canvas, self._take
        return {
            **self.images.table(),
            **self.loupe.table(),
            **{f"measure.{tool.value}": partial(take, tool) for tool in MEASURING},
            "view.window": partial(take, Tool.WINDOW),
            "view.auto_here": lambda: self._looks.auto_tone(self.measures.box_here),
            "view.smooth": self._toggle_smooth,
            "view.fit": canvas.fit,
            "view.actual": canvas.actual_size,
            "view.zoom_in": lambda: canvas.zoom_by(ZOOM_STEP),
            "view.zoom_out": lambda: canvas.zoom_by(1 / ZOOM_STEP),
        }

    def _take(self, tool: Tool) -> None:
        """Take a tool, or lay it down if it is in hand."""
        self._input.set_tool(Tool.SELECT if self._input.tool is tool else tool)

    def _tool_changed(self, tool: Tool) -> None:
        self._parts.window_panel.set_open(tool is Tool.WINDOW and self._looks.picture is not None)
        self.changed.emit()

    def _toggle_smooth(self) -> None:
        self._smooth = not self._smooth
        self._canvas.set_smooth(self._smooth)
        self.changed.emit()

    # what is shown

    def _show_picture(self, picture: ScanPicture | None) -> None:
        self._layers = self._instead = None
        self._canvas.set_picture(picture)
        self.measures.open(picture)
        if picture is None:
            self._parts.chips.show_look(None, None)
            self._parts.window_panel.set_open(False)
        else:
            self._parts.window_panel.set_open(self._input.tool is Tool.WINDOW)
        self.changed.emit()

    def _show_look(self, look: Look | None) -> None:
        if look is not None:
            self._canvas.set_look(look)
        self._parts.chips.show_look(look, self._looks.opening)
        self._parts.window_panel.show_look(look)
        self._parts.mini_map.refresh()

    def _show_layers(self, layers: Layers) -> None:
        self._layers = layers
        if self._instead is None:
            self._canvas.set_layers(layers)
