"""Goods of the threat library into a clean scan: what, how large, where; looked at, then kept as a case of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.imaging.preparation import Place
from xrayTrainer.services.own_scans_api import GoodsChoice, GoodsWish, PutIn
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.views.own_scans_pages import StepPage
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

USUAL_CM = {"long": 60.0, "wide": 40.0, "high": 40.0}
_SIDE = {"least": 1.0, "most": 1600.0}


class GoodsPage(StepPage):
    """The page.

    Signals
    -------
    try_requested(GoodsWish)
        Goods are to be put in, to be looked at.
    keep_requested()
        What was looked at is to be kept.
    leave_requested()
        Back to the cases.
    """

    try_requested = Signal(object)
    keep_requested = Signal()
    leave_requested = Signal()

    def __init__(self) -> None:
        super().__init__("own_scans_goods_page")
        self._at: Place | None = None
        self._pitch: tuple[float, float] | None = None
        self._seed = 1
        self._goods: Sequence[GoodsChoice] = ()
        self.caption = Text(Type.CAPTION, muted=True)
        self.goods = SearchList("own_scans_goods_choice")
        specs = [
            FieldSpec(name="long", kind=Kind.NUMBER, **_SIDE),  # type: ignore[arg-type]
            FieldSpec(name="wide", kind=Kind.NUMBER, **_SIDE),  # type: ignore[arg-type]
            FieldSpec(name="high", kind=Kind.NUMBER, **_SIDE),  # type: ignore[arg-type]
            FieldSpec(name="pitch_mm", kind=Kind.NUMBER, least=0.05, most=100),
            FieldSpec(name="regime", kind=Kind.CHOICE),
            FieldSpec(name="zone", kind=Kind.TERM, vocabulary=VocabularyName.ZONES),
        ]
        self.fields = FieldGrid("goods", specs)
        self._values: dict[str, object] = {**USUAL_CM, "pitch_mm": None, "regime": "mev", "zone": None}
        self.said = Text(Type.STRONG, wrap=True)
        self.said.setObjectName("own_scans_goods_said")
        self.again = self.button("own_scans_pack_anew")
        self.keep = self.button("own_scans_keep", Look.PRIMARY)
        self.leave = self.button("own_scans_goods_leave", Look.QUIET)
        for part in (self.caption, self.goods, self.fields, self.said, self.again, self.keep, self.leave):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.goods.chosen.connect(lambda _name: self._ask())
        self.fields.edited.connect(self._on_edited)
        self.again.clicked.connect(lambda _on=False: self._pack_anew())
        self.keep.clicked.connect(lambda _on=False: self.keep_requested.emit())
        self.leave.clicked.connect(lambda _on=False: self.leave_requested.emit())

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(
            self.tr("Choose what to hide and click its place in the scan. The scan stays; a new case is made of it.")
        )
        self.caption.setText(self.tr("Goods"))
        describe(self.goods, self.caption.text())
        self.fields.retranslate(
            wording,
            {
                "long": self.tr("Length, cm"),
                "wide": self.tr("Depth, cm"),
                "high": self.tr("Height, cm"),
                "pitch_mm": self.tr("Pixel, mm"),
                "regime": self.tr("Scanner"),
                "zone": self.tr("Place"),
            },
        )
        self.fields.offer("regime", [("mev", self.tr("for lorries")), ("kv", self.tr("for parcels"))])
        self.word(self.again, self.tr("Pack them anew"))
        self.word(self.keep, self.tr("Keep as a case"))
        self.word(self.leave, self.tr("Back to my scans"))
        self.offer(self._goods, wording)

    def offer(self, goods: Sequence[GoodsChoice], wording: Wording) -> None:
        """Offer goods, named by class."""
        self._goods = goods
        names: dict[str, int] = {}
        choices = []
        for one in goods:
            label = wording.term(VocabularyName.CLASSES, one.term)
            names[label] = names.get(label, 0) + 1
            number = f" {names[label]}" if names[label] > 1 else ""
            choices.append(TermChoice(one.name, label + number, 0))
        self.goods.fill(choices, "-")

    def begin(self, pitch: tuple[float, float] | None) -> None:
        """Begin with another scan."""
        self._at, self._pitch, self._seed = None, pitch, 1
        self._values["pitch_mm"] = None if pitch is None else round(pitch[0], 4)
        self.fields.show_values(self._values)
        self.show_put_in(None)

    def place(self, at: Place) -> None:
        """Put the goods there."""
        self._at = at
        self._ask()

    def show_busy(self, busy: bool) -> None:
        """Goods are being put in, or no more."""
        self.again.setEnabled(not busy and self._at is not None)
        if busy:
            self.keep.setEnabled(False)
            self.said.setText(self.tr("The goods are being put in."))

    def show_put_in(self, found: PutIn | None) -> None:
        """Say what there is to be seen."""
        self.keep.setEnabled(found is not None)
        self.again.setEnabled(found is not None)
        if found is None:
            self.said.setText(self.tr("Choose goods, then click in the scan (or press N on it)."))
        else:
            self.said.setText(self.tr("They are in. Look at them, move them by another click, then keep the case."))

    @property
    def wish(self) -> GoodsWish | None:
        """What is wanted; None where something is missing."""
        name, values = self.goods.currentData(), self._values
        sides = [values[side] for side in USUAL_CM]
        if name is None or self._at is None or not all(isinstance(side, float | int) for side in sides):
            return None
        pitch = values["pitch_mm"]
        same = self._pitch is not None and pitch == round(self._pitch[0], 4)
        return GoodsWish(
            goods=name,
            at_px=self._at,
            size_cm=(float(sides[0]), float(sides[1]), float(sides[2])),  # type: ignore[arg-type]
            zone=values["zone"],  # type: ignore[arg-type]
            seed=self._seed,
            mm_per_pixel=self._pitch if same else (pitch, pitch) if isinstance(pitch, float | int) else None,
            regime=str(values["regime"]),
        )

    def _on_edited(self, name: str, value: object) -> None:
        self._values[name] = value
        self._ask()

    def _pack_anew(self) -> None:
        self._seed += 1
        self._ask()

    def _ask(self) -> None:
        wish = self.wish
        if wish is not None:
            self.try_requested.emit(wish)
