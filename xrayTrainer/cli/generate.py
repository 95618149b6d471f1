"""`xray-trainer generate`: sets of fresh cases, made by the simulator."""

from __future__ import annotations

import secrets
from pathlib import Path

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import replace_file
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.generation import Generated, generate_set
from xrayTrainer.services.practice import set_title
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.contact_sheet import sheet
from xrayTrainer.simulation.farm import default_workers
from xrayTrainer.simulation.numbered import CaseWish, made_case

_SEED_BITS = 48
_LEAST_BAR = 3


@click.command("generate")
@click.option("--set", "folder", type=click.Path(path_type=Path), help="Set folder to write; must be new or empty.")
@click.option("--count", type=click.IntRange(min=1), default=10, show_default=True, help="Number of cases.")
@click.option("--seed", type=click.IntRange(0, (1 << 53) - 1), help="Root of all draws; drawn and printed if absent.")
@click.option("--profile", help="Scanner, such as gantry_6@1; absent: one that suits each carrier.")
@click.option("--level", type=click.IntRange(0, 10), default=3, show_default=True, help="Step of the curriculum.")
@click.option(
    "--threat-share", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Share with something hidden."
)
@click.option("--carrier", multiple=True, help="Carrier, by id of the vocabulary; may be given several times.")
@click.option("--cargo", multiple=True, help="Cargo, by id of the vocabulary; may be given several times.")
@click.option("--method", multiple=True, help="How it is hidden, by id of the vocabulary; several times.")
@click.option("--class", "classes", multiple=True, help="What is hidden, by id of the vocabulary; several times.")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes; the cases do not depend on it.")
@click.option("--scheduler", metavar="ADDRESS", help='Dask scheduler whose cluster works instead (extra "farm").')
@click.option("--contact-sheet", "sheet_file", type=click.Path(path_type=Path), help="Write all scans as one PNG.")
@click.pass_obj
def generate(
    invocation: Invocation,
    *,
    folder: Path | None,
    count: int,
    seed: int | None,
    profile: str | None,
    level: int,
    threat_share: float,
    carrier: tuple[str, ...],
    cargo: tuple[str, ...],
    method: tuple[str, ...],
    classes: tuple[str, ...],
    workers: int | None,
    scheduler: str | None,
    sheet_file: Path | None,
) -> int:
    """Make a set of cases: recipes and keys, from which every machine computes the same scans.

    The same options and seed give the same set, with any number of processes.
    """
    if folder is None and sheet_file is None:
        raise UserError("generation.nowhere")
    seed = secrets.randbits(_SEED_BITS) if seed is None else seed
    wish = Wish(scanner=profile, carriers=carrier, cargo=cargo, methods=method, classes=classes, level=level)
    wanted = CaseWish(wish=wish, seed=seed, count=count, threat_share=threat_share)
    messages = invocation.messages
    if folder is not None:
        made = _with_bar(folder, wanted, workers or default_workers(), scheduler, messages)
        click.echo(
            messages.text(
                "generation.made",
                n=count,
                folder=str(made.folder),
                seed=seed,
                threat=made.threat_cases,
                clear=made.clear_cases,
            )
        )
    if sheet_file is not None:
        _write_sheet(sheet_file, wanted, messages)
    return 0


def _with_bar(folder: Path, wanted: CaseWish, workers: int, scheduler: str | None, messages: Messages) -> Generated:
    label, count = messages.text("generation.making"), wanted.count
    with click.progressbar(length=count, label=label, hidden=count < _LEAST_BAR) as bar:
        return generate_set(
            folder,
            wanted,
            title=set_title(wanted.wish, f"{wanted.seed}"),
            workers=min(workers, count),
            scheduler=scheduler,
            progress=lambda done, _whole: bar.update(done - bar.pos),
        )


def _write_sheet(file: Path, wanted: CaseWish, messages: Messages) -> None:
    """Write the main view of each case on one sheet, with number, carrier, load, and what is hidden how."""
    scans = []
    count = wanted.count
    with click.progressbar(range(1, count + 1), label=messages.text("generation.drawing")) as numbers:
        for number in numbers:
            made = made_case(wanted, number)
            scene = made.scene
            loads = "+".join(load.gen for load in scene.loads) or "empty"
            hidden = "; ".join(f"{one.goods} by {one.method}" for one in scene.concealments) or "clear"
            caption = f"{number} {scene.scanner} {scene.carrier.gen} {loads} | {hidden}"
            scans.append((caption, made.exposures[0].scan()))
    replace_file(file, png_bytes(sheet(scans)))
    click.echo(messages.text("generation.sheet", file=str(file), n=count))
