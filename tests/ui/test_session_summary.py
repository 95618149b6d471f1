"""The session summary: plain words, outcomes side by side, cases with their pictures, ability, what to go on with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.fake_modes import FakeProgress
from helpers.fake_services import World, case_of, fixed_id
from helpers.shell_window import ShellWindow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, CaseId, SessionId
from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.scoring.outcomes import ConcealmentScore, Scorecard
from xrayTrainer.services.api import ReportLine, Review
from xrayTrainer.services.progress_api import AbilityChange
from xrayTrainer.training.rating import Shown
from xrayTrainer.training.session_plan import SessionPlan
from xrayTrainer.ui.shell.navigator import Navigator
from xrayTrainer.ui.viewmodels.route import ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.session_summary import CaseEnd, GoOn, end_of
from xrayTrainer.ui.views.session_summary import SummaryView
from xrayTrainer.ui.widgets.summary_row import SummaryRow

CHANGE = AbilityChange(
    threat_before=Shown(value=512.0, low=430.0, high=594.0),
    threat_after=Shown(value=527.4, low=450.0, high=604.0),
    clear_before=Shown(value=560.0, low=480.0, high=640.0),
    clear_after=Shown(value=560.0, low=480.0, high=640.0),
    threat_moved=5,
    clear_moved=0,
)


def card(number: int, case_type: str, *, good: bool) -> Scorecard:
    """Return the scorecard of a threat or clear case, solved or not."""
    threat = case_type == "threat"
    things = (ConcealmentScore(concealment="thing", found=good, weight=1.0),) if threat else ()
    return Scorecard(
        profile="s1",
        key_revision=1,
        case_revision=1,
        answer=fixed_id(5000 + number),
        case=fixed_id(6000 + number),
        kind="search",
        case_type=case_type,  # type: ignore[arg-type]
        concealments=things,
        points=100.0 if good else 0.0,
        success=good,
        hit=good if threat else None,
        false_alarm=None if threat else not good,
        verdict="right" if good else "wrong",
    )


def lines(world: World, session: SessionId, cards: list[Scorecard | None]) -> None:
    """Let a session have these answers."""
    world.lines[session] = [
        ReportLine(
            answer=AnswerId(fixed_id(5000 + number)),
            case=CaseId(fixed_id(6000 + number)),
            number=number,
            scorecard=made,
            seconds=20.0 + number,
        )
        for number, made in enumerate(cards, start=1)
    ]


MIXED: list[tuple[str, bool]] = [
    ("threat", True), ("threat", False), ("clear", True), ("clear", True), ("clear", False), ("threat", False),
]  # fmt: skip


class Summary:
    """The summary of a session in the window."""

    def __init__(self, shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shell = shell
        self.session = next(iter(shell.world.finished))
        self.asked: list[str] = []
        self.routes: list[Route] = []
        self.monkeypatch = monkeypatch

        def review(answer: AnswerId) -> Review:
            made = next(line for line in shell.world.lines[self.session] if line.answer == answer)
            thing = Concealment(id="thing", class_="tobacco.cigarettes", outlines={})
            key = Key(case=made.case, revision=1, author="", verdict="suspicion", concealments=(thing,))
            self.asked.append(answer)
            state = shell.world.sessions[self.session]
            return Review(
                session=state, case=case_of(made.case), folder=Path("/nowhere"), answer=None, key=key,  # type: ignore[arg-type]
                scorecard=made.scorecard,
            )  # fmt: skip

        monkeypatch.setattr(type(shell.services.training), "review", lambda _self, answer: review(answer))

    def plan(self, plan: SessionPlan | None) -> None:
        state = self.shell.world.sessions[self.session]
        self.shell.world.sessions[self.session] = msgspec.structs.replace(state, plan=plan)

    def show(self, cards: list[tuple[str, bool]]) -> SummaryView:
        made: list[Scorecard | None] = [card(n, kind, good=good) for n, (kind, good) in enumerate(cards, start=1)]
        lines(self.shell.world, self.session, made)
        view = self.shell.go(ScreenId.SUMMARY, SummaryPlace(session=self.session, finish=False))
        assert isinstance(view, SummaryView)
        return view

    def catch(self) -> None:
        self.monkeypatch.setattr(Navigator, "go", lambda _self, route: self.routes.append(route))


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    progress = FakeProgress()
    progress.change = CHANGE
    made = ShellWindow(qtbot, tmp_path, modes=True, progress=progress)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def summary(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> Summary:
    return Summary(shell, monkeypatch)


def rows(view: QWidget) -> list[SummaryRow]:
    """Return the rows that are shown."""
    return [row for row in view.findChildren(SummaryRow) if not row.isHidden()]


def test_that_outcomes_stand_side_by_side_and_are_all_of_one_size(summary: Summary) -> None:
    view = summary.show(MIXED)
    tiles = view.cases.filters.tiles
    shown = [end for end, tile in tiles.items() if tile.isVisible()]
    assert shown == [CaseEnd.FOUND, CaseEnd.MISSED, CaseEnd.CLEARED, CaseEnd.FOR_NOTHING]
    assert [tiles[end].count for end in shown] == [1, 2, 2, 1]
    assert len({tiles[end].height() for end in shown}) == 1
    widths = [tiles[end].width() for end in shown]
    assert max(widths) < 3 * min(widths)
    assert view.words._sentences.text() == "You found 1 of 3 hidden things. You opened 1 of 3 clear cases for nothing."


def test_that_an_outcome_shows_its_cases_alone_and_all_again(summary: Summary) -> None:
    view = summary.show(MIXED)
    assert len(rows(view)) == 6
    missed = view.cases.filters.tiles[CaseEnd.MISSED]
    QTest.keyClick(missed, Qt.Key.Key_Space)
    assert [row.objectName() for row in rows(view)] == ["summary_line_2", "summary_line_6"]
    assert missed.isChecked()
    missed.click()
    assert len(rows(view)) == 6


def test_that_an_outcome_without_cases_can_not_be_chosen(summary: Summary) -> None:
    view = summary.show([("threat", True), ("clear", True)])
    assert not view.cases.filters.tiles[CaseEnd.MISSED].isEnabled()
    assert view.cases.filters.tiles[CaseEnd.MISSED].isVisible()


def test_that_back_from_a_review_the_same_row_has_the_keyboard_and_the_filter_stays(summary: Summary) -> None:
    view = summary.show(MIXED)
    view.cases.filters.tiles[CaseEnd.MISSED].click()
    summary.catch()
    row = rows(view)[1]
    QTest.keyClick(row, Qt.Key.Key_Return)
    back = SummaryPlace(session=summary.session, finish=False)
    assert summary.routes == [Route(ScreenId.REVIEW, ReviewPlace(answer=AnswerId(fixed_id(5006)), back=back))]
    view.enter(back)
    summary.shell.settle()
    assert [shown.objectName() for shown in rows(view)] == ["summary_line_2", "summary_line_6"]
    assert view.focusWidget() is rows(view)[1]


def test_that_arrows_go_through_the_rows(summary: Summary) -> None:
    view = summary.show(MIXED)
    first, second = rows(view)[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert view.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert view.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert view.focusWidget() is first


def test_that_rows_that_are_seen_get_the_picture_of_their_scan(summary: Summary) -> None:
    view = summary.show(MIXED)
    summary.shell.qtbot.waitUntil(lambda: rows(view)[0].has_picture, timeout=10_000)


def test_that_scans_that_are_gone_leave_the_others_their_pictures(summary: Summary) -> None:
    training = type(summary.shell.services.training)
    whole = training.load_scan
    asked: list[str] = []

    def load(self: object, folder: Path, case: Case, view: str) -> Scan:
        asked.append(case.id)
        if len(asked) < 3:
            raise UserError("scan.not_found", file="x")
        return whole(self, folder, case, view)  # type: ignore[arg-type]

    summary.monkeypatch.setattr(training, "load_scan", load)
    view = summary.show(MIXED)
    summary.shell.qtbot.waitUntil(lambda: sum(row.has_picture for row in rows(view)) >= 1, timeout=10_000)


def test_that_two_hundred_cases_are_made_as_they_are_scrolled_to(summary: Summary) -> None:
    view = summary.show([("clear", True)] * 200)
    assert len(rows(view)) < 200
    assert len(summary.asked) < 60
    view.cases.show_lines(view.cases._all, view.cases._ends, back_to=AnswerId(fixed_id(5150)))
    assert view.cases.row_of(AnswerId(fixed_id(5150))) is not None


def test_that_what_was_missed_is_practised_next(summary: Summary) -> None:
    summary.plan(SessionPlan(draws="chosen", cases=6))
    view = summary.show(MIXED)
    assert view.next_set.text() == "Practise what you missed"
    assert not view.practise.isVisible()
    view.next_set.click()
    summary.shell.settle()
    (start,) = summary.shell.modes.practices
    assert start.focus.classes == ("tobacco.cigarettes",)


def test_that_after_a_set_the_next_set_comes_first_and_the_missed_beside_it(summary: Summary) -> None:
    view = summary.show(MIXED)
    assert view._facts is not None
    assert view._facts.main is GoOn.NEXT_SET
    assert view.practise.isVisible()
    view.practise.click()
    summary.shell.settle()
    assert summary.shell.modes.practices[0].focus.classes == ("tobacco.cigarettes",)


def test_that_with_nothing_missed_practice_goes_on(summary: Summary) -> None:
    summary.plan(SessionPlan(draws="chosen", cases=6))
    view = summary.show([("threat", True), ("clear", True)])
    assert view.next_set.text() == "Practise on"
    view.next_set.click()
    summary.shell.settle()
    assert summary.shell.modes.practices[0].focus.classes == ()


def test_that_ability_is_shown_before_and_after_with_its_range(summary: Summary) -> None:
    view = summary.show(MIXED)
    summary.shell.settle()
    assert view.ability.isVisible()
    assert view.ability._threat.text() == "512 → 527"
    assert view.ability._threat_range.text() == "95 % range 450 to 604; 5 new cases"
    assert view.ability._clear.text() == "560"


def test_that_an_ability_that_did_not_move_is_not_shown(summary: Summary) -> None:
    progress = summary.shell.services.progress
    progress.change = None  # type: ignore[union-attr]
    view = summary.show(MIXED)
    summary.shell.settle()
    assert not view.ability.isVisible()


def test_that_a_break_is_suggested_in_the_summary_too(summary: Summary) -> None:
    view = summary.show(MIXED)
    flow = summary.shell.context.flow
    flow._set_due(True)
    assert view.break_hint.isVisible()
    view.break_hint.go_on.click()
    assert not view.break_hint.isVisible()


@pytest.mark.parametrize(
    ("made", "end"),
    [
        (card(1, "threat", good=True), CaseEnd.FOUND),
        (card(1, "threat", good=False), CaseEnd.MISSED),
        (card(1, "clear", good=True), CaseEnd.CLEARED),
        (card(1, "clear", good=False), CaseEnd.FOR_NOTHING),
        (card(1, "document", good=True), CaseEnd.RIGHT),
        (card(1, "document", good=False), CaseEnd.WRONG),
        (None, CaseEnd.AWAITING),
    ],
)
def test_that_every_case_came_out_in_one_way(made: Scorecard | None, end: CaseEnd) -> None:
    assert end_of(made) is end
