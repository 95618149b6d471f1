"""The dossier beside the scan: papers, seals, weights, risk note; a tab only where the case has such content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Case, Document, Dossier, Seal
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.document_form import FieldBox, Form
from xrayTrainer.ui.widgets.dossier_fields import (
    FieldRow,
    document_rows,
    event_text,
    goods_rows,
    seal_rows,
    weight_rows,
)
from xrayTrainer.ui.widgets.dossier_picture import DossierPicture
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


@dataclass(frozen=True, slots=True)
class _Tab:
    """A tab: its name for the viewing record, its words, its icon and its content."""

    name: str
    text: str
    icon: str
    content: tuple[QWidget, ...]


class DossierPanel(QFrame):
    """Shows the dossier of a case.

    Signals
    -------
    document_opened(str)
        A tab came to the front: `documents`, `seals`, `weights` or `risk_note`.
    finding_reported(object), finding_withdrawn(str, str)
        A `Finding`; document and field of one taken back.
    picture_wanted(object)
        `DossierPicture` that wants to be loaded.
    """

    document_opened = Signal(str)
    finding_reported = Signal(object)
    finding_withdrawn = Signal(str, str)
    picture_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossier")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(Space.S, Space.S, Space.S, 0)
        self._box.setSpacing(Space.S)
        self._buttons_box = QHBoxLayout()
        self._buttons_box.setSpacing(0)
        self._box.addLayout(self._buttons_box)
        self._hint = Text(Type.CAPTION, muted=True, wrap=True)
        self._box.addWidget(self._hint)
        self._pages = QStackedWidget()
        self._box.addWidget(self._pages, 1)
        self._buttons: list[Button] = []
        self._tabs: list[_Tab] = []
        self._boxes: list[FieldBox] = []
        self._findings: dict[tuple[str, str], Finding] = {}
        self._asked = False
        self._wording: Wording | None = None

    @property
    def empty(self) -> bool:
        """Whether the case has no dossier."""
        return not self._tabs

    def show_case(self, case: Case | None, folder: Path, wording: Wording, *, asked: bool) -> None:
        """Show the dossier of a case; with `asked`, its fields can be pressed to report a discrepancy."""
        self._wording = wording
        self._asked = asked
        self._clear()
        if case is not None:
            self._tabs = self._make_tabs(case.dossier, folder, wording)
        for number, tab in enumerate(self._tabs):
            self._add_tab(number, tab)
        self._hint.show_text(self.tr("Press a field that does not agree to report it.") if asked and self._tabs else "")
        for box in self._boxes:
            box.set_askable(asked)
        if self._tabs:
            self._open(0, tell=False)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Flag the fields in which something was reported."""
        self._findings = {(finding.document, finding.field): finding for finding in findings}
        for box in self._boxes:
            box.set_reported((box.row.document, box.row.field) in self._findings)

    def open_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        for number, tab in enumerate(self._tabs):
            if tab.name == name:
                self._open(number, tell=True)

    def _make_tabs(self, dossier: Dossier, folder: Path, wording: Wording) -> list[_Tab]:
        papers = tuple(self._paper(document, folder, wording) for document in dossier.documents)
        seals = tuple(self._seal(number, seal, folder, wording) for number, seal in enumerate(dossier.seals))
        weights = weight_rows(dossier.weights, wording)
        note = wording.text(dossier.risk_note)
        tabs = [
            _Tab("documents", self.tr("Papers"), "dossier", papers),
            _Tab("seals", self.tr("Seals"), "seal", seals),
            _Tab("weights", self.tr("Weights"), "weights", (self._form("", weights),) if weights else ()),
            _Tab("risk_note", self.tr("Risk note"), "risk-note", (self._note(note),) if note else ()),
        ]
        return [tab for tab in tabs if tab.content]

    def _paper(self, document: Document, folder: Path, wording: Wording) -> QWidget:
        title = wording.term(VocabularyName.DOCUMENT_KINDS, document.kind)
        form = self._form(title, document_rows(document, wording), goods_rows(document, wording))
        if document.image is not None:
            self._add_picture(form, folder / document.image, title)
        return form

    def _seal(self, number: int, seal: Seal, folder: Path, wording: Wording) -> QWidget:
        title = self.tr("Seal {number}").format(number=number + 1)
        form = self._form(title, seal_rows(number, seal, wording))
        for event in seal.events:
            line = Text(Type.BODY, wrap=True)
            line.setText(f"{event.at}  {event.place}: {event_text(event.what)}")
            form.add(line)
        if seal.image is not None:
            self._add_picture(form, folder / seal.image, title)
        return form

    def _form(self, title: str, rows: Sequence[FieldRow], goods: Sequence[Sequence[FieldRow]] = ()) -> Form:
        form = Form(title, rows, goods)
        form.pressed.connect(self._pressed)
        self._boxes += form.boxes
        return form

    def _note(self, note: str) -> QWidget:
        text = Text(Type.BODY, wrap=True)
        text.setText(note)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return text

    def _add_picture(self, form: Form, path: Path, title: str) -> None:
        picture = DossierPicture(path, title)
        form.add(picture)
        self.picture_wanted.emit(picture)

    def _add_tab(self, number: int, tab: _Tab) -> None:
        button = Button(Look.NAV)
        button.setCheckable(True)
        button.setText(tab.text)
        button.setObjectName(f"dossier_tab_{tab.name}")
        describe(button, tab.text)
        button.clicked.connect(lambda _checked=False, at=number: self._open(at, tell=True))
        self._buttons_box.addWidget(button)
        self._buttons.append(button)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, Space.XS, Space.M)
        column.setSpacing(Space.L)
        for widget in tab.content:
            column.addWidget(widget)
        column.addStretch(1)
        scroll.setWidget(ground)
        self._pages.addWidget(scroll)

    def _open(self, number: int, *, tell: bool) -> None:
        for k, button in enumerate(self._buttons):
            button.setChecked(k == number)
        self._pages.setCurrentIndex(number)
        if tell:
            self.document_opened.emit(self._tabs[number].name)

    def _clear(self) -> None:
        for button in self._buttons:
            self._buttons_box.removeWidget(button)
            button.hide()
            button.deleteLater()
        while self._pages.count():
            page = self._pages.widget(0)
            if page is None:
                break
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._buttons, self._tabs, self._boxes, self._findings = [], [], [], {}

    # discrepancies

    def _pressed(self, box: FieldBox) -> None:
        if self._asked and self._wording is not None:
            menu = self._menu(box, self._wording)
            menu.popup(box.mapToGlobal(QPoint(0, box.height())))

    def _menu(self, box: FieldBox, wording: Wording) -> QMenu:
        """Return the kinds of discrepancy to choose from, and the way to take a report back."""
        document, field = box.row.document, box.row.field
        menu = QMenu(box)
        menu.setObjectName("discrepancy_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reported = self._findings.get((document, field))
        if reported is not None:
            back = menu.addAction(self.tr("Take the report back"))
            back.triggered.connect(lambda: self.finding_withdrawn.emit(document, field))
            menu.addSeparator()
        part = menu
        for choice in wording.choices(VocabularyName.DISCREPANCY_KINDS):
            if choice.depth == 0:
                part = menu.addMenu(choice.label)
                continue
            self._add_kind(part, document, field, choice.id, choice.label, reported)
        other = menu.addAction(self.tr("Something else does not agree"))
        other.triggered.connect(lambda: self.finding_reported.emit(Finding(document=document, field=field)))
        return menu

    def _add_kind(
        self, menu: QMenu, document: str, field: str, kind: str, label: str, reported: Finding | None
    ) -> None:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(reported is not None and reported.kind == kind)
        finding = Finding(document=document, field=field, kind=kind)
        action.triggered.connect(lambda: self.finding_reported.emit(finding))
