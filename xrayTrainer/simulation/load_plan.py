"""The load plan of a scene: what stands where, from the side and from above, with the place to open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.expand import Expansion

PlanView: TypeAlias = Literal["side", "top"]
ItemRole: TypeAlias = Literal["space", "load", "concealment", "look_alike"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """A thing on the plan.

    Attributes
    ----------
    id
        Id in the recipe; of a space that of the hold.
    role
        What it is.
    term
        Id of the vocabulary entry that names it: cargo of a load, class of a concealment, empty else.
    zone
        Zone of a concealment, empty else.
    opens
        How people get at a concealment, empty else.
    box
        Where it stands, cm.
    mass_kg
        Its mass, kilograms; 0 of a space.
    """

    id: str
    role: ItemRole
    term: str
    box: Box
    zone: str = ""
    opens: str = ""
    mass_kg: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadPlan:
    """Carrier, holds, loads and hidden things, all boxes in the frame of the scene."""

    carrier: str
    body: Box
    items: tuple[PlanItem, ...]

    def rectangle(self, box: Box, view: PlanView) -> tuple[float, float, float, float]:
        """Return (x, y, width, height) of a box on the plan, cm, y down; the near side is below in the top view."""
        if view == "side":
            return (box.x0 - self.body.x0, self.body.z1 - box.z1, box.length, box.height)
        return (box.x0 - self.body.x0, self.body.y1 - box.y1, box.length, box.width)


def plan_of(expansion: Expansion) -> LoadPlan:
    """Return the load plan of a scene as built."""
    items = [PlanItem(id=hold.id, role="space", term="", box=hold.box) for hold in expansion.body.holds]
    kilograms = expansion.masses_kg
    for loaded in expansion.loads:
        owner = next(i for i, one in enumerate(expansion.owners) if one.id == loaded.id and one.role == "load")
        box = _bounds(expansion, owner)
        if box is not None:
            mass = kilograms[loaded.id]
            items.append(PlanItem(id=loaded.id, role="load", term=loaded.stow.cargo, box=box, mass_kg=mass))
    for hidden in expansion.hidden:
        boxes = [made.box for made in hidden.made]
        items.append(
            PlanItem(
                id=hidden.recipe.id,
                role="concealment",
                term=hidden.recipe.class_,
                zone=hidden.placement.zone,
                opens=hidden.placement.opens,
                box=_around(boxes),
                mass_kg=hidden.mass_kg,
            )
        )
    for seeming in expansion.seeming:
        box = _bounds(expansion, seeming.owner)
        if box is not None:
            items.append(PlanItem(id=seeming.recipe.id, role="look_alike", term="", box=box))
    return LoadPlan(carrier=expansion.body.kind, body=body_box(expansion), items=tuple(items))


def body_box(expansion: Expansion) -> Box:
    """Return the box about a carrier and its holds, cm."""
    box = _bounds(expansion, 0)
    spaces = [hold.box for hold in expansion.body.holds]
    return _around([*spaces, *([] if box is None else [box])])


def _bounds(expansion: Expansion, owner: int) -> Box | None:
    rows = expansion.solids.of((owner,)).rows
    if not len(rows):
        return None
    reach = np.abs(rows["axes"] * rows["half"][:, :, None]).sum(axis=1)
    low, high = (rows["centre"] - reach).min(axis=0), (rows["centre"] + reach).max(axis=0)
    return Box(float(low[0]), float(high[0]), float(low[1]), float(high[1]), float(low[2]), float(high[2]))


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.x0 for box in boxes),
        max(box.x1 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.y1 for box in boxes),
        min(box.z0 for box in boxes),
        max(box.z1 for box in boxes),
    )


_LOOKS: dict[ItemRole, str] = {
    "space": 'fill="none" stroke="#666" stroke-width="2"',
    "load": 'fill="#c9d3dd" stroke="#445" stroke-width="1.5"',
    "concealment": 'fill="#d9480f" fill-opacity="0.6" stroke="#7a2600" stroke-width="3"',
    "look_alike": 'fill="none" stroke="#1864ab" stroke-width="3" stroke-dasharray="10 6"',
}


def plan_svg(plan: LoadPlan, view: PlanView, labels: dict[str, str]) -> str:
    """Return the plan as a drawing (SVG, a centimetre a unit).

    Parameters
    ----------
    plan
        What to draw.
    view
        From the side or from above.
    labels
        Words for the ids of items; an item without one stands unnamed.
    """
    width = plan.body.length
    height = plan.body.height if view == "side" else plan.body.width
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 {width + 40:.0f} {height + 40:.0f}" '
        f'font-family="sans-serif" font-size="24">',
        f'<rect width="{width:.1f}" height="{height:.1f}" fill="none" stroke="#999"/>',
    ]
    for item in plan.items:
        x, y, wide, high = plan.rectangle(item.box, view)
        parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" {_LOOKS[item.role]}/>')
        if item.id in labels and item.role != "space":
            parts.append(
                f'<text x="{x + 6:.1f}" y="{y + 26:.1f}" data-id={quoteattr(item.id)}>{escape(labels[item.id])}</text>'
            )
    parts.append("</svg>")
    return "\n".join(parts)
