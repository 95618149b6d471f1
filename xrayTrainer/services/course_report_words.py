"""The report of a course in words: its headline, its drafted sections and its tables, for windows and files alike.

Everything is a code with values, worded by whoever speaks to the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from xrayTrainer.domain.assignment import StageKind
from xrayTrainer.domain.errors import Param
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.domain.vocabulary import VocabularyName, label, load_vocabulary
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.statistics.paired import MIN_CASES, MIN_PEOPLE, PairedChange, TooFew
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services.course_report_api import CourseReport, LabelChange, Section, Sentence, StepChange
from xrayTrainer.training.hours import Requirement

UNDEFINED = "-"
SMALL = 0.10
"""A group that shows no change of the hit rate below this is called small: courses seldom do more."""

_ONE_IN_BELOW = 0.2
_HOUR = 60.0
_HOURS_FROM = 120.0
"""Minutes of practice that are told in hours."""


class Speaker(Protocol):
    """Words codes, terms and texts in one language."""

    @property
    def language(self) -> str:
        """ISO 639-1 code."""
        ...

    def say(self, code: str, /, **params: Param) -> str:
        """Return the sentence of a code."""
        ...

    def term(self, vocabulary: VocabularyName, term_id: str) -> str:
        """Return the label of a term."""
        ...

    def text(self, text: LangText) -> str:
        """Return a text of a file."""
        ...


class FileSpeaker:
    """Speaks into files and onto the command line."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def language(self) -> str:
        """ISO 639-1 code."""
        return self._messages.language

    def say(self, code: str, /, **params: Param) -> str:
        """Return the sentence of a code."""
        return self._messages.text(code, **params)

    def term(self, vocabulary: VocabularyName, term_id: str) -> str:
        """Return the label of a term."""
        return label(load_vocabulary(vocabulary), term_id, self.language)

    def text(self, text: LangText) -> str:
        """Return a text of a file."""
        found = in_language(text, self.language)
        return "" if found is None else found[0]


def worded(sentence: Sentence, speaker: Speaker) -> str:
    """Return a sentence in the speaker's language."""
    lists = {name: ", ".join(speaker.term(*term) for term in terms) for name, terms in sentence.terms.items()}
    lists |= {name: ", ".join(map(speaker.text, texts)) for name, texts in sentence.texts.items()}
    days = {name: day_text(str(value), speaker.language) for name, value in sentence.values.items() if name == "day"}
    return speaker.say(sentence.code, **{**sentence.values, **lists, **days})


def day_text(day: str, language: str) -> str:
    """Return an ISO day as readers of a language write it."""
    return day if language == "en" else ".".join(reversed(day.split("-")))


def section_text(report: CourseReport, section: Section, speaker: Speaker) -> str:
    """Return what stands in a section: what was written, else the draft."""
    note = report.notes.get(section)
    return draft(report, section, speaker) if note is None else note.text


def draft(report: CourseReport, section: Section, speaker: Speaker) -> str:
    """Return what the program would write into a section."""
    sentences = {
        Section.RESULT: _result,
        Section.PRACTICE: _practice,
        Section.HOURS: _hours,
        Section.SETS: _sets,
        Section.NEXT: _next,
    }[section](report)
    return " ".join(worded(one, speaker) for one in sentences)


def headline(report: CourseReport) -> tuple[Sentence, ...]:
    """Return what the course did, in plain words."""
    figures = report.steps[0].figures
    found, opened = figures[Measure.HIT_RATE], figures[Measure.FALSE_ALARM_RATE]
    sentences = []
    if found.before is not None and found.after is not None:
        values: dict[str, Param] = {"before": _tenths(found.before), "after": _tenths(found.after)}
        sentences.append(Sentence(code="course_report.found", values=values))
    if opened.before is not None and opened.after is not None:
        sentences.append(_opened(opened.before, opened.after))
    return tuple(sentences) or (Sentence(code="course_report.nobody"),)


def sureness(report: CourseReport) -> tuple[Sentence, ...]:
    """Return how sure the change of the hit rate is."""
    found = report.steps[0].figures[Measure.HIT_RATE]
    if found.low is None or found.high is None:
        if found.change is None:
            return ()
        if found.too_few is TooFew.CASES:
            return (Sentence(code="course_report.few_cases", values={"n": found.threat, "least": MIN_CASES}),)
        return (Sentence(code="course_report.few_people", values={"n": found.people, "least": MIN_PEOPLE}),)
    limits: dict[str, Param] = {"low": _tenths(found.low), "high": _tenths(found.high)}
    sentences = [Sentence(code="course_report.likely", values=limits)]
    sentences.append(Sentence(code="course_report.shown" if found.shown else "course_report.not_shown"))
    if report.steps[0].figures[Measure.FALSE_ALARM_RATE].shown is False:
        sentences.append(Sentence(code="course_report.opened_chance"))
    if (found.least_visible or 0.0) > SMALL:
        least: dict[str, Param] = {"least": _tenths(found.least_visible or 0.0)}
        sentences.append(Sentence(code="course_report.small", values=least))
    return tuple(sentences)


def basis(report: CourseReport) -> tuple[Sentence, ...]:
    """Return what the figures rest on: people, cases, threat share, order of the forms."""
    figures = report.steps[0].figures
    found = next((figures[one] for one in (Measure.D_A, *Measure) if figures[one].people), None)
    if found is None:
        return ()
    sentences = [Sentence(code="course_report.basis", values=_counts(found))]
    a, b = report.attendance.began_with
    code = "course_report.balanced" if found.balanced else "course_report.one_order"
    sentences.append(Sentence(code=code, values={"a": a, "b": b}))
    if report.steps[0].unanswered:
        sentences.append(Sentence(code="course_report.unanswered", values={"n": report.steps[0].unanswered}))
    return tuple(sentences)


def attrition(report: CourseReport) -> tuple[Sentence, ...]:
    """Return who is missing in the figures."""
    seen = report.attendance
    sentences = []
    for kind in ("pre", "post", "retention"):
        missing = seen.people - seen.done.get(kind, seen.people)
        if missing:
            sentences.append(Sentence(code=f"course_report.without_{kind}", values={"n": missing, "of": seen.people}))
    if seen.awaiting:
        sentences.append(Sentence(code="course_report.awaiting", values={"n": seen.awaiting}))
    return tuple(sentences) or (Sentence(code="course_report.all_there", values={"n": seen.people}),)


def retention(report: CourseReport) -> tuple[Sentence, ...]:
    """Return what was left of it at the retention test."""
    if len(report.steps) < 2:
        return ()
    kept = report.steps[1].figures[Measure.HIT_RATE]
    if kept.before is None or kept.after is None:
        return ()
    values: dict[str, Param] = {"before": _tenths(kept.before), "after": _tenths(kept.after), "n": kept.people}
    return (Sentence(code="course_report.kept", values=values),)


def _result(report: CourseReport) -> Iterator[Sentence]:
    step = report.steps[0]
    for measure in (Measure.D_A, Measure.WAFROC):
        found = step.figures[measure]
        if found.before is not None and found.after is not None:
            values: dict[str, Param] = {"before": found.before, "after": found.after}
            yield Sentence(code=f"course_report.result_{measure}", values=values)
    told = [one for one in step.classes if one.change.shown is not None]
    for code, chosen in (
        ("course_report.gained", [one for one in told if one.change.shown and (one.change.change or 0.0) > 0.0]),
        ("course_report.lost", [one for one in told if one.change.shown and (one.change.change or 0.0) < 0.0]),
        ("course_report.unsure", [one for one in told if not one.change.shown]),
    ):
        if chosen:
            yield Sentence(code=code, terms={"list": tuple((VocabularyName.CLASSES, one.id) for one in chosen)})
    if not any(found.change is not None for found in step.figures.values()):
        yield Sentence(code="course_report.nobody")


def _practice(report: CourseReport) -> Iterator[Sentence]:
    for code, vocabulary, labels in (
        ("course_report.weak_classes", VocabularyName.CLASSES, report.weak_classes),
        ("course_report.weak_methods", VocabularyName.METHODS, report.weak_methods),
    ):
        if labels:
            count, n = sum(one.after.count for one in labels), sum(one.after.n for one in labels)
            values: dict[str, Param] = {"count": count, "n": n}
            terms = {"list": tuple((vocabulary, one.id) for one in labels)}
            yield Sentence(code=code, values=values, terms=terms)
    if not report.weak_classes and not report.weak_methods:
        yield Sentence(code="course_report.no_weak")


def _hours(report: CourseReport) -> Iterator[Sentence]:
    done = report.practised
    if done is not None:
        short = done.minutes[0] < _HOURS_FROM
        names = ("median", "least", "most")
        values: dict[str, Param] = {"cases": round(done.cases[0])}
        for name, minutes in zip(names, done.minutes, strict=True):
            values[name] = round(minutes) if short else round(minutes / _HOUR, 1)
        yield Sentence(code="course_report.minutes_done" if short else "course_report.hours_done", values=values)
    yield Sentence(code="course_report.hours_next", values={"minutes": Requirement().week_minutes})


def _sets(report: CourseReport) -> Iterator[Sentence]:
    if not report.next_sets:
        yield Sentence(code="course_report.no_sets")
        return
    for one in report.next_sets:
        values: dict[str, Param] = {"level": one.level, "n": one.cases}
        yield Sentence(code="course_report.next_set", values=values, texts={"title": (one.title,)})


def _next(report: CourseReport) -> Iterator[Sentence]:
    seen = report.attendance
    missing = seen.people - seen.done.get("post", 0)
    if missing:
        yield Sentence(code="course_report.do_post", values={"n": missing})
    if "retention" not in seen.done:
        yield Sentence(code="course_report.plan_retention")
    elif seen.done["retention"] < seen.people:
        if report.retention_opens is None:
            yield Sentence(code="course_report.do_retention")
        else:
            yield Sentence(code="course_report.retention_from", values={"day": report.retention_opens})
    else:
        yield Sentence(code="course_report.go_on")


def _opened(before: float, after: float) -> Sentence:
    """Return how many clear cases are opened for nothing, as 1 in so many where that reads well."""
    if after == 0.0:
        code = "course_report.opened_none"
        return Sentence(code=code, values={"before": _tenths(before)})
    if max(before, after) < _ONE_IN_BELOW and before > 0.0:
        values: dict[str, Param] = {"before": round(1.0 / before), "after": round(1.0 / after)}
        if values["before"] != values["after"]:
            return Sentence(code="course_report.opened_one_in", values=values)
    return Sentence(code="course_report.opened", values={"before": _tenths(before), "after": _tenths(after)})


def _counts(found: PairedChange) -> dict[str, Param]:
    cases = found.threat + found.clear
    share = round(100.0 * found.threat / cases) if cases else 0
    return {"n": found.people, "threat": found.threat, "clear": found.clear, "share": share}


def _tenths(share: float) -> float:
    return round(10.0 * share, 1)


# tables, worded: the same rows on the page, on paper and in files


def stage_name(kind: StageKind, speaker: Speaker) -> str:
    """Return what a stage is called."""
    return speaker.say(f"course_report.stage_{kind}")


def measure_name(measure: Measure, speaker: Speaker) -> str:
    """Return what a figure is called."""
    return speaker.say(f"course_report.measure_{measure}")


def step_name(one: StepChange, speaker: Speaker) -> str:
    """Return from which test to which."""
    return speaker.say(
        "course_report.step", before=stage_name(one.before, speaker), after=stage_name(one.after, speaker)
    )


def label_name(one: LabelChange, vocabulary: VocabularyName, speaker: Speaker) -> str:
    """Return what a family is called."""
    return speaker.term(vocabulary, one.id)


def figure_columns(speaker: Speaker, first: str) -> tuple[str, ...]:
    """Return the headings of a table of changes."""
    names = ("before", "after", "change", "interval", "people", "cases")
    return (first, *(speaker.say(f"course_report.column_{name}") for name in names))


def figure_row(name: str, found: PairedChange, speaker: Speaker, measure: Measure) -> tuple[str, ...]:
    """Return a row of a table of changes; what is undefined reads "-"."""
    if found.low is None or found.high is None:
        interval = UNDEFINED if found.change is None else speaker.say("course_report.too_few")
    else:
        interval = (
            f"{number(found.low, measure, speaker, signed=True)} … {number(found.high, measure, speaker, signed=True)}"
        )
    cases = [str(n) for n, used in ((found.threat, measure.uses_threat), (found.clear, measure.uses_clear)) if used]
    return (
        name,
        number(found.before, measure, speaker),
        number(found.after, measure, speaker),
        number(found.change, measure, speaker, signed=True),
        interval,
        str(found.people),
        " + ".join(cases),
    )


def number(value: float | None, measure: Measure, speaker: Speaker, *, signed: bool = False) -> str:
    """Return a figure: rates in per cent, wAFROC and d_a with decimals; "-" where it is undefined."""
    if value is None:
        return UNDEFINED
    sign = "+" if signed else ""
    if measure in (Measure.HIT_RATE, Measure.FALSE_ALARM_RATE):
        text = f"{100.0 * value:{sign}.0f}"
        text = "0" if text in ("-0", "+0") else text
        text = text if signed else f"{text} %"
    else:
        text = f"{value:{sign}.2f}"
    text = text.replace("-", "\N{MINUS SIGN}")
    return text if speaker.language == "en" else text.replace(".", ",")


def figures_of(one: StepChange, speaker: Speaker) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the four figures."""
    return tuple(
        figure_row(measure_name(measure, speaker), found, speaker, measure) for measure, found in one.figures.items()
    )


def labels_of(
    labels: Sequence[LabelChange], vocabulary: VocabularyName, speaker: Speaker
) -> tuple[tuple[str, ...], ...]:
    """Return the rows of families."""
    return tuple(
        figure_row(label_name(one, vocabulary, speaker), one.change, speaker, Measure.HIT_RATE) for one in labels
    )
