"""The composer's worker: a process of its own that builds a scene, shows it, and changes it.

Started as ``python -m xrayTrainer.simulation.compose_worker`` (in a frozen build as ``program --compose-worker``).  It
imports neither Qt nor the program's start nor its services.  Scenes travel as the JSON that they are stored as.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from xrayTrainer.domain.codec import read_bytes, to_json, to_plain
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.serving import Answered, described, serve_process

if TYPE_CHECKING:
    from xrayTrainer.simulation.composing import Composing, HiddenNow
    from xrayTrainer.simulation.tickets import TicketDesk


def main() -> int:
    """Serve requests until the input ends; returns the exit status."""
    return serve_process(_Worker().answer, last=frozenset({"scene.memory"}))


class _Worker:
    """Answers requests about the scenes of one bench."""

    def __init__(self) -> None:
        self._composing: Composing | None = None
        self._desk: TicketDesk | None = None

    def answer(self, request: Message, limits: ReadLimits) -> Answered:
        """Answer one request."""
        composing = self._ready(request)
        scene = read_bytes(Scene, request["scene"].encode(), file="scene.json") if "scene" in request else None
        try:
            if request["do"] == "choices":
                from xrayTrainer.simulation.compose_choices import choices

                return choices(), []
            if scene is None:
                raise ValueError("a request without a scene")
            if request["do"] == "show":
                return _shown(composing, scene, request)
            return _ASKED[request["do"]](composing, scene, request), []
        except MemoryError as error:
            limit_mb = limits.memory_bytes // 1_000_000
            raise UserError("scene.memory", file="scene.json", limit_mb=limit_mb) from error

    def _ready(self, request: Message) -> Composing:
        from xrayTrainer.simulation.composing import Composing
        from xrayTrainer.simulation.tickets import TicketDesk

        if self._composing is None:
            self._composing = Composing()
        if self._desk is None and "tickets" in request:
            self._desk = TicketDesk(request["tickets"])
        desk, ticket = self._desk, request.get("ticket")
        if desk is None or ticket is None:
            self._composing.wanted = lambda: None
        else:
            self._composing.wanted = lambda: desk.check(ticket)
        return self._composing


def _shown(composing: Composing, scene: Scene, request: Message) -> Answered:
    from xrayTrainer.simulation.composing import COARSENESS

    exposure = composing.exposure(scene, request["view"], request["quality"])
    composing.wanted()
    scan = exposure.scan(clean=request["clean"])
    bands = [band for band in (scan.high, scan.low) if band is not None]
    told = {"coarseness": COARSENESS[request["quality"]], "mm_per_pixel": list(exposure.mm_per_pixel)}
    return described(bands) | told, bands


def _standing(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_limits import limits_of
    from xrayTrainer.simulation.scene_plan import scene_plan_of, to_message

    plan = composing.plan(scene)
    masses = {item.id: item.mass_kg for item in plan.items}
    return {
        "plan": to_message(scene_plan_of(plan)),
        "hidden": [_hidden(composing, scene, one, masses) for one in composing.hidden(scene, request["quality"])],
        "limits": limits_of(composing.built(scene), plan),
    }


def _hidden(composing: Composing, scene: Scene, now: HiddenNow, masses: Mapping[str, float]) -> Message:
    from xrayTrainer.simulation.compose_places import ranges_of

    recipe = now.hidden.recipe
    return {
        "id": recipe.id,
        "outlines": {
            view: [[to_plain(region) for region in outline] for outline in seen.outlines]
            for view, seen in now.seen.items()
        },
        "handle": {view: list(seen.handle) for view, seen in now.seen.items() if seen.handle is not None},
        "sliders": [asdict(one) for one in ranges_of(scene, composing.built(scene), now.hidden)],
        "figures": dict(now.figures),
        "zone": now.hidden.placement.zone,
        "mass_kg": masses[recipe.id],
    }


def _checked(composing: Composing, scene: Scene, request: Message) -> Message:
    """Say that everything in a scene finds its place, or why not."""
    composing.built(scene)
    return _told(scene)


def _moved(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_moves import moved

    x, y = request["to_px"]
    return _told(moved(composing, scene, request["concealment"], request["view"], (x, y)))


def _slider(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_moves import set_slider

    return _told(set_slider(composing, scene, request["concealment"], request["slider"], request["value"]))


def _hide(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_moves import hide

    return _told(hide(composing, scene, request["method"], request["goods"]))


def _load(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_moves import load

    return _told(load(composing, scene, request["cargo"], request["hold"]))


def _load_moved(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_moves import load_moved

    found = load_moved(
        composing,
        scene,
        request["load"],
        along_m=request["along_m"],
        length_m=request["length_m"],
        hold=request["hold"],
        onto=request["onto"],
    )
    return _told(found)


def _ways(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_choices import ways_with

    return {"ways": ways_with(scene.carrier.gen, [one.gen for one in scene.loads])}


def _suggest(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_search import suggest

    found = suggest(composing, scene, request["concealment"], request["band"], request["most"])
    return {"found": [{"band": one.band, "zone": one.zone, **_told(one.scene)} for one in found]}


def _other_load(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_search import other_load

    return _told(other_load(composing, scene))


def _other_place(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.compose_search import other_place

    return _told(other_place(composing, scene))


def _falsifications(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.falsifying import falsifications

    found = falsifications(composing.built(scene))
    return {"found": [{**asdict(one), "planted": to_plain(one.planted)} for one in found]}


def _case(composing: Composing, scene: Scene, request: Message) -> Message:
    from xrayTrainer.simulation.case_making import make_case

    made = make_case(scene, case_id=request["case_id"], expansion=composing.built(scene))
    return {"case": to_json(made.case).decode(), "key": to_json(made.key).decode()}


def _told(scene: Scene) -> Message:
    return {"scene": to_json(scene).decode()}


_ASKED: Mapping[str, Callable[[Composing, Scene, Message], dict[str, Any]]] = {
    "built": _checked,
    "case": _case,
    "falsifications": _falsifications,
    "hide": _hide,
    "load": _load,
    "load_moved": _load_moved,
    "moved": _moved,
    "other_load": _other_load,
    "other_place": _other_place,
    "slider": _slider,
    "standing": _standing,
    "suggest": _suggest,
    "ways": _ways,
}


if __name__ == "__main__":
    sys.exit(main())
