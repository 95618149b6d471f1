"""`xray-trainer sets`: looks through exercise sets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.domain.faults import ROOT, Fault, Severity, printable
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.set_checks import Report
from xrayTrainer.services.studio_checks import DraftCheck

EXIT_FAULTS = 1


@click.group("sets")
def sets() -> None:
    """Look through exercise sets."""


@sets.command("check")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
@click.option("--no-scans", is_flag=True, help="Leave the scan files unread: quicker, and finds less.")
@click.pass_obj
def check(invocation: Invocation, *, folder: Path, as_json: bool, no_scans: bool) -> int:
    """Report every fault of the set in DIR and whatever is probably not meant, with file, place, and how to mend it.

    Exit codes: 0 no faults (warnings may be there), 1 faults, 2 DIR is not an exercise set.
    """
    report = _check(folder, with_scans=not no_scans)
    if as_json:
        click.echo(json.dumps(_as_json(folder, report, invocation.messages), ensure_ascii=False, indent=2))
    else:
        _print(folder, report, invocation.messages)
    return 0 if report.is_usable else EXIT_FAULTS


def _check(folder: Path, *, with_scans: bool) -> Report:
    if not with_scans:
        return DraftCheck().folder(folder)
    # Reading scans loads numpy and starts a process: only where it is wanted.
    from xrayTrainer.imaging.reading import ScanReader
    from xrayTrainer.services.marking import Views
    from xrayTrainer.simulation.rendering import SceneRenderer

    with ScanReader() as reader, SceneRenderer() as scenes:
        return DraftCheck(reader.info, scenes.size, Views(reader, scenes).load).folder(folder)


def fault_sentence(fault: Fault, messages: Messages) -> str:
    """Return what is wrong and how to mend it."""
    return messages.text(fault.code, **({"file": fault.file, "place": fault.place} | dict(fault.params)))


def _print(folder: Path, report: Report, messages: Messages) -> None:
    for fault in report.faults:
        place = fault.file if fault.place == ROOT else f"{fault.file} {fault.place}"
        click.echo(f"{messages.text(f'formats.{fault.severity.value}')}: {place}")
        click.echo(f"    {fault_sentence(fault, messages)}")
    name = printable(str(folder), 200)
    if report.faults:
        click.echo(messages.text("formats.checked", n=report.cases, file=name, **_counts(report)))
    else:
        click.echo(messages.text("formats.checked_well", n=report.cases, file=name))
    if report.sealed:
        click.echo(messages.text("pack.keys_sealed"))


def _counts(report: Report) -> dict[str, int]:
    warnings = sum(fault.severity is Severity.WARNING for fault in report.faults)
    return {"faults": len(report.faults) - warnings, "warnings": warnings}


def _as_json(folder: Path, report: Report, messages: Messages) -> dict[str, Any]:
    found = [
        {
            "severity": fault.severity.value,
            "file": fault.file,
            "place": fault.place,
            "code": fault.code,
            "params": dict(fault.params),
            "message": fault_sentence(fault, messages),
        }
        for fault in report.faults
    ]
    return {
        "folder": str(folder),
        "cases": report.cases,
        "usable": report.is_usable,
        "sealed": report.sealed,
        **_counts(report),
        "found": found,
    }
