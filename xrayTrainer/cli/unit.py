"""`xray-trainer unit people|roster|matrix|hours`: the people of a unit, what they find, their hours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.services.roster_api import Roster
    from xrayTrainer.services.unit_api import UnitService

PERIODS = ("quarter", "half_year", "year", "all")
SPANS = ("week", "month", "quarter", "half_year")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_WITH_LEFT = click.option("--with-left", is_flag=True, help="Also those who left the unit.")


@click.group()
def unit() -> None:
    """Show a unit: people, what they find by class and method, hours; take in a roster."""


@unit.command()
@_JSON
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write everybody as a roster: a CSV or XLSX file."
)
@click.pass_obj
def people(invocation: Invocation, as_json: bool, out: Path | None) -> None:
    """Print who is in the unit, by name."""
    with invocation.services() as services:
        service = _unit(services.unit)
        if out is not None:
            count = service.write_roster(out, language=invocation.messages.language)
            click.echo(invocation.messages.text("unit.roster_written", n=count, file=str(out)))
            return
        found = service.people()
    rows = [
        {
            "id": one.id,
            "name": one.name,
            "number": one.details.number,
            "unit": one.details.unit,
            "role": one.details.role,
            "answers": one.answers,
            "left_on": one.details.left_on,
        }
        for one in found
    ]
    _print(rows, as_json=as_json)


@unit.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Say what would become of each row, and change nothing.")
@click.pass_obj
def roster(invocation: Invocation, file: Path, dry_run: bool) -> None:
    """Take people in from the table FILE (CSV, XLSX, XLS, ODS). Doubtful and faulty rows are left out, and named."""
    say = invocation.messages.text
    with invocation.services() as services:
        service = _unit(services.unit)
        read = service.read_roster(file)
        _print_roster(invocation, read)
        if dry_run:
            return
        taken, _change = service.take_roster(read)
    click.echo(say("unit.roster_taken", new=taken.new, changed=taken.changed, same=taken.same, left=taken.left_out))


@unit.command()
@click.option("--by", type=click.Choice(("class", "method")), default="class", show_default=True, help="Columns.")
@click.option("--period", type=click.Choice(PERIODS), default="half_year", show_default=True, help="Of which answers.")
@_WITH_LEFT
@_JSON
@click.pass_obj
def matrix(invocation: Invocation, by: str, period: str, with_left: bool, as_json: bool) -> None:
    """Print persons by classes or methods: found of met, with the likely range in percent; "-" where none was met."""
    from xrayTrainer.services.progress_api import Period
    from xrayTrainer.services.unit_api import MatrixBy

    with invocation.services() as services:
        found = _unit(services.unit).matrix(MatrixBy(by), Period(period), with_left=with_left)
    show = _plain if as_json else _words
    rows = []
    for row in (*found.rows, found.totals):
        cells = {name: show(cell) for name, cell in zip(found.columns, row.cells, strict=True)}
        rows.append({"name": row.name or "*", "hits": show(row.hits), "false_alarms": show(row.false_alarms), **cells})
    _print(rows, as_json=as_json)


@unit.command()
@click.option("--by", type=click.Choice(SPANS), default="month", show_default=True, help="Columns.")
@_WITH_LEFT
@_JSON
@click.pass_obj
def hours(invocation: Invocation, by: str, with_left: bool, as_json: bool) -> None:
    """Print everybody's active minutes against what is asked for; those overdue or behind first, by name."""
    from xrayTrainer.services.unit_api import HoursSpan

    with invocation.services() as services:
        found = _unit(services.unit).hours(HoursSpan(by), with_left=with_left)
    rows = []
    for one in found.rows:
        told: dict[str, object] = {
            "name": one.name,
            "need": one.need.value,
            "minutes": round(one.rolling_minutes, 1),
            "required": found.requirement.minutes,
            "due_on": one.due_on.isoformat(),
            "met_by": None if one.status.projected is None else one.status.projected.isoformat(),
        }
        told |= {
            first.isoformat(): round(minutes, 1)
            for (first, _last), minutes in zip(found.periods, one.minutes, strict=True)
        }
        rows.append(told)
    _print(rows, as_json=as_json)


def _unit(service: UnitService | None) -> UnitService:
    if service is None:
        raise ValueError("this command line was started without a unit")
    return service


def _print_roster(invocation: Invocation, read: Roster) -> None:
    from xrayTrainer.cli.merge_report import printable
    from xrayTrainer.domain.errors import UserError

    for row in read.rows:
        why = invocation.messages.error(UserError(row.why, **row.params)) if row.why else ", ".join(row.changed)
        click.echo(f"{row.line}\t{row.fate.value}\t{printable(row.name)}" + (f"\t{printable(why)}" if why else ""))


def _plain(rate: Rate) -> dict[str, object]:
    return {"count": rate.count, "n": rate.n, "value": rate.value, "low": rate.low, "high": rate.high}


def _words(rate: Rate) -> str:
    if rate.value is None:
        return "-"
    counts = f"{rate.count}/{rate.n}"
    if rate.low is None or rate.high is None:
        return counts
    return f"{counts} ({rate.low * 100:.0f}-{rate.high * 100:.0f} %)"


def _print(rows: Sequence[Mapping[str, object]], *, as_json: bool) -> None:
    """Print rows as JSON, or as lines with tabs under a heading."""
    from xrayTrainer.cli.merge_report import printable

    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if rows:
        click.echo("\t".join(rows[0]))
    for row in rows:
        click.echo("\t".join("-" if value in (None, "") else printable(str(value)) for value in row.values()))
