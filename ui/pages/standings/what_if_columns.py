# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of what something to come would do, on the screen and in a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.lacking_words import lacking_words
from app.domain.what_if import Outcome, WhatIfRow
from app.wording import Wording
from ui.models.table import Column
from ui.pages.standings.columns import meets_sign
from ui.widgets.activity_words import number


def what_if_columns(wording: Wording) -> list[Column[WhatIfRow]]:
    """Return the columns of the answer."""
    translate = QCoreApplication.translate

    def amount(value: float) -> str:
        return number(round(value, 2), wording)

    return [
        Column(
            "name", translate("WhatIf", "Name"), lambda r: r.before.person.sort_name,
            bold=lambda r: len(r.before.person.sort_name.partition(",")[0]), width=150,
        ),
        Column("team", translate("WhatIf", "Team"), lambda r: r.before.person.team, width=90),
        Column("now", translate("WhatIf", "Now"), lambda r: amount(r.before.standing.counted), right=True, width=54),
        Column("then", translate("WhatIf", "Then"), lambda r: amount(r.after.counted), right=True, width=54),
        Column("asked", translate("WhatIf", "Asked"), lambda r: amount(r.after.asked), right=True, width=100),
        Column(
            "outcome", translate("WhatIf", "Outcome"), lambda r: wording.say(f"progress_list.{r.outcome.value}"),
            icon=lambda r: meets_sign(meets=r.outcome is not Outcome.LACKS), width=130,
        ),
        Column("lacking", translate("WhatIf", "Lacking then"), lambda r: lacking_words(r.after, wording), width=140),
    ]  # fmt: skip


def what_if_headings() -> list[str]:
    """Return the headings of the answer in a file."""
    translate = QCoreApplication.translate
    return [
        translate("WhatIf", "Name"),
        translate("WhatIf", "Team"),
        translate("WhatIf", "Section"),
        translate("WhatIf", "Now"),
        translate("WhatIf", "Then"),
        translate("WhatIf", "Asked"),
        translate("WhatIf", "Still to do then"),
        translate("WhatIf", "Outcome"),
        translate("WhatIf", "Lacking then"),
    ]
