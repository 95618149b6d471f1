"""What pyproject.toml asks for, what the lock files pin, and what licences the installed packages have."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, distribution

from helpers.checkout import ROOT
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"


@dataclass(frozen=True)
class Pin:
    """One entry of a lock file."""

    name: str
    version: Version
    marker: Marker | None
    hashes: tuple[str, ...] = field(default=())


def asked_for(*, dev: bool) -> list[Requirement]:
    """Return the direct requirements of the program, or those that `dev` adds."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["optional-dependencies"]["dev"] if dev else project["dependencies"]
    return [Requirement(line) for line in lines]


def pins(text: str) -> list[Pin]:
    """Return the entries of a lock file."""
    found = []
    for entry in re.sub(r"\\\n", " ", text).splitlines():
        if not entry.strip() or entry.startswith("#"):
            continue
        requirement = Requirement(entry.split(" --hash=")[0])
        (specifier,) = requirement.specifier
        hashes = tuple(re.findall(r"--hash=(sha256:[0-9a-f]{64})(?=\s|$)", entry))
        name = canonicalize_name(requirement.name)
        found.append(Pin(name, Version(specifier.version), requirement.marker, hashes))
    return found


def transitive(requirements: list[Requirement]) -> dict[str, str]:
    """Return all packages that come with the requirements here, each with the one that wants it."""
    found: dict[str, str] = {}
    waiting = [(requirement, "pyproject.toml") for requirement in requirements]
    while waiting:
        requirement, wanted_by = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found:
            continue
        found[name] = wanted_by
        for line in distribution(name).requires or ():
            further = Requirement(line)
            extras = requirement.extras or {""}
            if further.marker is None or any(further.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append((further, name))
    return found


def stated_licence(name: str) -> str:
    """Return what a package's metadata says about its licence: expression, else classifiers, else the licence field."""
    metadata = distribution(name).metadata
    expression = metadata.get("License-Expression")
    if expression:
        return expression
    classifiers = [
        line.rsplit(" :: ", 1)[1] for line in metadata.get_all("Classifier", []) if line.startswith("License ::")
    ]
    return " AND ".join(classifiers) or (metadata.get("License") or "").strip().splitlines()[0]


def installed(name: str) -> bool:
    """Return whether a package is in this environment."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True
