"""The Inbox: what needs attention, results by person and set, the scan with the marks of all, comments, replies."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from xrayTrainer.ui.commands.inbox_actions import BY_ID, INBOX_ACTIONS
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS
from xrayTrainer.ui.viewmodels.inbox import InboxModel, Page
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, InboxPlace, Payload, Route, ScreenId
from xrayTrainer.ui.views.inbox_case import CasePage, InboxCase
from xrayTrainer.ui.views.inbox_person import InboxPersonPart
from xrayTrainer.ui.views.inbox_set import InboxSetPart
from xrayTrainer.ui.views.inbox_start import InboxStart
from xrayTrainer.ui.views.inbox_title import InboxTitle
from xrayTrainer.ui.views.inbox_words import InboxWords
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.inbox_list import InboxList
from xrayTrainer.ui.widgets.inbox_pages import InboxHead, PersonPage, SetPage, StartPage
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.viewmodels.inbox_remarks import InboxRemarks
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.inbox_talk import InboxTalk
    from xrayTrainer.ui.widgets.inbox_stage import InboxStage


class InboxView(Screen):
    """The screen.

    Parameters
    ----------
    model, case, remarks
        What is there, the case that is looked at, what is written.
    can_send
        Whether replies can be written to files, and results taken in.

    Signals
    -------
    file_requested(), send_requested(), card_requested()
        A file is to be taken in, replies are to be sent, the mentor wants to make his card.
    """

    file_requested = Signal()
    send_requested = Signal()
    card_requested = Signal()

    def __init__(self, model: InboxModel, case: InboxCaseModel, remarks: InboxRemarks, *, can_send: bool) -> None:
        super().__init__("inbox")
        self.model, self.case_model, self.remarks = model, case, remarks
        self._can_send = can_send
        self._payload: Payload = None
        self.words = InboxWords(self)
        self.head = InboxHead()
        self.notice = Notice()
        self.notice.setObjectName("inbox_notice")
        self.pages: dict[Page, QWidget] = {
            Page.START: StartPage(),
            Page.PERSON: PersonPage(),
            Page.SET: SetPage(),
            Page.CASE: CasePage(),
        }
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        for part in (self.head, self.notice, self.stack):
            self.fill(part)
        self._make_parts()
        self._router = ShortcutRouter(self, (*INBOX_ACTIONS, *SCAN_ACTIONS), self.run, self.can)
        self._connect()
        self.guard = self._before_leaving

    def _make_parts(self) -> None:
        start, person, of_set, case = (self.pages[page] for page in Page)
        if not (
            isinstance(start, StartPage)
            and isinstance(person, PersonPage)
            and isinstance(of_set, SetPage)
            and isinstance(case, CasePage)
        ):
            raise ValueError("a page of another kind")
        self.start = InboxStart(start, self.model, self.words, self)
        self.person = InboxPersonPart(person, self.model, self.remarks, self.words, self)
        self.set = InboxSetPart(of_set, self.model, self.words, self)
        self.title = InboxTitle(self.head, self.model, self.case_model, self.words, self)
        self.case = InboxCase(case, self.case_model, self.model, self.remarks, self.words, self)

    def _connect(self) -> None:
        model, remarks = self.model, self.remarks
        self.head.triggered.connect(self.run)
        self.start.page.triggered.connect(self.run)
        for part in (self.start, self.person, self.set):
            part.opened.connect(model.go)
        self.stage.triggered.connect(self.run)
        self.case_page.side.form.triggered.connect(self.run)
        for talk in (self.person.talk, self.case.talk):
            talk.card_requested.connect(self.card_requested)
        model.place_changed.connect(self._show_place)
        for told in (model.page_changed, model.person_changed, model.set_changed, self.case_model.opened):
            told.connect(self._show_head)
        model.scored.connect(self._tell_scored)
        remarks.kept.connect(self._tell_kept)
        self.case_model.chosen_changed.connect(self.notice.hide)
        model.case_outdated.connect(self.case_model.reload)
        self.case_model.refused.connect(self._refuse_case)
        for failed in (model.failed, remarks.failed, self.case_model.failed):
            failed.connect(self._fail)

    @property
    def case_page(self) -> CasePage:
        """The page with the scan."""
        return self.case.page

    @property
    def stage(self) -> InboxStage:
        """The scan with its tools."""
        return self.case.page.stage

    # the shell's side

    def enter(self, payload: Payload) -> None:
        """Go to a place, or stay where one was; the door of the bar, pressed here, leads to the first page."""
        place = payload if isinstance(payload, InboxPlace) else None
        if place is None and self.isVisible():
            self.model.home()
        self.model.enter(None if place is self._payload else place)
        self._payload = place
        self.remarks.look_for_card()

    def leave(self) -> None:
        """Another screen is about to be shown: nothing that was begun is lost."""
        self.case.leave()
        self.remarks.save()
        self.model.leave()

    def _before_leaving(self, _route: Route | None) -> bool:
        self.remarks.save()
        return True

    def first_focus(self) -> QWidget:
        """The list of the page shown."""
        return {
            Page.START: self.start.first,
            Page.PERSON: self.person.page.list,
            Page.SET: self.set.page.table,
            Page.CASE: self.case.page.list,
        }[self.model.where]

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.words.set_wording(wording)
        super().set_wording(wording)
        for part in (self.start, self.person, self.set, self.case):
            part.set_wording(wording)
        self._show_head()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        describe(self.head.back, self.tr("Back by one page"), keys=keys_text(BY_ID["inbox.back"]))
        self.notice.retranslate()

    # actions

    def can(self, action: str) -> bool:
        """Return whether an action can be run now."""
        if action not in BY_ID:
            return False
        needed = BY_ID[action].enabled_when
        return not needed or needed in self.conditions

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds now."""
        where, model = self.model.where, self.model
        focus = QApplication.focusWidget() or self.window().focusWidget()
        lists = (self.start.page.attention, self.start.page.all, self.person.page.list)
        held = {
            "inside": model.inside or self.case.replay.is_open,
            "on_line": isinstance(focus, InboxList) and focus in lists and bool(focus.current),
            "on_attention": focus is self.start.page.attention and bool(self.start.page.attention.current),
            "put_away": where is Page.START and model.can_take_back,
            "has_files": self._can_send,
            "can_send": self._can_send and self.untold > 0,
            "can_write": where in (Page.CASE, Page.PERSON) and bool(self.remarks.about),
            "has_words": where in (Page.CASE, Page.PERSON) and self.case.talk.has_words,
            "has_draft": where in (Page.CASE, Page.SET) and self._draft_case() is not None,
        }
        mine = frozenset(name for name, holds in held.items() if holds)
        return mine | self.case.conditions if where is Page.CASE else mine

    @property
    def untold(self) -> int:
        """How many comments wait to be sent."""
        people = () if self.model.page is None else self.model.page.people
        return sum(one.untold for one in people)

    def run(self, action: str) -> None:
        """Do what an action says."""
        own: dict[str, Callable[[], object]] = {
            "inbox.open": self._open_line,
            "inbox.back": self._back,
            "inbox.put_away": self.start.put_away,
            "inbox.take_back": self.model.take_back,
            "inbox.file": self.file_requested.emit,
            "inbox.send": self.send_requested.emit,
            "inbox.write": self._talk.write,
            "inbox.keep": self._talk.keep,
            "inbox.open_key": self._open_key,
        }
        (own.get(action) or self.case.table()[action])()

    @property
    def _talk(self) -> InboxTalk:
        return self.case.talk if self.model.where is Page.CASE else self.person.talk

    def _open_line(self) -> None:
        focus = QApplication.focusWidget() or self.window().focusWidget()
        if isinstance(focus, InboxList):
            focus.open_current()

    def _back(self) -> None:
        if self.model.where is not Page.CASE or not self.case.put_away():
            self.model.back()

    def _draft_case(self) -> DraftCasePlace | None:
        """Return the case of a draft whose key can be opened."""
        place, page = self.model.place, self.model.page
        sets = () if page is None else page.sets
        if all(one.id != place.set_id or not one.draft for one in sets) or place.set_id is None:
            return None
        found = self.case_model.found
        slug = found.slug if self.model.where is Page.CASE and found is not None else self.set.current_slug
        return DraftCasePlace(set_id=place.set_id, case=slug) if slug else None

    def _open_key(self) -> None:
        place = self._draft_case()
        if place is not None:
            self.route_requested.emit(Route(ScreenId.KEY_EDITOR, place))

    # showing

    def _show_place(self) -> None:
        place, where = self.model.place, self.model.where
        self.notice.hide()
        if where is Page.CASE and place.set_id is not None and place.case is not None:
            self.case_model.open(place.set_id, place.case, place.answer)
        else:
            self.case.leave()
        if where is Page.PERSON:
            self.person.show_place()
        self.stack.setCurrentWidget(self.pages[where])
        self._show_head()
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self) -> None:
        if self._wording is not None:
            key = self._draft_case() is not None
            self.title.show(can_send=self._can_send, untold=self.untold, key=key)

    def _refuse_case(self, error: UserError) -> None:
        """A case that can't be shown leads back to where one was."""
        if self.model.where is Page.CASE:
            self.model.back()
        self._fail(error)

    def _fail(self, error: UserError) -> None:
        if self._wording is not None:
            self.notice.tell(self._wording.error(error))

    def _tell_kept(self, count: int) -> None:
        """Say how many were written, where they don't all stand beside the scan."""
        if count < 2 and (self.model.where is Page.PERSON or self.case_model.line is not None):
            return
        self.notice.tell(self.tr("%n comment(s) kept. They go out with “Send replies”.", "", count), Tone.INFO)

    def _tell_scored(self, count: int) -> None:
        if count:
            self.notice.tell(self.tr("%n answer(s) that waited are scored now.", "", count), Tone.INFO)
        else:
            self.notice.tell(self.tr("The key is not here yet, or under lock: nothing could be scored."), Tone.INFO)
