"""Lets two canvases move together: what one shows, the other shows at the place that matches."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal

from xrayTrainer.ui.viewmodels.linked_places import Match, MatchRule, same_parts
from xrayTrainer.ui.widgets.canvas import ScanCanvas


class CanvasLink(QObject):
    """Joins two canvases.

    Parameters
    ----------
    first, second
        The canvases.
    rule
        Which places match.

    Signals
    -------
    changed(bool)
        Whether one follows the other.
    """

    changed = Signal(bool)

    def __init__(self, first: ScanCanvas, second: ScanCanvas, parent: QObject, rule: MatchRule = same_parts) -> None:
        super().__init__(parent)
        self._canvases = (first, second)
        self._rule = rule
        self._on = True
        self._live = False
        self._following = False
        for canvas in self._canvases:
            canvas.placement_changed.connect(lambda moved=canvas: self.follow(moved))

    @property
    def on(self) -> bool:
        """Whether one follows the other."""
        return self._on

    def set_rule(self, rule: MatchRule) -> None:
        """Match places in another way, from the next movement on."""
        self._rule = rule

    def set_live(self, live: bool) -> None:
        """Say whether both canvases are there to be seen; nothing follows before."""
        self._live = live

    def set_on(self, on: bool, leader: ScanCanvas) -> None:
        """Let one follow the other, beginning with `leader`; or let each go its own way."""
        if on != self._on:
            self._on = on
            self.follow(leader)
            self.changed.emit(on)

    def hold(self, held: bool) -> None:
        """Let nothing follow while both are laid out."""
        self._following = held

    def matched(self, place: tuple[float, float], canvas: ScanCanvas) -> tuple[float, float | None] | None:
        """Return the place of the other scan that matches one of this, in scan pixels; None without two scans."""
        match = self._match(canvas)
        return None if match is None else match.there(*place)

    def follow(self, moved: ScanCanvas) -> None:
        """Bring the other canvas to the place that one shows: its middle there, in the scale that matches."""
        if not (self._live and self._on) or self._following:
            return
        match = self._match(moved)
        other = self._other(moved)
        if match is None or (moved.fitted and other.fitted):
            return
        x, y = match.there(*_middle(moved))
        self._following = True
        try:
            other.show_at(moved.zoom / match.coarser, x, _middle(other)[1] if y is None else y)
        finally:
            self._following = False

    def _other(self, canvas: ScanCanvas) -> ScanCanvas:
        return self._canvases[1 if canvas is self._canvases[0] else 0]

    def _match(self, canvas: ScanCanvas) -> Match | None:
        first, second = (one.picture for one in self._canvases)
        if first is None or second is None:
            return None
        match = self._rule(first, second)
        return match if canvas is self._canvases[0] else match.turned()


def _middle(canvas: ScanCanvas) -> tuple[float, float]:
    return canvas.widget_to_scan(QPointF(canvas.width() / 2, canvas.height() / 2))
