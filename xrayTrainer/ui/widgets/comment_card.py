"""What a mentor said of an answer or a session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


@dataclass(frozen=True, slots=True)
class CommentLine:
    """One comment: who and when, about what (may be empty), and what it says, cue first."""

    author: str
    day: str
    about: str
    said: tuple[str, ...]


class CommentCard(Card):
    """Comments, the first first; hidden where there are none."""

    def __init__(self, name: str) -> None:
        super().__init__(margin=Space.M, spacing=Space.S)
        self.setObjectName(name)
        self._heading = Text(Type.STRONG)
        self.body.addWidget(self._heading)
        self._lines: QWidget | None = None
        self.hide()

    def show_lines(self, lines: Sequence[CommentLine]) -> None:
        """Show other comments."""
        if self._lines is not None:
            self.body.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
            self._lines = None
        self.setVisible(bool(lines))
        if not lines:
            return
        self._lines = QWidget()
        box = QVBoxLayout(self._lines)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        for number, line in enumerate(lines):
            head = Text(Type.CAPTION, muted=True, wrap=True)
            head.setText(" · ".join(part for part in (line.author, line.day, line.about) if part))
            said = Text(Type.BODY, wrap=True)
            said.setObjectName(f"{self.objectName()}_{number}")
            said.setText("\n".join(line.said))
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.addWidget(head)
            box.addWidget(said)
        self.body.addWidget(self._lines)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("Comments for you"))
