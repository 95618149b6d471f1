"""Large modules, classes and functions: each is a question. Those known may not grow; new ones are split, or listed."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from helpers.checkout import modules

MODULE_LINES = 400
CLASS_LINES = 250
FUNCTION_LINES = 50

KNOWN: dict[str, int] = {
    # ten signals with their docs and as many one-line properties: what a case on the bench is, in one place
    "xrayTrainer/ui/viewmodels/workbench.py::WorkbenchModel": 300,
}
"""Present size of what is larger, by place: `xrayTrainer/ui/x.py`, `...py::Class`, `...py::Class.method`."""


def _large() -> dict[str, int]:
    found: dict[str, int] = {}
    for path, tree, source in modules("xrayTrainer", "packaging"):
        lines = source.count("\n")
        if lines > MODULE_LINES:
            found[path] = lines
        for name, node in _named(tree, ""):
            limit = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
            if _body_lines(node) > limit:
                found[f"{path}::{name}"] = _body_lines(node)
    return found


def _named(tree: ast.AST, prefix: str) -> Iterator[tuple[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{prefix}{node.name}", node
            yield from _named(node, f"{prefix}{node.name}.")


def _body_lines(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of a definition without its docstring: explaining more is no reason to split."""
    total = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        total -= (first.end_lineno or first.lineno) - first.lineno + 1
    return total


def test_that_nothing_large_appears_or_grows() -> None:
    grown = {place: size for place, size in _large().items() if size > KNOWN.get(place, 0)}
    assert not grown, f"split these along a concept: {grown}"


def test_that_the_list_of_large_things_is_up_to_date() -> None:
    large = _large()
    assert {place: large.get(place) for place in KNOWN} == KNOWN, "smaller now, or gone: write down the new size"
