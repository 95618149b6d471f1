"""Containers taken apart and put together in ways in which no honest program would."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.sealing import seal
from xrayTrainer.exchange.containers.signing import Signatures, sign
from xrayTrainer.exchange.containers.writing import BLOBS, MANIFEST, MIMETYPE, SIGNATURES
from xrayTrainer.exchange.results.chain import START, Link, content_of, next_link
from xrayTrainer.exchange.results.records import ResultRecords

Entry: TypeAlias = tuple[zipfile.ZipInfo, bytes]
Plain: TypeAlias = dict[str, Any]


def entries_of(container: Path) -> list[Entry]:
    """Return the entries of a container with their content."""
    with zipfile.ZipFile(container) as archive:
        return [(info, archive.read(info)) for info in archive.infolist()]


def written(to: Path, entries: Sequence[Entry]) -> Path:
    """Write entries as a zip."""
    with zipfile.ZipFile(to, "w") as out:
        for info, content in entries:
            out.writestr(info, content)
    return to


def first_blob(entries: Sequence[Entry]) -> int:
    """Return the place of the first part."""
    return next(number for number, (info, _) in enumerate(entries) if info.filename.startswith(BLOBS))


def directory_places(raw: bytes | bytearray) -> list[int]:
    """Return where the entries of the directory begin."""
    places, at = [], raw.find(b"PK\x01\x02")
    while at >= 0:
        places.append(at)
        at = raw.find(b"PK\x01\x02", at + 4)
    return places


def patched(good: Path, to: Path, change: Callable[[bytearray, list[int]], None]) -> Path:
    """Write the bytes of a container with some changed; `change` gets them, and where the directory's entries are."""
    raw = bytearray(good.read_bytes())
    change(raw, directory_places(raw))
    to.write_bytes(raw)
    return to


def pack_long(raw: bytearray, place: int, value: int) -> None:
    """Put a number of four bytes."""
    struct.pack_into("<I", raw, place, value)


class Letter:
    """A result or reply file, as plain values that can be changed and signed again.

    Parameters
    ----------
    good
        The file as an honest program wrote it.
    writer
        The keys by which it was signed.
    purpose
        Of its signature.
    bound_to
        What its sealed content is bound to, of its id.
    content
        What it says, unsealed and unpacked.
    recipients
        To whom it is sealed.
    """

    def __init__(
        self,
        good: Path,
        writer: Keys,
        *,
        purpose: str,
        bound_to: Callable[[str], str],
        content: bytes,
        recipients: Sequence[IdentityCard] = (),
    ) -> None:
        self.good = good
        self.writer = writer
        self._purpose = purpose
        self._bound_to = bound_to
        self._recipients = recipients
        entries = {info.filename: data for info, data in entries_of(good)}
        self.mimetype = entries[MIMETYPE]
        self.manifest: Plain = json.loads(entries[MANIFEST])
        self.content: Plain = json.loads(content)

    def signed(self, to: Path, manifest: bytes, part: bytes | None = None, *, writer: Keys | None = None) -> Path:
        """Write the file with another manifest, signed by its writer, and another part where one is given."""
        signature = sign(manifest, (writer or self.writer).signing, purpose=self._purpose)
        names = [(info.filename, data) for info, data in entries_of(self.good)]
        with zipfile.ZipFile(to, "w") as out:
            for name, data in names:
                if name.startswith(BLOBS) and part is not None:
                    name, data = BLOBS + hashlib.sha256(part).hexdigest(), part
                elif name == MANIFEST:
                    data = manifest
                elif name == SIGNATURES:
                    data = to_json(Signatures(signatures=(signature,)))
                out.writestr(zipfile.ZipInfo(name), data)
        return to

    def with_manifest(self, to: Path, change: Callable[[Plain], object]) -> Path:
        """Write the file with a manifest that was changed, and is signed."""
        plain = json.loads(json.dumps(self.manifest))
        change(plain)
        return self.signed(to, json.dumps(plain).encode())

    def with_content(self, to: Path, content: bytes, *, packed: bytes | None = None, **more: Any) -> Path:
        """Write the file with other content, sealed, hashed and signed as its writer would, the chain made anew."""
        part = zlib.compress(content, 6) if packed is None else packed
        plain = json.loads(json.dumps(self.manifest)) | more
        if self._recipients:
            part, locks = seal(part, purpose=self._bound_to(plain["id"]), recipients=self._recipients)
            plain["locks"] = json.loads(msgspec.json.encode(msgspec.to_builtins(locks)))
            plain["locks"].pop("kept", None)
            for one in plain["locks"]["recipients"]:
                one.pop("kept", None)
            plain["locks"] = {"recipients": plain["locks"]["recipients"]}
        plain["content"] = {"sha256": hashlib.sha256(part).hexdigest(), "size": len(part)}
        links = _chained(content) if "links" in plain and "links" not in more else None
        if links is not None:
            plain |= {"before": START, "links": links}
        return self.signed(to, json.dumps(plain).encode(), part)

    def changed(self, to: Path, change: Callable[[Plain], object]) -> Path:
        """Write the file with its content changed as plain values."""
        plain = json.loads(json.dumps(self.content))
        change(plain)
        return self.with_content(to, json.dumps(plain, ensure_ascii=False).encode())


def _chained(content: bytes) -> list[Plain] | None:
    """Return the chain over the sessions of a content; None where it can't be read."""
    try:
        records = read_bytes(ResultRecords, content, file="made")
    except UserError:
        return None
    link: Link | None = None
    links = []
    for session in records.sessions:
        link = next_link(link, session.id, content_of(session))
        links.append(json.loads(to_json(link)))
    return links
