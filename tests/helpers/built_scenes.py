"""Scenes built by hand, without generators, for tests of the simulator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
import numpy as np

from xrayTrainer.domain.scene import CarrierRecipe, ConcealmentRecipe, Scene
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Hidden, Owner, Role
from xrayTrainer.simulation.generators import Placement
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import Body, Hold
from xrayTrainer.simulation.profiles import ScannerProfile, profile_named
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff

Build = Callable[[Parts], None]


def solids_of(*builds: Build, seed: int = 1) -> Solids:
    """Return what some functions put down, each as an owner of its own."""
    sink = Sink(Draws(seed))
    for owner, build in enumerate(builds):
        build(Parts(sink, owner))
    return sink.solids()


def built(carrier: Build, hidden: Mapping[str, Build], *, seed: int = 1, half_length: float = 100.0) -> Expansion:
    """Return a scene with a carrier (and its load) and concealments that functions put down."""
    solids = solids_of(carrier, *hidden.values(), seed=seed)
    recipes = [
        ConcealmentRecipe(id=name, method="by_hand@1", goods="by_hand@1", class_="narcotics.cocaine") for name in hidden
    ]
    names = [(Role.CARRIER, "carrier")] + [(Role.CONCEALMENT, name) for name in hidden]
    kilograms = np.bincount(solids.rows["owner"], weights=masses_kg(solids), minlength=len(names))
    hold = Hold(id="hold", box=Box(-half_length, half_length, -115, 115, 130, 370), doors="x+", payload_kg=20_000)
    return Expansion(
        scene=Scene(
            seed=seed, scanner="gantry_6@1", carrier=CarrierRecipe(gen="by_hand@1"), concealments=tuple(recipes)
        ),
        solids=solids,
        owners=tuple(Owner(role=r, id=n, mass_kg=float(m)) for (r, n), m in zip(names, kilograms, strict=True)),
        body=Body(kind="container.dry_40hc", extent=(-half_length, half_length), holds=(hold,), voids=(), tare_kg=3800),
        loads=(),
        hidden=tuple(
            Hidden(recipe=recipe, owner=number, placement=Placement(boxes=(), zone="load"), made=())
            for number, recipe in enumerate(recipes, 1)
        ),
        seeming=(),
    )


def coarse(name: str = "gantry_6@1", times: float = 4.0, **changes: Any) -> ScannerProfile:
    """Return a shipped scanner with fewer and larger pixels, so that a test is quick."""
    profile = profile_named(name)
    views = tuple(msgspec.structs.replace(view, rows=max(16, round(view.rows / times))) for view in profile.views)
    pitch = profile.pitch_cm * times
    return msgspec.structs.replace(profile, **{"views": views, "pitch_cm": pitch, **changes})


def random_load(draws: Draws, count: int, half_length: float = 100.0) -> Build:
    """Return a function that puts a steel case down and random things of all kinds in it."""

    def build(parts: Parts) -> None:
        parts.hollow_box(Box(-half_length, half_length, -122, 122, 110, 390), 0.2, "steel")
        parts.corrugated(Box(-half_length, half_length, -122, -118, 130, 380), 0.16, 27.8, "steel")
        random_things(draws, count, half_length)(parts)

    return build


def random_things(draws: Draws, count: int, half_length: float = 100.0) -> Build:
    """Return a function that puts random things of all kinds down."""

    def build(parts: Parts) -> None:
        for number in range(count):
            _random_thing(parts, draws.child(number), half_length)

    return build


def _random_thing(parts: Parts, draws: Draws, half_length: float) -> None:
    centre = (
        draws.uniform(-half_length * 0.9, half_length * 0.9),
        draws.uniform(-100.0, 100.0),
        draws.uniform(140.0, 360.0),
    )
    size = (draws.uniform(5, 50), draws.uniform(5, 50), draws.uniform(5, 50))
    stuff = Stuff(draws.choice(("cardboard", "sugar", "water", "steel", "aluminium", "wood", "lead")), None)
    if stuff.material in ("steel", "lead"):
        size = (size[0] / 4, size[1] / 8, size[2] / 4)
    kind = draws.integer(0, 5)
    if kind == 0:
        parts.box(Box.around(centre, size), stuff, pillow=draws.choice((0.0, 6.0)))
    elif kind == 1:
        parts.tilted_box(centre, size, stuff, yaw=draws.uniform(-90, 90), pitch=draws.uniform(-90, 90))
    elif kind == 2:
        parts.ellipsoid(centre, (size[0] / 2, size[1] / 2, size[2] / 2), stuff, roll=draws.uniform(-90, 90))
    elif kind == 3:
        parts.tube(centre, size[0] / 2, size[2], 0.15, stuff, axis=draws.choice(("x", "y", "z")), ends=0.1)
    elif kind == 4:
        parts.cylinder(
            centre, size[0] / 2, size[1], stuff, axis=draws.choice(("x", "y", "z")), head=draws.uniform(0, 1)
        )
    else:
        parts.hollow_box(Box.around(centre, size), 0.3, stuff)
