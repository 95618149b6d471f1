"""Progress: plain words, parts, plots with their tables, periods, files, paper; the empty page; faults."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from helpers.fake_services import make_services
from helpers.made_report import ReportedProgress, made_report
from helpers.shell_window import ShellWindow, shell_window
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.rates import rate
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.progress_api import ClassSkill, Period, ProgressReport
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.commands.progress_actions import PROGRESS_ACTIONS
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.progress import ProgressModel
from xrayTrainer.ui.viewmodels.progress_shapes import heat_of, hottest, paces, shapes_of
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views import progress_words as words
from xrayTrainer.ui.views.progress import ProgressView
from xrayTrainer.ui.views.progress_book import PARTS, ProgressBook
from xrayTrainer.ui.views.progress_sheet import PartId, Sheet
from xrayTrainer.ui.widgets.key_sheet import KeySheet
from xrayTrainer.ui.widgets.plot import Plot
from xrayTrainer.ui.widgets.theme import DARK, LIGHT, make_palette


@dataclass
class Bench:
    """The screen on a made report."""

    progress: ReportedProgress
    model: ProgressModel
    view: ProgressView
    changes: Changes
    qtbot: QtBot
    wishes: list[FocusPlan] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until a report is shown and drawn."""
        self.qtbot.waitUntil(lambda: not self.model.busy, timeout=10_000)
        QApplication.processEvents()

    def open(self) -> None:
        """Go to the screen."""
        self.view.enter(None)
        self.settle()

    def book(self) -> ProgressBook:
        """Return what is leafed through."""
        assert self.model.facts is not None
        return ProgressBook(self.model.facts, Wording(Messages("en"), "en"))

    def sheet(self, part: PartId, number: int = 0) -> Sheet:
        """Return a plot with its table."""
        return self.book().sheets(part)[number]


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown(wait_ms=5000)


def make_bench(qtbot: QtBot, tasks: TaskRunner, folder: Path, report: ProgressReport) -> Bench:
    services, _world = make_services(folder, with_history=True)
    progress, changes = ReportedProgress(report), Changes()
    model = ProgressModel(progress, services.people, tasks, changes)
    view = ProgressView(model, Wording(Messages("en"), "en"), may_practise=True)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    bench = Bench(progress, model, view, changes, qtbot)
    view.practise_requested.connect(bench.wishes.append)
    return bench


@pytest.fixture
def bench(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> Bench:
    made = make_bench(qtbot, tasks, tmp_path, made_report(600, days=200))
    made.open()
    return made


# plain words


@pytest.mark.parametrize(
    ("count", "n", "said"),
    [
        (98, 124, "You find 8 of 10"),
        (3, 4, "You find 3 of 4"),
        (0, 30, "You find 0 of 30"),
        (99, 101, "You find 98 of 100"),
    ],
)
def test_that_finds_are_said_of_ten_unless_that_would_lie(qapp: QApplication, count: int, n: int, said: str) -> None:
    assert words.found_words(rate(count, n))[0] == said


@pytest.mark.parametrize(
    ("count", "n", "said"),
    [
        (9, 108, "You open 1 lorry in 12 for nothing"),
        (0, 34, "You open no lorry for nothing"),
        (20, 34, "You open 6 of 10 lorries for nothing"),
        (1, 3, "You open 1 lorry in 3 for nothing"),
    ],
)
def test_that_needless_openings_are_said_as_one_in_so_many(qapp: QApplication, count: int, n: int, said: str) -> None:
    assert words.opened_words(rate(count, n))[0] == said


def test_that_what_is_said_carries_its_n_and_its_range(qapp: QApplication) -> None:
    assert words.found_words(rate(98, 124))[1].endswith("likely between 7 and 9 of 10")
    assert "98 of 124" in words.found_words(rate(98, 124))[1]
    assert words.found_words(rate(3, 4))[1].startswith("3 of 4"), "few cases have no range"
    assert "likely" not in words.found_words(rate(3, 4))[1]


@given(n=st.integers(0, 3000), share=st.floats(0, 1))
@settings(max_examples=60)
def test_that_a_plain_share_is_near_the_rate(n: int, share: float) -> None:
    counted = rate(round(share * n), n)
    count, of = words.plain_share(counted)
    if n:
        assert 0 <= count <= of
        assert abs(count / of - counted.count / n) <= 0.0501
        assert (count == of) == (counted.count == n), "all is said of all alone"
        assert (count == 0) == (counted.count == 0), "none is said of none alone"


def test_that_undefined_reads_as_a_dash(qapp: QApplication) -> None:
    assert words.number(None) == words.interval(None, None) == words.estimate_interval(None) == "-"
    assert words.of_rate(rate(0, 0)) == words.percent_interval(rate(1, 2)) == words.ability(None) == "-"


# what is drawn


def test_that_a_mark_lies_where_it_was_made() -> None:
    heat = heat_of(np.array([[0.0, 0.0, 0.2, 0.2]], dtype=np.float32))
    assert heat is not None
    assert hottest(heat) == (0, 0)
    assert heat.max() == 1.0
    assert heat[:, heat.shape[1] // 2 :].max() == 0.0


@given(
    boxes=st.lists(st.tuples(*[st.floats(-0.5, 1.5, width=32)] * 4), max_size=20).map(
        lambda rows: np.array(rows, dtype=np.float32).reshape(-1, 4)
    )
)
@settings(max_examples=40)
def test_that_no_box_breaks_the_heat_map(boxes: Any) -> None:
    heat = heat_of(boxes)
    assert (heat is None) == (len(boxes) == 0)
    if heat is not None:
        assert np.isfinite(heat).all()
        assert heat.max() <= 1.0


def test_that_many_answers_become_few_points() -> None:
    report = made_report(12_000, days=1500)
    shapes = shapes_of(report)
    assert len(shapes.threat.day) <= 260
    assert shapes.threat.day[-1] == report.ability[-1].day.toordinal(), "the last day is kept"
    assert len(shapes.pace) <= 40
    assert sum(one.n for one in shapes.pace) == sum(block.n for block in report.statistics.speed.values())
    assert paces({}) == ()


def test_that_curves_begin_at_nothing_and_end_at_all() -> None:
    shapes = shapes_of(made_report(300))
    assert shapes.roc is not None
    assert (shapes.roc[0][0], shapes.roc[1][0], shapes.roc[0][-1], shapes.roc[1][-1]) == (0.0, 0.0, 1.0, 1.0)


# the screen


def test_that_plain_words_come_first(bench: Bench) -> None:
    detection = bench.progress.whole.statistics.detection
    assert bench.view.headline.found.large.text() == words.found_words(detection.hits)[0]
    assert bench.view.headline.opened.small.text() == words.opened_words(detection.false_alarms)[1]


def test_that_every_part_has_words_and_figures(bench: Bench) -> None:
    for part in PARTS:
        bench.view.show_part(part)
        for number, sheet in enumerate(bench.book().sheets(part)):
            bench.view.show_sheet(number)
            assert bench.view.card.said
            assert sheet.table.columns
            assert all(len(row) == len(sheet.table.columns) for row in sheet.table.rows)
            assert bench.view.card.table.model().rowCount() == len(sheet.table.rows)
            if sheet.chart is not None:
                assert isinstance(bench.view.card.plot, Plot)
                assert bench.view.card.plot.chart is not None
                assert bench.view.card.plot.chart.title == sheet.chart.title


def test_that_each_plot_has_a_table_of_the_service(bench: Bench) -> None:
    tables = bench.progress.tables(bench.progress.whole)
    names = [sheet.name for part in PARTS for sheet in bench.book().sheets(part)]
    assert set(names) <= set(tables)
    assert len(names) == len(set(names))


def test_that_repeats_are_said(bench: Bench) -> None:
    assert "12 repeat" in " ".join(bench.sheet(PartId.ABILITY).said)


def test_that_a_guess_is_said_to_be_one(bench: Bench) -> None:
    sheet = bench.sheet(PartId.MISSES)
    assert "guess" in " ".join(sheet.said)
    assert sheet.chart is not None
    assert all("Probably" in bar.label for bar in sheet.chart.bars[:3])


def test_that_levels_stand_in_their_order_and_other_things_by_what_is_found(bench: Bench) -> None:
    levels = bench.sheet(PartId.KINDS, 3).chart
    classes = bench.sheet(PartId.KINDS, 0).chart
    assert levels is not None
    assert classes is not None
    assert [bar.label[-6] for bar in levels.bars] == ["1", "2", "3", "4", "5"]
    values = [bar.value or 0.0 for bar in classes.bars]
    assert values == sorted(values)


def test_that_the_weakest_class_is_offered_and_begun(bench: Bench) -> None:
    bench.view.headline.practise.click()
    assert bench.wishes == [FocusPlan(classes=("narcotics.heroin",))]
    bench.view.set_starting(True)
    bench.view.headline.practise.click()
    assert len(bench.wishes) == 1


def test_that_another_period_is_read_and_marked(bench: Bench) -> None:
    bench.view.periods.buttons[2].click()
    bench.settle()
    assert bench.progress.asked[-1] is Period.YEAR
    assert bench.view.periods.number == 2
    bench.view.run("progress.period")
    bench.settle()
    assert (bench.progress.asked[-1], bench.view.periods.number) == (Period.ALL, 3)


def test_that_the_table_takes_the_place_of_the_plot_and_stays(bench: Bench) -> None:
    bench.view.run("progress.table")
    assert bench.view.card.shows_table
    bench.view.show_part(PartId.MINUTES)
    assert bench.view.card.shows_table
    bench.view.run("progress.table")
    assert not bench.view.card.shows_table


def test_that_figures_without_a_plot_are_a_table_and_what_follows_is_not(bench: Bench) -> None:
    bench.view.show_part(PartId.FIGURES)
    assert bench.view.card.shows_table
    assert not bench.view.can("progress.table")
    bench.view.show_part(PartId.ABILITY)
    assert not bench.view.card.shows_table


def test_that_keys_alone_go_through_all(bench: Bench) -> None:
    seen = []
    for _ in PARTS:
        seen.append(bench.view.card.heading.text())
        bench.view.run("progress.next_part")
    assert len(set(seen)) == len(PARTS)
    assert bench.view.card.heading.text() == seen[0], "round and round"
    bench.view.show_part(PartId.KINDS)
    bench.view.run("progress.next_sheet")
    assert bench.view.card.sheets.number == 1


def test_that_every_action_can_be_run_or_says_no(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench.view.output, "ask_file", lambda _name, _kinds: None)
    monkeypatch.setattr(bench.view.output, "print", lambda _pages: None)
    for row in PROGRESS_ACTIONS:
        assert bench.view.can(row.id), row.id
        bench.view.run(row.id)
    bench.settle()


def test_that_arrow_keys_choose_the_period(bench: Bench) -> None:
    button = bench.view.periods.buttons[1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    bench.settle()
    assert bench.model.period is Period.YEAR


def test_that_a_plot_moves_under_no_drag_and_no_wheel(bench: Bench) -> None:
    assert isinstance(bench.view.card.plot, Plot)
    view: Any = bench.view.card.plot.view()
    frame = view.centralWidget
    before = frame.box.viewRange()
    target, middle = view.viewport(), view.rect().center()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(target, middle + QPoint(60, 20))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 20))
    QTest.mouseClick(target, Qt.MouseButton.RightButton, pos=middle)
    wheel = QWheelEvent(
        QPointF(middle), QPointF(middle), QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(target, wheel)
    assert frame.box.viewRange() == before
    assert QApplication.activePopupWidget() is None


def test_that_a_screen_reader_hears_what_the_plot_shows(bench: Bench) -> None:
    assert isinstance(bench.view.card.plot, Plot)
    view: Any = bench.view.card.plot.view()
    assert view.accessibleName() == "Ability over time"
    assert "Threat cases:" in view.accessibleDescription()


def test_that_a_plot_follows_the_scheme(bench: Bench, qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        for colours in (DARK, LIGHT):
            qapp.setPalette(make_palette(colours))
            QApplication.processEvents()
            assert isinstance(bench.view.card.plot, Plot)
            view: Any = bench.view.card.plot.view()
            assert view.backgroundBrush().color().name() == colours.card
    finally:
        qapp.setPalette(before)


def test_that_another_language_words_all_of_it(bench: Bench) -> None:
    bench.view.set_wording(Wording(Messages("ru"), "ru"))
    QApplication.processEvents()
    bench.view.show_part(PartId.KINDS)
    assert "Героин" in " ".join(row[0] for row in bench.view._book.sheets(PartId.KINDS)[0].table.rows)  # type: ignore[union-attr]


# when things change, or go wrong


def test_that_new_answers_are_read_while_one_looks_and_not_after(bench: Bench) -> None:
    asked = len(bench.progress.asked)
    bench.changes.publish(Change(frozenset({Topic.ANSWERS})))
    bench.settle()
    assert len(bench.progress.asked) == asked + 1
    bench.changes.publish(Change(frozenset({Topic.SETS})))
    bench.view.leave()
    bench.changes.publish(Change(frozenset({Topic.ANSWERS})))
    bench.settle()
    assert len(bench.progress.asked) == asked + 1


def test_that_an_error_is_worded_and_what_was_shown_stays(bench: Bench) -> None:
    bench.progress.fails = UserError("session.no_person")
    shown = bench.view.headline.found.large.text()
    bench.view.run("progress.period")
    bench.settle()
    assert bench.view.notice.isVisible()
    assert bench.view.headline.found.large.text() == shown


def test_that_two_periods_in_a_hurry_show_the_second(bench: Bench) -> None:
    gate, first = threading.Event(), bench.progress.report

    def slow(period: Period = Period.HALF_YEAR, person: object = None) -> ProgressReport:
        if period is Period.QUARTER:
            assert gate.wait(10)
        return first(period)

    bench.progress.report = slow  # type: ignore[method-assign, assignment]
    bench.model.set_period(Period.QUARTER)
    bench.model.set_period(Period.ALL)
    bench.settle()
    gate.set()
    bench.settle()
    assert bench.model.facts is not None
    assert bench.model.facts.report.period is Period.ALL


def test_that_nobody_is_greeted_by_empty_plots(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    bench = make_bench(qtbot, tasks, tmp_path, made_report(0))
    bench.open()
    assert bench.view.empty.isVisible()
    assert not bench.view.can("progress.save")
    bench.view.empty.begin.click()
    assert bench.wishes == [FocusPlan()]


@pytest.mark.parametrize("count", [1, 2, 7, 60])
def test_that_few_answers_break_nothing(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path, count: int) -> None:
    bench = make_bench(qtbot, tasks, tmp_path, made_report(count, days=3))
    bench.open()
    for part in PARTS:
        bench.view.show_part(part)
        for number in range(len(bench.book().sheets(part))):
            bench.view.show_sheet(number)
            QApplication.processEvents()
    assert "nan" not in " ".join(" ".join(row) for row in bench.sheet(PartId.FIGURES).table.rows)


# files and paper


def written(bench: Bench, sheet: Sheet, file: Path) -> Path:
    with bench.qtbot.waitSignal(bench.view.output.told, timeout=10_000):
        bench.view.output.write(sheet, file)
    return file


def test_that_a_table_is_written_for_the_spreadsheets_of_the_region(bench: Bench, tmp_path: Path) -> None:
    file = written(bench, bench.sheet(PartId.KINDS), tmp_path / "classes.csv")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 1 + len(bench.progress.whole.classes)
    assert rows[1][0] == bench.progress.whole.classes[0].id


def test_that_a_plot_becomes_a_picture_and_a_drawing(bench: Bench, tmp_path: Path) -> None:
    sheet = bench.sheet(PartId.ABILITY)
    picture = QImage(str(written(bench, sheet, tmp_path / "plot.png")))
    assert picture.width() == 2000
    assert picture.pixelColor(3, 3).name() == LIGHT.card
    assert len({picture.pixelColor(x, picture.height() // 2).name() for x in range(0, 2000, 7)}) > 5
    drawing = written(bench, sheet, tmp_path / "plot.svg").read_text(encoding="utf-8")
    assert "<path" in drawing
    assert "Threat cases" in drawing


def test_that_files_are_light_whatever_the_window_is(bench: Bench, qapp: QApplication, tmp_path: Path) -> None:
    before = qapp.palette()
    try:
        qapp.setPalette(make_palette(DARK))
        picture = QImage(str(written(bench, bench.sheet(PartId.SPEED), tmp_path / "dark.png")))
    finally:
        qapp.setPalette(before)
    assert picture.pixelColor(picture.width() // 2, picture.height() - 2).name() == LIGHT.card


def test_that_a_file_that_can_not_be_written_is_said(bench: Bench, tmp_path: Path) -> None:
    for name in ("plot.png", "plot.svg", "table.csv"):
        bench.view.notice.hide()
        with bench.qtbot.waitSignal(bench.view.output.failed, timeout=10_000):
            bench.view.output.write(bench.sheet(PartId.KINDS), tmp_path / "nowhere" / name)
        assert bench.view.notice.isVisible()
    with bench.qtbot.waitSignal(bench.view.output.failed, timeout=30_000):
        bench.view.output.write_pdf(bench.book().pages(), tmp_path / "nowhere" / "all.pdf")
    assert not bench.view.output.busy


def test_that_all_of_it_becomes_a_pdf_while_the_window_goes_on(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "all.pdf"
    pages = bench.book().pages()
    with bench.qtbot.waitSignal(bench.view.output.told, timeout=30_000):
        bench.view.output.write_pdf(pages, file)
        assert bench.view.output.busy
        assert not bench.view.can("progress.pdf")
    assert not bench.view.output.busy
    content = file.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") + content.count(b"/Type /Page ") >= 3


def test_that_a_hundred_methods_fit_on_paper(bench: Bench, tmp_path: Path) -> None:
    skills = tuple(ClassSkill(id=f"method.{n}", hits=rate(n % 7, 9)) for n in range(100))
    bench.progress.whole = msgspec.structs.replace(bench.progress.whole, methods=skills)
    bench.model.refresh()
    bench.settle()
    written(bench, bench.sheet(PartId.KINDS, 1), tmp_path / "many.png")
    assert QImage(str(tmp_path / "many.png")).height() > 2 * 34 * 100
    with bench.qtbot.waitSignal(bench.view.output.told, timeout=30_000):
        bench.view.output.write_pdf(bench.book().pages(), tmp_path / "many.pdf")


def test_that_no_window_is_left_by_drawing_for_files(bench: Bench, tmp_path: Path) -> None:
    before: set[QWidget] = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    written(bench, bench.sheet(PartId.KINDS), tmp_path / "one.png")
    QApplication.processEvents()
    assert {one for one in QApplication.topLevelWidgets() if one.isVisible()} <= before


# in the window


def test_that_progress_is_a_key_away_and_f1_tells_its_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path) as (shell, _world):
        shell.window.run("go.progress")
        shell.settle()
        assert shell.here.objectName() == "progress"
        shell.window.run("app.help")
        sheet = shell.here.findChild(KeySheet)
        assert sheet is not None
        assert sheet.isVisible()
        said = sheet.page.toPlainText()
        assert "The table behind the plot" in said
        assert "Zoom at the pointer" not in said
        sheet.end()


def test_that_practice_begins_on_the_weakest_class(qtbot: QtBot, tmp_path: Path) -> None:
    shell = ShellWindow(qtbot, tmp_path, modes=True)
    shell.start()
    try:
        shell.go(ScreenId.PROGRESS)
        shell.window.run("progress.practise")
        shell.settle()
        qtbot.waitUntil(lambda: shell.here.objectName() == "workbench", timeout=10_000)
    finally:
        shell.stop()


@pytest.mark.parametrize(
    ("chosen", "kind", "file"),
    [
        ("/x/plot", "SVG drawing (*.svg)", "/x/plot.svg"),
        ("/x/plot.png", "CSV table (*.csv)", "/x/plot.png"),
        ("/x/my.plot", "CSV table (*.csv)", "/x/my.plot.csv"),
        ("", "", None),
    ],
)
def test_that_a_file_without_an_ending_gets_the_one_that_was_chosen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, chosen: str, kind: str, file: str | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (chosen, kind))
    found = bench.view.output.ask_file("plot.png", "")
    assert found == (None if file is None else Path(file))


def test_that_a_printer_takes_the_pages(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "printed.pdf"

    class Agreed(QWidget):
        """Stands where the dialog of the printer would: prints to a file."""

        def __init__(self, printer: QPrinter, _parent: QWidget) -> None:
            super().__init__()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(file))

        def exec(self) -> QDialog.DialogCode:
            """Agree."""
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Agreed)
    with bench.qtbot.waitSignal(bench.view.output.told, timeout=30_000):
        bench.view.run("progress.print")
    assert file.read_bytes().startswith(b"%PDF")
    assert bench.view.notice.isVisible()


def test_that_letters_are_keys_of_the_screen_in_the_list_too(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path) as (shell, _world):
        view = shell.go(ScreenId.PROGRESS)
        assert isinstance(view, ProgressView)
        shell.window.activateWindow()
        view.rail.setFocus()
        QTest.keyClick(view.rail, Qt.Key.Key_T)
        assert view.card.shows_table
        QTest.keyClick(view.rail, Qt.Key.Key_G)
        assert view.card.sheets.number == 1
        QTest.keyClick(view.rail, Qt.Key.Key_Down)
        assert view.card.heading.text() == "Strong and weak"
