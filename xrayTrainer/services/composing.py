"""The scene composer: benches, each with a warm process that remembers what it has built."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.scene import CarrierRecipe, PlantedDiscrepancy, Scene, with_requirements
from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.messages.catalogue import Messages
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
    Standing,
    Suggestion,
)
from xrayTrainer.services.composing_client import ComposeClient
from xrayTrainer.services.practice import scanner_choices
from xrayTrainer.simulation.compose import without_hidden
from xrayTrainer.simulation.detector import AIR_SHARE
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.scene_plan import from_message

_NAME = "scene.json"
_SEED_BITS = 48


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
        told = self._client.standing(with_requirements(scene), quality)
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

    def moved(self, scene: Scene, concealment: str, view: str, to_px: tuple[float, float]) -> Scene:
        """Return the scene with a concealment dragged to a place in a view, as near as its hiding place allows."""
        return self._changed("moved", scene, concealment=concealment, view=view, to_px=list(to_px))

    def set_slider(self, scene: Scene, concealment: str, slider: str, value: float) -> Scene:
        """Return the scene with one thing of a concealment set."""
        return self._changed("slider", scene, concealment=concealment, slider=slider, value=value)

    def hide(self, scene: Scene, *, method: str, goods: str) -> Scene:
        """Return the scene with one more thing hidden in it, with an id of its own, where chance puts it."""
        return self._changed("hide", scene, method=method, goods=goods)

    def load(self, scene: Scene, *, cargo: str, hold: str | None = None) -> Scene:
        """Return the scene with one more load, with an id of its own, in the longest free stretch of a hold."""
        return self._changed("load", scene, cargo=cargo, hold=hold)

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
        on another load; it snaps to ends and neighbours. A `hold` puts it on the floor again.
        """
        return self._changed("load_moved", scene, load=load, along_m=along_m, length_m=length_m, hold=hold, onto=onto)

    def ways(self, scene: Scene) -> tuple[HidingChoice, ...]:
        """Return the ways of hiding that go with a scene's carrier and loads."""
        return msgspec.convert(self._client.ask("ways", scene)["ways"], tuple[HidingChoice, ...])

    def suggest(self, scene: Scene, concealment: str, band: int, *, most: int = 3) -> tuple[Suggestion, ...]:
        """Return places for a concealment, the nearest to the wanted band of difficulty (1-5) first."""
        if not 1 <= band <= 5:
            raise ValueError(f"no band of difficulty: {band}")
        told = self._client.ask_newest("suggest", scene, ["suggest"], concealment=concealment, band=band, most=most)
        return tuple(Suggestion(scene=_scene(one), band=one["band"], zone=one["zone"]) for one in told["found"])

    def other_load(self, scene: Scene) -> Scene:
        """Return a variant: the same carrier and hiding place, another load."""
        return self._changed("other_load", scene)

    def other_place(self, scene: Scene) -> Scene:
        """Return a variant: the same load, the things hidden elsewhere."""
        return self._changed("other_place", scene)

    def without_hidden(self, scene: Scene) -> Scene:
        """Return the clean twin: the same scene with nothing hidden in it."""
        return with_requirements(without_hidden(scene))

    def falsifications(self, scene: Scene) -> tuple[Falsified, ...]:
        """Return ways in which the papers, written from the truth, can be made wrong."""
        found = []
        for one in self._client.ask("falsifications", scene)["found"]:
            planted = msgspec.convert(one.pop("planted"), PlantedDiscrepancy)
            found.append(Falsified(kind=planted.kind, load=planted.load, planted=planted, **one))
        return tuple(found)

    def case(self, scene: Scene, *, case_id: str, author: str) -> tuple[Case, Key]:
        """Return case and key of a scene, to be stored beside it; `key.author` is `author`."""
        told = self._client.ask("case", scene, case_id=case_id)
        case = read_bytes(Case, told["case"].encode(), file="case.json")
        key = read_bytes(Key, told["key"].encode(), file="key.json")
        return msgspec.structs.replace(case, status="draft"), msgspec.structs.replace(key, author=author)

    def close(self) -> None:
        """End the process; nothing can be asked any more."""
        self._client.close()

    def _changed(self, what: str, scene: Scene, **values: object) -> Scene:
        """Return the scene that a change comes to; the pictures of the older one are given up."""
        return _scene(self._client.ask_newest(what, scene, (), changes=True, **values))


def _scene(told: Message) -> Scene:
    return read_bytes(Scene, told["scene"].encode(), file=_NAME)


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
