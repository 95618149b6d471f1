"""Practice with the real simulator, on the bundled sets (no windows)."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.modes_bench import answer_of

from xrayTrainer.app import open_services
from xrayTrainer.services.modes_api import PracticeStart
from xrayTrainer.training.session_plan import FocusPlan


@pytest.mark.full
def test_that_a_focus_that_no_set_has_is_made_shown_and_scored(tmp_path: Path) -> None:
    focus = FocusPlan(classes=("wildlife.ivory",), carriers=("air.ake", "parcel"))
    with open_services(tmp_path / "data") as services:
        assert services.modes is not None
        assert services.modes.offered().classes.get("wildlife.ivory", 0) == 0
        state, _ = services.modes.begin_practice(PracticeStart(cases=8, focus=focus))
        found = set()
        for _ in range(8):
            opened = services.training.open_case(state.id)
            assert services.training.load_scan(opened.folder, opened.case, opened.case.views[0].id).width > 100
            review = services.training.submit(answer_of(opened, marks=(), suspicion=False))
            assert review.key is not None
            assert review.scorecard is not None
            found |= {one.class_ for one in review.key.concealments}
            services.modes.prepare_next(state.id)
        report, _ = services.training.finish(state.id)
        assert report.summary.n == 8
        assert found <= {"wildlife.ivory"}
        assert report.summary.clear >= 1
