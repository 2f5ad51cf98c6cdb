# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The texts that lists are shown, sorted and searched by, made in one go, are those made one by one."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import NameUse, PersonName, list_texts, search_text, sort_key, sort_name, surname_part

WORDS = st.sampled_from(
    ["", "van den", "'t", "Berg", "d'Ancona", "J.P.", "Anna Sophie", "Şahin", ",", "Bos, van", "IJ"]
)


@given(
    st.builds(
        PersonName, initials=WORDS, first_name=WORDS, given_names=WORDS, prefix=WORDS, surname=WORDS,
        partner_prefix=WORDS, partner_surname=WORDS, name_use=st.sampled_from(NameUse), exact_sort_name=WORDS,
    )
)  # fmt: skip
def test_made_together_they_are_the_same(name: PersonName) -> None:
    """Whatever a name is made of."""
    assert list_texts(name) == (sort_name(name), sort_key(name), surname_part(name), search_text(name))
