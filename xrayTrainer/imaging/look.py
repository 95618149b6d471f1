"""The look of a scan: everything that an officer chose about how it is shown, as one value.

A look has a part that costs nothing (tone, zone, colours, classes: tables of 65,536 entries) and a part for which the
whole scan is worked through once (`Processing`: energy, filters, differences).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from xrayTrainer.imaging.tone import Tone


class Energy(StrEnum):
    """Which channel is shown."""

    HIGH = "high"
    LOW = "low"


class Difference(StrEnum):
    """What is taken away from the scan."""

    NONE = "none"
    MIRROR = "mirror"
    """The carrier turned back to front: what is not symmetrical stays."""
    REFERENCE = "reference"
    """A scan of the atlas."""


class Colours(StrEnum):
    """How greys become colours."""

    GREY = "grey"
    MATERIAL = "material"
    """By the ratio of two energies: organic, light, metal, heavy."""
    CIVIDIS = "cividis"
    INFERNO = "inferno"


class Zone(StrEnum):
    """Absorption zones: one of them is spread over all greys, the rest is greyed."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


ZONES: dict[Zone, tuple[float, float]] = {Zone.LOW: (0.5, 1.0), Zone.MIDDLE: (0.1, 0.5), Zone.HIGH: (0.0, 0.1)}
"""Transmission between which each zone lies."""


class MaterialClass(StrEnum):
    """What two energies tell apart, lightest first."""

    ORGANIC = "organic"
    LIGHT = "light"
    METAL = "metal"
    HEAVY = "heavy"


ALL_CLASSES: frozenset[MaterialClass] = frozenset(MaterialClass)
STRONGEST = 3
"""Largest strength of a filter; 0 is off."""


class Processing(msgspec.Struct, frozen=True, kw_only=True):
    """What has to be computed over the whole scan.

    Attributes
    ----------
    energy
        Channel that is shown; a scan of one energy has the high one alone.
    difference
        What is taken away from it.
    smoothing, local_contrast, edges
        Strengths of the filters, 0 (off) to 3, applied in this order.
    """

    energy: Energy = Energy.HIGH
    difference: Difference = Difference.NONE
    smoothing: int = 0
    local_contrast: int = 0
    edges: int = 0

    def __post_init__(self) -> None:
        for strength in (self.smoothing, self.local_contrast, self.edges):
            if not 0 <= strength <= STRONGEST:
                raise ValueError(f"strength {strength} is not 0 to {STRONGEST}")

    @property
    def filtered(self) -> bool:
        """Whether any filter is on."""
        return bool(self.smoothing or self.local_contrast or self.edges)

    @property
    def plain(self) -> bool:
        """Whether the scan is shown as it was measured."""
        return self == Processing()


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a scan is shown.

    Attributes
    ----------
    tone
        Window, curve, gamma and inversion.
    processing
        Energy, difference and filters.
    zone
        Absorption zone that alone is shown, if any.
    colours
        Palette.
    classes
        Material classes that keep their colour under `Colours.MATERIAL`; the others become pale.
    """

    tone: Tone = msgspec.field(default_factory=Tone)
    processing: Processing = msgspec.field(default_factory=Processing)
    zone: Zone | None = None
    colours: Colours = Colours.GREY
    classes: frozenset[MaterialClass] = ALL_CLASSES

    def with_tone(self, tone: Tone) -> Look:
        """Return this look with another tone."""
        return msgspec.structs.replace(self, tone=tone)

    def with_processing(self, **changes: object) -> Look:
        """Return this look with other values of `Processing`."""
        return msgspec.structs.replace(self, processing=msgspec.structs.replace(self.processing, **changes))

    def shows(self, name: str) -> bool:
        """Return whether a tool that is on, by its name in `on`, is seen: a difference has colours of its own."""
        plain = self.processing.difference is Difference.NONE
        return plain or name.partition("_")[0] not in ("gamma", "curve", "zone", "colours", "classes")

    def on(self, tone: Tone) -> frozenset[str]:
        """Return the names of the tools that are on, on a scan that opened in `tone`: what chips show.

        Of tools with several states the name of the state: `zone_low`, `energy_low`, `only_metal`.
        """
        found: set[str] = set()
        mine, work = self.tone, self.processing
        if (mine.window_low, mine.window_high) != (tone.window_low, tone.window_high):
            found.add("window")
        found |= {name for name in ("gamma", "curve", "invert") if getattr(mine, name) != getattr(tone, name)}
        found |= {name for name in ("smoothing", "local_contrast", "edges") if getattr(work, name)}
        if work.energy is not Energy.HIGH:
            found.add(f"energy_{work.energy}")
        if work.difference is not Difference.NONE:
            found.add(f"difference_{work.difference}")
        if self.zone is not None:
            found.add(f"zone_{self.zone}")
        if self.colours is not Colours.GREY:
            found.add(f"colours_{self.colours}")
        if self.colours is Colours.MATERIAL and self.classes != ALL_CLASSES:
            found.add("classes")
        return frozenset(found)
