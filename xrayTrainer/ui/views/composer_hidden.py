"""Step 3 of the composer: what is hidden and how, what only looks so, how hard it is, and where else it could be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_edits import (
    cargo_terms,
    carrier_of,
    hidings_for,
    with_hidden,
    with_look_alike,
    without_hidden,
)
from xrayTrainer.ui.viewmodels.composer_work import SUPERSEDED, SceneEdit
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.views.composer_pages import StepPage, numbered, plain_terms, put_rows
from xrayTrainer.ui.views.composer_thing import HiddenCard
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.composer_parts import NarrowList, ProblemLine, ThingRow
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.domain.scene import Scene
    from xrayTrainer.services.compose_api import Bench, HidingChoice, Standing

HIDDEN = "hidden"
MOST_TRIES = 4
"""So many kinds of goods of one class are tried where the first finds no place."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BOOKS = (VocabularyName.METHODS, VocabularyName.CUES, VocabularyName.CLASSES, VocabularyName.CARGO)


class HiddenStep(StepPage):
    """Step 3."""

    def __init__(self, model: ComposerModel) -> None:
        super().__init__(model, "composer_page_hidden")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.rows: list[ThingRow] = []
        self._none = Text(Type.BODY, muted=True, wrap=True)
        self.card = HiddenCard(model)
        self.method, self.class_, self.load = (
            NarrowList(f"composer_{name}") for name in ("method", "class", "in_load")
        )
        self.look = NarrowList("composer_look")
        self.add, self.add_look = Button(Look.SECONDARY), Button(Look.SECONDARY)
        self.add.setObjectName("composer_add_hidden")
        self.add_look.setObjectName("composer_add_look")
        self._lay_out()
        self.method.chosen.connect(lambda _chosen: self._offer_classes())
        self.class_.chosen.connect(lambda _chosen: self._show_add())
        self.look.chosen.connect(lambda _chosen: self._show_add())
        self.add.clicked.connect(lambda _on: self._add())
        self.add_look.clicked.connect(lambda _on: self._add_look())

    def _lay_out(self) -> None:
        self.box.addLayout(self._rows)
        self.box.addWidget(self._none)
        self.problem = ProblemLine("composer_problem_hidden")
        self.box.addWidget(self.problem)
        self.box.addWidget(self.card)
        self._captions = []
        for field in (self.method, self.class_, self.load):
            self._captions.append(self.caption(field))
            self.box.addWidget(field)
        self._add_button(self.add)
        self._captions.append(self.caption(self.look))
        self.box.addWidget(self.look)
        self._add_button(self.add_look)

    def _add_button(self, button: Button) -> None:
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        self.box.addLayout(line)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        texts = (
            self.tr("How it is hidden"),
            self.tr("What is hidden: what fits there"),
            self.tr("In which load"),
            self.tr("Something harmless that looks like it"),
        )
        for caption, field, text in zip(
            self._captions, (self.method, self.class_, self.load, self.look), texts, strict=True
        ):
            caption.setText(text)
            describe(field, text)
        for button, text in ((self.add, self.tr("Hide it")), (self.add_look, self.tr("Add the look-alike"))):
            button.setText(text)
            describe(button, text)
        self._none.setText(self.tr("Nothing is hidden: as it is, this is a clear case."))
        self.card.retranslate()

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.card.set_wording(wording)
        super().set_wording(wording)

    # showing

    def refresh(self) -> None:
        """Show the scene as it is now."""
        standing = self._model.standing
        if self._model.choices is None or standing is None:
            return
        made = [self._row(standing, number) for number in range(len(standing.scene.concealments))]
        for look in standing.scene.look_alikes:
            name = self.tr("Looks odd, is harmless")
            remove = self.tr("Take away: %1").replace("%1", name)
            made.append(ThingRow(look.id, "?", name, self._look_name(look.gen), remove, tone="cleared"))
        self.rows = put_rows(self._rows, self.rows, made, self._model, self._remove)
        self._none.setVisible(not standing.scene.concealments)
        self._offer(standing)
        self.card.refresh()

    def show_selected(self, thing: str | None) -> None:
        """Show which thing is worked on."""
        for row in self.rows:
            row.show_chosen(row.thing == thing)
        self.card.refresh()

    def summary(self, standing: Standing) -> str:
        """Return what is hidden."""
        names = [self.words.term(VocabularyName.CLASSES, one.class_) for one in standing.scene.concealments]
        return ", ".join(names) or self.tr("Nothing")

    def _row(self, standing: Standing, number: int) -> ThingRow:
        recipe = standing.scene.concealments[number]
        name = self.words.term(VocabularyName.CLASSES, recipe.class_)
        state = next((one for one in standing.hidden if one.id == recipe.id), None)
        parts = []
        if state is not None:
            mass = f"{state.mass_kg:.1f}" if state.mass_kg < 10 else f"{state.mass_kg:.0f}"
            parts += [self.tr("%1 kg").replace("%1", mass)] if state.mass_kg > 0 else []
            if "band" in state.figures:
                parts.append(self.tr("difficulty %1 of 5").replace("%1", f"{state.figures['band']:.0f}"))
        parts.append(self._method_name(recipe.method))
        remove = self.tr("Take away: %1").replace("%1", name)
        return ThingRow(recipe.id, _LETTERS[number % 26], name, " · ".join(parts), remove, tone="missed")

    def _offer(self, standing: Standing) -> None:
        choices = self._model.choices
        carrier = None if choices is None else carrier_of(choices, standing.scene)
        if choices is None or carrier is None:
            return
        cargo = cargo_terms(choices, standing.scene)
        ways = tuple(one.term for one in hidings_for(choices.methods, carrier, cargo))
        self.method.fill(plain_terms(self.words, VocabularyName.METHODS, ways), self.tr("Choose a way of hiding"))
        looks = hidings_for(choices.look_alikes, carrier, cargo)
        offered = numbered([(one.generator, self._look_name(one.generator)) for one in looks])
        self.look.fill(offered, self.tr("Choose a look-alike"))
        names = {one.generator: one.term for one in choices.cargo}
        loads = [
            TermChoice(load.id, f"{number}. {self.words.term(VocabularyName.CARGO, names.get(load.gen, load.gen))}", 0)
            for number, load in enumerate(standing.scene.loads, start=1)
        ]
        self.load.fill(loads, self.tr("Wherever there is a place"))
        for part in (self.load, self._captions[2]):
            part.setVisible(len(loads) > 1)
        self._offer_classes()

    def _offer_classes(self) -> None:
        way = self._way()
        offered = () if way is None else tuple(way.goods)
        self.class_.fill(plain_terms(self.words, VocabularyName.CLASSES, offered), self.tr("Choose what is hidden"))
        self.class_.setEnabled(way is not None)
        self._show_add()

    def _show_add(self) -> None:
        self.add.setEnabled(self._way() is not None and self.class_.currentData() is not None)
        self.add_look.setEnabled(self.look.currentData() is not None)

    def _way(self) -> HidingChoice | None:
        """Return the way of hiding that is chosen: of several generators of one term the first that fits here."""
        choices, standing, term = self._model.choices, self._model.standing, self.method.currentData()
        carrier = None if choices is None or standing is None else carrier_of(choices, standing.scene)
        if choices is None or standing is None or carrier is None or term is None:
            return None
        ways = hidings_for(choices.methods, carrier, cargo_terms(choices, standing.scene))
        return next((one for one in ways if one.term == term), None)

    def _method_name(self, generator: str) -> str:
        choices = self._model.choices
        term = next((one.term for one in choices.methods if one.generator == generator), "") if choices else ""
        return self.words.term(VocabularyName.METHODS, term) if term else generator

    def _look_name(self, generator: str) -> str:
        choices = self._model.choices
        term = next((one.term for one in choices.look_alikes if one.generator == generator), "") if choices else ""
        named = (self.words.term(book, term) for book in _BOOKS)
        return next((name for name in named if name != term), generator)

    # changing

    def _add(self) -> None:
        way, class_, load = self._way(), self.class_.currentData(), self.load.currentData()
        if way is None or class_ is None or not way.goods.get(class_):
            return
        generators = way.goods[class_]

        self._model.want(
            SceneEdit(
                name=self.tr("Hide something"),
                at=HIDDEN,
                change=lambda bench, scene: first_that_fits(
                    bench,
                    [
                        with_hidden(scene, method=way.generator, class_=class_, goods=goods, load=load)
                        for goods in generators[:MOST_TRIES]
                    ],
                ),
            )
        )

    def _add_look(self) -> None:
        generator = self.look.currentData()
        if generator is not None:
            self._model.want(
                SceneEdit(
                    name=self.tr("Add a look-alike"),
                    at=HIDDEN,
                    change=lambda _bench, scene: with_look_alike(scene, generator),
                )
            )

    def _remove(self, hidden: str) -> None:
        self._model.want(
            SceneEdit(
                name=self.tr("Take a hidden thing away"),
                at=HIDDEN,
                change=lambda _bench, scene: without_hidden(scene, hidden),
            )
        )


def first_that_fits(bench: Bench, scenes: Sequence[Scene]) -> Scene:
    """Return the first scene in which everything finds its place; the very first where none does."""
    for scene in scenes:
        try:
            bench.standing(scene, "draft")
        except UserError as error:
            if error.code == SUPERSEDED:
                raise
        else:
            return scene
    return scenes[0]
