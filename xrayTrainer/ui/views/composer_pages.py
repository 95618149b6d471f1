"""The first two steps of the composer: carrier and scanner, then what is loaded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_edits import (
    cargo_for,
    carrier_of,
    carriers_on,
    on_other_carrier,
    scanners_for,
    with_load,
    with_scanner,
    without_load,
)
from xrayTrainer.ui.viewmodels.composer_work import SUPERSEDED, SceneEdit
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.composer_parts import NarrowList, ProblemLine, ThingRow
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.scene import Scene
    from xrayTrainer.services.compose_api import Bench, CarrierChoice, ComposeChoices, Standing

CARRIER = "carrier"
LOADS = "loads"


class StepPage(QWidget):
    """What is below the head of a step; it shows the scene of the model and asks for changes.

    Parameters
    ----------
    model
        The composer.
    name
        Object name.
    """

    def __init__(self, model: ComposerModel, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._model = model
        self._wording: Wording | None = None
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(Space.S, Space.XS, Space.S, Space.M)
        self.box.setSpacing(Space.S)

    @property
    def words(self) -> Wording:
        """The reader's language; set before the page is used."""
        if self._wording is None:
            raise ValueError(f"{self.objectName()} has no words yet")
        return self._wording

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""

    def refresh(self) -> None:
        """Show the scene as it is now."""

    def summary(self, standing: Standing) -> str:
        """Return in small what was chosen here."""
        return ""

    def caption(self, buddy: QWidget | None = None) -> Text:
        """Return a caption, added to the page."""
        text = Text(Type.CAPTION, muted=True, wrap=True)
        if buddy is not None:
            text.setBuddy(buddy)
        self.box.addWidget(text)
        return text


class CarrierStep(StepPage):
    """Step 1."""

    def __init__(self, model: ComposerModel) -> None:
        super().__init__(model, "composer_page_carrier")
        self.carrier, self.scanner = NarrowList("composer_carrier"), NarrowList("composer_scanner")
        self._carrier_caption = self.caption(self.carrier)
        self.box.addWidget(self.carrier)
        self._scanner_caption = self.caption(self.scanner)
        self.box.addWidget(self.scanner)
        self._note = Text(Type.CAPTION, muted=True, wrap=True)
        self.box.addWidget(self._note)
        self.problem = ProblemLine("composer_problem_carrier")
        self.box.addWidget(self.problem)
        self.carrier.chosen.connect(self._choose_carrier)
        self.scanner.chosen.connect(self._choose_scanner)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        for caption, field, text in (
            (self._carrier_caption, self.carrier, self.tr("Carrier")),
            (self._scanner_caption, self.scanner, self.tr("Scanner")),
        ):
            caption.setText(text)
            describe(field, text)
        self._note.setText(self.tr("What fits of load and hidden things stays when you choose another carrier."))

    def refresh(self) -> None:
        """Show the scene as it is now."""
        choices, standing = self._model.choices, self._model.standing
        if choices is None or standing is None:
            return
        carrier = carrier_of(choices, standing.scene)
        self.carrier.fill(carrier_names(choices.carriers, self.words))
        self.carrier.show_choice(standing.scene.carrier.gen)
        offered = choices.scanners if carrier is None else scanners_for(choices, carrier)
        self.scanner.fill([TermChoice(one.name, self.words.text(one.label) or one.name, 0) for one in offered])
        self.scanner.show_choice(standing.scene.scanner)

    def summary(self, standing: Standing) -> str:
        """Return carrier and scanner."""
        choices = self._model.choices
        carrier = None if choices is None else carrier_of(choices, standing.scene)
        if choices is None or carrier is None:
            return ""
        scanner = next((one for one in choices.scanners if one.name == standing.scene.scanner), None)
        names = [self.words.term(VocabularyName.CARRIERS, carrier.term)]
        names += [] if scanner is None else [self.words.text(scanner.label)]
        return " · ".join(names)

    def _choose_carrier(self, generator: str | None) -> None:
        choices, standing = self._model.choices, self._model.standing
        carrier = None if choices is None else next((c for c in choices.carriers if c.generator == generator), None)
        if choices is None or standing is None or carrier is None or generator == standing.scene.carrier.gen:
            return
        self._model.want(
            SceneEdit(
                name=self.tr("Change the carrier"),
                at=CARRIER,
                change=lambda bench, scene: moved_over(bench, scene, carrier, choices),
            )
        )

    def _choose_scanner(self, scanner: str | None) -> None:
        choices = self._model.choices
        if scanner is None or choices is None:
            return
        if any(one.generator for one in carriers_on(choices, scanner)):
            self._model.want(
                SceneEdit(
                    name=self.tr("Change the scanner"),
                    at=CARRIER,
                    change=lambda _bench, scene: with_scanner(scene, scanner),
                )
            )


class LoadStep(StepPage):
    """Step 2."""

    def __init__(self, model: ComposerModel) -> None:
        super().__init__(model, "composer_page_load")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.rows: list[ThingRow] = []
        self._none = Text(Type.BODY, muted=True, wrap=True)
        self.cargo, self.hold = NarrowList("composer_cargo"), NarrowList("composer_hold")
        self.add = Button(Look.SECONDARY)
        self.add.setObjectName("composer_add_load")
        self.box.addLayout(self._rows)
        self.box.addWidget(self._none)
        self._cargo_caption = self.caption(self.cargo)
        self.box.addWidget(self.cargo)
        self._hold_caption = self.caption(self.hold)
        self.box.addWidget(self.hold)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self.box.addLayout(line)
        self.problem = ProblemLine("composer_problem_load")
        self.box.addWidget(self.problem)
        self.cargo.chosen.connect(lambda _chosen: self._show_add())
        self.add.clicked.connect(lambda _on: self._add())

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        for caption, field, text in (
            (self._cargo_caption, self.cargo, self.tr("Add a load: type a part of its name, or choose")),
            (self._hold_caption, self.hold, self.tr("In which hold")),
        ):
            caption.setText(text)
            describe(field, text)
        self.add.setText(self.tr("Add the load"))
        describe(self.add, self.tr("Add the load"))

    def refresh(self) -> None:
        """Show the scene as it is now."""
        choices, standing = self._model.choices, self._model.standing
        carrier = None if choices is None or standing is None else carrier_of(choices, standing.scene)
        if choices is None or standing is None or carrier is None:
            return
        names = {one.generator: one.term for one in choices.cargo}
        masses = {part.id: part.mass_kg for part in standing.plan.parts if part.role == "load"}
        lengths = {part.id: part.along[1] - part.along[0] for part in standing.plan.parts if part.role == "load"}
        made = []
        for number, load in enumerate(standing.scene.loads, start=1):
            name = self.words.term(VocabularyName.CARGO, names.get(load.gen, load.gen))
            second = self._measures(lengths.get(load.id, 0.0), masses.get(load.id, 0.0))
            made.append(ThingRow(load.id, str(number), name, second, self.tr("Take away: %1").replace("%1", name)))
        self.rows = put_rows(self._rows, self.rows, made, self._model, self._remove)
        offered = tuple(dict.fromkeys(one.term for one in cargo_for(choices, carrier)))
        self.cargo.fill(plain_terms(self.words, VocabularyName.CARGO, offered), self.tr("Choose a load"))
        self._none.setText(
            self.tr("The carrier is empty. An empty carrier is a case too.")
            if offered
            else self.tr("There are no loads for this carrier. Empty, it is a case too.")
        )
        self._none.setVisible(not made)
        for part in (self.cargo, self._cargo_caption, self.add):
            part.setVisible(bool(offered))
        several = len(carrier.holds) > 1
        self.hold.fill([TermChoice(one, self.hold_name(number), 0) for number, one in enumerate(carrier.holds, 1)])
        for part in (self.hold, self._hold_caption):
            part.setVisible(several)
        self._show_add()

    def hold_name(self, number: int) -> str:
        """Return what a hold is called, from the front."""
        return self.tr("Hold %1").replace("%1", str(number))

    def summary(self, standing: Standing) -> str:
        """Return the names of the loads."""
        choices = self._model.choices
        names = {} if choices is None else {one.generator: one.term for one in choices.cargo}
        said = [self.words.term(VocabularyName.CARGO, names.get(load.gen, load.gen)) for load in standing.scene.loads]
        return ", ".join(dict.fromkeys(said)) or self.tr("Empty")

    def _measures(self, length_m: float, mass_kg: float) -> str:
        text = self.tr("%1 m, %2 t")
        return text.replace("%1", f"{length_m:.1f}").replace("%2", f"{mass_kg / 1000:.1f}")

    def _show_add(self) -> None:
        self.add.setEnabled(self.cargo.currentData() is not None)

    def _add(self) -> None:
        choices, term = self._model.choices, self.cargo.currentData()
        cargo = None if choices is None else next((one for one in choices.cargo if one.term == term), None)
        if cargo is None:
            return
        hold = self.hold.currentData() if self.hold.count() > 1 else None
        self._model.want(
            SceneEdit(
                name=self.tr("Add a load"),
                at=LOADS,
                change=lambda bench, scene: one_more_load(bench, scene, cargo.generator, hold),
            )
        )

    def _remove(self, load: str) -> None:
        self._model.want(
            SceneEdit(
                name=self.tr("Take a load away"), at=LOADS, change=lambda _bench, scene: without_load(scene, load)
            )
        )


def one_more_load(bench: Bench, scene: Scene, cargo: str, hold: str | None) -> Scene:
    """Return the scene with one more load: in free room, or, where there is none, beside the others, who give way."""
    try:
        return bench.load(scene, cargo=cargo, hold=hold)
    except UserError as error:
        if error.code == SUPERSEDED:
            raise
        return with_load(scene, cargo, hold=hold)


def moved_over(bench: Bench, scene: Scene, carrier: CarrierChoice, choices: ComposeChoices) -> Scene:
    """Return the scene in another carrier, on the same scanner where that takes it, with as much as fits of it."""
    scanner = scene.scanner if scene.scanner in carrier.scanners else carrier.scanners[0]
    empty = bench.start(scanner=scanner, carrier=carrier.generator, seed=scene.seed)
    for kept in on_other_carrier(empty, scene, carrier, choices):
        try:
            bench.standing(kept, "draft")
        except UserError:
            continue
        return kept
    return empty


def put_rows(
    box: QVBoxLayout, old: Iterable[ThingRow], new: Sequence[ThingRow], model: ComposerModel, remove: object
) -> list[ThingRow]:
    """Put rows of things in the place of others; the keyboard stays on the thing where it was."""
    kept = ""
    for row in old:
        kept = row.thing if row.line.hasFocus() or row.remove.hasFocus() else kept
        box.removeWidget(row)
        row.hide()
        row.deleteLater()
    for row in new:
        box.addWidget(row)
        row.show_chosen(row.thing == model.selection)
        row.chosen.connect(model.select)
        row.removed.connect(remove)
        if row.thing == kept:
            row.line.setFocus()
    return list(new)


def carrier_names(carriers: Sequence[CarrierChoice], wording: Wording) -> list[TermChoice]:
    """Return the carriers in the order of the vocabulary; several of one term are numbered."""
    order = {choice.id: number for number, choice in enumerate(wording.choices(VocabularyName.CARRIERS))}
    ranked = sorted(carriers, key=lambda one: order.get(one.term, len(order)))
    return numbered([(one.generator, wording.term(VocabularyName.CARRIERS, one.term)) for one in ranked])


def numbered(named: Sequence[tuple[str, str]]) -> list[TermChoice]:
    """Return choices of ids and names; names that several have are numbered."""
    counts = Counter(name for _, name in named)
    seen: Counter[str] = Counter()
    found = []
    for id_, name in named:
        seen[name] += 1
        found.append(TermChoice(id_, f"{name} · {seen[name]}" if counts[name] > 1 else name, 0))
    return found


def plain_terms(wording: Wording, vocabulary: VocabularyName, offered: Iterable[str]) -> list[TermChoice]:
    """Return some terms in the order of their vocabulary, without their more general ones."""
    wanted = set(offered)
    known = [TermChoice(one.id, one.label, 0) for one in wording.choices(vocabulary) if one.id in wanted]
    found = {one.id for one in known}
    return known + [TermChoice(one, one, 0) for one in sorted(wanted - found)]
