"""The discrepancies reported so far: each leads to its field, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

_SHOWN = 2
"""So many reports are seen at once; more scroll."""


class FindingList(QFrame):
    """All reported discrepancies.

    Signals
    -------
    chosen(str, str), withdrawn(str, str)
        Document and field.
    """

    chosen = Signal(str, str)
    withdrawn = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finding_list")
        self._any = self._low = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, Space.XS)
        box.setSpacing(2)
        self._title = Text(Type.STRONG)
        box.addWidget(self._title)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.addWidget(self._scroll)
        self.hide()

    def set_low(self, low: bool) -> None:
        """Stay away while there is no room."""
        self._low = low
        self.setVisible(self._any and not low)

    def show_findings(
        self, findings: Sequence[Finding], places: Mapping[tuple[str, str], str], wording: Wording
    ) -> None:
        """Show the reports; `places` names their fields."""
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for number, finding in enumerate(findings, start=1):
            rows.addWidget(self._row(number, finding, places, wording))
        rows.addStretch(1)
        self._scroll.setWidget(inside)
        row = inside.sizeHint().height() / max(1, len(findings))
        self._scroll.setFixedHeight(round(row * min(_SHOWN, len(findings))))
        self._title.setText(self.tr("%n discrepancies reported", "", len(findings)))
        self._any = bool(findings)
        self.setVisible(self._any and not self._low)

    def _row(self, number: int, finding: Finding, places: Mapping[tuple[str, str], str], wording: Wording) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        document, field = finding.document, finding.field
        kind = finding.kind
        what = self.tr("Something else does not agree")
        if kind is not None:
            what = wording.term(VocabularyName.DISCREPANCY_KINDS, kind)
        button = RowButton("flag", tone="missed")
        button.setObjectName(f"finding_{number}")
        button.set_texts(what, places.get((document, field), f"{document}: {field}"))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.chosen.emit(document, field))
        back = Button(Look.QUIET, icon_name="delete", icon_only=True)
        back.setObjectName(f"finding_withdraw_{number}")
        describe(back, self.tr("Take report {number} back").format(number=number))
        back.clicked.connect(lambda: self.withdrawn.emit(document, field))
        line.addWidget(button, 1)
        line.addWidget(back)
        return made
