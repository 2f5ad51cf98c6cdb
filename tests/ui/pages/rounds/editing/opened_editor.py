# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An editor of letters over an empty page of the sample school."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.letters import WINDOWS
from app.services.templates import OpenTemplate
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds.editing.editor import Shown, TemplateEditor

SHIPPED = "uitnodiging.nl"


def opened(stage: Stage, template_id: str = SHIPPED, template: OpenTemplate | None = None) -> TemplateEditor:
    """Open the editor over an empty page: at a copy of a shipped letter, at one of the school's own, or a draft."""
    service, day = stage.services.templates, date(2026, 11, 23)
    found = stage.services.rounds.draft(day)
    who = next(one for one in stage.services.rounds.candidates(found) if one.eligible)
    template = template or service.open(template_id)
    fields = service.fields(template_id, found, who.row.id, stage.wording)
    versions = service.past.versions(template.own) if template.own else ()
    shown = Shown(found, who.row.id, 1, WINDOWS[0], fields, "Ancona", versions, service.past.drafts())
    page = QWidget()
    page.resize(1000, 700)
    stage.bot.addWidget(page)
    page.show()
    made = TemplateEditor(stage.services, stage.tasks, stage.wording, template, shown, over=page)
    made.open()
    stage.until_calm()
    return made


def body(edited: TemplateEditor) -> str:
    """Return the text as it would be kept."""
    return edited.writing.words().body
