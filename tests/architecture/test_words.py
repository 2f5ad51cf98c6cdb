# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every error and every action has its sentence in both languages, and a sentence uses only facts it is given."""

import ast
import re
import tomllib
from collections.abc import Mapping

import pytest

from app import errors
from tests.architecture.sources import ROOT, called, calls, place, python_files

FACT = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")  # `{{aanhef}}` is a template's own field
CLASSES = {
    name: found
    for name, found in vars(errors).items()
    if isinstance(found, type) and issubclass(found, errors.AppError) and found is not errors.Cancelled
}
Sentences = dict[str, str | Mapping[str, str]]


def _sentences(language: str) -> Sentences:
    found: Sentences = {}
    for file in sorted((ROOT / "resources" / "words" / language).glob("*.toml")):
        for group, sentences in tomllib.loads(file.read_text(encoding="utf-8")).items():
            found.update({f"{group}.{key}": sentence for key, sentence in sentences.items()})
    return found


def _facts(sentence: str | Mapping[str, str]) -> set[str]:
    forms = [sentence] if isinstance(sentence, str) else [*sentence.values(), "{count}"]
    return {fact for form in forms for fact in FACT.findall(form)}


ADDED_LATER = {"list_file": {"file"}, "word": {"file"}}
"""Facts that one place adds to every error of a kind: whoever reads a list or a letter names the file."""


def _raised() -> list[tuple[str, str, set[str] | None]]:
    """Return the place, the sentence's key and the facts (None: not told by the code) of every error made in app."""
    found = []
    for file in python_files("app", "ui"):
        for call in calls(file):
            kind = CLASSES.get(called(call).rpartition(".")[2])
            if kind is None or not call.args or not isinstance(call.args[0], ast.Constant):
                continue
            names = {word.arg for word in call.keywords if word.arg} | ADDED_LATER.get(kind.code, set())
            whole = all(word.arg for word in call.keywords)
            found.append((place(file, call), f"{kind.code}.{call.args[0].value}", names if whole else None))
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_error_has_a_sentence(language: str) -> None:
    """Whatever goes wrong, the user reads what and what to do now."""
    sentences = _sentences(language)

    assert [f"{where}: {key}" for where, key, _ in _raised() if key not in sentences] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_error_s_sentence_uses_only_facts_the_error_carries(language: str) -> None:
    """No `{file}` is ever shown to a user as it stands."""
    sentences = _sentences(language)
    lacking = [
        f"{where}: {key} lacks {sorted(_facts(sentences[key]) - names)}"
        for where, key, names in _raised()
        if names is not None and key in sentences and _facts(sentences[key]) - names
    ]

    assert lacking == []


def test_both_languages_have_the_same_sentences() -> None:
    """What is said in Dutch can be said in English."""
    assert set(_sentences("nl")) ^ set(_sentences("en")) == set()


def test_a_sentence_tells_the_same_facts_in_both_languages() -> None:
    """A translation forgets nothing."""
    dutch, english = _sentences("nl"), _sentences("en")
    different = [key for key in dutch.keys() & english.keys() if _facts(dutch[key]) != _facts(english[key])]

    assert sorted(different) == []


def test_no_sentence_stands_in_two_files() -> None:
    """The same key in two files of a language would hide one of them."""
    seen: dict[str, str] = {}
    double = []
    for file in sorted((ROOT / "resources" / "words").glob("*/*.toml")):
        for group, sentences in tomllib.loads(file.read_text(encoding="utf-8")).items():
            for key in sentences:
                name = f"{file.parent.name}: {group}.{key}"
                double += [f"{name} in {file.name} and {seen[name]}"] if name in seen else []
                seen[name] = file.name

    assert double == []


def test_the_interface_is_translated_into_dutch_whole() -> None:
    """No text of the window is left in the language of the code, and plurals have both forms."""
    from xml.etree import ElementTree as ET

    unfinished = [
        f"{file.name}: {message.findtext('source')}"
        for file in sorted((ROOT / "resources" / "translations").glob("*.ts"))
        for message in ET.parse(file).getroot().iter("message")  # noqa: S314 - our own files
        if message.find("translation") is None or message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
    ]

    assert unfinished == []
