"""Between the Library and the studio: a draft made of a set, a draft laid down as a set, and what was published."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.checks import OWN_FILES, check_case, check_set
from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import is_usable, printable, refuse
from xrayTrainer.domain.files import read_limited
from xrayTrainer.domain.ids import SetId, new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import check_key
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.exchange.packs.manifest import PackManifest
from xrayTrainer.resources import bundled_sets
from xrayTrainer.services.library import SETS
from xrayTrainer.services.set_files import (
    BRIEFS,
    CASE_FILE,
    CASES,
    KEY_FILE,
    LESSONS,
    SEALED_FILE,
    SET_FILE,
    SetFolder,
    is_link,
)
from xrayTrainer.services.studio_api import (
    STUDIO_FILE,
    CaseDraft,
    Draft,
    KeyVersion,
    PublishedCase,
    PublishedSet,
    StudioRecord,
)
from xrayTrainer.services.studio_folder import PUBLISHED, TURN
from xrayTrainer.services.studio_record import last_published, sha256_of
from xrayTrainer.services.whole_folder import whole_folder

PACK_FILE = "pack.json"
LONGEST_STEM = 40

_replace = msgspec.structs.replace


class SetsHere(Protocol):
    """What the studio needs of the Library."""

    def find(self, set_id: SetId) -> SetFolder:
        """Return the set of that id. Raises `session.no_set`."""
        ...


def folder_name(parent: Path, title: LangText, set_id: str, *, ending: str = "") -> str:
    """Return a name for the folder of a set that nothing in `parent` has: readable, short, plain on every system."""
    chosen = in_language({"en": title.get("en", "")}, "en") or in_language(title, "en") or ("", "")
    stem = re.sub(r"[^a-z0-9]+", "-", chosen[0].casefold()).strip("-")[:LONGEST_STEM].strip("-") or "set"
    base = f"{stem}-{set_id[:8]}{ending}"
    number, name = 1, base
    while (parent / name).exists():
        number += 1
        name = f"{base}-{number}"
    return name


# --- from the Library


def draft_from(loaded: SetFolder, studio: Path, *, as_copy: bool, own_key: str, at: str) -> SetId:
    """Lay down the draft of a set, and return its id.

    Parameters
    ----------
    loaded
        The set.
    as_copy
        Whether it becomes a set of its own.
    own_key
        Id of the keys of the mentor at work.
    at
        The time, UTC.

    Raises
    ------
    UserError
        `studio.sealed`, `studio.foreign`, and what can't be read or written.
    """
    cases = _cases_of(loaded)
    if not as_copy:
        _refuse_foreign(loaded, own_key)
    exercise_set = _replace(loaded.set, cases=tuple(one.slug for one in cases))
    record = StudioRecord(set=exercise_set.id)
    files: dict[str, bytes] = {}
    if as_copy:
        exercise_set = _replace(exercise_set, id=new_uuid(), revision=1)
        record = StudioRecord(set=exercise_set.id)
        cases = [_copied(one) for one in cases]
    else:
        here = Draft(folder=loaded.folder, set=exercise_set, cases=tuple(cases), record=record)
        record, files = snapshots(here, record, at=at, pack="", sealed=False)
        exercise_set = _replace(exercise_set, revision=exercise_set.revision + 1)
    with whole_folder(studio / folder_name(studio, exercise_set.title, exercise_set.id)) as work:
        (work / CASES).mkdir()
        (work / TURN).touch()
        for one in cases:
            target = work / CASES / one.slug
            _copy_folder(loaded.case_folder(one.slug), target)
            (target / CASE_FILE).write_bytes(to_json(one.case))
            (target / KEY_FILE).write_bytes(to_json(one.key))
        for part in (LESSONS, BRIEFS):
            if (loaded.folder / part).is_dir():
                _copy_folder(loaded.folder / part, work / part)
        for place, content in files.items():
            (work / place).parent.mkdir(parents=True, exist_ok=True)
            (work / place).write_bytes(content)
        (work / STUDIO_FILE).write_bytes(to_json(record))
        (work / SET_FILE).write_bytes(to_json(exercise_set))
    return SetId(exercise_set.id)


def _cases_of(loaded: SetFolder) -> list[CaseDraft]:
    if (loaded.folder / SEALED_FILE).exists():
        raise UserError("studio.sealed", set=loaded.folder.name)
    found = []
    for slug, case in loaded.cases.items():
        if not (loaded.case_folder(slug) / KEY_FILE).is_file():
            raise UserError("studio.sealed", set=loaded.folder.name)
        found.append(CaseDraft(slug=slug, case=case, key=loaded.read_key(slug)))
    return found


def _refuse_foreign(loaded: SetFolder, own_key: str) -> None:
    """Raise where a set was signed by somebody else, or came with the program."""
    if bundled_sets() in loaded.folder.parents:
        raise UserError("studio.foreign", set=loaded.folder.name, author="XrayTrainer")
    path = loaded.folder / PACK_FILE
    if not path.is_file():
        return
    author = read_bytes(PackManifest, read_limited(path), file=str(path)).author
    if not own_key or author.key_id != own_key:
        raise UserError("studio.foreign", set=loaded.folder.name, author=author.name)


def _copied(one: CaseDraft) -> CaseDraft:
    """Return a case of a set's copy: another case, that nobody has looked through."""
    case_id = new_uuid()
    status = "draft" if one.case.status == "reviewed" else one.case.status
    return CaseDraft(
        slug=one.slug,
        case=_replace(one.case, id=case_id, revision=1, status=status),
        key=_replace(one.key, case=case_id, revision=1, reviewer=None),
    )


def _plain_files(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder that may be copied: no links, nothing hidden, none that say of other things."""
    for path in sorted(folder.iterdir()):
        if not path.name.startswith(".") and path.is_file() and not is_link(path):
            yield path


def _copy_folder(source: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for path in _plain_files(source):
        if path.name not in (CASE_FILE, KEY_FILE):
            shutil.copyfile(path, target / path.name)


def files_of(case_folder: Path) -> dict[str, Path]:
    """Return the files in a case's folder by name, its `case.json` and `key.json` apart."""
    return {path.name: path for path in _plain_files(case_folder) if path.name not in OWN_FILES}


def refuse_file_name(name: str) -> None:
    """Raise `studio.file_name` for a name that the folder of a case can't hold on every system."""
    plain = not re.search(r'[/\\:\x00-\x1f<>"|?*]', name) and 0 < len(name.encode()) <= 200
    device = re.fullmatch(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", name, re.IGNORECASE)
    if not plain or device or name[:1] == "." or name[-1:] in (".", " ") or name.lower() in OWN_FILES:
        raise UserError("studio.file_name", name=printable(name))


# --- into the Library


def put_into_library(draft: Draft, data: Path) -> Path:
    """Lay a draft down as a set that can be worked through, and return its folder.

    Raises
    ------
    UserError
        The first fault of what can't be worked through, `annotations.*` where the disk refuses: nothing is left.
    """
    refuse_unusable(draft)
    sets = data / SETS
    to = sets / folder_name(sets, draft.set.title, draft.set.id, ending=f"-r{draft.set.revision}")
    with whole_folder(to) as work:
        (work / CASES).mkdir()
        for one in draft.cases:
            target = work / CASES / one.slug
            _copy_folder(draft.case_folder(one.slug), target)
            for name in (CASE_FILE, KEY_FILE):
                shutil.copyfile(draft.case_folder(one.slug) / name, target / name)
        for part in (LESSONS, BRIEFS):
            if (draft.folder / part).is_dir():
                _copy_folder(draft.folder / part, work / part)
        shutil.copyfile(draft.folder / SET_FILE, work / SET_FILE)
    return to


def refuse_unusable(draft: Draft) -> None:
    """Raise the first fault of a draft that can't be worked through."""
    cases = {one.slug: one.case for one in draft.cases}
    faults = list(check_set(draft.set, file=SET_FILE, cases=cases))
    for one in draft.cases:
        faults += check_case(one.case, file=f"{CASES}/{one.slug}/{CASE_FILE}")
        faults += check_key(one.key, one.case, file=f"{CASES}/{one.slug}/{KEY_FILE}")
    if not is_usable(faults):
        raise refuse(tuple(faults))


# --- what was published


def snapshots(
    draft: Draft, record: StudioRecord, *, at: str, pack: str, sealed: bool
) -> tuple[StudioRecord, dict[str, bytes]]:
    """Return the record with one published revision more, and the files that keep its new cases and keys, by place.

    What was published before as it is, is not kept twice.
    """
    last = last_published(record)
    cases: dict[str, PublishedCase] = {}
    files: dict[str, bytes] = {}
    place = f"{PUBLISHED}/{draft.set.revision}"
    for one in draft.cases:
        case, key = to_json(one.case), to_json(one.key)
        entry = PublishedCase(
            case=one.case.id,
            case_revision=one.case.revision,
            key_revision=one.key.revision,
            case_sha256=sha256_of(case),
            key_sha256=sha256_of(key),
        )
        if last.get(one.case.id) == entry:
            continue
        cases[one.slug] = entry
        files |= {f"{place}/{one.slug}.{CASE_FILE}": case, f"{place}/{one.slug}.{KEY_FILE}": key}
    published = PublishedSet(revision=draft.set.revision, at=at, sealed=sealed, pack=pack, cases=cases)
    return _replace(record, published=(*record.published, published)), files


def versions_of(folder: Path, record: StudioRecord, case_id: str) -> tuple[KeyVersion, ...]:
    """Return the published revisions of a case, the newest first; see `StudioImpl.versions`."""
    found = []
    for published in reversed(record.published):
        for slug, entry in published.cases.items():
            if entry.case != case_id:
                continue
            stem = folder / PUBLISHED / str(published.revision) / slug
            case = _kept(stem.with_name(f"{slug}.{CASE_FILE}"), entry.case_sha256)
            key = _kept(stem.with_name(f"{slug}.{KEY_FILE}"), entry.key_sha256)
            found.append(
                KeyVersion(
                    set_revision=published.revision,
                    at=published.at,
                    case=read_bytes(Case, case, file=slug),
                    key=read_bytes(Key, key, file=slug),
                )
            )
    return tuple(found)


def _kept(path: Path, sha256: str) -> bytes:
    content = read_limited(path)
    if sha256_of(content) != sha256:
        raise UserError("studio.version_altered", file=str(path))
    return content
