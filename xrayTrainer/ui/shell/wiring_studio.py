"""Joins the studio to its models, and to the windows that open above it. All are imported when first made."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.shell.studio_room import studio_room
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, Route, ScreenId
from xrayTrainer.ui.views.screen import Screen

if TYPE_CHECKING:
    from pathlib import Path

    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Change, SetCard
    from xrayTrainer.services.packs import Published
    from xrayTrainer.services.studio_api import Draft, DraftCard
    from xrayTrainer.ui.views.studio import StudioView
    from xrayTrainer.ui.views.studio_pick import PickSet

DOORS: dict[str, str] = {
    "key_editor": QT_TRANSLATE_NOOP("Studio", "Key…"),
    "composer": QT_TRANSLATE_NOOP("Studio", "Compose…"),
    "own_scans": QT_TRANSLATE_NOOP("Studio", "Own scans…"),
}
"""Screens to which a case leads, as far as they are there."""


def make_studio(context: Context | None = None) -> Screen:
    """Make the studio with its models, which live as long as it does."""
    if context is None:
        raise ValueError(f"{ScreenId.STUDIO} needs the use cases")
    return at_once(steps_of_studio(context))


def steps_of_studio(context: Context) -> Generator[None, None, Screen]:
    """Make the studio a piece at a time."""
    from xrayTrainer.ui.viewmodels.studio_cases_in import CasesIn
    from xrayTrainer.ui.viewmodels.studio_check import CheckModel
    from xrayTrainer.ui.viewmodels.studio_pictures import StudioPictures
    from xrayTrainer.ui.viewmodels.studio_shelf import StudioShelf
    from xrayTrainer.ui.views.key_help import KeyHelp
    from xrayTrainer.ui.views.studio import StudioModels, StudioView
    from xrayTrainer.ui.views.studio_editor import StudioEditor, StudioPages

    room, services, tasks = studio_room(context), context.services, context.tasks
    shelf = StudioShelf(room.service, services.library, services.training, tasks=tasks, desk=room.desk, parent=room)
    models = StudioModels(
        desk=room.desk,
        stack=room.history.stack,
        shelf=shelf,
        check=CheckModel(room.service, tasks, room.desk, room),
        cases_in=CasesIn(room.service, tasks, room.desk, room),
        pictures=StudioPictures(services.training, tasks, room),
    )
    yield
    doors = _doors(context)
    pages = StudioPages(room.desk, doors)
    yield from pages.in_steps()
    editor = StudioEditor(room.desk, room.history.stack, models.check, pages, context.wording())
    view = StudioView(models, doors, editor)
    KeyHelp(view, "studio")
    return view


def wire_studio(screen: Screen, context: Context) -> None:
    """Join the studio to the windows above it."""
    from xrayTrainer.ui.views.studio import StudioView

    if not isinstance(screen, StudioView):
        return
    view, models = screen, screen.models
    for told in (models.shelf.failed, models.check.failed, models.cases_in.failed):
        told.connect(context.tell_error)
    models.shelf.removed.connect(lambda card: _tell_removed(context, card))
    view.editor.foot.publish.setVisible(context.pack_windows is not None)
    view.told.connect(lambda sentence: _tell(context, sentence))
    view.from_library_requested.connect(lambda: _pick_set(view, context))
    view.cases_requested.connect(lambda: _pick_cases(view, context))
    view.publish_requested.connect(lambda: _publish(view, context))
    view.door_requested.connect(lambda name, slug: _through(view, context, name, slug))
    for page in (view.editor.lessons, view.editor.briefs):
        page.files_given.connect(lambda files, briefs, then: _put_pictures(context, files, briefs, then))


def _doors(context: Context) -> dict[str, Callable[[], str]]:
    """Return the doors to screens that are there, with their names."""

    def named(text: str) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("Studio", text)

    has = _registered(context)
    return {name: named(text) for name, text in DOORS.items() if name in has}


def _registered(context: Context) -> frozenset[str]:
    from xrayTrainer.ui.shell.screens import SCREENS

    return frozenset(row.id.value for row in SCREENS)


def _through(view: StudioView, context: Context, name: str, slug: str) -> None:
    """Go to another screen with a case, once the draft is saved."""
    draft = view.models.desk.draft
    if draft is not None:
        place = DraftCasePlace(set_id=draft.id, case=slug or None)
        view.models.desk.when_saved(lambda: context.go(Route(ScreenId(name), place)))


def _tell_removed(context: Context, card: DraftCard) -> None:
    wording = context.wording()
    title = wording.text(card.title) or card.folder.name
    said = QCoreApplication.translate("Studio", "%1 is removed; it can be taken back for thirty days.")
    _tell(context, said.replace("%1", title))


def _tell(context: Context, sentence: str) -> None:
    from xrayTrainer.ui.shell.main_window import MainWindow

    if isinstance(context.window, MainWindow):
        context.window.tell(sentence)


def _pick_set(view: StudioView, context: Context) -> None:
    from xrayTrainer.ui.views.studio_pick import PickSet

    shelf = view.models.shelf
    window = PickSet(context.wording(), context.window)

    def make(card: SetCard, as_copy: bool) -> None:
        shelf.make_of(card.id, as_copy=as_copy)

    def fail(error: UserError) -> None:
        window.show_error(error)

    _follow(view, context, window, fail)
    window.wanted.connect(make)
    shelf.choices(window.show_cards)
    window.open()


def _follow(view: StudioView, context: Context, window: PickSet, fail: Callable[[UserError], None]) -> None:
    """While the window is open, it says what goes wrong; it closes when the draft is there."""
    shelf = view.models.shelf
    shelf.failed.disconnect(context.tell_error)
    shelf.failed.connect(fail)
    shelf.made.connect(window.accept)

    def done(_result: int) -> None:
        shelf.failed.disconnect(fail)
        shelf.failed.connect(context.tell_error)

    window.finished.connect(done)


def _pick_cases(view: StudioView, context: Context) -> None:
    from xrayTrainer.ui.views.studio_pick import PickCases

    window = PickCases(context.tasks, context.wording(), context.window)
    name = QCoreApplication.translate("Studio", "Cases from the Library")
    window.wanted.connect(lambda cases: view.models.cases_in.take(name, cases))
    view.models.shelf.choices(window.show_cards)
    window.open()


def _publish(view: StudioView, context: Context) -> None:
    """Make a pack of the draft as saved; what came of it is noted, and stands in the Library."""
    windows, desk = context.pack_windows, view.models.desk
    if windows is None:
        return

    def begin() -> None:
        draft = desk.draft
        if draft is not None:
            windows.make_of(_card_of(draft), lambda made, sealed: _published(view, context, made, sealed=sealed))

    desk.when_saved(begin)


def _published(view: StudioView, context: Context, made: Published, *, sealed: bool) -> None:
    desk, service = view.models.desk, studio_room(context).service
    draft = desk.draft
    if draft is None:
        return

    def done(result: tuple[Draft, Change]) -> None:
        after, change = result
        if desk.draft is not None and desk.draft.id == after.id:
            desk.replace(after)
        context.changes.publish(change)
        said = QCoreApplication.translate(
            "Studio",
            "Revision %1 is published. The pack lies in %2; the Library has the set; the draft stays here for the next "
            "revision.",
        )
        number = str(after.record.published[-1].revision) if after.record.published else "1"
        _tell(context, said.replace("%1", number).replace("%2", str(made.file)))

    context.tasks.submit(
        lambda: service.published(draft, pack=made.file.name, sealed=sealed),
        done,
        failed=context.tell_error,
        owner=view,
    )


def _card_of(draft: Draft) -> SetCard:
    """Return a draft as the windows about packs list a set."""
    from xrayTrainer.services.api import SetCard

    held = draft.set
    before = max((one.revision for one in draft.record.published), default=0)
    return SetCard(
        id=draft.id,
        revision=max(held.revision, before + 1),
        title=held.title,
        summary=held.summary,
        level=held.level,
        cases=len(draft.cases),
        done=0,
        modes=held.rules.modes,
        licence=held.licence,
        authors=held.authors,
        simulated=False,
        bundled=False,
        folder=draft.folder,
    )


def _put_pictures(
    context: Context, files: dict[str, Path | bytes], briefs: bool, then: Callable[[tuple[str, ...]], None]
) -> None:
    """Put pictures beside the texts, under names that are free there."""
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.ui.viewmodels.studio_edits import free_file

    room = studio_room(context)
    draft = room.desk.draft
    if draft is None:
        return

    def put() -> tuple[str, ...]:
        from pathlib import Path

        from xrayTrainer.ui.widgets.studio_markdown import LARGEST_PICTURE

        folder = draft.folder / ("briefs" if briefs else "lessons")
        held = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
        contents: dict[str, bytes] = {}
        for name, content in files.items():
            if isinstance(content, Path):
                if content.stat().st_size > LARGEST_PICTURE:
                    raise UserError("workbench.picture", file=name)
                content = content.read_bytes()
            contents[free_file(name, held | set(contents))] = content
        room.service.add_page_files(draft, contents, briefs=briefs)
        return tuple(contents)

    context.tasks.submit(put, then, failed=context.tell_error, owner=room)
