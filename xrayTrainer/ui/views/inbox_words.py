"""What the Inbox says, in sentences: what needs attention, how a person stands, what came of an answer or a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.inbox_api import Attention, Concern
from xrayTrainer.ui.views.outcomes import line_outcome
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.inbox_list import Entry

if TYPE_CHECKING:
    from xrayTrainer.domain.answer import Mark
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.scoring.statistics.flags import FlagCode
    from xrayTrainer.services.inbox_api import AnswerLine, InboxCase, InboxPerson, InboxSession, InboxSet, SetAnalysis
    from xrayTrainer.ui.viewmodels.wording import Wording

LONGEST = 300
"""So many letters of what a person wrote stand in a line."""
_SIGNS = {
    Concern.SURE_MISS: ("missed", "missed"),
    Concern.DISPUTE: ("review-dispute", "opened_for_nothing"),
    Concern.KEY: ("flag", "missed"),
    Concern.AWAITING: ("awaiting", "muted"),
    Concern.IDLE: ("clock", "muted"),
}


class InboxWords(QObject):
    """Words the lines of the Inbox.

    Parameters
    ----------
    parent
        Owns it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wording: Wording | None = None

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording

    @property
    def wording(self) -> Wording:
        """Words of the language that is on.

        Raises
        ------
        ValueError
            Before there is one.
        """
        if self._wording is None:
            raise ValueError("no language is on yet")
        return self._wording

    def name(self, name: str) -> str:
        """Return a person's name, or what stands for one."""
        return printable(name) if name else self.tr("Somebody without a name")

    # what needs attention

    def attention(self, one: Attention) -> Entry:
        """Return the line of a thing that needs attention."""
        icon, tone = _SIGNS[one.concern]
        place = (printable(self.wording.text(one.title)), printable(one.slug), figures.day(one.at) if one.at else "")
        return Entry(
            id=one.subject,
            title=self._sentence(one),
            second=" · ".join(part for part in place if part),
            icon=icon,
            tone=tone,
        )

    def _sentence(self, one: Attention) -> str:
        name = self.name(one.name)
        if one.concern is Concern.SURE_MISS:
            if one.count:
                text = self.tr("%1 was sure (%2) and missed what was hidden.")
                return text.replace("%1", name).replace("%2", figures.percent(one.count / 100))
            return self.tr("%1 called it clear, and something was hidden.").replace("%1", name)
        if one.concern is Concern.DISPUTE:
            words = printable(" ".join(one.words.split()), LONGEST)
            return self.tr("%1 objects to the key: “%2”").replace("%1", name).replace("%2", words)
        if one.concern is Concern.IDLE:
            return self.tr("%1 has not practised for %n day(s).", "", one.count).replace("%1", name)
        if one.concern is Concern.AWAITING:
            return self.tr("%n answer(s) wait for their key.", "", one.count)
        if one.flag is None:
            return self.tr("What many did speaks against the key.")
        return self.flag_sentence(one.flag, one.count, one.n)

    def flag_sentence(self, flag: FlagCode, count: int, n: int) -> str:
        """Return what speaks against a case or its key, as a sentence."""
        text = {
            "missing_key": self.tr("%1 of %2 people marked a place where the key has nothing."),
            "wrong_key": self.tr("Those who find most answer against the key: it may be wrong."),
            "outline_tight": self.tr("%1 of %2 marks on what is hidden were too wide: its outline may be too tight."),
            "too_easy": self.tr("%1 of %2 people solved it: it may be too easy."),
            "too_hard": self.tr("Only %1 of %2 people solved it: it may be too hard, or the key wrong."),
            "not_separating": self.tr("Those who solve the other cases solve this one no more often."),
        }[flag]
        return text.replace("%1", figures.whole(count)).replace("%2", figures.whole(n))

    def flag_word(self, flag: FlagCode) -> str:
        """Return what a mentor should look at, in a few words."""
        return {
            "missing_key": self.tr("something may be missing in the key"),
            "wrong_key": self.tr("the key may be wrong"),
            "outline_tight": self.tr("an outline may be too tight"),
            "too_easy": self.tr("very easy"),
            "too_hard": self.tr("very hard"),
            "not_separating": self.tr("does not tell the able from the others"),
        }[flag]

    # people and sets

    def person(self, one: InboxPerson) -> Entry:
        """Return the line of a person."""
        parts = [
            printable(one.unit),
            self.tr("found %1").replace("%1", self.rate(one.hits)),
            self.tr("for nothing %1").replace("%1", self.rate(one.false_alarms)),
            figures.day(one.last_at) if one.last_at else "",
        ]
        if one.untold:
            parts.insert(0, self.tr("%n comment(s) not sent yet", "", one.untold))
        value = self.tr("%n new", "", one.unseen) if one.unseen else ""
        return Entry(
            id=one.id,
            title=self.name(one.name),
            second=" · ".join(part for part in parts if part),
            value=value,
            icon="person",
            strong=bool(one.unseen),
        )

    def set(self, one: InboxSet) -> Entry:
        """Return the line of a set."""
        parts = [self.tr("%n person(s)", "", one.people), self.tr("%n answer(s)", "", one.answers)]
        if one.awaiting:
            parts.append(self.tr("%n waiting for a key", "", one.awaiting))
        if not one.here:
            parts.append(self.tr("the set is not on this computer"))
        title = printable(self.wording.text(one.title)) or self.tr("A set without a title")
        return Entry(id=one.id, title=title, second=" · ".join(parts), icon="library")

    # answers

    def session_head(self, session: InboxSession) -> Entry:
        """Return the line of a session."""
        mode = {
            "practice": self.tr("practice"),
            "duty": self.tr("duty"),
            "exam": self.tr("exam"),
        }[session.mode]
        parts = [mode, figures.day(session.started_at)]
        if session.points is not None:
            parts.append(self.tr("%1 points").replace("%1", figures.points(session.points)))
        title = printable(self.wording.text(session.title)) or self.tr("A set without a title")
        return Entry(id=f"session:{session.id}", title=title, second=" · ".join(parts), icon="lesson", strong=True)

    def answer(self, line: AnswerLine, *, by_person: bool, seen: bool) -> Entry:
        """Return the line of an answer: of a case to one person, or of a person to one case."""
        shown = line_outcome(line.scorecard)
        title = f"{line.number}. {printable(line.slug)}" if by_person else self.name(line.name)
        parts = [shown.words, figures.clock(line.seconds)]
        if line.confidence is not None:
            parts.append(self.tr("%1 sure").replace("%1", figures.percent(line.confidence / 100)))
        if line.disputed:
            parts.insert(1, self.tr("objects"))
        if line.comments:
            parts.insert(1, self.tr("%n comment(s)", "", line.comments))
        if line.verdict is not None:
            parts.append(self.wording.term(VocabularyName.VERDICTS, line.verdict).lower())
        return Entry(
            id=line.id,
            title=title,
            second=" · ".join(parts),
            icon=shown.icon,
            tone=shown.tone,
            strong=not seen,
            depth=int(by_person),
        )

    def mark(self, number: int, mark: Mark, outcome: str) -> str:
        """Return how a mark is named: its number, how sure, what became of it."""
        parts = [self.tr("mark %1").replace("%1", str(number))]
        if mark.confidence is not None:
            parts.append(figures.percent(mark.confidence / 100))
        word = {
            "hit": self.tr("found something"),
            "near": self.tr("right place, too wide"),
            "duplicate": self.tr("once more"),
            "false": self.tr("for nothing"),
        }.get(outcome, "")
        return " · ".join(part for part in (*parts, word) if part)

    # cases

    def case_cells(self, one: InboxCase) -> tuple[str, ...]:
        """Return what stands in the line of a case: name, people, solved, interval, discrimination, time, flags."""
        item = one.item
        flags = "; ".join(self.flag_word(flag) for flag in one.flags)
        if one.awaiting:
            waiting = self.tr("%n waiting for a key", "", one.awaiting)
            flags = "; ".join(part for part in (flags, waiting) if part)
        return (
            printable(one.slug),
            figures.whole(one.people),
            figures.UNDEFINED if item is None else self.solved(item.p),
            figures.UNDEFINED if item is None else self.interval(item.p),
            figures.UNDEFINED if item is None else correlation(item.discrimination),
            figures.UNDEFINED if one.median_seconds is None else figures.clock(one.median_seconds),
            flags,
        )

    def reliability(self, found: SetAnalysis) -> tuple[str, str]:
        """Return what is to be said of the reliability of a set: its figures, and what they mean in plain words."""
        rel = found.reliability
        if found.chosen_by_rating:
            return figures.UNDEFINED, self.tr(
                "The cases were chosen as the sessions went, so people saw different ones: "
                "how reliably the set orders people can't be said."
            )
        if rel is None or rel.alpha is None:
            said = self.tr("How reliably the set orders people can't be said: too few answered every case.")
            return figures.UNDEFINED, said
        value = self.tr("%1 (%2 to %3)").replace("%1", correlation(rel.alpha))
        value = value.replace("%2", correlation(rel.alpha_low)).replace("%3", correlation(rel.alpha_high))
        value += ", " + self.tr("%n person(s)", "", rel.n) + ", " + self.tr("%n case(s)", "", rel.k)
        if rel.alpha >= 0.8:
            meaning = self.tr("Another set of such cases would order these people much the same way: fit for an exam.")
        elif rel.alpha >= 0.6:
            meaning = self.tr("Enough for practice and for groups; too little to decide on one person by it.")
        else:
            meaning = self.tr("The order of people by this set is mostly chance: don't judge anybody by it.")
        if rel.n < 20:
            meaning += " " + self.tr("With fewer than 20 people this itself is uncertain.")
        return value, meaning

    def solved(self, rate: Rate) -> str:
        """Return a share with its n."""
        return figures.UNDEFINED if rate.value is None else f"{figures.percent(rate.value)} ({rate.count}/{rate.n})"

    def rate(self, rate: Rate) -> str:
        """Return counts."""
        return f"{rate.count}/{rate.n}" if rate.n else figures.UNDEFINED

    def interval(self, rate: Rate) -> str:
        """Return the interval of a share."""
        if rate.low is None or rate.high is None:
            return figures.UNDEFINED
        return f"{figures.percent(rate.low)} – {figures.percent(rate.high)}"


def correlation(value: float | None) -> str:
    """Return a figure between -1 and 1 with two decimals, or a dash."""
    return figures.UNDEFINED if value is None else QLocale().toString(value, "f", 2)
