"""Colours, spacing and type of every screen, as data, and the palette made from them.

Two schemes, each a set of pairs with a contrast of at least 4.5 : 1 (WCAG 2.1, 1.4.3).  The accent is blue and outcomes
differ along blue and orange, which stay apart for all common kinds of colour-blind eyes; outcome is told by shape and
word as well.  Widgets take colours from their palette, so a change of scheme reaches them without a style sheet; what a
palette has no role for (outcomes, notices) comes from `colours_of(widget)`.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget


class SchemeChoice(StrEnum):
    """What a person may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Pair(msgspec.Struct, frozen=True):
    """A text colour and the ground it stands on, as `#rrggbb`."""

    text: str
    ground: str


class Colours(msgspec.Struct, frozen=True, kw_only=True):
    """One colour scheme, as `#rrggbb`."""

    page: str
    card: str
    sunken: str
    text: str
    muted: str
    border: str
    control_border: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    on_selection: str
    disabled_text: str
    found: str
    missed: str
    opened_for_nothing: str
    cleared: str
    info: Pair
    warning: Pair
    error: Pair

    def text_pairs(self) -> dict[str, Pair]:
        """Return every pair of text and ground that screens use, by name."""
        pairs = {
            "text on accent": Pair(self.on_accent, self.accent),
            "text on hovered accent": Pair(self.on_accent, self.accent_hover),
            "text on pressed accent": Pair(self.on_accent, self.accent_pressed),
            "text on selection": Pair(self.on_selection, self.selection),
            "info": self.info,
            "warning": self.warning,
            "error": self.error,
        }
        for name in ("text", "muted", "accent", "found", "missed", "opened_for_nothing", "cleared"):
            for ground in ("page", "card", "sunken"):
                pairs[f"{name} on {ground}"] = Pair(getattr(self, name), getattr(self, ground))
        return pairs


LIGHT = Colours(
    page="#f2f4f7",
    card="#ffffff",
    sunken="#e6eaef",
    text="#141c26",
    muted="#4c5866",
    border="#d3d9e0",
    control_border="#7d8896",
    accent="#0a58a6",
    accent_hover="#094b8e",
    accent_pressed="#073d74",
    on_accent="#ffffff",
    selection="#0a58a6",
    on_selection="#ffffff",
    disabled_text="#8a94a0",
    found="#00635a",
    missed="#9c3206",
    opened_for_nothing="#7a4a00",
    cleared="#0a58a6",
    info=Pair("#0b2e52", "#e1edfa"),
    warning=Pair("#3d2e00", "#fff1cc"),
    error=Pair("#5c1a08", "#fde7e1"),
)

DARK = Colours(
    page="#14181c",
    card="#1e242a",
    sunken="#2a323a",
    text="#e9edf1",
    muted="#aab5c1",
    border="#353f49",
    control_border="#7b8794",
    accent="#7fb9f2",
    accent_hover="#9ac8f6",
    accent_pressed="#6aa9e6",
    on_accent="#0b1622",
    selection="#2f6ea8",
    on_selection="#ffffff",
    disabled_text="#6d7883",
    found="#5ad2bb",
    missed="#ff9f73",
    opened_for_nothing="#f0c052",
    cleared="#8cc1f5",
    info=Pair("#d3e7fb", "#1b3148"),
    warning=Pair("#ffe9b0", "#3a3013"),
    error=Pair("#ffd8cc", "#45221a"),
)


class Space:
    """Distances in device-independent pixels; everything on a screen stands on this scale."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    HUGE = 48
    RADIUS = 8
    CONTROL_HEIGHT = 36
    PRIMARY_HEIGHT = 52
    ICON = 20
    READING_WIDTH = 760
    """Widest column of running text."""
    CONTENT_WIDTH = 1120
    """Widest content of a screen."""


class Type(StrEnum):
    """What a text is for; its size and weight follow."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    HEADING = "heading"
    TITLE = "title"
    DISPLAY = "display"


BODY_POINTS = 10.5
VARIABLE_FAMILY = "Noto Sans"

TYPE_SCALE: dict[Type, tuple[float, QFont.Weight]] = {
    Type.CAPTION: (9.0, QFont.Weight.Normal),
    Type.BODY: (BODY_POINTS, QFont.Weight.Normal),
    Type.STRONG: (BODY_POINTS, QFont.Weight.DemiBold),
    Type.LEAD: (12.0, QFont.Weight.Normal),
    Type.HEADING: (13.5, QFont.Weight.DemiBold),
    Type.TITLE: (19.0, QFont.Weight.DemiBold),
    Type.DISPLAY: (30.0, QFont.Weight.DemiBold),
}


def font(kind: Type) -> QFont:
    """Return the application's font in the size and weight of `kind`."""
    points, weight = TYPE_SCALE[kind]
    result = QFont(QApplication.font())
    result.setPointSizeF(points)
    set_weight(result, weight)
    return result


def paper_font(pixels: float, *, strong: bool = False) -> QFont:
    """Return the application's font in so many units of a painter: what goes on paper has no points of a screen."""
    result = QFont(QApplication.font())
    result.setPixelSize(round(pixels))
    set_weight(result, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return result


def set_weight(target: QFont, weight: QFont.Weight) -> None:
    """Give `target` a weight; our own font is one variable file, whose weights Qt reaches by its axis alone."""
    if target.family() == VARIABLE_FAMILY:
        target.setVariableAxis(QFont.Tag("wght"), float(weight.value))
    else:
        target.setWeight(weight)


def make_palette(colours: Colours) -> QPalette:
    """Return the Qt palette of a scheme."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in {
        role.Window: colours.page,
        role.WindowText: colours.text,
        role.Base: colours.card,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.card,
        role.ButtonText: colours.text,
        role.BrightText: colours.missed,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.card,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.card,
        role.Midlight: colours.border,
        role.Mid: colours.control_border,
        role.Dark: colours.control_border,
        role.Shadow: colours.border,
    }.items():
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.disabled_text))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.sunken))
    return palette


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette is of the dark scheme."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours_of(widget: QWidget) -> Colours:
    """Return the scheme in which `widget` is drawn."""
    return DARK if is_dark(widget.palette()) else LIGHT


class Theme(QObject):
    """Puts a scheme on the application and follows the system when asked to.

    Parameters
    ----------
    app
        The application that is dressed.
    parent
        Qt owner.
    """

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = SchemeChoice.SYSTEM
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> SchemeChoice:
        """What was chosen last."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is on."""
        if self._choice is SchemeChoice.SYSTEM:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice is SchemeChoice.DARK

    def choose(self, choice: SchemeChoice) -> None:
        """Put on a scheme; the window frame follows where the platform can."""
        self._choice = choice
        hints = self._app.styleHints()
        if choice is SchemeChoice.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice is SchemeChoice.DARK else Qt.ColorScheme.Light)
        self._dress()

    def _system_changed(self) -> None:
        if self._choice is SchemeChoice.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        palette = make_palette(DARK if self.dark else LIGHT)
        if palette != self._app.palette():
            self._app.setPalette(palette)
        self.changed.emit()
