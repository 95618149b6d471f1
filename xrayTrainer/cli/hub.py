"""`xray-trainer hub init|load|report|parquet`: answers of many units in a SQLite file or on a PostgreSQL server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.exchange.tables import Table, Value
    from xrayTrainer.services.units_store import HubPlace

REPORTS = ("units", "periods", "sets", "classes", "methods", "items", "weeks", "exams", "all")
SPLITS = ("month", "quarter", "half-year")
EXIT_FAULTS = 1
_OUT = click.Path(path_type=Path, dir_okay=False)
_ANONYMOUS = click.option(
    "--anonymous", is_flag=True, help="Letters in the place of units; groups of fewer than five people left out."
)


class _Place:
    """Where the store is; text is a connection and may hold a password, so it has no `repr`."""

    def __init__(self, place: HubPlace) -> None:
        self.place = place


@click.group()
@click.option(
    "--postgres", envvar="XRAYTRAINER_HUB", metavar="DSN",
    help="Connection of a PostgreSQL server, 15 or newer (also XRAYTRAINER_HUB; passwords may stand in PGPASSWORD or a "
    "password file).",
)  # fmt: skip
@click.option("--sqlite", type=_OUT, metavar="FILE", help="A SQLite file.")
@click.pass_context
def hub(ctx: click.Context, *, postgres: str | None, sqlite: Path | None) -> None:
    """Keep the answers of many units in one store, and set the units side by side."""
    if sqlite is not None:
        ctx.meta[__name__] = _Place(sqlite)
    elif postgres:
        ctx.meta[__name__] = _Place(postgres)
    else:
        raise click.MissingParameter(ctx=ctx, param=ctx.command.params[1])


def _place() -> HubPlace:
    found: _Place = click.get_current_context().meta[__name__]
    return found.place


@hub.command()
@click.pass_obj
def init(invocation: Invocation) -> None:
    """Make the store, or bring an older one up to date; answers stay."""
    from xrayTrainer.services.units_store import make_store

    made = make_store(_place())
    click.echo(invocation.messages.text("hub.made" if made else "hub.was_ready", place=_name()))


@hub.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILES...")
@click.option("--records", is_flag=True, help="What changed in the records of this machine since the last time.")
@click.option(
    "--passphrase", envvar="XRAYTRAINER_PASSPHRASE", default="", help="Of your identity card, where it has one."
)
@click.pass_obj
def load(invocation: Invocation, *, files: tuple[Path, ...], records: bool, passphrase: str) -> int:
    """Load result files, each answer once, whatever came before; files that can't be read are named."""
    from xrayTrainer.storage.hub.rows import Loaded

    if not files and not records:
        context = click.get_current_context()
        raise click.MissingParameter(ctx=context, param=context.command.params[0])
    say, loaded, refused = invocation.messages, Loaded(), 0
    with invocation.services() as services:
        if services.units is None:
            raise RuntimeError("the use cases of many units are not there")
        if records:
            loaded += services.units.load_records(_place())
        for file in files:
            try:
                loaded += services.units.load_file(_place(), file, passphrase=passphrase)
            except UserError as error:
                if error.code.startswith(("hub.", "storage.")):
                    raise
                click.echo(say.text("hub.file_failed", file=str(file), reason=say.error(error)), err=True)
                refused += 1
    click.echo(say.text("hub.loaded", n=loaded.new, replaced=loaded.replaced))
    return EXIT_FAULTS if refused else 0


@hub.command()
@click.argument("name", type=click.Choice(REPORTS))
@click.option("--csv", "csv", type=_OUT, metavar="FILE", help="Write CSV (all: a zip of CSV files).")
@click.option("--xlsx", type=_OUT, metavar="FILE", help="Write a workbook.")
@click.option("--json", "json", type=_OUT, metavar="FILE", help="Write JSON.")
@click.option("--period", help="2026, 2026-H1, 2026-Q3, 2026-11, or two months, 2026-01:2026-06.")
@click.option("--by", type=click.Choice(SPLITS), default="quarter", show_default=True, help="Split of `periods`.")
@_ANONYMOUS
@click.pass_obj
def report(
    invocation: Invocation,
    *,
    name: str,
    csv: Path | None,
    xlsx: Path | None,
    json: Path | None,
    period: str | None,
    by: str,
    anonymous: bool,
) -> None:
    """Print figures of all units by name, or write them to a file; units are never ranked."""
    from xrayTrainer.services.units_api import Split, UnitsOrder
    from xrayTrainer.services.units_book import tables, write_report
    from xrayTrainer.services.units_periods import months_of
    from xrayTrainer.services.units_store import store_report

    first, last = (None, None) if period is None else months_of(period)
    order = UnitsOrder(first=first, last=last, anonymous=anonymous, split=Split(by))
    found = store_report(_place(), order)
    only, say = None if name == "all" else name, invocation.messages
    outs = [
        (file, suffix)
        for file, suffix in ((csv, ".csv" if only else ".zip"), (xlsx, ".xlsx"), (json, ".json"))
        if file is not None
    ]
    for file, suffix in outs:
        write_report(found, file, language=say.language, only=only, suffix=suffix)
        click.echo(say.text("hub.written", file=str(file)))
    if not outs:
        for one, table in tables(found, say).items():
            if only in (None, one):
                _print(table)


@hub.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="A new folder.")
@_ANONYMOUS
@click.pass_obj
def parquet(invocation: Invocation, *, out: Path, anonymous: bool) -> None:
    """Write all answers as Parquet, a folder for each unit."""
    from xrayTrainer.services.units_store import store_parquet

    count = store_parquet(_place(), out, anonymous=anonymous)
    click.echo(invocation.messages.text("export.done", n=count, file=str(out)))


def _name() -> str:
    place = _place()
    if isinstance(place, Path):
        return place.name
    from xrayTrainer.storage.hub.postgres_hub import place_of

    return place_of(place)


def _print(table: Table) -> None:
    rows = [tuple(column.title for column in table.columns)]
    rows += [tuple(map(_cell, row, (column.kind for column in table.columns))) for row in (*table.rows, *table.totals)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    click.echo()


def _cell(value: Value, kind: str) -> str:
    if value is None:
        return "-"
    if isinstance(value, float):
        return f"{value:.1%}" if kind == "share" else f"{value:.2f}"
    return printable(str(value))
