"""`xray-trainer identity make|card|trust|list`: who signs here, and whose signatures are known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.files import replace_file

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.cards import Cards


@click.group()
def identity() -> None:
    """Make your identity card, and keep those of others."""


@identity.command()
@click.option("--name", required=True, help="Who you are.")
@click.option("--unit", default="", help="Your unit.")
@click.option(
    "--passphrase", envvar="XRAYTRAINER_PASSPHRASE", default="", help="Locks your keys; empty leaves them open."
)
@click.pass_obj
def make(invocation: Invocation, *, name: str, unit: str, passphrase: str) -> None:
    """Make the keys of this data folder."""
    card = _cards(invocation).make_own(name=name, unit=unit, passphrase=passphrase)
    click.echo(invocation.messages.text("identity.made", fingerprint=card.fingerprint))


@identity.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.pass_obj
def card(invocation: Invocation, *, file: Path) -> None:
    """Write your card, .xtid, to be given to others. It holds nothing secret."""
    from xrayTrainer.exchange.containers.identity import card_bytes

    own = _cards(invocation).own_card()
    replace_file(file, card_bytes(own))
    _print(invocation, own)


@identity.command()
@click.argument("file", metavar="CARD", type=click.Path(path_type=Path))
@click.option("--new-keys", is_flag=True, help="The name is known with other keys, and you called that person.")
@click.pass_obj
def trust(invocation: Invocation, *, file: Path, new_keys: bool) -> None:
    """Keep somebody's card as known; compare its number by telephone first."""
    cards = _cards(invocation)
    found = cards.read(file)
    cards.trust(found, new_keys=new_keys)
    _print(invocation, found)
    click.echo(invocation.messages.text("identity.trusted", name=printable(found.name)))


@identity.command("list")
@click.pass_obj
def list_(invocation: Invocation) -> None:
    """Print the cards that are known here, your own first."""
    cards = _cards(invocation)
    own = cards.own()
    for one in (*(() if own is None else (own.card,)), *cards.known()):
        _print(invocation, one)


def _cards(invocation: Invocation) -> Cards:
    from xrayTrainer.services.cards import Cards

    return Cards(invocation.data)


def _print(invocation: Invocation, found: IdentityCard) -> None:
    values = {"name": printable(found.name), "unit": printable(found.unit), "fingerprint": found.fingerprint}
    click.echo(invocation.messages.text("identity.line", **values))
