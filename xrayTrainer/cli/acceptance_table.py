"""What a scanner profile reaches on virtual test objects, as a table or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby

from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.simulation.acceptance import STEP_PX, WEDGE_PX, WEDGE_SIGMA, WIRE_PX, Acceptance

_MARKS = {"polyethylene": "CH2", "aluminium": "Al", "iron": "Fe", "lead": "Pb"}


def acceptance_json(reached: Acceptance) -> str:
    """Return all figures as one JSON object."""
    return json.dumps(asdict(reached), indent=2)


def acceptance_lines(reached: Acceptance, messages: Messages) -> Iterator[str]:
    """Yield the lines of the table: a line for each object, then materials by areal density."""
    yield messages.text("generation.acceptance", scanner=reached.scanner)
    for line in _figures(reached, messages):
        yield f"  {line}"
    if reached.wedges:
        yield from _wedge_rows(reached)


def _figures(reached: Acceptance, messages: Messages) -> Iterator[str]:
    if reached.penetration_mm is not None:
        yield messages.text("generation.acceptance_steel", mm=round(reached.penetration_mm))
    if reached.wire_air_mm is not None:
        yield messages.text("generation.acceptance_wire", mm=round(reached.wire_air_mm, 2), px=WIRE_PX)
    if reached.behind_mm is not None and reached.wire_behind_mm is not None and reached.step_percent is not None:
        behind = round(reached.behind_mm)
        wire = round(reached.wire_behind_mm, 2)
        yield messages.text("generation.acceptance_wire_behind", mm=wire, behind=behind, px=WIRE_PX)
        step = round(reached.step_percent, 2)
        yield messages.text("generation.acceptance_step", percent=step, behind=behind, px=STEP_PX)
    along, across = (round(width, 1) for width in reached.line_pair_mm)
    yield messages.text("generation.acceptance_pairs", along=along, across=across)
    if reached.wedges:
        yield messages.text("generation.acceptance_wedges", px=WEDGE_PX, sigma=round(WEDGE_SIGMA))


def _wedge_rows(reached: Acceptance) -> Iterator[str]:
    """Yield deviations between neighbouring materials; what is told apart has a mark, not colour."""
    by_density = [(g_cm2, list(row)) for g_cm2, row in groupby(reached.wedges, key=lambda wedge: wedge.g_cm2)]
    pairs = [f"{_MARKS[one.lighter]}/{_MARKS[one.heavier]}" for one in by_density[0][1]]
    yield "    g/cm2" + "".join(f"{pair:>10}" for pair in pairs)
    for g_cm2, row in by_density:
        cells = (f"{one.deviations:.1f}{' +' if one.deviations >= WEDGE_SIGMA else '  '}" for one in row)
        yield (f"{g_cm2:9.0f}" + "".join(f"{cell:>10}" for cell in cells)).rstrip()
