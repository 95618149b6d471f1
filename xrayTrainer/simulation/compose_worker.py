"""The composer's worker: a process of its own that builds a scene, shows it, and changes it.

Started as ``python -m xrayTrainer.simulation.compose_worker`` (in a frozen build as ``program --compose-worker``).  It
imports neither Qt nor the program's start nor its services.  Scenes travel as the JSON that they are stored as.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
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
    recipe = now.hidden.recipe
    return {
        "id": recipe.id,
        "outlines": {
            view: [[to_plain(region) for region in outline] for outline in seen.outlines]
            for view, seen in now.seen.items()
        },
        "handle": {view: list(seen.handle) for view, seen in now.seen.items() if seen.handle is not None},
        "sliders": [],
        "figures": dict(now.figures),
        "zone": now.hidden.placement.zone,
        "mass_kg": masses[recipe.id],
    }


def _checked(composing: Composing, scene: Scene, request: Message) -> Message:
    """Say that everything in a scene finds its place, or why not."""
    composing.built(scene)
    return {"scene": to_json(scene).decode()}


_ASKED: Mapping[str, Callable[[Composing, Scene, Message], dict[str, Any]]] = {
    "standing": _standing,
    "built": _checked,
}


if __name__ == "__main__":
    sys.exit(main())
