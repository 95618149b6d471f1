"""What windows may ask of the studio: drafts of exercise sets, and what is done with them.

A draft is a set folder (DESIGN.md 4.1) in the data folder's `studio`, with `studio.json` beside `set.json`: what has
been published of it, and who has looked through which key. It may be unfinished; the Library does not know it.

A `Draft` is a frozen value.  An edit is a function from one draft to the next; `StudioService.save` writes what
differs between two of them, so that undo is nothing but saving the older one.  Pixels and pictures are files in the
folder of their case: they are added, and go to the draft's bin with their case, whence undo brings them back.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.exercise_set import ExerciseSet, Slug, Uuid
from xrayTrainer.domain.faults import Fault
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change, Progress
    from xrayTrainer.services.set_checks import Report

STUDIO = "studio"
"""Folder of the drafts, inside the data folder."""

STUDIO_FILE = "studio.json"
"""What the studio knows of a draft, beside its `set.json`; it never travels."""

Pages: TypeAlias = Mapping[str, LangText]
"""Markdown by the name of a lesson or brief, then by language code."""

Decision: TypeAlias = Literal["signed_off", "changes_wanted"]


class PublishedCase(OpenStruct, frozen=True, kw_only=True):
    """A case as it was published.

    Attributes
    ----------
    case
        Its identity.
    case_revision, key_revision
        Of its two files.
    case_sha256, key_sha256
        Fingerprints of the two, hex.
    """

    case: Uuid
    case_revision: int
    key_revision: int
    case_sha256: str
    key_sha256: str


class PublishedSet(OpenStruct, frozen=True, kw_only=True):
    """One published revision of a set.

    Attributes
    ----------
    revision
        Of the set.
    at
        When (UTC, ISO 8601).
    sealed
        Whether its keys went under lock.
    pack
        Name of the file in which it went out, where it did.
    cases
        By folder name: the cases that were new or different in it. The others are as published before.
    """

    revision: int
    at: str
    sealed: bool = False
    pack: str = ""
    cases: Mapping[str, PublishedCase] = {}


class SecondLook(OpenStruct, frozen=True, kw_only=True):
    """What a second mentor said of a key.

    Attributes
    ----------
    case
        Identity of the case.
    key_revision, key_sha256
        Of the key that was looked at; another key needs another look.
    by, at
        Who, and when (UTC, ISO 8601).
    decision
        Signed off, or changes wanted.
    note
        Why, in his words.
    """

    case: Uuid
    key_revision: int
    key_sha256: str
    by: str
    at: str
    decision: Decision
    note: str = ""


class StudioRecord(OpenStruct, frozen=True, kw_only=True):
    """`studio.json`.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    set
        Identity of the set.
    published
        Its published revisions, the oldest first.
    looks
        What second mentors said, the oldest first.
    tried
        Identities of the cases that somebody has worked through as a trainee would.
    """

    format: Literal["xraytrainer/studio"] = "xraytrainer/studio"
    version: int = 1
    requires: tuple[str, ...] = ()
    set: Uuid
    published: tuple[PublishedSet, ...] = ()
    looks: tuple[SecondLook, ...] = ()
    tried: tuple[Uuid, ...] = ()


class CaseDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A case of a draft with its key, by folder name."""

    slug: Slug
    case: Case
    key: Key


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A draft as it lies on the disk.

    Attributes
    ----------
    folder
        Where.
    set
        Its `set.json`; `set.cases` is the order of `cases`.
    cases
        Its cases in their order.
    lessons, briefs
        Their texts.
    record
        What the studio knows of it.
    notes
        Where the folder was otherwise than `set.json` says when it was opened: `studio.case_lost`, `studio.case_found`.
    """

    folder: Path
    set: ExerciseSet
    cases: tuple[CaseDraft, ...] = ()
    lessons: Pages = {}
    briefs: Pages = {}
    record: StudioRecord
    notes: tuple[Fault, ...] = ()

    @property
    def id(self) -> SetId:
        """Identity of the set."""
        return SetId(self.set.id)

    def case_folder(self, slug: str) -> Path:
        """Return the folder of a case."""
        return self.folder / "cases" / slug

    def find(self, slug: str) -> CaseDraft | None:
        """Return the case of that folder name."""
        return next((one for one in self.cases if one.slug == slug), None)


class DraftCard(msgspec.Struct, frozen=True, kw_only=True):
    """A draft as a list shows it. `changed_at` is seconds since 1970; `published` its newest published revision."""

    id: SetId
    title: LangText
    level: int
    cases: int
    folder: Path
    changed_at: float
    published: int | None = None


class KeyVersion(msgspec.Struct, frozen=True, kw_only=True):
    """One published revision of a case and its key, and in which revision of the set it first went out."""

    set_revision: int
    at: str
    case: Case
    key: Key


class StudioService(Protocol):
    """Drafts of exercise sets."""

    def drafts(self) -> tuple[DraftCard, ...]:
        """Return all drafts, the one changed last first; folders that can't be read are left out, and logged."""
        ...

    def new(self, title: LangText) -> Draft:
        """Make an empty draft."""
        ...

    def draft_of(self, set_id: SetId, *, as_copy: bool) -> Draft:
        """Make a draft of a set in the Library: its own next revision, or with `as_copy` another set with new ids.

        Raises
        ------
        UserError
            `studio.sealed` where its keys are not here; `studio.foreign` where it came signed by somebody else and no
            copy is asked for; `studio.drafted` where a draft of it lies here already.
        """
        ...

    def open(self, set_id: SetId) -> Draft:
        """Return a draft. Cases that can't be read raise; nothing is repaired silently."""
        ...

    def save(self, before: Draft, after: Draft) -> None:
        """Write what differs: whole files, each atomically, `set.json` last. Cases left out go to the bin, and come
        back from it.

        A case or key that differs from what was published last gets the next revision number, once.
        """
        ...

    def add_files(self, draft: Draft, slug: str, files: Mapping[str, bytes]) -> None:
        """Put scans or pictures into the folder of a case (made where absent), whole or not at all."""
        ...

    def add_page_files(self, draft: Draft, files: Mapping[str, bytes], *, briefs: bool) -> None:
        """Put pictures beside the texts of the lessons, or of the briefs, whole or not at all."""
        ...

    def copy_files(self, draft: Draft, source: Path, slug: str) -> None:
        """Copy all that lies in a case's folder, its `case.json` and `key.json` apart, into the folder of a case."""
        ...

    def remove(self, set_id: SetId) -> None:
        """Move a draft to the studio's bin, from which it can be taken back for thirty days."""
        ...

    def removed(self) -> tuple[DraftCard, ...]:
        """Return the drafts in the studio's bin, the one changed last first."""
        ...

    def take_back(self, set_id: SetId) -> Draft:
        """Take a draft out of the bin."""
        ...

    def check(self, draft: Draft, progress: Progress | None = None) -> Report:
        """Return every fault and warning of a draft as saved, with file and place: those of `check_folder` and those
        that a mentor wants to know before it goes out.
        """
        ...

    def published(self, draft: Draft, *, pack: str, sealed: bool) -> tuple[Draft, Change]:
        """Note that the draft as saved was published: keep its cases and keys, and put it into the Library."""
        ...

    def versions(self, draft: Draft, slug: str) -> tuple[KeyVersion, ...]:
        """Return the published revisions of a case, the newest first."""
        ...

    def second_look(self, draft: Draft, slug: str, *, by: str, decision: Decision, note: str = "") -> Draft:
        """Note what a second mentor says of a key as saved, and return the draft with it.

        Raises
        ------
        UserError
            `studio.own_key` where the author of the key looks through it himself.
        """
        ...

    def tried(self, draft: Draft, slug: str) -> Draft:
        """Note that a case was worked through as a trainee would, and return the draft with that."""
        ...
