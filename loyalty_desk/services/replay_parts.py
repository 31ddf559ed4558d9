"""A long replay shared among processes: each lives through the sales of its own customers."""

import multiprocessing
import os
import sys
from contextlib import closing
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from loyalty_desk.domain.comparing import Comparison
from loyalty_desk.services.replay_shop import Job, Progress, live
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.past_sales import count_sales, split_customers

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

WORTH_IT = 50_000  # sales: below, one process is done before others have started
MOST = 4
_OFTEN = 0.2  # seconds


def live_through(shop: Shop, job: Job, progress: Progress, *, processes: int | None = None) -> Comparison:
    """Return what the draft changes for all customers; `progress` may raise Cancelled, then nothing goes on."""
    with closing(shop.database.another()) as database:
        total = count_sales(database, job.start, job.end)
        wanted = processes or (_usual() if total >= WORTH_IT else 1)
        ranges = split_customers(database, job.start, job.end, wanted)
    progress(0, total)
    if len(ranges) == 1:
        return live(job, lambda done: progress(min(done, total), total))
    return _share([job._replace(customers=each) for each in ranges], progress, total)


def _usual() -> int:
    """Return how many processes this computer has a use for; a bundled program keeps to its own."""
    return 1 if getattr(sys, "frozen", False) else max(1, min(MOST, os.cpu_count() or 1))


def _share(jobs: list[Job], progress: Progress, total: int) -> Comparison:
    context = multiprocessing.get_context("spawn")
    workers: list[SpawnProcess] = []
    pipes: list[Connection[Any, Any]] = []
    try:
        for job in jobs:
            ours, theirs = context.Pipe(duplex=False)
            worker = context.Process(target=_work, args=(job, theirs), daemon=True)
            worker.start()
            theirs.close()
            workers.append(worker)
            pipes.append(ours)
        return _gather(pipes, progress, total)
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()
        for pipe in pipes:
            pipe.close()


def _gather(pipes: "list[Connection[Any, Any]]", progress: Progress, total: int) -> Comparison:
    done = [0] * len(pipes)
    parts: dict[int, Comparison] = {}
    while len(parts) < len(pipes):
        waiting = {place: pipe for place, pipe in enumerate(pipes) if place not in parts}
        wait(list(waiting.values()), _OFTEN)
        for place, pipe in waiting.items():
            told = pipe.recv() if pipe.poll() else None
            if isinstance(told, Exception):
                raise told
            if isinstance(told, Comparison):
                parts[place] = told
            elif isinstance(told, int):
                done[place] = told
        progress(min(sum(done), total), total)
    for place in range(1, len(pipes)):
        parts[0].merge(parts[place])
    return parts[0]


def _work(job: Job, pipe: "Connection[Any, Any]") -> None:
    try:
        pipe.send(live(job, pipe.send))
    except Exception as error:  # whatever it is, it is raised where the work was asked for
        pipe.send(error)
