"""Help below a thing of the review: where the way to it probably broke off, what was looked at, why the case came."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class ReviewHelp(QWidget):
    """What is not known is not shown.

    Signals
    -------
    passed_requested()
        The moment at which the thing was passed is to be replayed.
    seen_requested()
        What was looked at is to be shaded.
    atlas_requested()
        Normal cargo is to be seen beside the scan.
    """

    passed_requested = Signal()
    seen_requested = Signal()
    atlas_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_help")
        self.miss = _text("review_miss")
        self.passed = _button("review_passed", "review-replay")
        self.seen = _text("review_seen_share")
        self.show_seen = _button("review_show_seen", "review-seen")
        self.normal = _button("review_normal", "atlas")
        self._heading = Text(Type.CAPTION, muted=True)
        self._heading.setObjectName("review_why_heading")
        self.why = _text("review_why_case", muted=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        left = Qt.AlignmentFlag.AlignLeft
        box.addWidget(self.miss)
        box.addWidget(self.passed, 0, left)
        box.addWidget(self.seen)
        box.addWidget(self.show_seen, 0, left)
        box.addWidget(self.normal, 0, left)
        box.addWidget(self._heading)
        box.addWidget(self.why)
        for part in (self.miss, self.passed, self.seen, self.show_seen, self.normal, self._heading, self.why):
            part.hide()
        self.hide()
        self.passed.clicked.connect(self.passed_requested)
        self.show_seen.clicked.connect(self.seen_requested)
        self.normal.clicked.connect(self.atlas_requested)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.show_seen.setText(self.tr("Show what you looked at"))
        describe(self.show_seen, self.tr("Shade what you looked at enlarged: the denser the longer"))
        self.normal.setText(self.tr("Compare with normal cargo"))
        describe(self.normal, self.tr("Reference scans of the atlas beside this one"))
        self._heading.setText(self.tr("Why this case came"))

    def show_miss(self, sentence: str, passed: tuple[str, str] | None) -> None:
        """Say what a miss probably was; `passed` is the time of the replay and the seconds at which it was passed."""
        self.miss.show_text(sentence)
        self.passed.setVisible(passed is not None)
        if passed is not None:
            said = self.tr("You passed it at %1 for %2 s").replace("%1", passed[0]).replace("%2", passed[1])
            self.passed.setText(said)
            describe(self.passed, self.tr("%1: show that moment of your viewing").replace("%1", said))
        self._settle()

    def show_looked(self, share: str, *, normal: bool) -> None:
        """Say which share of the scan was looked at (empty: unknown); offer normal cargo beside it."""
        self.seen.show_text(
            self.tr("You had %1 of this view on the screen from close by.").replace("%1", share) if share else ""
        )
        self.show_seen.setVisible(bool(share))
        self.normal.setVisible(normal)
        self._settle()

    def show_why(self, sentences: str) -> None:
        """Say why the case came."""
        self._heading.setVisible(bool(sentences))
        self.why.show_text(sentences)
        self._settle()

    def _settle(self) -> None:
        parts = (self.miss, self.seen, self.normal, self.why)
        self.setVisible(any(not part.isHidden() for part in parts))


def _text(name: str, *, muted: bool = False) -> Text:
    text = Text(Type.BODY, muted=muted, wrap=True)
    text.setObjectName(name)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


def _button(name: str, icon: str) -> Button:
    button = Button(Look.SECONDARY, icon_name=icon)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Enter still goes on
    return button
