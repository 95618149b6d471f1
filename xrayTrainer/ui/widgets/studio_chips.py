"""Several terms of a vocabulary: each a chip that can be taken away, and a list from which more are added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.flow import Flow
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.studio_fields import WheelGuard
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

HEIGHT = 28
_CROSS = 20


class TermChip(Pressable):
    """One term; a press takes it away."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setFont(font(Type.CAPTION))

    def sizeHint(self) -> QSize:
        """Text and cross."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * Space.M + _CROSS, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Long words are shortened."""
        return QSize(60, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, word and cross."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(colours.control_border))
        painter.setBrush(QColor(colours.sunken if self._hovered else colours.card))
        painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        painter.setPen(QColor(colours.text))
        painter.setFont(self.font())
        room = rect.adjusted(Space.M, 0, -_CROSS - Space.S, 0)
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        cross = QRectF(rect.right() - _CROSS - 2, rect.center().y() - 6, 12, 12)
        paint_icon(painter, "close", cross, QColor(colours.muted))


class TermChips(QWidget):
    """Several terms of a vocabulary.

    Parameters
    ----------
    vocabulary
        Whose terms; None where they are offered otherwise.
    name
        Object name of the list; those of the chips begin with it.

    Signals
    -------
    edited(object)
        Tuple of the terms.
    """

    edited = Signal(object)

    def __init__(self, vocabulary: VocabularyName | None, name: str) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._name = name
        self._terms: tuple[str, ...] = ()
        self._labels: dict[str, str] = {}
        self._caption = Text(Type.CAPTION, muted=True)
        self.list = SearchList(name)
        self.list.setMinimumWidth(60)
        self.list.installEventFilter(WheelGuard(self))
        self.flow = Flow()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for part in (self._caption, self.flow, self.list):
            box.addWidget(part)
        self.list.chosen.connect(self._add)

    def retranslate(self, wording: Wording, caption: str, add: str) -> None:
        """Name it, and fill the list with the whole vocabulary."""
        if self._vocabulary is not None:
            self.offer(wording.choices(self._vocabulary), caption, add)

    def offer(self, choices: Sequence[TermChoice], caption: str, add: str) -> None:
        """Offer some terms."""
        self._caption.setText(caption)
        describe(self.list, f"{caption}: {add}")
        self._labels = {choice.id: choice.label for choice in choices}
        self.list.fill(choices, add)
        self.list.show_choice(None)
        self._show()

    def show_terms(self, terms: tuple[str, ...]) -> None:
        """Show which terms there are."""
        if terms != self._terms:
            self._terms = terms
            self._show()

    def _show(self) -> None:
        chips: list[QWidget] = []
        for term in self._terms:
            label = self._labels.get(term, term)
            chip = TermChip(f"{self._name}_{term}", label)
            describe(chip, self.tr("Take away: %1").replace("%1", label))
            chip.clicked.connect(lambda _checked=False, term=term: self._drop(term))
            chips.append(chip)
        self.flow.setVisible(bool(chips))
        self.flow.set_parts(chips)

    def _add(self, term: object) -> None:
        self.list.show_choice(None)
        if isinstance(term, str) and term not in self._terms:
            self._set((*self._terms, term))

    def _drop(self, term: str) -> None:
        self.list.setFocus()
        self._set(tuple(one for one in self._terms if one != term))

    def _set(self, terms: tuple[str, ...]) -> None:
        self.show_terms(terms)
        self.edited.emit(terms)
