"""`xray-trainer export`: answers or periods as a table file."""

from __future__ import annotations

from pathlib import Path

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.exports import FILE_FORMATS, ROWS

SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t"}


@click.command("export")
@click.option("--format", "file_format", type=click.Choice(FILE_FORMATS), required=True, help="Kind of file.")
@click.option(
    "--rows", type=click.Choice(ROWS), required=True, help="A row for each answer, or each person and period."
)
@click.option("--period", help="month, quarter, half-year, or FROM:TO as two days (2026-01-01:2026-03-31).")
@click.option("--person", help="Only the person with this id (column 1 of an export).")
@click.option("--anonymous", is_flag=True, help="Pseudonyms for people, no names, days instead of times.")
@click.option(
    "--separator",
    type=click.Choice(tuple(SEPARATORS)),
    default="semicolon",
    show_default=True,
    help="Between the cells of a CSV; with a semicolon numbers have a decimal comma, as Excel wants it in Russian.",
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="File to write.")
@click.pass_obj
def export(
    invocation: Invocation,
    *,
    file_format: str,
    rows: str,
    period: str | None,
    person: str | None,
    anonymous: bool,
    separator: str,
    out: Path,
) -> None:
    """Write what was trained here as CSV, XLSX or JSON."""
    with invocation.services() as services:
        count = services.exports.export(
            rows=rows,
            file_format=file_format,
            out=out,
            period=period,
            person=None if person is None else PersonId(person),
            anonymous=anonymous,
            separator=SEPARATORS[separator],
            language=invocation.messages.language,
        )
    click.echo(invocation.messages.text("export.done", n=count, file=str(out)))
