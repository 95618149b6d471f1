"""`xray-trainer assign give|list|withdraw`: sets given to people until a day."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.texts import in_language

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.messages.catalogue import Messages
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.assignments_api import AssignmentsService, GivenAssignment

MODES = click.Choice(["practice", "duty", "exam"])
DAY = "YYYY-MM-DD"


@click.group()
def assign() -> None:
    """Give sets to people until a day, and see what they have done."""


@assign.command()
@click.argument("set_id", metavar="SET_UUID")
@click.option("--to", "people", multiple=True, metavar="NAME_OR_UUID", help="To whom; may be repeated.")
@click.option("--unit", "units", multiple=True, metavar="UNIT", help="To everyone of a unit; may be repeated.")
@click.option("--everybody", is_flag=True, help="To everybody who takes the pack in.")
@click.option("--mode", type=MODES, default="practice", show_default=True)
@click.option("--opens", metavar=DAY, help="First day; without it at once.")
@click.option("--due", metavar=DAY, help="Last day; without it there is none.")
@click.option("--note", default="", help="Words to those who get it.")
@click.pass_obj
def give(
    invocation: Invocation,
    *,
    set_id: str,
    people: tuple[str, ...],
    units: tuple[str, ...],
    everybody: bool,
    mode: Any,
    opens: str | None,
    due: str | None,
    note: str,
) -> None:
    """Give the set SET_UUID. It goes out in the next pack of the set."""
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.assignments_api import AssignmentOrder

    with invocation.services() as services:
        service = assignments(services)
        chosen = chosen_people(service, people, units)
        if bool(chosen) == everybody:
            raise UserError("assignment.nobody")
        order = AssignmentOrder(set_id=SetId(set_id), mode=mode, people=chosen, opens_on=opens, due_on=due, note=note)
        made, _change = service.give(order)
    click.echo(invocation.messages.text("assignment.given", id=made.id))


@assign.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with each person.")
@click.pass_obj
def list_(invocation: Invocation, *, as_json: bool) -> None:
    """Print what was given here, with how many have done it."""
    with invocation.services() as services:
        found = assignments(services).given()
    if as_json:
        click.echo(json.dumps([_as_json(one) for one in found], ensure_ascii=False, indent=2))
        return
    say = invocation.messages.text
    for one in found:
        counts = {"done": one.done, "begun": one.begun, "open": one.open, "overdue": one.overdue}
        title = title_of(one.title, invocation.messages)
        click.echo(
            say("assignment.line", id=one.assignment.id, title=title, due=one.assignment.due_on or "-", **counts)
        )
    if not found:
        click.echo(say("assignment.no_lines"))


@assign.command()
@click.argument("assignment", metavar="UUID")
@click.pass_obj
def withdraw(invocation: Invocation, *, assignment: str) -> None:
    """Take an assignment back; the next pack of its set tells of it."""
    with invocation.services() as services:
        assignments(services).withdraw(assignment)
    click.echo(invocation.messages.text("assignment.withdrawn", id=assignment))


def assignments(services: Services) -> AssignmentsService:
    """Return the use cases."""
    if services.assignments is None:
        raise RuntimeError("the use cases of assignments are not there")
    return services.assignments


def chosen_people(
    service: AssignmentsService, names: tuple[str, ...], units: tuple[str, ...] = ()
) -> tuple[PersonId, ...]:
    """Return the people that were named, and those of units. Raises `assignment.unknown_person`."""
    known = service.people()
    found = []
    for name in names:
        same = [one.id for one in known if name in (one.id, one.name)]
        if len(same) != 1:
            raise UserError("assignment.unknown_person", name=printable(name))
        found += same
    for unit in units:
        same = [one.id for one in known if one.unit == unit]
        if not same:
            raise UserError("assignment.unknown_person", name=printable(unit))
        found += same
    return tuple(dict.fromkeys(found))


def title_of(title: LangText, messages: Messages) -> str:
    """Return a title in the language of the call."""
    chosen = in_language(title, messages.language)
    return "-" if chosen is None else printable(chosen[0], 200)


def _as_json(one: GivenAssignment) -> dict[str, Any]:
    given = one.assignment
    return {
        "id": given.id,
        "set": given.set,
        "mode": given.mode,
        "opens_on": given.opens_on,
        "due_on": given.due_on,
        "told": one.told,
        "people": [
            {
                "id": person.person,
                "name": person.name,
                "unit": person.unit,
                "doing": person.doing.value,
                "overdue": person.overdue,
                "late": person.late,
                "session": person.session,
                "answered": person.answered,
                "cases": person.cases,
            }
            for person in one.people
        ],
    }
