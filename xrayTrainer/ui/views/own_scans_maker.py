"""The end of the way of own scans: cases are made, their keys drawn next, goods put into clean ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from xrayTrainer.domain.case import View
from xrayTrainer.domain.ids import SetId
from xrayTrainer.imaging.preparation import Place
from xrayTrainer.services.own_scans_api import GoodsChoice, GoodsWish, MadeCases, NotesFound, OwnScansService, PutIn
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel, made_into
from xrayTrainer.ui.viewmodels.own_scans_items import Step
from xrayTrainer.ui.viewmodels.own_scans_making import OwnScansMaking, Whose
from xrayTrainer.ui.viewmodels.own_scans_pictures import OwnScansPictures
from xrayTrainer.ui.viewmodels.route import DraftCasePlace
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.own_scans import OwnScansView
from xrayTrainer.ui.views.own_scans_desk import OwnScansDesk
from xrayTrainer.ui.widgets.own_scans_layer import Drawn, Mode


class OwnScansMaker(QObject):
    """Works step 6 and the page of goods.

    Parameters
    ----------
    view
        The screen.
    bench
        What works the other steps.
    model, pictures, making
        The pictures, their pixels, and what makes cases of them.
    service
        Says what goods there are.
    desk
        The open draft.
    tasks
        Runs that off the GUI thread.
    wording
        Words of the language that is on.
    leads_to_keys
        Whether there is a place to draw keys.

    Signals
    -------
    key_requested(str)
        The key of a case is to be drawn: its folder name.
    """

    key_requested = Signal(str)

    def __init__(
        self,
        view: OwnScansView,
        bench: OwnScansDesk,
        *,
        model: OwnScansModel,
        pictures: OwnScansPictures,
        making: OwnScansMaking,
        service: OwnScansService,
        desk: DraftDesk,
        tasks: TaskRunner,
        wording: Callable[[], Wording],
        leads_to_keys: bool,
    ) -> None:
        super().__init__(view)
        self._view, self._bench = view, bench
        self._model, self._pictures, self._making = model, pictures, making
        self._service, self._desk, self._tasks, self._wording = service, desk, tasks, wording
        self._leads_to_keys = leads_to_keys
        self._author = ""
        self._last: str | None = None
        self._set: SetId | None = None
        self._case: tuple[str, View] | None = None
        self._goods: tuple[GoodsChoice, ...] = ()
        self._connect()
        self._show_whose(making.whose)

    def _connect(self) -> None:
        making, page, goods, view = self._making, self._view.panel.make, self._view.panel.goods, self._view
        view.place_given.connect(self.open)
        making.whose_changed.connect(self._show_whose)
        making.notes_read.connect(self._show_notes)
        making.busy_changed.connect(self._show_busy)
        making.progressed.connect(lambda done, total: page.bar.set_share(done / max(1, total)))
        making.made.connect(self._show_made)
        making.put_in.connect(self._show_put_in)
        making.kept.connect(self._goods_kept)
        making.failed.connect(view.tell_error)
        self._model.items_changed.connect(lambda _items: self._show_whose(making.whose))
        view.panel.whose.said.connect(self._say)
        page.said.connect(self._say)
        page.notes_wanted.connect(self._choose_notes)
        page.class_chosen.connect(lambda name, term: self._say("classes", {**making.whose.classes, name: term}))
        page.make_requested.connect(self.make)
        page.stop_requested.connect(making.end)
        page.key_requested.connect(lambda: self.key_requested.emit(self._last or ""))
        page.goods_requested.connect(lambda: self.put_goods_into(self._last or ""))
        page.set_requested.connect(lambda: view.to_set(self._last))
        goods.try_requested.connect(self._try)
        goods.keep_requested.connect(lambda: making.keep_goods(self._author, self.tr("Put goods into a scan")))
        goods.leave_requested.connect(self._leave_goods)
        view.canvas.input.goods_placed.connect(self._place_goods)

    # the draft

    def open(self, place: DraftCasePlace) -> None:
        """Work for a draft; with a case, put goods into it."""

        def there(draft: Draft) -> None:
            self._author = ", ".join(draft.set.authors)
            self._view.set_title.setText(self._wording().text(draft.set.title))
            self._forget_undone(draft)
            if place.case is not None and self.put_goods_into(place.case):
                return
            self._leave_goods()

        if place.set_id != self._set:
            self._set = place.set_id
            self._model.forget()
            self._view.panel.make.show_made(None, self._wording(), key=False)
        self._desk.open(place.set_id, there)

    def _forget_undone(self, draft: Draft) -> None:
        """A case that was taken away again can be made once more."""
        for one in self._model.items:
            if one.slug is not None and draft.find(one.slug) is None:
                self._model.note(one.id, made_into(None))

    # cases

    def make(self) -> None:
        """Make all that can be made."""
        self._view.notice.hide()
        self._making.run(self._author, self.tr("Add own scans"))

    def _say(self, name: str, value: object) -> None:
        self._making.say(**{name: value})

    def _show_whose(self, whose: Whose) -> None:
        self._view.panel.whose.show_whose(whose)
        self._view.panel.make.show_whose(whose, len(self._making.wishes))

    def _show_busy(self, busy: bool) -> None:
        self._view.panel.make.show_busy(busy)
        self._view.panel.goods.show_busy(busy)

    def _show_made(self, result: MadeCases) -> None:
        self._last = result.cases[0].slug if result.cases else None
        self._show_whose(self._making.whose)
        self._view.panel.make.show_made(result, self._wording(), key=self._leads_to_keys)

    def _choose_notes(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self._view, self.tr("Choose the annotation file"))
        if chosen:
            self._making.read_notes(Path(chosen))

    def _show_notes(self, found: NotesFound) -> None:
        self._view.panel.make.show_notes(found, dict(self._making.whose.classes), self._wording())

    # goods

    def put_goods_into(self, slug: str) -> bool:
        """Open the page of goods for a case; return whether it has a view for them."""
        draft = self._desk.draft
        found = None if draft is None else draft.find(slug)
        views = () if found is None else tuple(view for view in found.case.views if view.source.scene is None)
        if draft is None or not views:
            return False
        self._case = slug, views[0]
        self._view.panel.show_goods()
        self._view.panel.goods.begin(views[0].mm_per_pixel)
        self._view.panel.goods.goods.setFocus()
        self._view.middle.setCurrentWidget(self._view.canvas)
        self._desk.when_saved(lambda: self._show_clean(slug, views[0]))
        if not self._goods:
            self._tasks.submit(self._service.goods, self._offer, lane="own_scans.goods_list", owner=self)
        else:
            self._offer(self._goods)
        self._view.show_enabled()
        return True

    def _show_clean(self, slug: str, view: View) -> None:
        draft = self._desk.draft
        if draft is not None and self._view.panel.on_goods:
            self._pictures.show_view(draft.case_folder(slug), view)
            self._view.canvas.layer.show(Drawn(mode=Mode.GOODS))

    def _offer(self, goods: tuple[GoodsChoice, ...]) -> None:
        self._goods = goods
        self._view.panel.goods.offer(goods, self._wording())

    def _place_goods(self, at: Place) -> None:
        layer = self._view.canvas.layer
        layer.show(replace(layer.drawn, mode=Mode.GOODS, box=(at[0] - 3, at[1] - 3, at[0] + 3, at[1] + 3)))
        self._view.panel.goods.place(at)

    def _try(self, wish: GoodsWish) -> None:
        if self._case is not None:
            self._view.notice.hide()
            self._making.try_goods(self._case[0], self._case[1].id, wish)

    def _show_put_in(self, found: PutIn) -> None:
        self._view.panel.goods.show_put_in(found)
        if self._view.panel.on_goods:
            self._pictures.show_scan(found.scan, found.case.views[0].id)
            self._view.canvas.layer.show(Drawn(mode=Mode.GOODS))

    def _goods_kept(self, slug: str) -> None:
        self._last = slug
        self._leave_goods()
        self._model.go(Step.MAKE)
        page = self._view.panel.make
        page.outcome.show_text(self.tr("The case with the goods is in the set; its key is drawn already."))
        page.key.setVisible(self._leads_to_keys)
        page.goods.show()
        (page.key if self._leads_to_keys else page.goods).setFocus()

    def _leave_goods(self) -> None:
        self._case = None
        was_here = self._view.panel.on_goods
        self._view.panel.show_step(self._model.step)
        self._bench.refresh()
        if was_here:
            self._view.canvas.setFocus()
