"""Actions are data, and the data is sound: ids, icons, keys, groups."""

from __future__ import annotations

from collections import Counter

import pytest
from helpers.checkout import ROOT

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.app_actions import APP_ACTIONS, APP_CONDITIONS
from xrayTrainer.ui.commands.registry import ACTIONS, GROUP_NAMES

DESTROYING = ("delete", "remove", "discard", "erase", "clear", "quit", "reset")


def test_that_ids_are_unique() -> None:
    assert [name for name, count in Counter(row.id for row in ACTIONS).items() if count > 1] == []


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_that_a_row_is_whole(row: ActionSpec) -> None:
    assert row.text.strip() == row.text != ""
    assert row.group in GROUP_NAMES
    if row.icon:
        assert (ROOT / "assets" / "icons" / f"{row.icon}.svg").is_file()


def test_that_no_key_means_two_things_on_a_screen() -> None:
    def clash(one: ActionSpec, other: ActionSpec) -> bool:
        always = not (one.enabled_when and other.enabled_when)
        return one.meets(other) and always and bool(set(one.keys) & set(other.keys))

    pairs = [(a.id, b.id) for i, a in enumerate(ACTIONS) for b in ACTIONS[i + 1 :] if clash(a, b)]
    assert pairs == []


def test_that_no_single_key_destroys_work() -> None:
    for row in ACTIONS:
        if set(row.id.replace(".", "_").split("_")) & set(DESTROYING):
            single = [key for key in row.keys if len(key) == 1]
            assert not single, row.id


def test_that_the_window_answers_every_condition_of_its_rows() -> None:
    assert {row.enabled_when for row in APP_ACTIONS if row.enabled_when} <= APP_CONDITIONS
