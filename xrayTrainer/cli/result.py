"""`xray-trainer result send|inspect|take|chain`: finished sessions on their way to a mentor or a unit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.results_api import ComingResult, ResultsService

_FILE = click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
_PASSPHRASE = click.option(
    "--passphrase", envvar="XRAYTRAINER_PASSPHRASE", default="", help="Of your identity card, where it has one."
)


@click.group()
def result() -> None:
    """Write finished sessions as a signed file, and take such files in."""


@result.command()
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The file, .xtresult.")
@click.option("--person", metavar="NAME", help="Whose sessions; without it, those of who is at work.")
@click.option(
    "--for", "receiver", type=click.Path(path_type=Path), metavar="CARD",
    help="Known identity card of who alone can read it; without one everybody can, and keys stay here.",
)  # fmt: skip
@click.option("--unit", default="", help="Where it comes from.")
@click.option("--pseudonym", is_flag=True, help="A code in the place of the name.")
@click.option("--viewing", is_flag=True, help="With the viewing records: the person agrees.")
@click.option("--everything", is_flag=True, help="Also what went to this receiver before.")
@click.pass_obj
def send(
    invocation: Invocation,
    *,
    out: Path,
    person: str | None,
    receiver: Path | None,
    unit: str,
    pseudonym: bool,
    viewing: bool,
    everything: bool,
) -> None:
    """Write the finished sessions of a person."""
    from xrayTrainer.services.cards import Cards
    from xrayTrainer.services.results_api import SendOrder

    key_id = None if receiver is None else Cards(invocation.data).read(receiver).key_id
    with invocation.services() as services:
        order = SendOrder(
            person=person_called(services, person),
            to=out,
            receiver=key_id,
            unit=unit,
            pseudonym=pseudonym,
            viewing=viewing,
            everything=everything,
        )
        made = _results(services).send(order)
    say = invocation.messages.text
    click.echo(say("result.sent", file=str(made.file), n=made.sessions, answers=made.answers))
    if made.left:
        click.echo(say("result.left", n=made.left))
    click.echo(say("result.code", number=made.end.number, code=made.end.code))


@result.command()
@_FILE
@_PASSPHRASE
@click.pass_obj
def inspect(invocation: Invocation, *, file: Path, passphrase: str) -> None:
    """Print what the file says; nothing is written."""
    with invocation.services() as services:
        _print(invocation, _results(services).inspect(file, passphrase=passphrase))


@result.command()
@_FILE
@_PASSPHRASE
@click.option("--accept-fork", is_flag=True, help="Take it although its machine's records are not what they were.")
@click.pass_obj
def take(invocation: Invocation, *, file: Path, passphrase: str, accept_fork: bool) -> None:
    """Take the sessions in; each answer once, however often and in whatever order files come."""
    with invocation.services() as services:
        taken, _change = _results(services).take(file, passphrase=passphrase, accept_fork=accept_fork)
    _print(invocation, taken.coming)
    merged = taken.merged
    say = invocation.messages.text
    click.echo(say("result.taken", sessions=merged.sessions, n=merged.answers, scored=taken.scored))
    if merged.conflicts:
        click.echo(say("result.conflicts", n=len(merged.conflicts)))


@result.command()
@click.pass_obj
def chain(invocation: Invocation) -> None:
    """Print the code of the chain over all sessions finished on this machine."""
    with invocation.services() as services:
        end = _results(services).chain_end()
    click.echo(invocation.messages.text("result.code", number=end.number, code=end.code))


def _results(services: Services) -> ResultsService:
    if services.results is None:
        raise RuntimeError("the use cases of results are not there")
    return services.results


def person_called(services: Services, name: str | None) -> PersonId:
    """Return who is called so, or who is at work. Raises `click.UsageError` where it is not one."""
    if name is None:
        return services.people.current().id
    found = [one.id for one in services.people.people() if one.name.casefold() == name.strip().casefold()]
    if len(found) != 1:
        raise click.UsageError(f"{len(found)} people are called {printable(name)!r}.")
    return found[0]


def _print(invocation: Invocation, coming: ComingResult) -> None:
    say = invocation.messages.text
    values = {"person": printable(coming.person), "unit": printable(coming.unit) or "-", "made": printable(coming.made)}
    click.echo(say("result.says", n=coming.sessions, answers=coming.answers, **values))
    fingerprint = coming.device.fingerprint
    click.echo(say("result.device_known" if coming.known else "result.device_new", fingerprint=fingerprint))
    click.echo(say("result.code", number=coming.end.number, code=coming.end.code))
    if coming.fork is not None:
        click.echo(say("result.fork_seen", number=coming.fork))
    if coming.missing:
        click.echo(say("result.missing", n=coming.missing))
