"""The set itself: its texts in five languages, level, licence and authors; its order and rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.exercise_set import ExamRule, Rules
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import Edit, set_members, set_rules, set_words
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.language_names import OWN_NAMES
from xrayTrainer.ui.views.mode_names import mode_explained, mode_name
from xrayTrainer.ui.views.studio_page import FormPage
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.flow import Flow
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.studio_languages import Column, LanguageGrid

if TYPE_CHECKING:
    from xrayTrainer.domain.exercise_set import Mode
    from xrayTrainer.services.studio_api import Draft

MODES: tuple[Mode, ...] = ("practice", "duty", "exam")
ASKED: tuple[Literal["class", "method", "search", "dossier"], ...] = ("class", "method", "search", "dossier")
OWN_RULE = "own"
"""Name under which results of an own exam rule are kept."""

_SHARES = ("min_threat_share", "max_threat_share", "min_hit_rate", "max_false_alarm_rate", "min_verdict_rate")
"""Members of an exam rule that are shown in per cent."""


class TextsPage(FormPage):
    """Title and summary, level, licence, authors."""

    def __init__(self, desk: DraftDesk) -> None:
        super().__init__("studio_texts", desk)
        self.texts = LanguageGrid("studio_set", (Column(name="title"), Column(name="summary", area=True)), OWN_NAMES)
        specs = (
            FieldSpec(name="level", kind=Kind.CHOICE),
            FieldSpec(name="licence", kind=Kind.WORD),
            FieldSpec(name="authors", kind=Kind.LIST, wide=True),
        )
        self.about = FieldGrid("studio_set", specs)
        self._revision = self.note()
        self.column.insertWidget(0, self.texts)
        self.column.insertWidget(1, self.about)
        self.column.addStretch(1)
        self.texts.edited.connect(self._write)
        self.about.edited.connect(self._fill)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.texts.retranslate({"title": self.tr("Title"), "summary": self.tr("What the set teaches")})
        names = {
            "level": self.tr("Level"),
            "licence": self.tr("Licence: terms under which it may be passed on"),
            "authors": self.tr("Authors, with commas between them"),
        }
        self.about.retranslate(wording, names)
        levels = [(level, str(level)) for level in range(11)]
        levels[0] = (0, self.tr("0: for everybody"))
        self.about.offer("level", levels)

    def show_draft(self, draft: Draft) -> None:
        """Show the set."""
        held = draft.set
        self.texts.show_texts({"title": held.title, "summary": held.summary})
        self.about.show_values({"level": held.level, "licence": held.licence, "authors": held.authors})
        out = draft.record.published
        said = self.tr("Not published yet.")
        if out:
            said = self.tr("Published last: revision %1 on %2.")
            said = said.replace("%1", str(out[-1].revision)).replace("%2", out[-1].at[:10])
        self._revision.setText(said)

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to a field."""
        member = str(place[0]) if place else "title"
        if member in self.about.fields:
            self.about.fields[member].setFocus()
        else:
            self.texts.focus_text(
                "summary" if member == "summary" else "title", str(place[1]) if len(place) > 1 else ""
            )

    def _write(self, member: str, language: str, words: str) -> None:
        which: Literal["title", "summary"] = "title" if member == "title" else "summary"
        name = self.tr("Title") if which == "title" else self.tr("Summary")
        self.change(name, set_words(which, language, words), f"set.{member}.{language}")

    def _fill(self, member: str, value: object) -> None:
        names = {"level": self.tr("Level"), "licence": self.tr("Licence"), "authors": self.tr("Authors")}
        self.change(names[member], set_members(**{member: value}), "" if member == "level" else f"set.{member}")


class RulesPage(FormPage):
    """Order and draw, modes, what is asked, and the rule of the exam."""

    def __init__(self, desk: DraftDesk) -> None:
        super().__init__("studio_rules", desk)
        self._heads = {}
        self._heads["order"] = self.heading()
        order = (
            FieldSpec(name="order", kind=Kind.CHOICE, wide=True),
            FieldSpec(name="draw", kind=Kind.WHOLE, least=1),
            FieldSpec(name="threat_share", kind=Kind.NUMBER, most=100),
        )
        self.order = FieldGrid("studio_rule", order)
        self.column.addWidget(self.order)
        self._heads["modes"] = self.heading()
        self.modes = {mode: Tick(f"studio_mode_{mode}") for mode in MODES}
        self.column.addWidget(_row(self.modes.values()))
        self._heads["ask"] = self.heading()
        self.own_ask = Tick("studio_ask_own")
        self.column.addWidget(self.own_ask)
        self.asks = {asked: Tick(f"studio_ask_{asked}") for asked in ASKED}
        self._asks = _row(self.asks.values())
        self.column.addWidget(self._asks)
        self._heads["exam"] = self.heading()
        self.own_exam = Tick("studio_exam_own")
        self.column.addWidget(self.own_exam)
        self.exam = FieldGrid("studio_exam", _exam_specs())
        self.column.addWidget(self.exam)
        self._heads["caps"] = self.heading()
        caps = (
            FieldSpec(name="scan_s", kind=Kind.NUMBER, least=0.1),
            FieldSpec(name="review_s", kind=Kind.NUMBER, least=0.1),
        )
        self.caps = FieldGrid("studio_caps", caps)
        self.column.addWidget(self.caps)
        self.column.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.order.edited.connect(self._order)
        for mode, tick in self.modes.items():
            tick.toggled.connect(lambda on, mode=mode: self._mode(mode, on))
        self.own_ask.toggled.connect(
            lambda on: self.change(self.tr("What is asked"), set_rules(ask=ASKED[:2] if on else None))
        )
        for asked, tick in self.asks.items():
            tick.toggled.connect(lambda on, asked=asked: self._ask(asked, on))
        self.own_exam.toggled.connect(
            lambda on: self.change(self.tr("Exam rule"), set_rules(exam=ExamRule(preset=OWN_RULE) if on else None))
        )
        self.exam.edited.connect(self._exam)
        self.caps.edited.connect(self._cap)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        heads = {
            "order": self.tr("Order"),
            "modes": self.tr("Modes in which it may be worked through"),
            "ask": self.tr("What is asked beside mark, certainty and verdict"),
            "exam": self.tr("Exam"),
            "caps": self.tr("Longest time that counts as work, minutes"),
        }
        for name, text in heads.items():
            self._heads[name].setText(text)
        names = {
            "order": self.tr("Order of the cases"),
            "draw": self.tr("Cases in one session; empty: all"),
            "threat_share": self.tr("Share with something hidden, %; empty: as it comes"),
        }
        self.order.retranslate(wording, names)
        as_listed = self.tr("As listed, the same for everybody")
        self.order.offer("order", (("fixed", as_listed), ("drawn", self.tr("Drawn anew for each session"))))
        self.caps.retranslate(wording, {"scan_s": self.tr("At a scan"), "review_s": self.tr("At a review")})
        self._name_ticks()
        self.exam.retranslate(wording, self._exam_names())

    def _name_ticks(self) -> None:
        for mode, tick in self.modes.items():
            tick.setText(mode_name(mode))
            describe(tick, mode_explained(mode))
        asked = {
            "class": self.tr("What it is"),
            "method": self.tr("How it is hidden"),
            "search": self.tr("Where to search"),
            "dossier": self.tr("What is wrong in the papers"),
        }
        for name, tick in self.asks.items():
            tick.setText(asked[name])
            describe(tick, asked[name])
        for tick, text in (
            (self.own_ask, self.tr("Choose it here; else the level decides")),
            (self.own_exam, self.tr("A rule of its own; else the standard rule holds")),
        ):
            tick.setText(text)
            describe(tick, text)

    def _exam_names(self) -> dict[str, str]:
        return {
            "pass_points": self.tr("Points needed, of 100"),
            "min_hit_rate": self.tr("Least share found, %"),
            "max_false_alarm_rate": self.tr("Most opened for nothing, %"),
            "min_verdict_rate": self.tr("Least right verdicts, %; empty: not asked"),
            "min_threat": self.tr("Least cases with something hidden"),
            "min_clear": self.tr("Least clear cases"),
            "min_threat_share": self.tr("Least share with something hidden, %"),
            "max_threat_share": self.tr("Largest share with something hidden, %"),
            "time_limit_s": self.tr("Time for all, minutes; empty: no limit"),
        }

    def show_draft(self, draft: Draft) -> None:
        """Show the rules."""
        rules = draft.set.rules
        drawn = draft.set.order == "drawn"
        share = None if rules.threat_share is None else round(rules.threat_share * 100, 6)
        self.order.show_values({"order": draft.set.order, "draw": rules.draw, "threat_share": share})
        for name in ("draw", "threat_share"):
            self.order.fields[name].setEnabled(drawn)
        for mode, tick in self.modes.items():
            _tick(tick, mode in rules.modes)
        _tick(self.own_ask, rules.ask is not None)
        self._asks.setVisible(rules.ask is not None)
        for asked, tick in self.asks.items():
            _tick(tick, asked in (rules.ask or ()))
        self.caps.show_values({"scan_s": rules.caps.scan_s / 60, "review_s": rules.caps.review_s / 60})
        _tick(self.own_exam, rules.exam is not None)
        self.exam.setVisible(rules.exam is not None)
        if rules.exam is not None:
            self.exam.show_values(_exam_values(rules.exam))

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to a field: `order`, `rules/draw`, `rules/exam/min_threat`."""
        names = [str(part) for part in place if part != "rules"]
        for name in reversed(names):
            for grid in (self.exam, self.order, self.caps):
                if name in grid.fields:
                    self.page.ensureWidgetVisible(grid.fields[name])
                    grid.fields[name].setFocus()
                    return
        (self.modes["practice"] if "modes" in names else self.order.fields["order"]).setFocus()

    def _order(self, name: str, value: object) -> None:
        if name == "order":
            self.change(self.tr("Order"), set_members(order=value))
        elif name == "draw":
            self.change(self.tr("Cases in one session"), set_rules(draw=value), "set.draw")
        else:
            share = value / 100 if isinstance(value, float) else None
            self.change(self.tr("Share with something hidden"), set_rules(threat_share=share), "set.threat_share")

    def _mode(self, mode: Mode, on: bool) -> None:
        def edit(draft: Draft) -> Draft:
            wanted = {*draft.set.rules.modes, mode} if on else {*draft.set.rules.modes} - {mode}
            modes = tuple(one for one in MODES if one in wanted)
            return set_rules(modes=modes)(draft) if modes else draft

        self.change(self.tr("Modes"), edit)
        if self.desk.draft is not None:
            self.show_draft(self.desk.draft)

    def _ask(self, asked: str, on: bool) -> None:
        def edit(draft: Draft) -> Draft:
            held = {*(draft.set.rules.ask or ())}
            wanted = held | {asked} if on else held - {asked}
            return set_rules(ask=tuple(one for one in ASKED if one in wanted))(draft)

        self.change(self.tr("What is asked"), edit)

    def _exam(self, name: str, value: object) -> None:
        if value is None and name not in ("min_verdict_rate", "time_limit_s"):
            return
        if name in _SHARES and isinstance(value, float):
            value = value / 100
        elif name == "time_limit_s" and isinstance(value, float):
            value = value * 60

        def edit(draft: Draft) -> Draft:
            rule = draft.set.rules.exam or ExamRule(preset=OWN_RULE)
            return set_rules(exam=replace(rule, **{name: value}))(draft)

        self.change(self.tr("Exam rule"), edit, f"set.exam.{name}")

    def _cap(self, name: str, value: object) -> None:
        if isinstance(value, float):
            self.change(self.tr("Longest time"), _capped(name, value * 60), f"set.caps.{name}")


def _capped(name: str, seconds: float) -> Edit:
    def edit(draft: Draft) -> Draft:
        rules: Rules = draft.set.rules
        return set_rules(caps=replace(rules.caps, **{name: seconds}))(draft)

    return edit


def _row(ticks: Iterable[Tick]) -> QWidget:
    holder = Flow()
    holder.set_parts([*ticks])
    return holder


def _tick(tick: Tick, on: bool) -> None:
    with QSignalBlocker(tick):
        tick.setChecked(on)
    tick.update()


def _exam_specs() -> tuple[FieldSpec, ...]:
    names = (
        "pass_points", "min_hit_rate", "max_false_alarm_rate", "min_verdict_rate", "min_threat", "min_clear",
        "min_threat_share", "max_threat_share", "time_limit_s",
    )  # fmt: skip
    whole = ("min_threat", "min_clear")
    return tuple(
        FieldSpec(
            name=name,
            kind=Kind.WHOLE if name in whole else Kind.NUMBER,
            least=0.1 if name == "time_limit_s" else 0.0,
            most=100 if name in _SHARES or name == "pass_points" else None,
        )
        for name in names
    )


def _exam_values(rule: ExamRule) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(rule, name) for name in ("pass_points", "min_threat", "min_clear")}
    for name in _SHARES:
        share = getattr(rule, name)
        values[name] = None if share is None else round(share * 100, 6)
    values["time_limit_s"] = None if rule.time_limit_s is None else rule.time_limit_s / 60
    return values
