"""The load plan with what it says: what is worked on, and how much of what the carrier takes is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_edits import without_hidden, without_load
from xrayTrainer.ui.viewmodels.composer_plan import PlanBlock, PlanMove, PlanSheet, sheet_of
from xrayTrainer.ui.viewmodels.composer_work import SceneEdit
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.composer_hidden import HIDDEN
from xrayTrainer.ui.views.composer_pages import LOADS
from xrayTrainer.ui.widgets.composer_parts import LimitBar
from xrayTrainer.ui.widgets.composer_plan import ComposerPlan
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import Limit, Slider

SIDE_WIDTH = 216
MOST_BARS = 6
NUDGES = 40
"""An arrow key moves a hidden thing by this part of what its slider goes through, or by as much as a load."""
NUDGE_CM = 10.0


class PlanGround(QFrame):
    """Plan, limits, and a line about what is worked on."""

    def __init__(self, model: ComposerModel) -> None:
        super().__init__()
        self.setObjectName("composer_ground")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._model = model
        self._wording: Wording | None = None
        self.plan = ComposerPlan()
        self.line = Text(Type.CAPTION, wrap=True)
        self.line.setObjectName("composer_line")
        self._limits_name = Text(Type.STRONG)
        self._limits = QVBoxLayout()
        self._limits.setSpacing(Space.S)
        self.bars: list[LimitBar] = []
        self._carried = ("", 0.0)
        self._hint = Text(Type.CAPTION, muted=True, wrap=True)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, Space.S, 0, Space.S)
        box.setSpacing(Space.S)
        box.addWidget(self._limits_name)
        box.addLayout(self._limits)
        box.addWidget(self.line)
        box.addStretch(1)
        box.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.M, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.plan, 1)
        row.addWidget(side)
        self.plan.selected.connect(model.select)
        self.plan.moved.connect(self._move)
        self.plan.nudged.connect(self._nudge)
        self.plan.carried.connect(self._carry)
        self.plan.remove_requested.connect(self._remove)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.plan.retranslate()
        self._limits_name.setText(self.tr("What the carrier takes"))
        self._hint.setText(self.tr("Tab: next thing. Arrows move, Shift and arrows make longer, Up stacks."))
        self.refresh()

    def refresh(self) -> None:
        """Show the scene as it is now."""
        standing, words = self._model.standing, self._wording
        if standing is None or words is None:
            self.plan.show_sheet(None)
            return
        sheet = sheet_of(standing, words, self._hold_name)
        self.plan.show_sheet(sheet)
        several = len(sheet.spaces) > 1
        limits = [one for one in standing.limits if several or one.hold]
        if several:  # room and length of each hold would be too many
            limits = [one for one in limits if one.what == "mass_kg"]
        self._show_limits(tuple(limits[-MOST_BARS:]), sheet)
        self.show_selected(self._model.selection)

    def show_selected(self, thing: str | None) -> None:
        """Show which thing is worked on, and say where it stands."""
        self.plan.show_chosen(thing)
        sheet = self.plan.sheet
        block = None if sheet is None else sheet.find(thing)
        self.line.show_text("" if sheet is None or block is None else self._said(sheet, block))

    def _said(self, sheet: PlanSheet, block: PlanBlock) -> str:
        space = sheet.space_of(block)
        start = block.along[0] - (0.0 if space is None else space.along[0])
        mass = f"{block.mass_kg / 1000:.1f}" if block.mass_kg >= 1000 else f"{block.mass_kg:.0f}"
        text = (
            self.tr("%1: %2 m from the front, %3 m long, %4 t")
            if block.mass_kg >= 1000
            else self.tr("%1: %2 m from the front, %3 m long, %4 kg")
        )
        if block.mass_kg <= 0:
            text = self.tr("%1: %2 m from the front, %3 m long")
        for sign, value in (("%1", block.name), ("%2", f"{start:.1f}"), ("%3", f"{block.length_m:.1f}"), ("%4", mass)):
            text = text.replace(sign, value)
        return text

    def _show_limits(self, limits: tuple[Limit, ...], sheet: PlanSheet) -> None:
        while len(self.bars) > len(limits):
            bar = self.bars.pop()
            self._limits.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        while len(self.bars) < len(limits):
            self.bars.append(LimitBar())
            self._limits.addWidget(self.bars[-1])
        holds = [one.id for one in sheet.spaces]
        for bar, limit in zip(self.bars, limits, strict=True):
            bar.show_limit(self._limit_name(limit, holds), self._limit_said(limit), limit.used / max(limit.most, 1e-9))

    def _limit_name(self, limit: Limit, holds: list[str]) -> str:
        names = {"mass_kg": self.tr("Weight"), "length_m": self.tr("Length"), "volume_m3": self.tr("Room")}
        name = names.get(limit.what, limit.what)
        if not limit.hold:
            return self.tr("All together")
        if len(holds) < 2 or limit.hold not in holds:
            return name
        return f"{self._hold_name(holds.index(limit.hold) + 1)}: {name}"

    def _hold_name(self, number: int) -> str:
        return self.tr("Hold %1").replace("%1", str(number))

    def _limit_said(self, limit: Limit) -> str:
        if limit.what == "mass_kg":
            if limit.most < 1000:
                text, used, most = self.tr("%1 of %2 kg"), f"{limit.used:.0f}", f"{limit.most:.0f}"
            else:
                text, used, most = self.tr("%1 of %2 t"), f"{limit.used / 1000:.1f}", f"{limit.most / 1000:.1f}"
        elif limit.what == "volume_m3":
            text, used, most = self.tr("%1 of %2 m³"), f"{limit.used:.0f}", f"{limit.most:.0f}"
        else:
            text, used, most = self.tr("%1 of %2 m"), f"{limit.used:.1f}", f"{limit.most:.1f}"
        return text.replace("%1", used).replace("%2", most)

    # changing

    def _move(self, move: PlanMove, gesture: str) -> None:
        self._model.want(
            SceneEdit(
                name=self.tr("Move a load"),
                at=move.id,
                gesture=gesture,
                change=lambda bench, scene: bench.load_moved(
                    scene, move.id, along_m=move.along_m, length_m=move.length_m, hold=move.hold, onto=move.onto
                ),
            )
        )

    def _nudge(self, thing: str, along: int, up: int) -> None:
        standing = self._model.standing
        state = None if standing is None else next((one for one in standing.hidden if one.id == thing), None)
        wanted = "along" if along else "height"
        slider = None if state is None else next((one for one in state.sliders if one.id == wanted), None)
        if slider is None:
            return
        name, value = slider.id, _stepped(slider, along or up)
        self._model.want(
            SceneEdit(
                name=self.tr("Move what is hidden"),
                at=thing,
                gesture=f"nudge.{thing}.{name}",
                change=lambda bench, scene: bench.set_slider(scene, thing, name, value),
            )
        )

    def _carry(self, thing: str, by_m: float, gesture: str) -> None:
        """Take a hidden thing along by mouse: so far from where it was when the drag began."""
        standing = self._model.standing
        state = None if standing is None else next((one for one in standing.hidden if one.id == thing), None)
        slider = None if state is None else next((one for one in state.sliders if one.id == "along"), None)
        if slider is None or slider.unit != "cm":
            return
        if gesture != self._carried[0]:
            self._carried = (gesture, slider.value)
        value = min(max(self._carried[1] + 100.0 * by_m, slider.least), slider.most)
        self._model.want(
            SceneEdit(
                name=self.tr("Move what is hidden"),
                at=thing,
                gesture=gesture,
                change=lambda bench, scene: bench.set_slider(scene, thing, "along", value),
            )
        )

    def _remove(self, thing: str) -> None:
        standing = self._model.standing
        is_load = standing is not None and any(one.id == thing for one in standing.scene.loads)
        take = without_load if is_load else without_hidden
        self._model.want(
            SceneEdit(
                name=self.tr("Take away"),
                at=LOADS if is_load else HIDDEN,
                change=lambda _bench, scene: take(scene, thing),
            )
        )


def _stepped(slider: Slider, steps: int) -> float:
    """Return the value of a slider some steps further."""
    step = NUDGE_CM if slider.unit == "cm" else (slider.most - slider.least) / NUDGES
    return min(max(slider.value + steps * step, slider.least), slider.most)
