"""Joins the Inbox to its models, and to the windows that open above it. All are imported when first made."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen

if TYPE_CHECKING:
    from xrayTrainer.ui.views.inbox import InboxView


def make_inbox(context: Context | None = None) -> Screen:
    """Make the Inbox with its models, which live as long as it does."""
    if context is None:
        raise ValueError(f"{ScreenId.INBOX} needs the use cases")
    return at_once(steps_of_inbox(context))


def steps_of_inbox(context: Context) -> Generator[None, None, Screen]:
    """Make the Inbox a piece at a time."""
    from xrayTrainer.ui.viewmodels.inbox import InboxModel
    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.viewmodels.inbox_remarks import InboxRemarks
    from xrayTrainer.ui.views.inbox import InboxView
    from xrayTrainer.ui.views.key_help import KeyHelp

    services, tasks = context.services, context.tasks
    if services.inbox is None or services.comments is None:
        raise ValueError(f"{ScreenId.INBOX} needs the use cases of results and comments")
    model = InboxModel(services.inbox, tasks, context.changes)
    case = InboxCaseModel(services.inbox, services.training, services.review, tasks)
    remarks = InboxRemarks(services.comments, services.packs, tasks, context.changes, context.settings)
    yield
    view = InboxView(model, case, remarks, can_send=context.pack_windows is not None)
    for made in (model, case, remarks):
        made.setParent(view)
    KeyHelp(view, "inbox")
    return view


def wire_inbox(screen: Screen, context: Context) -> None:
    """Join the Inbox to the windows above it."""
    from xrayTrainer.ui.views.inbox import InboxView

    windows = context.pack_windows
    if not isinstance(screen, InboxView) or windows is None:
        return
    view = screen
    view.file_requested.connect(lambda: _choose_file(context))
    view.send_requested.connect(lambda: _send(view, context))
    view.card_requested.connect(windows.cards)
    windows.closed.connect(view.remarks.look_for_card)


def _choose_file(context: Context) -> None:
    """Let result files be chosen; they are shown as those that are dropped on the window."""
    from PySide6.QtWidgets import QFileDialog

    from xrayTrainer.services.results_api import RESULT_SUFFIX
    from xrayTrainer.ui.views.file_places import documents

    results = QCoreApplication.translate("Inbox", "Results")
    everything = QCoreApplication.translate("Inbox", "All files")
    title = QCoreApplication.translate("Inbox", "Take in results")
    kinds = f"{results} (*{RESULT_SUFFIX});;{everything} (*)"
    names, _ = QFileDialog.getOpenFileNames(context.window, title, str(documents()), kinds)
    if context.pack_windows is not None:
        context.pack_windows.open_files([Path(name) for name in names])


def _send(view: InboxView, context: Context) -> None:
    from xrayTrainer.ui.viewmodels.inbox_replies import RepliesModel
    from xrayTrainer.ui.views.file_places import documents
    from xrayTrainer.ui.views.inbox_send import RepliesDialog

    services = context.services
    if services.inbox is None or services.comments is None:
        return
    model = RepliesModel(services.inbox, services.comments, services.packs, context.tasks, context.changes, documents())
    dialog = RepliesDialog(model, context.wording(), context.window)
    model.setParent(dialog)
    dialog.open()
