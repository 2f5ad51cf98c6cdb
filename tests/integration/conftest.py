# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Schools for every integration test."""

from tests.schools import (
    place,
    school,
    school_file,
    school_path,
    school_server,
    school_template,
    server_address,
    server_template,
)

__all__ = [
    "place",
    "school",
    "school_file",
    "school_path",
    "school_server",
    "school_template",
    "server_address",
    "server_template",
]
