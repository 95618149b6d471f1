"""What a merge of two machines' records did, in sentences or as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

if TYPE_CHECKING:
    from xrayTrainer.messages.catalogue import Messages
    from xrayTrainer.services.merging import MergeReport

MOST_NAMED = 20
"""Conflicts that are named one by one."""


def print_report(messages: Messages, report: MergeReport, file: Path, *, as_json: bool) -> None:
    """Print what came in, then what needs a look."""
    merged = report.merged
    if as_json:
        plain = {**msgspec.to_builtins(merged), "backup": str(report.backup)}
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
        return
    if merged.nothing:
        click.echo(messages.text("merge.nothing", file=str(file)))
    else:
        numbers = {"people": merged.people, "sessions": merged.sessions, "answers": merged.answers}
        click.echo(messages.text("merge.done", file=str(file), events=merged.events, **numbers))
    if merged.longer:
        click.echo(messages.text("merge.longer", n=merged.longer))
    if merged.erased:
        click.echo(messages.text("merge.erased", n=merged.erased, folder=str(report.backup.parent)))
    if not report.scrubbed:
        click.echo(messages.text("people.scrub_later"))
    if merged.stayed_erased:
        click.echo(messages.text("merge.stayed_erased", n=merged.stayed_erased))
    for clash in merged.names:
        code = "merge.two_names" if clash.first == clash.second else "merge.namesakes"
        shown = {"name": printable(clash.name), "other": printable(clash.other_name)}
        click.echo(messages.text(code, first=clash.first, second=clash.second, **shown), err=True)
    for answer in merged.conflicts[:MOST_NAMED]:
        click.echo(messages.text("merge.conflict", answer=answer), err=True)
    if merged.conflicts:
        click.echo(messages.text("merge.conflicts", n=len(merged.conflicts)), err=True)
    click.echo(messages.text("merge.backup", file=str(report.backup)))


def printable(name: str) -> str:
    """Return a name of a foreign file without characters that a terminal would obey."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
