"""One case of a draft: what it is called, who holds it, its tags and risk note; its papers. Several at once, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import change_cases, is_slug, rename, with_tags, with_text
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.language_names import OWN_NAMES
from xrayTrainer.ui.views.studio_page import FormPage, StudioPage
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.studio_dossier_form import DossierForm
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind, ValueField
from xrayTrainer.ui.widgets.studio_languages import Column, LanguageGrid
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import CaseDraft

STATUSES: dict[str, str] = {
    "draft": QT_TRANSLATE_NOOP("Studio", "Draft"),
    "reviewed": QT_TRANSLATE_NOOP("Studio", "Reviewed"),
    "retired": QT_TRANSLATE_NOOP("Studio", "Retired"),
}
TYPES: dict[str, str] = {
    "threat": QT_TRANSLATE_NOOP("Studio", "Something hidden"),
    "document": QT_TRANSLATE_NOOP("Studio", "Papers alone"),
    "clear": QT_TRANSLATE_NOOP("Studio", "Clear"),
}
KINDS: dict[str, str] = {
    "search": QT_TRANSLATE_NOOP("Studio", "Search: find and decide"),
    "name": QT_TRANSLATE_NOOP("Studio", "Name: which cargo, which place"),
    "compare": QT_TRANSLATE_NOOP("Studio", "Compare: which of a pair"),
    "select": QT_TRANSLATE_NOOP("Studio", "Select: which of these to scan"),
}
ORIGINS: dict[str, str] = {
    "simulated": QT_TRANSLATE_NOOP("Studio", "made by the program"),
    "real": QT_TRANSLATE_NOOP("Studio", "a real scan"),
    "composite": QT_TRANSLATE_NOOP("Studio", "a real scan with something put in"),
}
SAME = "same"
"""Choice of leaving a member as it is."""


def word(words: dict[str, str], name: str) -> str:
    """Return the word for a member of a case."""
    return QCoreApplication.translate("Studio", words[name]) if name in words else name


class CasePage(FormPage):
    """What there is to say of a case, and the doors to what else is done with it.

    Signals
    -------
    renamed(str)
        The folder name that the case has now.
    door_requested(str, str)
        Name of a screen, and the case with which it is to be opened.
    papers_requested()
        The papers are to be shown.
    """

    renamed = Signal(str)
    door_requested = Signal(str, str)
    papers_requested = Signal()

    def __init__(self, desk: DraftDesk, doors: dict[str, Callable[[], str]]) -> None:
        super().__init__("studio_case", desk)
        self._slug = ""
        self._words = doors
        self.doors: dict[str, Button] = {}
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for name in doors:
            button = worded_button(f"studio_door_{name}", "", Look.SECONDARY, icon=_DOOR_ICONS.get(name, "next"))
            button.clicked.connect(lambda _checked=False, name=name: self.door_requested.emit(name, self._slug))
            row.addWidget(button)
            self.doors[name] = button
        self.papers = worded_button("studio_door_papers", "", Look.SECONDARY, icon="dossier")
        self.papers.clicked.connect(self.papers_requested)
        row.addWidget(self.papers)
        row.addStretch(1)
        self.column.addLayout(row)
        self._said = Text(Type.BODY, muted=True, wrap=True)
        self.column.addWidget(self._said)
        specs = (
            FieldSpec(name="slug", kind=Kind.WORD),
            FieldSpec(name="status", kind=Kind.CHOICE),
            FieldSpec(name="tags", kind=Kind.LIST),
            FieldSpec(name="difficulty", kind=Kind.CHOICE),
            FieldSpec(name="owner"),
            FieldSpec(name="sensitivity"),
            FieldSpec(name="source", wide=True),
        )
        self.fields = FieldGrid("studio_case", specs)
        self.column.addWidget(self.fields)
        self._note_head = self.heading()
        self.note_texts = LanguageGrid("studio_case", (Column(name="risk_note", area=True),), OWN_NAMES)
        self.column.addWidget(self.note_texts)
        self.column.addStretch(1)
        self.fields.edited.connect(self._fill)
        slug = self.fields.fields["slug"]
        if isinstance(slug, ValueField):
            slug.editingFinished.connect(self._rename)
        self.note_texts.edited.connect(self._write)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        names = {
            "slug": self.tr("Name (small letters, digits, hyphens; trainees may see it)"),
            "status": self.tr("State"),
            "tags": self.tr("Tags, with commas between them"),
            "difficulty": self.tr("How hard, as you see it"),
            "owner": self.tr("Who holds the rights in the scan"),
            "sensitivity": self.tr("Who may see it"),
            "source": self.tr("Where the scan comes from"),
        }
        self.fields.retranslate(wording, names)
        self.fields.offer("status", [(name, word(STATUSES, name)) for name in STATUSES])
        self.fields.offer("difficulty", difficulties(self.tr("Not said"), self.tr("1: easy"), self.tr("5: hard")))
        self._note_head.setText(self.tr("Risk note: what risk analysis has to say"))
        self.note_texts.retranslate({"risk_note": self.tr("Risk note")})
        for name, button in self.doors.items():
            button.setText(self._words[name]())
            describe(button, button.text())

    def show_case(self, one: CaseDraft) -> None:
        """Show a case."""
        self._slug = one.slug
        self.fields.show_values(
            {
                "slug": one.slug,
                "status": one.case.status,
                "tags": one.key.tags,
                "difficulty": one.key.difficulty.mentor,
                "owner": one.case.owner,
                "sensitivity": one.case.sensitivity,
                "source": one.case.source,
            }
        )
        self.note_texts.show_texts({"risk_note": one.case.dossier.risk_note})
        kind, origin = word(KINDS, one.case.kind), word(ORIGINS, one.case.origin)
        self._said.setText(f"{kind} · {word(TYPES, one.key.case_type)} · {origin}")
        composed = any(view.source.scene is not None for view in one.case.views)
        for name, wanted in (("composer", composed), ("own_scans", not composed)):
            if name in self.doors:
                self.doors[name].setVisible(wanted)
        dossier = one.case.dossier
        self.papers.setText(self.tr("Papers (%n)", "", len(dossier.documents)))
        describe(self.papers, self.papers.text())

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to a field: `owner`, `dossier/risk_note`, `difficulty`."""
        names = [str(part) for part in place]
        if "risk_note" in names:
            self.note_texts.focus_text("risk_note")
            return
        wanted = next((name for name in names if name in self.fields.fields), "slug")
        self.fields.fields[wanted].setFocus()

    def _rename(self) -> None:
        field = self.fields.fields["slug"]
        if not isinstance(field, ValueField) or not self._slug:
            return
        wish = field.text().strip().lower().replace(" ", "-")
        draft = self.desk.draft
        taken = draft is not None and wish != self._slug and draft.find(wish) is not None
        if not is_slug(wish) or taken:
            field.setText(self._slug)
        elif wish != self._slug:
            slug, self._slug = self._slug, wish
            self.renamed.emit(wish)
            self.change(self.tr("Name"), rename(slug, wish))

    def _fill(self, name: str, value: object) -> None:
        slug = self._slug
        if name == "slug":
            return
        if name == "tags":
            tags = tuple(dict.fromkeys(value)) if isinstance(value, tuple) else ()
            self.change(self.tr("Tags"), change_cases((slug,), key=lambda key: replace(key, tags=tags)), f"{slug}.tags")
        elif name == "difficulty":
            self.change(self.tr("Difficulty"), change_cases((slug,), key=lambda key: _hard(key, value)))
        else:
            title = {"status": self.tr("State"), "owner": self.tr("Owner"), "sensitivity": self.tr("Who may see it")}
            edit = change_cases((slug,), lambda case: replace(case, **{name: value}))
            self.change(title.get(name, self.tr("Source")), edit, "" if name == "status" else f"{slug}.{name}")

    def _write(self, _name: str, language: str, words: str) -> None:
        def edit(case: Case) -> Case:
            note = with_text(case.dossier.risk_note, language, words)
            return replace(case, dossier=replace(case.dossier, risk_note=note))

        self.change(self.tr("Risk note"), change_cases((self._slug,), edit), f"{self._slug}.risk_note.{language}")


class PapersPage(StudioPage):
    """The papers of a case."""

    def __init__(self, desk: DraftDesk) -> None:
        super().__init__("studio_papers", desk)
        self._slug = ""
        self.form = DossierForm("studio_dossier")
        self.whole.setContentsMargins(Space.M, Space.M, Space.S, Space.S)
        self.whole.addWidget(self.form)
        self.form.edited.connect(self._edit)

    def show_case(self, one: CaseDraft) -> None:
        """Show the papers of a case."""
        self._slug = one.slug
        if self.wording is not None:
            self.form.show_case(one.case, self.wording)

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to a field: `carrier/kind`, `dossier/documents/0/fields/gross_kg`, `dossier/seals/0/signs`."""
        parts = [str(part) for part in place if part not in ("dossier", "fields")]
        draft = self.desk.draft
        one = None if draft is None else draft.find(self._slug)
        if not parts or one is None:
            return
        if parts[0] == "documents" and len(parts) > 1 and int(parts[1]) < len(one.case.dossier.documents):
            self.form.focus_field(one.case.dossier.documents[int(parts[1])].id, _field_of(parts[2:]))
        elif parts[0] == "seals" and len(parts) > 1:
            self.form.focus_field(f"seals[{parts[1]}]", _field_of(parts[2:]))
        else:
            self.form.focus_field(parts[0], _field_of(parts[1:]))

    def _edit(self, edit: Callable[[Case], Case], typing: str) -> None:
        slug = self._slug
        self.change(self.tr("Papers"), change_cases((slug,), edit), f"{slug}.{typing}" if typing else "")


class SeveralPage(FormPage):
    """What is changed in all cases that are chosen, in one step."""

    def __init__(self, desk: DraftDesk) -> None:
        super().__init__("studio_several", desk)
        self._slugs: tuple[str, ...] = ()
        self._said = self.heading()
        self._why = self.note()
        specs = (
            FieldSpec(name="status", kind=Kind.CHOICE),
            FieldSpec(name="difficulty", kind=Kind.CHOICE),
            FieldSpec(name="owner"),
            FieldSpec(name="sensitivity"),
            FieldSpec(name="add_tags", kind=Kind.LIST),
            FieldSpec(name="drop_tags", kind=Kind.LIST),
        )
        self.fields = FieldGrid("studio_all", specs)
        self.column.addWidget(self.fields)
        self.apply = worded_button("studio_all_apply", "", Look.SECONDARY, icon="check")
        self.column.addWidget(self.apply)
        self.column.addStretch(1)
        self._wanted: dict[str, object] = {}
        self.fields.edited.connect(self._fill)
        self.apply.clicked.connect(self._apply)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        names = {
            "status": self.tr("State"),
            "difficulty": self.tr("How hard, as you see it"),
            "owner": self.tr("Who holds the rights in the scan"),
            "sensitivity": self.tr("Who may see it"),
            "add_tags": self.tr("Add tags"),
            "drop_tags": self.tr("Take tags away"),
        }
        self.fields.retranslate(wording, names)
        leave = (SAME, self.tr("Leave as it is"))
        self.fields.offer("status", [leave, *((name, word(STATUSES, name)) for name in STATUSES)])
        levels = difficulties(self.tr("Not said"), self.tr("1: easy"), self.tr("5: hard"))
        self.fields.offer("difficulty", [leave, *levels])
        self._why.setText(self.tr("What stays empty is left as it is. All of it is one step that can be undone."))
        self._name_button()

    def choose(self, slugs: tuple[str, ...]) -> None:
        """Say which cases are chosen."""
        if slugs != self._slugs:
            self._slugs = slugs
            self._wanted = {}
            empty: dict[str, object] = {"owner": None, "sensitivity": None, "add_tags": (), "drop_tags": ()}
            self.fields.show_values(empty | {"status": SAME, "difficulty": SAME})
            self._name_button()

    def _name_button(self) -> None:
        count = len(self._slugs)
        self._said.setText(self.tr("%n case(s) chosen", "", count))
        self.apply.setText(self.tr("Change %n case(s)", "", count))
        describe(self.apply, self.apply.text())
        self.apply.setEnabled(any(value not in (None, (), SAME) for value in self._wanted.values()) or self._unsaid)

    @property
    def _unsaid(self) -> bool:
        """Whether the difficulty is to be taken away."""
        return "difficulty" in self._wanted and self._wanted["difficulty"] is None

    def _fill(self, name: str, value: object) -> None:
        self._wanted[name] = value
        self._name_button()

    def _apply(self) -> None:
        wanted, self._wanted = self._wanted, {}
        members = {
            name: wanted[name]
            for name in ("status", "owner", "sensitivity")
            if wanted.get(name, SAME) not in (SAME, None)
        }
        add, drop = (_words(wanted.get(name)) for name in ("add_tags", "drop_tags"))
        level = wanted.get("difficulty", SAME)

        def key(held: Key) -> Key:
            tagged = with_tags(add, drop)(held)
            return tagged if level == SAME else _hard(tagged, level)

        edit = change_cases(self._slugs, (lambda case: replace(case, **members)) if members else None, key)
        self.change(self.tr("Change several cases"), edit)
        slugs, self._slugs = self._slugs, ()
        self.choose(slugs)


def difficulties(none: str, easy: str, hard: str) -> list[tuple[object, str]]:
    """Return the steps of difficulty to choose from."""
    return [(None, none), (1, easy), (2, "2"), (3, "3"), (4, "4"), (5, hard)]


def _hard(key: Key, level: object) -> Key:
    mentor = level if isinstance(level, int) else None
    return replace(key, difficulty=replace(key.difficulty, mentor=mentor))


def _words(value: object) -> tuple[str, ...]:
    return tuple(str(part) for part in value) if isinstance(value, tuple) else ()


def _field_of(parts: list[str]) -> str:
    """Return a place as findings write it: `goods[0].hs`."""
    text = ""
    for part in parts:
        text += f"[{part}]" if part.isdigit() else f".{part}" if text else part
    return text


_DOOR_ICONS = {"composer": "lorry", "own_scans": "import", "key_editor": "review-key", "presenter": "fullscreen"}
