"""What is said of one thing that is outlined: what it is, how and where it is hidden, how it is scored, why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.commands.key_actions import KEY_BY_ID
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.key_editor import Adding
from xrayTrainer.ui.viewmodels.key_sheet import AREA_KINDS, KeyThing, Kind, things_of
from xrayTrainer.ui.viewmodels.wording import TermChoice
from xrayTrainer.ui.widgets.action_button import ActionButton, worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.flow import Flow
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.key_editor_explain import ExplainForm
from xrayTrainer.ui.widgets.key_editor_words import KeyWords, letter_of, sign_of
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.studio_chips import TermChips
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec
from xrayTrainer.ui.widgets.studio_fields import Kind as FieldKind
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

COUNTS = (FieldSpec(name="counts_as", kind=FieldKind.CHOICE, wide=True),)
WHAT = (
    FieldSpec(name="class_", kind=FieldKind.TERM, wide=True, vocabulary=VocabularyName.CLASSES),
    FieldSpec(name="method", kind=FieldKind.TERM, wide=True, vocabulary=VocabularyName.METHODS),
    FieldSpec(name="zone", kind=FieldKind.TERM, wide=True, vocabulary=VocabularyName.ZONES),
)
SCORED = (
    FieldSpec(name="weight", kind=FieldKind.NUMBER, least=0.1, most=100.0),
    FieldSpec(name="tolerance_px", kind=FieldKind.NUMBER, least=0.5, most=200.0),
    FieldSpec(name="group", kind=FieldKind.TERM, wide=True),
)
_OF_CONCEALMENT = ("class_", "method", "zone")


class ThingForm(QWidget):
    """The form.

    Signals
    -------
    kind_chosen(object)
        `Kind`: it counts as this.
    edited(str, object)
        Name of a field of the concealment, and its value.
    together_chosen(object)
        Id of the thing with which it is found together, or None.
    outline_chosen(str, int)
        View and number of an outline.
    triggered(str)
        Id of an action.
    """

    kind_chosen = Signal(object)
    edited = Signal(str, object)
    together_chosen = Signal(object)
    outline_chosen = Signal(str, int)
    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_thing_form")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        self._make_head(box)
        self._make_fields(box)

    def _make_head(self, box: QVBoxLayout) -> None:
        head = QHBoxLayout()
        self._title = Text(Type.HEADING, wrap=True)
        self.remove = Button(Look.QUIET, icon_name="delete", icon_only=True)
        self.remove.setObjectName("key_thing_remove")
        self.remove.clicked.connect(lambda: self.triggered.emit("key.remove"))
        head.addWidget(self._title, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        self._where = Text(Type.CAPTION, muted=True)
        self._outlines = Flow()
        box.addWidget(self._where)
        box.addWidget(self._outlines)
        self.part = ActionButton(
            KEY_BY_ID["key.part"], Look.SECONDARY, short=QT_TRANSLATE_NOOP("Actions", "Further part")
        )
        self.alternative = ActionButton(
            KEY_BY_ID["key.alternative"], Look.SECONDARY, short=QT_TRANSLATE_NOOP("Actions", "Other outline")
        )
        more = QHBoxLayout()
        more.setSpacing(Space.XS)
        for button in (self.part, self.alternative):
            button.set_icon_name("add")
            button.clicked.connect(lambda _checked=False, action=button.row.id: self.triggered.emit(action))
            more.addWidget(button)
        more.addStretch(1)
        box.addLayout(more)

    def _make_fields(self, box: QVBoxLayout) -> None:
        self.counts = FieldGrid("key", COUNTS, columns=1)
        self.what = FieldGrid("key", WHAT, columns=1)
        self.zone = worded_button("key_zone_suggested", "", Look.QUIET, icon="atlas-zones")
        self._suggested: str | None = None
        self.zone.clicked.connect(lambda: self.edited.emit("zone", self._suggested))
        self.explain = ExplainForm("key_thing")
        self.scored = FieldGrid("key", SCORED)
        self._together, self._tolerance = _lists_of(self.scored)
        self.whole_load = Tick("key_whole_load")
        self.whole_load.clicked.connect(lambda on: self.edited.emit("whole_load", on))
        self.accept = TermChips(VocabularyName.CLASSES, "key_accept")
        self._scoring = Text(Type.STRONG)
        for part in (
            self.counts,
            self.what,
            self.zone,
            self.explain,
            self._scoring,
            self.scored,
            self.whole_load,
            self.accept,
        ):
            box.addWidget(part)
        self.counts.edited.connect(lambda _name, kind: self.kind_chosen.emit(Kind(str(kind))))
        self.what.edited.connect(self.edited)
        self.scored.edited.connect(self._scored_edited)
        self.accept.edited.connect(lambda terms: self.edited.emit("accept", terms))

    def show_thing(self, thing: KeyThing, key: Key, words: KeyWords, *, view: str, usual_px: float | None) -> None:
        """Show a thing; `view` is the one on the canvas, `usual_px` the tolerance that holds where none is given."""
        self._title.setText(f"{sign_of(thing)}  {words.title(thing)}")
        self._show_outlines(thing, view, words)
        part = thing.part
        hidden = isinstance(part, Concealment)
        self.counts.show_values({"counts_as": thing.kind.value})
        for shown in (self.what, self._scoring, self.scored, self.whole_load, self.accept):
            shown.setVisible(hidden)
        if isinstance(part, Concealment):
            self.what.show_values({name: getattr(part, name) for name in _OF_CONCEALMENT})
            others = [one for one in things_of(key) if isinstance(one.part, Concealment) and one.ref != thing.ref]
            self._together.fill(
                [TermChoice(one.part.id, f"{sign_of(one)}  {words.title(one)}", 0) for one in others],
                self.tr("found by itself"),
            )
            same = next((one.part.id for one in others if part.group and _group(one) == part.group), None)
            self.scored.show_values({"weight": part.weight, "tolerance_px": part.tolerance_px, "group": same})
            self.whole_load.setChecked(part.whole_load)
            usual = "" if usual_px is None else self.tr("as usual: {px}").format(px=f"{usual_px:.1f}")
            self._tolerance.setPlaceholderText(usual)
            self.accept.show_terms(part.accept)
        self.explain.show_explanation(part.explain)

    def show_suggestion(self, zone: str | None, words: KeyWords) -> None:
        """Offer the zone in which the outline lies; None offers nothing."""
        self._suggested = zone
        self.zone.setVisible(zone is not None)
        if zone is not None:
            name = words.wording.term(VocabularyName.ZONES, zone)
            self.zone.setText(self.tr("It lies here: {zone}").format(zone=name))
            describe(self.zone, self.zone.text())

    def show_adding(self, adding: Adding) -> None:
        """Show where the next outline goes."""
        self.part.setChecked(adding is Adding.PART)
        self.alternative.setChecked(adding is Adding.ALTERNATIVE)

    def retranslate(self, words: KeyWords) -> None:
        """Set every text anew."""
        wording = words.wording
        self.counts.retranslate(wording, {"counts_as": self.tr("Counts as")})
        self.counts.offer("counts_as", [(kind.value, words.kind(kind)) for kind in AREA_KINDS])
        captions = {
            "class_": self.tr("What it is"),
            "method": self.tr("How it is hidden"),
            "zone": self.tr("Where it is"),
        }
        self.what.retranslate(wording, captions, self.tr("not said"))
        self.scored.retranslate(
            wording,
            {
                "weight": self.tr("Weight in the points"),
                "tolerance_px": self.tr("Tolerance, scan pixels"),
                "group": self.tr("Found together with"),
            },
        )
        self.whole_load.setText(self.tr("The whole load is the thing"))
        describe(self.whole_load, self.whole_load.text())
        self._scoring.setText(self.tr("Scoring"))
        self.accept.retranslate(wording, self.tr("Other names that are right too"), self.tr("Add a name…"))
        self.explain.retranslate(wording, self.tr("What a trainee should have seen"))
        describe(self.remove, self.tr("Take this out of the key"), keys="Ctrl+Del")
        for button in (self.part, self.alternative):
            button.retranslate()

    # parts

    def _show_outlines(self, thing: KeyThing, view: str, words: KeyWords) -> None:
        """List the outlines by view and letter; a press selects one."""
        chips: list[QWidget] = []
        several = len(thing.outlines) > 1 or (bool(thing.outlines) and view not in thing.outlines)
        for name, alternatives in thing.outlines.items():
            for number, outline in enumerate(alternatives):
                text = letter_of(number) if len(alternatives) > 1 else self.tr("outline")
                text = f"{words.view(name)}: {text}" if several else text
                if len(outline) > 1:
                    text += f" ({len(outline)})"
                chip = worded_button(f"key_outline_{name}_{number}", text, Look.SECONDARY)
                chip.setFixedHeight(28)
                chip.clicked.connect(lambda _on=False, name=name, n=number: self.outline_chosen.emit(name, n))
                chips.append(chip)
        self._outlines.set_parts(chips)
        self._outlines.setVisible(bool(chips))
        here = bool(thing.outlines.get(view))
        self._where.setText("" if here else self.tr("No outline in this view: the next one drawn is its own."))
        self._where.setVisible(not here)
        self.part.setEnabled(here)
        self.alternative.setEnabled(here)

    def _scored_edited(self, name: str, value: object) -> None:
        if name == "group":
            self.together_chosen.emit(value)
        elif name != "weight" or value is not None:
            self.edited.emit(name, value)


def _lists_of(grid: FieldGrid) -> tuple[SearchList, Field]:
    """Return the list of other things, and the field of the tolerance."""
    together, tolerance = grid.fields["group"], grid.fields["tolerance_px"]
    if not isinstance(together, SearchList) or not isinstance(tolerance, Field):
        raise TypeError("the form has other fields")
    return together, tolerance


def _group(thing: KeyThing) -> str | None:
    return thing.part.group if isinstance(thing.part, Concealment) else None
