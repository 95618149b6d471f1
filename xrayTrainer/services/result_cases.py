"""Cases that were made for one person, on their way with his results: nobody else has them.

They come into a folder of their own, by set and case (`LibraryImpl.came`): no shelf shows them, and nobody's practice
draws from them. What a file says of them is checked whole before anything is written, and nothing in it names a place:
the set follows from its token, folders from identity and fingerprint of the case.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.checks import case_files, check_case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import is_usable, refuse
from xrayTrainer.domain.files import read_limited
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import check_key, key_files
from xrayTrainer.domain.scene import Scene
from xrayTrainer.exchange.results.records import MOST_KEY, MOST_MADE, MOST_SCENE, MadeSent, ResultRecords, SessionSent
from xrayTrainer.services.library import MADE_FOR_SOMEBODY, SETS, came_folder, made_slug
from xrayTrainer.services.made_cases import NAMESPACE, write_case
from xrayTrainer.services.result_room import Room
from xrayTrainer.services.session_state import text_of
from xrayTrainer.services.set_files import CASE_FILE, CASES, KEY_FILE, is_link

SCENE_FILE = "scene.json"

_MOST_BYTES = 4 * (MOST_KEY + MOST_SCENE)


class Came(msgspec.Struct, frozen=True, kw_only=True):
    """A made case that came, checked: where it belongs, and its files."""

    folder: Path
    files: Mapping[str, bytes]


# out


def made_of(data: Path, sessions: Sequence[SessionSent], room: Room) -> tuple[MadeSent, ...]:
    """Return the cases of sessions that were made for their person, with recipe and key.

    Cases whose files are gone, or are not those that were answered, stay behind; where `room` ends, the earliest too.
    """
    sets = _made_sets(data / SETS)
    found: dict[tuple[str, str], MadeSent] = {}
    for session in reversed(sessions):
        for case in session.cases:
            set_id = case.set_id or session.set_id
            folder = sets.get(set_id)
            if folder is None or (set_id, case.case_hash) in found or len(found) >= MOST_MADE:
                continue
            one = _read(folder, set_id, case.case_id, case.case_hash)
            if one is not None:
                if not room.takes_case(one.key, one.scene):
                    return tuple(found.values())
                found[set_id, case.case_hash] = one
    return tuple(found.values())


def _made_sets(sets: Path) -> dict[str, Path]:
    """Return the folders of sets that were made for somebody, by id."""
    try:
        folders = [one for one in sets.iterdir() if one.name.startswith(MADE_FOR_SOMEBODY) and not is_link(one)]
    except OSError:
        return {}
    return {_set_id(one.name.removeprefix(MADE_FOR_SOMEBODY)): one for one in folders}


def _set_id(token: str) -> str:
    return str(uuid.uuid5(NAMESPACE, f"{MADE_FOR_SOMEBODY}{token}"))


def _read(folder: Path, set_id: str, case_id: str, case_hash: str) -> MadeSent | None:
    place = folder / CASES / made_slug(case_id)
    try:
        texts = {name: read_limited(place / name, limit=_MOST_BYTES) for name in (CASE_FILE, KEY_FILE, SCENE_FILE)}
        case = read_bytes(Case, texts[CASE_FILE], file=CASE_FILE)
        key, scene = texts[KEY_FILE].decode(), texts[SCENE_FILE].decode()
    except (UserError, UnicodeDecodeError):
        return None
    same = hashlib.sha256(text_of(case).encode()).hexdigest() == case_hash
    if not same or len(key) > MOST_KEY or len(scene) > MOST_SCENE:
        return None
    token = folder.name.removeprefix(MADE_FOR_SOMEBODY)
    return MadeSent(token=token, set_id=set_id, case_hash=case_hash, key=key, scene=scene)


# in


def checked(records: ResultRecords, data: Path, *, file: str) -> tuple[Came, ...]:
    """Return the made cases of a file, each of one of its sessions, whole and fitting; nothing is written.

    Raises
    ------
    UserError
        `formats.*` where a text is not what it should be; `result.damaged` where it belongs to nothing in the file, to
        another set than a made one, needs other files, or comes twice; `result.made_differs` where another lies here.
    """
    asked = {
        (case.set_id or session.set_id, case.case_hash): case.case_id
        for session in records.sessions
        for case in session.cases
    }
    found: dict[Path, Came] = {}
    for made in records.made:
        case_id = asked.get((made.set_id, made.case_hash))
        if case_id is None or made.set_id != _set_id(made.token):
            raise UserError("result.damaged", file=file)
        one = _checked(made, records.texts[made.case_hash].body, case_id, data, file)
        if one.folder in found:
            raise UserError("result.damaged", file=file)
        _refuse_other(one, file)
        found[one.folder] = one
    return tuple(found.values())


def _checked(made: MadeSent, case_text: str, case_id: str, data: Path, file: str) -> Came:
    case = read_bytes(Case, case_text.encode(), file=f"{file}/{CASE_FILE}")
    key = read_bytes(Key, made.key.encode(), file=f"{file}/{KEY_FILE}")
    read_bytes(Scene, made.scene.encode(), file=f"{file}/{SCENE_FILE}")
    needed = {name for _, name in case_files(case)}
    if case.id != case_id or case.kind != "search" or needed != {SCENE_FILE} or any(key_files(key)):
        raise UserError("result.damaged", file=file)
    faults = (*check_case(case, file=f"{file}/{CASE_FILE}"), *check_key(key, case, file=f"{file}/{KEY_FILE}"))
    if not is_usable(faults):
        raise refuse(faults)
    return Came(
        folder=came_folder(data, made.set_id, case_id, made.case_hash),
        files={CASE_FILE: case_text.encode(), KEY_FILE: made.key.encode(), SCENE_FILE: made.scene.encode()},
    )


def _refuse_other(one: Came, file: str) -> None:
    """Raise unless nothing lies in the case's place, or the very same."""
    if is_link(one.folder) or (one.folder.exists() and not _is_there(one)):
        raise UserError("result.made_differs", file=file)


def _is_there(one: Came) -> bool:
    try:
        return all(
            not is_link(one.folder / name) and read_limited(one.folder / name, limit=_MOST_BYTES) == content
            for name, content in one.files.items()
        )
    except UserError:
        return False


@contextmanager
def written(cases: Iterable[Came]) -> Iterator[None]:
    """Write made cases that are not here yet, and take them back if the block fails.

    Raises
    ------
    UserError
        `formats.disk_full`, `formats.not_written`: then none of them stays.
    """
    new: list[Path] = []
    try:
        for one in cases:
            if not one.folder.exists():
                new.append(one.folder)
                write_case(one.folder.parent, one.folder.name, dict(one.files))
        yield
    except BaseException:
        for folder in new:
            with contextlib.suppress(OSError):
                shutil.rmtree(folder)
        raise
