"""Review: how it came out, where it was, why it could be seen, and on to the next case (DESIGN.md section 5, 3)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.review_actions import BY_ID
from xrayTrainer.ui.viewmodels.atlas import AtlasBook
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.review_page import ReviewPage, with_context
from xrayTrainer.ui.viewmodels.route import CasePlace, Payload, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.atlas_panel import AtlasBeside
from xrayTrainer.ui.views.comment_parts import CommentParts
from xrayTrainer.ui.views.language_names import language_name
from xrayTrainer.ui.views.review_commands import ReviewCommands
from xrayTrainer.ui.views.review_extra_parts import ReviewExtraParts
from xrayTrainer.ui.views.review_help_parts import ReviewHelpParts
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.break_hint import BreakHint
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Rule
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.full_screen import WayOut
from xrayTrainer.ui.widgets.review_detail import ReviewDetail
from xrayTrainer.ui.widgets.review_headline import ReviewHeadline
from xrayTrainer.ui.widgets.review_scan import ReviewScan
from xrayTrainer.ui.widgets.review_things import MOST_ROWS, ThingList
from xrayTrainer.ui.widgets.theme import Space

SIDE_WIDTH = 400
TALL, FEW_ROWS = 640, 2
"""Below this height, in pixels, the list shows fewer rows."""


class ReviewView(Screen):
    """The screen that teaches.

    Parameters
    ----------
    model
        What it shows.
    atlas, wording
        Returns the atlas, which opens beside the scan, and the words for it; None for a review without.
    """

    def __init__(
        self, model: ReviewModel, atlas: Callable[[], AtlasBook] | None = None, wording: Wording | None = None
    ) -> None:
        super().__init__("review")
        self._model = model
        self.headline = ReviewHeadline()
        self.break_hint = BreakHint("review_break")
        self.scan = ReviewScan()
        WayOut(self.scan.canvas)
        self.things = ThingList()
        self.detail = ReviewDetail(language_name)
        self.next = Button(Look.PRIMARY, trailing="next")
        self.next.setObjectName("review_next")
        self.stop = Button(Look.QUIET, icon_name="home")
        self.stop.setObjectName("review_stop")
        self._lay_out()
        self.desk = ScanDesk(model.pictures, self.scan, model.tasks, self, lane="review")
        self.commands = ReviewCommands(self, model, self.scan, self.desk, self.things, self.detail, self.next)
        self.extras = self.commands.extras = ReviewExtraParts(model, self.scan, self.desk, self.detail, self)
        self.atlas: AtlasBeside | None = None
        if atlas is not None and wording is not None:
            self.atlas = AtlasBeside(self._beside, self.scan.canvas, atlas, "review_atlas", wording, takes_escape=True)
            self.commands.atlas = lambda: self._toggle_atlas()
            self.atlas.reference_changed.connect(self.desk.images.set_reference)
            self.atlas.toggled.connect(lambda on: self.scan.strip.tools.set_checked("review.beside", on))
        self.help = ReviewHelpParts(model, self.detail.help, self.extras, self, atlas=self.atlas)
        self.comments: CommentParts | None = None
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._side = side = QWidget()
        side.setObjectName("review_side")
        side.setFixedWidth(SIDE_WIDTH)
        side.setAutoFillBackground(True)
        side.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        listed = QVBoxLayout()
        listed.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        listed.addWidget(self.things)
        column.addLayout(listed)
        column.addWidget(Rule())
        column.addWidget(self.detail, 1)
        column.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column.addLayout(foot)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._beside = QSplitter(Qt.Orientation.Vertical)
        self._beside.addWidget(self.scan)
        middle.addWidget(self._beside, 1)
        middle.addWidget(side)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.headline)
        box.addWidget(self.break_hint)
        box.addLayout(middle, 1)
        self.fill(whole)
        order = (self.next, self.stop, self.things, self.detail.more, self.scan.strip.key, self.scan.canvas)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        model, scan = self._model, self.scan
        model.page_changed.connect(self._show_page)
        model.chosen_changed.connect(self._show_chosen)
        model.view_changed.connect(scan.strip.show_view)
        model.layers_changed.connect(self._show_layers)
        model.failed.connect(self._show_failure)
        model.next_requested.connect(self._go_to_case)
        model.report_requested.connect(self._go_to_report)
        model.home_requested.connect(lambda: self.route_requested.emit(Route(ScreenId.HOME)))
        model.pictures.picture_changed.connect(self._show_picture)
        self.desk.changed.connect(self._show_tools)
        model.pictures.failed.connect(self._show_scan_failure)
        scan.input.used.connect(model.used)
        scan.triggered.connect(self.commands.run)
        scan.twin_held.connect(self.commands.hold_twin)
        scan.bare_held.connect(self.commands.hold_bare)
        scan.shape_clicked.connect(self._choose_by_id)
        scan.view_requested.connect(model.show_view)
        self.things.chosen.connect(self._choose)
        self.detail.picture_requested.connect(model.show_view)
        self.detail.more_toggled.connect(lambda _on: model.used())
        self.next.clicked.connect(model.go_on)
        self.stop.clicked.connect(model.stop)
        self.break_hint.break_requested.connect(model.stop)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    # the shell's side

    def enter(self, payload: Payload) -> None:
        """Show the review that one came for."""
        if isinstance(payload, ReviewPlace):
            self._model.open(payload)
        self._name_next()

    def leave(self) -> None:
        """Stop looking."""
        self.commands.hold_bare(False)
        self.commands.hold_twin(False)
        self.extras.leave()
        self._model.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list leaves room for the explanation."""
        super().resizeEvent(event)
        self.things.set_most_rows(MOST_ROWS if self.height() >= TALL else FEW_ROWS)

    def first_focus(self) -> QWidget:
        """Enter and Space go on."""
        return self.next

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        super().set_wording(wording)
        self._model.set_wording(wording)
        self.extras.set_wording(wording)
        self.help.set_wording(wording)
        if self.comments is not None:
            self.comments.set_wording(wording)
        self.desk.set_language(wording.language)
        if self.atlas is not None:
            self.atlas.set_wording(wording)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.scan.retranslate(self.tr("Scan with what was there"))
        describe(self.things, self.tr("Things to look at"), keys="↑ ↓")
        self.detail.retranslate(more_keys=keys_text(BY_ID["review.more"]))
        self.stop.setText(self.tr("Stop here"))
        describe(self.stop, self.tr("Stop here and go Home; the session can be taken up again"), keys="Ctrl+1")
        self.break_hint.retranslate()
        self._name_next()
        if self._model.page is None:
            self.headline.show_page(None, self.tr("One moment"))

    def _name_next(self) -> None:
        if self._model.back is not None:
            text = self.tr("Back to the summary")
        elif self._model.is_last:
            text = self.tr("To the summary")
        else:
            text = self.tr("Next")
        self.next.setText(text)
        describe(self.next, text, keys=keys_text(BY_ID["review.next"]))
        self.stop.setVisible(self._model.back is None)
        buttons = self.next.sizeHint().width() + Space.S + self.stop.sizeHint().width()
        self._side.setFixedWidth(max(SIDE_WIDTH, buttons + 2 * Space.L))

    # showing

    def _show_page(self, page: ReviewPage | None) -> None:
        self.headline.show_page(page, self.tr("One moment"))
        self.things.show_things(() if page is None else page.things)
        self.detail.show_page(page)
        self.scan.strip.show_views(() if page is None else page.views)
        self.scan.strip.set_layers(key=self._model.key_on, marks=self._model.marks_on)
        self.scan.notice.hide()
        if self.atlas is not None and self.atlas.is_open and page is not None:
            self.atlas.open(*self._model.carrier)
        self._name_next()
        self._show_chosen(self._model.chosen, glide=False)

    def _show_chosen(self, number: int | None, *, glide: bool = True) -> None:
        self.things.show_chosen(number)
        self.detail.show_thing(self._model.thing)
        self._show_layers()
        if glide:
            self._look()

    def _look(self) -> None:
        """Glide to the thing chosen, in the view shown."""
        picture, thing = self._model.pictures.picture, self._model.thing
        box = None if picture is None or thing is None else thing.box(picture.view)
        if picture is None or box is None:
            self.scan.show_box(None, None)
        else:
            self.scan.show_box(box, with_context(box, picture.width, picture.height))

    def _show_layers(self) -> None:
        model = self._model
        view = model.pictures.view
        if model.page is not None and view is not None:
            self.scan.show_traces(model.page.traces(view, model.chosen, key=model.key_on, marks=model.marks_on))
        else:
            self.scan.show_traces(())
        self.scan.strip.set_layers(key=model.key_on, marks=model.marks_on)

    def _show_picture(self, picture: ScanPicture | None) -> None:
        self.scan.strip.tools.set_conditions(self.commands.conditions())
        if picture is None:
            return
        self.scan.image_bar.show_tools(picture.console.tools)
        self.scan.notice.hide()
        self.scan.strip.show_view(picture.view)
        self._show_layers()
        self._look()

    def _show_tools(self) -> None:
        self.desk.show_state(self.scan.image_bar)
        self.scan.look_tools.set_conditions(self.desk.conditions)

    def _show_failure(self, error: UserError) -> None:
        if self._wording is not None:
            self.headline.show_page(None, self.tr("This answer can't be shown"))
            self.headline.lead.show_text(self._wording.error(error))

    def _show_scan_failure(self, error: UserError) -> None:
        if self._wording is not None:
            self.scan.notice.tell(self._wording.error(error))

    # going

    def _choose(self, number: int) -> None:
        self._model.used()
        if number != self._model.chosen or not self.scan.glide.moving:
            self._model.choose(number)

    def _toggle_atlas(self) -> None:
        if self.atlas is not None:
            self.atlas.toggle(*self._model.carrier)

    def _choose_by_id(self, thing_id: str) -> None:
        page = self._model.page
        ids = [] if page is None else [thing.id for thing in page.things]
        if thing_id in ids:
            self._choose(ids.index(thing_id))

    def _go_to_case(self, session: SessionId) -> None:
        self.route_requested.emit(Route(ScreenId.WORKBENCH, CasePlace(session=session)))

    def _go_to_report(self, place: SummaryPlace) -> None:
        self.route_requested.emit(Route(ScreenId.SUMMARY, place))

    def _on_state(self, state: Qt.ApplicationState) -> None:
        self._model.set_focused(state == Qt.ApplicationState.ApplicationActive)
