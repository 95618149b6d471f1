"""`xray-trainer course-report COURSE`: what a course changed, in words and as files. The PDF is the window's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.services.course_report_api import CourseReport
    from xrayTrainer.services.course_report_words import Speaker
    from xrayTrainer.services.courses_api import CoursesService

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("course-report")
@click.argument("course", metavar="COURSE")
@click.option("--xlsx", type=_FILE, metavar="FILE", help="Write a workbook.")
@click.option("--json", "json_file", type=_FILE, metavar="FILE", help="Write the same rows as JSON.")
@click.option("--people", is_flag=True, help="With a line for each person, by name, in the files.")
@click.pass_obj
def course_report(
    invocation: Invocation, *, course: str, xlsx: Path | None, json_file: Path | None, people: bool
) -> None:
    """Tell what COURSE (its title or UUID) changed: figures with intervals, who is missing, recommendations."""
    from xrayTrainer.services.course_report_words import FileSpeaker

    with invocation.services() as services:
        if services.courses is None or services.course_report is None:
            raise ValueError("this command line was started without courses")
        report = services.course_report.report(_id_of(services.courses, course))
        for file, file_format in ((xlsx, "xlsx"), (json_file, "json")):
            if file is not None:
                language = invocation.messages.language
                services.course_report.write(report, file, file_format=file_format, language=language, people=people)
                click.echo(invocation.messages.text("course_report.written", file=str(file)))
    if xlsx is None and json_file is None:
        _print(report, FileSpeaker(invocation.messages))


def _id_of(courses: CoursesService, wanted: str) -> str:
    """Return the id of a course that is named by it or by its title. Raises `course_report.no_such`, `.several`."""
    known = courses.courses()
    found = [one for one in known if one.id == wanted] or [one for one in known if one.title == wanted]
    if len(found) > 1:
        raise UserError("course_report.several", course=wanted, known=", ".join(one.id for one in found))
    if not found:
        titles = ", ".join(f"{one.title} ({one.id})" for one in known) or "-"
        raise UserError("course_report.no_such", course=wanted, known=titles)
    return found[0].id


def _print(report: CourseReport, speaker: Speaker) -> None:
    from xrayTrainer.services import course_report_words as words
    from xrayTrainer.services.course_report_api import MOST_NOTE, Section

    def told(text: str) -> None:
        for line in text.split("\n"):
            click.echo(printable(line, MOST_NOTE))

    told(speaker.say("course_report.title", title=report.title))
    for sentences in (
        words.headline(report), words.sureness(report), words.retention(report), words.basis(report),
        words.attrition(report),
    ):  # fmt: skip
        if sentences:
            told(" ".join(words.worded(one, speaker) for one in sentences))
    for step in report.steps:
        told("")
        told(words.step_name(step, speaker))
        for name, before, after, change, interval, people, cases in words.figures_of(step, speaker):
            told(f"  {name}: {before} → {after}, {change} ({interval}); n = {people}; {cases}")
    for section in Section:
        told("")
        told(speaker.say(f"course_report.section_{section}"))
        told(words.section_text(report, section, speaker))
