"""Makes the pages of a dossier: papers, the carrier's plate, seals, weights, the risk note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.case import Case, Weights
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.document_form import BoxGrid, DocumentForm
from xrayTrainer.ui.widgets.document_templates import COLUMNS, GREY
from xrayTrainer.ui.widgets.dossier_check_digit import CheckDigit
from xrayTrainer.ui.widgets.dossier_fields import (
    CARRIER,
    RISK_NOTE,
    SEALS,
    WEIGHTS,
    FieldRow,
    Sheet,
    carrier_sheet,
    document_sheet,
    event_row,
    seal_rows,
    weight_rows,
)
from xrayTrainer.ui.widgets.dossier_picture import DossierPicture
from xrayTrainer.ui.widgets.seal_card import SealCard
from xrayTrainer.ui.widgets.weights_card import WeightsCard

DOCUMENTS = "documents"
TAB_NAMES: dict[str, str] = {
    DOCUMENTS: QT_TRANSLATE_NOOP("Dossier", "Papers"),
    SEALS: QT_TRANSLATE_NOOP("Dossier", "Seals"),
    WEIGHTS: QT_TRANSLATE_NOOP("Dossier", "Weights"),
    RISK_NOTE: QT_TRANSLATE_NOOP("Dossier", "Risk note"),
}

Content: TypeAlias = "tuple[Sequence[QWidget], Sequence[BoxGrid]]"
"""Widgets from top to bottom, and the grids of boxes in them."""

MakePicture = Callable[[Path, str], DossierPicture]
"""Makes the picture of a file with a title, and has it loaded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What stands in front at one time.

    Attributes
    ----------
    name
        Its name in the viewing record: id of a document, `carrier`, `seals`, `weights`, `risk_note`.
    tab
        The tab under which it stands: `documents`, `seals`, `weights`, `risk_note`.
    title
        What it is called in full.
    known_rows
        What stands in all its boxes, of one that is no paper; a paper says it itself.
    make
        Makes its content from top to bottom, and tells the grids of boxes therein.
    widgets, grids
        Both, once `fill` has made them.
    sheet
        The paper, where it can be compared with another.
    """

    name: str
    tab: str
    title: str
    make: Callable[[], Content]
    known_rows: tuple[FieldRow, ...] = ()
    sheet: Sheet | None = None
    widgets: list[QWidget] = field(default_factory=list)
    grids: list[BoxGrid] = field(default_factory=list)

    @property
    def rows(self) -> tuple[FieldRow, ...]:
        """What stands in all its boxes."""
        return self.known_rows or (() if self.sheet is None else self.sheet.rows)

    def fill(self) -> None:
        """Make the content; once."""
        if not self.widgets:
            widgets, grids = self.make()
            self.widgets.extend(widgets)
            self.grids.extend(grids)


def make_pages(case: Case, folder: Path, wording: Wording, picture: MakePicture) -> list[Page]:
    """Return the pages of a case's dossier in the order of their tabs; none where it has no dossier."""
    dossier = case.dossier
    pages = [_paper(document_sheet(document, wording), folder, wording, picture) for document in dossier.documents]
    seals = _seals(case, folder, wording, picture)
    weights = dossier.weights
    if weights.declared_kg is not None or weights.weighbridge_kg is not None or weights.axles_kg or weights.tare_kg:
        rows = weight_rows(weights, wording)
        title = tab_text(WEIGHTS)
        pages.append(
            Page(name=WEIGHTS, tab=WEIGHTS, title=title, known_rows=rows, make=lambda: _weights(weights, wording))
        )
    note = wording.text(dossier.risk_note)
    if note:
        title = tab_text(RISK_NOTE)
        said = (FieldRow(document=RISK_NOTE, field="", name=title, value=note, span=COLUMNS),)
        pages.append(
            Page(name=RISK_NOTE, tab=RISK_NOTE, title=title, known_rows=said, make=lambda: _alone(BoxGrid(said)))
        )
    papers = len(dossier.documents)
    pages[papers:papers] = seals
    plate = None if case.carrier is None or not pages else carrier_sheet(case.carrier, wording)
    if plate is not None and papers:
        pages.insert(papers, _paper(plate, folder, wording, picture))
    return pages


def sheets_of(pages: Sequence[Page]) -> tuple[Sheet, ...]:
    """Return what can be compared."""
    return tuple(page.sheet for page in pages if page.sheet is not None)


def tab_text(tab: str) -> str:
    """Return what a tab is called."""
    return QCoreApplication.translate("Dossier", TAB_NAMES[tab])


def _paper(sheet: Sheet, folder: Path, wording: Wording, picture: MakePicture) -> Page:
    def make() -> Content:
        form = DocumentForm(sheet)
        widgets: list[QWidget] = [form]
        if sheet.image is not None:
            widgets.insert(0, picture(folder / sheet.image, sheet.title))
        if sheet.container is not None:
            widgets.append(CheckDigit(sheet.container, sheet.name))
        return widgets, (form,)

    return Page(name=sheet.name, tab=DOCUMENTS, title=sheet.title, make=make, sheet=sheet)


def _weights(weights: Weights, wording: Wording) -> Content:
    card = WeightsCard(weights, wording)
    return (card,), (card.grid,)


def _alone(grid: BoxGrid) -> Content:
    return (grid,), (grid,)


def _seals(case: Case, folder: Path, wording: Wording, picture: MakePicture) -> list[Page]:
    seals = case.dossier.seals
    if not seals:
        return []
    title = tab_text(SEALS)

    def make() -> Content:
        cards: list[SealCard] = []
        for number, seal in enumerate(seals):
            photo = None if seal.image is None else picture(folder / seal.image, title)
            cards.append(SealCard(number, seal, wording, photo))
        return cards, [grid for card in cards for grid in card.grids]

    rows = tuple(row for number, seal in enumerate(seals) for row in seal_rows(number, seal, wording))
    every = tuple(
        row
        for number, seal in enumerate(seals)
        for row in (
            *seal_rows(number, seal, wording),
            *(event_row(number, place, event) for place, event in enumerate(seal.events)),
        )
    )
    sheet = Sheet(name=SEALS, mark="", title=title, ink=GREY, make_rows=lambda: rows)
    return [Page(name=SEALS, tab=SEALS, title=title, known_rows=every, make=make, sheet=sheet)]


def is_container(case: Case) -> bool:
    """Return whether the carrier of a case is a container."""
    return case.carrier is not None and case.carrier.kind.startswith("container")


__all__ = ["CARRIER", "DOCUMENTS", "Page", "is_container", "make_pages", "sheets_of", "tab_text"]
