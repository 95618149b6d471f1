"""`xray-trainer pack build|inspect|verify|import|open`: sets on their way between machines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.texts import in_language

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.domain.assignment import Assignment
    from xrayTrainer.domain.exercise_set import Mode
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.pack_desk import TakesAssignments
    from xrayTrainer.services.packs import Incoming, PackImpl

EVERYBODY = "everybody"

_FILE = click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
_PASSPHRASE = click.option(
    "--passphrase", envvar="XRAYTRAINER_PASSPHRASE", default="", help="Of your identity card, where it has one."
)


@click.group()
def pack() -> None:
    """Write sets as signed files, and take such files in."""


@pack.command()
@click.argument("folder", metavar="SET", type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The pack, .xtpack.")
@click.option("--sealed", is_flag=True, help="Keys under lock, scans as pictures: for exams.")
@click.option(
    "--for", "recipients", multiple=True, type=click.Path(path_type=Path), metavar="CARD",
    help="Identity card of somebody who may open the keys; may be repeated.",
)  # fmt: skip
@click.option("--no-passcode", is_flag=True, help="Make no passcode: only those named, and you, can open the keys.")
@click.option(
    "--assign-to",
    multiple=True,
    metavar="NAME_OR_UUID",
    help="Give the set to this person with it, or to 'everybody'; may be repeated.",
)
@click.option("--due", metavar="YYYY-MM-DD", help="Last day of what is given with it.")
@click.option("--no-assignments", is_flag=True, help="Leave out what was given of the set before.")
@_PASSPHRASE
@click.pass_obj
def build(
    invocation: Invocation,
    *,
    folder: Path,
    out: Path,
    sealed: bool,
    recipients: tuple[Path, ...],
    no_passcode: bool,
    assign_to: tuple[str, ...],
    due: str | None,
    no_assignments: bool,
    passphrase: str,
) -> None:
    """Write the pack of the set folder SET."""
    say = invocation.messages.text
    if not sealed and (recipients or no_passcode):
        raise click.UsageError("--for and --no-passcode go with --sealed.")
    if due and not assign_to:
        raise click.UsageError("--due goes with --assign-to.")
    with _packs_and_services(invocation) as (packs, services):
        packs.cards.keys(passphrase)
        given = _given(services, folder, assign_to, due=due, sealed=sealed, before=not no_assignments)
        if sealed:
            cards = tuple(packs.cards.read(path) for path in recipients)
            made = packs.build_sealed(
                folder,
                out,
                recipients=cards,
                with_passcode=not no_passcode,
                passphrase=passphrase,
                assignments=given,
            )
        else:
            made = packs.build(folder, out, passphrase=passphrase, assignments=given)
        if given:
            _taker(services).note_told(given, made.manifest.author.key_id)
    author = made.manifest.author
    values = {"author": printable(author.name), "fingerprint": author.fingerprint}
    click.echo(say("pack.built", file=str(out), n=made.manifest.cases, size=-(-made.size // 1000), **values))
    if given:
        click.echo(say("assignment.in_pack", n=len(given)))
    if made.passcode is not None:
        click.echo(say("pack.passcode", passcode=made.passcode))


@pack.command()
@_FILE
@click.pass_obj
def inspect(invocation: Invocation, *, file: Path) -> None:
    """Print what the pack says and would change; nothing is written."""
    with _packs(invocation) as packs:
        _print(invocation, packs.inspect(file))


@pack.command()
@_FILE
@click.pass_obj
def verify(invocation: Invocation, *, file: Path) -> None:
    """Hold every part of the pack against its signature; nothing is written."""
    with _packs(invocation) as packs:
        _print(invocation, packs.verify(file))


@pack.command("import")
@_FILE
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--aside", is_flag=True, help="Take another author's set of the same identity in as a set of its own.")
@click.option("--new-keys", is_flag=True, help="Take it from a known name with other keys; call that person first.")
@click.pass_obj
def import_(invocation: Invocation, *, file: Path, dry_run: bool, aside: bool, new_keys: bool) -> None:
    """Take the pack in: its set is in the Library afterwards, whole or not at all."""
    with _packs_and_services(invocation) as (packs, services):
        if dry_run:
            _print(invocation, packs.verify(file))
            return
        coming, change = packs.take(file, aside=aside, new_keys=new_keys)
        given, taken = coming.manifest.assignments, 0
        if given:
            taken, _change = _taker(services).take_in(given, packs.set_here(coming), coming.author.key_id)
    _print(invocation, coming)
    if change.topics:
        click.echo(invocation.messages.text("pack.taken", title=_title(invocation, coming)))
    if taken:
        click.echo(invocation.messages.text("assignment.taken", n=taken))


@pack.command("open")
@click.argument("set_id", metavar="SET_UUID")
@click.option("--passcode", help="As it was told; without it your identity card opens.")
@_PASSPHRASE
@click.pass_obj
def open_(invocation: Invocation, *, set_id: str, passcode: str | None, passphrase: str) -> None:
    """Open the sealed keys of a set, and score the answers that wait for them."""
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.pack_desk import PackDesk
    from xrayTrainer.services.packs import PackImpl

    with invocation.services() as services:
        packs = PackImpl(invocation.data, services.training.load_scan)
        desk = PackDesk(packs, services.library, services.training)
        opened, _change = desk.open_keys(SetId(set_id), passcode=passcode, passphrase=passphrase)
    click.echo(invocation.messages.text("pack.opened", n=opened.keys, scored=opened.scored))


@contextmanager
def _packs(invocation: Invocation) -> Iterator[PackImpl]:
    with _packs_and_services(invocation) as (packs, _services):
        yield packs


@contextmanager
def _packs_and_services(invocation: Invocation) -> Iterator[tuple[PackImpl, Services]]:
    from xrayTrainer.services.packs import PackImpl

    with invocation.services() as services:
        yield PackImpl(invocation.data, services.training.load_scan), services


def _taker(services: Services) -> TakesAssignments:
    if services.assignments is None:
        raise RuntimeError("the use cases of assignments are not there")
    return cast("TakesAssignments", services.assignments)


def _given(
    services: Services, folder: Path, names: tuple[str, ...], *, due: str | None, sealed: bool, before: bool
) -> tuple[Assignment, ...]:
    """Give the set as it is asked for, and return what travels with it."""
    from xrayTrainer.cli.assign import assignments, chosen_people
    from xrayTrainer.domain.codec import read_file
    from xrayTrainer.domain.exercise_set import ExerciseSet
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.assignments_api import AssignmentOrder

    if not names and not (before and (folder / "set.json").is_file()):
        return ()
    service = assignments(services)
    set_id = SetId(read_file(ExerciseSet, folder / "set.json").id)
    new = None
    if names:
        people = () if names == (EVERYBODY,) else chosen_people(service, names)
        mode: Mode = "exam" if sealed else "practice"
        new = service.give(AssignmentOrder(set_id=set_id, mode=mode, people=people, due_on=due))[0].id
    return tuple(one for one in service.of_pack(set_id) if before or one.id == new)


def _title(invocation: Invocation, coming: Incoming) -> str:
    chosen = in_language(coming.manifest.title, invocation.messages.language)
    return printable("" if chosen is None else chosen[0], 200)


def _print(invocation: Invocation, coming: Incoming) -> None:
    say, plan = invocation.messages.text, coming.plan
    values = {"author": printable(coming.author.name), "fingerprint": coming.author.fingerprint}
    click.echo(say("pack.says", title=_title(invocation, coming), revision=coming.manifest.revision, **values))
    click.echo(say(f"pack.author_{coming.standing.value}"))
    counts = {name: len(getattr(plan, name)) for name in ("new", "changed", "retired", "same")}
    click.echo(say(f"pack.fate_{plan.fate.value}", **counts))
