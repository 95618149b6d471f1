"""`xray-trainer inbox attention|people|set`: results that are here, and what needs a mentor's eye first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.exchange.tables import Table
    from xrayTrainer.messages.catalogue import Messages
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.inbox_api import Attention, InboxPage, InboxService, SetAnalysis

_DAY = len("2026-01-01")


@click.group()
def inbox() -> None:
    """Look at results that came in, or were made here."""


@inbox.command()
@click.pass_obj
def attention(invocation: Invocation) -> None:
    """Print what needs a mentor's eye, the most urgent first."""
    with invocation.services() as services:
        page = _whole_page(_inbox(services))
    for one in page.attention:
        click.echo(f"{one.at[:_DAY]:<{_DAY}}  {_sentence(invocation.messages, one)}")
    if not page.attention:
        click.echo(invocation.messages.text("inbox.nothing"))


@inbox.command()
@click.pass_obj
def people(invocation: Invocation) -> None:
    """Print the people of whom there are results, by name."""
    with invocation.services() as services:
        found = _inbox(services).page().people
    say = invocation.messages.text
    if not found:
        click.echo(say("inbox.nobody"))
        return
    names = ("person", "unit", "sessions", "answers", "unseen", "awaiting", "hits", "false_alarms")
    rows = [
        (
            printable(one.name) or say("inbox.guest"),
            printable(one.unit) or "-",
            str(one.sessions),
            str(one.answers),
            str(one.unseen),
            str(one.awaiting),
            _of(one.hits),
            _of(one.false_alarms),
        )
        for one in found
    ]
    _print_table([say(f"inbox.column.{name}") for name in names], rows)


@inbox.command("set")
@click.argument("set_id", metavar="[SET_UUID]", required=False)
@click.option("--csv", "to", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write it as CSV.")
@click.pass_obj
def set_(invocation: Invocation, *, set_id: str | None, to: Path | None) -> None:
    """Print the item analysis of a set: first answers only. Without a set, print which there are."""
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.exchange.tables import write_csv

    say = invocation.messages.text
    with invocation.services() as services:
        if set_id is None:
            _print_sets(invocation, _inbox(services).page())
            return
        found = _inbox(services).analysis(SetId(set_id))
    table = _table(invocation.messages, found)
    _print_table([column.title for column in table.columns], [tuple(map(_cell, row)) for row in table.rows])
    click.echo(_reliability(invocation.messages, found))
    if to is not None:
        write_csv(to, table)
        click.echo(say("inbox.written", file=str(to)))


def _inbox(services: Services) -> InboxService:
    if services.inbox is None:
        raise RuntimeError("the use cases of the inbox are not there")
    return services.inbox


def _whole_page(service: InboxService) -> InboxPage:
    """Return the page once all keys were looked at."""
    while not (page := service.page()).complete:
        pass
    return page


def _sentence(messages: Messages, one: Attention) -> str:
    say = messages.text
    person = printable(one.name) or say("inbox.guest")
    where = {"title": _title(messages, one.title), "case": printable(one.slug)}
    if one.concern == "sure_miss":
        code = "inbox.sure_miss" if one.count else "inbox.cleared_miss"
        return say(code, person=person, sure=one.count, answer=one.answer or "", **where)
    if one.concern == "dispute":
        return say("inbox.dispute", person=person, words=printable(one.words, 500), answer=one.answer or "", **where)
    if one.concern == "key":
        return say("inbox.key", flag=say(f"inbox.flag.{one.flag}"), count=one.count, of=one.n, **where)
    if one.concern == "awaiting":
        return say("inbox.awaiting", n=one.count, title=where["title"], set_id=one.set_id or "")
    return say("inbox.idle", n=one.count, person=person)


def _title(messages: Messages, title: Mapping[str, str]) -> str:
    from xrayTrainer.domain.texts import in_language

    told = in_language(title, messages.language)
    return "-" if told is None else printable(told[0])


def _print_sets(invocation: Invocation, page: InboxPage) -> None:
    say = invocation.messages.text
    if not page.sets:
        click.echo(say("inbox.nobody"))
        return
    rows = [
        (one.id, str(one.people), str(one.answers), str(one.awaiting), _title(invocation.messages, one.title))
        for one in page.sets
    ]
    _print_table([say(f"inbox.column.{name}") for name in ("set", "people", "answers", "awaiting", "title")], rows)


def _table(messages: Messages, found: SetAnalysis) -> Table:
    from xrayTrainer.exchange.tables import Column, Kind, Table

    kinds = {
        "case": Kind.TEXT, "people": Kind.INTEGER, "awaiting": Kind.INTEGER, "solved": Kind.INTEGER,
        "scored": Kind.INTEGER, "p": Kind.NUMBER, "r": Kind.NUMBER, "d": Kind.NUMBER, "seconds": Kind.NUMBER,
        "flags": Kind.TEXT,
    }  # fmt: skip
    rows = []
    for one in found.cases:
        item = one.item
        rows.append(
            (
                one.slug,
                one.people,
                one.awaiting,
                None if item is None else item.p.count,
                None if item is None else item.p.n,
                None if item is None else item.p.value,
                None if item is None else item.discrimination,
                None if item is None else item.d,
                one.median_seconds,
                "; ".join(messages.text(f"inbox.flag.{flag}") for flag in one.flags),
            )
        )
    columns = (Column(key=key, title=messages.text(f"inbox.column.{key}"), kind=kind) for key, kind in kinds.items())
    return Table(name="items", columns=tuple(columns), rows=rows)


def _reliability(messages: Messages, found: SetAnalysis) -> str:
    if found.chosen_by_rating:
        return messages.text("inbox.chosen")
    known = found.reliability
    if known is None:
        return messages.text("inbox.no_reliability", whole=found.whole, people=found.people)
    return messages.text(
        "inbox.reliability",
        alpha=_cell(known.alpha),
        low=_cell(known.alpha_low),
        high=_cell(known.alpha_high),
        sem=_cell(known.sem),
        whole=found.whole,
        people=found.people,
        cases=known.k,
    )


def _of(rate: Rate) -> str:
    return "-" if rate.value is None else f"{rate.count}/{rate.n}"


def _cell(value: object) -> str:
    if value is None or value == "":
        return "-"
    return f"{value:.3f}" if isinstance(value, float) else printable(str(value), 200)


def _print_table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[place]) for row in (titles, *rows)) for place in range(len(titles))]
    for row in (titles, *rows):
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
