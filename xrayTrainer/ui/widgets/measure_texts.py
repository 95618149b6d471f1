"""Figures of measurements as people read them, with the sentence that says why a figure is vague or missing."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

from PySide6.QtCore import QLocale, QObject

from xrayTrainer.imaging.look import MaterialClass
from xrayTrainer.imaging.measures import Length, RegionFigures
from xrayTrainer.ui.viewmodels.measure_shapes import MeasureKind
from xrayTrainer.ui.viewmodels.measuring import Figures

NONE = "–"
LONG_CM = 1e3
"""From here on lengths are told in metres."""
LARGE_CM2 = 1e4
"""From one square metre on areas are told in square metres."""
SLANT = 0.1
"""A line that goes so far across the travel for each length along it has the error of the depth to tell of."""
Row = tuple[str, str]


class MeasureTexts(QObject):
    """Words figures in the language of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale("en")

    def set_language(self, language: str) -> None:
        """Write numbers in the way of a language."""
        self._locale = QLocale(language)

    def number(self, value: float, decimals: int) -> str:
        """Return a number with so many decimals, never as minus zero."""
        return self._locale.toString(0.0 if abs(value) < 0.5 * 10**-decimals else value, "f", decimals)

    # the name, the large figure, the label at the line

    def title(self, kind: MeasureKind) -> str:
        """Return what a kind of measurement is called."""
        return {
            MeasureKind.RULER: self.tr("Length"),
            MeasureKind.ANGLE: self.tr("Angle"),
            MeasureKind.PROFILE: self.tr("Profile"),
            MeasureKind.REGION: self.tr("Region"),
        }[kind]

    def figure(self, figures: Figures) -> str:
        """Return the one figure that was asked for; a dash where it can't be told, nothing where there are several."""
        kind = figures.measure.kind
        if kind is MeasureKind.RULER:
            return NONE if figures.length is None or figures.length.cm is None else self._length(figures.length)
        if kind is MeasureKind.ANGLE:
            return NONE if figures.degrees is None else self._degrees(figures.degrees)
        return ""

    def label(self, figures: Figures) -> str:
        """Return what stands at the line: the figure, in pixels where there is no other; nothing for a profile."""
        kind, length = figures.measure.kind, figures.length
        if kind is MeasureKind.RULER and length is not None:
            return self._pixels(length.px) if length.cm is None else self._length(length)
        if kind is MeasureKind.ANGLE and figures.degrees is not None:
            return self._degrees(figures.degrees)
        if kind is MeasureKind.REGION and figures.region is not None:
            return self._area(figures.region)
        return ""

    # why

    def reason(self, figures: Figures) -> str:
        """Return one or two sentences: how far to trust the figure, or why there is none."""
        kind = figures.measure.kind
        if kind is MeasureKind.RULER:
            return self._length_reason(figures)
        if kind is MeasureKind.ANGLE:
            if not figures.has_pitch:
                return self.tr("The angle in the picture: the scan does not say how large its pixels are.")
            return self.tr("As seen in this view; what stands askew to it shows another angle.")
        if kind is MeasureKind.PROFILE:
            return "" if figures.has_pitch else self._no_pitch()
        return self._region_reason(figures)

    def _length_reason(self, figures: Figures) -> str:
        length = figures.length
        if length is None:
            return ""
        if length.cm is None:
            return self._no_pitch()
        if length.error_cm is None:
            return self.tr("How far off it may be is not known: the scan does not say which scanner made it.")
        (x0, y0), (x1, y1) = figures.measure.points
        if abs(y1 - y0) > SLANT * abs(x1 - x0):
            return self.tr("Across the travel: the thing may lie nearer to the source or further from it.")
        return self.tr("Along the travel: as exact as your hand.")

    def _region_reason(self, figures: Figures) -> str:
        found = figures.region
        if found is None:
            return ""
        if not figures.of_air:
            return self.tr("The scan is a plain grey picture: its values say nothing of matter.")
        if not figures.has_scanner:
            return self.tr("No steel or mass: the scan does not say which scanner made it.")
        if not figures.has_pitch:
            return self._no_pitch()
        if found.mass_kg is None:
            return self.tr("No mass: it is too thick, or there is nothing round it to compare with.")
        if all(mass <= 0 for mass in found.mass_kg.values()):
            return self.tr("There is no more in it than in its surroundings.")
        return self.tr("Mass beyond its surroundings, if all of it were of that kind.")

    def _no_pitch(self) -> str:
        return self.tr("The scan does not say how large its pixels are.")

    # rows of a region

    def rows(self, found: RegionFigures, *, of_air: bool) -> Sequence[Row]:
        """Return names and values of what lies in a region."""
        percent = self.tr("{percent} %")
        mean = percent.format(percent=self.number(100.0 * found.transmission, 1))
        darkest = percent.format(percent=self.number(100.0 * found.darkest, 1))
        rows = [
            (self.tr("Area"), self._area(found)),
            (self.tr("Mean transmission") if of_air else self.tr("Mean brightness"), mean),
            (self.tr("Darkest place"), darkest),
        ]
        if of_air:
            rows.append((self.tr("Steel equivalent"), NONE if found.steel_mm is None else self._steel(found.steel_mm)))
        return rows

    def masses(self, found: RegionFigures) -> Sequence[Row]:
        """Return names of material classes and the mass as each of them, nothing where no mass can be told."""
        if found.mass_kg is None:
            return ()
        names = {
            MaterialClass.ORGANIC: self.tr("Mass if organic"),
            MaterialClass.LIGHT: self.tr("Mass if light metal"),
            MaterialClass.METAL: self.tr("Mass if steel"),
            MaterialClass.HEAVY: self.tr("Mass if lead"),
        }
        return [(names[kind], self._mass(mass)) for kind, mass in found.mass_kg.items()]

    # a place of a profile

    def place(self, at: float, *, has_pitch: bool) -> str:
        """Return how far along its line a place of a profile is: in metres, or in pixels without a pitch."""
        if not has_pitch:
            return self._pixels(at)
        return self.tr("{metres} m").format(metres=self.number(at / 100.0, 2))

    def values(self, high: float, low: float | None, steel_mm: float | None) -> str:
        """Return what was found at one place of a profile."""
        parts = [self.tr("high {percent} %").format(percent=self.number(100.0 * high, 1))]
        if low is None:
            parts = [self.tr("{percent} %").format(percent=self.number(100.0 * high, 1))]
        else:
            parts.append(self.tr("low {percent} %").format(percent=self.number(100.0 * low, 1)))
        if steel_mm is not None:
            parts.append(self.tr("steel {thickness}").format(thickness=self._steel(steel_mm)))
        return ", ".join(parts)

    # quantities

    def _length(self, length: Length) -> str:
        cm, error = length.cm or 0.0, length.error_cm
        if cm >= LONG_CM:
            metres = self.number(cm / 100.0, 2)
            if error is None:
                return self.tr("{metres} m").format(metres=metres)
            return self.tr("{metres} ± {error} m").format(metres=metres, error=self.number(error / 100.0, 2))
        decimals = 1 if cm < 100.0 and error is not None and error < 1.0 else 0
        shown = self.number(cm, decimals)
        if error is None:
            return self.tr("{cm} cm").format(cm=shown)
        off = self.number(error, decimals) if decimals else self.number(max(1.0, error), 0)
        return self.tr("{cm} ± {error} cm").format(cm=shown, error=off)

    def _degrees(self, degrees: float) -> str:
        return self.tr("{degrees}°").format(degrees=self.number(degrees, 0))

    def _pixels(self, px: float) -> str:
        return self.tr("{pixels} px").format(pixels=self.number(px, 0))

    def _area(self, found: RegionFigures) -> str:
        if found.area_cm2 is None:
            return self.tr("{pixels} square px").format(pixels=self.number(found.pixels, 0))
        if found.area_cm2 >= LARGE_CM2:
            return self.tr("{area} m²").format(area=self.number(found.area_cm2 / LARGE_CM2, 2))
        return self.tr("{area} cm²").format(area=self.number(found.area_cm2, 0 if found.area_cm2 >= 10 else 1))

    def _steel(self, thickness_mm: float) -> str:
        if isnan(thickness_mm):
            return self.tr("too thick")
        return self.tr("{thickness} mm").format(thickness=self.number(thickness_mm, 0 if thickness_mm >= 10 else 1))

    def _mass(self, mass_kg: float) -> str:
        if mass_kg <= 0:
            return NONE
        shown = float(f"{mass_kg:.2g}")  # an estimate is worth two digits
        return self.tr("{mass} kg").format(mass=self.number(shown, 0 if shown >= 10 else 1 if shown >= 1 else 3))
