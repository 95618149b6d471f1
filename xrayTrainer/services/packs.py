"""Packs out and in: a set becomes a signed file, a signed file becomes a set, whole or not at all."""

from __future__ import annotations

import hashlib
import logging
import re
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
from filelock import FileLock

from xrayTrainer.domain.assignment import Assignment
from xrayTrainer.domain.codec import read_bytes, read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.files import read_limited
from xrayTrainer.domain.ids import SetId
from xrayTrainer.exchange.containers.identity import IdentityCard
from xrayTrainer.exchange.containers.limits import LIMITS, Limits
from xrayTrainer.exchange.containers.sealing import Locks
from xrayTrainer.exchange.containers.writing import Told
from xrayTrainer.exchange.packs.manifest import PackManifest, SealedKeys
from xrayTrainer.exchange.packs.merge import Fate, Here, MergePlan, merge_plan
from xrayTrainer.exchange.packs.read import Pack, open_pack
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.blob_store import BlobStore
from xrayTrainer.services.cards import Cards, Standing
from xrayTrainer.services.library import SETS
from xrayTrainer.services.opened_keys import open_folder
from xrayTrainer.services.pack_files import LoadView
from xrayTrainer.services.pack_writing import Published as Published
from xrayTrainer.services.pack_writing import write_open, write_sealed
from xrayTrainer.services.set_files import SEALED_FILE, SET_FILE, load_set
from xrayTrainer.services.whole_folder import remove_leftovers, whole_folder
from xrayTrainer.storage.clock import Clock, now

PACK_FILE = "pack.json"
"""In the folder of a set that came by a pack: the manifest's exact bytes."""

_LOCK = "packs.lock"
_ASIDE = uuid.UUID("5f6c1a52-9a0a-5f3e-8f55-6a2a3b1f7c11")


_log = logging.getLogger(__name__)


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """What a pack says, how its author stands here, and what it would change.

    Attributes
    ----------
    digest
        SHA-256 of the manifest's bytes: names just this pack.
    """

    manifest: PackManifest
    digest: str
    author: IdentityCard
    standing: Standing
    plan: MergePlan


class PackImpl:
    """Builds, inspects, verifies and takes in packs.

    Parameters
    ----------
    data
        Data folder; sets go into its `sets`, their parts into its `blobs`.
    load
        Decodes or computes views, for packs with pictures.
    clock
        The time; another one is for tests.
    limits
        How large a pack may be.
    """

    def __init__(self, data: Path, load: LoadView, *, clock: Clock = now, limits: Limits = LIMITS) -> None:
        self._data = data
        self._sets = data / SETS
        self._load = load
        self._clock = clock
        self._limits = limits
        self._blobs = BlobStore(data / "blobs")
        self.cards = Cards(data, clock=clock)

    # out

    def build(
        self,
        folder: Path,
        to: Path,
        *,
        passphrase: str = "",
        assignments: tuple[Assignment, ...] = (),
        told: Told | None = None,
    ) -> Published:
        """Write the open pack of a set: its files as they lie, keys readable; see `pack_writing.write_open`.

        Raises
        ------
        UserError
            The first fault of a set that can't be used, `identity.*`, `container.*`.
        """
        author = self.cards.keys(passphrase)
        return write_open(folder, to, author=author, made=self._clock().utc, assignments=assignments, told=told)

    def build_sealed(
        self,
        folder: Path,
        to: Path,
        *,
        recipients: tuple[IdentityCard, ...] = (),
        with_passcode: bool = True,
        passphrase: str = "",
        assignments: tuple[Assignment, ...] = (),
        rendered: Callable[[int, int], None] | None = None,
        told: Told | None = None,
    ) -> Published:
        """Write the sealed pack of a set: scans as pictures, keys under lock; see `pack_writing.write_sealed`.

        Raises
        ------
        UserError
            As `build`, and `pack.sealed_pictures`.
        """
        return write_sealed(
            folder,
            to,
            self._load,
            author=self.cards.keys(passphrase),
            made=self._clock().utc,
            recipients=recipients,
            with_passcode=with_passcode,
            assignments=assignments,
            rendered=rendered,
            told=told,
        )

    # in

    def inspect(self, file: Path) -> Incoming:
        """Return what a pack says and would change; nothing is written, parts are not read."""
        with open_pack(file, limits=self._limits) as pack:
            return self._incoming(pack)

    def verify(self, file: Path, told: Told | None = None) -> Incoming:
        """Return the same after every part was read and held against its hash."""
        with open_pack(file, limits=self._limits) as pack:
            pack.verify(told)
            return self._incoming(pack)

    def take(
        self,
        file: Path,
        *,
        aside: bool = False,
        new_keys: bool = False,
        expected: str | None = None,
        told: Told | None = None,
    ) -> tuple[Incoming, Change]:
        """Take a pack in; its set is in the Library afterwards, or nothing has changed.

        Parameters
        ----------
        file
            The pack.
        aside
            Take a set that another author's pack has here already as a set of its own.
        new_keys
            Take it from a known name with other keys.
        expected
            `digest` of the pack that was inspected; another one is refused.
        told
            Hears of bytes.

        Raises
        ------
        UserError
            `container.altered` where it is not the expected one, `pack.older`, `pack.other_content`,
            `pack.other_author`, `identity.other_keys`, the first fault of its set, and what `open_pack` refuses.
        """
        self._data.mkdir(parents=True, exist_ok=True)
        with FileLock(self._data / _LOCK):
            self._tidy_up()
            with open_pack(file, limits=self._limits) as pack:
                coming = self._incoming(pack)
                if expected not in (None, coming.digest):
                    raise UserError("container.altered", file=file.name)
                fate = coming.plan.fate
                if fate is Fate.ALREADY_HERE or (coming.manifest.assignments and coming.plan.set_stays):
                    pack.verify(told)
                    return coming, Change(frozenset())
                if not fate.is_taken and not (aside and fate is Fate.OTHER_AUTHOR):
                    raise UserError(f"pack.{fate.value}", file=file.name, author=coming.author.name)
                if coming.standing is Standing.OTHER_KEYS and not new_keys:
                    raise UserError(
                        "identity.other_keys", name=coming.author.name, fingerprint=coming.author.fingerprint
                    )
                self._lay_down(pack, aside=fate is Fate.OTHER_AUTHOR, told=told)
                self.cards.trust(coming.author, new_keys=new_keys)
        return coming, Change(frozenset({Topic.SETS}))

    # released keys

    def set_here(self, coming: Incoming) -> SetId:
        """Return the identity that the set of a pack has here: another one where it was taken in aside.

        Where another pack of the same set and author is here, that one's.

        Raises
        ------
        UserError
            `pack.no_set` if it was not taken in.
        """
        near = None
        for folder, here in self._here():
            if here.digest == coming.digest:
                return _set_id(folder)
            same = here.manifest.id == coming.manifest.id
            if same and here.manifest.author.sign_key == coming.manifest.author.sign_key:
                near = folder
        if near is not None:
            return _set_id(near)
        raise UserError("pack.no_set", file=str(self._sets))

    def locks(self, set_id: SetId) -> tuple[Locks, ...]:
        """Return the locks on the sealed keys of a set, of its newest revision first. Raises `pack.nothing_sealed`."""
        return tuple(sealed.locks for _, _, sealed in self._sealed_folders(set_id))

    def open_keys(self, set_id: SetId, *, passcode: str | None = None, passphrase: str = "") -> tuple[int, Change]:
        """Open the sealed keys of a set, by its passcode or by the own identity, and return how many there are.

        Where several revisions wait, all that this opens are opened.

        Raises
        ------
        UserError
            `pack.nothing_sealed`, `sealing.*`, `identity.*`.
        """
        opened, refused = 0, None
        keys = None if passcode is not None else self.cards.keys(passphrase)
        for folder, manifest, sealed in self._sealed_folders(set_id):
            try:
                opened += open_folder(folder, manifest, sealed, passcode=passcode, keys=keys)
            except UserError as error:
                refused = refused or error
        if not opened and refused is not None:
            raise refused
        return opened, Change(frozenset({Topic.SETS}))

    def _sealed_folders(self, set_id: SetId) -> tuple[tuple[Path, PackManifest, SealedKeys], ...]:
        found = [
            (folder, here.manifest, here.manifest.sealed)
            for folder, here in self._here()
            if here.manifest.sealed is not None and _sealed(folder) and _set_id(folder) == set_id
        ]
        if not found:
            raise UserError("pack.nothing_sealed")
        return tuple(sorted(found, key=lambda one: -one[1].revision))

    def _incoming(self, pack: Pack) -> Incoming:
        manifest = pack.manifest
        digest = hashlib.sha256(pack.container.manifest).hexdigest()
        here = tuple(one for _, one in self._here() if one.manifest.id == manifest.id)
        return Incoming(
            manifest=manifest,
            digest=digest,
            author=manifest.author,
            standing=self.cards.standing(manifest.author),
            plan=merge_plan(manifest, digest, here),
        )

    def _here(self) -> Iterator[tuple[Path, Here]]:
        """Yield the sets that came by packs, with their manifests."""
        if not self._sets.is_dir():
            return
        for folder in sorted(self._sets.iterdir()):
            path = folder / PACK_FILE
            if not path.is_file():
                continue
            try:
                content = read_limited(path, limit=self._limits.manifest_bytes)
                manifest = read_bytes(PackManifest, content, file=str(path))
            except UserError as error:
                _log.warning("%s can't be read: %s", path, error.code)
                continue
            yield folder, Here(manifest=manifest, digest=hashlib.sha256(content).hexdigest())

    def _lay_down(self, pack: Pack, *, aside: bool, told: Told | None) -> None:
        """Write the set folder of a pack."""
        manifest = pack.manifest
        to = self._free_folder(manifest)
        with self._blobs.filling() as blobs, whole_folder(to) as work:
            places = dict(manifest.files)
            if manifest.sealed is not None:
                places[SEALED_FILE] = manifest.sealed.part
            for path, part in places.items():
                blobs.place(part, partial(pack.container.chunks, part, told), work / path)
            (work / PACK_FILE).write_bytes(pack.container.manifest)
            _refuse_unlike(work, manifest, file=pack.container.file)
            if aside:
                _rename_set(work, manifest)

    def _tidy_up(self) -> None:
        """Take out what a killed program has left: half a set, and parts that no set names."""
        if self._sets.is_dir():
            remove_leftovers(self._sets)
        self._blobs.sweep()

    def _free_folder(self, manifest: PackManifest) -> Path:
        title = manifest.title.get("en") or next(iter(manifest.title.values()), "")
        stem = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40] or "set"
        base = f"{stem}-{manifest.id[:8]}-r{manifest.revision}"
        number = 1
        while (self._sets / (base if number == 1 else f"{base}-{number}")).exists():
            number += 1
        return self._sets / (base if number == 1 else f"{base}-{number}")


def _refuse_unlike(work: Path, manifest: PackManifest, *, file: str) -> None:
    """Raise unless the set is what its manifest says, and one that can be worked through."""
    loaded = load_set(work)
    if (loaded.set.id, loaded.set.revision, len(loaded.cases)) != (manifest.id, manifest.revision, manifest.cases):
        raise UserError("pack.not_its_set", file=file)
    if manifest.kind == "open":
        for slug in loaded.cases:
            loaded.read_key(slug)
    elif any(view.source.scene is not None for case in loaded.cases.values() for view in case.views):
        raise UserError("pack.open_key", file=file)


def aside_id(set_id: str, sign_key: str) -> SetId:
    """Return the identity that a set has where it was taken in beside one of another author."""
    return SetId(str(uuid.uuid5(_ASIDE, f"{set_id} {sign_key}")))


def _rename_set(work: Path, manifest: PackManifest) -> None:
    """Give a set of another author an identity of its own; what came stays beside it in the manifest."""
    exercises = read_file(ExerciseSet, work / SET_FILE)
    own = aside_id(manifest.id, manifest.author.sign_key)
    (work / SET_FILE).unlink()
    (work / SET_FILE).write_bytes(to_json(msgspec.structs.replace(exercises, id=own)))


def _set_id(folder: Path) -> SetId:
    return SetId(read_file(ExerciseSet, folder / SET_FILE).id)


def _sealed(folder: Path) -> bool:
    return (folder / SEALED_FILE).is_file()
