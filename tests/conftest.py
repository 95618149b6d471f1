"""Guards around every test, and the folders that a test may use.

`qtbot.keyClicks` with letters beyond ASCII aborts the whole process inside Qt; here it raises instead. Use
`helpers.typing_text.type_text` for Cyrillic.
"""

from __future__ import annotations

import gc
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Before anything imports Qt. Whoever wants to watch sets QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis
import pytest
from helpers.guards import ButtonGuard, LogGuard, QtMessageGuard, ThreadGuard, TimerGuard, WidgetGuard, qt_is_loaded
from helpers.typing_text import refuse_unsafe_key_clicks

# Machines are shared: how long one example takes says nothing.
hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

CHECKOUT = Path(__file__).resolve().parent.parent
WITH_WINDOWS = ("tests/ui/", "tests/e2e/", "tests/snapshots/")
"""Tests that depend on a busy event loop, and on machines that others use too."""


def pytest_configure(config: pytest.Config) -> None:
    if config.pluginmanager.hasplugin("pytest-qt"):
        refuse_unsafe_key_clicks()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a test with windows try twice; the report names those that needed it, so that they get mended."""
    for item in items:
        if item.nodeid.startswith(WITH_WINDOWS):
            item.add_marker(pytest.mark.flaky(reruns=1))


def pytest_collection_finish() -> None:
    """Put all modules and tests out of the collector's sight: each search for left-over windows would go through them.

    What a test makes is still looked through, and only that.
    """
    _leave_to_stay()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give folders by number. `mktemp` would look through all those of before for the next one."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def guarded(request: pytest.FixtureRequest, homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the test a data folder and settings of its own, and fail it for what it leaves behind."""
    home = next(homes)
    home.mkdir()
    if _Stay.undone:  # the program itself freezes what its start makes, and undoes that at its end
        _leave_to_stay()
    monkeypatch.setenv("XRAYTRAINER_DATA", str(home / "data"))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    guards: list[Any] = [ThreadGuard()]
    if qt_is_loaded():
        _use_settings_in(home)
        guards += [ButtonGuard(), TimerGuard(), WidgetGuard(), QtMessageGuard(_patterns(request, "expects_qt_message"))]
    if "caplog" not in request.fixturenames:
        guards.append(LogGuard(_patterns(request, "expects_log")))
    yield
    faults = [fault for guard in guards for fault in guard.faults()]
    if faults:
        pytest.fail("The test left something behind, or was noisy:\n  " + "\n  ".join(faults), pytrace=False)


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of real files; tests that need it are skipped where it is absent."""
    folder = samples_folder()
    if not folder.is_dir():
        pytest.skip(f"the samples are absent: {folder}")
    return folder


def samples_folder() -> Path:
    """Return where the samples lie: XRAYTRAINER_SAMPLES, else beside the checkout."""
    given = os.environ.get("XRAYTRAINER_SAMPLES")
    return Path(given) if given else CHECKOUT.parent / "shared" / "samples"


class _Stay:
    """Whether what was left out of the search for garbage is in it again: to count it would cost a search."""

    undone = True
    _undo = staticmethod(gc.unfreeze)

    @classmethod
    def undo(cls) -> None:
        """Put everything back into the search, and remember that."""
        cls._undo()
        cls.undone = True


gc.unfreeze = _Stay.undo


def _leave_to_stay() -> None:
    gc.collect()
    gc.freeze()
    _Stay.undone = False


def _patterns(request: pytest.FixtureRequest, marker: str) -> list[str]:
    return [pattern for mark in request.node.iter_markers(marker) for pattern in mark.args]


def _use_settings_in(folder: Path) -> None:
    from PySide6.QtCore import QSettings

    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / "config"))
