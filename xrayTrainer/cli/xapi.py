"""`xray-trainer xapi export|store|push|status`: statements for a record store (xAPI), as a file or sent there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.xapi_api import Said, XapiService


@click.group()
def xapi() -> None:
    """Write finished sessions as xAPI statements, or send them to a record store."""


@xapi.command("export")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="JSON file."
)
@click.option("--anonymous", is_flag=True, help="Pseudonyms for people, days in the place of times.")
@click.option("--home-page", default="", metavar="URL", help="Stands for the unit's list of people.")
@click.pass_obj
def export(invocation: Invocation, *, out: Path, anonymous: bool, home_page: str) -> None:
    """Write the statements of all finished sessions."""
    with invocation.services() as services:
        count = _xapi(services).write_file(out, anonymous=anonymous, home_page=home_page)
    click.echo(invocation.messages.text("xapi.written", n=count, file=str(out)))


@xapi.command()
@click.option("--address", metavar="URL", help="Where its resources lie, for example https://store.example/xapi.")
@click.option("--key", default="", help="By which the store knows this unit.")
@click.option("--secret", envvar="XRAYTRAINER_STORE_SECRET", default="", help="Goes with the key; asked for if absent.")
@click.option("--home-page", default="", metavar="URL", help="Stands for the unit's list of people.")
@click.option("--pseudonyms", is_flag=True, help="Pseudonyms for people, days in the place of times.")
@click.option("--untried", is_flag=True, help="Keep it without asking the store.")
@click.option("--forget", is_flag=True, help="Know of no store any more.")
@click.pass_obj
def store(
    invocation: Invocation,
    *,
    address: str | None,
    key: str,
    secret: str,
    home_page: str,
    pseudonyms: bool,
    untried: bool,
    forget: bool,
) -> None:
    """Set up a record store, try it, or forget it; without options try the one that is set up."""
    from xrayTrainer.services.xapi_api import StoreSetup

    say = invocation.messages.text
    with invocation.services() as services:
        use = _xapi(services)
        if forget:
            use.forget()
            click.echo(say("xapi.forgotten"))
            return
        setup = None
        if address is not None:
            asked = secret or click.prompt("Secret", hide_input=True, err=True)
            setup = StoreSetup(address=address, key=key, secret=asked, home_page=home_page, pseudonyms=pseudonyms)
        tried = None if untried else use.try_out(setup)
        if setup is not None:
            use.set_up(setup)
            click.echo(say("xapi.kept", address=printable(setup.address, 200)))
    if tried is not None:
        click.echo(say("xapi.tried", version=tried.version or "-") if tried.reads else say("xapi.tried_no_reading"))


@xapi.command()
@click.option("--due", is_flag=True, help="Nothing before its time: after a failure wait as long as is due.")
@click.option("--again", is_flag=True, help="Also what the store refused before.")
@click.pass_obj
def push(invocation: Invocation, *, due: bool, again: bool) -> int:
    """Send what waits; exit code 1 where something is left or was refused."""
    with invocation.services() as services:
        use = _xapi(services)
        if again:
            use.try_refused_again()
        done = use.send(now=not due)
    say = invocation.messages.text
    click.echo(say("xapi.sent", n=done.taken))
    if done.refused:
        click.echo(say("xapi.refused", n=done.refused))
    if done.error is not None:
        click.echo(_worded(invocation, done.error), err=True)
    if done.waiting:
        click.echo(say("xapi.waiting", n=done.waiting))
    return 1 if done.refused or done.error is not None else 0


@xapi.command()
@click.pass_obj
def status(invocation: Invocation) -> None:
    """Print how the record store stands; nothing goes over the network."""
    with invocation.services() as services:
        use = _xapi(services)
        now = use.status()
        refused = use.refused() if now.refused else ()
    say = invocation.messages.text
    if now.setup is None:
        click.echo(say("xapi.no_store"))
        return
    click.echo(now.setup.address)
    for code, count in (
        ("xapi.waiting", now.waiting),
        ("xapi.taken", now.taken),
        ("xapi.refused", now.refused),
        ("xapi.held_back", now.held_back),
    ):
        if count or code == "xapi.waiting":
            click.echo(say(code, n=count))
    for one in refused:
        click.echo(f"  {one.id} ({one.verb}): {_worded(invocation, one.reason)}")
    if now.sent_at:
        click.echo(say("xapi.sent_at", at=now.sent_at))
    if now.error is not None:
        click.echo(_worded(invocation, now.error))
    if now.next_at:
        click.echo(say("xapi.next_at", at=now.next_at))


def _worded(invocation: Invocation, said: Said) -> str:
    return invocation.messages.text(said.code, **said.params)


def _xapi(services: Services) -> XapiService:
    if services.xapi is None:
        raise RuntimeError("the use cases of record stores are not there")
    return services.xapi
