"""Builds the wheel, installs it alone into an empty folder, and looks whether the program finds its data there.

Run by the interpreter of the environment: `python packaging/wheel_check.py`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("xrayTrainer", "assets", "exercises")
FILES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE")

PROBE = """
import sys
sys.path.insert(0, sys.argv[1])
import xrayTrainer, xrayTrainer.__main__
from xrayTrainer.resources import assets, bundled_sets
print(assets())
print(bundled_sets())
"""


def main() -> int:
    """Return 0 if the wheel is whole, else say what it lacks and return 1."""
    with tempfile.TemporaryDirectory(prefix="xraytrainer-wheel-") as made:
        faults = check(Path(made))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def check(work: Path) -> list[str]:
    """Build and try the wheel inside `work` and return what is wrong with it."""
    source = work / "source"
    source.mkdir()
    for name in SOURCES:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy2(ROOT / name, source / name)
    # The build writes into its source folder, so it gets a copy.
    built = _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(work), str(source))
    wheels = list(work.glob("*.whl"))
    if built.returncode != 0 or len(wheels) != 1:
        return [f"the wheel can't be built:\n{built.stdout}{built.stderr}"]
    site = work / "site"
    installed = _pip("install", "--no-deps", "--no-index", "--target", str(site), str(wheels[0]))
    if installed.returncode != 0:
        return [f"the wheel can't be installed:\n{installed.stdout}{installed.stderr}"]
    return [*_contents(wheels[0]), *_resources(site)]


def _contents(wheel: Path) -> list[str]:
    """Return a fault for each file of the package or its data that the wheel lacks, or has too much of."""
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
        entry_points = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        licences = [name for name in archive.namelist() if name.endswith("/LICENSE")]
        commands = archive.read(entry_points[0]).decode() if entry_points else ""
    wanted = {path.relative_to(ROOT).as_posix() for path in (ROOT / "xrayTrainer").rglob("*.py")}
    for folder in ("assets", "exercises"):
        files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
        wanted |= {f"xrayTrainer/{path.relative_to(ROOT).as_posix()}" for path in files}
    faults = [f"the wheel lacks {name}" for name in sorted(wanted - held)]
    faults += [f"the wheel has {name}, which the checkout has not" for name in sorted(held - wanted)]
    if "xray-trainer = xrayTrainer.__main__:main" not in commands:
        faults.append("the wheel has no command xray-trainer")
    if not licences:
        faults.append("the wheel has no LICENSE")
    return faults


def _resources(site: Path) -> list[str]:
    """Return a fault for each data folder that the installed package does not find inside itself."""
    probe = subprocess.run([sys.executable, "-I", "-c", PROBE, str(site)], capture_output=True, text=True, check=False)
    wanted = [str(site / "xrayTrainer" / name) for name in ("assets", "exercises")]
    if probe.returncode != 0:
        return [f"the installed package does not start:\n{probe.stderr}"]
    found = [str(Path(line).resolve()) for line in probe.stdout.split("\n") if line]
    if found != [str(Path(line).resolve()) for line in wanted]:
        return [f"the installed package finds its data in {found}, not in {wanted}"]
    return []


def _pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)


if __name__ == "__main__":
    sys.exit(main())
