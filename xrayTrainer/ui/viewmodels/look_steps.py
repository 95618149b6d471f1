"""One step of a look each: what the image tools do to the picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from xrayTrainer.imaging.look import (
    ALL_CLASSES,
    STRONGEST,
    Colours,
    Difference,
    Energy,
    Look,
    MaterialClass,
    Zone,
)

USUAL_STRENGTH = 2
GAMMAS = (1.0, 1.5, 2.2, 0.7)
METALS = frozenset({MaterialClass.METAL, MaterialClass.HEAVY})
CLASS_STEPS: tuple[frozenset[MaterialClass], ...] = (
    ALL_CLASSES,
    *(frozenset({kind}) for kind in MaterialClass),
    ALL_CLASSES - METALS,
)
"""All, each class alone, and metals stripped."""
FILTERS = ("local_contrast", "edges", "smoothing")
_ZONES: tuple[Zone | None, ...] = (None, *Zone)
_PALETTES = (Colours.GREY, Colours.CIVIDIS, Colours.INFERNO)


def _toggled(name: str) -> Callable[[Look], Look]:
    def step(look: Look) -> Look:
        on = getattr(look.processing, name)
        return look.with_processing(**{name: 0 if on else USUAL_STRENGTH})

    return step


def _next_zone(look: Look) -> Look:
    return msgspec.structs.replace(look, zone=_ZONES[(_ZONES.index(look.zone) + 1) % len(_ZONES)])


def _next_gamma(look: Look) -> Look:
    at = GAMMAS.index(look.tone.gamma) if look.tone.gamma in GAMMAS else 0
    return look.with_tone(msgspec.structs.replace(look.tone, gamma=GAMMAS[(at + 1) % len(GAMMAS)]))


def _next_palette(look: Look) -> Look:
    at = _PALETTES.index(look.colours) if look.colours in _PALETTES else 0
    return msgspec.structs.replace(look, colours=_PALETTES[(at + 1) % len(_PALETTES)], classes=ALL_CLASSES)


def _material(look: Look) -> Look:
    on = look.colours is Colours.MATERIAL
    return msgspec.structs.replace(look, colours=Colours.GREY if on else Colours.MATERIAL, classes=ALL_CLASSES)


def _next_classes(look: Look) -> Look:
    if look.colours is not Colours.MATERIAL:
        return msgspec.structs.replace(look, colours=Colours.MATERIAL, classes=CLASS_STEPS[1])
    at = CLASS_STEPS.index(look.classes) if look.classes in CLASS_STEPS else 0
    return msgspec.structs.replace(look, classes=CLASS_STEPS[(at + 1) % len(CLASS_STEPS)])


def _energy(look: Look) -> Look:
    low = look.processing.energy is Energy.LOW
    return look.with_processing(energy=Energy.HIGH if low else Energy.LOW)


def _difference(kind: Difference) -> Callable[[Look], Look]:
    def step(look: Look) -> Look:
        on = look.processing.difference is kind
        return look.with_processing(difference=Difference.NONE if on else kind)

    return step


def _seen(step: Callable[[Look], Look], is_on: Callable[[Look], bool]) -> Callable[[Look], Look]:
    """Return a step that ends a difference, in which it would not be seen; what was on below it just comes back."""

    def seen(look: Look) -> Look:
        if look.processing.difference is Difference.NONE:
            return step(look)
        plain = look.with_processing(difference=Difference.NONE)
        return plain if is_on(look) else step(plain)

    return seen


LOOK_STEPS: Mapping[str, Callable[[Look], Look]] = {
    **{name: _toggled(name) for name in FILTERS},
    "zones": _seen(_next_zone, lambda look: look.zone is not None),
    "gamma": _seen(_next_gamma, lambda look: look.tone.gamma != 1.0),
    "palette": _seen(_next_palette, lambda look: look.colours in _PALETTES[1:]),
    "material": _seen(_material, lambda look: look.colours is Colours.MATERIAL),
    "classes": _seen(_next_classes, lambda look: look.classes != ALL_CLASSES),
    "energy": _energy,
    "mirror": _difference(Difference.MIRROR),
    "reference": _difference(Difference.REFERENCE),
}
"""By the last part of an action's id."""


def stronger(look: Look, name: str) -> Look:
    """Return a look with a filter one step stronger; after the strongest comes the weakest."""
    return look.with_processing(**{name: getattr(look.processing, name) % STRONGEST + 1})


def without(look: Look, name: str, opening: Look) -> Look:
    """Return a look without a tool, by the names of `Look.on`."""
    if name == "window":
        low, high = opening.tone.window_low, opening.tone.window_high
        return look.with_tone(msgspec.structs.replace(look.tone, window_low=low, window_high=high))
    if name in ("gamma", "curve", "invert"):
        return look.with_tone(msgspec.structs.replace(look.tone, **{name: getattr(opening.tone, name)}))
    if name in FILTERS:
        return look.with_processing(**{name: 0})
    kind = name.partition("_")[0]
    if kind == "energy":
        return look.with_processing(energy=Energy.HIGH)
    if kind == "difference":
        return look.with_processing(difference=Difference.NONE)
    if kind == "zone":
        return msgspec.structs.replace(look, zone=None)
    if kind == "classes":
        return msgspec.structs.replace(look, classes=ALL_CLASSES)
    return msgspec.structs.replace(look, colours=Colours.GREY, classes=ALL_CLASSES)


def pressed_tools(look: Look, opening: Look) -> frozenset[str]:
    """Return the ids of the actions whose tools are on, and seen."""
    names = {"zone": "zones", "colours": "palette", "difference": "", "energy": "energy"}
    found: set[str] = set()
    for name in filter(look.shows, look.on(opening.tone)):
        if name == "colours_material":
            found.add("image.material")
        elif name.startswith("difference_"):
            found.add("image." + name.removeprefix("difference_"))
        elif name in ("invert", "curve"):
            found.add("view." + name)
        elif name != "window":
            head = name.partition("_")[0]
            found.add("image." + (name if name in FILTERS else names.get(head, head)))
    return frozenset(found)
