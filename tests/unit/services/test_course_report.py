"""The report of a course, on records of a made course with a known effect."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import msgspec
import openpyxl
import pytest
from helpers.made_course_records import MadeCourse, write_course

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.resources import bundled_sets
from xrayTrainer.scoring.statistics.paired import TooFew
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services import course_report_words as words
from xrayTrainer.services.assignments import AssignmentsImpl
from xrayTrainer.services.case_pool import CasePool
from xrayTrainer.services.course_report import CourseReportImpl
from xrayTrainer.services.course_report_api import CourseReport, Section
from xrayTrainer.services.course_report_words import FileSpeaker
from xrayTrainer.services.courses import CoursesImpl
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage.store import Store

LANGUAGES = ("en", "ru", "kk", "ky", "tg")


@dataclass
class Office:
    """A data folder with a course, and what reports of it."""

    store: Store
    made: MadeCourse
    reports: CourseReportImpl

    def report(self) -> CourseReport:
        return self.reports.report(self.made.course.id)


def open_office(data: Path, **course: int) -> Office:
    store = Store.open(data)
    people = PeopleImpl(store)
    library = LibraryImpl(store, people, bundled=bundled_sets(), data=data)
    assignments = AssignmentsImpl(store, people, library, data)
    courses = CoursesImpl(store, library, assignments, cast("object", None))  # type: ignore[arg-type]
    made = write_course(store, **course)
    return Office(store, made, CourseReportImpl(store, courses, CasePool(library, data)))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = open_office(tmp_path_factory.mktemp("office"), people=12, cases=20)
    yield made
    made.store.close()


def speaker(language: str = "en") -> FileSpeaker:
    return FileSpeaker(Messages(language))


def test_that_the_report_tells_who_did_what(office: Office) -> None:
    seen = office.report().attendance
    assert (seen.people, seen.both, seen.awaiting) == (12, 11, 0)
    assert seen.done == {"pre": 12, "practice": 12, "post": 11, "retention": 7}
    assert seen.began_with == (6, 5)
    assert seen.days["pre"] == ("2026-03-02", "2026-03-02")


def test_that_the_change_rests_on_who_did_both_tests(office: Office) -> None:
    report = office.report()
    assert [(one.before, one.after) for one in report.steps] == [("pre", "post"), ("post", "retention")]
    found = report.steps[0].figures[Measure.HIT_RATE]
    assert (found.people, found.threat, found.clear, found.balanced) == (11, 20, 0, True)
    assert found.low is not None
    assert found.change is not None
    assert found.low < 0.17 < found.low + 2 * (found.change - found.low), "the gain of one logit is in the interval"
    assert report.steps[0].figures[Measure.D_A].shown
    kept = report.steps[1].figures[Measure.WAFROC]
    assert kept.people == 7
    assert kept.low is not None


def test_that_rates_of_the_report_are_those_of_the_answers(office: Office) -> None:
    report = office.report()
    lines = [line for line in report.people if {"pre", "post"} <= line.hits.keys()]
    first = {one.person: one.first for one in office.made.course.people}
    for stage, side in (("pre", "before"), ("post", "after")):
        by_form = {
            form: [line.hits[stage].value for line in lines if first[line.person] == form]  # type: ignore[index]
            for form in "ab"
        }
        means = [sum(cast("list[float]", own)) / len(own) for own in by_form.values()]
        assert getattr(report.steps[0].figures[Measure.HIT_RATE], side) == pytest.approx(sum(means) / 2)
    assert [line.name for line in report.people] == sorted(line.name for line in report.people)


def test_that_practice_between_the_tests_is_counted(office: Office) -> None:
    done = office.report().practised
    assert done is not None
    assert done.people == 11
    assert done.cases == (30.0, 20.0, 40.0)
    assert done.minutes == tuple(pytest.approx(cases * 50 / 60) for cases in done.cases)


def test_that_families_with_few_cases_say_so_and_weak_ones_are_recommended(office: Office) -> None:
    report = office.report()
    classes = {one.id: one for one in report.steps[0].classes}
    assert set(classes) == {"tobacco", "narcotics", "weapons", "alcohol", "valuables"}
    assert all(one.change.threat == 4 for one in classes.values())
    assert all(one.change.low is not None for one in classes.values())
    group = report.steps[0].figures[Measure.HIT_RATE].after
    assert group is not None
    assert report.weak_classes
    assert all((one.after.value or 0.0) < group for one in report.weak_classes)
    assert report.next_sets
    weak = {one.id for one in report.weak_classes} | {one.id for one in report.weak_methods}
    assert weak
    assert all(one.cases > 0 for one in report.next_sets)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_section_is_drafted_in_five_languages(office: Office, language: str) -> None:
    report, says = office.report(), speaker(language)
    texts = [words.draft(report, section, says) for section in Section]
    parts = (*words.headline(report), *words.sureness(report), *words.basis(report), *words.attrition(report))
    texts += [words.worded(one, says) for one in parts]
    assert all(texts)
    assert not any("…" in text.replace(" … ", "") or "{" in text for text in texts)


def test_that_a_section_is_kept_and_put_back_to_its_draft(office: Office) -> None:
    course = office.made.course.id
    office.reports.set_note(course, Section.SETS, "  Work through set 4.  ")
    report = office.report()
    assert words.section_text(report, Section.SETS, speaker()) == "Work through set 4."
    notes, _ = office.reports.set_note(course, Section.SETS, None)
    assert Section.SETS not in notes
    assert words.section_text(office.report(), Section.SETS, speaker()) == words.draft(report, Section.SETS, speaker())
    with pytest.raises(UserError, match=r"course_report\.long_note"):
        office.reports.set_note(course, Section.SETS, "x" * 4001)
    with pytest.raises(UserError, match=r"course\.none"):
        office.reports.set_note("none", Section.SETS, "x")


def test_that_the_workbook_has_the_figures_and_no_names_unless_asked_for(office: Office, tmp_path: Path) -> None:
    report, file = office.report(), tmp_path / "course.xlsx"
    office.reports.write(report, file, file_format="xlsx", language="en")
    book = openpyxl.load_workbook(file)
    assert "People" not in book.sheetnames
    figures = book["Figures"]
    head = [cell.value for cell in figures[1]]
    rows = {row[1]: dict(zip(head, row, strict=True)) for row in figures.iter_rows(2, 5, values_only=True)}
    found = report.steps[0].figures[Measure.HIT_RATE]
    hits = rows["Hits"]
    assert hits["Change"] == pytest.approx(found.change)
    assert (hits["From"], hits["To"]) == (pytest.approx(found.low), pytest.approx(found.high))
    assert (hits["People"], hits["Threat share"]) == (11, 0.5)
    names = {line.name for line in report.people}
    cells = {cell for page in book for row in page.iter_rows(values_only=True) for cell in row}
    assert not names & cells
    office.reports.write(report, file, file_format="xlsx", language="ru", people=True)
    lines = openpyxl.load_workbook(file)["Люди"]
    assert names == {row[0] for row in lines.iter_rows(2, 13, values_only=True)}


def test_that_json_has_the_same_rows_and_undefined_figures_are_null(tmp_path: Path) -> None:
    small = open_office(tmp_path / "data", people=4, cases=10)
    try:
        report, file = small.report(), tmp_path / "course.json"
        small.reports.write(report, file, file_format="json", language="en")
    finally:
        small.store.close()
    told = json.loads(file.read_bytes())
    assert (told["format"], told["version"], told["course"]) == ("xraytrainer/course-report", 1, report.course)
    first = told["sheets"]["figures"][0]
    assert first["low"] is None
    assert first["people"] == 3
    assert first["change"] == pytest.approx(report.steps[0].figures[Measure.HIT_RATE].change)


def test_that_a_group_too_small_is_told_so_plainly(tmp_path: Path) -> None:
    small = open_office(tmp_path, people=4, cases=10)
    try:
        report = small.report()
    finally:
        small.store.close()
    found = report.steps[0].figures[Measure.HIT_RATE]
    assert found.too_few is TooFew.PEOPLE
    said = " ".join(words.worded(one, speaker()) for one in words.sureness(report))
    assert said.startswith("Only 3 people did both tests: too few to say")


def test_that_a_course_that_nobody_began_has_a_report(tmp_path: Path) -> None:
    empty = open_office(tmp_path, people=0)
    try:
        report = empty.report()
    finally:
        empty.store.close()
    assert words.worded(words.headline(report)[0], speaker()) == "Nobody has done both tests yet."
    assert report.practised is None
    assert not report.people
    assert [words.draft(report, section, speaker()) for section in Section]
    assert msgspec.json.decode(msgspec.json.encode(report.attendance))["both"] == 0
