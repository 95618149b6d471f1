"""The registry of screens. A new screen is one row: how it is made, how it is wired."""

from __future__ import annotations

from collections.abc import Callable, Generator

import msgspec

from xrayTrainer.ui.shell import (
    wiring,
    wiring_composer,
    wiring_course_report,
    wiring_inbox,
    wiring_key_editor,
    wiring_modes,
    wiring_own_scans,
    wiring_presenter,
    wiring_progress,
    wiring_studio,
    wiring_unit,
)
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen


class ScreenSpec(msgspec.Struct, frozen=True):
    """One screen.

    Attributes
    ----------
    id
        Where routes lead.
    make
        Makes the widget; must be quick. The first screens are made before there is a context, and get None.
    wire
        Joins it to its view-model, once, when there is a context.
    steps
        Makes the same widget a piece at a time, for one that takes long or needs much; None where `make` is quick.
    """

    id: ScreenId
    make: Callable[[Context | None], Screen]
    wire: Callable[[Screen, Context], None]
    steps: Callable[[Context], Generator[None, None, Screen]] | None = None


SCREENS: tuple[ScreenSpec, ...] = (
    ScreenSpec(ScreenId.FIRST_START, wiring.make_first_start, wiring.wire_first_start),
    ScreenSpec(ScreenId.HOME, wiring.make_home, wiring.wire_home),
    ScreenSpec(ScreenId.LIBRARY, wiring.make_library, wiring.wire_library),
    ScreenSpec(ScreenId.LESSON, wiring.make_lesson, wiring.wire_lesson),
    ScreenSpec(ScreenId.ATLAS, wiring.make_atlas, wiring.wire_nothing, wiring.steps_of_atlas),
    ScreenSpec(ScreenId.WORKBENCH, wiring.make_workbench, wiring.wire_nothing, wiring.steps_of_workbench),
    ScreenSpec(ScreenId.REVIEW, wiring.make_review, wiring.wire_nothing, wiring.steps_of_review),
    ScreenSpec(ScreenId.SUMMARY, wiring.make_summary, wiring.wire_summary),
    ScreenSpec(
        ScreenId.PROGRESS,
        wiring_progress.make_progress,
        wiring_progress.wire_progress,
        wiring_progress.steps_of_progress,
    ),
    ScreenSpec(ScreenId.DUTY, wiring_modes.make_duty, wiring_modes.wire_duty),
    ScreenSpec(ScreenId.EXAM, wiring_modes.make_exam, wiring_modes.wire_exam),
    ScreenSpec(ScreenId.EXAM_PAUSE, wiring_modes.make_exam_pause, wiring_modes.wire_exam_pause),
    ScreenSpec(ScreenId.EXAM_RESULT, wiring_modes.make_exam_result, wiring_modes.wire_exam_result),
    ScreenSpec(
        ScreenId.PRESENTER,
        wiring_presenter.make_presenter,
        wiring.wire_nothing,
        wiring_presenter.steps_of_presenter,
    ),
    ScreenSpec(
        ScreenId.COMPOSER, wiring_composer.make_composer, wiring.wire_nothing, wiring_composer.steps_of_composer
    ),
    ScreenSpec(ScreenId.STUDIO, wiring_studio.make_studio, wiring_studio.wire_studio, wiring_studio.steps_of_studio),
    ScreenSpec(
        ScreenId.KEY_EDITOR,
        wiring_key_editor.make_key_editor,
        wiring.wire_nothing,
        wiring_key_editor.steps_of_key_editor,
    ),
    ScreenSpec(ScreenId.OWN_SCANS, wiring_own_scans.make_own_scans, wiring.wire_nothing),
    ScreenSpec(ScreenId.INBOX, wiring_inbox.make_inbox, wiring_inbox.wire_inbox, wiring_inbox.steps_of_inbox),
    ScreenSpec(ScreenId.UNIT, wiring_unit.make_unit, wiring_unit.wire_unit),
    ScreenSpec(
        ScreenId.COURSE_REPORT,
        wiring_course_report.make_course_report,
        wiring.wire_nothing,
        wiring_course_report.steps_of_course_report,
    ),
    ScreenSpec(ScreenId.SETTINGS, wiring.make_settings, wiring.wire_settings),
    ScreenSpec(ScreenId.HELP, wiring.make_help, wiring.wire_help),
    ScreenSpec(ScreenId.ABOUT, wiring.make_about, wiring.wire_about),
)

AHEAD: tuple[ScreenId, ...] = (
    ScreenId.WORKBENCH,
    ScreenId.REVIEW,
    ScreenId.HOME,
    ScreenId.LIBRARY,
    ScreenId.SUMMARY,
    ScreenId.PROGRESS,
    ScreenId.DUTY,
    ScreenId.EXAM,
    ScreenId.EXAM_PAUSE,
    ScreenId.EXAM_RESULT,
    ScreenId.SETTINGS,
    ScreenId.HELP,
    ScreenId.ATLAS,
    ScreenId.LESSON,
    ScreenId.PRESENTER,
    ScreenId.ABOUT,
    ScreenId.STUDIO,
    ScreenId.KEY_EDITOR,
    ScreenId.COMPOSER,
    ScreenId.OWN_SCANS,
    ScreenId.INBOX,
    ScreenId.UNIT,
    ScreenId.COURSE_REPORT,
)
"""Screens that are made ahead while nothing else is to be done, the most wanted first."""
