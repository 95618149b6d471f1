"""The card of the hidden thing worked on: sliders, how hard it is and why, and places of a wanted difficulty."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_work import SceneEdit
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.composer_parts import SliderRow
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

if TYPE_CHECKING:
    from xrayTrainer.domain.scene import Scene
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.services.compose_api import HiddenState, Slider, Suggestion

BANDS = range(1, 6)
FIGURES = ("cnr", "contrast_to_clutter", "edge_ratio", "visible_share", "size_px", "superposition", "view_share")
"""What is shown of the measures, the most telling first; the rest stands in the key."""
_LANE = "composer.suggest"


class HiddenCard(Card):
    """The card; hidden while no hidden thing is chosen."""

    def __init__(self, model: ComposerModel) -> None:
        super().__init__(margin=Space.M, spacing=Space.S)
        self.setObjectName("composer_hidden_card")
        self._model = model
        self._wording: Wording | None = None
        self._meanings: dict[str, LangText] = {}
        self._shown: tuple[str, ...] = ()
        self._suggested: tuple[Suggestion, ...] = ()
        self._suggested_for: Scene | None = None
        self._looking = False
        self.title = Text(Type.STRONG, wrap=True)
        self.sliders: dict[str, SliderRow] = {}
        self._slider_box = QVBoxLayout()
        self._slider_box.setSpacing(Space.XS)
        self.band = Text(Type.BODY, wrap=True)
        self.band.setObjectName("composer_band")
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(Space.M)
        self._figures.setVerticalSpacing(2)
        self.figures: dict[str, _Figure] = {}
        self._meaning = Text(Type.CAPTION, wrap=True)
        self._wish = Text(Type.CAPTION, muted=True, wrap=True)
        self.bands = {band: Button(Look.SECONDARY) for band in BANDS}
        self._places = QVBoxLayout()
        self._places.setSpacing(2)
        self.places: list[RowButton] = []
        self._said = Text(Type.CAPTION, muted=True, wrap=True)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.body.addWidget(self.title)
        self.body.addLayout(self._slider_box)
        self.body.addWidget(self.band)
        self.body.addLayout(self._figures)
        self.body.addWidget(self._meaning)
        self._meaning.hide()
        self.body.addWidget(self._wish)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        for band, button in self.bands.items():
            button.setObjectName(f"composer_suggest{band}")
            button.setText(str(band))
            button.clicked.connect(lambda _on, band=band: self._suggest(band))
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self._said)
        self.body.addLayout(self._places)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._wish.setText(self.tr("Suggest a place where it is this hard to find: 1 easy, 5 very hard"))
        for band, button in self.bands.items():
            describe(button, self.tr("Suggest places of difficulty %1 of 5").replace("%1", str(band)))

    def refresh(self) -> None:
        """Show the hidden thing that is worked on."""
        state, standing, words = self._model.hidden, self._model.standing, self._wording
        self.setVisible(state is not None)
        if state is None or standing is None or words is None:
            return
        recipe = next(one for one in standing.scene.concealments if one.id == state.id)
        zone = words.term(VocabularyName.ZONES, state.zone) if state.zone else ""
        name = words.term(VocabularyName.CLASSES, recipe.class_)
        self.title.setText(f"{name}: {zone}" if zone else name)
        self._show_sliders(state)
        self._show_figures(state, words)
        known = standing.scene == self._suggested_for or any(standing.scene == one.scene for one in self._suggested)
        if not known and not self._looking:
            self._show_places((), "")

    # sliders

    def _show_sliders(self, state: HiddenState) -> None:
        wanted = tuple(one.id for one in state.sliders)
        if wanted != tuple(self.sliders):
            for row in self.sliders.values():
                self._slider_box.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.sliders = {name: SliderRow(name) for name in wanted}
            for row in self.sliders.values():
                row.moved.connect(self._slide)
                self._slider_box.addWidget(row)
        for slider in state.sliders:
            self.sliders[slider.id].show_state(
                self._slider_name(slider.id), slider.value, slider.least, slider.most, self._value(slider)
            )

    def _slider_name(self, slider: str) -> str:
        names = {
            "amount": self.tr("How much"),
            "along": self.tr("Along the carrier"),
            "depth": self.tr("Across: how deep inside"),
            "height": self.tr("Height"),
            "turn": self.tr("Turned"),
        }
        return names.get(slider, slider)

    def _value(self, slider: Slider) -> str:
        if slider.unit == "share":
            return self.tr("%1 %").replace("%1", f"{100 * slider.value:.0f}")
        if slider.unit == "cm":
            return self.tr("%1 m").replace("%1", f"{slider.value / 100:.2f}")
        if slider.unit == "degrees":
            return self.tr("%1°").replace("%1", f"{slider.value:.0f}")
        return f"{slider.value:.0f}"

    def _slide(self, slider: str, value: float, gesture: str) -> None:
        state = self._model.hidden
        if state is None:
            return
        thing = state.id
        self._model.want(
            SceneEdit(
                name=self.tr("Set: %1").replace("%1", self._slider_name(slider)),
                at=thing,
                gesture=f"{thing}.{gesture}",
                change=lambda bench, scene: bench.set_slider(scene, thing, slider, value),
            )
        )

    # difficulty

    def _show_figures(self, state: HiddenState, words: Wording) -> None:
        band = round(state.figures.get("band", 0))
        impossible = bool(state.figures.get("impossible", 0))
        self.band.setText(self.tr("Nobody could see it like this.") if impossible else self._band_name(band))
        shown = tuple(name for name in FIGURES if name in state.figures)
        if shown != self._shown:
            self._shown = shown
            for figure in self.figures.values():
                figure.drop()
            self.figures = {
                name: _Figure(name, self._figures, row, self._meaning.show_text) for row, name in enumerate(shown)
            }
            self._learn(shown)
        for name, figure in self.figures.items():
            said = self._figure_value(name, state.figures[name])
            figure.show_state(self._figure_name(name), said, words.text(self._meanings.get(name, {})))

    def _learn(self, names: tuple[str, ...]) -> None:
        """Ask what the measures mean."""
        composing, missing = self._model.composing, [name for name in names if name not in self._meanings]
        if not missing:
            return

        def learned(found: dict[str, LangText]) -> None:
            self._meanings |= found
            self.refresh()

        self._model.tasks.submit(
            lambda: {name: composing.meaning(name) for name in missing}, learned, lane="composer.meaning", owner=self
        )

    def _band_name(self, band: int) -> str:
        return (
            self.tr("Difficulty not known yet"),
            self.tr("Difficulty 1 of 5: plain to see"),
            self.tr("Difficulty 2 of 5: a careful look finds it"),
            self.tr("Difficulty 3 of 5: needs the image tools"),
            self.tr("Difficulty 4 of 5: hard"),
            self.tr("Difficulty 5 of 5: hardly to be seen"),
        )[min(max(band, 0), 5)]

    def _figure_name(self, figure: str) -> str:
        names = {
            "cnr": self.tr("Above the grain"),
            "contrast_to_clutter": self.tr("Above the pattern around it"),
            "edge_ratio": self.tr("Sharpness of its edge"),
            "visible_share": self.tr("Part that shows"),
            "size_px": self.tr("Size in the scan"),
            "superposition": self.tr("What lies before and behind it"),
            "view_share": self.tr("Seen from its broad side"),
        }
        return names.get(figure, figure)

    def _figure_value(self, figure: str, value: float) -> str:
        if figure in ("visible_share", "view_share"):
            return self.tr("%1 %").replace("%1", f"{100 * value:.0f}")
        if figure == "size_px":
            return self.tr("%1 px").replace("%1", f"{value:.0f}")
        if figure in ("cnr", "contrast_to_clutter", "edge_ratio"):
            return self.tr("%1 times").replace("%1", _figure(value))
        return _figure(value)

    # suggestions

    def _suggest(self, band: int) -> None:
        state, standing, bench = self._model.hidden, self._model.standing, self._model.work.bench
        if state is None or standing is None or bench is None:
            return
        scene, thing = standing.scene, state.id
        self._looking = True
        self._show_places((), self.tr("Looking for places…"))

        def found(places: tuple[Suggestion, ...]) -> None:
            self._looking = False
            now = self._model.standing
            if now is None or now.scene is not scene:
                self._show_places((), "")
                return
            self._suggested_for = scene
            said = "" if places else self.tr("There is no other place for it in this scene.")
            if places and all(one.band != band for one in places):
                said = self.tr("No place is just that hard; these come nearest.")
            self._show_places(places, said)

        def failed(error: UserError) -> None:
            self._looking = False
            self._show_places((), "" if self._wording is None else self._wording.error(error))

        self._model.tasks.submit(
            lambda: bench.suggest(scene, thing, band), found, failed=failed, lane=_LANE, owner=self
        )

    def _show_places(self, places: tuple[Suggestion, ...], said: str) -> None:
        self._suggested = places
        self._said.show_text(said)
        for row in self.places:
            self._places.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.places = []
        for number, place in enumerate(places):
            zone = "" if self._wording is None else self._wording.term(VocabularyName.ZONES, place.zone)
            row = RowButton()
            row.setObjectName(f"composer_place{number + 1}")
            text = self.tr("Place %1: difficulty %2 of 5").replace("%1", str(number + 1)).replace("%2", str(place.band))
            describe(row, f"{text}. {zone}")
            row.set_texts(text, zone)
            row.clicked.connect(lambda _on, number=number: self._take(number))
            self._places.addWidget(row)
            self.places.append(row)

    def _take(self, number: int) -> None:
        place, state = self._suggested[number], self._model.hidden
        if state is not None:
            self._model.want(
                SceneEdit(
                    name=self.tr("Take a suggested place"), at=state.id, change=lambda _bench, _scene: place.scene
                )
            )


class _Explained(Text):
    """A name that says what it means while the keyboard is on it."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(Type.CAPTION, muted=True)
        self._tell = tell
        self.meaning = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say it."""
        super().focusInEvent(event)
        self._tell(self.meaning)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say it no more."""
        super().focusOutEvent(event)
        self._tell("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, and where the keyboard is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(colours_of(self).accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Figure:
    """A line of the table: name and value; both tell what it means."""

    def __init__(self, figure: str, grid: QGridLayout, row: int, tell: Callable[[str], None]) -> None:
        self._grid = grid
        self.name, self.value = _Explained(tell), Text(Type.CAPTION)
        self.name.setObjectName(f"composer_figure_{figure}")
        grid.addWidget(self.name, row, 0)
        grid.addWidget(self.value, row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)

    def show_state(self, name: str, value: str, meaning: str) -> None:
        """Show the figure."""
        self.name.setText(name)
        self.value.setText(value)
        for part in (self.name, self.value):
            part.setToolTip(plain(meaning) if meaning else "")
        self.name.meaning = meaning
        self.name.setAccessibleName(f"{name}: {value}. {meaning}")

    def drop(self) -> None:
        """Take the line away."""
        for part in (self.name, self.value):
            self._grid.removeWidget(part)
            _dispose(part)


def _figure(value: float) -> str:
    """Return a measure with as many digits as mean something."""
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _dispose(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
