# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page says: who cannot get the letter and why, what changed, what is next, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from app.domain.ids import LetterId, TeacherId
from app.domain.letters import Finding
from app.domain.seen_letters import Changed
from app.services.mail import MailPlan, MailStand, MailStep
from app.wording import Wording

_NAMED = 4
_PARTS = {"address": "part_address", "salutation": "part_salutation", "new": "part_new"}


class Telling(QObject):
    """Makes sentences with the names of the first few people."""

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording

    def unfit(self, wrong: Sequence[Finding], names: Mapping[TeacherId, str]) -> str:
        """Say what keeps the whole round from going, or else who cannot get the letter, each with why."""
        whole = [self._why(finding) for finding in wrong if finding.teacher_id is None]
        if whole:
            return " ".join(dict.fromkeys(whole))
        reasons: dict[TeacherId, list[str]] = {}
        for finding in wrong:
            if finding.teacher_id is not None:
                reasons.setdefault(finding.teacher_id, []).append(self._why(finding))
        some = [f"{names.get(who, '–')}: {' '.join(why)}" for who, why in list(reasons.items())[:_NAMED]]
        count = self.tr("%n letter(s) cannot go like this. Nothing was sent yet.", "", len(reasons))
        return "\n".join([count, *some, *self._rest(len(reasons) - len(some))])

    def changed(self, changed: Changed, names: Mapping[TeacherId, str]) -> str:
        """Say what is not as it was when the page was opened."""
        said = []
        if changed.text:
            said.append(self.tr("The text of the letter was changed."))
        if changed.around:
            said.append(self.tr("The letterhead, the signer or the envelope was changed."))
        if changed.letters:
            some = [self._one(names.get(who, "–"), parts) for who, parts in list(changed.letters.items())[:_NAMED]]
            count = self.tr("%n letter(s) changed since you looked at them: ", "", len(changed.letters))
            said.append(f"{count}{'; '.join([*some, *self._rest(len(changed.letters) - len(some))])}.")
        return " ".join(said)

    def ended(self, done: Counter[str]) -> tuple[str, str]:
        """Return what is told of letters that were sent, by what became of each, and of those that did not go."""
        sent, others = done["accepted"], done["refused"] + done["unsure"]
        more = self.tr("%n did not go or may not have arrived; they are at the top, with the reason.", "", others)
        return self.tr("%n letter(s) sent by e-mail.", "", sent), more if others else ""

    def skipped(self, steps: Sequence[MailStep], names: Mapping[LetterId, str]) -> str:
        """Say which letters did not go because something changed since the run began, each with why; "" for none."""
        if not steps:
            return ""
        some = [f"{names.get(one.letter_id, '–')}: {' '.join(self._reasons(one))}" for one in steps[:_NAMED]]
        count = self.tr("%n letter(s) did not go, because something changed meanwhile.", "", len(steps))
        return "\n".join([count, *some, *self._rest(len(steps) - len(some))])

    def _reasons(self, step: MailStep) -> list[str]:
        fault = [self._wording.say(f"mail_fault.{step.fault.value}")] if step.fault is not None else []
        return [*(self._why(finding) for finding in step.wrong), *fault]

    def main(self, plan: MailPlan, *, ready: bool) -> str:
        """Return what the main button does: send, or say what went, or go on to paper; "" when nothing is left."""
        count, drafts, paper = len(plan.to_send), len(plan.of(MailStand.DRAFT)), len(plan.for_paper)
        if count:
            return self.tr("Send %n letter(s)…", "", count) if ready else self.tr("Set up e-mail…")
        if drafts:
            return self.tr("%n draft(s) were sent", "", drafts)
        if undone := len(plan.of(MailStand.UNMADE)):
            return self.tr("%n draft(s) were not sent", "", undone)
        return self.tr("To printing %n letter(s)", "", paper) if paper else ""

    def heading(self, plan: MailPlan, part: int | None) -> tuple[str, str]:
        """Return the title and what stands below it; `part` is how many letters were chosen, if not all."""
        title = self.tr("{round} by e-mail").replace("{round}", plan.round.name)
        once = self.tr("One by one, and to nobody twice: also when you stop, or go on another day.")
        if part is None:
            return title, once
        return title, self.tr("Only the %n letter(s) you chose. Nobody gets a letter twice.", "", part)

    def _rest(self, count: int) -> list[str]:
        return [self.tr("and %n more", "", count)] if count else []

    def _why(self, finding: Finding) -> str:
        return self._wording.say(f"unfit.{finding.unfit.value}", {"detail": finding.detail})

    def _one(self, name: str, parts: tuple[str, ...]) -> str:
        words = [self._part(part) for part in parts]
        return f"{name} ({', '.join(words)})" if words else name

    def _part(self, part: str) -> str:
        if part in _PARTS:
            return self._wording.say(f"proving.{_PARTS[part]}")
        kind, colon, own = part.partition(":")
        label = own if colon and kind == "eigen" else self._wording.say(f"letter_field.{part}")
        return label[:1].lower() + label[1:]
