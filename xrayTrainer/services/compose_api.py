"""What windows may ask of the scene composer: a scene that is changed step by step, and its scans beside it.

A scene is a frozen value; each change makes another.  A `Bench` is one mentor's place: it keeps a warm process that
remembers what it has built, so that a small change is seen at once.

As in `xrayTrainer.services.api`: calls may take long, belong off the GUI thread, and raise `UserError` (`scene.*`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

import msgspec

from xrayTrainer.domain.regions import Outline
from xrayTrainer.domain.scene import PlantedDiscrepancy, Scene
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.key import Key
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.services.making_api import ScannerChoice
    from xrayTrainer.simulation.scene_plan import ScenePlan

Quality: TypeAlias = Literal["draft", "full"]
"""`draft`: coarser and at once, without noise where that saves time; `full`: as the case will be."""


class CarrierChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A carrier that can be chosen: its generator, its id of the carriers vocabulary, who scans it, and its holds."""

    generator: str
    term: str
    scanners: tuple[str, ...]
    holds: tuple[str, ...]
    most_kg: float | None = None


class CargoChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A load: its generator, its id of the cargo vocabulary, and the carriers (ids) that take it; none: all."""

    generator: str
    term: str
    carriers: tuple[str, ...] = ()


class HidingChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A way of hiding: its generator, its id of the methods vocabulary, and where it can be.

    `carriers` and `cargo` are all that it goes with (`none`: an empty hold); of a look-alike, none means any. `goods`
    are the generators of what fits there, by id of the classes vocabulary.
    """

    generator: str
    term: str
    carriers: tuple[str, ...]
    cargo: tuple[str, ...]
    goods: Mapping[str, tuple[str, ...]]


class ComposeChoices(msgspec.Struct, frozen=True, kw_only=True):
    """What a scene can be made of."""

    scanners: tuple[ScannerChoice, ...]
    carriers: tuple[CarrierChoice, ...]
    cargo: tuple[CargoChoice, ...]
    methods: tuple[HidingChoice, ...]
    look_alikes: tuple[HidingChoice, ...]


class Slider(msgspec.Struct, frozen=True, kw_only=True):
    """Something of a concealment that can be set by degrees: `amount`, `along`, `depth`, `height`, `turn`.

    `value` is what holds now, between `least` and `most`; `unit` is `share`, `cm`, `pieces` or `degrees`.
    """

    id: str
    value: float
    least: float
    most: float
    unit: str


class HiddenState(msgspec.Struct, frozen=True, kw_only=True):
    """A concealment as it stands in a scene.

    Attributes
    ----------
    id
        Id in the scene.
    outlines
        By view: what can be seen of it, scan pixels at full quality.
    handle
        By view: the point by which it is dragged, scan pixels at full quality.
    sliders
        What can be set.
    figures
        Measures of difficulty by name, as in `key.json`: `band`, `score`, `rose`, `cnr`, `superposition`...
    zone
        Id of the zones vocabulary.
    mass_kg
        Its mass, kilograms.
    """

    id: str
    outlines: Mapping[str, tuple[Outline, ...]]
    handle: Mapping[str, tuple[float, float]]
    sliders: tuple[Slider, ...]
    figures: Mapping[str, float]
    zone: str
    mass_kg: float


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """How much of what a hold takes is used: `mass_kg`, `length_m` or `volume_m3`, of `most`; the carrier's as a whole
    under an empty `hold`.
    """

    hold: str
    what: str
    used: float
    most: float


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What a scene comes to."""

    scene: Scene
    plan: ScenePlan
    hidden: tuple[HiddenState, ...]
    limits: tuple[Limit, ...]


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A view of a scene, and how many pixels at full quality one of its own stands for."""

    scan: Scan
    coarseness: float
    mm_per_pixel: tuple[float, float]


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """A place for a concealment: the scene with it there, its band, and its zone."""

    scene: Scene
    band: int
    zone: str


class Falsified(msgspec.Struct, frozen=True, kw_only=True):
    """A way in which the papers can be made wrong: kind, the load it speaks of, and what it would say.

    `planted` is what a scene gets for it.
    """

    kind: str
    load: str | None
    planted: PlantedDiscrepancy
    document: str
    field: str
    true: str
    said: str


class Bench(Protocol):
    """Where one scene is composed. Every call takes the scene as it shall be; what is kept only makes it quick."""

    def start(self, *, scanner: str, carrier: str, seed: int | None = None) -> Scene:
        """Return a scene with an empty carrier on a scanner."""
        ...

    def standing(self, scene: Scene, quality: Quality = "full") -> Standing:
        """Return what a scene comes to: plan, hidden things, limits. A draft is quicker, and has no `figures`.

        A newer call, and any change of the scene, ends an older call as with `show`.
        """
        ...

    def show(self, scene: Scene, view: str, quality: Quality, *, clean: bool = False) -> Shown:
        """Return a view of a scene. A newer call for the same view, and any change of the scene, ends an older call,
        which then raises `UserError("scene.superseded")`.
        """
        ...

    def moved(self, scene: Scene, concealment: str, view: str, to_px: tuple[float, float]) -> Scene:
        """Return the scene with a concealment dragged to a place in a view, as near as its hiding place allows."""
        ...

    def set_slider(self, scene: Scene, concealment: str, slider: str, value: float) -> Scene:
        """Return the scene with one thing of a concealment set."""
        ...

    def load_moved(
        self,
        scene: Scene,
        load: str,
        *,
        along_m: float | None = None,
        length_m: float | None = None,
        hold: str | None = None,
        onto: str | None = None,
    ) -> Scene:
        """Return the scene with a load begun elsewhere along its hold, of another length, in another hold, or stacked
        on another load; it snaps to floor, ends, neighbours and stacks. `along_m` is that of its front end from the
        front end of the hold; a `hold` puts it on the floor again.
        """
        ...

    def hide(self, scene: Scene, *, method: str, goods: str) -> Scene:
        """Return the scene with one more thing hidden in it, with an id of its own, where chance puts it."""
        ...

    def load(self, scene: Scene, *, cargo: str, hold: str | None = None) -> Scene:
        """Return the scene with one more load, with an id of its own, in the longest free stretch of a hold."""
        ...

    def ways(self, scene: Scene) -> tuple[HidingChoice, ...]:
        """Return the ways of hiding that go with a scene's carrier and loads."""
        ...

    def suggest(self, scene: Scene, concealment: str, band: int, *, most: int = 3) -> tuple[Suggestion, ...]:
        """Return places for a concealment, the nearest to the wanted band of difficulty (1-5) first."""
        ...

    def other_load(self, scene: Scene) -> Scene:
        """Return a variant: the same carrier and hiding place, another load."""
        ...

    def other_place(self, scene: Scene) -> Scene:
        """Return a variant: the same load, the things hidden elsewhere."""
        ...

    def without_hidden(self, scene: Scene) -> Scene:
        """Return the clean twin: the same scene with nothing hidden in it."""
        ...

    def falsifications(self, scene: Scene) -> tuple[Falsified, ...]:
        """Return ways in which the papers, written from the truth, can be made wrong."""
        ...

    def case(self, scene: Scene, *, case_id: str, author: str) -> tuple[Case, Key]:
        """Return case and key of a scene, to be stored beside it; `key.author` is `author`."""
        ...

    def close(self) -> None:
        """End the process; nothing can be asked any more."""
        ...


class ComposeService(Protocol):
    """Where scenes are composed."""

    def choices(self) -> ComposeChoices:
        """Return what a scene can be made of (loads the simulator: slow the first time)."""
        ...

    def bench(self) -> Bench:
        """Open a bench."""
        ...

    def meaning(self, figure: str) -> LangText:
        """Return what a measure of difficulty means, in plain words."""
        ...
