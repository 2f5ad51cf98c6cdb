# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every error the user can be told about. They carry facts; the sentences are in `resources/words`.

AppError
├── Cancelled                 the user stopped a long job
├── SchoolFileError           the school file cannot be opened or written
├── ListFileError             a staff list cannot be read
├── WordError                 a Word document cannot be read as a letter
├── InvalidValue              a value typed or imported is not possible
├── NotFound                  something asked for by name is not there
├── LetterError               letters cannot be made
├── MailError                 letters cannot go by e-mail
├── UndoRefused               something later stands on what would be undone
├── BackupError               a backup cannot be made, read or restored
├── TemplateError / ProfileError   a letter template or register profile is wrong
└── Unforeseen                a fault of the program itself ended the work
"""


class AppError(Exception):
    """An error with a sentence for the user: `code` names the sentence, `facts` fill it."""

    code = "error"

    def __init__(self, code: str, **facts: object) -> None:
        """Keep the sentence's key (`<class code>.<code>`) and its facts (texts, numbers, dates)."""
        super().__init__(code)
        self.key = f"{self.code}.{code}"
        self.facts = facts


class Cancelled(AppError):
    """The user stopped a long job; nothing of it was kept."""

    code = "cancelled"

    def __init__(self) -> None:
        """Take no facts: the user knows what was stopped."""
        super().__init__("stopped")


class SchoolFileError(AppError):
    """The school file is missing, foreign, newer, damaged, in use or cannot be written."""

    code = "school_file"


class ListFileError(AppError):
    """A staff list cannot be read; facts may name sheet, row and column."""

    code = "list_file"


class WordError(AppError):
    """A Word document cannot be taken over as a letter."""

    code = "word"


class InvalidValue(AppError):
    """A value is not possible for its field."""

    code = "invalid"


class NotFound(AppError):
    """Something asked for by code, name or number is not in the school."""

    code = "not_found"


class LetterError(AppError):
    """Letters cannot be made as asked."""

    code = "letter"


class MailError(AppError):
    """The mail server cannot be reached or does not do what was asked; facts name it and its words."""

    code = "mail"


class UndoRefused(AppError):
    """Undo would break something that was done later; facts name it."""

    code = "undo"


class BackupError(AppError):
    """A backup cannot be made, verified, read or restored."""

    code = "backup"


class TemplateError(AppError):
    """A letter template is wrong; facts name the line and, where known, a suggestion."""

    code = "template"


class ProfileError(AppError):
    """A register profile is wrong; facts name the key."""

    code = "profile"


class Unforeseen(AppError):
    """A fault of the program itself ended some work: told to whoever waits for it, beside the fault's own report."""

    code = "unforeseen"

    def __init__(self) -> None:
        """Take no facts: what they are is unknown, and the report has the rest."""
        super().__init__("fault")
