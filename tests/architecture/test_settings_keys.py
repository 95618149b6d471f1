"""Every setting stands in one table, with a default that fits, and nobody reads QSettings elsewhere."""

from __future__ import annotations

import re

from helpers.checkout import modules

from xrayTrainer.ui.viewmodels.settings import SETTINGS


def test_that_keys_are_unique_and_defaults_fit() -> None:
    keys = [spec.key for spec in SETTINGS]
    assert len(keys) == len(set(keys))
    for spec in SETTINGS:
        assert re.fullmatch(r"[a-z]+/[a-z_]+", spec.key), spec.key
        assert spec.fits(spec.default), spec.key


def test_that_settings_are_read_in_one_place() -> None:
    users = {path for path, _tree, _source in modules("xrayTrainer", having="QSettings")}
    assert users == {"xrayTrainer/ui/viewmodels/settings.py"}
