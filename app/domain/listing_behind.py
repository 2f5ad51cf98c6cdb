# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says what a figure is made of: each activity with whether it counts, and how what is asked came about."""

from app.domain.cycle_standings import CycleStanding, HoursLine, NotCountedReason, lacking
from app.domain.reasons import amount_text
from app.domain.registers import RegisterProfile
from app.wording import Wording


def activity_line(
    title: str, line: HoursLine, reason: NotCountedReason | None, profile: RegisterProfile, wording: Wording
) -> str:
    """Return one activity in a line to paste: day, title, hours, categories, and that it counts or why not."""
    names = {one.id: one.name if wording.language == "nl" else one.name_en or one.name for one in profile.categories}
    facts: dict[str, object] = {
        "on": wording.day(line.on, short=True) if line.on else "–",
        "title": title or "–",
        "hours": amount_text(line.hours, wording),
        "state": wording.say(f"taken.{reason.value if reason else 'counts'}", {"detail": line.reason or "–"}),
    }
    known = ", ".join(names[one] for one in dict.fromkeys(line.categories) if one in names)
    return wording.say("taken.line" if known else "taken.line_plain", facts | {"categories": known})


def earlier_line(standing: CycleStanding, wording: Wording) -> str:
    """Return a cycle that is over in a line to paste: its days, what counted of what was asked, and whether it met."""
    cycle = standing.cycle
    facts: dict[str, object] = {
        "since": wording.day(cycle.since, short=True),
        "until": wording.day(cycle.until, short=True),
        "counted": amount_text(standing.counted, wording),
        "asked": amount_text(standing.asked, wording),
        "unit": wording.say(f"unit.{standing.unit.value}", {"count": standing.asked}),
    }
    outcome = "right" if standing.is_right else "met" if standing.meets else "short"
    return wording.say(f"taken.earlier_{outcome}", facts)


def basis_lines(standing: CycleStanding, profile: RegisterProfile, wording: Wording) -> tuple[str, ...]:
    """Return what follows from the appointment: how much is asked, and the hours of work that are expected."""
    found = []
    if profile.pro_rata_fte and profile.total and lacking(profile.total, standing.full):
        amounts = {"total": profile.total, "full": standing.full, "fte": standing.full / profile.total}
        facts: dict[str, object] = {name: amount_text(amount, wording) for name, amount in amounts.items()}
        facts["unit"] = wording.say(f"unit.{standing.unit.value}", {"count": 2})
        found.append(wording.say("standing.right_by_fte" if standing.is_right else "standing.asked_by_fte", facts))
    if standing.work_expected and not lacking(standing.work_asked, standing.work):
        amounts = {"work": round(standing.work), "asked": standing.work_asked}
        facts = {name: amount_text(amount, wording) for name, amount in amounts.items()}
        found.append(wording.say("standing.work_enough", facts | {"until": standing.deadline}))
    return (*found, *division_lines(standing, wording))


def division_lines(standing: CycleStanding, wording: Wording) -> tuple[str, ...]:
    """Return that hours of work were divided over bevoegdheden, where they were."""
    if standing.work_over == 1:
        return ()
    return (wording.say("standing.work_divided", {"over": standing.work_over}),)
