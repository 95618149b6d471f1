"""`xray-trainer people list|erase|save-profile|load-profile`: who has records here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.errors import UserError

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.messages.catalogue import Messages
    from xrayTrainer.services.people import PeopleImpl
    from xrayTrainer.services.people_values import Erased

_WHO = click.argument("who", metavar="NAME_OR_UUID")


@click.group()
def people() -> None:
    """List or erase people, and take one to another machine."""


@people.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, as_json: bool) -> None:
    """Print the people who have a name here, with their UUIDs. Works while the program runs."""
    from xrayTrainer.cli.merge_report import printable

    with invocation.services() as services:
        found = services.people.people()
    if as_json:
        click.echo(json.dumps([{"id": one.id, "name": one.name} for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        click.echo(f"{one.id}  {printable(one.name)}")
    if not found:
        click.echo(invocation.messages.text("people.none"))


@people.command()
@_WHO
@click.option("--yes", is_flag=True, help="Erase; without it the command only says what would be lost.")
@click.option("--keep-backups", is_flag=True, help="Leave the older backups, which hold the person still.")
@click.pass_obj
def erase(invocation: Invocation, who: str, yes: bool, keep_backups: bool) -> None:
    """Erase a person for good: name, sessions, answers, events. How often cases were answered stays, without a name.

    One fresh backup takes the place of the older ones, which hold the person still.
    """
    say = invocation.messages.text
    with _at_work(invocation.data) as service:
        person = _found(service, who)
        if not yes:
            lost = service.erase_preview(person)
            click.echo(say("people.would_erase", who=who, sessions=lost.sessions, answers=lost.answers))
            click.echo(say("people.kept"))
            raise UserError("people.say_yes")
        erased, _change = service.erase(person, copies=not keep_backups)
    _print_erased(invocation.messages, erased)


@people.command("save-profile")
@_WHO
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--replace", is_flag=True, help="Replace FILE when it is there.")
@click.pass_obj
def save_profile(invocation: Invocation, who: str, file: Path, replace: bool) -> None:
    """Write the profile FILE of a person: with it he is the same person on another machine. It holds no results."""
    with _at_work(invocation.data) as service:
        service.save_profile(_found(service, who), file, replace=replace)
    click.echo(invocation.messages.text("people.profile_saved", file=str(file)))


@people.command("load-profile")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--name", help="Name to be used here in the place of the one in FILE.")
@click.pass_obj
def load_profile(invocation: Invocation, file: Path, name: str | None) -> None:
    """Make the person of the profile FILE here, or join with him when he is here already."""
    with _at_work(invocation.data) as service:
        used, _change = service.use_profile(file, name=name)
    code = "people.profile_joined" if used.joined else "people.profile_made"
    click.echo(invocation.messages.text(code, name=used.person.name))


@contextmanager
def _at_work(data: Path) -> Iterator[PeopleImpl]:
    """Open the records for a command that changes people; refused while the program works with them."""
    from xrayTrainer.services.database import open_for_work
    from xrayTrainer.services.people import PeopleImpl

    store = open_for_work(data)
    try:
        yield PeopleImpl(store)
    finally:
        store.close()


def _found(service: PeopleImpl, who: str) -> PersonId:
    """Return the person of that name or UUID; a guest goes by his UUID alone."""
    from xrayTrainer.domain.ids import PersonId

    named = service.people()
    if any(one.id == who for one in named):
        return PersonId(who)
    alike = [one.id for one in named if one.name.casefold() == " ".join(who.split()).casefold()]
    if len(alike) > 1:
        raise UserError("people.ambiguous", name=who, ids=", ".join(alike))
    if alike:
        return alike[0]
    service.erase_preview(PersonId(who))
    return PersonId(who)


def _print_erased(messages: Messages, erased: Erased) -> None:
    click.echo(messages.text("people.erased", sessions=erased.sessions, answers=erased.answers))
    if erased.copies is not None:
        click.echo(messages.text("people.copies_replaced", n=erased.copies))
    else:
        click.echo(messages.text("people.copies_refused" if erased.copies_refused else "people.copies_kept"))
    if not erased.scrubbed:
        click.echo(messages.text("people.scrub_later"))
