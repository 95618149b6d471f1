"""Sealed keys of a set that came by a pack, opened and laid beside their cases."""

from __future__ import annotations

from pathlib import Path

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import read_limited, replace_file
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import key_files
from xrayTrainer.exchange.containers.identity import Keys
from xrayTrainer.exchange.containers.names import refuse_unsafe
from xrayTrainer.exchange.containers.sealing import open_for, open_with_passcode
from xrayTrainer.exchange.packs.manifest import PackManifest, SealedKeys
from xrayTrainer.exchange.packs.sealed_keys import unbundled_keys
from xrayTrainer.services.set_files import CASES, KEY_FILE, SEALED_FILE, load_set

_MAX_SEALED = 256 * 1024 * 1024


def open_folder(
    folder: Path, manifest: PackManifest, sealed: SealedKeys, *, passcode: str | None, keys: Keys | None
) -> int:
    """Lay the sealed keys of a folder, and the pictures that they show, beside their cases; return how many keys.

    Raises
    ------
    UserError
        `sealing.*`; nothing is laid down then.
    """
    content = read_limited(folder / SEALED_FILE, limit=_MAX_SEALED)
    purpose = manifest.purpose_of_keys
    if keys is None:
        text = open_with_passcode(content, sealed.locks, passcode or "", purpose=purpose)
    else:
        text = open_for(content, sealed.locks, keys, purpose=purpose)
    found = unbundled_keys(text, file=folder.name)
    cases = load_set(folder).cases
    if set(found.keys) != set(cases):
        raise UserError("sealing.damaged")
    shown: set[str] = set()
    for slug, text_of_key in found.keys.items():
        key = read_bytes(Key, text_of_key, file=f"{slug}/{KEY_FILE}")
        if key.case != cases[slug].id:
            raise UserError("sealing.damaged")
        shown |= {f"{slug}/{picture}" for _, picture in key_files(key)}
    refuse_unsafe(found.pictures, file=folder.name)
    if set(found.pictures) != shown or any((folder / CASES / path).exists() for path in shown):
        raise UserError("sealing.damaged")
    for path, picture in found.pictures.items():
        replace_file(folder / CASES / path, picture)
    for slug, text_of_key in found.keys.items():
        replace_file(folder / CASES / slug / KEY_FILE, text_of_key)
    (folder / SEALED_FILE).unlink()
    return len(found.keys)
