"""The page of a case in the Inbox: the scan with the marks of all beside their answers, and comments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
from xrayTrainer.ui.views.inbox_about import InboxAbout
from xrayTrainer.ui.views.inbox_layers import InboxLayers
from xrayTrainer.ui.views.inbox_replay import InboxReplay
from xrayTrainer.ui.views.inbox_talk import InboxTalk
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.widgets.inbox_list import Entry, InboxList
from xrayTrainer.ui.widgets.inbox_pages import SIDE_WIDTH, SidePanel, name_list
from xrayTrainer.ui.widgets.inbox_stage import InboxStage
from xrayTrainer.ui.widgets.mark_tools import DRAWING, Tool

if TYPE_CHECKING:
    from xrayTrainer.domain.regions import Region
    from xrayTrainer.services.inbox_api import AnswerLine
    from xrayTrainer.ui.viewmodels.inbox import InboxModel
    from xrayTrainer.ui.viewmodels.inbox_remarks import InboxRemarks
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.inbox_words import InboxWords

_EVERYBODY = "everybody"


class CasePage(QWidget):
    """Scan on the left; answers, comments and the form on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = InboxStage()
        self.list = InboxList("inbox_answers")
        self.side = SidePanel("inbox_case", draws=True)
        column = QSplitter(Qt.Orientation.Vertical)
        column.setObjectName("inbox_case_column")
        column.setChildrenCollapsible(False)
        column.addWidget(self.list)
        column.addWidget(self.side)
        column.setStretchFactor(0, 2)
        column.setStretchFactor(1, 3)
        column.setMinimumWidth(300)
        column.setSizes([320, 330])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("inbox_case_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.stage)
        split.addWidget(column)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([960, SIDE_WIDTH])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(split)


class InboxCase(QObject):
    """Joins the page to its models.

    Parameters
    ----------
    page
        The page.
    model, inbox, remarks
        The case, the rest of the Inbox, what is written.
    words
        How lines are worded.

    Signals
    -------
    changed()
        What can be done has changed.
    """

    changed = Signal()

    def __init__(
        self,
        page: CasePage,
        model: InboxCaseModel,
        inbox: InboxModel,
        remarks: InboxRemarks,
        words: InboxWords,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.page, self._model, self._inbox, self._remarks, self._words = page, model, inbox, remarks, words
        self._wording: Wording | None = None
        self._seen: set[str] = set()
        stage = page.stage
        self.desk = ScanDesk(model.pictures, stage, model.tasks, self, lane="inbox")
        self.talk = InboxTalk(remarks, words, page.side.form, page.side.said, model, self)
        self.replay = InboxReplay(model, stage, self)
        self.layers = InboxLayers(model, remarks, stage, self)
        self._about = InboxAbout(model, words, self)
        self._connect(stage)

    def _connect(self, stage: InboxStage) -> None:
        model, page = self._model, self.page
        model.opened.connect(self._show_all)
        model.chosen_changed.connect(self._show_chosen)
        model.shown_changed.connect(self._show_about)
        self.layers.changed.connect(self._show_state)
        page.list.chosen.connect(self._choose)
        page.list.opened.connect(lambda _line: self.talk.write())
        page.side.form.mark_chosen.connect(model.choose_mark)
        stage.input.clicked.connect(self._click)
        stage.input.region_drawn.connect(self._drawn)
        stage.input.tool_changed.connect(lambda _tool: self._show_state())
        self.desk.changed.connect(self._show_state)
        self.replay.changed.connect(self._show_state)
        self.talk.changed.connect(self.changed)
        self.talk.left.connect(page.list.setFocus)

    # what can be done

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds of the case."""
        model = self._model
        found = model.found
        held = {
            "has_case": found is not None,
            "has_marks": bool(model.marks),
            "has_key": found is not None and found.key is not None,
            "has_heat": model.has_heat,
            "several_views": len(model.pictures.views) > 1,
            "has_viewing": model.viewing is not None and bool(model.viewing.looks),
            "replaying": self.replay.is_open,
            "can_draw": model.pictures.picture is not None and self.talk.can_write,
        }
        return self.desk.conditions | {name for name, holds in held.items() if holds}

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        model = self._model
        return {
            **self.desk.table(),
            "inbox.next_person": lambda: self.page.list.step(1),
            "inbox.previous_person": lambda: self.page.list.step(-1),
            "inbox.next_mark": model.next_mark,
            "inbox.key": lambda: model.show(replace(model.shown, key=not model.shown.key)),
            "inbox.names": lambda: model.show(replace(model.shown, names=not model.shown.names)),
            "inbox.hits": lambda: model.show(replace(model.shown, hits=not model.shown.hits)),
            "inbox.falses": lambda: model.show(replace(model.shown, falses=not model.shown.falses)),
            "inbox.next_view": model.step_view,
            "inbox.replay": self.replay.toggle,
            "inbox.play": self.replay.play,
            "inbox.seen": self.replay.shade,
            **{f"inbox.{tool.value}": partial(self._take, tool) for tool in DRAWING},
        }

    def _take(self, tool: Tool) -> None:
        """Take a tool to draw a place, or lay it down; arrow keys and Enter draw with it too."""
        drawing = self.page.stage.input
        drawing.set_tool(Tool.SELECT if drawing.tool is tool else tool)
        if drawing.tool is tool:
            self.page.stage.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> bool:
        """Put away the tool in hand, else the replay; return whether there was anything."""
        if self.desk.put_away():
            return True
        if self.replay.is_open:
            self.replay.close()
            return True
        return False

    # the screen

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.desk.set_language(wording.language)
        self.page.stage.retranslate(self.tr("Scan with the marks of those who answered"))
        name_list(self.page.list, self.tr("Answers to this case"))
        self.talk.set_wording(wording)
        self._show_all()

    def leave(self) -> None:
        """Another page is shown."""
        self.replay.close()
        self.page.stage.input.set_tool(Tool.SELECT)

    def _show_all(self) -> None:
        if self._wording is None:
            return
        if self._model.found is None:
            self._seen = set()
        self._show_list()
        self._show_chosen()

    def _show_list(self) -> None:
        model, words = self._model, self._words
        entries: list[Entry] = []
        if model.found is not None:
            entries.append(
                Entry(id=_EVERYBODY, title=self.tr("Everybody"), icon="review-key", value=str(len(model.lines)))
            )
            entries += [
                words.answer(line, by_person=False, seen=line.seen or line.id in self._seen) for line in model.lines
            ]
        self.page.list.fill(entries, model.answer or _EVERYBODY)

    def _choose(self, entry: str) -> None:
        line = self._line(entry)
        self._model.choose(None if line is None else line.id)

    def _line(self, answer: str) -> AnswerLine | None:
        return next((line for line in self._model.lines if line.id == answer), None)

    def _show_chosen(self) -> None:
        """Another person is at the front: his marks, his comments."""
        if self._wording is None:
            return
        model, line = self._model, self._model.line
        if line is not None:
            self._remarks.show_answer(line.id)
            if line.id not in self._seen:
                self._seen.add(line.id)
                self._inbox.note_seen(line)
                self._show_list()
        elif model.found is not None:
            self._remarks.show_case(model.found.case.id)
        else:
            self._remarks.show_nothing()
        self.page.list.choose(model.answer or _EVERYBODY)
        self._show_about()
        self.talk.show()
        self.layers.show()

    def _show_about(self) -> None:
        if self._wording is not None:
            self.page.side.about.show_text(self._about.text())

    # the scan

    def _click(self, shape: str) -> None:
        """A mark was clicked: whose it is comes to the front; a click beside all lets it go."""
        marks = () if self._model.found is None else self._model.found.marks
        if any(one.mark.id == shape for one in marks):
            self._model.choose_mark(shape)
        elif not shape and self._model.mark is not None:
            self._model.choose_mark(None)

    def _drawn(self, region: Region) -> None:
        view = self._model.pictures.view
        if self.talk.can_write and view is not None:
            self.talk.draw(msgspec.structs.replace(self._remarks.draft, view=view, region=region))
            self.page.stage.input.set_tool(Tool.SELECT)
            self.talk.write()

    def _show_state(self) -> None:
        stage, shown, conditions = self.page.stage, self._model.shown, self.conditions
        pressed = {
            "inbox.key": shown.key,
            "inbox.names": shown.names,
            "inbox.hits": shown.hits,
            "inbox.falses": shown.falses,
            "inbox.replay": self.replay.is_open,
        }
        ids = [view.id for view in self._model.pictures.views]
        shown_view = self._model.pictures.view
        stage.strip.show_views(1 + ids.index(shown_view) if shown_view in ids else 1, len(ids))
        stage.strip.show_state(conditions, frozenset(name for name, on in pressed.items() if on))
        self.desk.show_state(stage.image_bar)
        stage.look_tools.set_conditions(self.desk.conditions)
        tools = self.page.side.form.tools
        tools.set_conditions(conditions)
        for tool in DRAWING:
            if f"inbox.{tool.value}" in tools.buttons:
                tools.set_checked(f"inbox.{tool.value}", stage.input.tool is tool)
        self.changed.emit()
