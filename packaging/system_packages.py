"""What Linux itself must provide: the libraries that Qt's wheels expect, found by loading them.

The lists were made on a bare Debian 12 by adding one package at a time until windows opened, without and with a screen.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from refusal import RefusedError

ALWAYS: Mapping[str, str] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Needed by any window, seen or not: library to Debian package."""

ON_X11: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

ON_WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

UNSEEN = ("offscreen", "minimal", "vnc")
"""Values of QT_QPA_PLATFORM with which nobody sees a window."""


def has_screen(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Return whether a window would be seen by anybody."""
    if variables.get("QT_QPA_PLATFORM", "").startswith(UNSEEN):
        return False
    if platform in ("win32", "darwin"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def missing_libraries(*, screen: bool, variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the libraries that can't be loaded, each with the Debian package that brings it."""
    if not sys.platform.startswith("linux"):
        return {}
    wanted = dict(ALWAYS)
    if screen:
        wanted.update(ON_X11 if variables.get("DISPLAY") else ON_WAYLAND)
    return {name: package for name, package in wanted.items() if not _loads(name)}


def provide_libraries(*, screen: bool) -> None:
    """Install the missing libraries where that can be done without asking; else refuse with the command to type."""
    missing = missing_libraries(screen=screen)
    if not missing:
        return
    packages = sorted(set(missing.values()))
    install_or_refuse(packages, why=f"Qt needs system libraries that are missing here ({', '.join(sorted(missing))})")
    still = missing_libraries(screen=screen)
    if still:
        raise RefusedError(
            f"The packages {', '.join(packages)} were installed, but {', '.join(sorted(still))} can't be loaded."
        )


def install_or_refuse(packages: Sequence[str], *, why: str) -> None:
    """Install Debian packages as root, or raise the sentence that names the exact command.

    Parameters
    ----------
    packages
        Names of Debian packages.
    why
        Beginning of the sentence: what is missing.
    """
    reason = why[0].upper() + why[1:]
    apt = shutil.which("apt-get")
    if apt is None:
        raise RefusedError(
            f"{reason}: install them with the package manager of this system (on Debian: {', '.join(packages)})."
        )
    install = ["install", "--yes", "--no-install-recommends", *packages]
    if not _is_root():
        raise RefusedError(f"{reason}; type this, then start again:\n    sudo apt-get {' '.join(install)}")
    print(f"{reason}: installing {', '.join(packages)} ...", flush=True)
    done = _apt(apt, install)
    if done.returncode != 0:
        # The list of packages is absent on a fresh system, or old.
        _apt(apt, ["update"])
        done = _apt(apt, install)
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.startswith("E:")]
        raise RefusedError(
            f"{reason}, and apt-get {' '.join(install)} failed: {lines[0] if lines else 'no reason given'}"
        )


def _apt(apt: str, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [apt, "-o", "DPkg::Lock::Timeout=300", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
