"""`xray-trainer course forms|make|list|show|save|take`: groups on their way from a pre-test to a retention test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from xrayTrainer.cli.assign import DAY, assignments, chosen_people
from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.domain.assignment import StageKind
    from xrayTrainer.messages.catalogue import Messages
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.courses_api import CoursePerson, CoursesService, CourseView

STAGES: tuple[StageKind, ...] = ("pre", "practice", "post", "retention")

_COURSE = click.argument("course", metavar="COURSE_UUID")
_FILE = click.argument("file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))


@click.group()
def course() -> None:
    """Run courses: pre-test, practice, post-test, retention test for a group."""


@course.command()
@click.argument("title")
@click.option(
    "--cases", type=int, default=40, show_default=True, help="Of each form: 20, 40 or 60, half with a threat."
)
@click.pass_obj
def forms(invocation: Invocation, *, title: str, cases: int) -> None:
    """Make three parallel exams as sets, for a course called TITLE."""
    with invocation.services() as services:
        made, _change = _courses(services).make_forms(title, cases)
    a, b, c = made.sets
    click.echo(invocation.messages.text("course.forms_made", a=a, b=b, c=c))


@course.command()
@click.argument("title")
@click.option("--form-a", required=True, metavar="SET_UUID")
@click.option("--form-b", required=True, metavar="SET_UUID")
@click.option("--practice", metavar="SET_UUID", help="The set in between.")
@click.option("--retention", metavar="SET_UUID", help="Of the retention test; without it the post-test again.")
@click.option("--no-retention", is_flag=True, help="No retention test.")
@click.option("--to", "people", multiple=True, metavar="NAME_OR_UUID", help="Who takes part; may be repeated.")
@click.option("--unit", "units", multiple=True, metavar="UNIT", help="Everyone of a unit; may be repeated.")
@click.option("--pre-due", metavar=DAY, help="Last day of the pre-test.")
@click.option("--post-opens", metavar=DAY, help="First day of the post-test.")
@click.option("--post-due", metavar=DAY, help="Last day of the post-test; the retention test is four weeks later.")
@click.pass_obj
def make(
    invocation: Invocation,
    *,
    title: str,
    form_a: str,
    form_b: str,
    practice: str | None,
    retention: str | None,
    no_retention: bool,
    people: tuple[str, ...],
    units: tuple[str, ...],
    pre_due: str | None,
    post_opens: str | None,
    post_due: str | None,
) -> None:
    """Make the course TITLE. Half of the people begin with form A, half with form B."""
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.courses_api import CourseOrder, StagePlan

    with invocation.services() as services:
        order = CourseOrder(
            title=title,
            form_a=SetId(form_a),
            form_b=SetId(form_b),
            practice=None if practice is None else SetId(practice),
            retention=None if retention is None else SetId(retention),
            with_retention=not no_retention,
            people=chosen_people(assignments(services), people, units),
            pre=StagePlan(due_on=pre_due),
            between=StagePlan(due_on=post_opens),
            post=StagePlan(opens_on=post_opens, due_on=post_due),
        )
        made, _change = _courses(services).make(order)
    click.echo(invocation.messages.text("course.made", id=made.id))


@course.command("list")
@click.pass_obj
def list_(invocation: Invocation) -> None:
    """Print the courses, with how many have done each stage."""
    with invocation.services() as services:
        found = _courses(services).courses()
    say = invocation.messages.text
    for one in found:
        stages = {kind: str(one.done.get(kind, "-")) for kind in STAGES}
        click.echo(say("course.line", id=one.id, title=printable(one.title, 200), n=one.people, **stages))
    if not found:
        click.echo(say("course.no_lines"))


@course.command()
@_COURSE
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with the session that counts for each stage.")
@click.pass_obj
def show(invocation: Invocation, *, course: str, as_json: bool) -> None:
    """Print where everyone stands."""
    with invocation.services() as services:
        found = _courses(services).view(course)
    if as_json:
        click.echo(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
        return
    for person in found.people:
        click.echo(_line(person, invocation.messages))


@course.command()
@_COURSE
@_FILE
@click.pass_obj
def save(invocation: Invocation, *, course: str, file: Path) -> None:
    """Write the course as FILE, for another mentor."""
    with invocation.services() as services:
        _courses(services).save(course, file)
    click.echo(invocation.messages.text("course.saved", file=str(file)))


@course.command()
@_FILE
@click.pass_obj
def take(invocation: Invocation, *, file: Path) -> None:
    """Take in a course that another mentor saved."""
    with invocation.services() as services:
        taken, _change = _courses(services).take_in(file)
    click.echo(invocation.messages.text("course.made", id=taken.id))


def _courses(services: Services) -> CoursesService:
    if services.courses is None:
        raise RuntimeError("the use cases of courses are not there")
    return services.courses


def _line(person: CoursePerson, messages: Messages) -> str:
    return messages.text(
        "course.person",
        name=printable(person.name) or person.person,
        form=person.first.upper(),
        next=messages.text(f"course.stage_{person.next_stage or 'none'}"),
        day=person.next_on or "-",
    )


def _as_json(view: CourseView) -> dict[str, Any]:
    people = [
        {
            "id": one.person,
            "name": one.name,
            "unit": one.unit,
            "first": one.first,
            "stages": {kind: {"doing": work.doing.value, "session": work.session} for kind, work in one.stages.items()},
        }
        for one in view.people
    ]
    return {"id": view.course.id, "title": view.course.title, "people": people}
