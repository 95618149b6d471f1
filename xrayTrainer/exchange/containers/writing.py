"""Writes a container: a zip whose first entry says what it is, then manifest, signatures, and the listed parts.

Equal content gives equal bytes, whoever writes it when: no times, no names of machines or people, a fixed order.
"""

from __future__ import annotations

import hashlib
import os
import uuid
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of
from xrayTrainer.exchange.containers.failures import worded_writing

MIMETYPE, MANIFEST, SIGNATURES = "mimetype", "manifest.json", "manifest.sig"
BLOBS = "blobs/"

CHUNK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)
_REGULAR = 0o100644 << 16
_PACKED = (b"{", b"<", b"#")
"""Texts are deflated; scans are packed already."""

Source: TypeAlias = Path | bytes
"""A file, or bytes at hand."""

Told: TypeAlias = Callable[[int], None]
"""Hears of bytes as they are dealt with; what it raises ends the work."""


class Hashed(msgspec.Struct, frozen=True):
    """A file whose hash is known: it, its size, and time, size and number of the file when it was hashed."""

    path: Path
    size: int
    stamp: tuple[int, int, int]


@contextmanager
def container(to: Path, mimetype: str) -> Iterator[ContainerWriter]:
    """Give a writer whose file becomes `to` when the block ends well; else nothing is left.

    Raises
    ------
    UserError
        `container.disk_full`, `container.not_written`.
    """
    temporary = to.with_name(f".{uuid.uuid4().hex}.part")
    with worded_writing(to):
        try:
            with temporary.open("xb") as stream:
                with zipfile.ZipFile(stream, "w", allowZip64=True) as archive:
                    writer = ContainerWriter(archive)
                    writer.add(MIMETYPE, mimetype.encode(), packed=False)
                    yield writer
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(temporary, to)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


class ContainerWriter:
    """Adds entries."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def add(self, name: str, content: bytes, *, packed: bool = True) -> None:
        """Add an entry of bytes at hand."""
        info = _info(name, packed=packed)
        info.file_size = len(content)
        self._archive.writestr(info, content)

    def add_blobs(self, blobs: Mapping[str, bytes | Hashed], told: Told | None = None) -> None:
        """Add parts under their SHA-256, in the order of the hashes.

        Raises
        ------
        UserError
            `container.changed` if a file was changed after it was hashed.
        """
        for digest in sorted(blobs):
            source = blobs[digest]
            if isinstance(source, bytes):
                self.add(BLOBS + digest, source, packed=source[:1] in _PACKED)
                continue
            self._add_file(digest, source, told)

    def _add_file(self, digest: str, hashed: Hashed, told: Told | None) -> None:
        with hashed.path.open("rb") as stream:
            head = stream.read(1)
            stream.seek(0)
            info = _info(BLOBS + digest, packed=head in _PACKED)
            info.file_size = hashed.size
            with self._archive.open(info, "w", force_zip64=info.file_size > 1 << 30) as out:
                while chunk := stream.read(CHUNK):
                    out.write(chunk)
                    if told is not None:
                        told(len(chunk))
            if hashed.stamp != _stamp(os.fstat(stream.fileno())):
                raise UserError("container.changed", file=str(hashed.path))


def hash_of(source: Path, told: Told | None = None) -> tuple[str, int]:
    """Return SHA-256 in hexadecimal and size of a file. Raises as `hashed_file`."""
    digest, hashed = hashed_file(source, told)
    return digest, hashed.size


def hashed_file(path: Path, told: Told | None = None) -> tuple[str, Hashed]:
    """Return SHA-256 in hexadecimal of a file, and what tells later that it is the same still.

    Raises
    ------
    UserError
        `formats.unreadable`.
    """
    seen, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as stream:
            stamp = _stamp(os.fstat(stream.fileno()))
            while chunk := stream.read(CHUNK):
                seen.update(chunk)
                size += len(chunk)
                if told is not None:
                    told(len(chunk))
    except OSError as error:
        raise UserError("formats.unreadable", file=str(path), reason=reason_of(error)) from error
    return seen.hexdigest(), Hashed(path, size, stamp)


def _stamp(state: os.stat_result) -> tuple[int, int, int]:
    return state.st_mtime_ns, state.st_size, state.st_ino


def _info(name: str, *, packed: bool) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    info.external_attr = _REGULAR
    info.create_system = 3
    return info
