"""The key of a case of the open draft, without its widgets: what is drawn, what is chosen, how it is tried.

The outlines of the key are a mark sheet (`key_marks`), so that the tools of the workbench draw them.  Every change is
one step of the open draft.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import Case
from xrayTrainer.services.api import OpenCase, TrainingService
from xrayTrainer.services.key_api import KeyService
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.ui.viewmodels.key_case import KeyCase
from xrayTrainer.ui.viewmodels.key_marks import home_of, key_of, settled, sheet_of
from xrayTrainer.ui.viewmodels.key_sheet import (
    WHOLE,
    KeyThing,
    Kind,
    is_blank,
    thing_of,
    with_new,
    without,
)
from xrayTrainer.ui.viewmodels.key_trial import KeyTrial, TrialState
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet, find_mark
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.second_view import SecondView
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.workbench import SheetState
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures, on_main_canvas

LANE = "key_editor.view"


class Mode(StrEnum):
    """What the screen is for now: changing the key, trying it as a trainee, or comparing two revisions."""

    EDIT = "edit"
    TRIAL = "trial"
    COMPARE = "compare"


class Adding(StrEnum):
    """Where the next outline goes, if not where it goes by itself."""

    NEW = "new"
    PART = "part"
    ALTERNATIVE = "alternative"


class KeyEditorModel(KeyCase):
    """What is drawn and chosen in the key of a case, and how it is tried.

    Signals
    -------
    chosen_changed(str)
        Reference of the thing chosen now, `WHOLE` for none.
    sheet_changed(object)
        `SheetState` of the mode that is on.
    mode_changed(object)
        `Mode`.
    adding_changed()
        The next outline goes somewhere else.
    conditions_changed(object)
        Frozen set of names.
    """

    chosen_changed = Signal(str)
    sheet_changed = Signal(object)
    mode_changed = Signal(object)
    adding_changed = Signal()
    conditions_changed = Signal(object)

    def __init__(
        self,
        desk: DraftDesk,
        training: TrainingService,
        keys: KeyService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.pictures = ViewPictures(training, tasks, self, lane=LANE)
        self.second = SecondView(self.pictures, tasks, self)
        self.trial = KeyTrial(keys, tasks, self)
        self._sheet = SheetState()
        self._trial_selected: str | None = None
        self._chosen = WHOLE
        self._mode = Mode.EDIT
        self._adding = Adding.NEW
        self._sizes: dict[str, tuple[int, int]] = {}
        self._conditions: frozenset[str] = frozenset()
        self.pictures.picture_changed.connect(self._picture_changed)
        self.second.picture_changed.connect(self._picture_changed)
        self.trial.changed.connect(self._trial_changed)

    # state

    @property
    def case(self) -> OpenCase | None:
        """None: this is no case of a session."""
        return None

    @property
    def chosen(self) -> str:
        """Reference of the thing chosen."""
        return self._chosen

    @property
    def chosen_thing(self) -> KeyThing | None:
        """The thing chosen."""
        return None if self.key is None else thing_of(self.key, self._chosen)

    @property
    def mode(self) -> Mode:
        """What the screen is for now."""
        return self._mode

    @property
    def sheet(self) -> SheetState:
        """The outlines of the key; while it is tried, the marks."""
        if self._mode is Mode.TRIAL:
            return SheetState(self.trial.state.marks, self._trial_selected)
        return self._sheet

    @property
    def sizes(self) -> dict[str, tuple[int, int]]:
        """Columns and rows of the scans seen so far, by view."""
        return dict(self._sizes)

    @property
    def adding(self) -> Adding:
        """Where the next outline goes."""
        return self._adding

    @property
    def target(self) -> tuple[str, int, Kind]:
        """Where the next outline goes: thing (empty for a new one), number of the alternative, what it counts as."""
        return _target(self)

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds now."""
        return self._conditions

    # the case

    def _begin(self, case: CaseDraft, draft: Draft) -> None:
        self._sheet, self._sizes = SheetState(sheet_of(case.key)), {}
        self._chosen, self._adding, self._trial_selected = WHOLE, Adding.NEW, None
        self._mode = Mode.EDIT
        self.trial.forget()
        super()._begin(case, draft)
        self.mode_changed.emit(self._mode)
        self._tell_all()
        self.pictures.open(_drawn_on(case.case), draft.case_folder(case.slug))

    def _end(self) -> None:
        self._sheet, self._chosen, self._mode = SheetState(), WHOLE, Mode.EDIT
        self.trial.forget()
        self.pictures.close()
        super()._end()
        self._tell_all()

    def _follow(self, before: CaseDraft, now: CaseDraft, draft: Draft) -> None:
        if now.case.views != before.case.views:
            self.pictures.open(_drawn_on(now.case), draft.case_folder(now.slug))
        if now.key != before.key:
            self._put(SheetState(sheet_of(now.key, self._sheet.marks), self._sheet.selected))
        super()._follow(before, now, draft)
        if thing_of(now.key, self._chosen) is None:
            self.choose(WHOLE)
        if self._mode is Mode.TRIAL and (now.key != before.key or now.case != before.case):
            self.trial.begin(now.case, now.key, self._sizes)
        self._tell_conditions()

    # changes

    def draw(self, name: str, before: MarkSheet, after: MarkSheet, selected: str | None, nudges: str | None) -> None:
        """Take what a tool made of the sheet: what is new gets its place in the key."""
        key = self.key
        if key is None or self._mode is not Mode.EDIT or before == after:
            return
        target, number, kind = self.target
        known = {mark.id for mark in before}
        if not target and any(mark.id not in known and mark.class_ is None for mark in after):
            key, target = with_new(key, kind)
        sheet = settled(before, after, target=target, alternative=number)
        emptied = {home_of(mark)[0] for mark in before} - {home_of(mark)[0] for mark in sheet}
        drawn = key_of(key, sheet)
        for ref in emptied:
            drawn = without(drawn, ref) if is_blank(drawn, ref) else drawn
        self._sheet = SheetState(sheet, self._sheet.selected)
        self.change(name, lambda _key: drawn, typing=nudges or "")
        self.arm(Adding.NEW)
        self.select(selected)

    def put_trial(self, marks: MarkSheet, selected: str | None) -> None:
        """Put other test marks in place: drawn, undone or redone."""
        self._trial_selected = selected or self._trial_selected
        self.trial.put_marks(marks)

    # what is chosen

    def choose(self, ref: str) -> None:
        """Choose a thing; its first outline in the view shown is selected with it."""
        if ref == self._chosen:
            return
        self._set_chosen(ref)
        here = [mark.id for mark in self._sheet.marks if (home_of(mark)[0], mark.view) == (ref, self.pictures.view)]
        self._put(replace(self._sheet, selected=here[0] if here else None))

    def select(self, mark_id: str | None) -> None:
        """Select a region, and with it the thing to which it belongs; one of another view brings its view."""
        if self._mode is Mode.TRIAL:
            self._select_trial(mark_id)
            return
        mark = find_mark(self._sheet.marks, mark_id)
        if mark_id is not None and mark is None:
            return
        if mark is not None and mark.view != self.pictures.view:
            self.pictures.show(mark.view)
        self._put(replace(self._sheet, selected=mark_id))
        if mark is not None:
            self._set_chosen(home_of(mark)[0])

    def _select_trial(self, mark_id: str | None) -> None:
        mark = find_mark(self.trial.state.marks, mark_id)
        if mark_id == self._trial_selected or (mark_id is not None and mark is None):
            return
        self._trial_selected = mark_id
        if mark is not None and mark.view != self.pictures.view:
            self.pictures.show(mark.view)
        self.sheet_changed.emit(self.sheet)
        self._tell_conditions()

    def arm(self, adding: Adding) -> None:
        """Choose where the next outline goes."""
        if adding is not self._adding:
            self._adding = adding
            self.adding_changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Change the key, try it, or compare revisions; nothing is lost by that."""
        if self._draft is None or mode is self._mode:
            return
        self._mode = mode
        if mode is Mode.TRIAL:
            self.trial.begin(self._draft.case, self._draft.key, self._sizes)
        self.mode_changed.emit(mode)
        self.sheet_changed.emit(self.sheet)
        self._tell_conditions()

    # parts

    def _set_chosen(self, ref: str) -> None:
        if ref != self._chosen:
            self._chosen = ref
            self.arm(Adding.NEW)
            self.chosen_changed.emit(ref)
            self._tell_conditions()

    def _put(self, sheet: SheetState) -> None:
        if find_mark(sheet.marks, sheet.selected) is None:
            sheet = replace(sheet, selected=None)
        if sheet != self._sheet:
            self._sheet = sheet
            if self._mode is not Mode.TRIAL:
                self.sheet_changed.emit(sheet)
        self._tell_conditions()

    def _trial_changed(self, state: TrialState) -> None:
        if find_mark(state.marks, self._trial_selected) is None:
            self._trial_selected = None
        if self._mode is Mode.TRIAL:
            self.sheet_changed.emit(self.sheet)
            self._tell_conditions()

    def _picture_changed(self, picture: ScanPicture | None) -> None:
        if picture is not None:
            self._sizes[picture.view] = picture.width, picture.height
            if self._mode is Mode.TRIAL:
                self.trial.set_sizes(self._sizes)
        self.adding_changed.emit()
        self._tell_conditions()

    def _tell_all(self) -> None:
        self.key_changed.emit(self.key)
        self.chosen_changed.emit(self._chosen)
        self.sheet_changed.emit(self.sheet)
        self._tell_conditions()

    def _tell_conditions(self) -> None:
        new = conditions_of(self)
        if new != self._conditions:
            self._conditions = new
            self.conditions_changed.emit(new)


def conditions_of(model: KeyEditorModel) -> frozenset[str]:
    """Return the names of what holds now; `ActionSpec.enabled_when` refers to them."""
    if model.draft is None:
        return frozenset()
    picture, selected, thing = model.pictures.picture is not None, model.sheet.selected is not None, model.chosen_thing
    editing, trying = model.mode is Mode.EDIT, model.mode is Mode.TRIAL
    facts = {
        "has_picture": picture,
        "can_draw": picture and (editing or trying),
        "has_selection": selected and (editing or trying),
        "can_rate": trying and selected,
        "can_decide": trying,
        "several_views": len(model.pictures.views) > 1,
        "editing": editing,
        "has_thing": editing and thing is not None,
        "has_area": editing and thing is not None and thing.kind is not Kind.PAPER,
    }
    return frozenset(name for name, holds in facts.items() if holds)


def _target(model: KeyEditorModel) -> tuple[str, int, Kind]:
    """Return where the next outline goes: a thing that has none in the view shown gets it, else it makes a new one."""
    thing = model.chosen_thing
    if thing is None or thing.kind is Kind.PAPER:
        return "", 0, Kind.REQUIRED
    here = thing.outlines.get(model.pictures.view or "", ())
    if model.adding is Adding.ALTERNATIVE:
        return thing.ref, len(here), thing.kind
    if model.adding is Adding.PART:
        selected = find_mark(model.sheet.marks, model.sheet.selected)
        same = selected is not None and selected.view == model.pictures.view
        return thing.ref, home_of(selected)[1] if same and selected is not None else 0, thing.kind
    return ("" if here else thing.ref), 0, thing.kind


def _drawn_on(case: Case) -> Case:
    """Return the case with the views on which its key is drawn: all, but for scans of a list of consignments."""
    return on_main_canvas(case) if case.kind == "select" else case
