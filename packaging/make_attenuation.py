"""Makes `assets/materials/attenuation.json`: mass attenuation of the elements and spectra of X-ray tubes, facts only.

It runs on a developer's machine, in an environment of its own that holds `roentgen`, `mucoeff`, `spekpy` and what they
need; the program itself reads the table and depends on none of them::

    python -m venv /somewhere && /somewhere/bin/pip install roentgen mucoeff spekpy
    /somewhere/bin/python packaging/make_attenuation.py            # write the table
    /somewhere/bin/python packaging/make_attenuation.py --check    # tell whether the table is what would be written

Total mass attenuation (with coherent scattering) is that of the NIST tables, refined between their energies by a cubic
in log-log that never crosses an absorption edge, so that a straight line in log-log does afterwards. It is compared
with the tables of Boone and Chavez at every NIST energy; differences over 1 % that have no known reason stop the
script. Incoherent scattering and energy absorption are those of Boone and Chavez.

References
----------
J. H. Hubbell, S. M. Seltzer, NIST Standard Reference Database 126 (NISTIR 5632), doi 10.18434/T4D01F.
J. M. Boone, A. E. Chavez, Medical Physics 23 (1996) 1997-2005, doi 10.1118/1.597899.
G. Poludniowski, A. Omar, R. Bujila, P. Andreo, Medical Physics 48 (2021) 3630-3637, doi 10.1002/mp.14945 (tubes).
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import json
import sys
import warnings
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

TABLE = Path(__file__).resolve().parents[1] / "assets" / "materials" / "attenuation.json"

ELEMENTS = (
    *("H", "Li", "C", "N", "O", "F", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "K", "Ca", "Ti", "Cr", "Mn", "Fe"),
    *("Co", "Ni", "Cu", "Zn", "Br", "Ag", "Cd", "Sn", "Sb", "I", "Cs", "Ba", "W", "Au", "Pb", "U"),
)
"""What materials, filters and detectors are made of."""

WITH_ENERGY_ABSORPTION = ("O", "Cd", "I", "Cs", "W")
"""Elements of the scintillators (CsI, CdWO4)."""

NIST_ENERGIES_KEV = (
    *(10, 15, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 500, 600, 800),
    *(1000, 1250, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10000),
)
"""Energies of the tables from 10 keV to 10 MeV; those of absorption edges come on top."""

LARGEST_STEP = 1.11
"""Ratio of neighbouring energies of the refined grid, at most."""

TUBE_VOLTAGES_KV = (160, 225, 320)
TUBE_ANGLE_DEG = 20.0
TUBE_BIN_KEV = 2.0

CROSS_CHECK = 0.01
"""Largest relative difference of the two sources."""

EDGE_ZONE = 1.25
"""Within this ratio of an absorption edge the second source is not asked: its edges stand elsewhere by up to 1 %."""

KNOWN_DIFFERENCES = {
    ("Ag", 20.0): 0.015,
    ("Cd", 20.0): 0.012,
    ("Sb", 20.0): 0.011,
    ("W", 50.0): 0.018,
    ("Au", 60.0): 0.016,
    ("Au", 150.0): 0.011,
    ("Pb", 10.0): 0.015,
    ("U", 80.0): 0.021,
    ("U", 150.0): 0.014,
    ("U", 300.0): 0.020,
}
"""(element, keV): largest difference that is accepted where it is more than `CROSS_CHECK`.

All lie where the photoelectric effect in the K shell (lead at 10 keV: the L shell) makes or has just ceased to make the
most of the attenuation; there the two compilations rest on different calculations. The table follows NIST."""

SOURCES = {
    "total": "J. H. Hubbell, S. M. Seltzer, NIST SRD 126 (NISTIR 5632), doi 10.18434/T4D01F",
    "incoherent, energy_absorption": (
        "J. M. Boone, A. E. Chavez, Med. Phys. 23 (1996) 1997; tables of mucoeff 1.0.0, CC BY 4.0, interpolated"
    ),
    "tubes": "computed with SpekPy, G. Poludniowski et al., Med. Phys. 48 (2021) 3630, doi 10.1002/mp.14945",
}


def grid() -> Floats:
    """Return the energies that all elements share, keV: those of NIST and, between them, equal steps in log."""
    energies = [float(NIST_ENERGIES_KEV[0])]
    for low, high in itertools.pairwise(NIST_ENERGIES_KEV):
        steps = int(np.ceil(np.log(high / low) / np.log(LARGEST_STEP)))
        energies += [float(f"{low * (high / low) ** (step / steps):.5g}") for step in range(1, steps)]
        energies.append(float(high))
    return np.array(energies)


class Nist:
    """Total mass attenuation of an element as NIST tabulates it.

    The package gives energies with four digits: edges stand within 0.05 % of their places.
    """

    def __init__(self, symbol: str) -> None:
        tables = importlib.import_module("roentgen.absorption")
        table = tables.MassAttenuationCoefficient(symbol)
        energies: Floats = np.asarray(table.energy.to_value("keV"), dtype=np.float64)
        values: Floats = np.asarray(table.data.to_value("cm2/g"), dtype=np.float64)
        doubled = np.flatnonzero(energies[1:] / energies[:-1] < 1 + 1e-5)
        self.edges_kev = [float(f"{energies[at + 1]:.6g}") for at in doubled]
        bounds = [0, *(int(at) + 1 for at in doubled), len(energies)]
        self._pieces = [(energies[a:b], values[a:b]) for a, b in itertools.pairwise(bounds)]  # between two edges

    def below(self, energy_kev: float) -> float:
        """Return the value at an energy; at an edge, that of the lower side, cm2/g."""
        return self._at(energy_kev, sum(edge < energy_kev for edge in self.edges_kev))

    def above(self, energy_kev: float) -> float:
        """Return the value at an energy; at an edge, that of the upper side, cm2/g."""
        return self._at(energy_kev, sum(edge <= energy_kev for edge in self.edges_kev))

    def _at(self, energy_kev: float, piece: int) -> float:
        energies, values = self._pieces[piece]
        x, y = np.log(energies), np.log(values)
        if len(x) < 4:
            return float(np.exp(np.interp(np.log(energy_kev), x, y)))
        interpolate = importlib.import_module("scipy.interpolate")
        return float(np.exp(interpolate.PchipInterpolator(x, y)(np.log(energy_kev))))


def second_source(quantity: str, atomic_number: int, energies_kev: Floats) -> Floats:
    """Return a quantity of Boone and Chavez, cm2/g, for example `MU_COMPTON`.

    The package draws straight lines between its energies, which lie too high by up to 2 % where they are few; here the
    lines are straight in log-log.
    """
    package, api = importlib.import_module("mucoeff"), importlib.import_module("mucoeff.api")
    nodes: Floats = np.asarray(api.get_table(atomic_number)[:, 0], dtype=np.float64)
    values: Floats = np.asarray(package.mu(package.Flag[quantity], atomic_number, nodes, "raise"), dtype=np.float64)
    interpolated: Floats = np.exp(np.interp(np.log(energies_kev), np.log(nodes), np.log(values)))
    return interpolated


def differences(symbol: str, atomic_number: int, nist: Nist) -> list[str]:
    """Return a line for each NIST energy at which the sources differ by more than is accepted."""
    faults = []
    for energy in NIST_ENERGIES_KEV:
        if any(1 / EDGE_ZONE < energy / edge < EDGE_ZONE for edge in nist.edges_kev):
            continue
        other = float(second_source("MU_TOT", atomic_number, np.array([float(energy)]))[0])
        difference = other / nist.above(energy) - 1
        accepted = KNOWN_DIFFERENCES.get((symbol, float(energy)), CROSS_CHECK)
        if abs(difference) > accepted:
            faults.append(f"{symbol} at {energy} keV: {difference:+.2%}")
    return faults


def element(symbol: str, atomic_number: int, energies_kev: Floats) -> dict[str, Any]:
    """Return the row of an element.

    `total` stands on the shared energies and the edges, each edge twice (lower, upper side); so does
    `energy_absorption`. `incoherent`, which knows no edges, stands on the shared energies.
    """
    nist = Nist(symbol)
    edges = [edge for edge in nist.edges_kev if energies_kev[0] < edge < energies_kev[-1]]
    if set(edges) & set(energies_kev.tolist()):
        raise ValueError(f"an edge of {symbol} stands on the grid")
    points = sorted([(energy, 0) for energy in energies_kev] + [(edge, side) for edge in edges for side in (-1, 1)])
    row: dict[str, Any] = {
        "z": atomic_number,
        "weight": rounded(atomic_mass(atomic_number), 6),
        "edges_kev": edges,
        "total": [rounded(nist.below(e) if side < 0 else nist.above(e)) for e, side in points],
        "incoherent": [rounded(v) for v in second_source("MU_COMPTON", atomic_number, energies_kev)],
    }
    if symbol in WITH_ENERGY_ABSORPTION:
        beside = np.array([energy * (1 + 3e-3 * side) for energy, side in points])
        row["energy_absorption"] = [rounded(v) for v in second_source("MU_EN_TOT", atomic_number, beside)]
    return row


def atomic_mass(atomic_number: int) -> float:
    """Return the relative atomic mass."""
    package = importlib.import_module("mucoeff")
    return float(package.mu(package.Flag.ATOMIC_MASS, atomic_number))


def tube(voltage_kv: int) -> dict[str, Any]:
    """Return the photon spectrum of a tungsten anode before any filter, as shares of the photons by bins of energy."""
    spekpy = importlib.import_module("spekpy")
    spectrum = spekpy.Spek(kvp=voltage_kv, th=TUBE_ANGLE_DEG, dk=TUBE_BIN_KEV, targ="W", physics="kqp")
    centres, fluence = spectrum.get_spectrum()
    wanted = centres >= NIST_ENERGIES_KEV[0]
    shares = fluence[wanted] / fluence[wanted].sum()
    return {
        "first_kev": rounded(float(centres[wanted][0]), 6),
        "bin_kev": TUBE_BIN_KEV,
        "photons": [rounded(share) for share in shares],
    }


def rounded(value: float, digits: int = 5) -> float:
    """Return a value with so many significant digits: sources agree to four."""
    return float(f"{float(value):.{digits}g}")


def table() -> str:
    """Return the text of the table: deterministic, one line for each element and tube."""
    lookup = importlib.import_module("roentgen.util").get_atomic_number
    energies = grid()
    faults: list[str] = []
    rows = {}
    for symbol in ELEMENTS:
        atomic_number = int(lookup(symbol))
        faults += differences(symbol, atomic_number, Nist(symbol))
        rows[symbol] = element(symbol, atomic_number, energies)
    if faults:
        raise SystemExit("the sources differ:\n" + "\n".join(faults))
    head = {
        "format": "xraytrainer/attenuation",
        "version": 1,
        "units": {"energies_kev": "keV", "total, incoherent, energy_absorption": "cm2/g", "photons": "share"},
        "sources": SOURCES,
        "energies_kev": energies.tolist(),
    }
    parts = [f'"{name}": {json.dumps(value)}' for name, value in head.items()]
    parts.append('"elements": {\n' + ",\n".join(f'"{name}": {json.dumps(row)}' for name, row in rows.items()) + "}")
    tubes = {str(voltage): tube(voltage) for voltage in TUBE_VOLTAGES_KV}
    parts.append('"tubes": {\n' + ",\n".join(f'"{name}": {json.dumps(row)}' for name, row in tubes.items()) + "}")
    return "{" + ",\n".join(parts) + "}\n"


def main() -> int:
    """Write the table, or compare it; return the exit code."""
    parser = argparse.ArgumentParser(description="Make the table of attenuation data.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    wanted = parser.parse_args()
    warnings.simplefilter("ignore")
    text = table()
    if wanted.check:
        same = TABLE.is_file() and TABLE.read_text(encoding="utf-8") == text
        print("up to date" if same else "differs from what would be written")
        return 0 if same else 1
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{TABLE}: {len(text)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
