"""A panel that lists tools by section in columns of even height, each with its key and whether it is on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, product

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.image_actions import MoreSection
from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.key_positions import chord_of
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

COLUMNS = 3
COLUMN_WIDTH, LEAST_COLUMN = 284, 200
ROW_HEIGHT, HEAD_HEIGHT = 28, 24
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ToolRow(Pressable):
    """One tool: icon, name, key; filled while it is on."""

    def __init__(self, row: ActionSpec) -> None:
        super().__init__()
        self.row = row
        self.setObjectName("more_" + row.id.replace(".", "_"))
        self.setCheckable(row.checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(Type.BODY))
        self.setText(short_name(action_text(row)))
        describe(self, action_text(row), keys=keys_text(row))

    def show_state(self, *, on: bool, enabled: bool, why: str) -> None:
        """Show whether the tool is on, whether it can be used, and why not."""
        self.setChecked(on)
        self.setEnabled(enabled)
        self.setAccessibleDescription(why)
        if why:
            self.setToolTip(plain(f"{action_text(self.row)}. {why}"))

    def fit(self, width: int) -> int:
        """Take as many lines as the name needs in `width`; return the height."""
        box = QFontMetrics(self.font()).boundingRect(
            QRect(0, 0, self._text_width(width), 999), int(Qt.TextFlag.TextWordWrap), self.text()
        )
        self.setFixedHeight(max(ROW_HEIGHT, box.height() + Space.S))
        return self.height()

    def _text_width(self, width: int) -> int:
        keys = keys_text(self.row)
        return width - Space.ICON - 3 * Space.S - (QFontMetrics(font(Type.CAPTION)).horizontalAdvance(keys) + Space.S)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the panel's to take."""
        event.ignore()

    def nextCheckState(self) -> None:
        """Whether a tool is on is for its owner to say."""

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(COLUMN_WIDTH, max(ROW_HEIGHT, self.height() if self.minimumHeight() else ROW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, name and key."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, on = QRectF(self.rect()), self.isChecked()
        ground = colours.accent if on else colours.sunken if self._hovered or self.hasFocus() else None
        if ground is not None and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.RADIUS - 2, Space.RADIUS - 2)
        text = QColor(colours.on_accent if on else colours.text)
        quiet = QColor(colours.on_accent if on else colours.muted)
        if not self.isEnabled():
            text = quiet = QColor(colours.disabled_text)
        if self.row.icon:
            box = QRectF(Space.S, (self.height() - Space.ICON) / 2, Space.ICON, Space.ICON)
            paint_icon(painter, self.row.icon, box, text)
        left = Space.ICON + 2 * Space.S
        painter.setPen(text)
        painter.setFont(self.font())
        inner = QRectF(left, 0, self._text_width(self.width()), self.height())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self.text())
        painter.setPen(quiet)
        painter.setFont(font(Type.CAPTION))
        edge = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(rect.adjusted(0, 0, -Space.S, 0), edge, keys_text(self.row))
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class ToolPanel(QFrame):
    """The panel; it goes as soon as a tool was chosen, or with Esc or a press beside it.

    Arrow keys go about, Enter chooses, and the key of any tool chooses that tool.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self._box.setSpacing(Space.M)
        self.rows: dict[str, ToolRow] = {}
        self._columns: list[list[ToolRow]] = []
        self._parts: list[QWidget] = []

    def fill(self, sections: Sequence[MoreSection], actions: Mapping[str, ActionSpec], room: int) -> None:
        """List tools anew in a panel not wider than `room`."""
        for old in self._parts:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts, self._columns, self.rows = [], [], {}
        width = max(LEAST_COLUMN, min(COLUMN_WIDTH, (room - 2 * Space.M - (COLUMNS - 1) * Space.M) // COLUMNS))
        made = [[ToolRow(actions[name]) for name in section.actions] for section in sections]
        for row in (row for rows in made for row in rows):
            row.clicked.connect(lambda _on=False, row=row: self._choose(row))
            self.rows[row.row.id] = row
        heights = [HEAD_HEIGHT + sum(row.fit(width) for row in rows) for rows in made]
        for column in spread(heights, COLUMNS):
            part = QWidget()
            part.setFixedWidth(width)
            lines = QVBoxLayout(part)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            for number in column:
                heading = Text(Type.CAPTION, muted=True)
                heading.setText(QCoreApplication.translate("Actions", sections[number].heading))
                heading.setFixedHeight(HEAD_HEIGHT)
                heading.setContentsMargins(Space.S, 0, 0, 0)
                lines.addWidget(heading)
                for row in made[number]:
                    lines.addWidget(row)
            lines.addStretch(1)
            self._box.addWidget(part)
            self._parts.append(part)
            self._columns.append([row for number in column for row in made[number]])
        self.adjustSize()

    def open_at(self, corner: QPoint) -> None:
        """Show the panel with its upper left corner at a place of the screen, or as near as there is room."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(corner) or self.screen()
        free = screen.availableGeometry() if screen is not None else QRect(corner, self.size())
        x = max(free.left(), min(corner.x(), free.right() - self.width()))
        y = max(free.top(), min(corner.y(), free.bottom() - self.height()))
        self.move(x, y)
        self.show()
        first = next((row for column in self._columns for row in column if row.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, row: ToolRow) -> None:
        self.close()
        self.triggered.emit(row.row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go about, choose, or leave."""
        focus, key = self.focusWidget(), event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _PRESS and isinstance(focus, ToolRow):
            self._choose(focus)
        elif not self._go(key) and not self._take(chord_of(event)):
            super().keyPressEvent(event)

    def _take(self, chord: str) -> bool:
        """Choose the tool that has a key."""
        for row in self.rows.values():
            if chord and chord in keys_of(row.row) and row.isEnabled():
                self._choose(row)
                return True
        return False

    def _go(self, key: int) -> bool:
        """Take the keyboard to another tool; return whether the key means that."""
        columns = [[row for row in column if row.isEnabled()] for column in self._columns]
        columns = [column for column in columns if column]
        flat = [row for column in columns for row in column]
        focus = self.focusWidget()
        at = flat.index(focus) if isinstance(focus, ToolRow) and focus in flat else -1
        if not flat:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            target = flat[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(flat)]
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            target = flat[0 if key == Qt.Key.Key_Home else -1]
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            here = next((k for k, column in enumerate(columns) if flat[at] in column), 0)
            beside = columns[(here + (1 if key == Qt.Key.Key_Right else -1)) % len(columns)]
            target = min(beside, key=lambda row: abs(row.y() - flat[at].y()))
        else:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(QColor(colours_of(self).control_border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def short_name(text: str) -> str:
    """Return what a tool is called without the explanation behind it: the tool tip has that."""
    return text.partition(": ")[0].partition(" (")[0]


def spread(heights: Sequence[int], columns: int) -> list[list[int]]:
    """Return which sections go into which column, so that the highest is as low as can be; in order within each."""

    def cost(places: tuple[int, ...]) -> tuple[int, int]:
        sums = [0] * columns
        for height, place in zip(heights, places, strict=True):
            sums[place] += height
        return max(sums), sum(abs(one - other) for one, other in pairwise(places))

    best = min(product(range(columns), repeat=len(heights)), key=cost)
    return [[number for number, place in enumerate(best) if place == column] for column in range(columns)]
