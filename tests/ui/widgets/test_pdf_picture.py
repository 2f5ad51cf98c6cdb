# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A chart drawn off the window's thread is the chart that is printed."""

from concurrent.futures import ThreadPoolExecutor

from pytestqt.qtbot import QtBot

from app.services.report_files import chart_picture
from app.wording import Wording
from tests.invented_reports import bars
from ui.widgets.pdf_picture import PdfPicture, drawn_page


def test_a_chart_drawn_by_another_thread_looks_the_same(qtbot: QtBot) -> None:
    """Nothing of the PDF is read by the window for it, and no chart is no picture."""
    pdf = chart_picture(bars(), Wording("nl"))
    with ThreadPoolExecutor(1) as worker:
        page = worker.submit(drawn_page, pdf, 600).result()
        assert worker.submit(drawn_page, b"no PDF", 600).result() is None
    ours, theirs = PdfPicture("grafiek"), PdfPicture("grafiek")
    assert page is not None
    ours.show_drawn(page, descriptions=["half"])
    theirs.show_pdf(pdf, descriptions=["half"])
    for one in (ours, theirs):
        qtbot.addWidget(one)
        one.resize(600, theirs.heightForWidth(600))
    assert ours.heightForWidth(600) == theirs.heightForWidth(600)
    assert ours.accessibleDescription() == "half"
    assert ours.grab().toImage() == theirs.grab().toImage()
    assert ours._pages is None
