"""`xray-trainer simulate`: everything that a scene computes, as files; and what a scanner profile reaches."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import numpy as np

from xrayTrainer.cli.acceptance_table import acceptance_json, acceptance_lines
from xrayTrainer.cli.main import Invocation
from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of, replace_file
from xrayTrainer.domain.scene import Scene
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.simulation.acceptance import acceptance as acceptance_of
from xrayTrainer.simulation.case_making import SCENE_FILE, MadeCase, make_case
from xrayTrainer.simulation.exposure import Exposure
from xrayTrainer.simulation.load_plan import LoadPlan, PlanItem, plan_of, plan_svg
from xrayTrainer.simulation.masks import ViewKey, label_map
from xrayTrainer.simulation.numbered import NAMESPACE
from xrayTrainer.simulation.profiles import profile_named

_VOCABULARY = {"load": "cargo", "concealment": "classes"}


@click.command("simulate")
@click.argument("scene_file", metavar="[SCENE.json]", required=False, type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Folder to write into.")
@click.option(
    "--acceptance", metavar="PROFILE", help="Print what a scanner such as gantry_6@1 reaches on test objects."
)
@click.option("--json", "as_json", is_flag=True, help="With --acceptance: print one JSON object instead of a table.")
@click.pass_obj
def simulate(
    invocation: Invocation, *, scene_file: Path | None, out: Path | None, acceptance: str | None, as_json: bool
) -> int:
    """Compute all that SCENE.json describes and write it into a folder; or print what a scanner reaches.

    For each view of its scanner: both energies and the clean twin as 16-bit PNG, a mask for each concealment (all of
    it, and what can be seen), a map of owners; besides case.json, key.json, the load plan from the side and from above,
    and report.json with masses and sizes.

    With --acceptance: penetration, wires, contrast steps, line pairs and materials, in the manner of IEC 62523.
    """
    if acceptance is not None and scene_file is None and out is None:
        _print_acceptance(acceptance, invocation.messages, as_json=as_json)
    elif acceptance is None and scene_file is not None and out is not None:
        _write_all(scene_file, out, invocation.messages.language)
    else:
        raise UserError("generation.simulate_what")
    return 0


def _print_acceptance(scanner: str, messages: Messages, *, as_json: bool) -> None:
    reached = acceptance_of(profile_named(scanner))
    if as_json:
        click.echo(acceptance_json(reached))
        return
    for line in acceptance_lines(reached, messages):
        click.echo(line)


def _write_all(scene_file: Path, out: Path, language: str) -> None:
    scene = read_file(Scene, scene_file)
    made = make_case(scene, case_id=str(uuid.uuid5(NAMESPACE, to_json(scene).decode())))
    names = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in _files(made, language):
            replace_file(out / name, content)
            names.append(name)
    except OSError as error:
        raise UserError("generation.not_written", file=str(out), reason=reason_of(error)) from error
    for name in names:
        click.echo(str(out / name))


def _files(made: MadeCase, language: str) -> Iterator[tuple[str, bytes]]:
    yield SCENE_FILE, to_json(made.scene)
    yield "case.json", to_json(made.case)
    yield "key.json", to_json(made.key)
    for exposure, key in zip(made.exposures, made.view_keys, strict=True):
        yield from _view_files(exposure, key)
    plan = plan_of(made.expansion)
    labels = _labels(plan, language)
    yield "plan.side.svg", plan_svg(plan, "side", labels).encode()
    yield "plan.top.svg", plan_svg(plan, "top", labels).encode()
    yield "report.json", json.dumps(_report(made, plan), indent=2, ensure_ascii=False).encode()


def _view_files(exposure: Exposure, key: ViewKey) -> Iterator[tuple[str, bytes]]:
    view = exposure.view.id
    for clean in (False, True):
        scan = exposure.scan(clean=clean)
        twin = ".clean" if clean else ""
        yield f"{view}{twin}.high.png", png_bytes(scan.high)
        if scan.low is not None:
            yield f"{view}{twin}.low.png", png_bytes(scan.low)
    yield f"{view}.owners.png", png_bytes(label_map(exposure))
    for hidden in key.hidden:
        for what, mask in (("mask", hidden.mask), ("visible", hidden.visible_best)):
            whole = np.zeros(key.shape, np.uint8)
            if hidden.window is not None:
                whole[hidden.window] = np.where(mask, 255, 0)
            yield f"{view}.{what}.{hidden.id}.png", png_bytes(whole)


def _report(made: MadeCase, plan: LoadPlan) -> Mapping[str, object]:
    expansion = made.expansion
    return {
        "simulated": True,
        "solids": len(expansion.solids),
        "digest": expansion.solids.digest(),
        "owners": [
            {"number": number, "role": owner.role.value, "id": owner.id, "mass_kg": round(owner.mass_kg, 3)}
            for number, owner in enumerate(expansion.owners)
        ],
        "hidden": [
            {
                "id": item.id,
                "class": item.term,
                "zone": item.zone,
                "opens": item.opens,
                "mass_kg": round(item.mass_kg, 3),
            }
            for item in plan.items
            if item.role == "concealment"
        ],
        "views": [
            {
                "id": exposure.view.id,
                "width": exposure.fan.shape[1],
                "height": exposure.fan.shape[0],
                "mm_per_pixel": [round(pitch, 4) for pitch in exposure.mm_per_pixel],
                "visible_px": {one.id: int(one.visible_best.sum()) for one in key.hidden},
                "mask_px": {one.id: int(one.mask.sum()) for one in key.hidden},
            }
            for exposure, key in zip(made.exposures, made.view_keys, strict=True)
        ],
    }


def _labels(plan: LoadPlan, language: str) -> dict[str, str]:
    """Return what the things on a plan are called."""
    return {item.id: _label(item, language) for item in plan.items if item.term}


def _label(item: PlanItem, language: str) -> str:
    terms = load_vocabulary(_VOCABULARY[item.role]).terms if item.role in _VOCABULARY else ()
    labels = next((term.labels for term in terms if term.id == item.term), {})
    return labels.get(language) or labels.get("en") or item.term
