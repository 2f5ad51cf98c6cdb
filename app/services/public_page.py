# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the school guide and the website, as a file: by its ending a PDF, a picture, or a piece of HTML."""

from contextlib import nullcontext
from pathlib import Path

from app.atomic_files import Settling, atomic_path
from app.domain.board import BoardFigures
from app.domain.letters import Letterhead
from app.domain.overviews import RegistrationOverview
from app.errors import InvalidValue
from app.services.board import board_figures
from app.wording import Wording

ENDINGS = (".pdf", ".png", ".html")


Told = RegistrationOverview | BoardFigures
"""What is counted of all who teach and are in service, or what is told of it."""


def public_page(overview: Told, head: Letterhead, words: Wording, ending: str = ".pdf") -> bytes:
    """Return the page as the content of a file with an ending; it uses no figure that the board's page leaves out.

    Raises InvalidValue for another ending, and LetterError for
    an unusable logo.
    """
    from app.documents.public_fragment import public_fragment
    from app.documents.public_page import public_pdf, public_png

    told = overview if isinstance(overview, BoardFigures) else board_figures(overview)
    if ending == ".pdf":
        return public_pdf(told, head, words)
    if ending == ".png":
        return public_png(told, head, words)
    if ending in {".html", ".htm"}:
        return public_fragment(told, head, words).encode()
    raise InvalidValue("public_page_ending", field="path", file=ending)


def file_name(overview: RegistrationOverview, words: Wording) -> str:
    """Return how the file may be called, without an ending: sorted by name, files stand in the order of their days."""
    return words.say("public_page.file", {"on": overview.on.isoformat()})


def save_public_page(
    overview: Told, head: Letterhead, path: Path, words: Wording, settling: Settling = nullcontext
) -> None:
    """Write the page, which gets its name within `settling`; raises as `public_page`, and SchoolFileError."""
    try:
        content = public_page(overview, head, words, path.suffix.casefold())
    except InvalidValue as error:
        raise InvalidValue("public_page_ending", field="path", file=path.name) from error
    with atomic_path(path, settling) as aside:
        aside.write_bytes(content)
