"""How much fits into one result file, so that whoever it goes to can read it: bytes of its JSON, and values in it."""

from __future__ import annotations

import msgspec

from xrayTrainer.domain.codec import MAX_VALUES, to_json
from xrayTrainer.exchange.results.manifest import MOST_RECORD_BYTES
from xrayTrainer.exchange.results.records import SessionSent

SESSIONS_SHARE, WHOLE_SHARE = 0.70, 0.95
"""Of what a reader takes: for sessions with their texts, and for these and made cases together."""


class Room:
    """Counts what goes into a file.

    Parameters
    ----------
    most_bytes, most_values
        What a reader takes.
    """

    def __init__(self, most_bytes: int = MOST_RECORD_BYTES, most_values: int = MAX_VALUES) -> None:
        self._most = most_bytes, most_values
        self._used = 0, 0

    def takes_session(self, session: SessionSent, texts: tuple[str, ...]) -> bool:
        """Count a session with the texts that it needs besides those of others; False, uncounted, if it is too much."""
        return self._takes(SESSIONS_SHARE, to_json(session), *map(msgspec.json.encode, texts))

    def takes_case(self, *texts: str) -> bool:
        """Count the texts of a made case; False, uncounted, if they are too much."""
        return self._takes(WHOLE_SHARE, *map(msgspec.json.encode, texts))

    def _takes(self, share: float, *parts: bytes) -> bool:
        used = (
            self._used[0] + sum(map(len, parts)),
            self._used[1] + sum(part.count(b",") + part.count(b"[") + part.count(b"{") for part in parts),
        )
        if any(one > share * most for one, most in zip(used, self._most, strict=True)):
            return False
        self._used = used
        return True
