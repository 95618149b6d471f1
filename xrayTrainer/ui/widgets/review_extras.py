"""Under *More* in a review: the load plan with the place to open, one's own viewing, objections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from xrayTrainer.services.review_api import MOST_NOTE, Dispute
from xrayTrainer.ui.viewmodels.review_plan import PlanBox, PlanSketch
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.load_plan_drawing import LoadPlanDrawing
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

NOTE_HEIGHT = 84


class NoteField(QPlainTextEdit):
    """A few lines of text; Tab goes on, Esc gives up.

    Signals
    -------
    given_up()
        Esc was pressed.
    """

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_dispute_note")
        self.setTabChangesFocus(True)
        self.setFixedHeight(NOTE_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class ReviewExtrasPanel(QWidget):
    """What is not there is not shown.

    Signals
    -------
    replay_requested()
        One's own viewing is to be replayed.
    dispute_requested(str)
        An objection is to be stored.
    """

    replay_requested = Signal()
    dispute_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_extras")
        self.plan = _Part("review_plan")
        self.drawing = LoadPlanDrawing()
        self.plan.box.addWidget(self.drawing)
        self._legend = QWidget()
        self.plan.box.addWidget(self._legend)
        self.viewing = _Part("review_viewing")
        self.replay = _button("review_replay", Look.SECONDARY, "review-replay")
        self.viewing.box.addWidget(self.replay, 0, Qt.AlignmentFlag.AlignLeft)
        self.objections = _Part("review_objections")
        self._said = QWidget()
        self.objections.box.addWidget(self._said)
        self.object = _button("review_dispute", Look.SECONDARY, "review-dispute")
        self.objections.box.addWidget(self.object, 0, Qt.AlignmentFlag.AlignLeft)
        self.note = NoteField()
        self.about = Text(Type.CAPTION, muted=True, wrap=True)
        self.fault = Text(Type.BODY, wrap=True)
        self.fault.setObjectName("review_dispute_fault")
        self.keep = _button("review_dispute_keep", Look.SECONDARY, "check")
        self.drop = _button("review_dispute_drop", Look.QUIET, "")
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.S)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        row.addStretch(1)
        for part in (self.about, self.note, self.fault):
            form.addWidget(part)
        form.addLayout(row)
        self.objections.box.addWidget(self._form)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.L)
        for section in (self.plan, self.viewing, self.objections):
            column.addWidget(section)
            section.hide()
        self.replay.clicked.connect(self.replay_requested)
        self.object.clicked.connect(self.begin_dispute)
        self.drop.clicked.connect(self.end_dispute)
        self.note.given_up.connect(self.end_dispute)
        self.keep.clicked.connect(lambda: self.dispute_requested.emit(self.note.toPlainText()))

    @property
    def writing(self) -> bool:
        """Whether an objection is being written."""
        return not self._form.isHidden()

    @property
    def has_content(self) -> bool:
        """Whether any part is shown."""
        return not (self.plan.isHidden() and self.viewing.isHidden() and self.objections.isHidden())

    def show_plan(self, sketch: PlanSketch | None) -> None:
        """Show another load plan, or none."""
        self.drawing.show_sketch(sketch)
        self._legend = self.plan.replaced(self._legend, _legend(() if sketch is None else sketch.lines))
        self.plan.setVisible(sketch is not None)

    def show_viewing(self, *, there: bool) -> None:
        """Offer a replay, or don't."""
        self.viewing.setVisible(there)

    def show_disputes(self, disputes: Sequence[tuple[str, Dispute]], *, offered: bool) -> None:
        """Show what was objected, each with the title of what it is about."""
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        for title, dispute in disputes:
            head = _text(" · ".join(filter(None, (dispute.at[:10], title))), Type.CAPTION, muted=True)
            box.addWidget(head)
            box.addWidget(_text(dispute.note, Type.BODY))
        self._said = self.objections.replaced(self._said, fresh)
        self._said.setVisible(bool(disputes))
        self.objections.setVisible(offered or bool(disputes))
        self.object.setVisible(offered and not self.writing)

    def begin_dispute(self) -> None:
        """Open the field for an objection."""
        self.object.hide()
        self.fault.show_text("")
        self._form.show()
        self.note.setFocus()

    def show_about(self, title: str) -> None:
        """Say what an objection would be about."""
        self.about.show_text(self.tr("About: %1").replace("%1", title) if title else "")

    def show_fault(self, sentence: str) -> None:
        """Say why it was not stored."""
        self.fault.show_text(sentence)
        self.note.setFocus()

    def end_dispute(self) -> None:
        """Close the field; what was written is gone."""
        if self.writing:
            self.note.clear()
            self._form.hide()
            self.object.show()
            self.object.setFocus()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.drawing.retranslate()
        self.plan.set_title(self.tr("Load plan"))
        self.viewing.set_title(self.tr("Your viewing"))
        self.objections.set_title(self.tr("Objections"))
        for button, text, said in (
            (self.replay, self.tr("Replay"), self.tr("Replay what you had on the screen")),
            (self.object, self.tr("I see it differently"), self.tr("Write what you object to in this review")),
            (self.keep, self.tr("Keep the objection"), self.tr("Keep the objection with this answer")),
            (self.drop, self.tr("Cancel"), self.tr("Cancel the objection")),
        ):
            button.setText(text)
            describe(button, said)
        describe(self.note, self.tr("What do you object to, and why?"))
        self.note.setPlaceholderText(
            self.tr("What do you object to, and why? At most %1 letters.").replace("%1", str(MOST_NOTE))
        )


class _Part(QWidget):
    """A heading with what stands below it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = Text(Type.STRONG, wrap=True)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(Space.S)
        self.box.addWidget(self._title)

    def set_title(self, title: str) -> None:
        """Set the heading."""
        self._title.setText(title)

    def replaced(self, old: QWidget, fresh: QWidget) -> QWidget:
        """Put a widget in the place of another, and return it."""
        self.box.replaceWidget(old, fresh)
        fresh.show()  # only now: without a parent it would be a window of its own
        old.hide()
        old.deleteLater()
        return fresh


def _legend(lines: Sequence[PlanBox]) -> QWidget:
    legend = QWidget()
    legend.setObjectName("review_plan_legend")
    box = QVBoxLayout(legend)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(Space.XS)
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        badge = _text(line.badge, Type.STRONG)
        badge.setFixedWidth(Space.L)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_text(line.title, Type.STRONG if line.place else Type.BODY))
        if line.place:
            words.addWidget(_text(line.place, Type.BODY))
        row.addLayout(words, 1)
        box.addLayout(row)
    return legend


def _button(name: str, look: Look, icon: str) -> Button:
    button = Button(look, icon_name=icon)
    button.setObjectName(name)
    return button


def _text(text: str, kind: Type, *, muted: bool = False) -> Text:
    label = Text(kind, muted=muted, wrap=True)
    label.setText(text)
    return label
