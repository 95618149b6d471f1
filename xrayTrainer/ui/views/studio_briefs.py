"""Briefs of a set: short notes on a method or a pattern, with what to look for, shown before or after their cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from xrayTrainer.domain.exercise_set import Brief
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import change_brief, free_name, moved, set_briefs, with_text
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.views.language_names import OWN_NAMES
from xrayTrainer.ui.views.studio_page import FormPage
from xrayTrainer.ui.views.studio_text_pages import TextsDesk
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.studio_chips import TermChips
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.studio_languages import Column, LanguageGrid

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import Draft


class BriefsPage(TextsDesk):
    """Short notes on a method or a pattern, shown before or after their cases."""

    def __init__(self, desk: DraftDesk) -> None:
        super().__init__("studio_briefs", desk, "briefs")
        specs = (
            FieldSpec(name="when", kind=Kind.CHOICE),
            FieldSpec(name="date"),
            FieldSpec(name="author", kind=Kind.WORD),
        )
        self.form = FormPage("studio_brief_form", desk)
        self.titles_grid = LanguageGrid("studio_brief", (Column(name="title"),), OWN_NAMES)
        self.fields = FieldGrid("studio_brief", specs, columns=3)
        self.cases = TermChips(None, "studio_brief_cases")
        self.terms = {
            "methods": TermChips(VocabularyName.METHODS, "studio_brief_methods"),
            "classes": TermChips(VocabularyName.CLASSES, "studio_brief_classes"),
            "indicators": TermChips(VocabularyName.RISK_INDICATORS, "studio_brief_indicators"),
        }
        for number, part in enumerate((self.titles_grid, self.fields, self.cases, *self.terms.values())):
            self.form.column.insertWidget(number, part)
        self.form.column.addStretch(1)
        self._tabs = {name: Button(Look.NAV) for name in ("text", "about")}
        head = QHBoxLayout()
        head.setSpacing(0)
        for name, button in self._tabs.items():
            button.setObjectName(f"studio_brief_{name}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self._turn(name))
            head.addWidget(button)
        head.addStretch(1)
        self.right.insertLayout(1, head)
        self.right.addWidget(self.form, 1)
        self._tab = "about"
        self._offered: tuple[str, tuple[str, ...]] = ("", ())
        self.titles_grid.edited.connect(self._title)
        self.fields.edited.connect(lambda name, value: self._member(name, value or ("" if name == "author" else None)))
        self.cases.edited.connect(lambda slugs: self._member("cases", slugs))
        for name, chips in self.terms.items():
            chips.edited.connect(lambda terms, name=name: self._member(name, terms))

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.names.retranslate(self.tr("Briefs"), self.tr("New brief"))
        self.writing.retranslate(self.tr("Text of the brief"))
        self.empty.setText(
            self.tr("No briefs yet. A brief is a short note on a method or a pattern, with what to look for.")
        )
        self._tabs["text"].setText(self.tr("Text"))
        self._tabs["about"].setText(self.tr("What it is about"))
        for button in self._tabs.values():
            describe(button, button.text())
        self.titles_grid.retranslate({"title": self.tr("Title")})
        names = {
            "when": self.tr("When it is read"),
            "date": self.tr("Date, as 2026-01-31"),
            "author": self.tr("Author"),
        }
        self.fields.retranslate(wording, names)
        self.fields.offer("when", (("before", self.tr("Before its cases")), ("after", self.tr("After its cases"))))
        add = self.tr("Add…")
        self.terms["methods"].retranslate(wording, self.tr("Ways of hiding"), add)
        self.terms["classes"].retranslate(wording, self.tr("What is hidden"), add)
        self.terms["indicators"].retranslate(wording, self.tr("Indicators: what to look for"), add)

    def titles(self, draft: Draft) -> dict[str, str]:
        """The title of each."""
        wording = self.wording
        return {one.id: (wording.text(one.title) if wording else "") or one.id for one in draft.set.briefs}

    def _show_page(self) -> None:
        super()._show_page()
        brief = self._brief()
        there = brief is not None
        for name, button in self._tabs.items():
            button.setVisible(there)
            button.setChecked(name == self._tab)
        self.writing.setVisible(there and self._tab == "text")
        self.form.setVisible(there and self._tab == "about")
        draft = self.desk.draft
        if brief is None or draft is None:
            return
        self.titles_grid.show_texts({"title": brief.title})
        self.fields.show_values({"when": brief.when, "date": brief.date, "author": brief.author})
        caption = self.tr("Its cases; none: those of the whole set")
        if self._offered != (caption, draft.set.cases):
            self._offered = (caption, draft.set.cases)
            self.cases.offer([TermChoice(slug, slug, 0) for slug in draft.set.cases], caption, self.tr("Add…"))
        self.cases.show_terms(brief.cases)
        for name, chips in self.terms.items():
            chips.show_terms(getattr(brief, name))

    def _brief(self) -> Brief | None:
        draft, name = self.desk.draft, self.names.name
        return None if draft is None else next((one for one in draft.set.briefs if one.id == name), None)

    def _turn(self, tab: str) -> None:
        self._tab = tab
        self._show_page()

    def _title(self, _name: str, language: str, words: str) -> None:
        brief = self._brief()
        if brief is not None:
            edit = change_brief(brief.id, title=with_text(brief.title, language, words))
            self.change(self.tr("Title"), edit, f"brief.{brief.id}.title.{language}")

    def _member(self, name: str, value: object) -> None:
        brief = self._brief()
        if brief is not None:
            typing = f"brief.{brief.id}.{name}" if name in ("date", "author") else ""
            self.change(self.tr("Brief"), change_brief(brief.id, **{name: value}), typing)

    def add(self) -> None:
        """Add a brief with a title in the reader's language."""
        draft, wording = self.desk.draft, self.wording
        if draft is not None and wording is not None:
            name = free_name("brief-1", [one.id for one in draft.set.briefs])
            title = self.tr("New brief")
            fresh = Brief(id=name, title={wording.language: title}, author=", ".join(draft.set.authors))
            self.change(title, set_briefs((*draft.set.briefs, fresh)))
            self._tab = "about"
            self.choose(name)
            self.titles_grid.focus_text("title", wording.language)

    def remove(self, name: str) -> None:
        """Take a brief away."""
        draft = self.desk.draft
        if draft is not None:
            rest = tuple(one for one in draft.set.briefs if one.id != name)
            self.change(self.tr("Take a brief away"), set_briefs(rest))

    def move_one(self, name: str, step: int) -> None:
        """Move a brief."""
        draft = self.desk.draft
        if draft is not None:
            by_id = {one.id: one for one in draft.set.briefs}
            self.change(self.tr("Move a brief"), set_briefs(tuple(by_id[n] for n in moved([*by_id], name, step))))

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to a brief: `briefs/0/title`."""
        draft = self.desk.draft
        if draft is not None and len(place) > 1 and int(place[1]) < len(draft.set.briefs):
            self._tab = "about" if len(place) > 2 else "text"
            self.choose(draft.set.briefs[int(place[1])].id)
        if self._tab == "about":
            self.titles_grid.focus_text("title")
        else:
            self.writing.field.setFocus()
