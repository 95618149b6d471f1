"""The scene composer: benches, each with a warm process that remembers what it has built."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import CarrierRecipe, Scene, with_requirements
from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.worker_client import WorkerClient, WorkerWords
from xrayTrainer.imaging.worker_process import default_worker_command
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.compose_api import (
    CargoChoice,
    CarrierChoice,
    ComposeChoices,
    HiddenState,
    HidingChoice,
    Limit,
    Quality,
    Shown,
    Standing,
)
from xrayTrainer.services.practice import scanner_choices
from xrayTrainer.simulation.detector import AIR_SHARE
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.scene_plan import from_message
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
_SEED_BITS = 48
_CHANGE = "change"
"""Slot of the tickets of all that changes the scene: pictures of the older scene are no longer needed."""


class ComposeClient(WorkerClient):
    """Asks the composer's worker; what is asked for anew ends the older request of its kind."""

    def __init__(self, limits: ReadLimits = _LIMITS, worker_command: Sequence[str] | None = None) -> None:
        command = worker_command or default_worker_command("xrayTrainer.simulation.compose_worker", "--compose-worker")
        super().__init__(limits, command, _WORDS)
        self._office = TicketOffice()

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

    def picture(self, scene: Scene, view: str, quality: str, *, clean: bool) -> tuple[Message, list[Any]]:
        """Return what is told of a view of a scene, and its bands; raises as `ask_newest`."""
        slot = f"show {view}"
        return self._ask_with_bands("show", scene, [slot], view=view, quality=quality, clean=clean)

    def _ask_with_bands(
        self, what: str, scene: Scene, slots: Sequence[str], *, changes: bool = False, **values: Any
    ) -> tuple[Message, list[Any]]:
        if self._closed:
            raise ValueError("the bench is closed")
        ticket = self._office.draw([_CHANGE], ()) if changes else self._office.draw(slots, [_CHANGE])
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


class BenchImpl:
    """Implements `Bench`.

    Parameters
    ----------
    client
        Asks the worker; closed with the bench.
    """

    def __init__(self, client: ComposeClient) -> None:
        self._client = client

    def start(self, *, scanner: str, carrier: str, seed: int | None = None) -> Scene:
        """Return a scene with an empty carrier on a scanner.

        Raises
        ------
        UserError
            `scene.no_scanner`, `scene.no_generator`, `scene.*`.
        """
        profile_named(scanner)
        chosen = secrets.randbits(_SEED_BITS) if seed is None else seed
        scene = Scene(seed=chosen, scanner=scanner, carrier=CarrierRecipe(gen=carrier))
        self._client.ask("built", scene)
        return scene

    def standing(self, scene: Scene, quality: Quality = "full") -> Standing:
        """Return what a scene comes to; a draft is quicker, and has no measures of difficulty.

        A newer call, and any change, ends an older call, which then raises `UserError("scene.superseded")`.
        """
        told = self._client.ask_newest("standing", with_requirements(scene), ["standing"], quality=quality)
        return Standing(
            scene=with_requirements(scene),
            plan=from_message(told["plan"]),
            hidden=tuple(msgspec.convert(one, HiddenState) for one in told["hidden"]),
            limits=tuple(msgspec.convert(one, Limit) for one in told["limits"]),
        )

    def show(self, scene: Scene, view: str, quality: Quality, *, clean: bool = False) -> Shown:
        """Return a view of a scene. A newer call for the same view, and any change, ends an older call, which then
        raises `UserError("scene.superseded")`.
        """
        told, bands = self._client.picture(scene, view, quality, clean=clean)
        low = bands[1] if len(bands) > 1 else None
        if profile_named(scene.scanner).modality == "backscatter":
            scan = Scan(high=bands[0], low=low, bits=16, meaning=PixelMeaning.GREY)
        else:
            scan = Scan(high=bands[0], low=low, bits=16, meaning=PixelMeaning.TRANSMISSION, air=AIR_SHARE)
        along, across = told["mm_per_pixel"]
        return Shown(scan=scan, coarseness=float(told["coarseness"]), mm_per_pixel=(float(along), float(across)))

    def close(self) -> None:
        """End the process; nothing can be asked any more."""
        self._client.close()


class ComposeImpl:
    """Implements `ComposeService`.

    Parameters
    ----------
    make_client
        Starts a worker; another one is for tests.
    """

    def __init__(self, make_client: Callable[[], ComposeClient] = ComposeClient) -> None:
        self._make_client = make_client
        self._lock = threading.Lock()
        self._spare: ComposeClient | None = None
        self._choices: ComposeChoices | None = None

    def choices(self) -> ComposeChoices:
        """Return what a scene can be made of; the process that tells is that of the next bench."""
        with self._lock:
            if self._choices is None:
                self._spare = self._spare or self._make_client()
                told = self._spare.ask("choices")
                self._choices = ComposeChoices(
                    scanners=scanner_choices(),
                    carriers=msgspec.convert(told["carriers"], tuple[CarrierChoice, ...]),
                    cargo=msgspec.convert(told["cargo"], tuple[CargoChoice, ...]),
                    methods=msgspec.convert(told["methods"], tuple[HidingChoice, ...]),
                    look_alikes=msgspec.convert(told["look_alikes"], tuple[HidingChoice, ...]),
                )
            return self._choices

    def bench(self) -> BenchImpl:
        """Open a bench."""
        with self._lock:
            client, self._spare = self._spare or self._make_client(), None
        return BenchImpl(client)

    def meaning(self, figure: str) -> LangText:
        """Return what a measure of difficulty means, in plain words.

        Raises
        ------
        KeyError
            Where there is no such measure.
        """
        return {language.value: Messages(language).text(f"composer.{figure}") for language in Language}

    def close(self) -> None:
        """End the process that waits for the next bench."""
        with self._lock:
            if self._spare is not None:
                self._spare.close()
                self._spare = None
