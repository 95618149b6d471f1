"""The figures of one person's answers as columns: what statistics, ratings and hours are computed from.

`labels` of a row are kind, type, class, method, carrier and level with tabs in between, empty where there is none; the
kind is empty while the key is awaited.  `figures` are little-endian float64: `FIGURES` (NaN: no such figure); then how
many keys, marks and false marks follow; of each required concealment rating and weight; of each mark that counts
confidence (NaN: none) and 1 or 0 (right or not); of each false mark left, top, right, bottom as shares of width and
height.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.estimate import Flags, Floats, Integers

THREAT, CLEAR, DOCUMENT, OTHER = 1, 0, 2, -1
"""Types of cases; other kinds, test cards and answers that await their key are OTHER."""

_TYPES = {"threat": THREAT, "clear": CLEAR, "document": DOCUMENT, "": OTHER}
FIGURES = (
    "points", "seconds", "rating", "false_rating", "difficulty", "spread", "hit", "false_alarm", "success",
    "right_verdict",
)  # fmt: skip
_PARTS = (("keys", 2), ("marks", 2), ("false_at", 4))
_HEAD = len(FIGURES) + len(_PARTS)


class Labels(msgspec.Struct, frozen=True):
    """Labels of an answer; empty where there is none."""

    kind: str = ""
    type: str = ""
    class_id: str = ""
    method: str = ""
    carrier: str = ""
    level: str = ""

    @property
    def text(self) -> str:
        """As the records keep them."""
        return "\t".join((self.kind, self.type, self.class_id, self.method, self.carrier, self.level))


NO_LABELS = Labels()
"""Labels of an answer that awaits its key."""


def packed(
    figures: Mapping[str, float | None],
    *,
    keys: Iterable[Sequence[float]] = (),
    marks: Iterable[Sequence[float]] = (),
    false_at: Iterable[Sequence[float]] = (),
) -> bytes:
    """Return figures as the records keep them; those not given are NaN."""
    parts = [[float(number) for row in rows for number in row] for rows in (keys, marks, false_at)]
    flat = [math.nan if figures.get(name) is None else float(figures[name] or 0.0) for name in FIGURES]
    flat += [len(part) / width for part, (_, width) in zip(parts, _PARTS, strict=True)]
    for part in parts:
        flat += part
    return struct.pack(f"<{len(flat)}d", *flat)


NO_FIGURES = packed({})
"""Figures of an answer that awaits its key."""


@dataclass(frozen=True, slots=True, eq=False)
class FactColumns:
    """All submitted answers of a person, in order of submission.

    Attributes
    ----------
    session_ids, case_ids, labels
        What occurs, each once, in order of first appearance.
    session, case, label
        Shape (n,) int64: place in these.
    day
        Shape (n,) int64: local day of submission, as `date.toordinal`.
    active_ms
        Shape (n,) int64.
    type
        Shape (n,) int8: THREAT, CLEAR, DOCUMENT or OTHER.
    first
        Shape (n,) bool: first answers to their case; others are repeats.
    figures
        Shape (n, figures) float64: `FIGURES`, NaN where there is no such figure.
    keys, marks
        Shapes (keys, 2), (marks, 2) float64: rating and weight; confidence and right.
    false_at
        Shape (false marks, 4) float64: left, top, right, bottom.
    key_of, mark_of, false_of
        Number of the answer of each of these rows.
    """

    session_ids: tuple[str, ...]
    case_ids: tuple[str, ...]
    labels: tuple[Labels, ...]
    session: Integers
    case: Integers
    label: Integers
    day: Integers
    active_ms: Integers
    type: NDArray[np.int8]
    first: Flags
    figures: Floats
    keys: Floats
    marks: Floats
    false_at: Floats
    key_of: Integers
    mark_of: Integers
    false_of: Integers

    @property
    def n(self) -> int:
        """Number of answers."""
        return self.case.size

    @property
    def counted(self) -> Flags:
        """Shape (n,) bool: answers to threat and clear cases of searching, of which statistics are made."""
        return np.asarray((self.type == THREAT) | (self.type == CLEAR))

    def figure(self, name: str) -> Floats:
        """Return one of `FIGURES`, shape (n,), NaN where there is none."""
        return np.asarray(self.figures[:, FIGURES.index(name)])

    def flag(self, name: str) -> Flags:
        """Return whether a figure is 1, shape (n,) bool: `hit`, `false_alarm`, `success`, `right_verdict`."""
        return np.asarray(self.figure(name) == 1.0)

    def names(self, label: str, places: Integers | Flags | None = None) -> list[str | None]:
        """Return one of the labels (`class_id`, `method`, `carrier`, `level`) of the answers at `places`, or of all."""
        told = np.array([getattr(one, label) or None for one in self.labels], dtype=object)
        found: list[str | None] = told[self.label if places is None else self.label[places]].tolist()
        return found

    def in_sessions(self, wanted: Collection[str]) -> Flags:
        """Return which answers were given in these sessions, shape (n,) bool."""
        return np.array([one in wanted for one in self.session_ids], dtype=bool)[self.session]

    def statistics_of(self, wanted: Flags) -> Answers:
        """Return the answers with True in `wanted`, shape (n,), as columns for statistics; only counted ones may be."""
        new = np.cumsum(wanted) - 1
        keys, marks = wanted[self.key_of], wanted[self.mark_of]
        return Answers(
            threat=self.type[wanted] == THREAT,
            hit=self.flag("hit")[wanted],
            false_alarm=self.flag("false_alarm")[wanted],
            success=self.flag("success")[wanted],
            points=np.nan_to_num(self.figure("points")[wanted]),
            seconds=self.figure("seconds")[wanted],
            rating=self.figure("rating")[wanted],
            false_rating=self.figure("false_rating")[wanted],
            key_case=new[self.key_of[keys]],
            key_rating=self.keys[keys, 0],
            key_weight=self.keys[keys, 1],
            mark_case=new[self.mark_of[marks]],
            mark_confidence=self.marks[marks, 0],
            mark_right=self.marks[marks, 1] == 1.0,
        )


def columns_of(rows: Sequence[tuple[str, str, int, int, str, bytes]]) -> FactColumns:
    """Return rows of `storage.facts_table.facts` as columns."""
    sessions, cases, day, active_ms, labels, blobs = zip(*rows, strict=True) if rows else ((),) * 6
    session_ids, session = coded(sessions)
    case_ids, case = coded(cases)
    texts, label = coded(labels)
    told = tuple(Labels(*text.split("\t")) for text in texts)
    figures, (keys, key_of), (marks, mark_of), (false_at, false_of) = _numbers(blobs)
    return FactColumns(
        session_ids=session_ids,
        case_ids=case_ids,
        labels=told,
        session=session,
        case=case,
        label=label,
        day=np.array(day, dtype=np.int64),
        active_ms=np.array(active_ms, dtype=np.int64),
        type=np.array([_TYPES.get(one.type, OTHER) for one in told], dtype=np.int8)[label],
        first=np.diff(np.maximum.accumulate(case), prepend=-1) > 0,
        figures=figures,
        keys=keys,
        marks=marks,
        false_at=false_at,
        key_of=key_of,
        mark_of=mark_of,
        false_of=false_of,
    )


_Owned = tuple[Floats, Integers]
"""Rows, and the number of the answer to which each belongs."""


def _numbers(blobs: Sequence[bytes]) -> tuple[Floats, _Owned, _Owned, _Owned]:
    """Return figures, keys, marks and false marks."""
    stream = np.frombuffer(b"".join(blobs), dtype="<f8").astype(np.float64, copy=False)
    sizes = np.fromiter(map(len, blobs), dtype=np.intp, count=len(blobs)) // 8
    starts = np.cumsum(sizes) - sizes
    head = stream[starts[:, None] + np.arange(_HEAD)]
    begins, parts = starts + _HEAD, []
    for (_, width), counts in zip(_PARTS, head[:, len(FIGURES) :].T.astype(np.intp), strict=True):
        of = np.repeat(np.arange(len(blobs)), counts)
        within = np.arange(of.size) - np.repeat(np.cumsum(counts) - counts, counts)
        parts.append((stream[(begins[of] + width * within)[:, None] + np.arange(width)], of))
        begins = begins + width * counts
    keys, marks, false_at = parts
    return np.ascontiguousarray(head[:, : len(FIGURES)]), keys, marks, false_at


def coded(names: Sequence[str]) -> tuple[tuple[str, ...], Integers]:
    """Return the different names in order of first appearance, and of each name its place among them."""
    told = tuple(dict.fromkeys(names))
    places = {name: place for place, name in enumerate(told)}
    return told, np.fromiter(map(places.__getitem__, names), dtype=np.intp, count=len(names))
