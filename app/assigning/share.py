"""Sharing a page: from the patient to one therapist, with the consent it left under, and its arrival at the desk.

Each page is a series of its own. Pages do not replace each other, and files of a folder are read in no order: within
one series the page that was read second could be refused as an older version.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.assigning.page_body import Consent, Shared, from_body, to_body
from app.core.exchange_ports import Desk, ExchangeLog
from app.core.moment import Moment
from app.core.people import Contact, ReceivedPage, ShareRecord
from app.core.shared_page import Field, SharedPage
from app.core.uid import UID_BYTES, uid7
from app.exchange.identity import Identity
from app.exchange.refusals import UnknownSender
from app.exchange.sealed import Kind, Message, open_sealed, seal


@dataclass(frozen=True, slots=True)
class Leaving:
    """A page ready to leave.

    Attributes:
        data: the file, for one reader; shown: the page that is in it; record: what is kept of it here.
    """

    data: bytes
    shown: SharedPage
    record: ShareRecord


def prepare(
    identity: Identity,
    reader: Contact,
    page: SharedPage,
    struck: Iterable[str],
    fields: Collection[Field],
    text_version: int,
    now: Moment,
    until_day: int | None = None,
) -> Leaving:
    """Seal a page without its struck lines for one therapist. Nothing is kept or written yet.

    Args: fields: what was chosen; text_version: which form of the five sentences was agreed to.
        until_day: local date until which the reader is meant to keep it.
    Raises: TooBig.
    """
    shown = page.without(struck)
    chosen = tuple(field for field in Field if field in fields)
    consent = Consent(text_version, chosen, len(shown.lines), until_day)
    body = to_body(Shared(shown, consent))
    data = seal(Message(Kind.SHARED_PAGE, os.urandom(UID_BYTES), 1, now.at_ms, None, body), identity, reader.age_pk)
    names = tuple(field.value for field in chosen)
    record = ShareRecord(
        reader.sign_pk,
        now.at_ms,
        first_day=shown.first_day,
        last_day=shown.last_day,
        fields=names,
        rows=consent.rows,
        text_version=text_version,
        until_day=until_day,
    )
    return Leaving(data, shown, record)


def note_share(log: ExchangeLog, leaving: Leaving) -> None:
    """Keep that the page left; call it when its file is in its place."""
    log.keep_share(leaving.record)


def take_page(desk: Desk, identity: Identity, data: bytes, now: Moment) -> tuple[bytes, ReceivedPage]:
    """Keep a page that came; returns whose it is. Nothing is kept of what is refused.

    Raises: every refusal of open_sealed(), PageNotTaken; what the desk raises.
    """
    opened = open_sealed(
        data, identity, Kind.SHARED_PAGE, lambda key: desk.person_of(key) is not None, desk.last_seq, now.day
    )
    shared = from_body(opened.message.body)
    page, consent = shared.page, shared.consent
    fields = tuple(field.value for field in consent.fields)
    record = ShareRecord(
        opened.sender_pk,
        opened.message.created_ms,
        first_day=page.first_day,
        last_day=page.last_day,
        fields=fields,
        rows=consent.rows,
        text_version=consent.text_version,
        until_day=consent.until_day,
    )
    received = ReceivedPage(uid7(now.at_ms), page, record)
    uid = desk.person_of(opened.sender_pk)
    if uid is None:
        raise UnknownSender
    desk.keep_page(uid, received, opened.message.series, opened.message.seq)
    return uid, received
