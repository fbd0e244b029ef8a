"""`python -m tools.fuzz`: odd requests to every operation of the OpenAPI document, signed as whoever may ask it.

Half of them fit the document and half do not; ids that exist are mixed in. Fails on any 5xx, on an error that is no
problem, and on one that repeats input. The last line is `operations: N, requests: N, findings: N`.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import requests
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import APIOperation, Case, GenerationMode, openapi
from schemathesis.core.result import Err

from tools.fuzz.answers import Answers, texts
from tools.fuzz.target import Target, target

SHORT, LONG = 16, 500
MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
# A hand-off that is followed waits 20 s for news; that wait is tested elsewhere.
WAITS = ("GET /phone/back",)
TIMEOUT_S = 30
Operation = APIOperation[Any, Any, Any, Any]


class Fuzz:
    """One run over all operations."""

    def __init__(self, at: Target, number: int) -> None:
        self._at = at
        self._number = number
        self._dice = random.Random(number)  # noqa: S311  # repeats a run, guards nothing
        document = at.schema()
        self._document = openapi.from_dict(document)
        self._answers = Answers(_words(document))
        self.sent = 0
        self.statuses: Counter[str] = Counter()
        self.findings: dict[str, str] = {}

    def run(self, examples: int, only: str = "") -> int:
        """Every operation whose name holds `only`, so many times; how many operations there were."""
        count = 0
        for found in self._document.get_all_operations():
            if isinstance(found, Err):
                raise found.err()
            operation = found.ok()
            if only not in operation.label:
                continue
            count += 1
            few = operation.label in WAITS
            for mode in MODES:
                self._attempt(operation, mode, max(1, examples // (20 if few else 2)))
            print(f"  {self.sent:6d}  {operation.label}", file=sys.stderr, flush=True)
        return count

    def _attempt(self, operation: Operation, mode: GenerationMode, examples: int) -> None:
        """One operation; where the run itself fails over it, that is a finding, and the others still get their turn."""
        try:
            self._run(operation, mode, examples)
        except Exception as error:  # noqa: BLE001  # whatever it is, it must not end a run of an hour
            self._find(operation, f"the run failed over it: {_told(error)}", "")
            self._at.sign_in()

    def _find(self, operation: Operation, wrong: str, request: str) -> None:
        name = f"{operation.label}: {wrong}"
        if name not in self.findings:
            print(f"FINDING {name}", file=sys.stderr, flush=True)
            self.findings[name] = request

    def _run(self, operation: Operation, mode: GenerationMode, examples: int) -> None:
        @seed(self._number)
        @settings(
            max_examples=examples,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(operation.as_strategy(generation_mode=mode))
        def each(case: Case[Any]) -> None:
            self._one(case)

        try:
            each()
        except Unsatisfiable:
            # There is nothing to get wrong where nothing is asked.
            if mode is not GenerationMode.NEGATIVE:
                raise

    def _one(self, case: Case[Any]) -> None:
        for name in case.path_parameters or {}:
            known = self._at.known.get(name)
            if known and self._dice.random() < 0.6:
                case.path_parameters[name] = self._dice.choice(known)
        if case.path.endswith("handoffs/{handoff_id}"):
            case.query = {name: value for name, value in case.query.items() if name != "after"}
        prepared = _prepared(case, self._at.url)
        if prepared is None:
            return
        self.sent += 1
        try:
            answer = self._send(case, prepared)
        except requests.RequestException as error:
            self._find(case.operation, f"no answer: {type(error).__name__}", _request(case))
            return
        self.statuses[f"{answer.status_code // 100}xx"] += 1
        sent = [
            *texts(case.body if not _nothing(case.body) else {}),
            *texts(dict(case.query or {})),
            *texts(dict(case.path_parameters or {})),
            *texts(dict(case.headers or {})),
        ]
        if not case.path.startswith("/v1/"):
            # A page links to what it is about.
            own = {value for values in self._at.known.values() for value in values}
            sent = [value for value in sent if value not in own]
        for wrong in self._answers.wrong(answer, case.path, sent):
            self._find(case.operation, wrong, _request(case))
        self._at.learn(answer)

    def _send(self, case: Case[Any], prepared: requests.PreparedRequest) -> requests.Response:
        at = self._at
        method = str(prepared.method)
        path = str(prepared.url).removeprefix(at.url)
        body = prepared.body
        data = body.encode() if isinstance(body, str) else body
        rule = at.rule(case.operation.method.upper(), case.operation.path)
        signed = at.sign(rule, method, path, data if isinstance(data, bytes) else None)
        prepared.headers.update(signed)
        with requests.Session() as http:
            return http.send(prepared, timeout=TIMEOUT_S, allow_redirects=False)


def _prepared(case: Case[Any], url: str) -> requests.PreparedRequest | None:
    """The request as it goes out; nothing for one that the client itself cannot write down."""
    arguments = case.as_transport_kwargs(base_url=url)
    try:
        return requests.Request(**arguments).prepare()
    except (requests.RequestException, UnicodeError, ValueError):
        return None


def _request(case: Case[Any]) -> str:
    """What was sent, for somebody who wants to see it again."""
    return case.as_curl_command()[:600]


def _told(error: BaseException) -> str:
    """Where an error came from, with the errors that hypothesis collected."""
    inner = getattr(error, "exceptions", ())
    told = f"{type(error).__name__}: {str(error)[:200]}"
    return "; ".join([told, *(_told(each) for each in inner[:2])])


def _nothing(body: object) -> bool:
    return type(body).__name__ == "NotSet"


def _words(document: Any) -> set[str]:
    found: set[str] = set()
    if isinstance(document, dict):
        for name, inner in document.items():
            found |= {str(name)} | _words(inner)
    elif isinstance(document, list):
        for inner in document:
            found |= _words(inner)
    elif isinstance(document, str):
        found.add(document)
    return found


def main() -> int:
    """Run; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("--short", action="store_true", help=f"{SHORT} requests an operation")
    parser.add_argument("--examples", type=int, help=f"requests an operation ({LONG})")
    parser.add_argument("--seed", type=int, default=20270301)
    parser.add_argument("--only", default="", help="operations whose name holds this")
    options = parser.parse_args()
    # Told to end, it still says what it has found.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    started = time.monotonic()
    operations, cut = 0, False
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, target(Path(folder)) as at:
        fuzz = Fuzz(at, options.seed)
        examples = options.examples or (SHORT if options.short else LONG)
        try:
            operations = fuzz.run(examples, options.only)
        except KeyboardInterrupt:
            cut = True
    for finding, request in fuzz.findings.items():
        print(f"FINDING {finding}\n    {request}")
    counted = ", ".join(f"{times} {kind}" for kind, times in sorted(fuzz.statuses.items()))
    print(f"{counted}; in {time.monotonic() - started:.0f} s with seed {options.seed}")
    if cut:
        print("cut short: not every operation had its turn")
    print(f"operations: {operations}, requests: {fuzz.sent}, findings: {len(fuzz.findings)}")
    return 1 if fuzz.findings or cut else 0


if __name__ == "__main__":
    sys.exit(main())
