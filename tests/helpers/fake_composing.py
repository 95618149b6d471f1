"""A bench without a simulator: scans are ready arrays, loads are boxes, what is hidden stands where it is put."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.dossier import Carrier
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import SetId, new_uuid
from xrayTrainer.domain.key import Concealment, Key, VerdictName
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.domain.scene import (
    CarrierRecipe,
    ConcealmentRecipe,
    LoadRecipe,
    PlantedDiscrepancy,
    Scene,
    with_requirements,
)
from xrayTrainer.domain.texts import LangText
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.compose_api import (
    CargoChoice,
    CarrierChoice,
    ComposeChoices,
    Falsified,
    HiddenState,
    HidingChoice,
    Limit,
    Quality,
    Shown,
    Slider,
    Standing,
    Suggestion,
)
from xrayTrainer.services.making_api import ScannerChoice
from xrayTrainer.services.studio_api import Draft, DraftCard, StudioRecord
from xrayTrainer.simulation.scene_plan import PlanPart, ScenePlan

GANTRY, AIR = "gantry_6@1", "air_160_dual@1"
BOX, ULD = "box@1", "uld@1"
HOLD_M, HOLD_FRONT_M = 12.0, 2.0
WIDTH, HEIGHT = 240, 60
PX_PER_M = 15.0
MOST_KG = 20_000.0
KG_PER_M = 1000.0

CHOICES = ComposeChoices(
    scanners=(
        ScannerChoice(name=GANTRY, label={"en": "Gantry"}, carriers=("container",)),
        ScannerChoice(name=AIR, label={"en": "Air, two views"}, carriers=("air",)),
    ),
    carriers=(
        CarrierChoice(generator=ULD, term="air.ake", scanners=(AIR,), holds=("uld",)),
        CarrierChoice(generator=BOX, term="container.dry_40", scanners=(GANTRY,), holds=("box",), most_kg=MOST_KG),
    ),
    cargo=(
        CargoChoice(generator="cartons@1", term="packed.cartons"),
        CargoChoice(generator="tea@1", term="food.tea"),
        CargoChoice(generator="coils@1", term="metal.coils", carriers=("container",)),
    ),
    methods=(
        HidingChoice(
            generator="among@1",
            term="load.among_boxes",
            carriers=("container.dry_40", "air.ake"),
            cargo=("packed.cartons", "food.tea"),
            goods={"tobacco.cigarettes": ("cigarettes@1",)},
        ),
        HidingChoice(
            generator="floor@1",
            term="structure.floor",
            carriers=("container.dry_40",),
            cargo=("none", "packed.cartons", "metal.coils"),
            goods={"narcotics.hashish": ("slabs@1",)},
        ),
    ),
    look_alikes=(HidingChoice(generator="patch@1", term="structure.side_wall", carriers=(), cargo=(), goods={}),),
)


class FakeBench:
    """Implements `Bench`.

    Attributes
    ----------
    asked
        What was asked for, in order.
    gate
        Shut, calls wait.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.closed = False

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        assert self.gate.wait(20)

    def start(self, *, scanner: str, carrier: str, seed: int | None = None) -> Scene:
        """Return an empty carrier."""
        self._ask("start")
        return Scene(seed=1 if seed is None else seed, scanner=scanner, carrier=CarrierRecipe(gen=carrier))

    def standing(self, scene: Scene, quality: Quality = "full") -> Standing:
        """Return boxes; refuse loads that are longer than the hold, and what is hidden in goods that went."""
        self._ask(f"standing {quality}")
        used = sum(load.share for load in scene.loads)
        if used > 1.0 + 1e-9:
            raise UserError("scene.does_not_fit", load=scene.loads[-1].id)
        return Standing(
            scene=with_requirements(scene),
            plan=ScenePlan(carrier="c", length_m=15.0, width_m=2.5, height_m=4.0, parts=_parts(scene)),
            hidden=tuple(_state(one, quality) for one in scene.concealments),
            limits=(
                Limit(hold="box", what="mass_kg", used=used * HOLD_M * KG_PER_M, most=MOST_KG),
                Limit(hold="box", what="length_m", used=used * HOLD_M, most=HOLD_M),
            ),
        )

    def show(self, scene: Scene, view: str, quality: Quality, *, clean: bool = False) -> Shown:
        """Return a grey scan; darker with each load."""
        self._ask(f"show {view} {quality}{' clean' if clean else ''}")
        by = 3 if quality == "draft" else 1
        grey = 50_000 - 5_000 * len(scene.loads) - (0 if clean else 100 * len(scene.concealments))
        band = np.full((HEIGHT // by, WIDTH // by), grey, np.uint16)
        scan = Scan(band, None, 16, PixelMeaning.TRANSMISSION)
        return Shown(scan=scan, coarseness=float(by), mm_per_pixel=(5.0 * by, 5.0 * by))

    def moved(self, scene: Scene, concealment: str, view: str, to_px: tuple[float, float]) -> Scene:
        """Put a hidden thing at a place."""
        self._ask("moved")
        return _with(scene, concealment, along=round(to_px[0], 2))

    def set_slider(self, scene: Scene, concealment: str, slider: str, value: float) -> Scene:
        """Set one of its values."""
        self._ask(f"slider {slider}")
        return _with(scene, concealment, **{slider: round(value, 2)})

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
        """Move a load."""
        self._ask("load_moved")
        found = next(one for one in scene.loads if one.id == load)
        if along_m is not None:
            found = replace(found, begin=round(along_m / HOLD_M, 4))
        if length_m is not None:
            found = replace(found, share=round(length_m / HOLD_M, 4))
        found = replace(found, onto=onto, hold=hold or found.hold)
        return replace(scene, loads=tuple(found if one.id == load else one for one in scene.loads))

    def load(self, scene: Scene, *, cargo: str, hold: str | None = None) -> Scene:
        """Refuse a further load where the hold is full, else take the rest of it."""
        self._ask("load")
        free = 1.0 - sum(one.share for one in scene.loads)
        if free <= 0.01:
            raise UserError("scene.does_not_fit", load="load9")
        made = LoadRecipe(id=f"load{len(scene.loads) + 1}", gen=cargo, hold=hold, share=free)
        return replace(scene, loads=(*scene.loads, made))

    def hide(self, scene: Scene, *, method: str, goods: str) -> Scene:
        """Hide something."""
        self._ask("hide")
        class_ = next(name for way in CHOICES.methods for name, made in way.goods.items() if goods in made)
        hidden = ConcealmentRecipe(id=f"hidden{len(scene.concealments) + 1}", method=method, goods=goods, class_=class_)
        return replace(scene, concealments=(*scene.concealments, hidden))

    def ways(self, scene: Scene) -> tuple[HidingChoice, ...]:
        """Return all ways of hiding."""
        self._ask("ways")
        return CHOICES.methods

    def without_hidden(self, scene: Scene) -> Scene:
        """Return the scene with nothing hidden."""
        self._ask("without_hidden")
        return replace(scene, concealments=())

    def suggest(self, scene: Scene, concealment: str, band: int, *, most: int = 3) -> tuple[Suggestion, ...]:
        """Return two places."""
        self._ask(f"suggest {band}")
        return tuple(
            Suggestion(scene=_with(scene, concealment, along=50.0 * number), band=band, zone="doors")
            for number in (1, 2)
        )

    def other_load(self, scene: Scene) -> Scene:
        """Return the scene with tea."""
        self._ask("other_load")
        return replace(scene, loads=tuple(replace(one, gen="tea@1") for one in scene.loads))

    def other_place(self, scene: Scene) -> Scene:
        """Return the scene with all hidden things at one place."""
        self._ask("other_place")
        for one in scene.concealments:
            scene = _with(scene, one.id, along=77.0)
        return scene

    def falsifications(self, scene: Scene) -> tuple[Falsified, ...]:
        """Return a wrong weight for each load."""
        self._ask("falsifications")
        return tuple(
            Falsified(
                kind="weight",
                load=load.id,
                planted=PlantedDiscrepancy(kind="weight", load=load.id, factor=0.5),
                document="invoice",
                field="gross_kg",
                true="12000",
                said="6000",
            )
            for load in scene.loads
        )

    def case(self, scene: Scene, *, case_id: str, author: str) -> tuple[Case, Key]:
        """Return a case with its key."""
        self._ask("case")
        states = [_state(one, "full") for one in scene.concealments]
        made = tuple(
            Concealment(id=one.id, class_=one.class_, method="load.among_boxes", zone="doors", outlines=state.outlines)
            for one, state in zip(scene.concealments, states, strict=True)
        )
        case = Case(
            id=case_id,
            revision=1,
            kind="search",
            origin="simulated",
            views=(View(id="side", source=ViewSource(scene="scene.json")),),
            carrier=Carrier(kind="container.dry_40"),
        )
        suspicious = bool(made or scene.discrepancies)
        verdict: VerdictName = "suspicion" if suspicious else "no_suspicion"
        return case, Key(case=case_id, revision=1, author=author, verdict=verdict, concealments=made)

    def close(self) -> None:
        """Close it."""
        self.closed = True


class FakeCompose:
    """Implements `ComposeService` with one bench."""

    def __init__(self) -> None:
        self.one = FakeBench()

    def choices(self) -> ComposeChoices:
        """Return a few."""
        return CHOICES

    def bench(self) -> FakeBench:
        """Return the bench."""
        return self.one

    def meaning(self, figure: str) -> LangText:
        """Return a sentence."""
        return {"en": f"What {figure} means."}


def _with(scene: Scene, concealment: str, **values: float) -> Scene:
    changed = tuple(
        replace(one, params={**one.params, **values}) if one.id == concealment else one for one in scene.concealments
    )
    return replace(scene, concealments=changed)


def _number(params: Mapping[str, float | int | bool | str], name: str, usual: float) -> float:
    found = params.get(name, usual)
    return float(found)


def _parts(scene: Scene) -> tuple[PlanPart, ...]:
    """Return the boxes, loads one behind another where they were not put elsewhere."""
    parts = [PlanPart(id="box", role="space", along=(2.0, 14.0), across=(0.1, 2.4), up=(1.0, 3.5))]
    at = HOLD_FRONT_M
    terms = {one.generator: one.term for one in CHOICES.cargo}
    for load in scene.loads:
        start = at if load.begin is None else HOLD_FRONT_M + load.begin * HOLD_M
        end = start + load.share * HOLD_M
        at = end
        up = (2.0, 3.0) if load.onto else (1.0, 2.0)
        parts.append(
            PlanPart(
                id=load.id,
                role="load",
                term=terms[load.gen],
                mass_kg=(end - start) * KG_PER_M,
                along=(start, end),
                across=(0.2, 2.3),
                up=up,
                in_hold=True,
            )
        )
    for one in scene.concealments:
        along = _number(one.params, "along", 90.0) / PX_PER_M
        parts.append(
            PlanPart(
                id=one.id,
                role="concealment",
                term=one.class_,
                zone="doors",
                along=(along, along + 0.4),
                across=(1.0, 1.4),
                up=(1.2, 1.5),
            )
        )
    return tuple(parts)


def _state(one: ConcealmentRecipe, quality: Quality) -> HiddenState:
    x = _number(one.params, "along", 90.0)
    outline = (Polygon(points=((x - 4, 20.0), (x + 4, 20.0), (x + 4, 28.0), (x - 4, 28.0))),)
    amount = _number(one.params, "amount", 0.5)
    return HiddenState(
        id=one.id,
        outlines={"side": (outline,)},
        handle={"side": (x, 24.0)},
        sliders=(
            Slider(id="amount", value=amount, least=0.0, most=1.0, unit="share"),
            Slider(id="along", value=x, least=0.0, most=200.0, unit="cm"),
        ),
        figures={} if quality == "draft" else {"band": 3.0, "cnr": 4.5, "rose": 30.0, "visible_share": 0.8},
        zone="doors",
        mass_kg=12.0,
    )


class FakeStudio:
    """Drafts in memory, with their files.

    Attributes
    ----------
    draft
        The one draft, as it was saved last.
    files
        What was added, by folder name and file name; also written below the folder, where a reader looks for it.
    """

    def __init__(self, folder: Path) -> None:
        identity = new_uuid()
        exercises = ExerciseSet(id=identity, revision=1, title={"en": "Draft"}, cases=())
        self.draft = Draft(folder=folder / "draft", set=exercises, record=StudioRecord(set=identity))
        self.files: dict[str, dict[str, bytes]] = {}

    def drafts(self) -> tuple[DraftCard, ...]:
        """Return the one."""
        draft = self.draft
        title = draft.set.title
        return (DraftCard(id=draft.id, title=title, level=0, cases=0, folder=draft.folder, changed_at=0.0),)

    def open(self, set_id: SetId) -> Draft:
        """Return it."""
        assert set_id == self.draft.id
        return self.draft

    def save(self, before: Draft, after: Draft) -> None:
        """Take it."""
        self.draft = after

    def add_files(self, draft: Draft, slug: str, files: Mapping[str, bytes]) -> None:
        """Take files."""
        self.files.setdefault(slug, {}).update(files)
        folder = draft.case_folder(slug)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
