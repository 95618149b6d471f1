"""Parallel exams made as sets, so that they can travel: one blueprint, other cases in each form."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExamRule, ExerciseSet, Rules
from xrayTrainer.domain.ids import SetId, new_uuid
from xrayTrainer.services.api import Change, Progress, Topic
from xrayTrainer.services.courses_api import FORM_CASES, FormsMade
from xrayTrainer.services.exam_drawing import CLASSES, EXAM_LEVEL, LEVELS
from xrayTrainer.services.library import SETS
from xrayTrainer.services.made_cases import CasesToMeasure, Made, Maker, Wished, makeable_in_turn, title_of, write_case
from xrayTrainer.services.set_files import CASES, SET_FILE
from xrayTrainer.services.whole_folder import whole_folder
from xrayTrainer.training.exam_forms import even_blueprint
from xrayTrainer.training.selection import draw

FORMS = ("A", "B", "C")
"""C is for the retention test."""


class CourseForms:
    """Makes forms.

    Parameters
    ----------
    data
        Data folder; the sets go into its `sets`.
    maker
        Returns what computes cases; called when it is needed, its maker is ended afterwards.
    """

    def __init__(self, data: Path, maker: Callable[[], Maker]) -> None:
        self._data = data
        self._maker = maker

    def make(self, title: str, cases: int, progress: Progress | None = None) -> tuple[FormsMade, Change]:
        """Make the forms; see `CoursesService.make_forms`."""
        if cases not in FORM_CASES:
            raise UserError("course.cases", wanted=cases, counts=", ".join(map(str, FORM_CASES)))
        wishes = form_wishes(cases)
        made = CasesToMeasure(self._data, self._maker())
        seed, total = secrets.token_hex(12), len(FORMS) * len(wishes)

        def told(done: int) -> None:
            if progress is not None:
                progress(done, total)

        try:
            found = made.make_all(wishes * len(FORMS), f"course/{seed}", told)
        finally:
            made.maker.rest()
        new = [one for one in found if one is not None]
        if len(new) < total:
            raise UserError("exam.too_few_cases", n=total - len(new), wanted=total)
        sets = tuple(
            self._write(form, new[number * len(wishes) : (number + 1) * len(wishes)], title, f"{seed}/{form}")
            for number, form in enumerate(FORMS)
        )
        return FormsMade(sets=sets), Change(frozenset({Topic.SETS}))

    def _write(self, form: str, cases: list[Made], title: str, seed: str) -> SetId:
        """Write one form as a set, its cases in an order that tells nothing."""
        number = int(seed.partition("/")[0], 16)
        order = sorted(cases, key=lambda one: (draw(number, 1, one.case.id), one.case.id))
        slugs = tuple(f"case-{place:03d}" for place in range(1, len(order) + 1))
        set_id = new_uuid()
        half = len(cases) // 2
        rule = ExamRule(min_threat=half, min_clear=len(cases) - half)
        exercises = ExerciseSet(
            id=set_id,
            revision=1,
            title=title_of("course.form_title", title=title, form=form),
            level=EXAM_LEVEL,
            authors=("XrayTrainer",),
            cases=slugs,
            rules=Rules(modes=("exam",), exam=rule),
        )
        with whole_folder(self._data / SETS / f"course-{set_id}") as work:
            for slug, one in zip(slugs, order, strict=True):
                write_case(work / CASES, slug, one.files)
            (work / SET_FILE).write_bytes(to_json(exercises))
        return SetId(set_id)


def form_wishes(cases: int) -> list[Wished]:
    """Return what each form holds: half threat cases, spread over classes and bands; clear cases over bands."""
    threats = cases // 2
    hidden = even_blueprint(threats=threats, clear=0, classes=sorted(makeable_in_turn()[:CLASSES]), levels=LEVELS)
    clear = even_blueprint(threats=0, clear=cases - threats, classes=(), levels=LEVELS)
    return [
        Wished(threat=cell.threat, classes=() if cell.class_id is None else (cell.class_id,), band=cell.level)
        for cell in hidden.cells + clear.cells
        for _ in range(cell.count)
    ]
