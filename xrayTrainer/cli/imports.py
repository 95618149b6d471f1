"""`xray-trainer import`: annotated pictures of other tools become a set folder."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.files import reason_of
from xrayTrainer.exchange.annotations.reading import FORMATS
from xrayTrainer.exchange.tables import harmless
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.import_values import ImportFault, ImportPreview, ImportReport
from xrayTrainer.services.imports import LEAVE_OUT, NothingCameInError

HEADING = ("name", "class")
_SHOWN = 200
"""Most characters of a foreign name that are printed."""


@click.command("import")
@click.argument("annotation_format", metavar="FORMAT", type=click.Choice(tuple(FORMATS)))
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--images", type=click.Path(path_type=Path), required=True, help="Folder of the pictures.")
@click.option("--to", "target", type=click.Path(path_type=Path), help="Set folder to write; must be new or empty.")
@click.option("--classes", type=click.Path(path_type=Path), help="Table of class names: lines of name;class.")
@click.option(
    "--write-classes", type=click.Path(path_type=Path), help="Write the table of class names to fill in, and stop."
)
@click.option("--unannotated-clear", is_flag=True, help="Pictures without annotations are clear cases.")
@click.option("--difficult-optional", is_flag=True, help="What the file calls difficult need not be found.")
@click.option("--title", help="Title of the set; otherwise the folder's name.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def import_(
    invocation: Invocation,
    *,
    annotation_format: str,
    source: Path,
    images: Path,
    target: Path | None,
    classes: Path | None,
    write_classes: Path | None,
    unannotated_clear: bool,
    difficult_optional: bool,
    title: str | None,
    as_json: bool,
) -> int:
    """Make a set of cases from annotated pictures.

    FORMAT is the form of the annotations, SOURCE their file or folder. Without --to and --write-classes only a preview
    is printed. Entries at fault are named and left out; exit code 1 says that there were some.
    """
    with invocation.services() as services:
        imports = services.imports
        preview = imports.preview(annotation_format=annotation_format, source=source, images=images)
        if write_classes is not None:
            _write_table(write_classes, preview.classes)
            click.echo(invocation.messages.text("import.classes_written", file=str(write_classes)))
            return 0
        if target is None:
            _print_preview(preview, invocation.messages, as_json=as_json)
            return 1 if preview.faults else 0
        table = {name: term for name, term in preview.classes.items() if term is not None}
        if classes is not None:
            table |= read_table(classes, known=set(imports.class_ids()))
        try:
            report, _ = imports.run(
                annotation_format=annotation_format,
                source=source,
                images=images,
                to=target,
                classes=table,
                unannotated_are_clear=unannotated_clear,
                difficult_are_optional=difficult_optional,
                title=title,
            )
        except NothingCameInError as error:
            _print_faults(error.faults, invocation.messages)
            raise
    _print_report(report, invocation.messages, as_json=as_json)
    return 1 if report.faults else 0


def read_table(path: Path, *, known: set[str]) -> dict[str, str]:
    """Return class ids by name from lines of `name;class`; an empty class means none, `-` leaves the entries out.

    Raises
    ------
    UserError
        For an unreadable file, a line of another shape, or a class that the vocabulary does not have.
    """
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError("annotations.unreadable", file=str(path)) from error
    except UnicodeDecodeError as error:
        raise UserError("annotations.table_not_utf8", file=str(path)) from error
    separator = ";" if ";" in text.partition("\n")[0] else ","
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as error:
        raise UserError("annotations.not_csv", file=str(path)) from error
    table: dict[str, str] = {}
    for line, row in enumerate(rows, start=1):
        if not row or tuple(cell.strip() for cell in row) == HEADING:
            continue
        if len(row) != 2:
            raise UserError("annotations.bad_class_table", file=str(path), line=line)
        name, term = _from_cell(row[0]), row[1].strip()
        if term not in ("", LEAVE_OUT) and term not in known:
            raise UserError("annotations.unknown_term", file=str(path), term=term, example=min(known, default="-"))
        table[name] = term
    return table


def _to_cell(name: str) -> str:
    """Return a name so that no spreadsheet runs it, and `_from_cell` gives it back."""
    return "'" + name if name.startswith("'") else harmless(name)


def _from_cell(cell: str) -> str:
    rest = cell[1:]
    return rest if cell.startswith("'") and _to_cell(rest) == cell else cell


def _write_table(path: Path, classes: Mapping[str, str | None]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADING)
    writer.writerows((_to_cell(name), term or "") for name, term in classes.items())
    try:
        path.write_text(text.getvalue(), "utf-8-sig", newline="")
    except OSError as error:
        raise UserError("exchange.not_written", file=str(path), reason=reason_of(error)) from error


def _print_preview(preview: ImportPreview, messages: Messages, *, as_json: bool) -> None:
    if as_json:
        plain = {
            "images": preview.images,
            "annotated": preview.annotated,
            "annotations": preview.annotations,
            "missing_images": list(preview.missing_images),
            "classes": dict(preview.classes),
            "faults": [_fault_json(fault) for fault in preview.faults],
        }
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
        return
    counts = {"images": preview.images, "annotated": preview.annotated, "annotations": preview.annotations}
    click.echo(messages.text("import.preview", **counts))
    for name, term in preview.classes.items():
        click.echo(f"{printable(name, _SHOWN)};{term or ''}")
    _print_faults(preview.faults, messages)


def _print_report(report: ImportReport, messages: Messages, *, as_json: bool) -> None:
    if as_json:
        plain = {
            "folder": str(report.folder),
            "threat_cases": report.threat_cases,
            "clear_cases": report.clear_cases,
            "left_out": report.left_out,
            "faults": [_fault_json(fault) for fault in report.faults],
        }
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
        return
    counts = {"threats": report.threat_cases, "clear": report.clear_cases, "left_out": report.left_out}
    total = report.threat_cases + report.clear_cases
    click.echo(messages.text("import.done", n=total, folder=str(report.folder), **counts))
    _print_faults(report.faults, messages)


def _print_faults(faults: Iterable[ImportFault], messages: Messages) -> None:
    for fault in faults:
        click.echo(f"{printable(fault.place, _SHOWN)}: {messages.text(fault.code, **fault.params)}", err=True)


def _fault_json(fault: ImportFault) -> dict[str, object]:
    return {"place": fault.place, "code": fault.code, "params": dict(fault.params)}
