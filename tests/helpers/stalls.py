"""A watchdog of the GUI thread: names the code that keeps it from its event loop.

What counts is the time that the thread itself was at work between two ticks of a timer, not the time on the
wall: on a machine with other things to do, the wall clock tells of those.  A second thread notices that it stays away,
and has it note its own stack (by a signal: frames looked at from another thread would keep painters and locks alive),
so that each stall comes with the place in the program that all looks have in common.
"""

from __future__ import annotations

import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, Qt, QTimer

LIMIT_MS = 50.0
JITTER_MS_MAX = 50.0
"""However busy the machine is, a stall of this and the limit together is one."""
SLOWNESS_MAX = 2.0
"""What a shared core takes away from the thread's own clock at most."""
LOOK_MS = 5.0
IDLE_TICKS = 60
REPEATED = 3
"""So many stalls at one place are no accident (a first use, a module loaded)."""
PROGRAM = f"{Path(__file__).resolve().parents[2] / 'xrayTrainer'}/"
HARNESS = ("player.py", "test_no_stalls.py")

Place = str
"""`file:function` of the program."""


@dataclass(frozen=True, slots=True)
class Stall:
    """Once, the GUI thread did not come back in time.

    Attributes
    ----------
    where, step
        Which part of the script it was in, and what the script was doing.
    ms
        How long the thread itself was at work, or would have been on a core of its own.
    wall_ms
        How long it took on the wall.
    places
        The program's functions that all looks at the stack have in common, outermost first; empty where no look came
        in between.
    deepest
        The functions that were seen at work, with how often.
    """

    where: str
    step: str
    ms: float
    wall_ms: float
    places: tuple[Place, ...]
    deepest: tuple[tuple[Place, int], ...]

    def __str__(self) -> str:
        way = " > ".join(self.places[-3:]) or "several places"
        inside = ", ".join(f"{place} x{count}" for place, count in self.deepest)
        return f"{self.ms:.0f} ms ({self.wall_ms:.0f} on the wall) in {self.where}, {self.step}: {way} [{inside}]"


@dataclass(slots=True)
class StallWatch:
    """What a watched stretch of the program showed.

    Attributes
    ----------
    jitter_ms
        The longest that an idle event loop let a timer wait beyond its time, measured before the watch began.
    stalls
        Every stall above the limit, in order.
    longest_ms
        The longest time at work between two returns to the event loop.
    turns
        How often the event loop was seen to turn.
    where, step
        Which part of the script this is, and what it does; set by the script.
    """

    jitter_ms: float = 0.0
    stalls: list[Stall] = field(default_factory=list)
    longest_ms: float = 0.0
    turns: int = 0
    where: str = ""
    step: str = ""

    @property
    def limit_ms(self) -> float:
        """What a turn of the event loop may take."""
        return LIMIT_MS + min(self.jitter_ms, JITTER_MS_MAX)

    def repeated(self) -> dict[Place, list[Stall]]:
        """Return what stalled again and again, by place: the innermost that enough stalls have in common.

        A stall in which several places had a share is told by what the script was doing.
        """
        by_place: dict[Place, list[Stall]] = {}
        for stall in self.stalls:
            for place in dict.fromkeys((stall.step, *stall.places)):
                by_place.setdefault(place, []).append(stall)
        often: dict[Place, list[Stall]] = {}
        for stall in self.stalls:
            for place in (*reversed(stall.places), stall.step):
                if len(by_place[place]) >= REPEATED:
                    often[place] = by_place[place]
                    break
        return often


class _Watcher:
    """Beats with the event loop, and looks at the stack in between."""

    def __init__(self, watch: StallWatch) -> None:
        self._watch = watch
        self._gui = threading.get_ident()
        self._since_wall = time.perf_counter()
        self._since_own = time.thread_time()
        self._looks: list[tuple[Place, ...]] = []
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look_out, name="stall-watch", daemon=True)
        self._best_ms = min(_piece_of_work_ms() for _ in range(50))
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(LOOK_MS))
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Watch from now on."""
        self._before = signal.signal(signal.SIGUSR2, self._note)
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._done.set()
        self._thread.join()
        # A signal that is still on its way would end the process under the default action.
        ended = self._before if callable(self._before) else signal.SIG_IGN
        signal.signal(signal.SIGUSR2, ended)

    def _beat(self) -> None:
        """The event loop turns: what came before is over."""
        own, wall = time.thread_time(), time.perf_counter()
        ms, wall_ms = 1000 * (own - self._since_own), 1000 * (wall - self._since_wall)
        if ms > self._watch.limit_ms:
            ms /= self._slowness()
        self._watch.turns += 1
        self._watch.longest_ms = max(self._watch.longest_ms, ms)
        if ms > self._watch.limit_ms:
            watch, looks = self._watch, self._looks
            watch.stalls.append(Stall(watch.where, watch.step, ms, wall_ms, _common(looks), _deepest(looks)))
        self._looks.clear()
        self._since_own, self._since_wall = time.thread_time(), time.perf_counter()

    def _slowness(self) -> float:
        """Return how many times as long a piece of work takes now as at best: a core may be shared with others."""
        now = sorted(_piece_of_work_ms() for _ in range(5))[2]
        return min(SLOWNESS_MAX, max(1.0, now / self._best_ms))

    def _look_out(self) -> None:
        """On the thread of its own: have the GUI thread note where it is whenever it has been away for a while."""
        while not self._done.wait(LOOK_MS / 1000):
            if 1000 * (time.perf_counter() - self._since_wall) > 2 * LOOK_MS:
                signal.pthread_kill(self._gui, signal.SIGUSR2)

    def _note(self, _signal: int, frame: FrameType | None) -> None:
        self._looks.append(_program_places(frame))


def _piece_of_work_ms() -> float:
    """Do something that always takes the same number of steps; return how long this thread was at work, in ms."""
    start = time.thread_time()
    sum(number * number for number in range(10_000))
    return 1000 * (time.thread_time() - start)


def _program_places(frame: FrameType | None) -> tuple[Place, ...]:
    """Return the program's functions on a stack, outermost first, from the script (if any) inwards."""
    places: list[Place] = []
    while frame is not None:
        name = frame.f_code.co_filename
        if name.endswith(HARNESS):
            break
        if name.startswith(PROGRAM):
            places.append(f"{name.removeprefix(PROGRAM)}:{frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(reversed(places))


def _common(looks: list[tuple[Place, ...]]) -> tuple[Place, ...]:
    """Return the beginning that all stacks share, of those in which the program was at work."""
    stacks = [look for look in looks if look]
    shared: list[Place] = []
    for places in zip(*stacks, strict=False):
        if len(set(places)) > 1:
            break
        shared.append(places[0])
    return tuple(shared)


def _deepest(looks: list[tuple[Place, ...]]) -> tuple[tuple[Place, int], ...]:
    return tuple(Counter(look[-1] if look else "Qt itself" for look in looks).most_common(5))


def idle_jitter_ms() -> float:
    """Return how late a timer of an idle event loop comes at worst, in ms."""
    late: list[float] = []
    loop = QEventLoop()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(int(LOOK_MS))
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1000 * (now - last) - LOOK_MS)
        last = now
        if len(late) >= IDLE_TICKS:
            timer.stop()
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    return max(0.0, *late)


@contextmanager
def watched_for_stalls() -> Iterator[StallWatch]:
    """Measure the idle jitter, then watch the GUI thread, which must be this one, for the block."""
    watch = StallWatch(jitter_ms=idle_jitter_ms())
    watcher = _Watcher(watch)
    watcher.start()
    try:
        yield watch
    finally:
        watcher.stop()
