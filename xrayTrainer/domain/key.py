"""`key.json`: verdict, concealments, look-alikes, discrepancies and teaching text of a case (DESIGN.md 4.1).

Nothing reads a key before the answer is submitted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.case import FileName, Positive
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Outline
from xrayTrainer.domain.texts import LangText

VerdictName: TypeAlias = Literal["no_suspicion", "suspicion"]
Outlines: TypeAlias = Mapping[str, tuple[Outline, ...]]
"""By view: the accepted alternatives, each a list of regions that together are the thing."""


class Explanation(OpenStruct, frozen=True, kw_only=True):
    """Why: cues of a translated vocabulary, free text, pictures (beside `case.json`) that may show the opened hide."""

    cues: tuple[str, ...] = ()
    text: LangText = {}
    pictures: tuple[FileName, ...] = ()


class Concealment(OpenStruct, frozen=True, kw_only=True):
    """A true hidden thing. `accept` lists further classes that count as a right name; `group` joins things one mark may find."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    class_: str | None = msgspec.field(name="class", default=None)
    method: str | None = None
    zone: str | None = None
    required: bool = True
    weight: Positive = 1.0
    tolerance_px: Positive | None = None
    group: str | None = None
    whole_load: bool = False
    accept: tuple[str, ...] = ()
    outlines: Outlines
    explain: Explanation = Explanation()


class NeutralArea(OpenStruct, frozen=True, kw_only=True):
    """An outline that may be marked without gain or loss (`optional`), a named false alarm (`look_alikes`), or don't care (`ignore`)."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    outlines: Outlines
    explain: Explanation = Explanation()


class Discrepancy(OpenStruct, frozen=True, kw_only=True):
    """Something wrong in the dossier: the field of a document (`goods[0].hs`), or of `seals[0]`, `weights`."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    document: str
    field: str
    kind: str
    explain: Explanation = Explanation()


class SearchPlan(OpenStruct, frozen=True, kw_only=True):
    """The search proposed: zones to open, ways to do it, safety remarks; ids of the vocabularies."""

    where: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    safety: tuple[str, ...] = ()
    text: LangText = {}


class Difficulty(OpenStruct, frozen=True, kw_only=True):
    """Mentor's level 1-5 and what the simulator computed."""

    mentor: Annotated[int, msgspec.Meta(ge=1, le=5)] | None = None
    computed: Mapping[str, float] = {}


class Solution(OpenStruct, frozen=True, kw_only=True):
    """Right choices of the kinds `name`, `compare` and `select`; `alternatives` are other sets of choices that are right too."""

    choices: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...] = ()
    explain: Explanation = Explanation()


class Key(OpenStruct, frozen=True, kw_only=True):
    """The answer key of one case revision. `ignore` regions are "don't care" for scoring."""

    format: Literal["xraytrainer/key"] = "xraytrainer/key"
    version: int = 1
    requires: tuple[str, ...] = ()
    case: Uuid
    revision: Annotated[int, msgspec.Meta(ge=1)]
    author: str = ""
    reviewer: str | None = None
    verdict: VerdictName
    true_cargo: tuple[str, ...] = ()
    concealments: tuple[Concealment, ...] = ()
    optional: tuple[NeutralArea, ...] = ()
    look_alikes: tuple[NeutralArea, ...] = ()
    ignore: tuple[NeutralArea, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    search: SearchPlan | None = None
    explain: Explanation = Explanation()
    difficulty: Difficulty = Difficulty()
    tags: tuple[str, ...] = ()
    solution: Solution | None = None

    @property
    def case_type(self) -> Literal["threat", "document", "clear"]:
        """Threat (a required concealment), document (suspicion by the dossier alone) or clear (scoring.md section 0)."""
        if any(c.required for c in self.concealments):
            return "threat"
        return "document" if self.verdict == "suspicion" else "clear"
