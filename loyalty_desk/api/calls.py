"""JSON-RPC 2.0: from a line to the line that answers it."""

import logging
from typing import TypeAlias

import msgspec

from loyalty_desk.api import json_text
from loyalty_desk.api.json_text import NotJson
from loyalty_desk.api.methods import METHODS
from loyalty_desk.api.refusals import data_of, sentence
from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.money import Numeral
from loyalty_desk.services.desk import Desk

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
REFUSED = 1

_TITLES = {
    PARSE_ERROR: "Parse error",
    INVALID_REQUEST: "Invalid request",
    METHOD_NOT_FOUND: "Method not found",
    INVALID_PARAMS: "Invalid params",
    INTERNAL_ERROR: "Internal error",
}
_LOG = logging.getLogger(__name__)

CallId: TypeAlias = str | int | msgspec.Raw | None  # a fraction is told back as it was written


class Call(msgspec.Struct, frozen=True):
    """A request; without `wants_reply` it is a notification, which gets no answer."""

    method: str
    params: object
    call_id: CallId
    wants_reply: bool


def answer(desk: Desk, line: bytes) -> bytes | None:
    """Return the line that answers a line, None where none is wanted. Raises nothing."""
    try:
        asked = json_text.read(line)
    except NotJson as error:
        return unreadable(str(error))
    if not isinstance(asked, list):
        return _encoded(_answer(desk, asked))
    if not asked:
        return _encoded(_failed(None, INVALID_REQUEST, {"problem": "an empty batch"}))
    replies = [reply for reply in (_answer(desk, each) for each in asked) if reply is not None]
    return _encoded(replies) if replies else None


def unreadable(problem: str) -> bytes:
    """Return the answer to a line that cannot be read."""
    return msgspec.json.encode(_failed(None, PARSE_ERROR, {"problem": problem}))


def _answer(desk: Desk, asked: object) -> Reply | None:
    call = _call(asked)
    if not isinstance(call, Call):
        return call
    reply = _run(desk, call)
    return reply if call.wants_reply else None


def _call(asked: object) -> Call | Reply:
    if not isinstance(asked, dict):
        return _failed(None, INVALID_REQUEST, {"problem": "not an object"})
    call_id = asked.get("id")
    if isinstance(call_id, Numeral):
        call_id = msgspec.Raw(call_id.text.encode())
    elif isinstance(call_id, bool) or not isinstance(call_id, str | int | None):
        return _failed(None, INVALID_REQUEST, {"problem": "id is not a text or a number"})
    if asked.get("jsonrpc") != "2.0":
        return _failed(call_id, INVALID_REQUEST, {"problem": "jsonrpc is not 2.0"})
    method, params = asked.get("method"), asked.get("params", {})
    if not isinstance(method, str):
        return _failed(call_id, INVALID_REQUEST, {"problem": "method is not a text"})
    if not isinstance(params, dict | list):
        return _failed(call_id, INVALID_REQUEST, {"problem": "params is not an object"})
    return Call(method, params, call_id, "id" in asked)


def _run(desk: Desk, call: Call) -> Reply:
    method = METHODS.get(call.method)
    if method is None:
        return _failed(call.call_id, METHOD_NOT_FOUND, {"method": call.method})
    try:
        result = method(desk, call.params)
    except Invalid as error:
        return _failed(call.call_id, INVALID_PARAMS, {"field": error.field, "problem": error.problem})
    except (Refused, Trouble) as error:
        return _refused(desk, call, error)
    except OverflowError:  # the books hold whole numbers of 64 bits
        return _failed(call.call_id, INVALID_PARAMS, {"field": "params", "problem": "too large"})
    except Exception:
        return _broken(call)
    return {"jsonrpc": "2.0", "id": call.call_id, "result": result}


def _refused(desk: Desk, call: Call, error: Refused | Trouble) -> Reply:
    try:
        told = data_of(error, Replies(desk.shop.program))
        data = msgspec.Raw(msgspec.json.encode(told))
    except Trouble:  # not even the program can be read
        data = msgspec.Raw(msgspec.json.encode({"code": error.code}))
    except Exception:
        return _broken(call)
    return _failed(call.call_id, REFUSED, data, message=sentence(error.code))


def _broken(call: Call) -> Reply:
    _LOG.exception("%s failed", call.method)
    return _failed(call.call_id, INTERNAL_ERROR, {})


def _failed(call_id: CallId, code: int, data: Reply | msgspec.Raw, *, message: str | None = None) -> Reply:
    error: Reply = {"code": code, "message": message or _TITLES[code]}
    return {"jsonrpc": "2.0", "id": call_id, "error": error | ({"data": data} if data else {})}


def _encoded(reply: Reply | list[Reply] | None) -> bytes | None:
    return None if reply is None else msgspec.json.encode(reply)
