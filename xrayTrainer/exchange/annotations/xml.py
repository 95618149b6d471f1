"""XML from strangers: no entities, no document type, no network, bounded size (defusedxml)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.annotations.model import read_limited


def parse(path: Path) -> Any:
    """Return the root element of an XML file."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    data = read_limited(path)
    try:
        return fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise UserError("annotations.xml_entities", file=str(path)) from error
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise UserError("annotations.not_xml", file=str(path)) from error


def children(node: Any, name: str) -> Iterable[Any]:
    """Return the direct children of that name."""
    found: Iterable[Any] = node.findall(name)
    return found


def text(node: Any, path: str) -> str:
    """Return the text at a path, stripped, or an empty text."""
    return (node.findtext(path) or "").strip()


def whole(value: str) -> int | None:
    """Return a positive whole number, or None."""
    try:
        result = int(float(value))
    except (ValueError, OverflowError):
        return None
    return result if result > 0 else None
