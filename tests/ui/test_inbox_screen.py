"""The Inbox on the screen: from what needs attention to the scan, a comment, many comments, and files of replies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fake_inbox import CASES, PEOPLE, SET, FakeComments, FakeInbox, answer_id
from helpers.inbox_desk import FIRST, Desk
from helpers.result_places import Place, sent
from helpers.shell_window import ShellWindow
from helpers.small_sets import SET_ID, hidden_mark
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import CaseId, SetId
from xrayTrainer.domain.regions import Ellipse, Rect
from xrayTrainer.services.comments import CommentsImpl
from xrayTrainer.services.comments_api import Remark
from xrayTrainer.services.inbox_api import CaseAnswers
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.inbox import Page
from xrayTrainer.ui.viewmodels.inbox_case import Audience, InboxCaseModel
from xrayTrainer.ui.viewmodels.inbox_remarks import Draft
from xrayTrainer.ui.viewmodels.inbox_replies import RepliesModel, RepliesWritten
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, InboxPlace, ScreenId
from xrayTrainer.ui.viewmodels.settings import INBOX_DRAFTS, AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.inbox import InboxView
from xrayTrainer.ui.widgets.shapes import Role

_PRESSED = (QAbstractButton, QAbstractItemView, QComboBox, QPlainTextEdit)
CTRL = Qt.KeyboardModifier.ControlModifier


class Mentor:
    """Somebody at the Inbox of a running program."""

    def __init__(self, shell: ShellWindow) -> None:
        self.shell = shell
        inbox, comments = shell.services.inbox, shell.services.comments
        assert isinstance(inbox, FakeInbox)
        assert isinstance(comments, FakeComments)
        self.inbox, self.comments = inbox, comments

    def enter(self, place: InboxPlace | None = None) -> InboxView:
        self.shell.go(ScreenId.INBOX, place)
        view = self.shell.here
        assert isinstance(view, InboxView)
        self.view = view
        self.shell.settle()
        return view

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, held)
        self.shell.settle()

    @property
    def focus(self) -> QWidget:
        return self.view.window().focusWidget() or self.view

    @property
    def shapes(self) -> set[tuple[Role, str]]:
        return {(shape.role, shape.label) for shape in self.view.stage.overlay.shapes}

    def choose_audience(self, who: Audience) -> str:
        box = self.view.case_page.side.form.audience
        index = box.findData(who)
        box.setCurrentIndex(index)
        box.activated.emit(index)
        return box.currentText()


@pytest.fixture
def mentor(qtbot: QtBot, tmp_path: Path) -> Iterator[Mentor]:
    shell = ShellWindow(qtbot, tmp_path)
    shell.start()
    yield Mentor(shell)
    shell.stop()


def test_that_keys_alone_lead_from_what_needs_attention_to_a_comment_and_back(mentor: Mentor) -> None:
    QTest.keyClick(mentor.shell.window, Qt.Key.Key_7, CTRL)
    view = mentor.enter()
    assert [entry.id for entry in view.start.page.attention.entries] == ["miss", "key", "idle"]
    assert view.start.page.attention.hasFocus()
    mentor.press(Qt.Key.Key_Return)
    assert view.model.where is Page.CASE
    assert view.case_model.answer == answer_id(1, 0)
    assert mentor.inbox.seen == [answer_id(1, 0)]
    assert mentor.shapes == {(Role.FOR_NOTHING, "B. Testov")}
    mentor.press(Qt.Key.Key_H)
    assert mentor.shapes == {(Role.FOR_NOTHING, "B. Testov"), (Role.MISSED, "A")}
    mentor.press(Qt.Key.Key_M)
    mentor.press(Qt.Key.Key_T)
    QTest.keyClicks(mentor.focus, "Look at the doors")
    mentor.press(Qt.Key.Key_Return, CTRL)
    (kept,) = mentor.comments.kept
    assert (kept.remark.answer, kept.remark.text) == (answer_id(1, 0), "Look at the doors")
    assert kept.remark.mark is not None
    assert not view.remarks.draft.text
    assert "1 comment" in next(entry.second for entry in view.case_page.list.entries if entry.id == answer_id(1, 0))
    mentor.press(Qt.Key.Key_Escape)
    assert view.case_page.list.hasFocus()
    mentor.press(Qt.Key.Key_Escape)
    assert view.model.where is Page.START


def test_that_what_is_put_away_comes_back_until_one_leaves(mentor: Mentor) -> None:
    view = mentor.enter()
    attention = view.start.page.attention
    mentor.press(Qt.Key.Key_Delete)
    assert [entry.id for entry in attention.entries] == ["key", "idle"]
    assert attention.current == "key"
    mentor.press(Qt.Key.Key_Z, CTRL)
    assert [entry.id for entry in attention.entries] == ["miss", "key", "idle"]
    assert mentor.inbox.away == []
    attention.choose("idle")
    mentor.press(Qt.Key.Key_Delete)
    mentor.shell.go(ScreenId.LIBRARY)
    assert mentor.inbox.away == ["idle"]
    mentor.enter()
    assert [entry.id for entry in attention.entries] == ["miss", "key"]


def test_that_one_remark_goes_to_all_who_missed_it_and_is_offered_again(mentor: Mentor) -> None:
    view = mentor.enter(InboxPlace(set_id=SET, case=CASES[0]))
    assert (Role.FOUND, "A. Testova") in mentor.shapes
    assert "(2)" in mentor.choose_audience(Audience.MISSED)
    mentor.press(Qt.Key.Key_T)
    QTest.keyClicks(mentor.focus, "Rows differ")
    mentor.press(Qt.Key.Key_Return, CTRL)
    assert [one.person for one in mentor.comments.kept] == [PEOPLE[1], PEOPLE[2]]
    assert view.notice.isVisible()
    mentor.press(Qt.Key.Key_Escape)
    mentor.press(Qt.Key.Key_PageDown)
    assert view.case_model.answer == answer_id(0, 0)
    said = view.case_page.side.form.said
    assert said.itemText(1) == "Rows differ"
    said.activated.emit(1)
    assert view.case_page.side.form.words.toPlainText() == "Rows differ"
    assert not view.notice.isVisible()


def test_that_a_place_is_drawn_by_keys_and_names_who_marked_there(mentor: Mentor) -> None:
    view = mentor.enter(InboxPlace(set_id=SET, case=CASES[0]))
    mentor.press(Qt.Key.Key_E)
    right, down, enter = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return
    for key in (enter, enter, right, right, down, down, enter):
        mentor.press(key)
    assert isinstance(view.remarks.draft.region, Ellipse)
    mentor.press(Qt.Key.Key_Escape)
    mentor.press(Qt.Key.Key_R)
    assert mentor.focus is view.stage.canvas
    view.stage.input.region_drawn.emit(Rect(x=290, y=5, w=60, h=40))
    assert mentor.focus is view.case_page.side.form.words
    assert any(role is Role.DRAFT for role, _ in mentor.shapes)
    assert "(1)" in mentor.choose_audience(Audience.MARKED)
    QTest.keyClicks(mentor.focus, "A tank")
    mentor.press(Qt.Key.Key_Return, CTRL)
    (kept,) = mentor.comments.kept
    assert (kept.person, kept.remark.view, kept.remark.region) == (PEOPLE[1], "side", Rect(x=290, y=5, w=60, h=40))
    assert kept.remark.mark is not None


def test_that_heat_maps_take_the_place_of_the_marks_of_all(mentor: Mentor) -> None:
    view = mentor.enter(InboxPlace(set_id=SET, case=CASES[0]))
    assert len(mentor.shapes) == 2
    assert view.stage.heat.idle
    mentor.press(Qt.Key.Key_1)
    assert mentor.shapes == set()
    assert not view.stage.heat.idle
    mentor.press(Qt.Key.Key_1)
    assert len(mentor.shapes) == 2
    assert view.stage.heat.idle


def test_that_a_half_written_comment_stays_beyond_the_end_of_the_program(mentor: Mentor) -> None:
    place = InboxPlace(set_id=SET, case=CASES[0], answer=answer_id(0, 0))
    view = mentor.enter(place)
    mentor.press(Qt.Key.Key_T)
    QTest.keyClicks(mentor.focus, "Not done")
    mentor.shell.go(ScreenId.LIBRARY)
    mentor.enter()
    assert view.case_page.side.form.words.toPlainText() == "Not done"
    view.model.go(InboxPlace(person=PEOPLE[0], answer=answer_id(0, 0)))
    mentor.shell.settle()
    assert view.person.page.side.form.words.toPlainText() == "Not done"
    assert "Not done" in mentor.shell.context.settings.get(INBOX_DRAFTS)


def test_that_a_session_as_a_whole_is_commented_on_the_page_of_its_person(mentor: Mentor) -> None:
    view = mentor.enter(InboxPlace(person=PEOPLE[2]))
    page = view.person.page
    assert [entry.depth for entry in page.list.entries] == [0, 1, 1]
    mentor.press(Qt.Key.Key_T)
    QTest.keyClicks(mentor.focus, "Take your time")
    mentor.press(Qt.Key.Key_Return, CTRL)
    (kept,) = mentor.comments.kept
    assert (kept.person, kept.remark.answer) == (PEOPLE[2], None)
    drop = page.side.said.findChild(QWidget, "inbox_person_said_list_drop_0")
    assert drop is not None
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    mentor.shell.settle()
    assert mentor.comments.kept == []


def test_that_who_has_no_card_is_led_to_make_one(mentor: Mentor) -> None:
    mentor.comments.signed = False
    view = mentor.enter(InboxPlace(set_id=SET, case=CASES[0]))
    mentor.press(Qt.Key.Key_T)
    QTest.keyClicks(mentor.focus, "Words")
    mentor.press(Qt.Key.Key_Return, CTRL)
    form = view.case_page.side.form
    assert form.make_card.isVisible()
    assert form.words.toPlainText() == "Words"
    assert view.notice.isVisible()


def test_that_a_set_shows_its_cases_and_leads_into_the_key_of_a_draft(mentor: Mentor) -> None:
    view = mentor.enter(InboxPlace(set_id=SET))
    table = view.set.page.table
    cells = [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(2)]
    assert cells[0][:4] == ["case-1", "3", "33 % (1/3)", "-"]
    assert cells[0][6] == "something may be missing in the key"
    assert cells[1][2:5] == ["-", "-", "-"]
    assert "0.71" in view.set.page.value.text()
    assert not view.can("inbox.open_key")
    mentor.inbox.draft = True
    view.set.page.score.click()
    mentor.shell.settle()
    assert view.notice.isVisible()
    assert view.can("inbox.open_key")
    assert view._draft_case() == DraftCasePlace(set_id=SET, case="case-1")
    mentor.press(Qt.Key.Key_Return)
    assert view.model.where is Page.CASE


def test_that_without_results_it_is_said_how_they_come(mentor: Mentor) -> None:
    mentor.inbox.empty = True
    view = mentor.enter()
    assert view.start.page.empty.isVisible()
    assert not view.start.page.filled.isVisible()
    assert mentor.focus is view.start.page.empty_file


def test_that_a_case_that_is_not_here_leads_back_and_says_why(mentor: Mentor, monkeypatch: pytest.MonkeyPatch) -> None:
    view = mentor.enter()

    def refused(set_id: SetId, case: CaseId) -> CaseAnswers:
        raise UserError("inbox.no_case")

    monkeypatch.setattr(mentor.inbox, "case", refused)
    mentor.press(Qt.Key.Key_Return)
    assert view.model.where is Page.START
    assert view.notice.isVisible()


def test_that_every_page_names_what_can_be_pressed_and_cuts_nothing_in_the_least_window(mentor: Mentor) -> None:
    view = mentor.enter()
    mentor.comments.signed = False
    window = mentor.shell.window
    window.resize(window.minimumSize())
    for language in ("en", "ru", "tg"):
        window.set_language(language)
        for place in (
            InboxPlace(person=PEOPLE[0]),
            InboxPlace(set_id=SET),
            InboxPlace(set_id=SET, case=CASES[0], answer=answer_id(1, 0)),
        ):
            view.model.go(place)
            mentor.shell.settle()
            shown = [one for one in view.findChildren(QWidget) if isinstance(one, _PRESSED) and one.isVisible()]
            shown = [one for one in shown if not one.objectName().startswith("qt_")]
            assert [type(one) for one in shown if not one.objectName() or not one.accessibleName()] == []
            cut = [
                (one.objectName(), one.width(), one.minimumSizeHint().width())
                for one in shown
                if isinstance(one, QAbstractButton) and one.width() < one.minimumSizeHint().width()
            ]
            assert cut == []
            outside = [
                one.objectName()
                for one in shown
                if not view.rect().contains(one.mapTo(view, one.rect().center())) and not _scrolls(one)
            ]
            assert outside == []


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent is not None


def test_that_replies_before_a_fault_are_written_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    comments = FakeComments()
    inbox = FakeInbox(tmp_path, comments)
    for number in (0, 1, 2):
        session = inbox.sessions(PEOPLE[number])[0]
        line = session.answers[0]
        comments.add((Remark(session=session.id, answer=line.id, text="Well seen"),))
    comments.refuses = PEOPLE[1]
    tasks = TaskRunner()
    model = RepliesModel(inbox, comments, None, tasks, Changes(), tmp_path)
    with qtbot.waitSignal(model.read):
        model.look()
    assert model.facts is not None
    assert [one.id for one in model.facts.people] == [PEOPLE[0], PEOPLE[1]]
    assert model.facts.here == 1
    with qtbot.waitSignal(model.written) as told:
        model.write([PEOPLE[0], PEOPLE[1]], passphrase="", day="2026-11-22")
    written = told.args[0]
    assert isinstance(written, RepliesWritten)
    assert [sent.file.name for _, sent in written.sent] == ["reply-A-Testova-2026-11-22.xtreply"]
    assert written.fault is not None
    assert comments.written == [PEOPLE[0]]
    tasks.shutdown()


def test_that_a_comment_on_real_results_comes_back_to_who_missed_it(qtbot: QtBot, tmp_path: Path) -> None:
    unit, mentor = Place(tmp_path / "unit"), Desk(tmp_path / "mentor")
    unit.people.current()
    unit.people.keep_results("Aida Testova")
    unit.work(found=False)
    mentor.results.take(sent(unit, "a"))
    mentor.answer("Bolot Testov", hidden_mark())
    mentor.cards.make_own(name="M. Testova", unit="", passphrase="")
    comments = CommentsImpl(mentor.store, mentor.people, mentor.data)
    tasks = TaskRunner()
    case = InboxCaseModel(mentor.inbox, mentor.training, mentor.reviews, tasks)
    with qtbot.waitSignal(case.pictures.picture_changed, check_params_cb=lambda picture: picture is not None):
        case.open(SET_ID, FIRST, None)
    assert [trace.label for _, trace in case.traces()] == ["Bolot Testov"]
    remarks = case.remarks(
        Audience.MISSED, Draft(text="Rows differ", view="side", region=Rect(x=100, y=50, w=80, h=60))
    )
    comments.add(remarks)
    model = RepliesModel(mentor.inbox, comments, None, tasks, Changes(), tmp_path)
    with qtbot.waitSignal(model.read):
        model.look()
    assert model.facts is not None
    with qtbot.waitSignal(model.written) as told:
        model.write([one.id for one in model.facts.people], passphrase="", day="2026-11-22")
    ((_, reply),) = told.args[0].sent
    read = CommentsImpl(unit.store, unit.people, unit.data)
    taken, _ = read.take_reply(reply.file)
    assert (taken.new, taken.strange) == (1, 0)
    (said,) = read.of_answer(remarks[0].answer or answer_id(0, 0))
    assert (said.remark.text, said.remark.region) == ("Rows differ", Rect(x=100, y=50, w=80, h=60))
    assert tasks.shutdown()
    unit.close()
    mentor.close()


def test_that_broken_drafts_in_the_settings_are_no_drafts(mentor: Mentor, tmp_path: Path) -> None:
    settings: AppSettings = mentor.shell.context.settings
    settings.set(INBOX_DRAFTS, '{"answer:1": {"region": {"type": "circle"}}}')
    view = mentor.enter(InboxPlace(set_id=SET, case=CASES[0]))
    assert view.remarks.draft.empty
