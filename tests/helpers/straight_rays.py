"""Paths of thin parallel rays through solids, in closed form: blurred by no pixel, and apart from the renderer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.solids import Kind, Solids

Floats = NDArray[np.float64]


def ends_of(solids: Solids) -> tuple[Floats, Floats]:
    """Return the lowest and the highest corner of the box around each solid, shape (n, 3)."""
    rows = solids.rows
    half = rows["half"].copy()
    half[:, :2] *= np.where(rows["kind"] == Kind.CYLINDER, np.maximum(rows["shape"][:, 0], 1.0), 1.0)[:, None]
    reach = np.abs(rows["axes"] * half[:, :, None]).sum(axis=1)
    return rows["centre"] - reach, rows["centre"] + reach


def material_depths(solids: Solids, starts: Floats, axis: int) -> Floats:
    """Return g/cm2 of each material along rays that run along an axis of the scene, textures apart.

    Parameters
    ----------
    solids
        What is there; sheets and meshes are left out.
    starts
        Shape (rays, 3): a point of each ray.
    axis
        0, 1, 2: x, y, z.

    Returns
    -------
    ndarray
        Shape (materials, rays).
    """
    found = np.zeros((len(solids.materials), len(starts)))
    first, last = ends_of(solids)
    others = [one for one in range(3) if one != axis]
    near = (first < starts.max(axis=0)) & (last > starts.min(axis=0))
    near[:, axis] = ~np.isin(solids.rows["kind"], (Kind.CORRUGATED, Kind.MESH))
    which = np.flatnonzero(near.all(axis=1))
    u, v = starts[:, others].T
    through = last[:, axis] - first[:, axis]
    for number, row, plain in zip(which, solids.rows[which], _plain_boxes(solids)[which], strict=True):
        (low_u, low_v), (high_u, high_v) = first[number, others], last[number, others]
        met = np.flatnonzero((u > low_u) & (u < high_u) & (v > low_v) & (v < high_v))
        if not len(met):
            continue
        paths = through[number] if plain else _path(row, starts[met], axis)
        found[row["material"], met] += paths * row["density"]
        if row["host"] >= 0:
            found[row["host"], met] -= paths * row["host_density"]
    return found


def _plain_boxes(solids: Solids) -> NDArray[np.bool_]:
    """Return which are boxes at right angles to the rays, that all rays cross from end to end."""
    rows = solids.rows
    straight = (np.isclose(np.abs(rows["axes"]), 1.0) | (rows["axes"] == 0.0)).all(axis=(1, 2))
    return np.asarray(straight & (rows["kind"] == Kind.BOX) & (rows["shape"][:, 0] == 0.0))


def _path(row: np.void, starts: Floats, axis: int) -> Floats:
    """Return how long each ray is inside a convex solid: between the places where it crosses its faces."""
    at = (starts - row["centre"]) @ row["axes"].T
    along = row["axes"][:, axis] * np.ones_like(at)
    crossings = [_faces(at, along, row["half"], axis_) for axis_ in range(3)]
    if row["kind"] != Kind.BOX:
        crossings.append(_mantle(row, at, along))
    stops = np.sort(np.nan_to_num(np.concatenate(crossings, axis=0), nan=0.0), axis=0)
    middle, length = (stops[1:] + stops[:-1]) / 2, np.diff(stops, axis=0)
    inside = _holds(row, at[None] + middle[:, :, None] * along[None]) * length
    found = np.asarray(inside.sum(axis=0))
    if row["kind"] == Kind.BOX and row["shape"][0] > 0:
        halfway = (inside * middle).sum(axis=0) / np.maximum(found, 1e-9)
        found *= _thinner(row, at + halfway[:, None] * along, along[0])
    return found


def _thinner(row: np.void, own: Floats, along: Floats) -> Floats:
    """Return how much thinner a pillow is there than a box: along its own first axis, and across the ray."""
    u = np.abs(own / row["half"])
    across = 1 if abs(along[1]) < abs(along[2]) else 2
    found = np.ones(len(u))
    for axis in (0, across):
        found *= np.sqrt(np.clip(1.0 - u[:, axis] ** row["shape"][0], 0.0, 1.0))
    return found


def _faces(at: Floats, along: Floats, half: Floats, axis: int) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        found = np.stack([(side * half[axis] - at[:, axis]) / along[:, axis] for side in (-1.0, 1.0)])
    return np.where(np.isfinite(found) & (np.abs(found) < 1e5), found, 0.0)


def _mantle(row: np.void, at: Floats, along: Floats) -> Floats:
    """Return where rays cross the round face of a cylinder, a frustum or an ellipsoid."""
    half = row["half"]
    u, v = at / half, along / half
    if row["kind"] == Kind.ELLIPSOID:
        a, b, c = (v**2).sum(axis=1), (u * v).sum(axis=1), (u**2).sum(axis=1) - 1.0
    else:
        grows = (row["shape"][0] - 1.0) / 2.0
        radius, change = 1.0 + grows * (u[:, 2] + 1.0), grows * v[:, 2]
        a = (v[:, :2] ** 2).sum(axis=1) - change**2
        b = (u[:, :2] * v[:, :2]).sum(axis=1) - radius * change
        c = (u[:, :2] ** 2).sum(axis=1) - radius**2
    with np.errstate(divide="ignore", invalid="ignore"):
        root = np.sqrt(np.maximum(b * b - a * c, 0.0))
        found = np.where(np.abs(a) > 1e-12, np.stack([(-b - root) / a, (-b + root) / a]), np.stack([-c / (2 * b)] * 2))
    return np.where(np.isfinite(found) & (np.abs(found) < 1e5), found, 0.0)


def _holds(row: np.void, own: Floats) -> NDArray[np.bool_]:
    u = own / row["half"]
    inside = (np.abs(u) <= 1.0).all(axis=-1)
    if row["kind"] == Kind.ELLIPSOID:
        return np.asarray((u**2).sum(axis=-1) <= 1.0)
    if row["kind"] == Kind.CYLINDER:
        radius = 1.0 + (row["shape"][0] - 1.0) * (u[..., 2] + 1.0) / 2.0
        inside = ((u[..., :2] ** 2).sum(axis=-1) <= radius**2) & (np.abs(u[..., 2]) <= 1.0)
    return np.asarray(inside)
