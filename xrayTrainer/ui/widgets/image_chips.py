"""Chips: what has been done to the picture, each with a cross that takes it back, in a corner of the scan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.imaging.look import Colours, Look, MaterialClass
from xrayTrainer.imaging.tone import Curve
from xrayTrainer.ui.viewmodels.look_steps import CLASS_STEPS, FILTERS
from xrayTrainer.ui.widgets.buttons import Pressable
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, Type, font

HEIGHT = 26
GROUND, TEXT, ACCENT = "#e6262c33", "#f0f3f6", "#7fb9f2"
"""Chips lie on the scan's neutral surround in both schemes."""
RESTING = "#98a3ad"
"""Text of a tool that is on but not seen, while a difference shows."""
_CROSS = 22


class Chip(Pressable):
    """One tool that is on. A press on the cross takes it off; elsewhere, of a filter, makes it stronger.

    Signals
    -------
    dropped(), strengthened()
        What was pressed.
    """

    dropped = Signal()
    strengthened = Signal()

    def __init__(self, name: str, text: str, *, filter_: bool, seen: bool = True) -> None:
        super().__init__()
        self.name = name
        self._filter = filter_
        self._seen = seen
        self._crossed = True
        self.setObjectName(f"chip_{name}")
        self.setText(text)
        self.setFont(font(Type.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)

    def sizeHint(self) -> QSize:
        """Text and cross."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * Space.S + _CROSS, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was pressed."""
        self._crossed = not self._filter or event.position().x() > self.width() - _CROSS
        super().mousePressEvent(event)

    def _pressed(self) -> None:
        (self.dropped if self._crossed else self.strengthened).emit()
        self._crossed = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(QColor(ACCENT if self.hasFocus() or self._hovered else "#5c6873"))
        pen.setStyle(Qt.PenStyle.SolidLine if self._seen else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
        painter.setPen(QColor(TEXT if self._seen else RESTING))
        painter.setFont(self.font())
        painter.drawText(
            rect.adjusted(Space.M, 0, -_CROSS, 0),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.text(),
        )
        middle = QPointF(self.width() - _CROSS / 2 - 2, self.height() / 2)
        paint_icon(painter, "close", QRectF(middle.x() - 6, middle.y() - 6, 12, 12), QColor(TEXT))


class ImageChips(QWidget):
    """The chips of a picture, kept in the lower left corner of `canvas`; in several rows where one is too short.

    Signals
    -------
    dropped(str), strengthened(str)
        Name of a tool, as `Look.on` gives it.
    reset()
        The picture is wanted as it opened.
    """

    dropped = Signal(str)
    strengthened = Signal(str)
    reset = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("image_chips")
        self._canvas = canvas
        self._chips: list[Chip] = []
        self._look: Look | None = None
        self._opening: Look | None = None
        canvas.installEventFilter(self)
        self.hide()

    def show_look(self, look: Look | None, opening: Look | None) -> None:
        """Show a chip for each tool that is on."""
        self._look, self._opening = look, opening
        focused = self.focusWidget()
        held = focused.name if isinstance(focused, Chip) and focused.hasFocus() else None
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        names = [] if look is None or opening is None else sorted(look.on(opening.tone), key=_order)
        for name in names:
            self._add(name, held)
        if len(names) > 1:
            self._add_reset()
        self.setVisible(bool(names))
        self._place()

    def lacking_text(self, look: Look, names: Sequence[str]) -> str:
        """Return a sentence on tools of a look that another scan can't show; empty for none."""
        tools = ", ".join(self._text(name, look) for name in sorted(names, key=_order))
        return self.tr("Not on this scan: {tools}").format(tools=tools) if tools else ""

    def retranslate(self) -> None:
        """Name the chips anew."""
        self.show_look(self._look, self._opening)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room = max(1, self._canvas.width() - 2 * Space.S)
        x = y = widest = 0
        for chip in self._chips:
            width = min(chip.sizeHint().width(), room)
            if x and x + width > room:
                x, y = 0, y + HEIGHT + Space.XS
            chip.setGeometry(x, y, width, HEIGHT)
            x += width + Space.XS
            widest = max(widest, x - Space.XS)
        height = y + HEIGHT
        self.setGeometry(Space.S, self._canvas.height() - height - Space.S, widest, height)

    def _add(self, name: str, held: str | None) -> None:
        assert self._look is not None
        seen = self._look.shows(name)
        chip = Chip(name, self._text(name, self._look), filter_=name in FILTERS, seen=seen)
        said = self.tr("{tool}: press to take it off") if seen else self.tr("{tool}: not seen in a difference")
        describe(chip, said.format(tool=chip.text()))
        chip.dropped.connect(lambda: self.dropped.emit(name))
        chip.strengthened.connect(lambda: self.strengthened.emit(name))
        self._put(chip)
        if name == held:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_reset(self) -> None:
        chip = Chip("all", self.tr("All off"), filter_=False)
        describe(chip, self.tr("Picture as it opened"), keys="Ctrl+0")
        chip.dropped.connect(self.reset)
        self._put(chip)

    def _put(self, chip: Chip) -> None:
        chip.setParent(self)
        chip.show()
        self._chips.append(chip)

    def _text(self, name: str, look: Look) -> str:
        if name in FILTERS:
            return f"{self._names()[name]} {getattr(look.processing, name)}"
        if name == "gamma":
            return self.tr("Gamma {value}").format(value=QLocale().toString(look.tone.gamma, "f", 1))
        if name == "curve":
            return self._curves()[look.tone.curve]
        if name == "classes":
            return self._classes(look.classes)
        if name == "colours_material" and look.colours is Colours.MATERIAL:
            return self.tr("Material colours")
        return self._names()[name]

    def _names(self) -> dict[str, str]:
        return {
            "window": self.tr("Window"),
            "invert": self.tr("Inverted"),
            "smoothing": self.tr("Less noise"),
            "local_contrast": self.tr("Local contrast"),
            "edges": self.tr("Edges"),
            "energy_low": self.tr("Low energy"),
            "difference_mirror": self.tr("Other half, turned round"),
            "difference_reference": self.tr("Against the atlas"),
            "zone_low": self.tr("Low absorption"),
            "zone_middle": self.tr("Middle absorption"),
            "zone_high": self.tr("High absorption"),
            "colours_cividis": self.tr("Palette blue to yellow"),
            "colours_inferno": self.tr("Palette black to yellow"),
        }

    def _curves(self) -> dict[Curve, str]:
        return {
            Curve.LINEAR: self.tr("Linear tone"),
            Curve.LOG: self.tr("Logarithmic tone"),
            Curve.ROOT: self.tr("Root tone"),
            Curve.CONSOLE: self.tr("Console tone"),
            Curve.DISPLAY: self.tr("Display tone"),
        }

    def _classes(self, classes: frozenset[MaterialClass]) -> str:
        if classes == CLASS_STEPS[-1]:
            return self.tr("Metals stripped")
        names = {
            MaterialClass.ORGANIC: self.tr("Organic alone"),
            MaterialClass.LIGHT: self.tr("Light alone"),
            MaterialClass.METAL: self.tr("Metal alone"),
            MaterialClass.HEAVY: self.tr("Heavy alone"),
        }
        return ", ".join(names[kind] for kind in MaterialClass if kind in classes)


_ORDER = ("window", "curve", "gamma", "invert", "zone", "colours", "classes", "energy", "difference")


def _order(name: str) -> tuple[int, str]:
    for place, head in enumerate(_ORDER):
        if name.startswith(head):
            return place, name
    return len(_ORDER), name
