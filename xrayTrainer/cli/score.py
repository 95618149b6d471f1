"""`xray-trainer score CASE_DIR ANSWER.json`: the scorecard of one answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from xrayTrainer.cli.main import EXIT_USER_ERROR, Invocation
from xrayTrainer.cli.sets import fault_sentence
from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.codec import inspect_file, to_json
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Scorecard, Term
from xrayTrainer.scoring.points import shown
from xrayTrainer.services.scoring_files import ScoredFile, score_file
from xrayTrainer.simulation.rendering import SceneRenderer

AWAITING_KEY = '{\n  "status": "awaiting_key"\n}'
"""Printed with `--json` instead of a scorecard while there is no key."""


@click.command("score")
@click.argument("case_dir", type=click.Path(path_type=Path))
@click.argument("answer_file", metavar="ANSWER.json", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the scorecard as JSON.")
@click.pass_obj
def score(invocation: Invocation, *, case_dir: Path, answer_file: Path, as_json: bool) -> int:
    """Score the answer in ANSWER.json against the key of the case in CASE_DIR.

    Exit code 2, with a sentence for each fault, if a file is faulty or belongs to another case.
    """
    faults = inspect_file(Answer, answer_file).faults
    for fault in faults:
        click.echo(f"{fault.file} {fault.place}: {fault_sentence(fault, invocation.messages)}", err=True)
    if faults:
        return EXIT_USER_ERROR
    with ScanReader() as reader, SceneRenderer() as scenes:
        scored = score_file(case_dir, answer_file, scan_info=reader.info, scene_size=scenes.size)
    if as_json:
        click.echo(AWAITING_KEY if scored.scorecard is None else to_json(scored.scorecard).decode().rstrip("\n"))
        return 0
    for line in _lines(scored, invocation.messages):
        click.echo(line)
    return 0


def _lines(scored: ScoredFile, messages: Messages) -> Iterator[str]:
    if scored.scorecard is None:
        yield messages.text("scoring.awaiting_key", file=str(scored.key_file))
    else:
        yield from scorecard_lines(scored.scorecard, messages)


def scorecard_lines(card: Scorecard, messages: Messages) -> Iterator[str]:
    """Return a scorecard in words, a line each."""
    if card.points is None:
        yield messages.text("scoring.card.no_points")
    else:
        yield messages.text("scoring.card.points", points=float(shown(card.points)))
    yield from (f"  {_term(term, messages)}" for term in card.terms)
    if card.kind == "search":
        yield messages.text(f"scoring.verdict.{card.verdict}")
    if card.choice != "not_asked":
        yield messages.text(f"scoring.choice.{card.choice}")
    numbers = {mark.mark: number for number, mark in enumerate(card.marks, start=1)}
    for thing in card.concealments:
        yield from _thing(thing, numbers, messages)
    for mark in card.marks:
        yield _mark(mark, numbers[mark.mark], messages)
        yield from (f"  {messages.text(f'scoring.reason.{reason}')}" for reason in mark.reasons)
    yield from _findings(card, messages)


def _term(term: Term, messages: Messages) -> str:
    rounded = {name: round(value, 3) if isinstance(value, float) else value for name, value in term.params.items()}
    return messages.text(f"scoring.term.{term.code}", value=float(shown(term.value)), **rounded)


def _thing(thing: ConcealmentScore, numbers: dict[str, int], messages: Messages) -> Iterator[str]:
    if not thing.found:
        if thing.required:
            yield messages.text("scoring.thing.missed", concealment=thing.concealment)
        return
    code = "scoring.thing.found" if thing.required else "scoring.thing.optional_marked"
    yield messages.text(code, concealment=thing.concealment, n=numbers.get(thing.by or "", 0))
    for what, naming in (("class", thing.class_naming), ("method", thing.method_naming)):
        if naming != "not_asked":
            yield f"  {messages.text(f'scoring.naming.{what}.{naming}')}"


def _mark(mark: MarkScore, number: int, messages: Messages) -> str:
    outcome = messages.text(f"scoring.outcome.{mark.outcome}")
    if mark.concealment is None or mark.q is None:
        return messages.text("scoring.mark.alone", n=number, outcome=outcome)
    if mark.p is None or mark.c is None:
        return messages.text(
            "scoring.mark.point",
            n=number,
            outcome=outcome,
            concealment=mark.concealment,
            distance=round(mark.distance_px or 0.0, 1),
            t=round(mark.t_px or 0.0, 1),
        )
    return messages.text(
        "scoring.mark.area",
        n=number,
        outcome=outcome,
        concealment=mark.concealment,
        p=round(100 * mark.p),
        c=round(100 * mark.c),
        q=round(mark.q, 2),
    )


def _findings(card: Scorecard, messages: Messages) -> Iterator[str]:
    for item in card.findings:
        yield messages.text(f"scoring.finding.{item.outcome}", document=item.document, field=item.field)
    for discrepancy in card.missed_findings:
        yield messages.text("scoring.finding.missed", discrepancy=discrepancy)
