"""`xray-trainer simulate-trainees`: whether rating and choice of cases do what they promise, on made-up trainees."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.messages.formatting import format_number
from xrayTrainer.training.simulated_trainees import Figures, Trial, broken, trial

_COLUMNS: tuple[tuple[str, str, Callable[[Figures], Sequence[float | None]]], ...] = (
    ("rmse", "training.table_rmse", lambda row: [row.rmse]),
    ("bias", "training.table_bias", lambda row: [row.bias]),
    ("", "training.table_correlation", lambda row: [row.correlation]),
    ("covered", "training.table_covered", lambda row: [row.covered]),
    ("success", "training.table_success", lambda row: [row.success]),
    ("share", "training.table_share", lambda row: [row.share_low, row.share_high]),
    ("repeats", "training.table_repeats", lambda row: [row.repeats]),
)
"""Name of the figure in its bounds, code of the heading, the values."""


@click.command("simulate-trainees")
@click.argument("trainees", metavar="N", type=click.IntRange(2, 100_000))
@click.option(
    "--seeds", metavar="K", type=click.IntRange(1, 1000), default=1, show_default=True, help="So many times N."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a table.")
@click.pass_obj
def simulate_trainees(invocation: Invocation, *, trainees: int, seeds: int, as_json: bool) -> int:
    """Let N made-up trainees work through 240 cases each, and hold what is believed of them against the truth.

    A test of the program: error of the ability, how often the 95 % range holds it, success, share of threat cases.
    Exit code 1 if a figure lies outside of its bounds.
    """
    outcome = trial(trainees, seeds)
    outside = outcome.outside()
    if as_json:
        click.echo(json.dumps({**asdict(outcome), "outside": outside}, indent=2))
        return 1 if outside else 0
    messages = invocation.messages
    for line in _lines(outcome, messages):
        click.echo(line)
    click.echo(
        messages.text("training.table_outside", n=len(outside)) if outside else messages.text("training.table_held")
    )
    return 1 if outside else 0


def _lines(outcome: Trial, messages: Messages) -> Iterator[str]:
    """Yield title and table: all trainees together, and below in brackets the range over the seeds."""
    first = outcome.together[0]
    title = "training.table_title_seeds" if len(outcome.by_seed) > 1 else "training.table_title"
    yield messages.text(title, trainees=first.trainees, seeds=len(outcome.by_seed))
    rows = [[messages.text("training.table_cases"), *(messages.text(code) for _, code, _ in _COLUMNS)]]
    for place, together in enumerate(outcome.together):
        outside = broken(together)
        rows.append(
            [str(together.cases)]
            + [_cell(values(together), messages, mark=" !" if name in outside else "") for name, _, values in _COLUMNS]
        )
        if len(outcome.by_seed) > 1:
            seeds = [of_seed[place] for of_seed in outcome.by_seed]
            rows.append(["", *(_range([values(one) for one in seeds], messages) for _, _, values in _COLUMNS)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))


def _range(of_seeds: Sequence[Sequence[float | None]], messages: Messages) -> str:
    """Return the least and the largest value over the seeds."""
    found = [value for values in of_seeds for value in values if value is not None]
    return f"({_cell([min(found), max(found)], messages)})" if found else ""


def _cell(values: Sequence[float | None], messages: Messages, mark: str = "") -> str:
    """Return values with two decimals, counts as they are, "-" for what is not defined."""
    words = [
        "-" if value is None
        else format_number(value, messages.language) if isinstance(value, int)
        else f"{round(value, 2) + 0.0:.2f}".replace(".", "." if messages.language == "en" else ",")
        for value in values
    ]  # fmt: skip
    return " … ".join(words) + mark
