"""Joins the report of a course to its view-model. Both are imported when first made; plots off the GUI thread."""

from __future__ import annotations

from collections.abc import Generator

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.shell.wiring_progress import load_plots
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen


def make_course_report(context: Context | None = None) -> Screen:
    """Make the report with its model, which lives as long as it does."""
    if context is None:
        raise ValueError(f"{ScreenId.COURSE_REPORT} needs the use cases")
    return at_once(steps_of_course_report(context))


def steps_of_course_report(context: Context) -> Generator[None, None, Screen]:
    """Make the report a piece at a time."""
    from xrayTrainer.ui.viewmodels.course_report import CourseReportModel
    from xrayTrainer.ui.views.course_report import CourseReportView

    reports = context.services.course_report
    if reports is None:
        raise ValueError(f"{ScreenId.COURSE_REPORT} needs the reports of courses")
    model = CourseReportModel(reports, context.tasks, context.changes, prepare=load_plots)
    yield
    view = CourseReportView(model, context.wording())
    model.setParent(view)
    return view
