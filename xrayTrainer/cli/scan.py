"""`xray-trainer scan`: what a scan file holds, without a window."""

from __future__ import annotations

import json
from pathlib import Path

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.imaging.reading import ScanInfo, ScanReader
from xrayTrainer.imaging.refusal import shown_name


@click.group("scan")
def scan() -> None:
    """Look into scan files."""


@scan.command("info")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def info(invocation: Invocation, *, file: Path, as_json: bool) -> int:
    """Print size, bands, bits, pixel meaning, kind and the SHA-256 of the decoded pixels of FILE.

    Exit code 2, with one sentence, if FILE can't be read.
    """
    with ScanReader() as reader:
        found = reader.info(file)
    if as_json:
        click.echo(json.dumps(_plain(found, file), indent=2))
        return 0
    messages = invocation.messages
    click.echo(
        messages.text(
            "scan.info",
            file=shown_name(file),
            width=found.width,
            height=found.height,
            bands=found.bands,
            bits=found.bits,
            meaning=messages.text(f"scan.meaning.{found.meaning.value}"),
            format=found.file_format,
        )
    )
    for notice in found.notices:
        click.echo(messages.text(notice))
    click.echo(f"SHA-256 {found.pixel_sha256}")
    return 0


def _plain(found: ScanInfo, file: Path) -> dict[str, object]:
    """Return the fields of the JSON object; the file's name is kept to the letter."""
    return {
        "file": str(file),
        "width": found.width,
        "height": found.height,
        "bands": found.bands,
        "bits": found.bits,
        "meaning": found.meaning.value,
        "format": found.file_format,
        "notices": list(found.notices),
        "pixel_sha256": found.pixel_sha256,
    }
