"""The outcome in words, big and calm, with an icon of its own shape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from xrayTrainer.ui.viewmodels.review_page import ReviewPage
from xrayTrainer.ui.widgets.review_looks import OUTCOME_LOOKS
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

ICON_SIDE = 52


class ReviewHeadline(QFrame):
    """A band over the whole width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_headline_band")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        row.setSpacing(Space.L)
        self._icon = IconLabel("awaiting", side=ICON_SIDE)
        self.title = Text(Type.DISPLAY, wrap=True)
        self.title.setObjectName("review_headline")
        self.lead = Text(Type.LEAD, wrap=True)
        self.lead.setObjectName("review_lead")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def show_page(self, page: ReviewPage | None, waiting: str) -> None:
        """Say how it came out; `waiting` stands there until that is known."""
        if page is None:
            self._icon.set_icon("awaiting", "muted")
            self.title.setText(waiting)
            self.lead.show_text("")
            return
        look = OUTCOME_LOOKS[page.outcome]
        self._icon.set_icon(look.icon, look.tone)
        self.title.setText(page.headline)
        self.lead.show_text(" ".join(page.lead))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, " ".join((page.headline, *page.lead))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours_of(self).border))
