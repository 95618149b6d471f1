"""The report of a course on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from helpers.made_course_report import COURSE, FakeCourseReports, made_report
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services.course_report_api import Note, Section
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.course_report import CourseReportModel
from xrayTrainer.ui.viewmodels.route import CoursePlace, Route, ScreenId, UnitPlace
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.course_report import CourseReportView
from xrayTrainer.ui.views.course_report_sheets import forest_sheet, lines_sheet, sheets_of


def wording(language: str = "en") -> Wording:
    return Wording(Messages(language), language)


@dataclass
class Bench:
    """The screen on a made report."""

    reports: FakeCourseReports
    view: CourseReportView
    tasks: TaskRunner
    qtbot: QtBot

    def open(self, course: str = COURSE) -> None:
        self.view.enter(CoursePlace(course=course))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=10_000)
        QApplication.processEvents()

    def pdf(self, file: Path) -> bytes:
        report = self.view._model.report
        assert report is not None
        with self.qtbot.waitSignal(self.view.output.told, timeout=20_000):
            self.view.output.write_pdf(report, wording(), file)
        return file.read_bytes()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    tasks, reports = TaskRunner(), FakeCourseReports()
    model = CourseReportModel(reports, tasks, Changes())
    view = CourseReportView(model, wording())
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    made = Bench(reports, view, tasks, qtbot)
    made.open()
    yield made
    assert tasks.shutdown(wait_ms=5000)


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ")


def test_that_plain_words_plots_and_drafts_are_shown(bench: Bench) -> None:
    view = bench.view
    assert view._headline.text().startswith("The group finds ")
    assert "10 people did both tests" in view._basis.text()
    assert [button.text() for button in view.card.sheets.buttons] == [
        "Hits", "Needless", "Change", "Goods", "Hiding",
    ]  # fmt: skip
    assert view.card.plot is not None
    drafts = {section: field.text.toPlainText() for section, field in view.notes.items()}
    assert "Narcotics" in drafts[Section.PRACTICE]
    assert "2.5 hours" in drafts[Section.HOURS]
    assert drafts[Section.SETS] == "Next: “Loads of boxes” (level 2, 9 such cases)."
    view.set_wording(wording("ru"))
    assert view.notes[Section.SETS].text.toPlainText() == "Далее: «Коробки» (уровень 2, 9 таких заданий)."


def test_that_a_text_is_kept_as_one_goes_on_and_can_be_drafted_again(bench: Bench) -> None:
    field = bench.view.notes[Section.SETS]
    assert not field.back.isVisible()
    field.text.setFocus()
    field.text.selectAll()
    QTest.keyClicks(field.text, "Set 4, then set 5.")
    bench.view.leave()
    bench.settle()
    assert bench.reports.now.notes[Section.SETS].text == "Set 4, then set 5."
    bench.open()
    assert field.text.toPlainText() == "Set 4, then set 5."
    assert field.back.isVisible()
    QTest.mouseClick(field.back, Qt.MouseButton.LeftButton)
    bench.settle()
    assert Section.SETS not in bench.reports.now.notes
    assert field.text.toPlainText().startswith("Next: ")
    assert not field.back.isVisible()


def test_that_people_are_named_only_where_asked_for(bench: Bench) -> None:
    view = bench.view
    report = view._model.report
    assert report is not None
    names = {line.name for line in report.people}
    for sheet in sheets_of(report, wording(), people=False):
        assert not names & {cell for row in sheet.table.rows for cell in row if cell != "-"}
    QTest.mouseClick(view.people, Qt.MouseButton.LeftButton)
    assert view.card.shows_table
    rows = view.card.table.model().rowCount()
    assert rows == len(report.people)
    QTest.mouseClick(view.people, Qt.MouseButton.LeftButton)
    assert view.card.sheets.number == 0
    assert not view.card.shows_table


def test_that_the_forest_tells_sure_changes_from_others() -> None:
    report = made_report(20, 30)
    chart = forest_sheet(report, wording()).chart
    assert chart is not None
    found = report.steps[0].figures[Measure.HIT_RATE]
    assert found.change is not None
    first = chart.bars[0]
    assert (first.value, first.dot, first.tone) == (pytest.approx(100 * found.change), True, "found")
    assert chart.x.low == -(chart.x.high or 0)
    assert all(bar.low is None or (chart.x.low or 0) <= bar.low for bar in chart.bars)


def test_that_few_people_have_lines_but_no_interval() -> None:
    report = made_report(3, 20)
    chart = forest_sheet(report, wording()).chart
    assert chart is not None
    assert {bar.note for bar in chart.bars} == {"too few to say"}
    lines = lines_sheet(report, wording(), Measure.HIT_RATE).chart
    assert lines is not None
    people, group = lines.lines
    assert (np.isfinite(people.y).sum(), np.isfinite(group.y).sum()) == (6, 2)
    nobody = made_report(0)
    assert lines_sheet(nobody, wording(), Measure.HIT_RATE).chart is None


def test_that_the_report_is_two_pages_even_with_long_texts(bench: Bench, tmp_path: Path) -> None:
    plain = bench.pdf(tmp_path / "plain.pdf")
    assert plain.startswith(b"%PDF")
    assert pages(plain) == 2
    words = "Practise loads of boxes with the mentor twice a week, and talk of each miss. " * 12
    report = bench.view._model.report
    assert report is not None
    for section in Section:
        bench.reports.now.notes[section] = Note(text=words, changed_at="")  # type: ignore[index]
    bench.view._model.refresh()
    bench.settle()
    assert pages(bench.pdf(tmp_path / "long.pdf")) == 2


def test_that_a_workbook_is_asked_for_and_written(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "report"), ""))
    QTest.mouseClick(bench.view.xlsx, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.reports.written == [(tmp_path / "report.xlsx", "xlsx en Spring course", False)]
    assert bench.view.notice.text.startswith("“report.xlsx”")


def test_that_the_way_back_leads_to_the_courses_and_faults_are_told(bench: Bench) -> None:
    routes: list[Route] = []
    bench.view.route_requested.connect(routes.append)
    bench.view.back.setFocus()
    QTest.keyClick(bench.view.back, Qt.Key.Key_Space)
    assert routes == [Route(ScreenId.UNIT, UnitPlace(page="courses"))]
    bench.open("another")
    assert bench.view.notice.isVisible()
    assert bench.view._model.report is None
    bench.view._show_error(UserError("course_report.long_note", limit=4000))
    assert "4000" in bench.view.notice.text
