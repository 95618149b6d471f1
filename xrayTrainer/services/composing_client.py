"""Asking the composer's worker: one warm process for a bench, which gives up what nobody waits for any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.worker_client import WorkerClient, WorkerWords
from xrayTrainer.imaging.worker_process import default_worker_command
from xrayTrainer.simulation.tickets import TicketOffice, ticket_message

_LIMITS = ReadLimits(max_file_bytes=1 << 20, memory_bytes=3 << 30, timeout_s=60.0)
_WORDS = WorkerWords(
    start="scene.worker_start",
    timeout="scene.timeout",
    died="scene.renderer_died",
    broken="scene.failed",
    memory="scene.memory",
)
_NAME = "scene.json"
_CHANGE = "change"
"""Slot of the tickets of all that changes the scene: pictures of the older scene are no longer needed."""
_SCENE = "scene"
"""Slot of the tickets of all that asks what another scene comes to."""


class ComposeClient(WorkerClient):
    """Asks the composer's worker; what is asked for anew ends the older request of its kind."""

    def __init__(self, limits: ReadLimits = _LIMITS, worker_command: Sequence[str] | None = None) -> None:
        command = worker_command or default_worker_command("xrayTrainer.simulation.compose_worker", "--compose-worker")
        super().__init__(limits, command, _WORDS)
        self._office = TicketOffice()
        self._standing = b""

    def close(self) -> None:
        """End the worker, even in the middle of its work; nothing can be asked any more."""
        if not self._closed:
            super().close()
            self._office.close()

    def ask(self, what: str, scene: Scene | None = None, **values: Any) -> Message:
        """Return the answer to a request; raises `UserError` (`scene.*`)."""
        request = _request(what, scene, values)
        with self._turn:
            return self._ask(request, _NAME, self._deadline())

    def ask_newest(
        self, what: str, scene: Scene, slots: Sequence[str], *, changes: bool = False, **values: Any
    ) -> Message:
        """Return the answer to a request that ends older ones.

        Parameters
        ----------
        slots
            Kinds of requests that it ends, and by a newer one of which it is ended itself.
        changes
            Whether the scene is changed: that ends pictures and measures of all kinds.

        Raises
        ------
        UserError
            `scene.superseded` where something newer was asked for meanwhile; `scene.*`.
        """
        return self._ask_with_bands(what, scene, slots, changes=changes, **values)[0]

    def standing(self, scene: Scene, quality: str) -> Message:
        """Return what a scene comes to; that of another scene ends pictures of older ones. Raises as `ask_newest`."""
        recipe = to_json(scene)
        slots = ["standing"] if recipe == self._standing else ["standing", _SCENE]
        self._standing = recipe
        return self.ask_newest("standing", scene, slots, quality=quality)

    def picture(self, scene: Scene, view: str, quality: str, *, clean: bool) -> tuple[Message, list[Any]]:
        """Return what is told of a view of a scene, and its bands; raises as `ask_newest`."""
        slot = f"show {view}"
        return self._ask_with_bands("show", scene, [slot], view=view, quality=quality, clean=clean)

    def _ask_with_bands(
        self, what: str, scene: Scene, slots: Sequence[str], *, changes: bool = False, **values: Any
    ) -> tuple[Message, list[Any]]:
        if self._closed:
            raise ValueError("the bench is closed")
        ticket = self._office.draw([_CHANGE] if changes else slots, () if changes else (_CHANGE, _SCENE))
        request = _request(what, scene, values)
        if not changes:
            request |= ticket_message(self._office, ticket)
        with self._turn:
            deadline = self._deadline()
            if not changes and not self._office.is_valid(ticket):
                raise UserError("scene.superseded")
            told = self._ask(request, _NAME, deadline)
            return told, self._bands(told, _NAME, deadline) if "bands" in told else []


def _request(what: str, scene: Scene | None, values: dict[str, Any]) -> Message:
    request: Message = {"do": what, **values}
    if scene is not None:
        request["scene"] = to_json(scene).decode()
    return request
