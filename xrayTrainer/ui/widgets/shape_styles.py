"""How shapes look: colours that colour-blind eyes tell apart, and a dash of its own for each outcome.

References
----------
Okabe and Ito 2008, "Color Universal Design": the eight-colour set, lightened where a scan needs it.
"""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.ui.widgets.shapes import Role


@dataclass(frozen=True, slots=True)
class ShapeStyle:
    """Colour as `#rrggbb`, and the dash pattern in pixels (empty: solid)."""

    colour: str
    dash: tuple[float, ...] = ()


STYLES: dict[Role, ShapeStyle] = {
    Role.MARK: ShapeStyle("#ffc24d"),
    Role.DRAFT: ShapeStyle("#f0e442"),
    Role.FOUND: ShapeStyle("#2fd6a3"),
    Role.MISSED: ShapeStyle("#ff8a3d", (9, 5)),
    Role.FOR_NOTHING: ShapeStyle("#e6a2cb", (2, 4)),
    Role.TOO_WIDE: ShapeStyle("#f0e442", (10, 4, 2, 4)),
    Role.NEUTRAL: ShapeStyle("#7cc8f5", (4, 4)),
    Role.ASKED: ShapeStyle("#ffc24d", (12, 3)),
}
UNFINISHED_DASH = (5.0, 4.0)
"""Dash of a shape that still lacks something."""
UNDER = "#101418"
"""The dark pass under every bright line."""
SURROUND = "#1e2022"
"""Neutral dark ground around the scan, in both colour schemes."""
ON_SURROUND = "#d9dde1"
"""Text on it."""
