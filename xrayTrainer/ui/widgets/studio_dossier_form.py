"""The dossier of a case, to be filled in: papers, the carrier's plate, seals, weights; beside them as they are drawn.

The form changes nothing by itself: it shows a case, and says what the case would be.  Whoever shows it keeps the case.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QSplitter, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Case, Document, Seal, Weights
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.cards import Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.document_form import DocumentForm
from xrayTrainer.ui.widgets.dossier_fields import CARRIER, SEALS, WEIGHTS, carrier_sheet, document_sheet
from xrayTrainer.ui.widgets.seal_card import SealCard
from xrayTrainer.ui.widgets.studio_dossier_parts import CarrierPart, DocumentPart, Part, SealPart, WeightsPart
from xrayTrainer.ui.widgets.theme import Space
from xrayTrainer.ui.widgets.weights_card import WeightsCard

DRAW_AFTER_MS = 60
"""A paper is drawn anew when nothing was typed for so long."""

LINE = 30
"""Height of a line of the list, pixels."""

LEAST = 400
LEAST_TO_DRAW = 680
"""Narrowest form, and from what width on the paper is drawn beside it, pixels."""

CaseEdit: TypeAlias = Callable[[Case], Case]
"""Returns the next case."""

_SEAL = re.compile(r"seals\[(\d+)\]")


class DossierForm(QWidget):
    """The form.

    Parameters
    ----------
    name
        Beginning of the object names; one for each place where such a form stands.

    Signals
    -------
    edited(object, str)
        `CaseEdit`, and the name of the field that is typed in (empty for anything else): steps of one field, one
        right after the other, are one step of undo.
    """

    edited = Signal(object, str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._case: Case | None = None
        self._wording: Wording | None = None
        self._part: Part | None = None
        self._drawn: QWidget | None = None
        self.list = QListWidget()
        self.list.setObjectName(f"{name}_parts")
        self.list.setMinimumWidth(130)
        self.list.setMaximumWidth(220)
        self.add_paper = worded_button(f"{name}_add_paper", "", Look.SECONDARY, icon="add")
        self.add_seal = worded_button(f"{name}_add_seal", "", Look.SECONDARY, icon="add")
        self.remove = worded_button(f"{name}_remove", "", Look.QUIET, icon="delete")
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, Space.S, 0)
        box.setSpacing(Space.XS)
        box.addWidget(self.list, 1)
        for button in (self.add_paper, self.add_seal, self.remove):
            box.addWidget(button)
        self._forms, self._drawing = _page(), _page()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for place, widget in enumerate((left, self._forms, self._drawing)):
            self._split.addWidget(widget)
            self._split.setCollapsible(place, False)
            self._split.setStretchFactor(place, min(place, 1))
        self._split.setSizes([180, 340, 330])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        self._later = QTimer(self, singleShot=True, interval=DRAW_AFTER_MS)
        self._later.timeout.connect(self._draw)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_part())
        self.add_paper.clicked.connect(self._ask_for_kind)
        self.add_seal.clicked.connect(self._add_seal)
        self.remove.clicked.connect(self._remove)

    @property
    def part(self) -> str:
        """What is chosen: id of a document, `carrier`, `seals[0]`, `weights`."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def show_case(self, case: Case, wording: Wording) -> None:
        """Show a case; what is being typed stays."""
        other = self._case is None or case.id != self._case.id or wording is not self._wording
        self._case, self._wording = case, wording
        parts = _parts_of(case, wording)
        items = [self.list.item(row) for row in range(self.list.count())]
        held = [(item.data(Qt.ItemDataRole.UserRole), item.text()) for item in items]
        if held != parts:
            self._list(parts)
        if other:
            self._retranslate()
            self._drop_part()
        self._show_part()

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, the drawn paper is left out."""
        return QSize(LEAST, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the paper where there is room for it."""
        super().resizeEvent(event)
        self._drawing.setVisible(self.width() >= LEAST_TO_DRAW)

    def choose(self, part: str) -> bool:
        """Show a part: id of a document, `carrier`, `seals[0]`, `weights`. Return whether there is such a part."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == part:
                self.list.setCurrentRow(row)
                return True
        return False

    def focus_field(self, part: str, field: str = "") -> None:
        """Go to a field, by its place as findings and keys write it: `goods[0].hs`, `gross_kg`, `events[1]`."""
        if self.choose(part) and self._part is not None:
            self._part.focus_field(field)

    def _list(self, parts: list[tuple[str, str]]) -> None:
        now = self.part
        with QSignalBlocker(self.list):
            self.list.clear()
            for part, text in parts:
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, part)
                item.setToolTip(text)
                item.setSizeHint(QSize(0, LINE))
                self.list.addItem(item)
            names = [part for part, _text in parts]
            self.list.setCurrentRow(names.index(now) if now in names else 0)

    def _retranslate(self) -> None:
        for button, text in (
            (self.add_paper, self.tr("Add a paper")),
            (self.add_seal, self.tr("Add a seal")),
            (self.remove, self.tr("Take away")),
        ):
            button.setText(text)
            describe(button, text)
        describe(self.list, self.tr("Papers, carrier, seals, weights"))

    def _drop_part(self) -> None:
        if self._part is not None:
            self._part.hide()
            self._part.deleteLater()
            self._part = None

    def _show_part(self) -> None:
        """Fill in the form of the part that is chosen; it is made anew where it has other fields."""
        case, wording = self._case, self._wording
        if case is None or wording is None:
            return
        part = self.part
        self.remove.setEnabled(part not in (CARRIER, WEIGHTS))
        make = _maker(self._name, part, case)
        if self._part is None or self._part.shape != make.shape:
            self._drop_part()
            self._part = make.made(wording)
            self._part.edited.connect(self.edited)
            self._forms.column.insertWidget(0, self._part)
        self._part.show_case(case)
        self._later.start()

    def _draw(self) -> None:
        """Draw the part as a trainee will see it."""
        case, wording = self._case, self._wording
        if case is None or wording is None:
            return
        if self._drawn is not None:
            self._drawn.hide()
            self._drawn.deleteLater()
        self._drawn = _drawn(self.part, case, wording)
        if self._drawn is not None:
            self._drawing.column.insertWidget(0, self._drawn)

    def _ask_for_kind(self) -> None:
        if self._wording is None:
            return
        menu = QMenu(self)
        menu.setObjectName(f"{self._name}_kinds")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in self._wording.choices(VocabularyName.DOCUMENT_KINDS):
            entry = menu.addAction(choice.label.replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, kind=choice.id: self.add_document(kind))
        menu.popup(self.add_paper.mapToGlobal(self.add_paper.rect().bottomLeft()))

    def add_document(self, kind: str) -> None:
        """Add an empty paper of a kind, and show it."""
        case = self._case
        if case is None:
            return
        held = {document.id for document in case.dossier.documents}
        number, name = 2, kind
        while name in held:
            number, name = number + 1, f"{kind}_{number}"
        self._tell(lambda one: _with_documents(one, (*one.dossier.documents, Document(id=name, kind=kind))))
        self.choose(name)

    def _add_seal(self) -> None:
        case = self._case
        if case is not None:
            place = len(case.dossier.seals)
            self._tell(lambda one: _with_seals(one, (*one.dossier.seals, Seal())))
            self.choose(f"{SEALS}[{place}]")

    def _remove(self) -> None:
        part = self.part
        seal = _SEAL.fullmatch(part)
        if seal is not None:
            place = int(seal[1])
            self._tell(lambda one: _with_seals(one, one.dossier.seals[:place] + one.dossier.seals[place + 1 :]))
        elif part not in (CARRIER, WEIGHTS):
            self._tell(
                lambda one: _with_documents(one, tuple(paper for paper in one.dossier.documents if paper.id != part))
            )

    def _tell(self, edit: CaseEdit) -> None:
        self.edited.emit(edit, "")


class _Maker:
    """How the form of a part is made, and what would make another necessary."""

    def __init__(self, shape: tuple[object, ...], made: Callable[[Wording], Part]) -> None:
        self.shape = shape
        self.made = made


def _maker(name: str, part: str, case: Case) -> _Maker:
    seal = _SEAL.fullmatch(part)
    if seal is not None:
        place = int(seal[1])
        return _Maker((SEALS, place), lambda wording: SealPart(name, place, wording))
    if part == CARRIER:
        return _Maker((CARRIER,), lambda wording: CarrierPart(name, wording))
    document = next((one for one in case.dossier.documents if one.id == part), None)
    if document is None:
        return _Maker((WEIGHTS,), lambda wording: WeightsPart(name, wording))
    kind = load_vocabulary(VocabularyName.DOCUMENT_KINDS).term(document.kind)
    fields = () if kind is None else kind.fields
    return _Maker((part, document.kind), lambda wording: DocumentPart(name, document, fields, wording))


def _parts_of(case: Case, wording: Wording) -> list[tuple[str, str]]:
    parts: list[tuple[str, str]] = []
    for document in case.dossier.documents:
        title = wording.term(VocabularyName.DOCUMENT_KINDS, document.kind)
        parts.append((document.id, f"{title} {document.fields.number}" if document.fields.number else title))
    parts.append((CARRIER, QCoreApplication.translate("Dossier", "Carrier")))
    for number, _seal in enumerate(case.dossier.seals):
        parts.append(
            (f"{SEALS}[{number}]", QCoreApplication.translate("SealCard", "Seal {number}").format(number=number + 1))
        )
    parts.append((WEIGHTS, QCoreApplication.translate("Dossier", "Weights")))
    return parts


def _drawn(part: str, case: Case, wording: Wording) -> QWidget | None:
    seal = _SEAL.fullmatch(part)
    if seal is not None and int(seal[1]) < len(case.dossier.seals):
        return SealCard(int(seal[1]), case.dossier.seals[int(seal[1])], wording, None)
    if part == WEIGHTS:
        return None if case.dossier.weights == Weights() else WeightsCard(case.dossier.weights, wording)
    if part == CARRIER:
        sheet = None if case.carrier is None else carrier_sheet(case.carrier, wording)
        return None if sheet is None else DocumentForm(sheet)
    document = next((one for one in case.dossier.documents if one.id == part), None)
    return None if document is None else DocumentForm(document_sheet(document, wording))


def _page() -> Page:
    page = Page()
    ground = page.widget()
    layout = None if ground is None else ground.layout()
    if layout is not None:
        layout.setContentsMargins(Space.S, 2, Space.S, Space.S)
    page.column.addStretch(1)
    page.setMinimumWidth(250)
    return page


def _with_documents(case: Case, documents: tuple[Document, ...]) -> Case:
    return replace(case, dossier=replace(case.dossier, documents=documents))


def _with_seals(case: Case, seals: tuple[Seal, ...]) -> Case:
    return replace(case, dossier=replace(case.dossier, seals=seals))
