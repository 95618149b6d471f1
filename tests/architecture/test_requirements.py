"""Requirements, lock files, licences, and what the environment really holds."""

from __future__ import annotations

import importlib.util
import re
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest
from helpers.requirements import DEV_LOCK, RUNTIME_LOCK, Pin, asked_for, installed, pins, stated_licence, transitive
from packaging.utils import canonicalize_name

PYTHONS = ("3.11", "3.12", "3.13", "3.14")

PERMISSIVE = {
    "0BSD",
    "Apache License, Version 2.0",
    "Apache Software License",
    "Apache-2.0",
    "BSD",
    "BSD License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "FreeBSD",
    "MIT",
    "MIT License",
    "MIT-0",
    "MIT-CMU",
    "OFL-1.1",
    "PSF-2.0",
    "Public Domain",
    "Python Software Foundation License",
    "Zlib",
}
"""May be linked, changed and passed on inside a program of any licence."""

LIBRARY_COPYLEFT = {"LGPL-3.0-only"}
"""Fine for a library that the person can replace, which a Python package is."""

TOOLS_ONLY = {"MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)"}
"""Fine for tools that are not passed on with the program."""


def _allowed(expression: str, licences: set[str]) -> bool:
    """Return whether one branch of the alternatives is allowed whole."""
    branches = re.split(r"\s+OR\s+", expression)
    return any(all(part in licences for part in re.split(r"\s+AND\s+", branch)) for branch in branches)


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-3.0-only", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-2.0-or-later", False),
        ("", False),
    ],
)
def test_that_a_licence_is_allowed_only_if_a_whole_alternative_is(expression: str, allowed: bool) -> None:
    assert _allowed(expression, PERMISSIVE | LIBRARY_COPYLEFT) is allowed


def test_that_everything_the_program_comes_with_has_a_permissive_or_library_licence() -> None:
    found = {name: stated_licence(name) for name in transitive(asked_for(dev=False))}
    assert len(found) >= 20
    bad = {name: licence for name, licence in found.items() if not _allowed(licence, PERMISSIVE | LIBRARY_COPYLEFT)}
    assert not bad


def test_that_the_tools_are_free_software_of_known_licence() -> None:
    known = PERMISSIVE | LIBRARY_COPYLEFT | TOOLS_ONLY
    found = {name: stated_licence(name) for name in transitive(asked_for(dev=True))}
    assert not {name: licence for name, licence in found.items() if not _allowed(licence, known)}


@pytest.mark.parametrize("lock", [RUNTIME_LOCK, DEV_LOCK], ids=lambda path: path.stem)
def test_that_a_lock_file_names_no_host_and_hashes_everything(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|git\+|index-url|find-links|trusted-host", text)
    assert all(pin.hashes for pin in pins(text))
    assert text.count("--hash=") == sum(len(pin.hashes) for pin in pins(text))


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("dev", [False, True], ids=["runtime", "dev"])
def test_that_the_lock_files_meet_the_ranges_on_every_python(python: str, dev: bool) -> None:
    pinned = _by_name(pins((DEV_LOCK if dev else RUNTIME_LOCK).read_text(encoding="utf-8")), python)
    wanted = asked_for(dev=False) + (asked_for(dev=True) if dev else [])
    for requirement in wanted:
        name = canonicalize_name(requirement.name)
        assert requirement.specifier.contains(pinned[name].version), requirement


@pytest.mark.parametrize("python", PYTHONS)
def test_that_the_tools_are_pinned_beside_the_same_program(python: str) -> None:
    runtime = _by_name(pins(RUNTIME_LOCK.read_text(encoding="utf-8")), python)
    dev = _by_name(pins(DEV_LOCK.read_text(encoding="utf-8")), python)
    assert {name: pin.version for name, pin in runtime.items()} == {name: dev[name].version for name in runtime}


def test_that_the_lock_file_is_whole() -> None:
    pinned = _by_name(pins(DEV_LOCK.read_text(encoding="utf-8")), "{}.{}".format(*sys.version_info[:2]))
    assert set(transitive(asked_for(dev=False) + asked_for(dev=True))) <= set(pinned)


def test_that_pyside_stays_below_the_version_that_loses_none() -> None:
    (requirement,) = (one for one in asked_for(dev=False) if one.name == "PySide6-Essentials")
    assert not requirement.specifier.contains("6.12.0")
    assert requirement.specifier.contains("6.11.3")


def test_that_one_opencv_and_one_qt_are_installed() -> None:
    names = {canonicalize_name(distribution.name) for distribution in distributions()}
    assert {name for name in names if name.startswith("opencv-")} == {"opencv-python-headless"}
    qt = {name for name in names if re.match(r"(pyqt\d|pyside|shiboken)", name)}
    assert qt == {"pyside6-essentials", "shiboken6"}
    assert not installed("pylibjpeg-libjpeg")


def test_that_opencv_brings_no_qt_of_its_own() -> None:
    spec = importlib.util.find_spec("cv2")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent
    around = [folder, folder.parent / "opencv_python_headless.libs"]
    assert not [
        path for place in around for path in place.rglob("*[Qq]t*") if re.match(r"(lib)?qt", path.name, re.IGNORECASE)
    ]


def _by_name(found: list[Pin], python: str) -> dict[str, Pin]:
    """Return the pins that hold for a version of Python on Linux."""
    environment = {"python_full_version": f"{python}.0", "python_version": python}
    return {pin.name: pin for pin in found if pin.marker is None or pin.marker.evaluate(environment)}
