"""Parts of the forms on the unit's pages: named fields and buttons, and lines of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.theme import Space


def named_field(name: str, width: int) -> Field:
    """Return an empty field with an object name, at least `width` pixels wide."""
    field = Field()
    field.setObjectName(name)
    field.setMinimumWidth(width)
    return field


def named_button(name: str, look: Look = Look.SECONDARY) -> Button:
    """Return a button with an object name."""
    button = Button(look)
    button.setObjectName(name)
    return button


def line_of(*parts: QWidget) -> QHBoxLayout:
    """Return parts side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
