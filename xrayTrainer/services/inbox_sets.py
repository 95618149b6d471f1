"""The sets of which the Inbox tells: in the Library, in the studio, among made cases that came, or gone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import CaseId, SetId
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services.library import MADE_FOR_SOMEBODY, LibraryImpl
from xrayTrainer.services.session_state import Texts
from xrayTrainer.services.set_files import CASE_FILE, KEY_FILE, SetFolder, read_key
from xrayTrainer.storage import inbox_rows
from xrayTrainer.storage.connection import Connection


class FoundCase(msgspec.Struct, frozen=True, kw_only=True):
    """A case as it lies here; the key is None while it is under lock or not here."""

    case: Case
    slug: str
    folder: Path
    key: Key | None


class KnownSets:
    """Looks for sets, each once; made for one call, as folders change.

    Parameters
    ----------
    library
        The sets.
    texts, connection
        Where sets that do not lie here (any more) are told of.
    """

    def __init__(self, library: LibraryImpl, texts: Texts, connection: Connection) -> None:
        self._library = library
        self._texts = texts
        self._connection = connection
        self._shelf: Mapping[str, SetFolder] = {one.set.id: one for one in library.sets()}
        self._drafts: dict[str, SetFolder | None] = {}
        self._titles: dict[str, LangText] = {}

    def folder(self, set_id: str) -> SetFolder | None:
        """Return the set in the Library, else in the studio; None where it is in neither."""
        return self._shelf.get(set_id) or self.draft(set_id)

    def draft(self, set_id: str) -> SetFolder | None:
        """Return the set in the studio, None where it is not there."""
        if set_id not in self._drafts:
            self._drafts[set_id] = self._library.draft(set_id)
        return self._drafts[set_id]

    def is_made(self, set_id: str) -> bool:
        """Return whether the cases of a set were made for one person, here or where results came from."""
        loaded = self._shelf.get(set_id)
        if loaded is not None:
            return loaded.folder.name.startswith(MADE_FOR_SOMEBODY)
        return self._library.has_come(set_id)

    def title(self, set_id: SetId) -> LangText:
        """Return the title of a set; that of one that is not here, as it was when somebody took it."""
        if set_id not in self._titles:
            loaded = self.folder(set_id)
            self._titles[set_id] = self._told(set_id) if loaded is None else loaded.set.title
        return self._titles[set_id]

    def slug(self, set_id: SetId, case: CaseId) -> str:
        """Return the folder name of a case, empty where its set is not here."""
        loaded = self.folder(set_id)
        known = None if loaded is None else loaded.find(case)
        return "" if known is None else known[0]

    def case(self, set_id: SetId, case: CaseId, case_hash: str) -> FoundCase:
        """Return a case as it lies here; `case_hash` names its text, as it was answered.

        Raises `inbox.no_case` where it does not lie here.
        """
        loaded = self.folder(set_id)
        known = None if loaded is None else loaded.find(case)
        if loaded is not None and known is not None:
            slug, value = known
            return _found(value, slug, loaded.case_folder(slug))
        came = self._library.came(set_id, case, case_hash)
        if not (came / CASE_FILE).is_file():
            raise UserError("inbox.no_case")
        return _found(read_file(Case, came / CASE_FILE), came.name, came)

    def _told(self, set_id: str) -> LangText:
        digest = inbox_rows.set_hash(self._connection, set_id)
        if digest is None:
            return {}
        try:
            return self._texts.get(self._connection, ExerciseSet, digest).title
        except UserError:  # of a form that this program can't read
            return {}


def _found(case: Case, slug: str, folder: Path) -> FoundCase:
    key = read_key(folder, case) if (folder / KEY_FILE).is_file() else None
    return FoundCase(case=case, slug=slug, folder=folder, key=key)
