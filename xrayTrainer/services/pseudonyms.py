"""Names that stand for people in anonymous files: the same in each file of this data folder, and told by no id.

They are made with a key that stays in the records here: who has the ids, but not the key, can't tell who is who.
"""

from __future__ import annotations

import base64
import hmac
import secrets
import uuid

from xrayTrainer.storage import people_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records

_NOTE = "pseudonym_key"


def pseudonym_key(records: Records) -> bytes:
    """Return the key of these records; it is made at the first time."""
    with records.read() as connection:
        found = people_table.note(connection, _NOTE)
    if found is None:

        def job(connection: Connection) -> str:
            standing = people_table.note(connection, _NOTE)
            fresh = standing or secrets.token_hex(32)
            people_table.set_note(connection, _NOTE, fresh)
            return fresh

        found = records.change(job)
    return bytes.fromhex(found)


def pseudonym(key: bytes, person: str) -> str:
    """Return what stands for a person: `P-` and eight letters and digits."""
    return "P-" + base64.b32encode(hmac.digest(key, person.encode(), "sha256"))[:8].decode()


def hidden_id(key: bytes, name: str) -> str:
    """Return a UUID that stands for a thing of that name, and leads to it for nobody without the key."""
    return str(uuid.UUID(bytes=hmac.digest(key, name.encode(), "sha256")[:16], version=5))
