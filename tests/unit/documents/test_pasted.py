# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is copied from Word or a browser and pasted into a letter."""

from app.documents.pasted import read_html
from app.documents.written import write_written

WORD = """<html xmlns:o="x"><head><style><!-- p.MsoNormal {mso-x: y} --></style></head><body><!--StartFragment-->
<p class=MsoNormal>Beste <b>collega's</b>, dit is <i>schuin<o:p></o:p></i></p>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7pt "Times"'>&nbsp;&nbsp; </span></span>
</span><![endif]>een</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>
&nbsp;</span></span><![endif]>twee <span style='font-weight:bold'>vet</span></p>
<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>eerste</p>
<p class=MsoNormal>Dag {{naam}}<br>*ster*</p></body></html>"""


def text(html: str) -> str:
    """Return as Markdown what a letter takes of HTML."""
    return write_written(read_html(html))


def test_word_keeps_its_words_emphasis_and_lists() -> None:
    """Signs before items become a list; a field that is written in it becomes one."""
    assert text(WORD) == (
        "Beste **collega's**, dit is *schuin*\n\n- een\n- twee **vet**\n\n1. eerste\n\nDag {{naam}}\\\n\\*ster\\*"
    )


def test_a_web_page_keeps_lists_headings_and_links_that_may_be_opened() -> None:
    """An address that is no web or mail address is dropped; its words stay."""
    html = (
        "<h2>Kop</h2><ul><li>x</li><li><p>y</p></li></ul><ol start=3><li>drie<li>vier</ol>"
        "<p>Zie <a href='https://a.nl/'>hier</a> en <a href='javascript:x()'>daar</a></p>"
    )
    assert text(html) == "## Kop\n\n- x\n- y\n\n3. drie\n4. vier\n\nZie [hier](https://a.nl/) en daar"


def test_nothing_that_would_be_opened_or_run_comes_along() -> None:
    """Pictures, scripts and style sheets are dropped, and text is text."""
    html = (
        "<img src='file:///etc/passwd'><script>alert(1)</script><style>p{}</style><p>&lt;b&gt; \x00ok</p><iframe src=x>"
    )
    assert text(html) == "<b> ok"


def test_tags_without_end_take_no_depth() -> None:
    """What is longer than a letter is cut off."""
    assert len(read_html("<b><i><p>a" * 50_000)) == 20_000
