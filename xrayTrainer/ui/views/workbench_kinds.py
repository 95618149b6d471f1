"""The kinds of case that ask a question, on the workbench: what is it, which of a pair, which to the scanner."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.look import Look
from xrayTrainer.services.api import OpenCase
from xrayTrainer.ui.viewmodels.choice_sheet import Chosen
from xrayTrainer.ui.viewmodels.kept_look import fitting_look, lacking
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, reading_at
from xrayTrainer.ui.viewmodels.select_rows import consignment_case, rows_of
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures, pair_of
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_notice import CanvasNotice


class WorkbenchKinds(QObject):
    """Shows questions, the second scan of a pair, and consignments; takes choices and reasons."""

    def __init__(
        self,
        model: WorkbenchModel,
        second: ViewPictures,
        parts: WorkbenchLayout,
        runner: WorkbenchRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._second = second
        self._parts = parts
        self._images = runner.images
        self._images.join(parts.linked.swipe)
        self._words: Wording | None = None
        self.second_notice = CanvasNotice(parts.linked.second)
        self.second_notice.setObjectName("second_notice")
        self._connect(runner)

    def _connect(self, runner: WorkbenchRunner) -> None:
        model, parts, linked = self._model, self._parts, self._parts.linked
        model.choice_changed.connect(self._show_choice)
        model.paused_changed.connect(self._show_pause)
        model.choices.current_changed.connect(self._show_current)
        model.choices.full.connect(parts.select.tell_full)
        model.pictures.look_changed.connect(self._follow_look)
        model.pictures.picture_changed.connect(lambda _picture: linked.arrange())
        self._second.picture_changed.connect(self._show_second)
        self._second.look_changed.connect(self._show_second_look)
        self._second.layers_changed.connect(linked.second.set_layers)
        self._second.failed.connect(self._second_failed)
        self.second_notice.pressed.connect(self._again)
        parts.question.chosen.connect(model.toggle_choice)
        parts.question.reason_pressed.connect(self._toggle_reason)
        parts.select.picked.connect(self._pick)
        parts.select.reason_pressed.connect(self._toggle_reason)
        parts.select.looked_at.connect(self._look_at)
        linked.input.tone_requested.connect(model.pictures.set_tone)
        linked.input.used.connect(model.used)
        linked.input.cursor_moved.connect(self._pointer_over(linked.second))
        parts.editor.cursor_moved.connect(self._pointer_over(linked.first))
        linked.link_changed.connect(lambda _on: parts.pair_tools.set_checked("compare.link", linked.linked))
        runner.looked_at = lambda: linked.active
        runner.add(
            {"compare.link": lambda: linked.set_linked(not linked.linked), "compare.turn": linked.turn},
        )

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        return frozenset({"compare.link"} if self._parts.linked.linked else ())

    def show_case(self, opened: OpenCase | None, words: Wording) -> None:
        """Show the question of a case, or that there is none; to be called after the dossier was shown."""
        self._words = words
        case = None if opened is None else opened.case
        parts = self._parts
        kind = "search" if case is None else case.kind
        asked = None if case is None or kind == "select" else case.question
        parts.question.show_question(asked, words)
        pair = None if case is None else pair_of(case)
        parts.linked.set_paired(pair is not None)
        parts.pair_tools.setVisible(pair is not None)
        if pair is None:
            self._second.close()
        elif opened is not None and case is not None and self._second.view != pair[1].id:
            self._second.open(msgspec.structs.replace(case, views=pair[1:]), opened.folder)
        rows = rows_of(case, words) if case is not None and kind == "select" else ()
        question = None if case is None or kind != "select" else case.question
        parts.select.show_question(question, rows, words, shown=not self._model.paused)
        parts.image_tools.set_tools_shown(kind != "select")
        parts.image_bar.setVisible(kind != "select")
        self._show_pause()
        self._show_current()
        self._show_choice()
        self._label()

    # choices

    def _show_choice(self, _chosen: Chosen | None = None) -> None:
        choices = self._model.choices
        self._parts.question.show_choice(choices.chosen.choice, choices.chosen.reasons)
        self._parts.select.show_choice(choices.chosen, choices.current)
        self._label()

    def _show_current(self, _current: str | None = None) -> None:
        """Lay the papers of the consignment at the front beside the table."""
        opened, choices = self._model.case, self._model.choices
        if opened is None or opened.case.kind != "select" or self._words is None:
            return
        papers = consignment_case(opened.case, choices.current)
        self._parts.dossier.show_case(papers, opened.folder, self._words, asked=False)
        self._parts.select.show_choice(choices.chosen, choices.current)

    def _look_at(self, choice: str) -> None:
        if choice != self._model.choices.current and "can_choose" in self._model.conditions:
            self._model.used()
            self._model.choices.look_at(choice)

    def _pick(self, choice: str) -> None:
        self._model.used()
        self._model.toggle_choice(choice)

    def _toggle_reason(self, reason: str) -> None:
        if "can_choose" in self._model.conditions:
            self._model.used()
            self._model.choices.toggle_reason(reason)

    # the pair

    def _label(self) -> None:
        opened, linked = self._model.case, self._parts.linked
        if opened is None or opened.case.question is None or opened.case.kind != "compare":
            return
        chosen = self._model.choices.chosen.choice
        for number, (choice, badge) in enumerate(
            zip(opened.case.question.choices, linked.badges, strict=False), start=1
        ):
            badge.show_label(str(number), chosen=choice.id in chosen)

    def _show_second(self, picture: ScanPicture | None) -> None:
        linked = self._parts.linked
        linked.show_second(picture)
        self._images.set_beside(picture, both=picture is not None)
        if not linked.paired:
            return
        loading = "" if picture is not None else self.tr("The scan is being loaded…")
        self.second_notice.say(loading)
        self._follow_look()

    def _follow_look(self, _look: object = None) -> None:
        """Both scans have one look: what differs is the load."""
        look, picture = self._model.pictures.look, self._second.picture
        if look is not None and picture is not None and self._parts.linked.paired:
            self._second.set_look(fitting_look(look, picture), step=False)
            self._show_second_look(self._second.look)

    def _show_second_look(self, look: Look | None) -> None:
        wanted, picture, parts = self._model.pictures.look, self._second.picture, self._parts
        if look is not None and picture is not None and parts.linked.paired:
            parts.linked.show_second_look(look)
            missing = () if wanted is None else lacking(wanted, picture)
            parts.linked.badges[1].show_note("" if wanted is None else parts.chips.lacking_text(wanted, missing))

    def _second_failed(self, error: UserError) -> None:
        if self._words is not None:
            self.second_notice.say(self._words.error(error), self.tr("Try again"))

    def _again(self) -> None:
        if self._second.view is not None:
            self._second.show(self._second.view)

    def _pointer_over(self, canvas: ScanCanvas) -> Callable[[tuple[float, float] | None], None]:
        def follow(place: tuple[float, float] | None) -> None:
            self._parts.linked.show_cursor(canvas, place)
            picture = self._second.picture
            if canvas is self._parts.linked.second and picture is not None and not self._model.paused:
                self._parts.strip.show_reading(None if place is None else reading_at(picture, *place))

        return follow

    def _show_pause(self, _paused: object = None) -> None:
        """Nothing of the case is seen in a pause."""
        opened, parts = self._model.case, self._parts
        select = opened is not None and opened.case.kind == "select" and not self._model.paused
        parts.linked.set_covered(self._model.paused)
        parts.select.setVisible(select)
        parts.linked.setVisible(not select)
        parts.strip.setVisible(not select)
