"""Fit the scale of difficulty to generated cases: writes `assets/simulation/difficulty.json`.

    python packaging/fit_difficulty.py --cases 400 [--seed 1]

Terms are scaled by their mean and deviation over concealments that can be seen at all; the bands are fifths of them.
A new scale gets the next version: stored scores name theirs.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from xrayTrainer.domain.errors import UserError
from xrayTrainer.resources import assets
from xrayTrainer.simulation.compose import Wish, scenes
from xrayTrainer.simulation.difficulty import load_scale, metrics_of, terms_of
from xrayTrainer.simulation.exposure import expose
from xrayTrainer.simulation.masks import answer_key_of
from xrayTrainer.simulation.profiles import profile_named


def measured(cases: int, seed: int) -> list[dict[str, float]]:
    """Return the terms of all concealments that can be seen in the main view of generated cases."""
    found: list[dict[str, float]] = []
    for number in range(cases):
        try:
            scene, expansion = next(scenes(Wish(level=1 + number % 10), seed + number))
        except (StopIteration, UserError):
            continue
        profile = profile_named(scene.scanner)
        exposure = expose(expansion, profile, profile.views[0].id)
        for key in answer_key_of(exposure).hidden:
            metrics = metrics_of(exposure, key)
            if metrics is not None and metrics.possible:
                found.append(terms_of(metrics))
        sys.stdout.write(f"\r{number + 1} of {cases}")
    return found


def main() -> None:
    """Write the scale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    found = measured(wanted.cases, wanted.seed)
    values = {name: np.array([one[name] for one in found]) for name in found[0]}
    terms = {
        name: {"mean": round(float(of.mean()), 3), "deviation": round(max(float(of.std()), 0.05), 3)}
        for name, of in values.items()
    }
    scores = np.mean([(values[name] - term["mean"]) / term["deviation"] for name, term in terms.items()], axis=0)
    borders = [round(float(border), 3) for border in np.quantile(scores, (0.2, 0.4, 0.6, 0.8))]
    scale = {"version": load_scale().version + 1, "cases": len(found), "terms": terms, "borders": borders}
    path = assets() / "simulation" / "difficulty.json"
    path.write_text(json.dumps(scale, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"\n{path}: {len(found)} concealments, borders {borders}\n")


if __name__ == "__main__":
    main()
