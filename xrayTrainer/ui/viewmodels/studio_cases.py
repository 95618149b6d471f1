"""The cases of a draft as rows of a list: narrowed by words and kinds, worded when a row is looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.ui.viewmodels.wording import Wording

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""Role of the `CaseRow`."""

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
MIME = "application/x-xraytrainer-cases"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as its row shows it.

    Attributes
    ----------
    number, slug
        Its place in the set, from 1, and its folder name.
    type
        `threat`, `document` or `clear`.
    status, kind
        As in the case.
    what
        What is hidden and how, in words.
    carrier, tags
        In words.
    has_scan
        Whether there is anything to draw.
    """

    number: int
    slug: str
    type: str
    status: str
    kind: str
    what: str
    carrier: str
    tags: str
    has_scan: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases are listed; empty stands for all."""

    words: str = ""
    type: str = ""
    status: str = ""


class CaseListModel(QAbstractListModel):
    """The list.

    Signals
    -------
    relisted()
        Other rows are listed, or in another order; what was selected is to be selected again.
    """

    relisted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._cases: tuple[CaseDraft, ...] = ()
        self._shown: list[int] = []
        self._filter = CaseFilter()
        self._terms: dict[tuple[VocabularyName, str], str] = {}
        self._texts: dict[str, tuple[CaseDraft, str]] = {}

    @property
    def slugs(self) -> list[str]:
        """Folder names of the cases listed, in order."""
        return [self._cases[n].slug for n in self._shown]

    @property
    def total(self) -> int:
        """How many cases there are, listed or not."""
        return len(self._cases)

    @property
    def filter(self) -> CaseFilter:
        """Which cases are listed."""
        return self._filter

    def case_at(self, row: int) -> CaseDraft:
        """Return the case of a row."""
        return self._cases[self._shown[row]]

    def rows_of(self, slugs: Collection[str]) -> list[int]:
        """Return the rows of those cases that are listed."""
        return [row for row, n in enumerate(self._shown) if self._cases[n].slug in slugs]

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._terms.clear()
        self._texts.clear()
        self._tell_changed(range(len(self._shown)))

    def show_draft(self, draft: Draft | None) -> None:
        """Show the cases of a draft; rows that stay where they are stay."""
        before, self._cases = self._cases, () if draft is None else draft.cases
        same = len(before) == len(self._cases) and all(
            old is new or old.slug == new.slug for old, new in zip(before, self._cases, strict=True)
        )
        if same:
            changed = [n for n, (old, new) in enumerate(zip(before, self._cases, strict=True)) if old is not new]
            if not changed:
                return
            if self._filter == CaseFilter():
                self._tell_changed(changed)
                return
            listed = self._listed()
            if listed == self._shown:
                places = {n: row for row, n in enumerate(listed)}
                self._tell_changed([places[n] for n in changed if n in places])
                return
        self._relist()

    def narrow(self, wanted: CaseFilter) -> None:
        """List other cases."""
        if wanted != self._filter:
            self._filter = wanted
            self._relist()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many cases are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role == ROW:
            return self._row(self._shown[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._row(self._shown[index.row()])
            return ", ".join(part for part in (f"{row.number}. {row.slug}", row.what, row.carrier, row.tags) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and dragged; between them others can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _FLAGS

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of this program alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return folder names of the rows that are dragged."""
        data = QMimeData()
        data.setData(MIME, "\n".join(self.case_at(index.row()).slug for index in indexes).encode())
        return data

    def _row(self, n: int) -> CaseRow:
        one = self._cases[n]
        key = one.key
        hidden = next((part for part in key.concealments if part.required), None) or next(iter(key.concealments), None)
        words: list[str] = []
        if hidden is not None:
            words += [
                self._term(VocabularyName.CLASSES, hidden.class_),
                self._term(VocabularyName.METHODS, hidden.method),
            ]
        elif key.discrepancies:
            words.append(self._term(VocabularyName.DISCREPANCY_KINDS, key.discrepancies[0].kind))
        carrier = None if one.case.carrier is None else one.case.carrier.kind
        return CaseRow(
            number=n + 1,
            slug=one.slug,
            type=key.case_type,
            status=one.case.status,
            kind=one.case.kind,
            what=" · ".join(word for word in words if word),
            carrier=self._term(VocabularyName.CARRIERS, carrier),
            tags=", ".join(key.tags),
            has_scan=bool(one.case.views),
        )

    def _term(self, vocabulary: VocabularyName, term: str | None) -> str:
        if not term:
            return ""
        known = self._terms.get((vocabulary, term))
        if known is None:
            known = self._terms[(vocabulary, term)] = self._wording.term(vocabulary, term)
        return known

    def _listed(self) -> list[int]:
        wanted = self._filter
        if wanted == CaseFilter():
            return list(range(len(self._cases)))
        words = wanted.words.casefold().split()
        return [n for n, one in enumerate(self._cases) if self._fits(one, wanted, words)]

    def _fits(self, one: CaseDraft, wanted: CaseFilter, words: Sequence[str]) -> bool:
        if wanted.status and one.case.status != wanted.status:
            return False
        if wanted.type and one.key.case_type != wanted.type:
            return False
        if not words:
            return True
        known = self._texts.get(one.slug)
        if known is None or known[0] is not one:
            known = self._texts[one.slug] = (one, self._text_of(one))
        return all(word in known[1] for word in words)

    def _text_of(self, one: CaseDraft) -> str:
        """Return what a case is found by."""
        carrier = one.case.carrier
        terms = [self._term(VocabularyName.CARRIERS, None if carrier is None else carrier.kind)]
        for hidden in one.key.concealments:
            terms.append(self._term(VocabularyName.CLASSES, hidden.class_))
            terms.append(self._term(VocabularyName.METHODS, hidden.method))
        return " ".join((one.slug, *one.key.tags, *terms)).casefold()

    def _relist(self) -> None:
        self.beginResetModel()
        self._shown = self._listed()
        self.endResetModel()
        self.relisted.emit()

    def _tell_changed(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
