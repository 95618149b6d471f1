"""`key.json`: verdict, concealments, look-alikes, discrepancies and teaching text of a case (DESIGN.md 4.1).

Nothing reads a key before the answer is submitted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.case import FileName, Positive, ShortId
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Outline
from xrayTrainer.domain.texts import LangText

VerdictName: TypeAlias = Literal["no_suspicion", "suspicion"]
Outlines: TypeAlias = Mapping[str, tuple[Outline, ...]]
"""By view: the accepted alternatives, each a list of regions that together are the thing."""


class Explanation(OpenStruct, frozen=True, kw_only=True):
    """Why.

    Attributes
    ----------
    cues
        Ids of the cues vocabulary, which reads in five languages.
    text
        Free text by language code.
    pictures
        Picture files beside `case.json`; they may show the opened hide.
    """

    cues: tuple[str, ...] = ()
    text: LangText = {}
    pictures: tuple[FileName, ...] = ()


class Concealment(OpenStruct, frozen=True, kw_only=True):
    """A true hidden thing.

    Attributes
    ----------
    id
        Short name inside the key.
    class_
        What is hidden: id of the classes vocabulary.
    method
        How it is hidden: id of the methods vocabulary.
    zone
        Where: id of the zones vocabulary.
    required
        Whether it must be found; else it may be marked without gain or loss.
    weight
        Its share in the points, above 0.
    tolerance_px
        Own tolerance ring, scan pixels, instead of the profile's.
    group
        Things of one group are found together by one mark.
    whole_load
        Whether the whole load is the thing, so that a mark over all of it may hit.
    accept
        Further classes that count as a right name.
    outlines
        By view: the accepted alternatives, each a list of regions that together are the thing.
    explain
        Why it could be seen.
    """

    id: ShortId
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
    """An outline of something else than a concealment.

    It may be marked without gain or loss (`optional`), is a named false alarm (`look_alikes`), or is "don't care"
    (`ignore`), by the list of the key in which it stands.

    Attributes
    ----------
    id
        Short name inside the key.
    outlines
        By view: alternatives, each a list of regions.
    explain
        What it is.
    """

    id: ShortId
    outlines: Outlines
    explain: Explanation = Explanation()


class Discrepancy(OpenStruct, frozen=True, kw_only=True):
    """Something wrong in the dossier.

    Attributes
    ----------
    id
        Short name inside the key.
    document
        Id of a document, or `seals[0]`, `weights`, `carrier`.
    field
        Place inside it: `goods[0].hs`, `gross_kg`; of a seal `seen`.
    kind
        Id of the discrepancy kinds vocabulary.
    explain
        What is wrong with it.
    """

    id: ShortId
    document: str
    field: str
    kind: str
    explain: Explanation = Explanation()


class SearchPlan(OpenStruct, frozen=True, kw_only=True):
    """The search proposed.

    Attributes
    ----------
    where
        Places to open: ids of the zones vocabulary.
    how
        Ways to do it.
    safety
        What to beware of.
    text
        Free text by language code.
    """

    where: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    safety: tuple[str, ...] = ()
    text: LangText = {}


class Difficulty(OpenStruct, frozen=True, kw_only=True):
    """How hard the case is.

    Attributes
    ----------
    mentor
        Level given by the mentor, 1-5.
    computed
        Figures that the simulator computed, by name.
    """

    mentor: Annotated[int, msgspec.Meta(ge=1, le=5)] | None = None
    computed: Mapping[str, float] = {}


class Solution(OpenStruct, frozen=True, kw_only=True):
    """Right choices of the kinds `name`, `compare` and `select`.

    Attributes
    ----------
    choices
        Ids of the right choices.
    alternatives
        Other sets of choices that are right too.
    optional
        Ids of choices that may be made beside the right ones without gain or loss.
    reasons
        By choice: the reasons that speak for it, of those that the question offers.
    notes
        By choice: why it is right, or looks so and is not.
    explain
        Why they are right.
    """

    choices: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...] = ()
    optional: tuple[str, ...] = ()
    reasons: Mapping[str, tuple[str, ...]] = {}
    notes: Mapping[str, Explanation] = {}
    explain: Explanation = Explanation()


class Key(OpenStruct, frozen=True, kw_only=True):
    """The answer key of one case revision.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    case
        Identity of the case.
    revision
        Rises by one with each published change of the key.
    author
        Who made the key.
    reviewer
        Who checked it.
    verdict
        Right verdict.
    true_cargo
        What is loaded: ids of the cargo vocabulary.
    concealments
        True hidden things.
    optional
        Areas that may be marked without gain or loss.
    look_alikes
        Named false alarms: what looks suspicious and is not.
    ignore
        Areas that do not count for scoring.
    discrepancies
        What is wrong in the dossier.
    search
        The right search.
    explain
        Teaching text of the whole case.
    difficulty
        How hard it is.
    tags
        Free words for sorting.
    solution
        Right choices, in all kinds but `search`.
    """

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
        """Threat (a required concealment), document (suspicion by the dossier alone) or clear.

        References
        ----------
        scoring.md section 0.
        """
        if any(c.required for c in self.concealments):
            return "threat"
        return "document" if self.verdict == "suspicion" else "clear"
