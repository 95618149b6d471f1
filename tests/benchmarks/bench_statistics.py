"""All statistics of a person, cost against size, and AUC beside a peer.

    python tests/benchmarks/bench_statistics.py [--runs 5] [--seed 1] [--peer PYTHON]

Prints milliseconds of processor time, the least of the runs, for 100 to 100,000 answers: scorecards read into columns,
all statistics of these, and their parts.  PYTHON is the interpreter of an environment with scikit-learn, which is no
dependency of ours: then its `roc_auc_score` is timed on the same ratings, and the largest difference printed.  Exits 1
if the statistics of 10,000 answers take over 0.3 s.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Scorecard
from xrayTrainer.scoring.statistics.answers import Answers, answers_of, labels_of
from xrayTrainer.scoring.statistics.confidence import calibration
from xrayTrainer.scoring.statistics.difficulty import calibrate, start_scale
from xrayTrainer.scoring.statistics.froc import wafroc, wafroc1
from xrayTrainer.scoring.statistics.learning import learning_curve
from xrayTrainer.scoring.statistics.person import person_statistics
from xrayTrainer.scoring.statistics.roc import auc

SIZES = (100, 1_000, 10_000, 100_000)
LIMIT_SIZE, LIMIT_MS = 10_000, 300.0

PEER = """
import json, sys, time
import numpy as np
from sklearn.metrics import roc_auc_score
made = []
for path in json.loads(sys.argv[1]):
    rows = np.load(path)
    roc_auc_score(rows[0], rows[1])
    times = []
    for _ in range(int(sys.argv[2])):
        begun = time.process_time()
        area = roc_auc_score(rows[0], rows[1])
        times.append((time.process_time() - begun) * 1e3)
    made.append([min(times), area])
print(json.dumps(made))
"""


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peer", help="interpreter of an environment with scikit-learn")
    given = parser.parse_args()
    rng = random.Random(given.seed)
    begun = time.process_time()
    _measured(_cards(rng, 20), 1)
    print(f"first call, with imports of scipy: {(time.process_time() - begun) * 1e3:.0f} ms")
    rows, ratings = {}, []
    for size in SIZES:
        cards = _cards(rng, size)
        rows[size] = _measured(cards, given.runs)
        answers = answers_of(cards)
        ratings.append((answers.rating[~answers.threat], answers.rating[answers.threat]))
        del cards
        gc.collect()
    print(f"{'processor ms, least of the runs':34}" + "".join(f"{size:>11,}" for size in SIZES))
    for name in rows[SIZES[0]]:
        print(f"{name:34}" + "".join(f"{rows[size][name]:11.2f}" for size in SIZES))
    if given.peer:
        _beside_the_peer(given.peer, given.runs, ratings, [rows[size]["  AUC with DeLong"] for size in SIZES])
    taken = rows[LIMIT_SIZE]["all statistics of a person"] + rows[LIMIT_SIZE]["scorecards to columns"]
    print(f"{LIMIT_SIZE:,} answers, columns and all statistics: {taken:.0f} ms of {LIMIT_MS:.0f}")
    return 0 if taken <= LIMIT_MS else 1


def _measured(cards: list[Scorecard], runs: int) -> dict[str, float]:
    answers = answers_of(cards)
    classes = labels_of(
        cards, [f"class{i % 12}" if card.case_type == "threat" else None for i, card in enumerate(cards)]
    )
    carriers = labels_of(cards, [f"carrier{i % 7}" for i in range(len(cards))])
    groups = {"class": classes, "method": classes[::-1], "carrier": carriers, "difficulty": carriers[::-1]}
    clear, threat = answers.rating[~answers.threat], answers.rating[answers.threat]
    scale = start_scale({f"case{i}": (i % 5 - 2) / 2 for i in range(600)}, tau=0.7)
    items = [f"case{i % 600}" for i in range(answers.n)]
    ability = np.linspace(-1, 1, answers.n)
    steps: dict[str, Callable[[], object]] = {
        "scorecards to columns": lambda: answers_of(cards),
        "all statistics of a person": lambda: person_statistics(answers, groups=groups),
        "  AUC with DeLong": lambda: auc(clear, threat),
        "  wAFROC with jackknife": lambda: wafroc(answers.froc()),
        "  wAFROC1 with jackknife": lambda: wafroc1(answers.froc()),
        "  learning curve": lambda: learning_curve(answers),
        "  calibration of confidence": lambda: calibration(answers.mark_confidence, answers.mark_right),
        "difficulty of 600 cases, calibrated": lambda: calibrate(
            scale, cases=items, ability=ability, solved=answers.success
        ),
        "the older half selected": lambda: _half(answers),
    }
    return {name: min(_timed(step) for _ in range(runs)) for name, step in steps.items()}


def _half(answers: Answers) -> Answers:
    return answers.where(np.arange(answers.n) < answers.n // 2)


def _timed(step: Callable[[], object]) -> float:
    begun = time.process_time()
    step()
    return (time.process_time() - begun) * 1e3


def _cards(rng: random.Random, size: int) -> list[Scorecard]:
    """Return made answers of somebody who learns: about half threat cases, one to three keys, some false marks."""
    return [_card(rng, i, 0.5 + 0.4 * i / size) for i in range(size)]


def _card(rng: random.Random, number: int, skill: float) -> Scorecard:
    threat = rng.random() < 0.5
    keys = [rng.random() < skill for _ in range(rng.choice((1, 1, 2, 3)))] if threat else []
    false = sum(rng.random() < 0.4 * (1 - skill) for _ in range(3))
    found = [(f"m{i}", rng.choice((30, 60, 90))) for i, hit in enumerate(keys) if hit]
    marks = [MarkScore(mark=mark, view="side", outcome="hit", confidence=sure) for mark, sure in found]
    marks += [
        MarkScore(mark=f"f{i}", view="side", outcome="false", confidence=rng.choice((30, 30, 60, 90)))
        for i in range(false)
    ]
    sure_of = dict(found)
    points = 100.0 * (sum(keys) / len(keys)) if keys else 100.0 - 50 * (false > 0)
    return Scorecard(
        profile="S1",
        key_revision=1,
        case_revision=1,
        answer=f"a{number}",
        case=f"c{number % 600}",
        case_type="threat" if threat else "clear",
        marks=tuple(marks),
        concealments=tuple(
            ConcealmentScore(concealment=f"k{i}", found=hit, rating=sure_of.get(f"m{i}"), weight=1 / len(keys))
            for i, hit in enumerate(keys)
        ),
        points=points,
        success=points >= 60,
        verdict="right",
        hit=any(keys) if threat else None,
        false_alarm=None if threat else false > 0,
        seconds=max(rng.lognormvariate(3.5 - skill, 0.6), 0.1),
    )


def _beside_the_peer(
    python: str, runs: int, ratings: list[tuple[np.ndarray, np.ndarray]], ours_ms: list[float]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, (clear, threat) in enumerate(ratings):
            truth = np.concatenate([np.zeros(clear.size), np.ones(threat.size)])
            score = np.concatenate([clear, threat])
            paths.append(str(Path(folder) / f"{number}.npy"))
            np.save(paths[-1], np.array([truth, np.where(np.isfinite(score), score, -1.0)]))
        done = subprocess.run(
            [python, "-c", PEER, json.dumps(paths), str(runs)], capture_output=True, text=True, check=True
        )
    found = json.loads(done.stdout)
    print(f"{'scikit-learn roc_auc_score, no SE':34}" + "".join(f"{taken:11.2f}" for taken, _ in found))
    shares = [ours / taken for ours, (taken, _) in zip(ours_ms, found, strict=True)]
    print(f"{'ratio AUC with DeLong / its AUC':34}" + "".join(f"{share:11.2f}" for share in shares))
    areas = [auc(*pair) for pair in ratings]
    apart = max(abs(mine.value - its) for mine, (_, its) in zip(areas, found, strict=True) if mine is not None)
    print(f"largest difference of AUC: {apart:.1e}")


if __name__ == "__main__":
    sys.exit(main())
