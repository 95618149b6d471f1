"""What was measured on the scan shown, with its figures. It changes no mark and writes nothing down."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.measures import Length, Profile, RegionFigures, angle, length, profile, region_figures
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE = "workbench.measure"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figures:
    """What came out.

    Attributes
    ----------
    measure
        What was measured.
    has_pitch, has_scanner
        Whether the scan says how large its pixels are, and what its values mean.
    of_air
        Whether its values are shares of air, not just greys.
    length
        Of a ruler; without a scanner its error is not known.
    degrees
        Of an angle, None where a side is empty.
    profile
        Values along a line.
    region
        What lies in a region; None while it is counted, and where it holds no pixel.
    """

    measure: Measure
    has_pitch: bool
    has_scanner: bool
    of_air: bool
    length: Length | None = None
    degrees: float | None = None
    profile: Profile | None = None
    region: RegionFigures | None = None


def figures_of(picture: ScanPicture, measure: Measure) -> Figures:
    """Return the figures of a measure, those of a region without what lies in it (well under a millisecond)."""
    pitch, table = picture.mm_per_pixel, picture.console.calibration
    empty = Figures(
        measure=measure,
        has_pitch=pitch is not None,
        has_scanner=table is not None,
        of_air=picture.meaning is PixelMeaning.TRANSMISSION,
    )
    if not measure.whole:
        return empty
    match measure.kind, measure.points:
        case MeasureKind.RULER, (start, end):
            found = length(start, end, pitch, 0.0 if table is None else table.cross_error, measure.hand_px)
            return replace(empty, length=found if table is not None else replace(found, error_cm=None))
        case MeasureKind.ANGLE, (first, corner, last):
            return replace(empty, degrees=angle(first, corner, last, pitch))
        case MeasureKind.PROFILE, (start, end) if picture.meaning is not PixelMeaning.COLOUR:
            return replace(empty, profile=profile(picture.scan, start, end, pitch, table))
    return empty


class MeasureBook(QObject):
    """One measurement, the one before it, and the one under way.

    Parameters
    ----------
    tasks
        Count regions off the GUI thread.
    lane
        Tells the counting of several books apart.

    Signals
    -------
    changed()
        There is something else to show.
    """

    changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None, *, lane: str = LANE) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._lane = lane
        self._picture: ScanPicture | None = None
        self._draft: Figures | None = None
        self._latest: Figures | None = None
        self._before: Figures | None = None

    @property
    def draft(self) -> Figures | None:
        """What is being drawn."""
        return self._draft

    @property
    def latest(self) -> Figures | None:
        """What was measured last."""
        return self._latest

    @property
    def before(self) -> Figures | None:
        """What was measured before that."""
        return self._before

    def open(self, picture: ScanPicture | None) -> None:
        """Measure on this scan from now on; what was measured on another is forgotten."""
        if picture is not self._picture:
            self._picture = picture
            self.clear()

    def clear(self) -> None:
        """Forget everything measured."""
        self._tasks.drop_lane(self._lane)
        if (self._draft, self._latest, self._before) != (None, None, None):
            self._draft = self._latest = self._before = None
            self.changed.emit()

    def show_draft(self, measure: Measure | None) -> None:
        """Show what is being drawn, with the figures that cost nothing; None for nothing."""
        if measure == (None if self._draft is None else self._draft.measure):
            return
        self._draft = None if measure is None or self._picture is None else figures_of(self._picture, measure)
        self.changed.emit()

    def keep(self, measure: Measure) -> None:
        """Measure; the last one becomes the one before."""
        picture = self._picture
        if picture is None or not measure.whole or (self._latest is not None and self._latest.measure == measure):
            return
        self._draft, self._before = None, self._latest
        self._latest = figures_of(picture, measure)
        self._tasks.drop_lane(self._lane)
        self.changed.emit()
        region = measure.region
        if region is not None and picture.meaning is not PixelMeaning.COLOUR:
            scan, pitch, table = picture.scan, picture.mm_per_pixel, picture.console.calibration
            self._tasks.submit(
                lambda: region_figures(scan, region, pitch, table),
                lambda found: self._counted(measure, found),
                lane=self._lane,
                owner=self,
            )

    def _counted(self, measure: Measure, found: RegionFigures | None) -> None:
        if self._latest is not None and self._latest.measure == measure:
            self._latest = replace(self._latest, region=found)
            self.changed.emit()
