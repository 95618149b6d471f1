"""All statistics of one person at once, from answers as columns.

Every figure carries its n; what is undefined, or rests on too few cases, is None.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.confidence import Calibration, calibration
from xrayTrainer.scoring.statistics.detection import S_XRAY, Detection, detection, detections
from xrayTrainer.scoring.statistics.estimate import MIN_N, Estimate
from xrayTrainer.scoring.statistics.froc import FrocFigures, afroc, afroc_curve, froc_curve, froc_figures
from xrayTrainer.scoring.statistics.learning import BLOCK, LearningCurve, learning_curve
from xrayTrainer.scoring.statistics.roc import Curve, auc, roc_curve
from xrayTrainer.scoring.statistics.times import (
    MedianTime,
    ResponseKind,
    SpeedAccuracy,
    median_time,
    median_times,
    speed_of_blocks,
)

Label = TypeVar("Label", bound=Hashable)


class PersonStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """What a person's answers come to.

    Attributes
    ----------
    n, threat, clear
        Answers, to threat cases, to clear cases.
    detection
        Rates of hits and false alarms, sensitivity and criterion.
    marked_threats
        Threat cases with any mark: hits if place did not matter.
    auc, afroc
        Areas under the ROC and the AFROC curve.
    froc
        The headline of free-response reading and its counts.
    roc_curve, froc_curve, afroc_curve
        Operating points; None without cases of both classes.
    time, times
        Median response time; of hits, misses, correct clears and false alarms.
    speed
        Speed and accuracy of each block of answers, by its number from 0; the last may be short.
    calibration
        Of confidence.
    learning
        Blocks, trends and running figures.
    groups
        By name of the grouping (class, method ...) and label: what `detection` is for all.
    """

    n: int
    threat: int
    clear: int
    detection: Detection
    marked_threats: Rate
    auc: Estimate | None
    afroc: Estimate | None
    froc: FrocFigures
    roc_curve: Curve | None
    froc_curve: Curve | None
    afroc_curve: Curve | None
    time: MedianTime
    times: Mapping[ResponseKind, MedianTime]
    speed: Mapping[int, SpeedAccuracy]
    calibration: Calibration
    learning: LearningCurve
    groups: Mapping[str, Mapping[Hashable, Detection]] = {}


def person_statistics(
    answers: Answers,
    *,
    groups: Mapping[str, Sequence[Hashable | None]] | None = None,
    s: float = S_XRAY,
    min_n: int = MIN_N,
    block: int = BLOCK,
) -> PersonStatistics:
    """Return all statistics of a person.

    Parameters
    ----------
    answers
        In the order in which they were given.
    groups
        By name of a grouping, the label of each answer (see `detection_by`).
    s
        Slope that d_a assumes.
    min_n
        Sensitivities and areas need so many cases of each class.
    block
        Answers in a block of the learning curve.

    Raises
    ------
    ValueError
        If labels are not of all answers.
    """
    clear, marks = ~answers.threat, answers.froc()
    threats, clears = int(np.count_nonzero(answers.threat)), int(np.count_nonzero(clear))
    ratings = answers.rating[clear], answers.rating[answers.threat]
    return PersonStatistics(
        n=answers.n,
        threat=threats,
        clear=clears,
        detection=detection(
            hits=int(np.count_nonzero(answers.hit & answers.threat)),
            n_signal=threats,
            false_alarms=int(np.count_nonzero(answers.false_alarm & clear)),
            n_noise=clears,
            s=s,
            min_n=min_n,
        ),
        marked_threats=rate(int(np.count_nonzero(answers.marked & answers.threat)), threats),
        auc=auc(*ratings, min_n=min_n),
        afroc=afroc(marks, min_n=min_n),
        froc=froc_figures(marks, min_n=min_n),
        roc_curve=roc_curve(*ratings),
        froc_curve=froc_curve(marks),
        afroc_curve=afroc_curve(marks),
        time=median_time(answers.seconds),
        times=median_times(answers.seconds, threat=answers.threat, hit=answers.hit, false_alarm=answers.false_alarm),
        speed=speed_of_blocks(answers.seconds, answers.right, block),
        calibration=calibration(answers.mark_confidence, answers.mark_right),
        learning=learning_curve(answers, block=block),
        groups={name: detection_by(answers, labels, s=s, min_n=min_n) for name, labels in (groups or {}).items()},
    )


def detection_by(
    answers: Answers, labels: Sequence[Label | None], *, s: float = S_XRAY, min_n: int = MIN_N
) -> dict[Label, Detection]:
    """Return sensitivity and criterion for each label, in the order of first appearance.

    Clear cases have no class and no method: where none of them has a label, each label is held against all of them.
    Where they have labels too (carrier, band of difficulty), each label is held against its own.

    Raises
    ------
    ValueError
        If labels are not of all answers.
    """
    if len(labels) != answers.n:
        raise ValueError("a label of each answer is needed")
    told = [label for label in dict.fromkeys(labels) if label is not None]
    index: dict[Label | None, int] = {label: number for number, label in enumerate(told)}
    index[None] = -1
    place = np.fromiter(map(index.__getitem__, labels), dtype=np.intp, count=answers.n)
    known, clear = place >= 0, ~answers.threat

    def counted(wanted: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
        return np.bincount(place[wanted & known], minlength=len(told))

    false_alarms, clears = counted(clear & answers.false_alarm), counted(clear)
    if not clears.any():
        false_alarms = np.full(len(told), np.count_nonzero(clear & answers.false_alarm))
        clears = np.full(len(told), np.count_nonzero(clear))
    found = detections(
        hits=counted(answers.threat & answers.hit),
        n_signal=counted(answers.threat),
        false_alarms=false_alarms,
        n_noise=clears,
        s=s,
        min_n=min_n,
    )
    return dict(zip(told, found, strict=True))
