"""The line below the atlas: what can be done now, and why something can't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.ui.commands.atlas_actions import BY_ID
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.views.workbench_texts import WorkbenchTexts
from xrayTrainer.ui.widgets.mark_tools import Tool

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.atlas_desk import AtlasDesk
    from xrayTrainer.ui.views.atlas_plates import PlateView


class AtlasHints(QObject):
    """Words the line in the language of the program."""

    def __init__(self, desk: AtlasDesk) -> None:
        super().__init__()
        self._desk = desk
        self._tools = WorkbenchTexts()

    def hint(self, tool: Tool, plate: PlateView) -> str:
        """Return what can be done now with the tool in hand, or on a plate."""
        desk = self._desk
        if tool is not Tool.SELECT:
            return self._tools.hint(tool, drawing=False, by_keyboard=False, marked=False, can_draw=False)
        if desk.zones:
            before, after = (keys_text(BY_ID[f"atlas.{name}_zone"]) for name in ("previous", "next"))
            hint = self.tr("Point at a zone to see its name, or go through them with the keys “%1” and “%2”.")
            return plate.zones_said() or hint.replace("%1", before).replace("%2", after)
        if desk.compare:
            return self.tr(
                "The list chooses for the scan with the coloured bar; a click on the other one changes that."
            )
        return self.tr("Wheel zooms, dragging moves, the right button changes brightness and contrast.")

    def refusal(self, action: str, plate: PlateView) -> str:
        """Return why an action can't be done on a plate; empty where there is no more to say than that."""
        row = BY_ID[action]
        why = {**plate.desk.images.reasons, **self._reasons(plate)}.get(row.enabled_when, "")
        return f"{action_text(row)}. {why}" if why else ""

    def _reasons(self, plate: PlateView) -> dict[str, str]:
        if plate.plate.page is None:
            return {}
        alone = self.tr("One reference scan alone is shown. Key “%1” puts another beside it.")
        zones = self.tr("The zones are not shown. Key “%1” shows them.")
        if self._desk.zones:
            zones = self.tr("This reference scan has no zones.")
        return {
            "has_reference": self.tr("Only beside a case: there the atlas lies next to its scan."),
            "comparing": alone.replace("%1", keys_text(BY_ID["atlas.compare"])),
            "has_zones": zones.replace("%1", keys_text(BY_ID["atlas.zones"])),
        }
