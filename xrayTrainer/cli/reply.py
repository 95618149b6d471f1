"""`xray-trainer reply add|write|inspect|take`: a mentor's comments on their way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.comments_api import CommentsService, ReplyComing

_FILE = click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
_PASSPHRASE = click.option(
    "--passphrase", envvar="XRAYTRAINER_PASSPHRASE", default="", help="Of your identity card, where it has one."
)


@click.group()
def reply() -> None:
    """Comment answers that were taken in, and carry comments back."""


@reply.command()
@click.argument("answer", metavar="ANSWER_UUID")
@click.argument("text", metavar="TEXT")
@click.option("--mark", metavar="MARK_UUID", help="About a mark of it.")
@click.pass_obj
def add(invocation: Invocation, *, answer: str, text: str, mark: str | None) -> None:
    """Comment an answer."""
    from xrayTrainer.domain.ids import AnswerId, MarkId
    from xrayTrainer.services.comments_api import Remark

    with invocation.services() as services:
        review = services.training.review(AnswerId(answer))
        remark = Remark(
            session=review.session.id,
            answer=AnswerId(answer),
            mark=None if mark is None else MarkId(mark),
            text=text,
        )
        (made,), _change = _comments(services).add((remark,))
    click.echo(made.id)


@reply.command()
@click.option("--person", required=True, metavar="NAME", help="To whom.")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The file, .xtreply.")
@click.option("--everything", is_flag=True, help="Also what went out before.")
@_PASSPHRASE
@click.pass_obj
def write(invocation: Invocation, *, person: str, out: Path, everything: bool, passphrase: str) -> None:
    """Write the new comments for a person."""
    from xrayTrainer.cli.result import person_called

    with invocation.services() as services:
        made, _change = _comments(services).write_reply(
            person_called(services, person), out, passphrase=passphrase, everything=everything
        )
    click.echo(invocation.messages.text("comment.written", file=str(made.file), n=made.comments))


@reply.command()
@_FILE
@click.pass_obj
def inspect(invocation: Invocation, *, file: Path) -> None:
    """Print what the file says; nothing is written."""
    with invocation.services() as services:
        _print(invocation, _comments(services).inspect_reply(file))


@reply.command()
@_FILE
@click.option("--new-keys", is_flag=True, help="Take it from a known name with other keys; call that person first.")
@click.pass_obj
def take(invocation: Invocation, *, file: Path, new_keys: bool) -> None:
    """Take comments in; each once, however often the file comes."""
    with invocation.services() as services:
        taken, _change = _comments(services).take_reply(file, new_keys=new_keys)
    say = invocation.messages.text
    click.echo(say("comment.taken", n=taken.new))
    if taken.strange:
        click.echo(say("comment.strange", n=taken.strange))


def _comments(services: Services) -> CommentsService:
    if services.comments is None:
        raise RuntimeError("the use cases of comments are not there")
    return services.comments


def _print(invocation: Invocation, coming: ReplyComing) -> None:
    click.echo(
        invocation.messages.text(
            "comment.says",
            n=coming.comments,
            author=printable(coming.author.name),
            fingerprint=coming.author.fingerprint,
            made=printable(coming.made),
            here=coming.here,
        )
    )
