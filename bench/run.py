#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR Apache-2.0
"""Measures generators and what they generate, one after the other and again, and prints a table in Markdown.

See README.md beside this file. Python, since it tells what a process took with all that it started (`wait4`), which Rust's
standard library does not.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

# What other generators are called with, where they are on PATH. `False`: files without a Cargo.toml, which are not compiled.
OTHERS = {
    "ploidy": (["generate", "rust", "{document}", "-o", "{out}"], True),
    "oas3-gen": (["generate", "client", "-i", "{document}", "-o", "{out}/client.rs"], False),
    "cargo-progenitor": (
        ["progenitor", "-i", "{document}", "-o", "{out}", "-n", "{name}", "-v", "0.1.0"],
        True,
    ),
}
OURS = ["generate", "{document}", "--output", "{out}", "--name", "{name}"]
KINDS = {"check": ["check"], "build": ["build"], "release": ["build", "--release"]}


@dataclass
class Tool:
    label: str
    program: str
    arguments: list
    is_crate: bool

    def command(self, document, out):
        given = {"document": document, "out": out, "name": package(document)}
        return [self.program, *(part.format(**given) for part in self.arguments)]


@dataclass
class Cost:
    wall: float
    cpu: float
    # Of the largest process.
    megabytes: float


def package(document):
    """The name of a client's package."""
    words = re.sub(r"[^a-z0-9]+", "-", document.stem.lower()).strip("-")
    return f"api-{words}"


def run(command, folder=None, env=None):
    """What a command took, with all that it started."""
    begin = time.monotonic()
    child = subprocess.Popen(
        command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.monotonic() - begin
    if status != 0:
        tail = said.decode(errors="replace")[-2000:]
        raise RuntimeError(f"{' '.join(map(str, command))}\n{tail}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(costs):
    return Cost(
        *(statistics.median(getattr(cost, of) for cost in costs) for of in ("wall", "cpu", "megabytes"))
    )


def size(folder):
    """The files of Rust, their lines and their bytes."""
    texts = [path.read_bytes() for path in folder.rglob("*.rs")]
    return len(texts), sum(text.count(b"\n") for text in texts), sum(map(len, texts))


def generate(tools, document, work, times):
    """What generating took of each tool that can; the folders stay."""
    costs = {tool.label: [] for tool in tools}
    for _ in range(times):
        for tool in tools:
            out = work / package(document) / tool.label
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            try:
                costs[tool.label].append(run(tool.command(document, out)))
            except RuntimeError as error:
                print(f"{tool.label} fails: {error}", file=sys.stderr)
    return {label: median(all) for label, all in costs.items() if len(all) == times}


def everything(folder):
    """The options of cargo with which all of a client is compiled, where its resources are features."""
    manifest = (folder / "Cargo.toml").read_text()
    return ["--features", "all-resources"] if re.search(r"^all-resources = ", manifest, re.M) else []


def compile_client(tools, document, work, kind, times):
    """What compiling the client alone took, its dependencies being there."""
    env = dict(os.environ, CARGO_INCREMENTAL="0", CARGO_TARGET_DIR=str(work / "target"))
    command = ["cargo", *KINDS[kind], "--quiet", "--lib"]
    ready = []
    for tool in tools:
        folder = work / package(document) / tool.label
        try:
            run([*command, *everything(folder)], folder, env)
            ready.append((tool, folder))
        except RuntimeError as error:
            print(f"{tool.label} does not compile: {error}", file=sys.stderr)
    costs = {tool.label: [] for tool, _ in ready}
    for _ in range(times):
        for tool, folder in ready:
            os.utime(folder / "src" / "lib.rs")
            costs[tool.label].append(run([*command, *everything(folder), "--offline"], folder, env))
    return {label: median(all) for label, all in costs.items()}


def compared(cost, first, with_wall=False):
    if cost is None:
        return "–"
    wall = f"{cost.wall:.2f} s, " if with_wall else ""
    ratio = f" ({cost.cpu / first.cpu:.2f})" if first and first is not cost else ""
    return f"{wall}{cost.cpu:.1f} s{ratio}, {cost.megabytes:.0f} MB"


def rows(tools, document, work, kinds, times):
    made = generate(tools, document, work, times)
    crates = [tool for tool in tools if tool.label in made and tool.is_crate]
    compiled = {kind: compile_client(crates, document, work, kind, times) for kind in kinds}
    for tool in (tool for tool in tools if tool.label in made):
        files, lines, length = size(work / package(document) / tool.label)
        cells = [
            document.stem,
            tool.label,
            compared(made[tool.label], made.get(tools[0].label), with_wall=True),
            f"{files}, {lines:,}, {length / 1e6:.2f} MB",
        ]
        for kind in kinds:
            costs = compiled[kind]
            cells.append(compared(costs.get(tool.label), costs.get(tools[0].label)))
        yield cells


def line(cells):
    return f"| {' | '.join(cells)} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument(
        "--ours", action="append", required=True, metavar="LABEL=PROGRAM",
        help="a build of this generator; the first is what the others are compared with",
    )
    parser.add_argument("--kinds", default="check,build,release", help="of check, build and release, with commas")
    parser.add_argument("--times", type=int, default=3, help="how often each is measured; the medians are printed")
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "client-bench",
        help="a folder for clients and what is built, in no workspace of Cargo",
    )
    options = parser.parse_args()
    kinds = [kind for kind in options.kinds.split(",") if kind]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        parser.error(f"no kind: {', '.join(unknown)}")
    ours = [one.partition("=") for one in options.ours]
    tools = [Tool(label, str(Path(program).resolve()), OURS, True) for label, _, program in ours]
    tools += [
        Tool(label, found, arguments, is_crate)
        for label, (arguments, is_crate) in OTHERS.items()
        if (found := shutil.which(label))
    ]
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True)
    print(f"{time.strftime('%Y-%m-%d')}, {rustc.stdout.strip()}, {os.cpu_count()} processors,")
    print(f"{platform.system()} {platform.machine()}, load {os.getloadavg()[0]:.1f} at the beginning, median of {options.times}.\n")
    print(line(["document", "tool", "generate: wall, CPU, memory", "files, lines, size", *(f"{kind}: CPU, memory" for kind in kinds)]))
    print(line(["---"] * (4 + len(kinds))), flush=True)
    for document in options.documents:
        for cells in rows(tools, document.resolve(), options.work.resolve(), kinds, options.times):
            print(line(cells), flush=True)


if __name__ == "__main__":
    main()
