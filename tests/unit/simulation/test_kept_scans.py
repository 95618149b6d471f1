"""Rendered scans are kept by their recipe, within a size, and a damaged one is as good as none."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.scan import Band
from xrayTrainer.simulation.rendering import KeptScans


def bands(value: int) -> list[Band]:
    return [np.full((50, 100), value, np.uint16), np.full((50, 100), value + 1, np.uint16)]


def test_that_a_kept_scan_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = KeptScans(tmp_path / "rendered")
    kept.put("a", bands(3))
    found = kept.get("a")
    assert found is not None
    assert [int(band[0, 0]) for band in found] == [3, 4]
    assert kept.has("a")
    assert not kept.has("b")
    assert kept.get("b") is None


def test_that_another_recipe_view_or_twin_has_another_key(tmp_path: Path) -> None:
    recipe = tmp_path / "scene.json"
    kept = KeptScans(tmp_path)
    recipe.write_text("one")
    keys = {kept.key(recipe, view, clean=clean) for view in ("side", "top") for clean in (True, False)}
    recipe.write_text("two")
    keys.add(kept.key(recipe, "side", clean=False))
    assert len(keys) == 5


def test_that_a_damaged_scan_is_let_go(tmp_path: Path) -> None:
    kept = KeptScans(tmp_path)
    kept.put("a", bands(3))
    (tmp_path / "a.npy").write_bytes((tmp_path / "a.npy").read_bytes()[:500])
    assert kept.get("a") is None
    assert not kept.has("a")


def test_that_what_was_not_asked_for_longest_goes_first(tmp_path: Path) -> None:
    kept = KeptScans(tmp_path, most_bytes=50_000)
    for number, name in enumerate("ab"):
        kept.put(name, bands(number))
        os.utime(tmp_path / f"{name}.npy", ns=(number, number))
    assert kept.get("a") is not None  # asked for just now
    kept.put("c", bands(2))
    assert not kept.has("b")
    assert kept.has("a")
    assert kept.has("c")


def test_that_a_disk_that_keeps_nothing_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "rendered").write_text("a file where the folder should be")
    kept = KeptScans(tmp_path / "rendered")
    kept.put("a", bands(3))
    assert kept.get("a") is None


def test_that_a_scene_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        KeptScans(tmp_path).key(tmp_path / "gone.json", "side", clean=False)
    assert caught.value.code == "scan.not_found"
