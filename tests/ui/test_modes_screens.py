"""Home, practice, duty and exam in the window: what leads where, what is said, and what an exam shuts off."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import msgspec
import pytest
from helpers.fake_modes import FakeModes, FakeProgress
from helpers.fake_services import AIDA, BOLOT, LORRY_SET
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import SessionId
from xrayTrainer.services.modes_api import DutyStart, ExamStart, Lorry, PracticeStart
from xrayTrainer.training.choice_rules import practice_rule
from xrayTrainer.training.exam_rules import exam_preset
from xrayTrainer.training.exam_verdict import ExamCounts, Tally, exam_outcome
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.viewmodels.bench_gate import ExamClock, queue_at
from xrayTrainer.ui.viewmodels.practice_focus import CHANCES, THREAT_SHARES, text_of, wishes_of
from xrayTrainer.ui.viewmodels.route import ExamPlace, ScreenId
from xrayTrainer.ui.viewmodels.settings import PRACTICE_FOCUS
from xrayTrainer.ui.views.exam_words import ExamWords
from xrayTrainer.ui.views.home import HomeView
from xrayTrainer.ui.views.practice_focus import PracticeFocusDialog
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.views.workbench_modes import WorkbenchModes


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path, modes=True, progress=FakeProgress()) as (made, _world):
        made.window.resize(1366, 768)
        yield made


def press(shell: ShellWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    shell.qtbot.keyClick(QApplication.focusWidget() or shell.window.focusWidget() or shell.window, key, held)


def button(shell: ShellWindow, name: str) -> QAbstractButton:
    found = shell.window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def label(root: QWidget, name: str) -> str:
    found = root.findChild(QLabel, name)
    assert found is not None, name
    return found.text() if found.isVisibleTo(root) else ""


def at(shell: ShellWindow, screen: ScreenId) -> QWidget:
    def there() -> bool:
        here = shell.window.navigator.here
        return here is not None and here.screen is screen

    shell.qtbot.waitUntil(there, timeout=10_000)
    shell.settle()
    return shell.here


def bench(shell: ShellWindow) -> WorkbenchView:
    """Wait until a case lies on the bench."""
    view = at(shell, ScreenId.WORKBENCH)
    assert isinstance(view, WorkbenchView)
    shell.qtbot.waitUntil(lambda: "can_decide" in view.runner.conditions, timeout=10_000)
    view.parts.canvas.setFocus()
    return view


def modes_of(view: WorkbenchView) -> WorkbenchModes:
    (found,) = view.findChildren(WorkbenchModes)
    return found


def answer(shell: ShellWindow) -> None:
    """Decide that nothing is suspicious."""
    given = len(shell.world.submitted)
    bench(shell).parts.canvas.setFocus()
    press(shell, Qt.Key.Key_N)
    shell.qtbot.waitUntil(lambda: len(shell.world.submitted) == given + 1, timeout=10_000)
    shell.settle()


def nothing_open(shell: ShellWindow) -> HomeView:
    """Let nothing be under way, and go home."""
    shell.world.finished = set(shell.world.sessions)
    home = shell.go(ScreenId.HOME)
    assert isinstance(home, HomeView)
    return home


def begin_exam(shell: ShellWindow, *, sittings: int = 1, code: str = "") -> WorkbenchView:
    shell.context.starter.take_exam(ExamStart(preset="eu_like", sittings=sittings, code=code))
    return bench(shell)


# home


def test_that_an_open_session_comes_first_and_then_practice_for_the_person(shell: ShellWindow) -> None:
    home = shell.here
    assert isinstance(home, HomeView)
    assert home.hero.button.text() == "Continue"
    nothing_open(shell)
    assert label(home, "home_title") == "Practice for you"
    assert home.hero.button.text() == "Start"
    home.hero.button.click()
    bench(shell)
    assert shell.modes.practices == [PracticeStart()]


def test_that_first_steps_come_before_cases_are_chosen(shell: ShellWindow) -> None:
    world = shell.world
    steps = msgspec.structs.replace(world.cards[0], bundled=True, done=0, folder=world.folder / "first-steps")
    world.cards[0] = steps
    home = nothing_open(shell)
    assert label(home, "home_title") == "Test card"
    world.cards[0] = msgspec.structs.replace(steps, done=steps.cases)
    shell.go(ScreenId.LIBRARY)
    nothing_open(shell)
    assert label(home, "home_title") == "Practice for you"


def test_that_home_says_in_words_how_one_stands_each_figure_with_its_number(shell: ShellWindow) -> None:
    home = nothing_open(shell)
    assert label(home, "home_standing") == "You find 8 of 10 (n = 43). You open 1 lorry in 12 for nothing (n = 61)."
    assert "214 of 360" in label(home, "home_half_year")
    said = "\n".join(text.text() for text in home.skills.findChildren(QLabel))
    assert "18 of 19" in said
    assert "4 of 11" in said


def test_that_little_work_says_nothing_of_skill(shell: ShellWindow) -> None:
    shell.world.answered = 0
    shell.go(ScreenId.LIBRARY)
    home = nothing_open(shell)
    assert label(home, "home_standing") == ""
    assert not home.skills.isVisible()


def test_that_without_modes_home_is_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (made, _world):
        home = made.here
        assert isinstance(home, HomeView)
        assert not home.doors.isVisible()
        assert not home.hero.choose.isVisible()


# what to practise


def test_that_a_focus_is_chosen_by_a_general_term_begun_and_remembered_for_that_person(shell: ShellWindow) -> None:
    home = nothing_open(shell)
    home.hero.choose.click()
    shell.settle()
    dialog = shell.window.findChild(PracticeFocusDialog)
    assert dialog is not None
    field = dialog.form.class_
    names = [field.itemText(row) for row in range(field.count())]
    assert any("(12, new ones are made)" in name for name in names)
    field.chosen.emit("tobacco.cigarettes")
    dialog.form.cases.setValue(10)
    dialog.form.chance.setValue(0)
    dialog.go.click()
    bench(shell)
    (begun,) = shell.modes.practices
    assert begun.focus == FocusPlan(classes=("tobacco.cigarettes",))
    assert (begun.cases, begun.target) == (10, 0.9)
    assert wishes_of(shell.context.settings.get(PRACTICE_FOCUS)) == begun
    nothing_open(shell)
    assert "Cigarettes" in home.hero._where.text()
    shell.context.people.switch(BOLOT)
    shell.settle()
    shell.qtbot.waitUntil(lambda: wishes_of(shell.context.settings.get(PRACTICE_FOCUS)) == PracticeStart())
    shell.context.people.switch(AIDA)
    shell.settle()
    shell.qtbot.waitUntil(lambda: wishes_of(shell.context.settings.get(PRACTICE_FOCUS)) == begun)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"cases": "many"}', '{"threat_share": 1.0}', '{"cases": 100000}'])
def test_that_wishes_that_do_not_fit_fall_back_to_the_usual_ones(text: str) -> None:
    assert wishes_of(text) == PracticeStart()
    assert text_of(PracticeStart()) == ""


def test_that_every_wish_that_can_be_chosen_is_one_that_practice_allows() -> None:
    for share in THREAT_SHARES:
        for chance in CHANCES:
            practice_rule(threat_share=share, target=chance)


# practice on the bench


def test_that_practice_counts_to_all_its_cases_and_the_next_is_made_while_the_review_is_read(
    shell: ShellWindow,
) -> None:
    shell.context.starter.practise()
    view = bench(shell)
    assert view.parts.verdict.position.text() == "1 of 20"
    assert shell.modes.prepared == []
    answer(shell)
    at(shell, ScreenId.REVIEW)
    (session,) = shell.modes.prepared
    button(shell, "review_next").click()
    assert bench(shell).parts.verdict.position.text() == "2 of 20"
    assert len(shell.world.sessions[session].order) == 2


def test_that_a_break_is_told_between_cases_and_forgotten_with_the_next(shell: ShellWindow) -> None:
    shell.modes.break_now = True
    shell.context.starter.practise()
    bench(shell)
    assert not shell.context.flow.break_due
    answer(shell)
    assert shell.context.flow.break_due
    button(shell, "review_next").click()
    bench(shell)
    assert not shell.context.flow.break_due


def test_that_home_says_that_the_first_scan_is_being_made(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    made = threading.Event()
    known = FakeModes.begin_practice

    def slow(self: FakeModes, start: PracticeStart) -> object:
        made.wait(20)
        return known(self, start)

    monkeypatch.setattr(FakeModes, "begin_practice", slow)
    home = nothing_open(shell)
    home.hero.button.click()
    assert home.hero.making.text() == ""
    shell.qtbot.waitUntil(lambda: "being made" in home.hero.making.text(), timeout=10_000)
    assert not home.hero.button.isEnabled()
    made.set()
    bench(shell)
    assert home.hero.making.text() == ""


def test_that_a_scan_that_takes_long_is_said_to_be_made_and_home_stays_open(
    shell: ShellWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = threading.Event()
    training = shell.services.training
    known: Callable[..., object] = type(training).open_case

    def slow(self: object, session: object) -> object:
        made.wait(20)
        return known(self, session)

    monkeypatch.setattr(type(training), "open_case", slow)
    shell.context.starter.practise()
    shell.qtbot.waitUntil(lambda: "being made" in _noticed(shell), timeout=10_000)
    button(shell, "canvas_notice_button").click()
    home = shell.window.navigator.here
    assert home is not None
    assert home.screen is ScreenId.HOME
    made.set()
    shell.settle()
    view = next(screen for screen in shell.window.navigator.screens if isinstance(screen, WorkbenchView))
    assert view._model.case is None
    press(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert bench(shell).parts.verdict.position.text() == "1 of 20"


def _noticed(shell: ShellWindow) -> str:
    notice = shell.window.findChild(QWidget, "canvas_notice")
    if notice is None or not notice.isVisible():
        return ""
    return "\n".join(text.text() for text in notice.findChildren(QLabel))


# duty


def test_that_a_duty_begins_by_keyboard_and_shows_who_waits(shell: ShellWindow) -> None:
    shell.go(ScreenId.DUTY)
    press(shell, Qt.Key.Key_Return)
    view = bench(shell)
    assert shell.modes.duties == [DutyStart(cases=60, arrival_mean_s=90.0)]
    strip = modes_of(view).queue
    assert strip.isVisible()
    assert strip.words.text() == "2 lorries waiting"
    assert strip.signs == 2
    answer(shell)
    assert modes_of(bench(shell)).queue.words.text().startswith("1 lorry waiting")


def test_that_on_duty_a_break_is_suggested_in_the_strip_until_a_pause(shell: ShellWindow) -> None:
    shell.modes.break_now, shell.modes.arrivals = True, ()
    shell.context.starter.go_on_duty(DutyStart(cases=5, arrival_mean_s=None))
    strip = modes_of(bench(shell)).queue
    assert not strip.isVisible()
    answer(shell)
    view = bench(shell)
    assert "(F9)" in strip.pause.text()
    assert strip.isVisible()
    shell.modes.break_now = False
    view.runner.run("workbench.pause")
    assert strip.pause.text() == ""
    assert not strip.isVisible()


def test_that_a_duty_without_a_queue_shows_none(shell: ShellWindow) -> None:
    shell.modes.arrivals = ()
    shell.context.starter.go_on_duty(DutyStart(cases=5, arrival_mean_s=None))
    assert not modes_of(bench(shell)).queue.isVisible()


def test_that_lorries_wait_from_when_they_arrive_until_they_come_in() -> None:
    lorries = tuple(Lorry(number=number, arrives_s=at) for number, at in ((1, 0.0), (2, 10.0), (3, 130.0)))
    assert queue_at(lorries, number=1, now_s=5.0).waiting == 0
    queue = queue_at(lorries, number=1, now_s=140.0)
    assert (queue.waiting, queue.first_s) == (2, 130.0)
    assert queue_at(lorries, number=3, now_s=140.0).first_s is None


# exam


def test_that_an_exam_is_chosen_with_its_rules_in_words(shell: ShellWindow) -> None:
    view = shell.go(ScreenId.EXAM)
    shell.settle()
    said = "\n".join(text.text() for text in view.findChildren(QLabel) if text.isVisible())
    assert "60 scans" in said
    assert "at least 70" in said
    assert not button(shell, "exam_start").isEnabled()  # 45 unseen cases are there, 60 are asked for
    assert "only 45" in label(view, "exam_refusal")
    button(shell, "exam_choice_1").setChecked(True)
    assert label(view, "exam_frame") == "20 scans in 20 minutes"
    button(shell, "exam_form_b").click()
    button(shell, "exam_start").click()
    bench(shell)
    (exam,) = shell.modes.exams_open.values()
    assert (exam.start.preset, exam.start.form, exam.start.sittings) == ("eu_like", "B", 1)


def test_that_the_exam_of_a_set_follows_the_set(shell: ShellWindow) -> None:
    shell.context.starter.start(LORRY_SET, "exam")
    view = at(shell, ScreenId.EXAM)
    assert button(shell, "exam_choice_4").isChecked()
    assert not button(shell, "exam_form_a").isVisible()
    wanted: list[ExamStart] = []
    view.start_requested.connect(wanted.append)  # type: ignore[attr-defined]
    button(shell, "exam_start").click()
    assert [(one.preset, one.set_id) for one in wanted] == [(None, LORRY_SET)]
    bench(shell)


def test_that_the_making_of_an_exam_is_told_and_can_be_given_up(shell: ShellWindow) -> None:
    waits, goes_on = Event(), Event()

    def before(number: int) -> None:
        if number == 1:
            waits.set()
            assert goes_on.wait(20)

    shell.modes.exam_makes, shell.modes.before_made = 3, before
    view = shell.go(ScreenId.EXAM)
    shell.settle()
    button(shell, "exam_choice_1").setChecked(True)
    button(shell, "exam_start").click()
    shell.qtbot.waitUntil(waits.is_set)
    shell.qtbot.waitUntil(lambda: label(view, "exam_making").startswith("1 of 3"))
    button(shell, "exam_stop").click()
    goes_on.set()
    shell.qtbot.waitUntil(lambda: not shell.context.starter.busy)
    shell.settle()
    assert shell.here is view
    assert button(shell, "exam_start").isEnabled()
    assert not shell.modes.exams_open


def test_that_nothing_else_opens_in_an_exam(shell: ShellWindow) -> None:
    view = begin_exam(shell)
    control = Qt.KeyboardModifier.ControlModifier
    assert not shell.window.bar.isVisible()
    for key in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_Comma):
        press(shell, key, control)
    shell.settle()
    assert shell.here is view
    assert "can_atlas" not in view.runner.conditions
    assert "can_pause" not in view.runner.conditions
    answer(shell)
    assert bench(shell).parts.verdict.position.text() == "2 of 6"  # no review between


def test_that_leaving_an_exam_asks_once_and_is_noted(shell: ShellWindow) -> None:
    view = begin_exam(shell)
    (exam,) = shell.modes.exams_open.values()
    press(shell, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    dialog = view.window().findChild(QDialog, "leave_exam")
    assert dialog is not None
    button(shell, "leave_exam_stay").click()
    shell.settle()
    assert shell.here is view
    assert exam.breaks == []
    button(shell, "exam_leave").click()
    button(shell, "leave_exam_leave").click()
    at(shell, ScreenId.HOME)
    assert [why for why, _from, _until in exam.breaks] == ["left"]
    assert shell.window.bar.isVisible()
    press(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = at(shell, ScreenId.EXAM_PAUSE)
    assert label(page, "exam_pause_title").startswith("This exam was left at")


def test_that_closing_the_window_in_an_exam_asks_before(shell: ShellWindow) -> None:
    begin_exam(shell)
    (exam,) = shell.modes.exams_open.values()
    assert not shell.window.close()
    assert exam.breaks == []
    with shell.qtbot.waitSignal(shell.window.closed):
        button(shell, "leave_exam_leave").click()
    assert len(exam.breaks) == 1


def test_that_an_exam_that_broke_off_waits_for_the_code_of_the_invigilator(shell: ShellWindow) -> None:
    shell.world.finished = set(shell.world.sessions)
    state, _change = shell.modes.begin_exam(ExamStart(preset="eu_like", code="7071"))
    shell.modes.break_off(state.id)
    home = shell.go(ScreenId.HOME)
    assert isinstance(home, HomeView)
    shell.go(ScreenId.LIBRARY)
    shell.go(ScreenId.HOME)
    home.hero.button.click()
    page = at(shell, ScreenId.EXAM_PAUSE)
    assert label(page, "exam_pause_title").startswith("This exam broke off at")
    focused = shell.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "exam_pause_code"
    shell.qtbot.keyClicks(focused, "1234")
    press(shell, Qt.Key.Key_Return)
    shell.settle()
    assert shell.here is page
    assert label(page, "exam_pause_fault")
    shell.qtbot.keyClicks(shell.window.focusWidget(), "7071")
    press(shell, Qt.Key.Key_Return)
    assert bench(shell).parts.verdict.position.text() == "1 of 6"


def test_that_an_exam_in_two_sittings_stops_between_them_and_ends_with_its_verdict(shell: ShellWindow) -> None:
    view = begin_exam(shell, sittings=2)
    assert modes_of(view).exam.words.text() == "Exam, sitting 1 of 2 · 3 scans left in it"
    for _ in range(3):
        answer(shell)
    page = at(shell, ScreenId.EXAM_PAUSE)
    assert label(page, "exam_pause_title") == "Sitting 1 of 2 is over."
    assert "3 of 6" in label(page, "exam_pause_where")
    press(shell, Qt.Key.Key_Return)
    for _ in range(3):
        answer(shell)
    page = at(shell, ScreenId.EXAM_RESULT)
    assert label(page, "exam_verdict") == "Passed"
    assert "borderline" in label(page, "exam_meaning")
    assert "n = 20" in label(page, "exam_rests")
    said = "\n".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())
    assert "75 % (n = 20)" in said
    assert "at least 75 %" in said
    press(shell, Qt.Key.Key_Return)
    at(shell, ScreenId.HOME)


def test_that_an_exam_may_be_handed_in_as_it_is_after_saying_so_twice(shell: ShellWindow) -> None:
    state, _change = shell.modes.begin_exam(ExamStart(preset="eu_like"))
    shell.modes.break_off(state.id)
    page = shell.go(ScreenId.EXAM_PAUSE, ExamPlace(session=state.id))
    button(shell, "exam_pause_hand_in").click()
    assert shell.here is page
    assert "6 scans unanswered" in button(shell, "exam_pause_hand_in").text()
    button(shell, "exam_pause_hand_in").click()
    at(shell, ScreenId.EXAM_RESULT)
    assert state.id in shell.world.finished


def test_that_going_elsewhere_before_the_first_case_came_is_noted(
    shell: ShellWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = threading.Event()
    known = FakeModes.exam

    def slow(self: FakeModes, session: SessionId) -> object:
        here.wait(20)
        return known(self, session)

    monkeypatch.setattr(FakeModes, "exam", slow)
    shell.context.starter.take_exam(ExamStart(preset="eu_like"))
    shell.qtbot.waitUntil(lambda: shell.here.objectName() == "workbench", timeout=10_000)
    press(shell, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    here.set()
    at(shell, ScreenId.HOME)
    (exam,) = shell.modes.exams_open.values()
    assert [why for why, _from, _until in exam.breaks] == ["left"]


def test_that_a_session_begun_for_one_person_is_not_gone_to_by_another(
    shell: ShellWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = threading.Event()
    known = FakeModes.begin_practice

    def slow(self: FakeModes, start: PracticeStart) -> object:
        made.wait(20)
        return known(self, start)

    monkeypatch.setattr(FakeModes, "begin_practice", slow)
    shell.context.starter.practise()
    with shell.qtbot.waitSignal(shell.context.people.switched):
        shell.context.people.switch(BOLOT)
    made.set()
    shell.settle()
    assert shell.here.objectName() == "home"


def test_that_an_exam_whose_keys_are_elsewhere_is_handed_in(shell: ShellWindow) -> None:
    shell.modes.awaiting = 6
    state, _change = shell.modes.begin_exam(ExamStart(preset="eu_like"))
    page = shell.go(ScreenId.EXAM_RESULT, ExamPlace(session=state.id, finish=True))
    assert label(page, "exam_verdict") == "Handed in"
    assert "6 answers" in label(page, "exam_meaning")
    assert not button(shell, "exam_cases").isVisible()
    assert state.id in shell.world.finished


def test_that_the_clock_may_be_hidden_and_warns_in_words(shell: ShellWindow) -> None:
    strip = modes_of(begin_exam(shell)).exam
    assert strip.clock.isVisible()
    strip.hide_clock.click()
    assert not strip.clock.isVisible()
    assert strip.warning.text() == ""
    strip.show_left(299.0, 300.0)
    assert strip.warning.text() == "5 minutes left"
    strip.show_left(58.0, 60.0)
    assert strip.warning.text() == "1 minute left"
    assert strip.warning.isVisible()


def test_that_the_exam_ends_when_its_time_is_over(shell: ShellWindow) -> None:
    shell.modes.limit_s = 0.2
    shell.context.starter.take_exam(ExamStart(preset="eu_like"))
    page = at(shell, ScreenId.EXAM_RESULT)
    assert label(page, "exam_verdict") == "Passed"


def test_that_the_clock_of_an_exam_goes_on_from_where_it_stood(shell: ShellWindow) -> None:
    now = [1000.0]
    state, _change = shell.modes.begin_exam(ExamStart(preset="eu_like"))
    shell.modes.exams_open[state.id].used_s = 800.0
    exam = shell.modes.exam(state.id)
    assert exam is not None
    clock = ExamClock(exam, lambda: now[0])
    assert (clock.left_s, clock.warning_s) == (400.0, None)
    now[0] += 100
    assert (clock.left_s, clock.warning_s) == (300.0, 300.0)
    now[0] += 241
    assert clock.warning_s == 60.0
    now[0] += 500
    assert clock.left_s == 0.0
    shell.modes.limit_s = None
    endless = shell.modes.exam(state.id)
    assert endless is not None
    assert ExamClock(endless, lambda: now[0]).left_s is None


def test_that_too_few_images_are_said_in_words(qapp: QApplication) -> None:
    preset = exam_preset("S1")
    assert preset is not None
    words = ExamWords()
    outcome = exam_outcome(preset, ExamCounts(hits=Tally(3, 4), false_alarms=Tally(0, 4), points=80.0))
    assert words.verdict(outcome) == "Not enough images"
    assert words.interval(outcome.judged[1]) == "-"
    assert words.value(outcome.judged[1]) == "75 % (n = 4)"
