"""The dossier beside the scan: papers, seals, weights, risk note; a tab only where the case has such content."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Case
from xrayTrainer.ui.commands.dossier_actions import DOSSIER_TOOLS
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.document_compare import DocumentCompare
from xrayTrainer.ui.widgets.document_form import BoxGrid, FieldBox
from xrayTrainer.ui.widgets.dossier_chips import DossierTabs, PaperChips
from xrayTrainer.ui.widgets.dossier_findings import FindingList
from xrayTrainer.ui.widgets.dossier_pages import DOCUMENTS, Page, is_container, make_pages, sheets_of, tab_text
from xrayTrainer.ui.widgets.dossier_picture import DossierPicture
from xrayTrainer.ui.widgets.dossier_report import DiscrepancyPicker
from xrayTrainer.ui.widgets.dossier_search import DossierFinder, DossierSearch
from xrayTrainer.ui.widgets.page_stack import PageStack
from xrayTrainer.ui.widgets.paper_sheets import Place
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.tool_buttons import ToolBar


class DossierPanel(QFrame):
    """Shows the dossier of a case.

    Signals
    -------
    in_view(object)
        Tuple of the names of what stands in front now: ids of documents, `carrier`, `seals`, `weights`, `risk_note`.
    finding_reported(object), finding_withdrawn(str, str)
        A `Finding`; document and field of one taken back.
    picture_wanted(object)
        `DossierPicture` that wants to be loaded.
    action_wanted(str)
        A tool was pressed.
    """

    in_view = Signal(object)
    finding_reported = Signal(object)
    finding_withdrawn = Signal(str, str)
    picture_wanted = Signal(object)
    action_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossier")
        self._case: Case | None = None
        self._wording: Wording | None = None
        self._asked = self._low = False
        self._pages: list[Page] = []
        self._at = 0
        self._findings: tuple[Finding, ...] = ()
        self._compare: DocumentCompare | None = None
        self._build()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.S, Space.XS, Space.S, 0)
        box.setSpacing(Space.XS)
        self._tabs = DossierTabs()
        self._tabs.chosen.connect(self._show_tab)
        box.addWidget(self._tabs)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self._chips = PaperChips()
        self._chips.chosen.connect(self._show_page)
        self.tools = ToolBar(DOSSIER_TOOLS, vertical=False, name="dossier_tools")
        self.tools.triggered.connect(self.action_wanted)
        tools.addWidget(self._chips, 1)
        tools.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(tools)
        self._search = DossierSearch()
        self._search.closed.connect(self.end_search)
        self._finder = DossierFinder(self._search, self)
        self._finder.hit.connect(self._show_hit)
        box.addWidget(self._search)
        self._hint = Text(Type.CAPTION, muted=True, wrap=True)
        box.addWidget(self._hint)
        self._stack = PageStack()
        self._stack.made.connect(self._page_made)
        box.addWidget(self._stack, 1)
        self._list = FindingList()
        self._list.chosen.connect(self.go_to)
        self._list.withdrawn.connect(self.finding_withdrawn)
        box.addWidget(self._list)

    def set_low(self, low: bool) -> None:
        """In a low window leave the room of the reports to the page."""
        self._low = low
        self._list.set_low(low)
        self._show_hint()

    # what it shows

    @property
    def empty(self) -> bool:
        """Whether the case has no dossier."""
        return not self._pages

    @property
    def can_compare(self) -> bool:
        """Whether there are two papers to lay side by side."""
        return len(sheets_of(self._pages)) > 1

    @property
    def comparing(self) -> bool:
        """Whether two papers stand side by side."""
        return self._compare is not None

    @property
    def names(self) -> tuple[str, ...]:
        """Names of what stands in front."""
        if self._compare is not None:
            return self._compare.names
        return (self._pages[self._at].name,) if self._pages else ()

    def show_case(self, case: Case | None, folder: Path, wording: Wording, *, asked: bool) -> None:
        """Show the dossier of a case; with `asked`, its fields can be pressed to report a discrepancy."""
        kept = self._pages[self._at].name if self._pages and self._same(case) else ""
        self._clear()
        self._case, self._wording, self._asked = case, wording, asked
        self.tools.retranslate()
        self._search.retranslate()
        if case is not None:
            self._pages = make_pages(case, folder, wording, self._picture)
        self._finder.set_pages(self._pages)
        self._stack.set_pages(self._pages)
        tabs = tuple(dict.fromkeys(page.tab for page in self._pages))
        self._tabs.show_tabs([(tab, tab_text(tab)) for tab in tabs])
        marks = [
            (page.name, page.sheet.mark, page.title)
            for page in self._pages
            if page.tab == DOCUMENTS and page.sheet is not None
        ]
        self._chips.show_papers(marks)
        self.show_findings(self._findings)
        self._show_page(next((k for k, page in enumerate(self._pages) if page.name == kept), 0))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Flag the fields in which something was reported, and list them."""
        self._findings = tuple(findings)
        reported = {(finding.document, finding.field) for finding in findings}
        for grid in self._grids():
            grid.set_reported(reported)
        self._show_hint()
        if self._wording is not None:
            self._list.show_findings(self._findings, _places(self._pages, reported), self._wording)

    def _show_hint(self) -> None:
        hint = self.tr("Press a field that does not agree to report it.")
        wanted = self._asked and bool(self._pages) and not self._findings and not self._low
        self._hint.show_text(hint if wanted else "")

    def go_to(self, document: str, field: str) -> None:
        """Bring a field to the front, and the keyboard to it."""
        place = (document, field)
        holds = (k for k, page in enumerate(self._pages) if any((r.document, r.field) == place for r in page.rows))
        number = next(holds, None)
        if number is None:
            return
        self._show_page(number)
        for grid in self._pages[number].grids:
            box = grid.bring(place)
            if box is not None:
                _bring(self._stack.currentWidget(), box)
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def turn(self, by: int) -> None:
        """Go to the next page of the dossier, or the one before."""
        if self._pages:
            self._show_page((self._at + by) % len(self._pages))

    # pages

    def _show_tab(self, tab: str) -> None:
        self._show_page(next(k for k, page in enumerate(self._pages) if page.tab == tab))

    def _show_page(self, number: int) -> None:
        """Bring a page to the front; a comparison ends with it."""
        if not self._pages:
            self.in_view.emit(())
            return
        self._end_compare()
        self._at = number
        page = self._pages[number]
        self._stack.bring(number)
        self._tabs.show_chosen(page.tab)
        papers = page.tab == DOCUMENTS
        self._chips.show_chosen(number if papers else -1)
        self._tell()

    def _page_made(self, page: Page) -> None:
        for grid in page.grids:
            grid.pressed.connect(self._pressed)
            grid.set_askable(self._asked)
            grid.set_reported({(finding.document, finding.field) for finding in self._findings})
        self._finder.light(page)

    def _clear(self) -> None:
        self._end_compare()
        self._pages, self._at = [], 0
        self._stack.set_pages(())
        self._search.hide()

    def _same(self, case: Case | None) -> bool:
        return case is not None and self._case is not None and case.id == self._case.id

    def _picture(self, path: Path, title: str) -> DossierPicture:
        picture = DossierPicture(path, title)
        self.picture_wanted.emit(picture)
        return picture

    def _grids(self) -> list[BoxGrid]:
        found = [grid for page in self._pages for grid in page.grids]
        return found + (list(self._compare.grids) if self._compare is not None else [])

    def _tell(self) -> None:
        self.in_view.emit(self.names)

    # two side by side

    def set_comparing(self, comparing: bool) -> None:
        """Lay two papers side by side, the one in front on the left; or go back to it alone."""
        if not comparing:
            self._show_page(self._at)
            return
        if self._compare is not None or not self.can_compare or self._case is None:
            return
        made = DocumentCompare(sheets_of(self._pages), carried_in_container=is_container(self._case))
        made.choose(self._pages[self._at].name)
        made.chosen.connect(self._compared)
        made.pressed.connect(self._pressed)
        self._compare = made
        self._stack.bring_beside(made)
        self._compared()

    def _compared(self) -> None:
        for grid in () if self._compare is None else self._compare.grids:
            grid.set_askable(self._asked)
        self.show_findings(self._findings)
        self._tell()

    def _end_compare(self) -> None:
        if self._compare is None:
            return
        self._compare = None
        self._stack.drop_beside()

    # search

    def open_search(self) -> None:
        """Show the search line."""
        if self._pages:
            self._search.open()
            self._finder.look_for(self._search.query)

    def end_search(self) -> None:
        """Hide the search line and put out what it lit up; the keyboard goes to the page."""
        self._search.hide()
        self._finder.look_for("")
        target = self._stack.currentWidget() or self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hit(self, name: str, place: tuple[str, str]) -> None:
        """Bring the page of a hit to the front, and the hit into view."""
        if name != self._pages[self._at].name or self._compare is not None:
            self._show_page(next(k for k, page in enumerate(self._pages) if page.name == name))
        for grid in self._grids():
            box = grid.bring(place)
            if box is not None:
                _bring(self._stack.currentWidget(), box)

    # discrepancies

    def _pressed(self, box: FieldBox) -> None:
        if not self._asked or self._wording is None:
            return
        reported = {(finding.document, finding.field): finding for finding in self._findings}
        picker = DiscrepancyPicker(box, reported.get(box.place), self._wording)
        picker.reported.connect(self.finding_reported)
        picker.withdrawn.connect(self.finding_withdrawn)
        picker.open_beside(box)


def _places(pages: Sequence[Page], wanted: Collection[Place]) -> dict[Place, str]:
    """Return what some fields are called, with what they say."""
    return {
        (row.document, row.field): " · ".join(part for part in (page.title, row.name, row.value) if part)
        for page in (pages if wanted else ())
        for row in page.rows
        if (row.document, row.field) in wanted
    }


def _bring(area: QWidget | None, box: FieldBox) -> None:
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(box, Space.M, Space.XL)
