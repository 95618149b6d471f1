"""The layers of ARCHITECTURE.md: import contracts, and what each start-up path really loads."""

from __future__ import annotations

import configparser
import json
import subprocess
import sys

import pytest
from helpers.checkout import ROOT

LOADED = """
import importlib, json, sys
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""

QT = {"PySide6", "shiboken6"}
HEAVY = QT | {"numpy", "cv2", "scipy", "PIL", "pydicom", "tifffile", "xlsxwriter", "sqlite_utils", "sqlite3"}


def _modules(*packages: str) -> list[str]:
    found = []
    for package in packages:
        place = ROOT / "xrayTrainer" / package
        paths = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
        names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
        found += [name.removesuffix(".__init__") for name in names]
    return found


def _loaded(modules: list[str]) -> set[str]:
    """Return the top-level modules that a fresh interpreter holds after these imports."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, json.dumps(modules)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_that_imports_only_point_down() -> None:
    check = "from importlinter.cli import lint_imports_command as c; c()"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_every_package_has_its_place_in_the_contracts() -> None:
    contracts = configparser.ConfigParser()
    contracts.read(ROOT / ".importlinter")
    layers = contracts["importlinter:contract:layers"]["layers"]
    named = {name.strip(" ()") for name in layers.replace("|", "\n").split("\n")}
    packages = {path.name for path in (ROOT / "xrayTrainer").iterdir() if (path / "__init__.py").exists()}
    assert packages <= named
    qt_free = contracts["importlinter:contract:qt"]["source_modules"].split()
    assert {f"xrayTrainer.{name}" for name in packages - {"ui"}} == set(qt_free) - {"xrayTrainer.resources"}


@pytest.mark.parametrize(
    "package", ["domain", "messages", "imaging", "scoring", "exchange", "storage", "services", "cli"]
)
def test_that_no_layer_below_the_windows_loads_qt(package: str) -> None:
    assert not _loaded(_modules(package)) & QT


def test_that_a_spawned_worker_starts_light() -> None:
    # A spawned process imports the main module again before it does anything.
    assert not _loaded(["xrayTrainer.__main__", "xrayTrainer.domain.errors"]) & (HEAVY | {"click"})


def test_that_the_process_that_renders_scenes_loads_no_qt() -> None:
    rooms = ["worker", "expand", "exposure", "zones", "profiles"]
    assert not _loaded([f"xrayTrainer.simulation.{room}" for room in rooms]) & QT


def test_that_the_command_line_starts_light() -> None:
    assert not _loaded(["xrayTrainer.__main__", "xrayTrainer.cli.main"]) & HEAVY
