"""Makes `assets/materials/basis.json` and `nodes.json` from the tables beside them.

`basis.json`: what each material amounts to in the five basis materials, for beams of MeV and of kV.
`nodes.json`: a few energies and weights for each beam that stand for its whole spectrum.

Run it after a change of materials, beams or attenuation data, where the program and scipy are installed::

    python packaging/make_nodes.py
"""

from __future__ import annotations

import itertools
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from xrayTrainer.simulation.physics.basis import BASIS, basis_attenuation  # noqa: E402
from xrayTrainer.simulation.physics.materials import load_materials, mass_attenuation  # noqa: E402
from xrayTrainer.simulation.physics.spectra import BEAMS, Beam, Regime, Spectrum, detected_spectrum  # noqa: E402

Floats: TypeAlias = NDArray[np.float64]

FOLDER = ROOT / "assets" / "materials"

DEPTHS = np.geomspace(0.05, 7.0, 12)
"""-ln T at which a mixture is compared with its material."""

IN_FRONT = {
    Regime.MEV: ((), (("polyethylene", 60.0),), (("iron", 40.0),)),
    Regime.KV: ((), (("polyethylene", 5.0),), (("iron", 0.8),)),
}
"""What may lie in the beam beside the material, g/cm2: it hardens the beam."""

FITTED_BEAMS = {Regime.MEV: ("mv3_5", "mv6", "mv9"), Regime.KV: ("kv160_high", "kv160_low", "kv320")}
GOOD_ENOUGH = {Regime.MEV: 3e-4, Regime.KV: 3e-3}
"""Relative error of -ln T below which no further basis material is taken."""

MAX_TERMS = 4
MAX_COEFFICIENT = 4.0
PLAIN = 1.5
"""Sum of sizes of coefficients up to which the smaller error decides, and above which the smaller sum does."""

DECIMALS = 6

EDGES_KEV = (29.2, 88.005)
"""Absorption edges of the basis within the range of tubes: tin, lead."""

NODE_COUNTS: dict[str, tuple[int, ...]] = {
    "mv9": (5,),
    "mv6": (5,),
    "mv3_5": (5,),
    "kv160_high": (0, 3, 3),
    "kv160_low": (3, 5, 3),
    "kv320": (0, 2, 4),
}
"""Nodes of each beam; of tubes, below, between and above the edges."""

LEFT_OUT = {"uranium"}
"""Materials that nodes are not fitted to: their mixtures are so poor that they would spoil the rest."""

MARGIN = 5e-4
"""Nodes keep this far, relatively, from an edge."""

LARGEST_ERROR = 2e-3
ROOT_MEAN_SQUARE_ERROR = 4e-4
"""Relative errors of -ln T that are wanted of linacs; a solution's score is the larger of its ratios to them."""

CARE = (1.0, 0.6)
"""How much errors on the axis and at the edge of the fan count."""

ROUNDS = 16
START_POWERS = (0.7, 1.0, 1.5, 2.0)
DECADES = 5.0


@dataclass(frozen=True, slots=True)
class Trial:
    """A beam behind something: weights (n,) of its energies, what it meets there and how thick that is."""

    weights: Floats
    target: Floats
    basis: Floats
    thickness: Floats
    exact: Floats


def depth(weights: Floats, exponent: Floats) -> Floats:
    """Return -ln T for exponents (k, n), of any size and sign."""
    least = exponent.min(axis=1)
    found: Floats = least - np.log(np.exp(least[:, None] - exponent) @ weights)
    return found


def thicknesses(weights: Floats, coefficients: Floats, depths: Floats) -> Floats:
    """Return the areal densities, g/cm2, that have these -ln T."""
    low, high = np.zeros_like(depths), np.full_like(depths, 1e4)
    for _ in range(80):
        middle = (low + high) / 2
        over = depth(weights, np.outer(middle, coefficients)) > depths
        low, high = np.where(over, low, middle), np.where(over, middle, high)
    found: Floats = (low + high) / 2
    return found


def trials(material_id: str, regime: Regime) -> list[Trial]:
    """Return the beams in which a material's mixture has to agree with it."""
    found = []
    for beam_id, layers in itertools.product(FITTED_BEAMS[regime], IN_FRONT[regime]):
        spectrum = detected_spectrum(BEAMS[beam_id])
        weights = spectrum.weights
        for name, areal in layers:
            weights = weights * np.exp(-areal * mass_attenuation(name, spectrum.energies_kev))
        weights = weights / weights.sum()
        target = mass_attenuation(material_id, spectrum.energies_kev)
        thick = thicknesses(weights, target, DEPTHS)
        exact = depth(weights, np.outer(thick, target))
        found.append(Trial(weights, target, basis_attenuation(spectrum.energies_kev), thick, exact))
    return found


def behind(case: Trial, at: int) -> tuple[Trial, Floats]:
    """Return the energies that are left behind the material at one of the depths."""
    left = case.weights * np.exp(-case.thickness[at] * case.target)
    return case, left / left.sum()


def fit(cases: list[Trial], terms: tuple[int, ...]) -> tuple[Floats, float]:
    """Return coefficients (5,) that differ from 0 in these places, and the largest relative error of -ln T."""

    def full(values: Floats) -> Floats:
        coefficients = np.zeros(len(BASIS))
        coefficients[list(terms)] = values
        return coefficients

    def errors(values: Floats) -> Floats:
        parts = []
        for case in cases:
            mixed = np.outer(case.thickness, case.basis @ full(values))
            parts.append(depth(case.weights, mixed) / case.exact - 1)
        return np.concatenate(parts)

    hardened = [behind(case, at) for case in cases for at in (0, len(DEPTHS) // 2, len(DEPTHS) - 1)]
    rows = np.stack([(weights @ case.basis[:, list(terms)]) / (weights @ case.target) for case, weights in hardened])
    start: Floats = np.asarray(np.linalg.lstsq(rows, np.ones(len(rows)), rcond=None)[0], dtype=np.float64)
    if np.abs(start).max() > 2 * MAX_COEFFICIENT:
        return full(start), float("inf")
    found = least_squares(errors, start, xtol=1e-12, ftol=1e-12, gtol=1e-12, max_nfev=40)
    rounded = np.round(full(found.x), DECIMALS) + 0.0
    return rounded, float(np.abs(errors(rounded[list(terms)])).max())


def mix(material_id: str, regime: Regime) -> tuple[Floats, float]:
    """Return the coefficients of a material with as few terms as do, and their error."""
    cases = trials(material_id, regime)
    best: tuple[Floats, float] | None = None
    for count in range(1, MAX_TERMS + 1):
        fits = [fit(cases, terms) for terms in itertools.combinations(range(len(BASIS)), count)]
        sane = [one for one in fits if np.abs(one[0]).max() <= MAX_COEFFICIENT]
        if not sane:
            break
        enough = [one for one in sane if one[1] < GOOD_ENOUGH[regime]]
        plain = min(enough, key=lambda one: (max(float(np.abs(one[0]).sum()), PLAIN), one[1]), default=None)
        here = plain or min(sane, key=lambda one: one[1])
        if best is None or here[1] < 0.8 * best[1]:
            best = here
        if best[1] < GOOD_ENOUGH[regime]:
            break
    assert best is not None
    return best


def areal_samples(coefficients: dict[str, Floats], spectrum: Spectrum) -> tuple[Floats, Floats]:
    """Return areal densities (k, 5) of single materials and pairs over the decades, and their exact -ln T (k,)."""
    generator = np.random.Generator(np.random.PCG64(20240601))
    mu = basis_attenuation(spectrum.energies_kev)
    names = sorted(set(coefficients) - LEFT_OUT)
    mixes = [coefficients[name] for name in names]
    for _ in range(60):
        first, second = generator.integers(0, len(names), 2)
        share = generator.uniform(0.1, 0.9)
        mixes.append(share * coefficients[names[first]] + (1 - share) * coefficients[names[second]])
    depths = np.geomspace(0.02, DECADES * np.log(10), 14)
    rows = [np.outer(thicknesses(spectrum.weights, mu @ one, depths), one) for one in mixes]
    areal = np.concatenate(rows)
    return areal, depth(spectrum.weights, areal @ mu.T)


@dataclass(frozen=True, slots=True)
class Reduction:
    """Nodes on their way: energies and, for the axis and the edge of the fan, weights; all as logarithms in one row."""

    count: int
    samples: tuple[tuple[Floats, Floats], ...]

    def parts(self, values: Floats) -> tuple[Floats, list[Floats]]:
        """Return energies (n,), keV, and the weights (n,) of each place."""
        energies = np.exp(values[: self.count]).clip(10.0, 10_000.0)
        logs = values[self.count :].reshape(len(self.samples), self.count)
        shares = np.exp(logs - logs.max(axis=1, keepdims=True))
        return energies, [share / share.sum() for share in shares]

    def errors(self, values: Floats) -> Floats:
        """Return the relative errors of -ln T, those at the edge of the fan lessened by `CARE`."""
        energies, shares = self.parts(values)
        mu = basis_attenuation(energies)
        found = [depth(w, areal @ mu.T) / exact - 1 for w, (areal, exact) in zip(shares, self.samples, strict=True)]
        return np.concatenate([one * share for one, share in zip(found, CARE, strict=False)])

    def jacobian(self, values: Floats) -> Floats:
        """Return the derivatives of `errors`."""
        energies, shares = self.parts(values)
        step = 1e-5
        mu = basis_attenuation(energies)
        slope = (basis_attenuation((energies * (1 + step)).clip(10.0, 10_000.0)) - mu) / step
        found = np.zeros((sum(len(exact) for _, exact in self.samples), len(values)))
        row = 0
        for place, (weights, (areal, exact)) in enumerate(zip(shares, self.samples, strict=True)):
            exponent = areal @ mu.T
            least = exponent.min(axis=1, keepdims=True)
            parts = np.exp(least - exponent) * weights
            parts = parts / parts.sum(axis=1, keepdims=True) / exact[:, None]
            rows = slice(row, row + len(exact))
            found[rows, : self.count] = parts * (areal @ slope.T)
            columns = slice(self.count * (place + 1), self.count * (place + 2))
            found[rows, columns] = weights / exact[:, None] - parts
            found[rows] *= CARE[place]
            row += len(exact)
        return found

    def solve(self, start: Floats, low: Floats, high: Floats) -> tuple[Floats, float]:
        """Return the best values from a start within bounds, and their score.

        Least squares, pressed again and again where the errors are worst.
        """
        values, best, score = start, start, float("inf")
        pressed = np.ones(len(self.errors(start)))
        for _ in range(ROUNDS):
            values = self.step(values, (low, high), pressed)
            errors = np.abs(self.errors(values))
            found = max(
                float(errors.max()) / LARGEST_ERROR, float(np.sqrt((errors**2).mean())) / ROOT_MEAN_SQUARE_ERROR
            )
            if found < score:
                score, best = found, values
            pressed = np.sqrt(pressed**2 * (0.7 + errors / errors.max()))
            pressed /= pressed.mean()
        return best, score

    def step(self, start: Floats, bounds: tuple[Floats, Floats], pressed: Floats) -> Floats:
        """Return the weighted least-squares solution near a start."""
        found = least_squares(
            lambda x: self.errors(x) * pressed,
            start,
            jac=lambda x: self.jacobian(x) * pressed[:, None],
            bounds=bounds,
            max_nfev=60,
        )
        return np.asarray(found.x, dtype=np.float64)


def pieces(spectrum: Spectrum, counts: tuple[int, ...], power: float) -> list[tuple[float, float, float, float]]:
    """Return energy, weight and the bounds of energy of each node to start with.

    There are so many nodes between the absorption edges of the basis as `counts` says, and each stays there. Powers
    over 1 crowd the low energies, which thin and heavy things feel.
    """
    rows = []
    edges = EDGES_KEV if len(counts) > 1 else ()
    limits = (float(spectrum.energies_kev[0]), *edges, float(spectrum.energies_kev[-1]))
    for (low, high), count in zip(itertools.pairwise(limits), counts, strict=True):
        inside = (spectrum.energies_kev >= low) & (spectrum.energies_kev <= high)
        energies, weights = spectrum.energies_kev[inside], spectrum.weights[inside]
        cumulated = np.cumsum(weights) / weights.sum()
        bounds = np.linspace(0.0, 1.0, count + 1) ** power
        at = np.interp((bounds[:-1] + bounds[1:]) / 2, cumulated, energies).clip(low * 1.001, high * 0.999)
        share = np.diff(bounds) * weights.sum()
        rows += [(float(e), float(w), low * (1 + MARGIN), high * (1 - MARGIN)) for e, w in zip(at, share, strict=True)]
    return rows


def reduced(beam: Beam, coefficients: dict[str, Floats]) -> dict[str, list[float]]:
    """Return energies that serve the axis and the edge of the fan, and the weights of each."""
    places = (0.0, 1.0) if beam.edge_softening else (0.0,)
    spectra = [detected_spectrum(beam, off_axis=place) for place in places]
    counts = NODE_COUNTS[beam.id]
    reduction = Reduction(sum(counts), tuple(areal_samples(coefficients, spectrum) for spectrum in spectra))
    best: tuple[Floats, float] | None = None
    for power in START_POWERS:
        energies, shares, low, high = np.array(pieces(spectra[0], counts, power)).T
        free = np.full(len(shares) * len(places), 30.0)
        start = np.concatenate([np.log(energies), np.tile(np.log(shares), len(places))])
        found = reduction.solve(start, np.concatenate([np.log(low), -free]), np.concatenate([np.log(high), free]))
        if best is None or found[1] < best[1]:
            best = found
    assert best is not None
    found_energies, weights = reduction.parts(best[0])
    order = np.argsort(found_energies)
    errors = np.abs(reduction.errors(best[0]))
    print(f"{beam.id}: {sum(counts)} nodes, error of -ln T {errors.max():.3%}, rms {np.sqrt((errors**2).mean()):.3%}")
    return {
        "energies_kev": [round(float(e), 3) for e in found_energies[order]],
        "weights": unit_sum(weights[0][order]),
        "edge_weights": unit_sum(weights[-1][order]),
    }


def unit_sum(weights: Floats) -> list[float]:
    """Return weights of eight decimals that sum to 1 within that."""
    rounded = np.round(weights / weights.sum(), 8)
    rounded[int(rounded.argmax())] += round(1.0 - float(rounded.sum()), 8)
    return [float(f"{w:.8f}") for w in rounded]


def bins(beam: Beam, count: int = 8) -> dict[str, list[float]]:
    """Return bins of equal numbers of photons, for beams that nothing counts directly."""
    spectrum = detected_spectrum(beam)
    cumulated = np.cumsum(spectrum.weights)
    which = np.minimum((cumulated - spectrum.weights / 2) * count, count - 1).astype(int)
    weights: Floats = np.bincount(which, spectrum.weights, count).astype(np.float64)
    energies = np.bincount(which, spectrum.weights * spectrum.energies_kev, count) / weights
    listed = unit_sum(weights)
    return {"energies_kev": [round(float(e), 3) for e in energies], "weights": listed, "edge_weights": listed}


def write(name: str, head: dict[str, object], blocks: dict[str, dict[str, object]]) -> None:
    """Write a file with one line for each row of each block."""
    parts = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    for key, rows in blocks.items():
        lines = ",\n".join(f"  {json.dumps(row)}: {json.dumps(value)}" for row, value in rows.items())
        parts.append(f"{json.dumps(key)}: {{\n{lines}\n}}")
    text = "{" + ",\n".join(parts) + "}\n"
    (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(text)} bytes")


def main() -> int:
    """Write both files; print the error of each material."""
    mixes: dict[Regime, dict[str, Floats]] = {regime: {} for regime in Regime}
    for material_id in load_materials():
        line = f"{material_id:20}"
        for regime in Regime:
            coefficients, error = mix(material_id, regime)
            mixes[regime][material_id] = coefficients
            line += f"  {regime.value} {100 * error:7.3f} % {coefficients.tolist()}"
        print(line, flush=True)
    rows = {r.value: {name: one.tolist() for name, one in table.items()} for r, table in mixes.items()}
    write("basis.json", {"format": "xraytrainer/basis", "version": 1, "basis": BASIS}, rows)
    nodes: dict[str, object] = {}
    for beam in BEAMS.values():
        if beam.scintillator is None:
            nodes[beam.id] = bins(beam)
        else:
            nodes[beam.id] = reduced(beam, mixes[beam.regime])
    write("nodes.json", {"format": "xraytrainer/nodes", "version": 1}, {"beams": nodes})
    return 0


if __name__ == "__main__":
    sys.exit(main())
