"""Writes the pack of a set folder: open, as its files lie, or sealed, with pictures and keys under lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from xrayTrainer.domain.assignment import Assignment
from xrayTrainer.domain.faults import refuse
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.sealing import make_passcode
from xrayTrainer.exchange.containers.writing import Told
from xrayTrainer.exchange.packs.build import Seal, build_pack
from xrayTrainer.exchange.packs.manifest import PackManifest
from xrayTrainer.services.pack_files import LoadView, open_files, sealed_files
from xrayTrainer.services.set_checks import check_folder
from xrayTrainer.services.set_files import load_set


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that was written; `passcode` is told to nobody else, and is not kept."""

    file: Path
    manifest: PackManifest
    size: int
    passcode: str | None = None


def write_open(
    folder: Path,
    to: Path,
    *,
    author: Keys,
    made: str,
    assignments: tuple[Assignment, ...] = (),
    told: Told | None = None,
) -> Published:
    """Write the open pack of a set: its files as they lie, keys readable.

    Parameters
    ----------
    folder, to
        The set folder, and the file.
    author
        Signs it.
    made
        The time, UTC.
    assignments
        To whom the set is given.
    told
        Hears of bytes.

    Raises
    ------
    UserError
        The first fault of a set that can't be used, `container.*`, `pack.*`.
    """
    _refuse_faulty(folder)
    files = open_files(load_set(folder))
    rendered = not any(path.endswith("/scene.json") for path in files.files)
    manifest = build_pack(
        to, files.set, files.files, author=author, made=made, rendered=rendered, assignments=assignments, told=told
    )
    return Published(file=to, manifest=manifest, size=to.stat().st_size)


def write_sealed(
    folder: Path,
    to: Path,
    load: LoadView,
    *,
    author: Keys,
    made: str,
    recipients: tuple[IdentityCard, ...] = (),
    with_passcode: bool = True,
    assignments: tuple[Assignment, ...] = (),
    rendered: Callable[[int, int], None] | None = None,
    told: Told | None = None,
) -> Published:
    """Write the sealed pack of a set: scans as pictures, keys under lock, nothing else that tells.

    Parameters
    ----------
    folder, to
        The set folder, and the file.
    load
        Decodes or computes views.
    author, made, assignments, told
        As `write_open`.
    recipients
        Who may open the keys, besides the author.
    with_passcode
        Whether a passcode is made that opens them, to be told after the exam.
    rendered
        Told after each case whose pictures were made, of how many.

    Raises
    ------
    UserError
        As `write_open`, and `pack.sealed_pictures`.
    """
    _refuse_faulty(folder)
    files = sealed_files(load_set(folder), load, rendered)
    passcode = make_passcode() if with_passcode else None
    sealing = Seal(keys=files.keys, pictures=files.pictures, recipients=recipients, passcode=passcode)
    manifest = build_pack(
        to,
        files.set,
        files.files,
        author=author,
        made=made,
        rendered=True,
        sealing=sealing,
        assignments=assignments,
        told=told,
    )
    return Published(file=to, manifest=manifest, size=to.stat().st_size, passcode=passcode)


def _refuse_faulty(folder: Path) -> None:
    report = check_folder(folder)
    if not report.is_usable:
        raise refuse(report.faults)
