"""Reads a container from elsewhere: limits first, then the signature, then what it says, then its parts one by one.

Nothing is unpacked wholesale. The directory is checked before any entry is read, the signature before the manifest is
parsed, and every part against the size and hash that the signed manifest gives.
"""

from __future__ import annotations

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of
from xrayTrainer.exchange.containers.identity import IdentityCard, refuse_unsigned
from xrayTrainer.exchange.containers.limits import LIMITS, Limits
from xrayTrainer.exchange.containers.names import refuse_unsafe
from xrayTrainer.exchange.containers.signing import Signature, Signatures, is_signed
from xrayTrainer.exchange.containers.writing import BLOBS, CHUNK, MANIFEST, MIMETYPE, SIGNATURES, Told

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.parts import Part

_ENCRYPTED = 0x1
_HEADER = 30
_MAX_SIGNATURES = 64 * 1024
_MIB = 1024 * 1024
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError, ValueError, RuntimeError)
"""What the zip reader raises for bytes that are no sound zip."""


@contextmanager
def open_container(
    path: Path, mimetype: str, *, purpose: str, file: str | None = None, limits: Limits = LIMITS
) -> Iterator[Container]:
    """Give a container whose directory, signatures and size were checked.

    Parameters
    ----------
    path
        The file.
    mimetype
        What it must be.
    purpose
        For which its manifest must be signed.
    file
        Its name in messages; the path when absent.
    limits
        How large it may be.

    Raises
    ------
    UserError
        `container.too_large`, `container.broken`, `container.wrong_kind`, `container.bad_name`, `container.bomb`,
        `container.not_signed`, `formats.no_file`, `formats.unreadable`.
    """
    name = file if file is not None else path.name
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            raise UserError("formats.not_a_file", file=name)
        if status.st_size > limits.file_bytes:
            raise UserError("container.too_large", file=name, limit=limits.file_bytes // _MIB)
        with path.open("rb") as stream:
            try:
                archive = zipfile.ZipFile(stream)
            except _BROKEN as error:
                raise UserError("container.broken", file=name) from error
            with archive:
                yield Container(archive, stream, name, mimetype, purpose, limits)
    except FileNotFoundError:
        raise UserError("formats.no_file", file=name) from None
    except OSError as error:
        raise UserError("formats.unreadable", file=name, reason=reason_of(error)) from error


class Container:
    """A checked container.

    Attributes
    ----------
    file
        Its name in messages.
    manifest
        The exact bytes of the manifest, signed by each of `signatures`.
    signatures
        All of them hold; the first is the author's.
    """

    def __init__(
        self, archive: zipfile.ZipFile, stream: IO[bytes], file: str, mimetype: str, purpose: str, limits: Limits
    ) -> None:
        self.file = file
        self._archive = archive
        self._limits = limits
        self._entries = self._checked(archive.infolist(), stream)
        if self._small(MIMETYPE, 256) != mimetype.encode():
            raise UserError("container.wrong_kind", file=file)
        self.manifest = self._small(MANIFEST, limits.manifest_bytes)
        self.signatures = self._verified(purpose)

    def refuse_unless_by(self, author: IdentityCard) -> None:
        """Raise unless the card in a manifest is its own, and its keys signed the manifest first.

        Raises
        ------
        UserError
            `identity.not_its_own`, `container.not_signed`.
        """
        refuse_unsigned(author, file=self.file)
        if self.signatures[0].key != author.sign_key:
            raise UserError("container.not_signed", file=self.file)

    def refuse_unlisted(self, parts: Mapping[str, Part]) -> None:
        """Raise unless the parts of a manifest, by hash, are just those that are there, each of its size.

        Raises
        ------
        UserError
            `container.incomplete`.
        """
        there = {name.removeprefix(BLOBS) for name in self._entries if name.startswith(BLOBS)}
        others = set(self._entries) - {MIMETYPE, MANIFEST, SIGNATURES} - {BLOBS + digest for digest in there}
        sizes = all(
            self._entries[BLOBS + digest].file_size == part.size for digest, part in parts.items() if digest in there
        )
        if there != set(parts) or others or not sizes:
            raise UserError("container.incomplete", file=self.file)

    def chunks(self, part: Part, told: Told | None = None) -> Iterator[bytes]:
        """Yield the bytes of a part; after the last the hash has been checked.

        Raises
        ------
        UserError
            `container.broken`, `container.altered`.
        """
        seen, left = hashlib.sha256(), part.size
        info = self._entries.get(BLOBS + part.sha256)
        if info is None:
            raise UserError("container.incomplete", file=self.file)
        try:
            with self._archive.open(info) as stream:
                while chunk := stream.read(min(CHUNK, left + 1)):
                    left -= len(chunk)
                    if left < 0:
                        raise UserError("container.altered", file=self.file)
                    seen.update(chunk)
                    if told is not None:
                        told(len(chunk))
                    yield chunk
        except _BROKEN as error:
            raise UserError("container.broken", file=self.file) from error
        if left or seen.hexdigest() != part.sha256:
            raise UserError("container.altered", file=self.file)

    def bytes_of(self, part: Part, *, limit: int) -> bytes:
        """Return a whole part of at most `limit` bytes. Raises as `chunks`, and `container.too_large`."""
        if part.size > limit:
            raise UserError("container.too_large", file=self.file, limit=max(1, limit // _MIB))
        return b"".join(self.chunks(part))

    def _checked(self, infos: list[zipfile.ZipInfo], stream: IO[bytes]) -> dict[str, zipfile.ZipInfo]:
        limits = self._limits
        if len(infos) > limits.entries:
            raise UserError("container.too_many", file=self.file, limit=limits.entries)
        refuse_unsafe((info.orig_filename for info in infos), file=self.file)
        total = 0
        for info in infos:
            kind = stat.S_IFMT(info.external_attr >> 16)
            if info.is_dir() or kind not in (0, stat.S_IFREG) or info.flag_bits & _ENCRYPTED:
                raise UserError("container.broken", file=self.file)
            if info.compress_type not in _METHODS:
                raise UserError("container.broken", file=self.file)
            total += info.file_size
            packed = max(1, info.compress_size)
            if info.file_size > limits.entry_bytes or total > limits.total_bytes:
                raise UserError("container.too_large", file=self.file, limit=limits.entry_bytes // _MIB)
            if info.file_size > _MIB and info.file_size > limits.ratio * packed:
                raise UserError("container.bomb", file=self.file)
        self._refuse_overlaps(infos, stream)
        if not infos or infos[0].filename != MIMETYPE or infos[0].compress_type != zipfile.ZIP_STORED:
            raise UserError("container.wrong_kind", file=self.file)
        return {info.filename: info for info in infos}

    def _refuse_overlaps(self, infos: list[zipfile.ZipInfo], stream: IO[bytes]) -> None:
        """Entries stand one after the other, from the first byte on: none shares its bytes with another."""
        end = 0
        size = os.fstat(stream.fileno()).st_size
        for info in sorted(infos, key=lambda one: one.header_offset):
            if info.header_offset < end or (end == 0 and info.header_offset != 0):
                raise UserError("container.broken", file=self.file)
            end = info.header_offset + _HEADER + len(info.orig_filename.encode()) + info.compress_size
        if end > size:
            raise UserError("container.broken", file=self.file)

    def _small(self, name: str, limit: int) -> bytes:
        info = self._entries.get(name)
        if info is None:
            raise UserError("container.wrong_kind", file=self.file)
        if info.file_size > limit:
            raise UserError("container.too_large", file=self.file, limit=max(1, limit // _MIB))
        try:
            with self._archive.open(info) as stream:
                data = stream.read(limit + 1)
        except _BROKEN as error:
            raise UserError("container.broken", file=self.file) from error
        if len(data) != info.file_size:
            raise UserError("container.broken", file=self.file)
        return data

    def _verified(self, purpose: str) -> tuple[Signature, ...]:
        stated = read_bytes(Signatures, self._small(SIGNATURES, _MAX_SIGNATURES), file=f"{self.file}/{SIGNATURES}")
        for signature in stated.signatures:
            if not is_signed(self.manifest, signature, purpose=purpose):
                raise UserError("container.not_signed", file=self.file)
        return stated.signatures
