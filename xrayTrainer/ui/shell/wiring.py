"""Joins each screen to its view-model. Screens are imported when first made, so that start-up loads Home alone."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, TypeVar

from xrayTrainer.ui.shell import wiring_modes
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.viewmodels.route import LessonPlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.settings import LANGUAGE, PANEL_PLACE, PANEL_WIDTH, PANEL_WINDOW, PAPERS, SCHEME
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.theme import SchemeChoice

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.ui.views.keep_result import KeepResultPanel

S = TypeVar("S", bound=Screen)


def make_first_start(context: Context | None = None) -> Screen:
    """Make the question for the language."""
    from xrayTrainer.ui.views.first_start import FirstStartView

    return FirstStartView()


def wire_first_start(screen: Screen, context: Context) -> None:
    """The window itself answers it: it may be shown before the use cases are there."""


def make_home(context: Context | None = None) -> Screen:
    """Make Home."""
    from xrayTrainer.ui.views.home import HomeView

    return HomeView()


def wire_home(screen: Screen, context: Context) -> None:
    """Join Home to its model."""
    from xrayTrainer.ui.viewmodels.home import HomeModel
    from xrayTrainer.ui.views.home import HomeView

    view = _is(screen, HomeView)
    services = context.services
    model = HomeModel(services, context.tasks, context.starter, context.changes, context.settings, view)
    model.changed.connect(view.show_facts)
    model.headline_changed.connect(view.show_headline)
    view.choose_requested.connect(lambda: wiring_modes.open_focus(context))
    view.go_on_requested.connect(model.go_on)
    view.assignment_requested.connect(model.begin)
    view.check_screen_requested.connect(model.check_screen)
    windows = context.pack_windows
    if windows is not None and windows.can_send:
        view.recent.set_can_send(True)
        view.recent.send_requested.connect(windows.send_results)
    view.entered.connect(model.refresh)
    context.starter.busy_changed.connect(view.set_starting)
    _wire_keeping(view.keep, context)
    model.refresh()


def make_library(context: Context | None = None) -> Screen:
    """Make the Library."""
    from xrayTrainer.ui.views.library import LibraryView

    return LibraryView()


def wire_library(screen: Screen, context: Context) -> None:
    """Join the Library to its model."""
    from xrayTrainer.ui.viewmodels.library import LibraryModel
    from xrayTrainer.ui.views.import_export_tools import ExchangeTools
    from xrayTrainer.ui.views.library import LibraryView
    from xrayTrainer.ui.views.pack_tools import PackTools
    from xrayTrainer.ui.views.practice_tool import PracticeTool

    view = _is(screen, LibraryView)
    services = context.services
    model = LibraryModel(services.library, services.training, context.tasks, context.changes, view)
    model.changed.connect(view.show_facts)
    view.entered.connect(model.refresh)
    view.start_requested.connect(context.starter.start)
    view.resume_requested.connect(context.starter.resume)
    PracticeTool(
        view,
        view.tools,
        services=services,
        tasks=context.tasks,
        changes=context.changes,
        starter=context.starter,
        wording=context.wording,
    )
    if context.pack_windows is not None:
        PackTools(view, view.tools, context.pack_windows.run)
        view.keys_requested.connect(context.pack_windows.open_keys)
    ExchangeTools(
        view,
        view.tools,
        services=services,
        tasks=context.tasks,
        changes=context.changes,
        starter=context.starter,
        data=context.data,
        wording=context.wording,
    )
    context.starter.busy_changed.connect(view.set_starting)


def make_lesson(context: Context | None = None) -> Screen:
    """Make the lesson page."""
    from xrayTrainer.ui.views.lesson import LessonView

    return LessonView()


def wire_lesson(screen: Screen, context: Context) -> None:
    """Join the lesson page to its model."""
    from xrayTrainer.ui.viewmodels.library import LessonModel
    from xrayTrainer.ui.views.lesson import LessonView

    view = _is(screen, LessonView)
    model = LessonModel(context.services.library, context.tasks, view)

    def ask(place: LessonPlace) -> None:
        model.open(place, context.wording().language)

    view.lesson_requested.connect(ask)
    view.start_requested.connect(context.starter.start)
    context.starter.busy_changed.connect(view.set_starting)
    model.changed.connect(view.show_facts)
    model.failed.connect(context.tell_error)


def make_atlas(context: Context | None = None) -> Screen:
    """Make the atlas with its model, which lives as long as it does."""
    if context is None:
        raise ValueError("the atlas needs the use cases")
    return at_once(steps_of_atlas(context))


def steps_of_atlas(context: Context) -> Generator[None, None, Screen]:
    """Make the atlas a piece at a time."""
    from xrayTrainer.ui.viewmodels.atlas_desk import AtlasDesk
    from xrayTrainer.ui.views.atlas import AtlasView
    from xrayTrainer.ui.views.key_help import KeyHelp

    desk = AtlasDesk(context.atlas(), context.wording())
    yield
    view = AtlasView(context.atlas(), desk, context.wording())
    desk.setParent(view)
    KeyHelp(view, "atlas")
    return view


def make_workbench(context: Context | None = None) -> Screen:
    """Make the workbench with its model, which lives as long as it does."""
    if context is None:
        raise ValueError("the workbench needs the use cases")
    return at_once(steps_of_workbench(context))


def steps_of_workbench(context: Context) -> Generator[None, None, Screen]:
    """Make the workbench a piece at a time."""
    from xrayTrainer import __version__
    from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
    from xrayTrainer.ui.views.workbench import WorkbenchView
    from xrayTrainer.ui.views.workbench_comfort import WorkbenchComfort
    from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
    from xrayTrainer.ui.views.workbench_modes import WorkbenchModes

    model = WorkbenchModel(context.services.training, context.tasks, program=__version__)
    parts = yield from WorkbenchLayout.in_steps()
    view = WorkbenchView(model, context.tasks, context.wording(), context.atlas, parts)
    model.setParent(view)
    WorkbenchComfort(view, model, context.settings)
    WorkbenchModes(view, model, context.services, context.tasks, context.flow)
    if context.services.review is not None:
        from xrayTrainer.ui.views.viewing_watch import ViewingWatch

        parts = view.parts
        ViewingWatch(model, parts.canvas, parts.editor, context.services.review, view, linked=parts.linked)
    return view


def make_review(context: Context | None = None) -> Screen:
    """Make the review with its model, which lives as long as it does."""
    if context is None:
        raise ValueError("the review needs the use cases")
    return at_once(steps_of_review(context))


def steps_of_review(context: Context) -> Generator[None, None, Screen]:
    """Make the review a piece at a time."""
    from xrayTrainer.ui.viewmodels.review import ReviewModel
    from xrayTrainer.ui.views.comment_parts import CommentParts
    from xrayTrainer.ui.views.key_help import KeyHelp
    from xrayTrainer.ui.views.review import ReviewView

    services = context.services
    model = ReviewModel(services.training, context.tasks, service=services.review, modes=services.modes)
    yield
    view = ReviewView(model, context.atlas, context.wording())
    model.setParent(view)
    view.break_hint.follow(context.flow)
    if services.comments is not None:
        view.comments = CommentParts(
            view.detail.comments, services.comments, context.tasks, context.changes, lane="review.comments"
        )
        view.comments.follow(model)
        view.comments.set_wording(context.wording())
    KeyHelp(view, "review")
    return view


def make_summary(context: Context | None = None) -> Screen:
    """Make the session summary."""
    from xrayTrainer.ui.views.session_summary import SummaryView

    return SummaryView()


def wire_summary(screen: Screen, context: Context) -> None:
    """Join the session summary to its model."""
    from xrayTrainer.ui.viewmodels.session_summary import SummaryModel
    from xrayTrainer.ui.viewmodels.summary_pictures import SummaryPictures
    from xrayTrainer.ui.views.comment_parts import CommentParts
    from xrayTrainer.ui.views.session_summary import SummaryView

    view = _is(screen, SummaryView)
    services = context.services
    model = SummaryModel(
        services.training,
        context.tasks,
        context.starter,
        context.changes,
        view,
        progress=services.progress,
        chooses=services.modes is not None,
    )
    pictures = SummaryPictures(services.training, context.tasks, view)
    windows = context.pack_windows
    if windows is not None and windows.can_send:
        view.set_can_send(True)
        view.send_requested.connect(windows.send_results)
    if services.comments is not None:
        view.comment_parts = CommentParts(
            view.comments, services.comments, context.tasks, context.changes, lane="summary.comments"
        )
        view.comment_parts.set_wording(context.wording())
    view.report_requested.connect(model.open)
    view.go_on_requested.connect(model.go_on)
    view.practise_requested.connect(model.practise_missed)
    view.cases.picture_wanted.connect(pictures.want)
    view.left.connect(pictures.rest)
    pictures.made.connect(view.cases.show_picture)
    model.changed.connect(view.show_facts)
    model.ability_changed.connect(view.show_ability)
    model.failed.connect(context.tell_error)
    view.break_hint.follow(context.flow)
    context.starter.busy_changed.connect(view.set_starting)
    _wire_keeping(view.keep, context)
    context.people.kept.connect(lambda _person: view.keep.hide())


def make_settings(context: Context | None = None) -> Screen:
    """Make the settings."""
    from xrayTrainer.ui.views.settings import SettingsView

    return SettingsView()


def wire_settings(screen: Screen, context: Context) -> None:
    """Join the settings to what they set."""
    from xrayTrainer.ui.views.keys_dialog import open_keys
    from xrayTrainer.ui.views.settings import SettingsView
    from xrayTrainer.ui.views.settings_workbench import OFFERED

    view = _is(screen, SettingsView)
    settings = context.settings

    def follow(_key: str = "") -> None:
        view.show_language(settings.get(LANGUAGE) or context.wording().language)
        view.show_scheme(settings.get(SCHEME))
        for spec in OFFERED:
            view.workbench.show_value(spec, settings.get(spec))

    def show_people() -> None:
        if context.people.facts is not None:
            view.show_people(context.people.facts)

    settings.changed.connect(follow)
    view.language_chosen.connect(context.set_language)
    view.scheme_chosen.connect(lambda choice: settings.set(SCHEME, SchemeChoice(choice).value))
    view.workbench.chosen.connect(settings.set)
    view.workbench.places_requested.connect(lambda: settings.reset(PANEL_PLACE, PANEL_WIDTH, PANEL_WINDOW, PAPERS))
    view.workbench.keys_requested.connect(lambda: open_keys(context.window))
    view.keep_requested.connect(context.keep_results)
    view.guest_requested.connect(lambda: context.people.switch(None))
    view.person_tool_requested.connect(context.use_person_tool)
    context.people.changed.connect(view.show_people)
    if context.pack_windows is not None:
        view.offer_cards()
        view.cards_requested.connect(context.pack_windows.cards)
    follow()
    show_people()


def make_help(context: Context | None = None) -> Screen:
    """Make the help pages."""
    from xrayTrainer.ui.views.help import HelpView

    return HelpView()


def wire_help(screen: Screen, context: Context) -> None:
    """Lead from the help pages to the tour."""
    from xrayTrainer.ui.shell.main_window import MainWindow
    from xrayTrainer.ui.viewmodels.settings import TOUR
    from xrayTrainer.ui.views.help import HelpView

    view = _is(screen, HelpView)

    def begin() -> None:
        context.settings.set(TOUR, "wanted")
        if isinstance(context.window, MainWindow) and context.window.navigator.case_open:
            context.go(Route(ScreenId.WORKBENCH))
        else:
            view.tell_of_tour()

    view.tour_requested.connect(begin)


def wire_nothing(screen: Screen, context: Context) -> None:
    """For screens that need nothing from below."""


def make_about(context: Context | None = None) -> Screen:
    """Make the page about the program."""
    from xrayTrainer.ui.views.about import AboutView

    return AboutView()


def wire_about(screen: Screen, context: Context) -> None:
    """Say where the records lie."""
    from xrayTrainer.ui.views.about import AboutView

    _is(screen, AboutView).show_folder(context.data)


def _wire_keeping(panel: KeepResultPanel, context: Context) -> None:
    """Join a card *Keep this result?* to the people."""

    def fail(error: UserError) -> None:
        if panel.isVisible():
            panel.show_fault(context.wording().error(error))

    panel.keep_requested.connect(context.people.keep)
    context.people.keep_failed.connect(fail)
    context.people.kept.connect(lambda _person: panel.clear())


def _is(screen: Screen, kind: type[S]) -> S:
    if not isinstance(screen, kind):
        raise TypeError(f"{screen.objectName()} is no {kind.__name__}")
    return screen
