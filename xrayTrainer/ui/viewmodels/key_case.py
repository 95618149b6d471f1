"""The case of the open draft whose key is worked on; every change is one step of the draft."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.ui.viewmodels.route import DraftCasePlace
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk


class KeyCase(QObject):
    """One case of the open draft at a time.

    Signals
    -------
    opened(object)
        The `CaseDraft`, or None.
    key_changed(object)
        `Key`: another one, or the same with something changed.
    case_changed(object)
        `Case`: its papers changed.
    """

    opened = Signal(object)
    key_changed = Signal(object)
    case_changed = Signal(object)

    def __init__(self, desk: DraftDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._slug = ""
        self._draft: CaseDraft | None = None
        desk.changed.connect(self._draft_changed)
        desk.opened.connect(self._draft_changed)
        desk.closed.connect(self._drop)

    @property
    def slug(self) -> str:
        """Folder name of the case."""
        return self._slug

    @property
    def draft(self) -> CaseDraft | None:
        """The case and its key."""
        return self._draft

    @property
    def key(self) -> Key | None:
        """The key."""
        return None if self._draft is None else self._draft.key

    def open(self, place: DraftCasePlace) -> None:
        """Open a case of a draft; the first one where none is named."""
        self.desk.open(place.set_id, lambda draft: self._show(draft, place.case))

    def change(self, name: str, edit: Callable[[Key], Key], *, typing: str = "") -> None:
        """Change the key as one step of undo; `typing` names a field, whose steps in a row are one."""

        def changed(now: CaseDraft) -> CaseDraft:
            key = edit(now.key)
            return now if key == now.key else msgspec.structs.replace(now, key=key)

        self._change(name, changed, f"key.{self._slug}.{typing}" if typing else "")

    def change_case(self, name: str, edit: Callable[[Case], Case], *, typing: str = "") -> None:
        """Change the case itself (its papers) as one step of undo."""

        def changed(now: CaseDraft) -> CaseDraft:
            case = edit(now.case)
            return now if case == now.case else msgspec.structs.replace(now, case=case)

        self._change(name, changed, f"case.{self._slug}.{typing}" if typing else "")

    def _change(self, name: str, edit: Callable[[CaseDraft], CaseDraft], typing: str) -> None:
        slug = self._slug

        def changed(draft: Draft) -> Draft:
            now = draft.find(slug)
            after = None if now is None else edit(now)
            if after is None or after is now:
                return draft
            cases = tuple(after if one.slug == slug else one for one in draft.cases)
            return msgspec.structs.replace(draft, cases=cases)

        if self._draft is not None:
            self.desk.change(name, changed, typing=typing)

    def _show(self, draft: Draft, slug: str | None) -> None:
        found = draft.find(slug) if slug else (draft.cases[0] if draft.cases else None)
        if found is None:
            self._slug, self._draft = "", None
            self._end()
            return
        self._slug, self._draft = found.slug, found
        self._begin(found, draft)

    def _drop(self) -> None:
        if self._draft is not None:
            self._slug, self._draft = "", None
            self._end()

    def _draft_changed(self, draft: Draft) -> None:
        """The draft is another value: changed here or elsewhere, undone or redone."""
        before = self._draft
        now = None if before is None else draft.find(self._slug)
        if before is None or now is None or now.case.id != before.case.id:
            self._drop()
            return
        self._draft = now
        self._follow(before, now, draft)

    def _begin(self, case: CaseDraft, draft: Draft) -> None:
        """A case was opened."""
        self.opened.emit(case)

    def _end(self) -> None:
        """None is open any more."""
        self.opened.emit(None)

    def _follow(self, before: CaseDraft, now: CaseDraft, draft: Draft) -> None:
        """The case is another value."""
        if now.case != before.case:
            self.case_changed.emit(now.case)
        if now.key != before.key:
            self.key_changed.emit(now.key)
