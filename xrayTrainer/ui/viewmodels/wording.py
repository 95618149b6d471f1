"""What lower layers and files have to say, in the reader's language. Fixed texts of widgets go through `tr()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from xrayTrainer.domain.errors import Param, UserError
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.messages.catalogue import Messages

if TYPE_CHECKING:
    from xrayTrainer.domain.vocabulary import Term, VocabularyName
    from xrayTrainer.training.reasons import Reason


class TermChoice(msgspec.Struct, frozen=True):
    """A term that may be picked; `depth` is how far it is indented below its more general ones."""

    id: str
    label: str
    depth: int


class Wording:
    """Words terms, texts of files and errors in one language."""

    def __init__(self, messages: Messages, language: str) -> None:
        self._messages = messages
        self._language = language

    @property
    def language(self) -> str:
        """ISO 639-1 code of the reader's language."""
        return self._language

    def error(self, error: UserError) -> str:
        """Return the sentence of an error."""
        return self._messages.error(error)

    def message(self, code: str) -> str:
        """Return the sentence of a code without values."""
        return self._messages.text(code)

    def say(self, code: str, /, **params: Param) -> str:
        """Return the sentence of a code with values put in."""
        return self._messages.text(code, **params)

    def text(self, text: LangText) -> str:
        """Return a text of a file in the reader's language, else in another; empty when it has none."""
        found = in_language(text, self._language)
        return "" if found is None else found[0]

    def term(self, vocabulary: VocabularyName, term_id: str) -> str:
        """Return the label of a term; an id that no vocabulary knows is shown as it is."""
        from xrayTrainer.domain.vocabulary import load_vocabulary

        term = load_vocabulary(vocabulary).current(term_id)
        return term_id if term is None else self.text(term.labels) or term_id

    def reason(self, reason: Reason) -> str:
        """Return a sentence that names values and terms."""
        named = {name: self.term(vocabulary, term) for name, (vocabulary, term) in reason.terms.items()}
        return self.say(reason.code, **{**reason.values, **named})

    def choices(self, vocabulary: VocabularyName) -> tuple[TermChoice, ...]:
        """Return the terms that may be picked, each after its more general one."""
        from xrayTrainer.domain.vocabulary import load_vocabulary

        book = load_vocabulary(vocabulary)
        found: list[TermChoice] = []

        def add(terms: tuple[Term, ...], depth: int) -> None:
            for term in terms:
                found.append(TermChoice(term.id, self.text(term.labels) or term.id, depth))
                add(book.children(term.id), depth + 1)

        add(book.roots(), 0)
        return tuple(found)
