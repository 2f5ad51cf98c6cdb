# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Identifiers: whole numbers that are never given out twice, one type a subject."""

from typing import NewType

TeacherId = NewType("TeacherId", int)
RegistrationId = NewType("RegistrationId", int)
EventId = NewType("EventId", int)
RoundId = NewType("RoundId", int)
LetterId = NewType("LetterId", int)
ChangeSetId = NewType("ChangeSetId", int)
ActivityId = NewType("ActivityId", int)
ParticipationId = NewType("ParticipationId", int)
EvidenceId = NewType("EvidenceId", int)
ReductionId = NewType("ReductionId", int)
ProofId = NewType("ProofId", int)
RemarkId = NewType("RemarkId", int)
MergeId = NewType("MergeId", int)
NotDoubleId = NewType("NotDoubleId", int)
EnvelopeId = NewType("EnvelopeId", int)
OwnFieldId = NewType("OwnFieldId", int)
OwnTemplateId = NewType("OwnTemplateId", int)
SignerId = NewType("SignerId", int)
SavedViewId = NewType("SavedViewId", int)

NEW = 0
"""The id of something that is not stored yet."""
