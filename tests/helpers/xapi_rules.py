"""What xAPI 1.0.3 asks of a statement (part 2, sections 2 to 4), as far as ours can break it; written from the text."""

from __future__ import annotations

import re
import uuid
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

_TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
_DURATION = re.compile(r"^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$")
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
_INTERACTIONS = {
    "true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric",
    "other",
}  # fmt: skip
_MEMBERS = {
    "statement": {
        "id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version",
        "attachments",
    },
    "result": {"score", "success", "completion", "response", "duration", "extensions"},
    "score": {"scaled", "raw", "min", "max"},
    "context": {
        "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement",
        "extensions",
    },
    "definition": {
        "name", "description", "type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern",
        "choices", "scale", "source", "target", "steps",
    },
}  # fmt: skip


def broken_rules(statement: Any) -> list[str]:
    """Return what a statement breaks; empty for a sound one."""
    found: list[str] = []
    _no_nulls(statement, "", found)
    if not isinstance(statement, dict):
        return ["no object"]
    _members(statement, "statement", found)
    for name in ("actor", "verb", "object"):
        if name not in statement:
            found.append(f"no {name}")
    _uuid(statement.get("id"), "id", found)
    _actor(statement.get("actor", {}), found)
    verb = statement.get("verb", {})
    _iri(verb.get("id"), "verb.id", found)
    _language_map(verb.get("display", {}), "verb.display", found)
    _activity(statement.get("object", {}), "object", found)
    _result(statement.get("result", {}), found)
    _context(statement.get("context", {}), found)
    stamp = statement.get("timestamp")
    if stamp is not None:
        if not isinstance(stamp, str) or not _TIME.match(stamp):
            found.append(f"timestamp {stamp!r}")
        else:
            datetime.fromisoformat(stamp)
    return found


def _no_nulls(value: Any, place: str, found: list[str]) -> None:
    if value is None:
        found.append(f"null at {place}")
    elif isinstance(value, dict):
        for name, item in value.items():
            if name != "extensions":
                _no_nulls(item, f"{place}.{name}", found)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            _no_nulls(item, f"{place}[{number}]", found)


def _members(value: dict[str, Any], kind: str, found: list[str]) -> None:
    found += [f"{kind} has {name!r}" for name in set(value) - _MEMBERS[kind]]


def _uuid(value: Any, place: str, found: list[str]) -> None:
    try:
        made = uuid.UUID(value)
    except (ValueError, TypeError, AttributeError):
        found.append(f"{place} is no UUID: {value!r}")
        return
    if str(made) != value or made.variant != uuid.RFC_4122:
        found.append(f"{place} is no UUID of variant 2: {value!r}")


def _iri(value: Any, place: str, found: list[str]) -> None:
    if not isinstance(value, str) or not urlsplit(value).scheme or re.search(r'[\s<>"{}|\\^`]', value):
        found.append(f"{place} is no IRI: {value!r}")


def _language_map(value: Any, place: str, found: list[str]) -> None:
    if not isinstance(value, dict) or not all(
        _LANGUAGE.match(name) and isinstance(text, str) for name, text in value.items()
    ):
        found.append(f"{place} is no language map: {value!r}")


def _actor(actor: Any, found: list[str]) -> None:
    if actor.get("objectType", "Agent") != "Agent":
        found.append("actor is no agent")
    given = {"mbox", "mbox_sha1sum", "openid", "account"} & set(actor)
    if given != {"account"}:
        found.append(f"actor is identified by {sorted(given)}")
    account = actor.get("account", {})
    _iri(account.get("homePage"), "actor.account.homePage", found)
    if set(account) != {"homePage", "name"} or not isinstance(account.get("name"), str) or not account["name"]:
        found.append(f"account {account!r}")


def _activity(activity: Any, place: str, found: list[str]) -> None:
    if activity.get("objectType", "Activity") != "Activity" or set(activity) - {"objectType", "id", "definition"}:
        found.append(f"{place} is no activity")
    _iri(activity.get("id"), f"{place}.id", found)
    definition = activity.get("definition", {})
    _members(definition, "definition", found)
    if "name" in definition:
        _language_map(definition["name"], f"{place}.definition.name", found)
    if "type" in definition:
        _iri(definition["type"], f"{place}.definition.type", found)
    if definition.get("interactionType", "other") not in _INTERACTIONS:
        found.append(f"interaction {definition['interactionType']!r}")
    ids = [choice.get("id") for choice in definition.get("choices", [])]
    if len(ids) != len(set(ids)) or any(not one or " " in one for one in ids):
        found.append(f"choices {ids}")


def _result(result: Any, found: list[str]) -> None:
    _members(result, "result", found)
    for name in ("success", "completion"):
        if not isinstance(result.get(name, True), bool):
            found.append(f"result.{name} is no boolean")
    if not isinstance(result.get("response", ""), str):
        found.append("result.response is no string")
    if "duration" in result and not _DURATION.match(result["duration"]):
        found.append(f"duration {result['duration']!r}")
    for name in result.get("extensions", {}):
        _iri(name, "result.extensions", found)
    score = result.get("score", {})
    _members(score, "score", found)
    if not -1 <= score.get("scaled", 0) <= 1:
        found.append(f"scaled {score['scaled']}")
    if "raw" in score and not score.get("min", score["raw"]) <= score["raw"] <= score.get("max", score["raw"]):
        found.append("raw outside of min and max")
    if any(isinstance(value, bool) or not isinstance(value, int | float) for value in score.values()):
        found.append(f"score {score}")


def _context(context: Any, found: list[str]) -> None:
    _members(context, "context", found)
    if "registration" in context:
        _uuid(context["registration"], "context.registration", found)
    for name in ("revision", "platform"):
        if not isinstance(context.get(name, ""), str):
            found.append(f"context.{name} is no string")
    groups = context.get("contextActivities", {})
    if set(groups) - {"parent", "grouping", "category", "other"}:
        found.append(f"contextActivities {sorted(groups)}")
    for name, activities in groups.items():
        for activity in activities:
            _activity(activity, f"context.{name}", found)
    for name in context.get("extensions", {}):
        _iri(name, "context.extensions", found)
