"""Implements `KeyService` on the records and the reader of foreign files."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.ids import CaseId
from xrayTrainer.domain.key import Key
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.key_api import Attempt, Sizes, Voices
from xrayTrainer.services.key_trial import try_key
from xrayTrainer.services.key_voices import voices_of
from xrayTrainer.services.marking import Reader
from xrayTrainer.storage.store import Records

MOST_SIDE = 1600
"""Longest side of a picture of an opened hide, pixels; a larger one is made smaller."""


class KeyWork:
    """Work on keys.

    Parameters
    ----------
    records
        The records of this data folder.
    reader
        Decodes foreign pictures in a process of its own.
    """

    def __init__(self, records: Records, reader: Reader) -> None:
        self._records = records
        self._reader = reader

    def trial(self, case: Case, key: Key, attempt: Attempt, sizes: Sizes) -> Scorecard:
        """Score an attempt by a key as it stands now; raises `UserError("key.other_case")`."""
        return try_key(case, key, attempt, sizes)

    def picture(self, source: Path | bytes) -> bytes:
        """Return a picture as PNG with nothing but its pixels; raises `UserError("scan.…")`."""
        from xrayTrainer.imaging.png import png_bytes

        if isinstance(source, Path):
            return png_bytes(_small(self._reader.read(source)))
        with tempfile.TemporaryDirectory(prefix="xraytrainer-") as folder:
            file = Path(folder) / "picture.png"
            file.write_bytes(source)
            return png_bytes(_small(self._reader.read(file)))

    def voices(self, case: CaseId) -> Voices:
        """Return what trainees said of a case in the records of this data folder."""
        with self._records.read() as connection:
            return voices_of(connection, case)


def _small(scan: Scan) -> NDArray[np.uint8]:
    """Return the picture in 8 bits, shape (rows, cols) or (rows, cols, 3), at most `MOST_SIDE` a side."""
    import cv2

    shift = max(0, scan.bits - 8)
    picture = np.ascontiguousarray(scan.high >> shift, dtype=np.uint8)
    rows, cols = picture.shape[:2]
    factor = MOST_SIDE / max(rows, cols)
    if factor >= 1:
        return picture
    size = max(1, round(cols * factor)), max(1, round(rows * factor))
    return np.ascontiguousarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
