"""Signal detection from counts of hits and false alarms: how well threats are told apart, and how readily called.

    log-linear, always        H' = (hits + .5)/(n_s + 1),  F' = (fa + .5)/(n_n + 1)
    sensitivity               d' = z(H') - z(F'),  d_a = sqrt(2/(1+s²)) (z(H') - s z(F'))
    criterion                 c = -(z(H') + z(F'))/2,  ln beta = c d'
    by raw rates              A' = .5 + sgn(H-F) ((H-F)² + |H-F|) / (4 max(H,F) - 4HF)
                              B''_D = ((1-H)(1-F) - HF) / ((1-H)(1-F) + HF)

Variances of z are those of rates by the delta method, v_H = H'(1-H')/(n_s φ(z(H'))²) and v_F alike: var d' = v_H + v_F,
var c = var d'/4, var d_a = 2/(1+s²) (v_H + s² v_F), var ln beta = z(H')² v_H + v_H²/2 + z(F')² v_F + v_F²/2, where the
squares keep it from vanishing at z = 0. The interval of A' joins the Wilson limits of both rates; that of B''_D is one
of logits with .5 added to each count. So they stay inside of their ranges and never collapse. Standard errors of these
two are taken at H' and F'.

References
----------
M. J. Hautus, Behav. Res. Methods Instrum. Comput. 27 (1995) 46; N. A. Macmillan, C. D. Creelman, Detection theory, 2nd
ed. (2005); H. Stanislaw, N. Todorov, Behav. Res. Methods Instrum. Comput. 31 (1999) 137; W. Donaldson, J. Exp. Psychol.
Gen. 121 (1992) 275 (B''_D); A. J. Simpson, M. J. Fitter, Psychol. Bull. 80 (1973) 481 (d_a); G. Y. Zou, A. Donner,
Stat. Med. 27 (2008) 1693 (joined limits); Y. Sterchi, N. Hättenschwiler, A. Schwaninger (2019) (s = 0.5 in X-ray
inspection); scoring.md 2.1.
"""

from __future__ import annotations

import math

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Z_95, Rate
from xrayTrainer.scoring.statistics.estimate import MIN_N, Estimate, Floats, counts, normal_estimate
from xrayTrainer.scoring.statistics.proportions import rates, wilson_intervals

S_XRAY = 0.5
"""Standard deviation of noise by that of signal for which d_a does not move with the criterion in X-ray search."""


class Detection(msgspec.Struct, frozen=True, kw_only=True):
    """Sensitivity and criterion of a person, with what they rest on.

    Attributes
    ----------
    hits, false_alarms
        Threat cases with something found; clear cases with a false mark.
    hit_rate, false_alarm_rate
        Log-linear rates H', F', 0..1; None where there is no case of the class.
    s
        Slope that d_a assumes.
    d_a, d_prime
        Sensitivity: 0 is guessing, higher is better.
    c, ln_beta, beta
        Criterion: c and ln beta above 0 (beta above 1) call "threat" reluctantly.
    a_prime
        0..1, 0.5 is guessing.
    b_double_prime_d
        -1..1, above 0 reluctant; None where all or nothing was called rightly.

    All estimates are None below the least number of cases of each class.
    """

    hits: Rate
    false_alarms: Rate
    hit_rate: float | None
    false_alarm_rate: float | None
    s: float = S_XRAY
    d_a: Estimate | None = None
    d_prime: Estimate | None = None
    c: Estimate | None = None
    ln_beta: Estimate | None = None
    beta: Estimate | None = None
    a_prime: Estimate | None = None
    b_double_prime_d: Estimate | None = None


def log_linear(count: object, n: object) -> Floats:
    """Return (count + .5)/(n + 1), shape (groups,): rates that are never 0 or 1.

    Raises
    ------
    ValueError
        If a count is broken or above its n.
    """
    some, of = np.broadcast_arrays(counts(count, "counts"), counts(n, "n"))
    if np.any(some > of):
        raise ValueError("a count is above its n")
    return np.asarray((some + 0.5) / (of + 1.0))


def detection(
    *, hits: int, n_signal: int, false_alarms: int, n_noise: int, s: float = S_XRAY, min_n: int = MIN_N
) -> Detection:
    """Return sensitivity and criterion from four counts; see `detections`."""
    return detections(
        hits=[hits], n_signal=[n_signal], false_alarms=[false_alarms], n_noise=[n_noise], s=s, min_n=min_n
    )[0]


def detections(
    *, hits: object, n_signal: object, false_alarms: object, n_noise: object, s: float = S_XRAY, min_n: int = MIN_N
) -> tuple[Detection, ...]:
    """Return sensitivity and criterion of many groups.

    Parameters
    ----------
    hits, n_signal, false_alarms, n_noise
        Counts, shape (groups,), or one for all groups (clear cases have no class, so classes share them).
    s
        Slope that d_a assumes, above 0.
    min_n
        Estimates are None where a class has fewer cases than this.

    Raises
    ------
    ValueError
        If counts are broken or above their n, or s is not above 0.
    """
    if not (math.isfinite(s) and s > 0):
        raise ValueError("s must be above 0")
    h, n_s, f, n_n = np.broadcast_arrays(
        counts(hits, "hits"), counts(n_signal, "n_signal"),
        counts(false_alarms, "false_alarms"), counts(n_noise, "n_noise"),
    )  # fmt: skip
    hit_rate, fa_rate = log_linear(h, n_s), log_linear(f, n_n)
    enough = (n_s >= max(min_n, 1)) & (n_n >= max(min_n, 1))
    made = iter(_estimates(h[enough], n_s[enough], f[enough], n_n[enough], s))
    return tuple(
        Detection(
            hits=found,
            false_alarms=false,
            hit_rate=float(hit_rate[i]) if n_s[i] else None,
            false_alarm_rate=float(fa_rate[i]) if n_n[i] else None,
            s=s,
            **(next(made) if enough[i] else {}),
        )
        for i, (found, false) in enumerate(zip(rates(h, n_s), rates(f, n_n), strict=True))
    )


def _estimates(h: Floats, n_s: Floats, f: Floats, n_n: Floats, s: float) -> list[dict[str, Estimate | None]]:
    if not h.size:
        return []
    from scipy.special import ndtri

    hit, fa = log_linear(h, n_s), log_linear(f, n_n)
    z_h, z_f = np.asarray(ndtri(hit)), np.asarray(ndtri(fa))
    v_h = hit * (1 - hit) / (n_s * _density(z_h) ** 2)
    v_f = fa * (1 - fa) / (n_n * _density(z_f) ** 2)
    d, c, wide = z_h - z_f, 0.0 - (z_h + z_f) / 2, 2 / (1 + s * s)
    v_beta = z_h**2 * v_h + v_h**2 / 2 + z_f**2 * v_f + v_f**2 / 2
    normal = {
        "d_a": (math.sqrt(wide) * (z_h - s * z_f), wide * (v_h + s * s * v_f)),
        "d_prime": (d, v_h + v_f),
        "c": (c, (v_h + v_f) / 4),
        "ln_beta": (c * d, v_beta),
    }
    n = (n_s + n_n).astype(int).tolist()
    made: list[dict[str, Estimate | None]] = [
        {name: normal_estimate(float(value[i]), float(var[i]), n[i]) for name, (value, var) in normal.items()}
        for i in range(h.size)
    ]
    for row, log in zip(made, (c * d).tolist(), strict=True):
        row["beta"] = _antilog(log, row["ln_beta"])
    for name, raw in (("a_prime", _a_prime_estimates), ("b_double_prime_d", _b_double_prime_d_estimates)):
        for row, size, (value, se, low, high) in zip(made, n, np.transpose(raw(h, n_s, f, n_n)).tolist(), strict=True):
            known = not math.isnan(value)
            row[name] = Estimate(value=value, se=se, low=low, high=high, n=size) if known else None
    return made


def _density(z: Floats) -> Floats:
    return np.asarray(np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi))


def _antilog(log: float, spread: Estimate | None) -> Estimate | None:
    if spread is None or spread.se is None:
        return None
    value, wide = math.exp(log), Z_95 * spread.se
    return Estimate(value=value, se=value * spread.se, low=math.exp(log - wide), high=math.exp(log + wide), n=spread.n)


def _a_prime_estimates(h: Floats, n_s: Floats, f: Floats, n_n: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Return A', standard error and limits. It rises with H and falls with F."""
    low_h, high_h = wilson_intervals(h, n_s)
    low_f, high_f = wilson_intervals(f, n_n)
    hit, fa = h / n_s, f / n_n
    value = _a_prime(hit, fa)
    down = np.hypot(value - _a_prime(low_h, fa), value - _a_prime(hit, high_f))
    up = np.hypot(_a_prime(high_h, fa) - value, _a_prime(hit, low_f) - value)
    corrected_h, corrected_f = log_linear(h, n_s), log_linear(f, n_n)
    se = _delta_se(_a_prime_slopes(corrected_h, corrected_f), corrected_h, n_s, corrected_f, n_n)
    return value, se, np.maximum(value - down, 0.0), np.minimum(value + up, 1.0)


def _b_double_prime_d_estimates(
    h: Floats, n_s: Floats, f: Floats, n_n: Floats
) -> tuple[Floats, Floats, Floats, Floats]:
    """Return B''_D (NaN where undefined), standard error and limits. It is -tanh((logit H + logit F)/2)."""
    hit, fa = h / n_s, f / n_n
    neither, both = (1 - hit) * (1 - fa), hit * fa
    whole = neither + both
    value = np.where(whole > 0, (neither - both) / np.where(whole > 0, whole, 1.0), np.nan)
    logits = np.log((h + 0.5) / (n_s - h + 0.5)) + np.log((f + 0.5) / (n_n - f + 0.5))
    wide = Z_95 * np.sqrt(1 / (h + 0.5) + 1 / (n_s - h + 0.5) + 1 / (f + 0.5) + 1 / (n_n - f + 0.5))
    corrected_h, corrected_f = log_linear(h, n_s), log_linear(f, n_n)
    se = _delta_se(_b_double_prime_d_slopes(corrected_h, corrected_f), corrected_h, n_s, corrected_f, n_n)
    low, high = -np.tanh((logits + wide) / 2), -np.tanh((logits - wide) / 2)
    return value, se, np.fmin(low, value), np.fmax(high, value)


def _delta_se(slopes: tuple[Floats, Floats], hit: Floats, n_s: Floats, fa: Floats, n_n: Floats) -> Floats:
    by_h, by_f = slopes
    return np.asarray(np.sqrt(by_h**2 * hit * (1 - hit) / n_s + by_f**2 * fa * (1 - fa) / n_n))


def _a_prime(h: Floats, f: Floats) -> Floats:
    apart = np.abs(h - f)
    below = 4 * np.maximum(h, f) - 4 * h * f
    equal = apart == 0
    rise = (apart**2 + apart) / np.where(equal, 1.0, below)
    return np.asarray(np.where(equal, 0.5, 0.5 + np.sign(h - f) * rise))


def _a_prime_slopes(h: Floats, f: Floats) -> tuple[Floats, Floats]:
    """Return the derivatives of A' by H and by F, 0 < H, F < 1. A'(H, F) = 1 - A'(F, H)."""
    more, less = np.maximum(h, f), np.minimum(h, f)
    apart = more - less
    by_more = (more**2 + less * (1 - less)) / (4 * more**2 * (1 - less))
    by_less = (apart**2 + apart - (2 * apart + 1) * (1 - less)) / (4 * more * (1 - less) ** 2)
    above = h >= f
    return np.where(above, by_more, -by_less), np.where(above, by_less, -by_more)


def _b_double_prime_d_slopes(h: Floats, f: Floats) -> tuple[Floats, Floats]:
    whole = ((1 - h) * (1 - f) + h * f) ** 2
    return -2 * f * (1 - f) / whole, -2 * h * (1 - h) / whole
