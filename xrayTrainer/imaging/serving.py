"""The worker's side: a process that answers one request at a time, keeps to its memory, and ends when it hangs.

It speaks the messages of `frames` on its standard input and output, and ends when its input ends, when it is out of
memory, or when one request takes far longer than allowed.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.frames import Message, receive_message, send_message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.memory_limit import limit_own_memory

if TYPE_CHECKING:
    from xrayTrainer.imaging.scan import Band

Answered: TypeAlias = "tuple[Message, list[Band]]"
"""What is told at once, and the pixels that are fetched after it, all of one shape and type (none: nothing follows)."""

Answer: TypeAlias = Callable[[Message, ReadLimits], Answered]
"""Answers a request; raises `UserError` for what a person can mend."""

_GRACE_S = 5.0


def serve_process(answer: Answer, *, last: frozenset[str]) -> int:
    """Serve requests until the input ends; returns the exit status.

    Parameters
    ----------
    answer
        Answers one request.
    last
        Codes of errors after which this process had better end.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with os.fdopen(os.dup(0), "rb") as requests, os.fdopen(os.dup(1), "wb") as answers:
        # What a library prints must not mix with the answers, nor may it read the requests.
        silent = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(silent, standard)
        os.close(silent)
        with suppress(BrokenPipeError):
            _serve(answer, last, requests, answers)
    return 0


def described(bands: list[Band]) -> Message:
    """Return what the program has to know of pixels before it makes room for them."""
    return {
        "shape": list(bands[0].shape),
        "bytes_per_value": bands[0].dtype.itemsize,
        "bands": len(bands),
    }


def _serve(answer: Answer, last: frozenset[str], requests: BinaryIO, answers: BinaryIO) -> None:
    hello = receive_message(requests)
    if hello is None:
        return
    limits = ReadLimits(**hello["limits"])
    limited = limit_own_memory(limits.memory_bytes)
    send_message(answers, {"ready": os.getpid(), "limited": limited})
    with open(os.devnull, "w") as nowhere:
        while (request := receive_message(requests)) is not None:
            faulthandler.dump_traceback_later(limits.timeout_s + _GRACE_S, exit=True, file=nowhere)
            try:
                if not _serve_one(answer, last, request, limits, requests, answers):
                    return
            finally:
                faulthandler.cancel_dump_traceback_later()


def _serve_one(
    answer: Answer,
    last: frozenset[str],
    request: Message,
    limits: ReadLimits,
    requests: BinaryIO,
    answers: BinaryIO,
) -> bool:
    """Answer one request; returns False where this process had better end."""
    if request["do"] == "report":
        send_message(answers, {"modules": sorted(sys.modules)})
        return True
    try:
        told, bands = answer(request, limits)
    except UserError as error:
        send_message(answers, {"error": error.code, "params": dict(error.params)})
        return error.code not in last
    except Exception:
        send_message(answers, {"bug": traceback.format_exc()[-4000:]})
        return False
    send_message(answers, told)
    if not bands:
        return True
    reply = receive_message(requests)
    if reply is None:
        return False
    from xrayTrainer.imaging.block import write_block

    write_block(reply["block"], [band.data.cast("B") for band in bands])
    send_message(answers, {"written": True})
    return True
