"""`xray-trainer insert`: simulated goods in a measured scan, as a case with its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from xrayTrainer.cli.main import Invocation
from xrayTrainer.domain.vocabulary import VocabularyName, label, load_vocabulary
from xrayTrainer.services.insertion import InsertionWish, ScannerWish, goods_on_offer, insert_case
from xrayTrainer.simulation.inversion import Background

_FAR = 1e9


def _numbers(least: int, most: int) -> Callable[[click.Context, click.Parameter, str | None], tuple[float, ...] | None]:
    """Return what reads numbers with a comma or an x between them: `5,5.2`, `40x30x20`."""

    def read(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[float, ...] | None:
        if value is None:
            return None
        try:
            found = tuple(float(part) for part in value.lower().replace("×", "x").replace("x", ",").split(","))
        except ValueError:
            found = ()
        if not least <= len(found) <= most or not all(abs(one) < _FAR for one in found):
            raise click.BadParameter(value, ctx=ctx, param=param)
        return found

    return read


@click.command("insert")
@click.argument("scan", metavar="SCAN", required=False, type=click.Path(path_type=Path))
@click.option("--low", type=click.Path(path_type=Path), help="Scan of the low energy.")
@click.option("--goods", metavar="NAME", help="What is hidden; see --list-goods.")
@click.option("--list-goods", is_flag=True, help="Print the goods that can be put in, and stop.")
@click.option("--at", callback=_numbers(2, 2), metavar="X,Y", help="Middle of their box in the scan, pixels.")
@click.option("--size", callback=_numbers(3, 3), metavar="LxWxH", help="Box: along the travel, across it, upwards; cm.")
@click.option("--depth", callback=_numbers(1, 1), metavar="CM", help="How far behind the middle of the carrier.")
@click.option("--amount", callback=_numbers(1, 1), metavar="N", help="Number of things; below 1 a share of the box.")
@click.option("--scanner", metavar="NAME", help="Scanner profile that is like the one of the scan: gantry_6@1.")
@click.option("--view", type=click.Choice(["side", "top", "angled"]), help="View of that scanner.")
@click.option("--beam", metavar="ID", help="Beam: mv9, mv6, mv3_5, kv160_high, kv160_low, kv320.")
@click.option("--low-beam", metavar="ID", help="Beam of the low energy.")
@click.option(
    "--mm-per-pixel", callback=_numbers(1, 2), metavar="X[,Y]", help="Pitch at the middle of the carrier, mm."
)
@click.option(
    "--air", callback=_numbers(1, 2), metavar="V[,V]", help="Value of air, high[,low]; otherwise it is found."
)
@click.option(
    "--background",
    type=click.Choice([one.value for one in Background]),
    default=Background.MIXED.value,
    help="What the load is taken for where there is one energy.",
)
@click.option("--class", "class_", metavar="ID", help="Class for the key; otherwise that of the goods.")
@click.option("--method", metavar="ID", help="Method for the key.")
@click.option("--zone", metavar="ID", help="Zone for the key.")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Which pieces, which noise.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Case folder; must be new or empty.")
@click.pass_context
def insert(ctx: click.Context, /, **_options: object) -> int:
    """Put simulated goods into a measured scan, and write the case with its key.

    SCAN is air-calibrated transmission of 16 bits, high energy or one of two pages. Pictures of 8 bits are taken as
    greys that nothing is known of. The scan itself stays as it is.
    """
    invocation = ctx.ensure_object(Invocation)
    if ctx.params["list_goods"]:
        _print_goods(invocation)
        return 0
    for param in ctx.command.params:
        if param.name in _NEEDED and ctx.params[param.name] is None:
            raise click.MissingParameter(ctx=ctx, param=param)
    _report(invocation, _wish(ctx.params), ctx.params["out"])
    return 0


_NEEDED = ("scan", "goods", "at", "size", "out")
"""Not needed to list goods, but for all else."""


def _wish(given: Mapping[str, Any]) -> InsertionWish:
    pitch, air, depth, amount = (given[name] for name in ("mm_per_pixel", "air", "depth", "amount"))
    return InsertionWish(
        scan=given["scan"],
        low=given["low"],
        scanner=ScannerWish(
            profile=given["scanner"],
            view=given["view"],
            beam=given["beam"],
            low_beam=given["low_beam"],
            mm_per_pixel=None if pitch is None else (pitch[0], pitch[-1]),
            air=air or (),
        ),
        goods=given["goods"],
        at_px=given["at"],
        size_cm=given["size"],
        depth_cm=0.0 if depth is None else depth[0],
        amount=None if amount is None else amount[0],
        class_=given["class_"],
        method=given["method"],
        zone=given["zone"],
        background=Background(given["background"]),
        seed=given["seed"],
    )


def _report(invocation: Invocation, wish: InsertionWish, out: Path) -> None:
    made = insert_case(wish, out)
    messages = invocation.messages
    measures = made.key.difficulty.computed
    click.echo(
        messages.text(
            "insertion.done",
            folder=str(made.folder),
            goods=_class_name(made.key.concealments[0].class_ or "", messages.language),
            kilograms=round(made.goods.mass_kg, 1),
            pixels=round(measures["size_px"]),
            share=round(100 * measures["visible_share"]),
        )
    )
    for notice in made.notices:
        click.echo(messages.text(notice.code, **notice.params), err=True)


def _print_goods(invocation: Invocation) -> None:
    for name, term in sorted(goods_on_offer().items()):
        click.echo(f"{name:<20} {term:<28} {_class_name(term, invocation.messages.language)}")


def _class_name(term: str, language: str) -> str:
    return label(load_vocabulary(VocabularyName.CLASSES.value), term, language)
