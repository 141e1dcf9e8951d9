#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR Apache-2.0
"""Measures programs of five calls, with generated clients and by hand, and prints a table in Markdown. See README.md beside this file."""

import argparse
import os
import re
import shutil
import tempfile
from pathlib import Path

from run import line, median, run

CONSUMERS = Path(__file__).parent / "consumers"
LIBRARIES = """
[dependencies]
reqwest = { version = "0.13", default-features = false, features = ["rustls", "http2", "gzip", "json", "query"] }
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"""
PROFILE = '\n[profile.release]\nstrip = true\n\n[workspace]\n'


def program(name, client, work):
    """Writes the package of a program; `client`: that of the generated client, if it has one."""
    text = (CONSUMERS / f"{name}.rs").read_text()
    folder = work / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "src").mkdir(parents=True)
    (folder / "src/main.rs").write_text(text)
    manifest = f'[package]\nname = "{name.replace("_", "-")}"\nversion = "0.0.0"\nedition = "2024"\n{LIBRARIES}'
    if client:
        package = re.search(r'^name = "(.*)"', (client / "Cargo.toml").read_text(), re.M)[1]
        features = re.search(r"^// features: (.*)", text, re.M)
        has = (client / "Cargo.toml").read_text()
        listed = [one.strip() for one in features[1].split(",")] if features else []
        listed = ", ".join(f'"{one}"' for one in listed if re.search(rf"^{one} = ", has, re.M))
        manifest += f'client = {{ package = "{package}", path = "{client}", features = [{listed}] }}\n'
    (folder / "Cargo.toml").write_text(manifest + PROFILE)
    return folder


def measured(folder, client, work, times):
    """Building the program with its client, building it after an edit, and the size of what `--release` makes."""
    env = dict(os.environ, CARGO_TARGET_DIR=str(work / "target"))
    build = ["cargo", "build", "--quiet"]
    run(build, folder, env)
    clean, edited = [], []
    for _ in range(times):
        if client:
            os.utime(client / "src/lib.rs")
        os.utime(folder / "src/main.rs")
        shutil.rmtree(work / "target/debug/incremental", ignore_errors=True)
        clean.append(run([*build, "--offline"], folder, env))
        main = folder / "src/main.rs"
        main.write_text(main.read_text().replace("println!(\"{", "println!(\". {", 1))
        edited.append(run([*build, "--offline"], folder, env))
    run([*build, "--release"], folder, env)
    size = (work / "target/release" / folder.name.replace("_", "-")).stat().st_size
    return median(clean), median(edited), size


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "programs", nargs="+", metavar="NAME[=CLIENT]",
        help="a program of consumers/, with the folder of the client that it calls",
    )
    parser.add_argument("--times", type=int, default=3, help="how often each is measured; the medians are printed")
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "client-bench-consumers",
        help="a folder for programs and what is built, in no workspace of Cargo",
    )
    options = parser.parse_args()
    work = options.work.resolve()
    print(line(["program", "clean: wall, CPU", "after an edit: wall, CPU", "stripped release binary"]))
    print(line(["---"] * 4), flush=True)
    for one in options.programs:
        name, _, client = one.partition("=")
        client = Path(client).resolve() if client else None
        clean, edited, size = measured(program(name, client, work), client, work, options.times)
        times = [f"{cost.wall:.1f} s, {cost.cpu:.1f} s" for cost in (clean, edited)]
        print(line([name, *times, f"{size / 1e6:.2f} MB"]), flush=True)


if __name__ == "__main__":
    main()
