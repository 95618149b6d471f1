"""An open draft: its cases on the left; on the right the set, the case that is chosen, or several; below, its state."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.studio_actions import BY_ID
from xrayTrainer.ui.viewmodels.studio_check import CheckModel, Jump
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import move_by, move_to, remove
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.studio_briefs import BriefsPage
from xrayTrainer.ui.views.studio_case_pages import CasePage, PapersPage, SeveralPage
from xrayTrainer.ui.views.studio_cases_panel import CasesPanel
from xrayTrainer.ui.views.studio_check_panel import CheckPanel
from xrayTrainer.ui.views.studio_foot import StudioFoot
from xrayTrainer.ui.views.studio_page import StudioPage
from xrayTrainer.ui.views.studio_set_pages import RulesPage, TextsPage
from xrayTrainer.ui.views.studio_text_pages import LessonsPage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Rule
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.flow import Flow
from xrayTrainer.ui.widgets.texts import ElidedText
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import Draft

P = TypeVar("P", bound=StudioPage)
OF_SET = ("texts", "rules", "lessons", "briefs")
OF_CASE = ("case", "papers")
SEVERAL = "several"


class StudioEditor(QWidget):
    """The editor.

    Parameters
    ----------
    desk, stack
        The open draft, and its steps.
    check
        Looks through it.
    wording
        Words of the language that is on.
    pages
        The pages on the right.

    Signals
    -------
    run_requested(str)
        Id of an action that reaches beyond the editor.
    key_requested(str, object)
        Folder name of a case whose key is to be mended, and the place in it.
    """

    run_requested = Signal(str)
    key_requested = Signal(str, object)

    def __init__(
        self,
        desk: DraftDesk,
        stack: QUndoStack,
        check: CheckModel,
        pages: StudioPages,
        wording: Wording,
    ) -> None:
        super().__init__()
        self.desk, self.steps, self._check = desk, stack, check
        self._wording = wording
        self._coming = ""
        self.left = CasesPanel(wording, CheckPanel(check))
        self._right, self.pages = pages, pages.made
        self.case, self.papers = _is(self.pages["case"], CasePage), _is(self.pages["papers"], PapersPage)
        self.several = _is(self.pages[SEVERAL], SeveralPage)
        self.lessons, self.briefs = _is(self.pages["lessons"], LessonsPage), _is(self.pages["briefs"], BriefsPage)
        self._page = "texts"
        self.tabs = {name: self._tab(name) for name in self.pages}
        self._row = Flow()
        self._row.set_parts([button for name, button in self.tabs.items() if name != SEVERAL])
        self.title = ElidedText(Type.HEADING)
        self.title.setMinimumWidth(40)
        self.back = Button(Look.QUIET, icon_name=BY_ID["studio.drafts"].icon)
        self.back.setObjectName("action_studio_drafts")
        self.back.clicked.connect(lambda: self.run("studio.drafts"))
        self.foot = StudioFoot(desk, stack)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.XS, Space.XS, Space.M, Space.XS)
        head.setSpacing(Space.S)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(Rule())
        column.addWidget(self._right, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("studio_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([440, 900])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(Rule())
        box.addWidget(split, 1)
        box.addWidget(Rule())
        box.addWidget(self.foot)

    def _connect(self) -> None:
        desk, cases = self.desk, self.left.list
        desk.opened.connect(self._open)
        desk.changed.connect(self._show)
        cases.chosen_changed.connect(self._choose)
        cases.dropped.connect(lambda slugs, before: desk.change(self.tr("Move cases"), move_to(slugs, before)))
        self.left.run_requested.connect(self.run)
        self.left.check.jump_requested.connect(self.jump)
        self.left.check.check_requested.connect(self._check.check)
        self.case.papers_requested.connect(lambda: self.show_page("papers"))
        self.case.renamed.connect(self._expect)
        self.foot.run_requested.connect(self.run)
        self._check.changed.connect(self.left.name_check)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        names = {
            "texts": self.tr("Texts"),
            "rules": self.tr("Order and rules"),
            "lessons": self.tr("Lessons"),
            "briefs": self.tr("Briefs"),
            "case": self.tr("Case"),
            "papers": self.tr("Papers"),
            SEVERAL: self.tr("Several"),
        }
        for name, button in self.tabs.items():
            button.setText(names[name])
            describe(button, names[name])
        row = BY_ID["studio.drafts"]
        self.back.setText(action_text(row))
        describe(self.back, action_text(row), keys=keys_text(row))
        self.foot.retranslate()
        self.left.set_wording(wording)
        for page in self.pages.values():
            page.set_wording(wording)
        self._row.updateGeometry()
        if self.desk.draft is not None:
            self._show(self.desk.draft)

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if self.desk.draft is None:
            return False
        when = BY_ID[action].enabled_when
        return {
            "has_draft": True,
            "has_chosen": bool(self.left.list.chosen),
            "can_undo": self.steps.canUndo(),
            "can_redo": self.steps.canRedo(),
        }.get(when, False)

    def run(self, action: str) -> None:
        """Run an action."""
        steps: dict[str, Callable[[], object]] = {
            "studio.undo": self.steps.undo,
            "studio.redo": self.steps.redo,
            "studio.up": lambda: self.desk.change(self.tr("Move cases"), move_by(self.left.list.chosen, -1)),
            "studio.down": lambda: self.desk.change(self.tr("Move cases"), move_by(self.left.list.chosen, 1)),
            "studio.remove": self._remove,
            "studio.search": self.left.focus_search,
            "studio.next_part": lambda: self._turn(1),
            "studio.previous_part": lambda: self._turn(-1),
            "studio.check": self._look_through,
        }
        if action not in steps:
            self.run_requested.emit(action)
        elif self.can(action):
            steps[action]()

    def show_page(self, name: str) -> None:
        """Show a page on the right, as far as it makes sense now."""
        count = len(self.left.list.chosen)
        if name in OF_CASE and count != 1:
            name = SEVERAL if count else "texts"
        self._page = name
        self._right.setCurrentWidget(self.pages[name])
        for tab, button in self.tabs.items():
            button.setChecked(tab == name or (name == SEVERAL and tab == "case"))
        if self.desk.draft is not None:
            self._fill(self.desk.draft)

    def jump(self, where: Jump) -> None:
        """Go to where a fault is mended."""
        if where.page == "key":
            self.left.reveal(where.case)
            self.key_requested.emit(where.case, where.place)
            return
        if where.case:
            self.left.reveal(where.case)
        self.show_page(where.page)
        self.pages[self._page].jump(where.place)

    def choose(self, slugs: tuple[str, ...]) -> None:
        """Choose cases, as soon as they are there."""
        if slugs:
            self.left.reveal(slugs[0])
            self.left.list.choose(slugs)

    def _open(self, draft: Draft) -> None:
        self._show(draft)
        self.left.show_tab("cases")
        self.left.list.choose(())
        self.show_page("texts")
        self.foot.show_state()
        self.left.list.setFocus()

    def _show(self, draft: Draft) -> None:
        self.title.setText(self._wording.text(draft.set.title))
        self.left.show_draft(draft)
        if self._coming:
            slug, self._coming = self._coming, ""
            self.left.list.choose((slug,))
        self.left.check.show_staleness()
        self._fill(draft)

    def _expect(self, slug: str) -> None:
        """A case is about to be called so: it stays chosen."""
        self._coming = slug

    def _fill(self, draft: Draft) -> None:
        """Show the draft on the page that is in front; the others follow when they come."""
        chosen = self.left.list.chosen
        one = draft.find(chosen[0]) if len(chosen) == 1 else None
        if self._page == "case" and one is not None:
            self.case.show_case(one)
        elif self._page == "papers" and one is not None:
            self.papers.show_case(one)
        elif self._page == SEVERAL:
            self.several.choose(chosen)
        elif self._page not in OF_CASE:
            self.pages[self._page].show_draft(draft)

    def _choose(self) -> None:
        """Others are chosen: their page comes in front."""
        self.left.show_chosen()
        count = len(self.left.list.chosen)
        for name in OF_CASE:
            self.tabs[name].setEnabled(count > 0)
        if count == 0:
            self.show_page(self._page if self._page in OF_SET else "texts")
        elif count == 1:
            self.show_page(self._page if self._page in OF_CASE else "case")
        else:
            self.show_page(SEVERAL)

    def _remove(self) -> None:
        slugs = self.left.list.chosen
        gone, order = frozenset(slugs), self.left.model.slugs
        rest = [slug for slug in order if slug not in gone]
        at = next((row for row, slug in enumerate(order) if slug in gone), 0)
        self.desk.change(self.tr("Take away %n case(s)", "", len(slugs)), remove(slugs))
        if rest:
            self.left.list.choose((rest[min(at, len(rest) - 1)],))

    def _turn(self, step: int) -> None:
        names = [name for name in self.tabs if name != SEVERAL and self.tabs[name].isEnabled()]
        at = names.index(self._page) if self._page in names else names.index("texts")
        self.show_page(names[(at + step) % len(names)])

    def _look_through(self) -> None:
        self.left.show_tab("check")
        self._check.check()

    def _tab(self, name: str) -> Button:
        button = Button(Look.NAV)
        button.setObjectName(f"studio_page_{name}")
        button.setCheckable(True)
        button.setEnabled(name not in OF_CASE)
        button.clicked.connect(lambda: self.show_page(name))
        if name == SEVERAL:
            button.setParent(self)
            button.hide()
        return button


class StudioPages(QStackedWidget):
    """The pages on the right, by name; made one by one, they go with it where it is given up half made.

    Parameters
    ----------
    desk
        The open draft.
    doors
        Names of the doors to other screens, by screen.
    """

    def __init__(self, desk: DraftDesk, doors: dict[str, Callable[[], str]]) -> None:
        super().__init__()
        self.made: dict[str, StudioPage] = {}
        self._makers: dict[str, Callable[[], StudioPage]] = {
            "texts": lambda: TextsPage(desk),
            "rules": lambda: RulesPage(desk),
            "lessons": lambda: LessonsPage(desk),
            "briefs": lambda: BriefsPage(desk),
            "case": lambda: CasePage(desk, doors),
            "papers": lambda: PapersPage(desk),
            SEVERAL: lambda: SeveralPage(desk),
        }

    def in_steps(self) -> Generator[None, None, None]:
        """Make the pages."""
        for name, make in self._makers.items():
            self.made[name] = make()
            self.addWidget(self.made[name])
            yield


def _is(page: StudioPage, kind: type[P]) -> P:
    if not isinstance(page, kind):
        raise TypeError(f"{page.objectName()} is no {kind.__name__}")
    return page
