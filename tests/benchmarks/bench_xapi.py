"""Statements for record stores: how fast they are made, queued and sent, in batches of 1, 50 and 200, and sent again.

    python tests/benchmarks/bench_xapi.py [--answers 2000] [--address URL --key KEY --secret SECRET]

Without an address the small store of the tests is asked, in a thread of this process, which checks each statement
against the rules. Beside each figure stands plain `urllib` with the same bodies in the same run, sent by a loop without
a queue. The second sending is of the same statements, as after a lost queue: the store has them all.

A store to measure against is Ralph (`ralph-malph[full]` in an environment of its own). Its file-system back end needs
`FSLRSBackend.default_operation_type = BaseOperationType.APPEND` before `uvicorn.run(ralph.api.app)`, and its user is
made by `ralph auth -u KEY -p SECRET -s all -N unit -M mailto:... -w`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from helpers.made_history import write_history
from helpers.record_store import KEY, SECRET, record_store

from xrayTrainer.exchange.xapi.client import RecordStore
from xrayTrainer.services import xapi_sending
from xrayTrainer.services.xapi import XapiImpl
from xrayTrainer.services.xapi_api import StoreSetup
from xrayTrainer.storage.store import Store

BATCHES = (1, 50, 200)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--answers", type=int, default=2000)
    parser.add_argument("--address")
    parser.add_argument("--key", default=KEY)
    parser.add_argument("--secret", default=SECRET)
    wanted = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        write_history(folder, answers=wanted.answers)
        records = Store.open(folder)
        stack.callback(records.close)
        address = wanted.address or stack.enter_context(record_store()).address
        service = XapiImpl(records, folder, lambda session, case: folder)
        measure(service, records, folder, StoreSetup(address=address, key=wanted.key, secret=wanted.secret))
    return 0


def measure(service: XapiImpl, records: Store, folder: Path, setup: StoreSetup) -> None:
    """Print all figures."""
    file = folder / "statements.json"
    count, made_s = timed(lambda: service.write_file(file))
    bodies = [json.dumps(one) for one in json.loads(file.read_bytes())]
    size = file.stat().st_size / len(bodies)
    print(f"{count} statements made in {made_s:.2f} s: {len(bodies) / made_s:,.0f}/s, {size:,.0f} bytes each")
    for batch in BATCHES:
        sending = fresh(bodies)
        _, plain_s = timed(lambda sending=sending, batch=batch: plainly(setup, sending, batch))
        service.set_up(msgspec.structs.replace(setup, home_page=f"https://bench.example/{uuid.uuid4()}"))
        figures = []
        for _ in ("sent", "sent again"):
            records.change(lambda connection: connection.execute("DELETE FROM statements") and None)
            with batches_of(batch):
                sent, sent_s = timed(service.send)
            figures.append(sent.taken / sent_s)
            if sent.taken != len(bodies) or sent.error is not None:
                print(f"    taken {sent.taken}, refused {sent.refused}, {sent.error}")
        print(
            f"batches of {batch:3d}: {figures[0]:7,.0f}/s (plain {len(bodies) / plain_s:7,.0f}/s,"
            f" ratio {figures[0] * plain_s / len(bodies):.2f}); the same again {figures[1]:7,.0f}/s"
        )


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """Return what work gives, and its seconds."""
    began = time.perf_counter()
    return work(), time.perf_counter() - began


def fresh(bodies: Sequence[str]) -> list[str]:
    """Return bodies under new ids: what a store has not seen."""
    return [json.dumps({**json.loads(body), "id": str(uuid.uuid4())}) for body in bodies]


def plainly(setup: StoreSetup, bodies: Sequence[str], size: int) -> None:
    """Send bodies by a loop."""
    store = RecordStore(setup.address, setup.key, setup.secret)
    for first in range(0, len(bodies), size):
        reply = store.post(bodies[first : first + size])
        if reply.status not in (200, 204):
            raise SystemExit(f"the store says {reply.status}: {reply.words()}")


@contextlib.contextmanager
def batches_of(size: int) -> Iterator[None]:
    """Send so many at once in the block."""
    before, xapi_sending.BATCH = xapi_sending.BATCH, size
    try:
        yield
    finally:
        xapi_sending.BATCH = before


if __name__ == "__main__":
    sys.exit(main())
