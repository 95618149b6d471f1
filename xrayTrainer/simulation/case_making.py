"""From a scene to a case: `case.json` as a trainee sees it, and `key.json`, written once and never recomputed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.key import Concealment, Explanation, Key, NeutralArea, SearchPlan
from xrayTrainer.domain.key import Difficulty as KeyDifficulty
from xrayTrainer.domain.regions import Outline, Polygon
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation.difficulty import Difficulty, HiddenMetrics, difficulty_of, metrics_of
from xrayTrainer.simulation.expand import Expansion, Hidden, expand
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.generators import METHODS
from xrayTrainer.simulation.manifest import papers_of
from xrayTrainer.simulation.masks import HiddenKey, ViewKey, answer_key_of, owner_outlines
from xrayTrainer.simulation.profiles import profile_named

SCENE_FILE = "scene.json"
_CLEAR_CUES = ("clear.rows_repeat", "clear.density_fits", "clear.weight_fits")
_PAPER = "paper."
"""Cues that speak of the papers: they stand with what is wrong there, not with a concealment."""
_EMPTY_CUES = ("clear.empty", "clear.beams_even")

_HOW: Mapping[str, tuple[str, ...]] = {
    "unload": ("open_doors", "partial_unload"),
    "from_inside": ("full_unload", "examine_structure"),
    "from_below": ("examine_structure", "endoscope"),
    "panel": ("examine_structure", "endoscope"),
    "lid": ("open_packages",),
    "cap": ("endoscope",),
    "bolts": ("workshop",),
}
_SAFETY: Mapping[str, tuple[str, ...]] = {
    "people": ("people_first", "oxygen"),
    "weapons": ("weapons",),
    "ammunition": ("explosives",),
    "explosives": ("explosives",),
    "radioactive": ("radiation",),
    "precursors": ("chemicals",),
    "waste": ("chemicals", "gas"),
    "narcotics": ("chemicals",),
    "wildlife": ("animals",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeCase:
    """A case made from a scene: its files, what they were made from, and the exact key of each view.

    `difficulties` are those of the concealments, in their order.
    """

    scene: Scene
    case: Case
    key: Key
    expansion: Expansion
    exposures: tuple[Exposure, ...]
    view_keys: tuple[ViewKey, ...]
    difficulties: tuple[Difficulty, ...]

    @property
    def band(self) -> int | None:
        """Band of the concealment that is hardest to find, None where nothing is hidden."""
        return max((one.band for one in self.difficulties), default=None)


def make_case(scene: Scene, *, case_id: Uuid, expansion: Expansion | None = None) -> MadeCase:
    """Build a scene, expose all views of its scanner, and write case and key.

    Parameters
    ----------
    scene
        The recipe.
    case_id
        Identity of the case.
    expansion
        The scene as built, where that has been done.

    Raises
    ------
    UserError
        `scene.*` where it can't be built; `scene.nothing_to_see` where no view shows enough of one of the concealments
        for anybody to see it.
    """
    profile = profile_named(scene.scanner)
    built = expand(scene) if expansion is None else expansion
    exposures = tuple(expose(built, profile, view.id) for view in profile.views)
    keys = tuple(answer_key_of(exposure) for exposure in exposures)
    papers = papers_of(built)
    case = Case(
        id=case_id,
        revision=1,
        kind="search",
        origin="simulated",
        status="reviewed",
        sensitivity="public",
        views=tuple(
            View(id=exposure.view.id, source=ViewSource(scene=SCENE_FILE), mm_per_pixel=_rounded(exposure.mm_per_pixel))
            for exposure in exposures
        ),
        carrier=papers.carrier,
        dossier=papers.dossier,
    )
    measured = [_measures(number, exposures, keys) for number in range(len(built.hidden))]
    difficulties = tuple(difficulty_of(measures) for measures in measured)
    for hidden, difficulty in zip(built.hidden, difficulties, strict=True):
        if difficulty.impossible:
            raise UserError("scene.nothing_to_see", concealment=hidden.recipe.id)
    suspicious = bool(built.hidden or papers.discrepancies)
    key = Key(
        case=case_id,
        revision=1,
        verdict="suspicion" if suspicious else "no_suspicion",
        true_cargo=tuple(dict.fromkeys(loaded.stow.cargo for loaded in built.loads)) or ("none",),
        concealments=tuple(_concealment(hidden, number, keys) for number, hidden in enumerate(built.hidden)),
        look_alikes=tuple(_look_alikes(built, exposures)),
        discrepancies=papers.discrepancies,
        search=_search(built.hidden) if suspicious else None,
        explain=Explanation(cues=() if suspicious else _CLEAR_CUES if built.loads else _EMPTY_CUES),
        difficulty=KeyDifficulty(computed=_computed(measured, difficulties)),
        tags=("simulated",),
    )
    return MadeCase(
        scene=scene,
        case=case,
        key=key,
        expansion=built,
        exposures=exposures,
        view_keys=keys,
        difficulties=difficulties,
    )


def _measures(number: int, exposures: Sequence[Exposure], keys: Sequence[ViewKey]) -> list[HiddenMetrics]:
    """Return the measures of one concealment in each view that sees it."""
    found = (metrics_of(exposure, key.hidden[number]) for exposure, key in zip(exposures, keys, strict=True))
    return [one for one in found if one is not None]


def _computed(measured: Sequence[Sequence[HiddenMetrics]], difficulties: Sequence[Difficulty]) -> Mapping[str, float]:
    """Return the figures of the concealment that is hardest to find, in the view that shows it best."""
    if not difficulties:
        return {}
    return figures_of(measured[max(range(len(difficulties)), key=lambda number: difficulties[number].score)])


def figures_of(measured: Sequence[HiddenMetrics]) -> Mapping[str, float]:
    """Return the figures of a concealment in the view that shows it best, as they stand in `key.json`.

    Parameters
    ----------
    measured
        Its measures in each view that sees it; none: no view does.
    """
    if not measured:
        return {}
    found = difficulty_of(measured)
    best = min(measured, key=lambda one: difficulty_of((one,)).score)
    figures = {
        "version": float(found.version),
        "band": float(found.band),
        "score": found.score,
        "rose": best.rose,
        "cnr": best.cnr,
        "contrast": best.contrast,
        "superposition": best.superposition,
        "contrast_to_clutter": best.contrast_to_clutter,
        "edge_ratio": best.edge_ratio,
        "visible_share": best.visible_share,
        "size_px": float(best.size_px),
    }
    return {name: float(f"{value:.4g}") for name, value in figures.items()}


def _rounded(pitch: tuple[float, float]) -> tuple[float, float]:
    return round(pitch[0], 4), round(pitch[1], 4)


def _concealment(hidden: Hidden, number: int, keys: Sequence[ViewKey]) -> Concealment:
    recipe = hidden.recipe
    found = {key.view: key.hidden[number] for key in keys}
    outlines = {view: _alternatives(one) for view, one in found.items() if one.whole_outlines}
    return Concealment(
        id=recipe.id,
        class_=recipe.class_,
        method=_term(recipe.method),
        zone=hidden.placement.zone,
        outlines=outlines,
        explain=Explanation(cues=tuple(cue for cue in hidden.placement.cues if not cue.startswith(_PAPER))),
    )


def _alternatives(one: HiddenKey) -> tuple[Outline, ...]:
    """Return what can be seen of a concealment and, where that is less than all of it, all of it."""
    seen, whole = one.outlines, one.whole_outlines
    return (seen,) if seen == whole else (seen, whole)


def _term(generator: str) -> str:
    """Return the vocabulary id of the method that a generator makes."""
    return METHODS.get(generator).term


def _look_alikes(built: Expansion, exposures: Sequence[Exposure]) -> Iterable[NeutralArea]:
    for seeming in built.seeming:
        found: dict[str, tuple[Polygon, ...]] = {
            exposure.view.id: owner_outlines(exposure, seeming.owner) for exposure in exposures
        }
        outlines = {view: (regions,) for view, regions in found.items() if regions}
        if outlines:
            yield NeutralArea(id=seeming.recipe.id, outlines=outlines, explain=Explanation(cues=seeming.cues))


def _search(hidden: Sequence[Hidden]) -> SearchPlan:
    """Return where to look, how, and what to beware of; the papers are searched where nothing else is wrong."""
    if not hidden:
        return SearchPlan(how=("documents", "weigh", "partial_unload"))
    zones = dict.fromkeys(one.placement.zone for one in hidden)
    how = dict.fromkeys(way for one in hidden for way in _HOW.get(one.placement.opens, _HOW["unload"]))
    groups = [one.recipe.class_.partition(".")[0] for one in hidden]
    safety = dict.fromkeys(word for group in groups for word in _SAFETY.get(group, ()))
    return SearchPlan(where=tuple(zones), how=tuple(how), safety=tuple(safety))
