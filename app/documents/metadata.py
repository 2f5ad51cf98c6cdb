# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a PDF says about itself: title, language, the standards it keeps to, and what its colours mean.

PDF/A-2a (ISO 19005-2) is for files that stay readable; PDF/UA-1 (ISO 14289-1) for files that can be read aloud.
"""

import struct
import zlib
from functools import cache
from xml.sax.saxutils import escape

from app.documents.objects import ObjectFile

PRODUCER = "Lerarenregister"
_COLORS = "sRGB IEC61966-2.1"
_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {"rXYZ": (0.4360, 0.2225, 0.0139), "gXYZ": (0.3851, 0.7169, 0.0971), "bXYZ": (0.1431, 0.0606, 0.7141)}
"""Of sRGB, brought to the white of print (D50)."""
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_ADAPTED = (1.0479, 0.0229, -0.0502, 0.0296, 0.9905, -0.0171, -0.0092, 0.0151, 0.7517)
"""From the white of a screen (D65) to that of print."""

_SCHEMA = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
_MARKS = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" '
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>"
    "</rdf:Description>" + _SCHEMA
)


def about(title: str, language: str, *, keeps: bool) -> bytes:
    """Return a file's description (XMP); `keeps` says that it keeps to PDF/A-2a and PDF/UA-1."""
    spoken = escape(language, {'"': "&quot;"})
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{spoken}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer></rdf:Description>"
        f"{_MARKS if keeps else ''}"
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


def write_colors(objects: ObjectFile) -> bytes:
    """Write what the colours mean and return the catalog's entry for it."""
    profile = objects.raw_stream(b"/N 3 /Filter /FlateDecode", _packed_profile())
    name = b"/OutputConditionIdentifier (%s) /Info (%s)" % ((_COLORS.encode("ascii"),) * 2)
    intent = b"<< /Type /OutputIntent /S /GTS_PDFA1 %s /DestOutputProfile %d 0 R >>" % (name, profile)
    return b"/OutputIntents [%d 0 R]" % objects.write_small(intent)


@cache
def _packed_profile() -> bytes:
    return zlib.compress(srgb_profile(), 9)


def srgb_profile() -> bytes:
    """Return an ICC profile (version 4) of the sRGB colour space."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + b"".join(_fixed(value) for value in _CURVE)
    parts = {
        "desc": _words(_COLORS),
        "cprt": _words("No copyright"),
        "wtpt": _xyz(_D50),
        "chad": b"sf32" + bytes(4) + b"".join(_fixed(value) for value in _ADAPTED),
        **{name: _xyz(values) for name, values in _PRIMARIES.items()},
        **dict.fromkeys(("rTRC", "gTRC", "bTRC"), curve),
    }
    table, data, places = b"", b"", dict[bytes, int]()
    first = 128 + 4 + 12 * len(parts)
    for name, part in parts.items():
        if part not in places:
            places[part] = first + len(data)
            data += part + bytes(-len(part) % 4)
        table += name.encode("ascii") + struct.pack(">II", places[part], len(part))
    head = struct.pack(
        ">I4sI4s4s4s6H4s4sIIIQI12s4s44x",
        first + len(data), bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp",
        bytes(4), 0, 0, 0, 0, 0, b"".join(_fixed(value) for value in _D50), bytes(4),
    )  # fmt: skip
    return head + struct.pack(">I", len(parts)) + table + data


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(_fixed(value) for value in values)


def _words(text: str) -> bytes:
    return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, 2 * len(text), 28) + text.encode("utf-16-be")
