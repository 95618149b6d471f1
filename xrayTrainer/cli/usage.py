"""What is wrong with a command line, in the reader's language: click itself speaks English alone."""

from __future__ import annotations

from collections.abc import Mapping

import click

from xrayTrainer.domain.errors import Param
from xrayTrainer.messages.catalogue import Messages


def usage_sentence(error: click.ClickException, messages: Messages, *, program: str) -> str:
    """Return one sentence: what is wrong, and which command tells more."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    help_command = f"{program if context is None else context.command_path} --help"
    code, params = _fault(error)
    return messages.text(code, help=help_command, **params)


def _fault(error: click.ClickException) -> tuple[str, Mapping[str, Param]]:
    if isinstance(error, click.NoSuchOption):
        return "cli.no_such_option", {"option": error.option_name}
    if isinstance(error, click.BadParameter) and error.param is not None:
        what = _name(error.param)
        kind = error.param.type
        choices = ", ".join(map(str, kind.choices)) if isinstance(kind, click.Choice) else ""
        missing = isinstance(error, click.MissingParameter)
        if choices:
            return ("cli.missing_choice" if missing else "cli.not_a_choice"), {"what": what, "choices": choices}
        return ("cli.missing" if missing else "cli.bad_value"), {"what": what}
    return "cli.not_understood", {}


def _name(param: click.Parameter) -> str:
    """Return the name by which a person gives an option (`--out`) or an argument (`FILE`)."""
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.make_metavar(click.Context(click.Command(""))) if param.metavar is None else param.metavar
