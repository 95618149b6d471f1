"""How large a foreign scan file may be, in one place for header stage, decoders and the worker's memory limit."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLimits:
    """Bounds on what is read from a foreign file.

    Attributes
    ----------
    max_file_bytes
        Size of one file on disk.
    max_pixels
        Width times height; 100 million covers a lorry scan of 60,000 columns.
    max_side
        Width or height, in pixels; scans of trains are long.
    max_decoded_bytes
        Pixels of one page in memory as the file stores them (samples x bytes of a sample).
    memory_bytes
        Address space of the worker process, decoders and libraries included (at least 512 MiB, or the libraries do
        not load).
    timeout_s
        Wall-clock seconds for one scan, in seconds, before the worker is killed.
    start_timeout_s
        Seconds that a fresh worker may take to report for work.
    max_pages
        Pages or frames of one file.
    """

    max_file_bytes: int = 1 << 30
    max_pixels: int = 100_000_000
    max_side: int = 60_000
    max_decoded_bytes: int = 800_000_000
    memory_bytes: int = 2 << 30
    timeout_s: float = 20.0
    start_timeout_s: float = 60.0
    max_pages: int = 1000

    def __post_init__(self) -> None:
        if self.memory_bytes < 512 << 20:
            raise ValueError(f"memory_bytes {self.memory_bytes} is too small for the decoders")
        for name, value in asdict(self).items():
            if value <= 0:
                raise ValueError(f"{name} must be positive, not {value}")
