"""Scanner profiles: beam, geometry, detector and noise of neutral, made-up scanners, as data.

They lie in `assets/scanners/<id>.json`, one file a profile and version.  Lengths are centimetres in the frame of a
scene: y = 0 the middle of the carrier, z = 0 the ground or the belt.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.case import NotNegative, Positive
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText

ImageTool: TypeAlias = Literal[
    "window",
    "curve",
    "gamma",
    "invert",
    "zones",
    "local_contrast",
    "edges",
    "smoothing",
    "palette",
    "material",
    "classes",
    "energy",
    "mirror",
    "reference",
    "ruler",
    "angle",
    "profile",
    "region",
    "loupe",
]
"""Image tools by name."""


class ScannerView(OpenStruct, frozen=True, kw_only=True):
    """One line of detectors and the source that it faces.

    Attributes
    ----------
    id
        Id of the view in cases: `side`, `top`, `angled`.
    plane
        From where it looks: beside the carrier, or above it.
    source
        Depth and cross coordinate of the source, cm: (y, z) beside, (-z, y) above.
    detector_depth
        Depth coordinate of the detector line, cm.
    cross
        Lowest and highest cross coordinate of the detector line, cm.
    rows
        Number of detectors in the line.
    shear_deg
        Angle between the planes of rays and the right angle to the travel, degrees.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
    plane: Literal["side", "top"]
    source: tuple[float, float]
    detector_depth: float
    cross: tuple[float, float]
    rows: Annotated[int, msgspec.Meta(ge=16, le=8192)]
    shear_deg: Annotated[float, msgspec.Meta(ge=-45, le=45)] = 0.0


class Channel(OpenStruct, frozen=True, kw_only=True):
    """One energy of the scanner.

    Attributes
    ----------
    beam
        Id of the spectrum, as the detector weighs it.
    quanta
        Effective quanta of a pixel in air.
    scatter
        Scattered radiation, as a share of the air field.
    dark
        Electronic noise, standard deviation, as a share of the air field.
    """

    beam: str
    quanta: Positive
    scatter: NotNegative
    dark: NotNegative


class ScannerProfile(OpenStruct, frozen=True, kw_only=True):
    """A scanner.

    Attributes
    ----------
    id
        Id, without version.
    names
        What people call it, by language code.
    modality
        Transmission through the carrier, or backscatter from its near side.
    views
        Its lines of detectors; the first is the main one.
    pitch_cm
        Travel between two columns.
    max_columns
        Longest scan.
    high, low
        Channels; without `low` it has one energy.
    blur_px
        Focal spot and crosstalk: standard deviations along the travel and across it, pixels.
    row_gain, column_gain
        What calibration leaves of the differences between detectors and between pulses, standard deviations.
    wobble_px
        Amplitude of the slow waves of the boom and the carrier, pixels.
    speed_jitter
        Relative deviation of the speed within a scan.
    dead_channels
        Expected number of detectors that read nothing.
    tone
        Id of the tone curve that its console starts with.
    colours
        Order of hues of its material colours; grey has none.
    carriers
        Ids of the carriers vocabulary, or of its groups, that fit through it.
    tools
        Image tools that its console has in view, in their order.
    """

    format: Literal["xraytrainer/scanner"] = "xraytrainer/scanner"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,47}$")]
    revision: Annotated[int, msgspec.Meta(ge=1)]
    names: LangText
    modality: Literal["transmission", "backscatter"] = "transmission"
    views: Annotated[tuple[ScannerView, ...], msgspec.Meta(min_length=1)]
    pitch_cm: Positive
    max_columns: Annotated[int, msgspec.Meta(ge=16, le=32768)]
    high: Channel
    low: Channel | None = None
    blur_px: tuple[NotNegative, NotNegative] = (0.45, 0.55)
    row_gain: NotNegative = 0.0015
    column_gain: NotNegative = 0.002
    wobble_px: NotNegative = 0.0
    speed_jitter: NotNegative = 0.0
    dead_channels: NotNegative = 0.0
    tone: str = "console"
    colours: Literal["grey", "orange_green_blue"] = "grey"
    carriers: tuple[str, ...] = ()
    tools: Annotated[tuple[ImageTool, ...], msgspec.Meta(min_length=6, max_length=6)] = (
        "window",
        "local_contrast",
        "edges",
        "zones",
        "palette",
        "invert",
    )

    @property
    def name(self) -> str:
        """Id with version, as scenes name it."""
        return f"{self.id}@{self.revision}"

    def view(self, view_id: str) -> ScannerView:
        """Return one of its views.

        Raises
        ------
        UserError
            `scene.no_view`.
        """
        for view in self.views:
            if view.id == view_id:
                return view
        raise UserError("scene.no_view", view=view_id, scanner=self.name)
