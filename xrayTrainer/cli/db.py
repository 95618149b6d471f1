"""`xray-trainer db check|backup|restore|merge|counts`: the records as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from xrayTrainer.domain.errors import UserError

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation

EXIT_FAULTS = 1


@click.group()
def db() -> None:
    """Check, back up, restore, merge or count the records."""


@db.command()
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def check(invocation: Invocation, as_json: bool) -> None:
    """Check the records thoroughly; exit 1 when they are damaged. Works while the program runs."""
    from xrayTrainer.services import database

    report = database.check(invocation.data)
    if as_json:
        plain = {
            "file": str(report.file),
            "whole": not report.faults,
            "bytes": report.size_bytes,
            "migrations": report.migrations,
            "rows": report.rows,
            "faults": report.faults,
        }
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
    elif report.faults:
        backup = database.newest_good_backup(invocation.data)
        code = "storage.corrupt_no_backup" if backup is None else "storage.corrupt"
        click.echo(invocation.messages.text(code, file=str(report.file), backup=str(backup)), err=True)
    else:
        rows = report.rows
        click.echo(
            invocation.messages.text(
                "storage.whole", file=str(report.file), people=rows["people"], answers=rows["answers"]
            )
        )
    if report.faults:
        raise SystemExit(EXIT_FAULTS)


@db.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Where the copy goes.")
@click.pass_obj
def backup(invocation: Invocation, out: Path | None) -> None:
    """Copy the records and print where the copy lies. Works while the program runs."""
    from xrayTrainer.services import database

    click.echo(str(database.back_up(invocation.data, out)))


@db.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--empty", is_flag=True, help="Begin with empty records instead.")
@click.pass_obj
def restore(invocation: Invocation, file: Path | None, empty: bool) -> None:
    """Put the backup FILE in the place of the records, which are kept aside."""
    from xrayTrainer.services import database

    if empty == (file is not None):
        raise UserError("cli.file_or_empty")
    if file is None:
        aside: Path | None = database.start_afresh(invocation.data)
        click.echo(invocation.messages.text("storage.emptied"))
    else:
        aside = database.restore(invocation.data, file).aside
        click.echo(invocation.messages.text("storage.restored", backup=str(file)))
    if aside is not None:
        click.echo(invocation.messages.text("storage.kept_aside", folder=str(aside)))


@db.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Print what came in as JSON.")
@click.pass_obj
def merge(invocation: Invocation, file: Path, as_json: bool) -> None:
    """Bring the records of another machine in: FILE is a copy of its database, as `db backup` makes it.

    Only what is not here yet comes in. FILE is not changed. Exit 1 when answers differ on both sides.
    """
    from xrayTrainer.cli.merge_report import print_report
    from xrayTrainer.services.merging import merge_file

    report = merge_file(invocation.data, file)
    print_report(invocation.messages, report, file, as_json=as_json)
    if report.merged.conflicts:
        raise SystemExit(EXIT_FAULTS)


@db.command()
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
@click.pass_obj
def counts(invocation: Invocation, as_json: bool) -> None:
    """Print how often each case was answered, found, missed and called clear. Works while the program runs."""
    from xrayTrainer.services import database

    found = database.item_counts(invocation.data)
    if as_json:
        click.echo(json.dumps([msgspec.structs.asdict(item) for item in found], indent=2))
        return
    names = ("set", "case", "revision", "answered", "found", "missed", "called_clear", "right")
    click.echo("\t".join(invocation.messages.text(f"people.counts_{name}") for name in names))
    for item in found:
        click.echo("\t".join(str(value) for value in msgspec.structs.astuple(item)))
