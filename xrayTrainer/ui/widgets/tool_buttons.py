"""Square tool buttons made from the action table, with the key in the corner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QSizePolicy, QWidget

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

SIDE = 40
SPACING = 2
GAP = 9
MOST_COLUMNS = 3
"""Of a column of tools, on a screen too low for one."""

LONGEST_KEY = 3
"""A key of so many letters fits below an icon."""


class ToolButton(Pressable):
    """Icon, and the key small in the corner; filled with the accent while it is pressed in."""

    def __init__(self, row: ActionSpec) -> None:
        super().__init__()
        self.row = row
        self._why = ""
        self.setObjectName("action_" + row.id.replace(".", "_"))
        self.setCheckable(row.checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        """Name the button in the language of the program."""
        describe(self, action_text(self.row), keys=keys_text(self.row))
        if self._why:
            self.setToolTip(plain(f"{action_text(self.row)}. {self._why}"))

    def set_reason(self, why: str) -> None:
        """Say why it can't be used; nothing with an empty text."""
        if why != self._why:
            self._why = why
            self.setAccessibleDescription(why)
            self.retranslate()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and key."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        checked = self.isChecked()
        ground = colours.accent if checked else colours.sunken if self._hovered or self.isDown() else None
        if ground is not None and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.RADIUS - 2, Space.RADIUS - 2)
        colour = QColor(colours.on_accent if checked and self.isEnabled() else colours.text)
        if not self.isEnabled():
            colour = QColor(colours.disabled_text)
        paint_icon(painter, self.row.icon, QRectF(9, 8, 21, 21), colour)
        keys = keys_of(self.row)
        key = keys[0] if keys and len(keys[0]) <= LONGEST_KEY else ""
        if key:
            small = font(Type.CAPTION)
            small.setPointSizeF(7.0)
            painter.setFont(small)
            painter.setPen(colour if checked else QColor(colours.muted if self.isEnabled() else colours.disabled_text))
            box = rect.adjusted(0, 0, -4, -2)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), key)
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class ToolBar(QFrame):
    """A row or column of tool buttons; a row of None leaves a gap. A column too high for its place becomes two.

    Signals
    -------
    triggered(str)
        Id of the action.
    """

    triggered = Signal(str)

    def __init__(self, rows: Sequence[ActionSpec | None], *, vertical: bool, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        direction = QBoxLayout.Direction.TopToBottom if vertical else QBoxLayout.Direction.LeftToRight
        self._box = QBoxLayout(direction, self)
        self._box.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        self._box.setSpacing(SPACING)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACING)
        self._shown, self._columns = True, 0
        self.buttons: dict[str, ToolButton] = {}
        self._gaps: list[QWidget] = []
        self._parts: list[QWidget] = []
        for row in rows:
            if row is None:
                self._gaps.append(_Gap(vertical))
                self._parts.append(self._gaps[-1])
                continue
            button = ToolButton(row)
            button.clicked.connect(lambda _checked=False, action=row.id: self.triggered.emit(action))
            self._parts.append(button)
            self.buttons[row.id] = button
        if vertical:
            self._box.addLayout(self._grid)
            self._arrange(1)
            self.setMinimumHeight(self._height_of(MOST_COLUMNS))
        else:
            for part in self._parts:
                self._box.addWidget(part)
        self._box.addStretch(1)

    def add_at_start(self, widget: QWidget) -> None:
        """Put a widget before the buttons, with a gap between."""
        self._box.insertWidget(0, widget)
        self._box.insertWidget(1, _Gap(self._box.direction() is QBoxLayout.Direction.TopToBottom))

    def add_at_end(self, widget: QWidget) -> None:
        """Put a widget at the far end."""
        self._box.addWidget(widget)

    def set_tools_shown(self, shown: bool) -> None:
        """Show the tools, or only what was put at the ends."""
        self._shown = shown
        for part in self._parts:
            part.setVisible(shown and (self._columns <= 1 or part not in self._gaps))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as few columns as the height allows."""
        super().resizeEvent(event)
        if self._columns:
            fitting = (one for one in range(1, MOST_COLUMNS) if self._height_of(one) <= self.height())
            self._arrange(next(fitting, MOST_COLUMNS))

    def _height_of(self, columns: int) -> int:
        """Return what so many columns need, pixels; lines between groups are drawn in a single one alone."""
        rows = ceil(len(self.buttons) / columns)
        gaps = len(self._gaps) if columns == 1 else 0
        return rows * (SIDE + SPACING) + gaps * (GAP + SPACING) - SPACING + 2 * Space.XS

    def _arrange(self, columns: int) -> None:
        """Put the tools of a column into so many."""
        if columns == self._columns:
            return
        self._columns = columns
        parts = self._parts if columns == 1 else list(self.buttons.values())
        rows = ceil(len(parts) / columns)
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(parts):
            self._grid.addWidget(part, place % rows, place // rows)
        for gap in self._gaps:
            gap.setVisible(columns == 1 and self._shown)

    def set_conditions(self, conditions: frozenset[str], reasons: Mapping[str, str] | None = None) -> None:
        """Enable the actions whose condition holds; `reasons` says by condition why others can't be used."""
        for button in self.buttons.values():
            button.set_reason((reasons or {}).get(button.row.enabled_when, ""))
            button.setEnabled(not button.row.enabled_when or button.row.enabled_when in conditions)

    def set_checked(self, action: str, checked: bool) -> None:
        """Show an action pressed in or not."""
        button = self.buttons.get(action)
        if button is not None and button.isChecked() != checked:
            button.setChecked(checked)

    def retranslate(self) -> None:
        """Name every button anew."""
        for button in self.buttons.values():
            button.retranslate()


class _Gap(QWidget):
    """A thin line between groups of tools."""

    def __init__(self, vertical: bool) -> None:
        super().__init__()
        self._vertical = vertical
        self.setFixedSize(QSize(SIDE, GAP) if vertical else QSize(11, SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours_of(self).border), 1))
        if self._vertical:
            painter.drawLine(6, self.height() // 2, self.width() - 6, self.height() // 2)
        else:
            painter.drawLine(self.width() // 2, 6, self.width() // 2, self.height() - 6)
