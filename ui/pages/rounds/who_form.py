# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of a round's first step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.letters import Delivery
from app.domain.views import SavedView
from ui.widgets.fields import ChoiceField, DateField, TextField
from ui.widgets.form import Form


def add_fields(form: Form) -> None:
    """Put a draft's own fields into a form."""
    translate = QCoreApplication.translate
    form.add("name", translate("Who", "Name of the round"), TextField(length=100))
    form.add("of_view", translate("Who", "To whom"), ChoiceField())
    form.add("on", translate("Who", "Date of the letter"), DateField())
    form.add("reply_by", translate("Who", "Answer wanted before"), DateField())
    delivery = [(Delivery.POST, translate("Who", "By post, to the home address"))]
    delivery += [(Delivery.PIGEON_HOLE, translate("Who", "In the pigeon-hole at school"))]
    form.add("delivery", translate("Who", "Delivery"), ChoiceField(delivery))
    form.add("template_id", translate("Who", "Letter"), ChoiceField())
    form.add("register_id", translate("Who", "Register"), ChoiceField())
    hint = translate("Who", "{year}, {nr} and {code} are filled in for each letter.")
    form.add("reference_pattern", translate("Who", "Our reference"), TextField(length=60), hint=hint)


def offer_views(form: Form, views: Sequence[SavedView]) -> None:
    """Let the letter be for everybody or for who is in one of these views; without views that is not asked."""
    everybody: list[tuple[object, str]] = [(None, QCoreApplication.translate("Who", "All teachers"))]
    form.widget("of_view").set_choices([*everybody, *((view, view.name) for view in views)])
    form.show_field("of_view", shown=bool(views))
