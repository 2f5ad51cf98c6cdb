# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the website as a piece of HTML to paste: its own looks, no script, nothing fetched from elsewhere."""

from html import escape

from app.documents.canvas import Color
from app.documents.figures import tints
from app.documents.public_page import band_color
from app.documents.public_words import PublicBar, PublicWords, public_words
from app.domain.board import BoardFigures
from app.domain.letters import Letterhead
from app.wording import Wording

_SECTION = "max-width:40rem;margin:0 auto;font-family:sans-serif;line-height:1.5;color:#1a1a1a;background:#ffffff"


def public_fragment(told: BoardFigures, head: Letterhead, words: Wording) -> str:
    """Return one `section`, in UTF-8 when written to a file; whatever the school typed is text in it."""
    said = public_words(told, head.school_name, words)
    dark, light = _hex(band_color(head.accent)), _hex(tints(head.accent)[2])
    size = "4rem" if said.large[:1].isdigit() else "2.5rem"
    large = f'<strong style="font-size:{size};line-height:1.1">{escape(said.large)}</strong>'
    lead = f'<strong style="font-size:1.375rem">{escape(said.lead)}</strong>'
    parts = [
        f'<section lang="{words.language}" style="{_SECTION}">',
        f'<div style="padding:1.5rem;background:{dark};color:#ffffff">',
        f'<h2 style="margin:0;font-size:1.25rem;color:#ffffff">{escape(said.heading)} – {escape(said.school)}</h2>',
        f'<p style="margin:.5rem 0 0">{large} {lead}</p>',
        *([f'<p style="margin:0">{escape(said.of)}</p>'] if said.of else []),
        "</div>",
        '<div style="padding:1rem 1.5rem">',
    ]
    picture = said.picture
    if picture is not None and picture.dark < picture.figures:
        share = 90.0 if told.registered is None else 100 * told.registered / (told.shown.total or 1)
        label = escape(picture.alt, quote=True)
        parts.append(
            f'<div role="img" aria-label="{label}" style="{_trough(dark, light)}">{_filled(share, dark)}</div>'
        )
    parts += [f'<p style="margin:0 0 .5rem">{escape(text)}</p>' for text in said.about]
    parts += _bars(said, dark, light)
    parts.append(f'<p style="margin:1rem 0 0;font-size:.8125rem;color:#595959">{escape(" · ".join(said.foot))}</p>')
    return "\n".join([*parts, "</div>", "</section>"]) + "\n"


def _bars(said: PublicWords, dark: str, light: str) -> list[str]:
    if not said.bars:
        return []
    title = f'<h3 style="margin:1rem 0 .5rem;font-size:1rem;color:{dark}">{escape(said.bars_title)}</h3>'
    return [title, *(_bar(bar, dark, light) for bar in said.bars)]


def _bar(bar: PublicBar, dark: str, light: str) -> str:
    told = f'<p style="margin:0">{escape(bar.name)}: {escape(bar.told)}</p>'
    return f'{told}<div aria-hidden="true" style="{_trough(dark, light)}">{_filled(100 * bar.share, dark)}</div>'


def _trough(dark: str, light: str) -> str:
    return f"height:.75rem;margin:0 0 1rem;border:1px solid {dark};background:{light}"


def _filled(share: float, dark: str) -> str:
    return f'<div style="width:{share:.1f}%;height:100%;background:{dark}"></div>'


def _hex(color: Color) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in color)
