"""`xray-trainer demo`: shows the program working where there is no screen.

A scripted trainee plays three cases in the real window, drawn offscreen; the scorecards and the paths of the pictures
are printed.
"""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.cli.score import scorecard_lines
from xrayTrainer.messages.catalogue import Messages

_log = logging.getLogger(__name__)


@click.command("demo")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the pictures.")
@click.pass_obj
def demo(invocation: Invocation, *, out: Path) -> int:
    """Play three cases offscreen, print the scorecards and the paths of the pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return play_offscreen(out, invocation.messages)


def play_offscreen(out: Path, messages: Messages) -> int:
    """Play three cases in a data folder that goes afterwards, and print what came of them.

    Parameters
    ----------
    out
        Folder for the pictures.
    messages
        Words for the scorecards.

    Returns
    -------
    int
        0 when every step did what it should, 1 otherwise.
    """
    from PySide6.QtWidgets import QApplication

    from xrayTrainer.app import open_services, warm_up
    from xrayTrainer.ui.shell.demo import play
    from xrayTrainer.ui.shell.player import StuckError
    from xrayTrainer.ui.shell.program import Program

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["XrayTrainer"])
    app.setApplicationName("XrayTrainer")
    with tempfile.TemporaryDirectory(prefix="xray-trainer-demo-") as folder:
        data = Path(folder)
        program = Program(app, data=data, open_services=lambda: open_services(data), warm_up=warm_up)
        program.start()
        try:
            played = play(program, out)
        except StuckError:
            _log.exception("the demonstration stopped")
            click.echo(messages.text("app.demo_stopped"), err=True)
            return 1
        finally:
            program.stop()
    for number, review in enumerate(played.reviews, start=1):
        click.echo(messages.text("app.demo_case", n=number))
        for line in () if review.scorecard is None else scorecard_lines(review.scorecard, messages):
            click.echo(f"  {line}")
    for picture in played.pictures:
        click.echo(str(picture))
    return 0
