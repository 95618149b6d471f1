"""A scene that is changed step by step: what was built and added up for it is kept, so that the next change is quick.

Everything is a function of the scene that is asked about; what is remembered only saves time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, TypeVar

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation.case_making import figures_of
from xrayTrainer.simulation.difficulty import Difficulty, difficulty_of, metrics_of
from xrayTrainer.simulation.expand import Expansion, Groundworks, Hidden, expand
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.kept_maps import KeptMaps
from xrayTrainer.simulation.load_plan import LoadPlan, plan_of
from xrayTrainer.simulation.masks import HiddenKey, answer_key_of, hidden_key_of
from xrayTrainer.simulation.profiles import ScannerProfile, profile_named

Quality: TypeAlias = Literal["draft", "full"]
T = TypeVar("T")

COARSENESS: Mapping[str, int] = {"draft": 3, "full": 1}
"""Rows and columns of the scan that make one of a picture, by quality."""
_SCENES = 8
_EXPOSURES = 6


def _wanted() -> None:
    """Say nothing: what is being worked on is wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenAs:
    """A concealment in one view: outlines (what can be seen, and all of it), the point by which it is dragged."""

    outlines: tuple[tuple[Polygon, ...], ...]
    handle: tuple[float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenNow:
    """A concealment as it stands: by view how it is seen, and its measures of difficulty."""

    hidden: Hidden
    seen: Mapping[str, SeenAs]
    figures: Mapping[str, float]


class Composing:
    """What is known of the scenes that somebody works on.

    Attributes
    ----------
    wanted
        Called now and then in the midst of longer work; what it raises ends that.
    """

    def __init__(self) -> None:
        self.wanted: Callable[[], None] = _wanted
        self._grounds = Groundworks()
        self._maps = KeptMaps(wanted=lambda: self.wanted())
        self._built: OrderedDict[bytes, Expansion | UserError] = OrderedDict()
        self._exposed: OrderedDict[Hashable, Exposure] = OrderedDict()

    def built(self, scene: Scene) -> Expansion:
        """Return a scene as built; raises as `expand`."""
        key = to_json(scene)
        found = self._built.pop(key, None)
        if found is None:
            self.wanted()
            try:
                found = expand(scene, self._grounds)
            except UserError as error:
                found = error
        _remember(self._built, key, found, _SCENES)
        if isinstance(found, UserError):
            raise UserError(found.code, **found.params)
        return found

    def can_be_built(self, scene: Scene) -> bool:
        """Return whether everything in a scene finds its place."""
        try:
            self.built(scene)
        except UserError as error:
            if error.code == "scene.superseded":
                raise
            return False
        return True

    def exposure(self, scene: Scene, view: str, quality: Quality) -> Exposure:
        """Return a view of a scene; raises as `expand` and `expose`."""
        key = (to_json(scene), view, quality)
        found = self._exposed.pop(key, None)
        if found is None:
            built = self.built(scene)
            self.wanted()
            found = expose(built, profile_named(scene.scanner), view, kept=self._maps, coarseness=COARSENESS[quality])
        _remember(self._exposed, key, found, _EXPOSURES)
        return found

    def exposures(self, scene: Scene, quality: Quality) -> tuple[Exposure, ...]:
        """Return all views of a scene."""
        return tuple(self.exposure(scene, view.id, quality) for view in profile_of(scene).views)

    def measured(self, scene: Scene, concealment: str) -> tuple[Difficulty, Hidden]:
        """Return how hard a concealment is to find; a scene that is only looked at once is not remembered.

        Raises as `expand`.
        """
        self.wanted()
        built, profile = expand(scene, self._grounds), profile_of(scene)
        number = next(n for n, hidden in enumerate(built.hidden) if hidden.recipe.id == concealment)
        found = []
        for view in profile.views:
            exposure = expose(built, profile, view.id, kept=self._maps)
            found.append(metrics_of(exposure, hidden_key_of(exposure, number)))
        return difficulty_of([one for one in found if one is not None]), built.hidden[number]

    def plan(self, scene: Scene) -> LoadPlan:
        """Return the load plan of a scene."""
        return plan_of(self.built(scene))

    def hidden(self, scene: Scene, quality: Quality) -> tuple[HiddenNow, ...]:
        """Return every concealment of a scene as it stands; a draft has no measures of difficulty."""
        built = self.built(scene)
        if not built.hidden:
            return ()
        exposures = self.exposures(scene, quality)
        keys = [answer_key_of(exposure) for exposure in exposures]
        found = []
        for number, hidden in enumerate(built.hidden):
            self.wanted()
            pairs = [(exposure, key.hidden[number]) for exposure, key in zip(exposures, keys, strict=True)]
            seen = {exposure.view.id: _seen(exposure, key, hidden, quality) for exposure, key in pairs}
            measured = [] if quality == "draft" else [metrics_of(exposure, key) for exposure, key in pairs]
            figures = figures_of([one for one in measured if one is not None]) if measured else {}
            found.append(HiddenNow(hidden=hidden, seen=seen, figures=figures))
        return tuple(found)


def profile_of(scene: Scene) -> ScannerProfile:
    """Return the scanner of a scene; raises `scene.no_scanner`."""
    return profile_named(scene.scanner)


def _remember(kept: OrderedDict[Any, Any], key: Hashable, found: object, most: int) -> None:
    kept[key] = found
    while len(kept) > most:
        kept.popitem(last=False)


def _seen(exposure: Exposure, key: HiddenKey, hidden: Hidden, quality: Quality) -> SeenAs:
    by = float(COARSENESS[quality])
    alternatives = [key.outlines] if key.outlines == key.whole_outlines else [key.outlines, key.whole_outlines]
    outlines = tuple(tuple(_scaled(polygon, by) for polygon in one) for one in alternatives if one)
    x, y = exposure.pixel(*hidden.made[0].box.centre)
    return SeenAs(outlines=outlines, handle=None if x != x or y != y else (x * by, y * by))


def _scaled(polygon: Polygon, by: float) -> Polygon:
    if by == 1.0:
        return polygon
    return Polygon(
        points=tuple((x * by, y * by) for x, y in polygon.points),
        holes=tuple(tuple((x * by, y * by) for x, y in hole) for hole in polygon.holes),
    )
