# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for how a stack of letters, or of labels, lies."""

from app.domain.stacking import StackOrder
from ui.widgets.fields import ChoiceField


class OrderField(ChoiceField):
    """Offers every order; its value is a StackOrder."""

    def __init__(self) -> None:
        super().__init__()
        self.set_choices([
            (StackOrder.NAME, self.tr("by name")),
            (StackOrder.PIGEON_HOLE, self.tr("by pigeon-hole (place in the school)")),
            (StackOrder.LOCATION, self.tr("by location")),
            (StackOrder.TEAM, self.tr("by team")),
            (StackOrder.POSTCODE, self.tr("by postcode")),
        ])  # fmt: skip

    def order(self) -> StackOrder:
        """Return the order that is chosen."""
        return StackOrder(str(self.value()))
