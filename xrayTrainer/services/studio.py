"""The studio: drafts of exercise sets in the data folder, made, opened, saved and published; see `StudioService`."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import SetId, new_uuid
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services.api import Change, Progress, Topic
from xrayTrainer.services.set_checks import Report
from xrayTrainer.services.set_files import BRIEFS, CASES, LESSONS, SET_FILE
from xrayTrainer.services.studio_api import (
    STUDIO,
    STUDIO_FILE,
    Decision,
    Draft,
    DraftCard,
    KeyVersion,
    StudioRecord,
)
from xrayTrainer.services.studio_changes import plan_of
from xrayTrainer.services.studio_folder import (
    BIN,
    TURN,
    changed_at,
    draft_folders,
    purge,
    read_draft,
    read_record,
)
from xrayTrainer.services.studio_library import (
    SetsHere,
    draft_from,
    files_of,
    folder_name,
    put_into_library,
    refuse_file_name,
    snapshots,
    versions_of,
)
from xrayTrainer.services.studio_record import looked_through
from xrayTrainer.services.studio_saving import Plan, carry_out, finish, put_files, turn_of, worded
from xrayTrainer.services.whole_folder import whole_folder
from xrayTrainer.storage.clock import Clock, now

LOCKS = ".locks"
LONGEST_WAIT_S = 10.0
"""For so long another program may write to the same draft before this one gives up."""

_log = logging.getLogger(__name__)


class _Known(msgspec.Struct, frozen=True):
    """What was seen of a draft last: the mark of its last change, and what the studio knew of it."""

    turn: int
    record: StudioRecord


class _Work(msgspec.Struct):
    """A draft that is written to: as it lies on the disk, and what the studio knows of it."""

    draft: Draft
    record: StudioRecord


class StudioImpl:
    """Drafts in `<data>/studio`.

    Parameters
    ----------
    data
        Data folder.
    library
        The sets that are here.
    check
        Looks through a draft's folder.
    author
        Returns the name and the id of the keys of the mentor at work, as his card says; empty where he has none.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self,
        data: Path,
        library: SetsHere,
        *,
        check: Callable[[Draft, Progress | None], Report],
        author: Callable[[], tuple[str, str]] = lambda: ("", ""),
        clock: Clock = now,
    ) -> None:
        self._data = data
        self._studio = data / STUDIO
        self._library = library
        self._check = check
        self._author = author
        self._clock = clock
        self._known: dict[Path, _Known] = {}

    # --- drafts

    def drafts(self) -> tuple[DraftCard, ...]:
        """Return all drafts, the one changed last first; folders that can't be read are left out, and logged."""
        return _cards(self._studio)

    def new(self, title: LangText) -> Draft:
        """Make an empty draft. Raises `annotations.disk_full`, `annotations.not_written`."""
        name, _ = self._author()
        made = ExerciseSet(id=new_uuid(), revision=1, title=title, authors=(name,) if name else (), cases=())
        folder = self._studio / folder_name(self._studio, title, made.id)
        with whole_folder(folder) as work:
            (work / CASES).mkdir()
            (work / TURN).touch()
            (work / STUDIO_FILE).write_bytes(to_json(StudioRecord(set=made.id)))
            (work / SET_FILE).write_bytes(to_json(made))
        return self.open(SetId(made.id))

    def draft_of(self, set_id: SetId, *, as_copy: bool) -> Draft:
        """Make a draft of a set in the Library; see `StudioService.draft_of`."""
        loaded = self._library.find(set_id)
        if not as_copy and any(card.id == set_id for card in self.drafts()):
            raise UserError("studio.drafted", set=loaded.folder.name)
        _, key_id = self._author()
        return self.open(draft_from(loaded, self._studio, as_copy=as_copy, own_key=key_id, at=self._clock().utc))

    def open(self, set_id: SetId) -> Draft:
        """Return a draft.

        Raises
        ------
        UserError
            `studio.no_draft`, and the first fault of the first file that can't be read.
        """
        folder = self._find(set_id)
        with self._locked(folder):
            finish(folder)
            purge(folder / BIN)
            draft = read_draft(folder)
            self._known[folder] = _Known(turn_of(folder), draft.record)
        return draft

    # --- writing

    def save(self, before: Draft, after: Draft) -> None:
        """Write what differs; see `StudioService.save`.

        Raises
        ------
        UserError
            `formats.disk_full`, `formats.not_written`; `studio.changed_elsewhere` where another program has written to
            this draft since it was read here; `studio.busy`, `studio.no_draft`.
        """
        with self._writing(before) as work:
            carry_out(after.folder, plan_of(work.draft, after, work.record))

    def add_files(self, draft: Draft, slug: str, files: Mapping[str, bytes]) -> None:
        """Put scans or pictures into the folder of a case; see `StudioService.add_files`."""
        for name in files:
            refuse_file_name(name)
        with self._locked(draft.folder):
            put_files(draft.case_folder(slug), files)

    def add_page_files(self, draft: Draft, files: Mapping[str, bytes], *, briefs: bool) -> None:
        """Put pictures beside the texts of the lessons, or of the briefs, whole or not at all."""
        for name in files:
            refuse_file_name(name)
        with self._locked(draft.folder):
            put_files(draft.folder / (BRIEFS if briefs else LESSONS), files)

    def copy_files(self, draft: Draft, source: Path, slug: str) -> None:
        """Copy what lies in a case's folder into the folder of a case; see `StudioService.copy_files`."""
        with worded(source):
            files = files_of(source)
        with self._locked(draft.folder):
            put_files(draft.case_folder(slug), files)

    def remove(self, set_id: SetId) -> None:
        """Move a draft to the studio's bin, from which `take_back` takes it for thirty days."""
        folder = self._find(set_id)
        bin_ = self._studio / BIN
        with self._locked(folder), worded(folder):
            bin_.mkdir(exist_ok=True)
            purge(bin_)
            target = bin_ / folder.name
            while target.exists():
                target = target.with_name(f"{target.name}-{new_uuid()[:8]}")
            os.rename(folder, target)
            moment = time.time()
            os.utime(target, (moment, moment))
            self._known.pop(folder, None)

    def removed(self) -> tuple[DraftCard, ...]:
        """Return the drafts in the studio's bin, the one changed last first."""
        return _cards(self._studio / BIN)

    def take_back(self, set_id: SetId) -> Draft:
        """Take a draft out of the bin. Raises `studio.no_draft`, `studio.drafted`."""
        card = next((card for card in self.removed() if card.id == set_id), None)
        if card is None:
            raise UserError("studio.no_draft")
        if any(one.id == set_id for one in self.drafts()):
            raise UserError("studio.drafted", set=card.folder.name)
        with worded(card.folder):
            os.rename(card.folder, self._studio / folder_name(self._studio, card.title, set_id))
        return self.open(set_id)

    # --- check, publish, look back

    def check(self, draft: Draft, progress: Progress | None = None) -> Report:
        """Return every fault and warning of a draft as saved; see `StudioService.check`."""
        self.save(draft, draft)  # the list of cases, where the folder was otherwise than it said
        return self._check(draft, progress)

    def published(self, draft: Draft, *, pack: str, sealed: bool) -> tuple[Draft, Change]:
        """Note that a draft as saved was published; see `StudioService.published`.

        Raises
        ------
        UserError
            As `save`, and the first fault of a set that can't be worked through: then nothing is noted.
        """
        self.save(draft, draft)
        with self._writing(draft) as work:
            here = read_draft(draft.folder)
            put_into_library(here, self._data)
            noted, files = snapshots(here, work.record, at=self._clock().utc, pack=pack, sealed=sealed)
            _write_noted(draft.folder, noted, plan_of(here, here, noted, as_read=True), files)
        return self.open(draft.id), Change(frozenset({Topic.SETS}))

    def versions(self, draft: Draft, slug: str) -> tuple[KeyVersion, ...]:
        """Return the published revisions of a case, the newest first.

        Raises
        ------
        UserError
            `studio.version_altered` where one is not what was published; `formats.*` where it can't be read.
        """
        one = draft.find(slug)
        return () if one is None else versions_of(draft.folder, draft.record, one.case.id)

    def second_look(self, draft: Draft, slug: str, *, by: str, decision: Decision, note: str = "") -> Draft:
        """Note what a second mentor says of a key as saved, and return the draft with it.

        Raises
        ------
        UserError
            `studio.own_key` where the author of the key looks through it himself; as `save`.
        ValueError
            If nobody looks.
        LookupError
            If the draft has no such case.
        """
        if not by.strip():
            raise ValueError("somebody has to look through a key")
        name = by.strip()
        with self._writing(draft) as work:
            before = read_draft(draft.folder)
            one = before.find(slug)
            if one is None:
                raise LookupError(slug)
            if name.casefold() == one.key.author.strip().casefold():
                raise UserError("studio.own_key", name=name)
            after, look = looked_through(before, one, by=name, decision=decision, note=note, at=self._clock().utc)
            noted = msgspec.structs.replace(work.record, looks=(*work.record.looks, look))
            _write_noted(draft.folder, noted, plan_of(before, after, noted, as_read=True))
        return self.open(draft.id)

    def tried(self, draft: Draft, slug: str) -> Draft:
        """Note that a case was worked through as a trainee would; see `StudioService.tried`."""
        one = draft.find(slug)
        if one is None or one.case.id in draft.record.tried:
            return draft
        with self._writing(draft) as work:
            tried = tuple(dict.fromkeys((*work.record.tried, one.case.id)))
            noted = msgspec.structs.replace(work.record, tried=tried)
            _write_noted(draft.folder, noted, Plan())
            work.record = noted
        return msgspec.structs.replace(draft, record=noted)

    # --- one at a time

    @contextmanager
    def _writing(self, draft: Draft) -> Iterator[_Work]:
        """Give a draft as it lies on the disk, and what is known of it, for a block that writes to it."""
        folder = draft.folder
        with self._locked(folder):
            known = self._known.get(folder)
            if known is not None and known.turn != turn_of(folder):
                raise UserError("studio.changed_elsewhere", file=folder.name)
            if finish(folder):
                draft = read_draft(folder)  # of a save that was broken off: what lies there is newer than what was read
                work = _Work(draft, draft.record)
            else:
                work = _Work(draft, known.record if known is not None else read_record(folder, draft.set))
            try:
                yield work
            finally:
                self._known[folder] = _Known(turn_of(folder), work.record)

    @contextmanager
    def _locked(self, folder: Path) -> Iterator[None]:
        """Keep other programs out of a draft for a block."""
        if not folder.is_dir():
            raise UserError("studio.no_draft")
        locks = self._studio / LOCKS
        with worded(locks):
            locks.mkdir(parents=True, exist_ok=True)
            lock = FileLock(locks / f"{folder.name}.lock")
            try:
                lock.acquire(timeout=LONGEST_WAIT_S)
            except Timeout:
                raise UserError("studio.busy", file=folder.name) from None
        try:
            yield
        finally:
            lock.release()

    def _find(self, set_id: SetId) -> Path:
        for folder in draft_folders(self._studio):
            try:
                found = read_file(ExerciseSet, folder / SET_FILE).id
            except UserError as error:
                _log.warning("the draft in %s can't be read: %s", folder, error)
                continue
            if found == set_id:
                return folder
        raise UserError("studio.no_draft")


def _cards(studio: Path) -> tuple[DraftCard, ...]:
    cards = []
    for folder in draft_folders(studio):
        try:
            exercise_set = read_file(ExerciseSet, folder / SET_FILE)
            record = read_record(folder, exercise_set)
        except UserError as error:
            _log.warning("the draft in %s can't be read: %s", folder, error)
            continue
        cards.append(
            DraftCard(
                id=SetId(exercise_set.id),
                title=exercise_set.title,
                level=exercise_set.level,
                cases=len(exercise_set.cases),
                folder=folder,
                changed_at=changed_at(folder),
                published=max((one.revision for one in record.published), default=None),
            )
        )
    return tuple(sorted(cards, key=lambda card: -card.changed_at))


def _write_noted(folder: Path, noted: StudioRecord, plan: Plan, files: Mapping[str, bytes] | None = None) -> None:
    """Carry out a plan together with what is noted in the record, `set.json` last."""
    puts = {**(files or {}), STUDIO_FILE: to_json(noted), **plan.puts}
    carry_out(folder, Plan(puts=puts, moves=plan.moves, drops=plan.drops))
