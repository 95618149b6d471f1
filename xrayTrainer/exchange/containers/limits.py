"""How large a file from elsewhere may be; named in the sentences that refuse it (exchange.md 1.2)."""

from __future__ import annotations

import msgspec

_MIB = 1024 * 1024


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Bounds that hold before anything is read.

    Attributes
    ----------
    file_bytes
        The whole file.
    entries
        Entries in it.
    entry_bytes
        One entry, unpacked.
    total_bytes
        All entries, unpacked.
    ratio
        How many times larger than packed an entry may be.
    manifest_bytes
        The manifest.
    name_chars
        Characters of one part of a path.
    recipients
        To whom one file may be sealed.
    """

    file_bytes: int = 4096 * _MIB
    entries: int = 20_000
    entry_bytes: int = 1024 * _MIB
    total_bytes: int = 8192 * _MIB
    ratio: int = 200
    manifest_bytes: int = 8 * _MIB
    name_chars: int = 120
    recipients: int = 128


LIMITS = Limits()

LETTERS = Limits(file_bytes=48 * _MIB, entries=16, entry_bytes=40 * _MIB, total_bytes=64 * _MIB)
"""Of result and reply files, whose content is read into memory: packed, it is as large as JSON of ours may be unpacked
(`domain.codec`), and some room for the seal.
"""
