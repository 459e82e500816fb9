# SPDX-License-Identifier: Apache-2.0
"""A disk that refuses: full, unwritable, failing. The program says what it was, and what is published stays whole."""

import errno
import os
import subprocess

import pytest

from trials import at_once, contents

MODES = {"files": (), "tree": ("--atomic",)}
FAULTS = {
    "full": (errno.ENOSPC, "No space left on device"),
    "failing": (errno.EIO, "Input/output error"),
    "unwritable": (errno.EACCES, "Permission denied"),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", FAULTS)
def test_each_operation_refused(stage, figures, rounds, mode, fault):
    code, words = FAULTS[fault]
    listing = stage.trial(f"list-{fault}-{mode}")
    operations = stage.operations(listing, *MODES[mode])
    stage.forget(listing)
    numbers = rounds.sample(range(1, len(operations) + 1), 25)
    if fault == "full":
        # And at each that writes.
        writes = {number for number, parts in enumerate(operations, 1) if parts[0] in ("create", "write")}
        assert len(writes) > 100
        numbers = sorted(writes.union(numbers))
    staged = [n for n in numbers if n < first_in_place(operations)]

    def trial(number):
        output = stage.trial(f"{mode}-{fault}-{number}")
        run = stage.commit("new", output, *MODES[mode], env=stage.fault_environment(output, number, str(code)))
        # Some are done in another way, or are no harm: a folder that was to be removed and stays.
        if run.returncode != 0:
            assert run.returncode == 3, run.stderr
            assert run.stderr.startswith("error: ") and run.stderr.count("\n") == 1 and words in run.stderr
            if number in staged:
                assert contents(output) == stage.old, "nothing was to change yet"
        stage.assert_whole(output)
        stage.assert_healed(output, *MODES[mode])
        stage.forget(output)
        return run.returncode

    assert at_once(trial, numbers).count(3) > len(numbers) / 2
    figures[f"faults injected, disk {fault}"] += len(numbers)


def first_in_place(operations):
    """The number of the first operation that changes what a reader sees."""
    for number, (operation, path, other) in enumerate(operations, 1):
        if operation == "exchange" or operation == "rename" and "/.stele/" not in other:
            return number
    raise AssertionError("nothing is put in place")


def test_a_disk_that_is_really_full(stage, figures, small_disk):
    """On a small disk there is room for the old portal and for less and less of the new one."""
    output = small_disk / "Public"
    refused = 0
    for kilobytes in range(50, 1250, 50):
        subprocess.run(["cp", "-R", stage.published("old"), output], check=True)
        before = contents(output)
        filler = small_disk / "filler"
        fill(filler, leave=kilobytes * 1024)
        run = stage.commit("new", output)
        if run.returncode != 0:
            assert run.returncode == 3 and "No space left on device" in run.stderr, run.stderr
            assert contents(output) == before
            refused += 1
        filler.unlink()
        stage.commit("new", output).check_returncode()
        assert contents(output) == contents(stage.published("new"))
        subprocess.run(["rm", "-r", output], check=True)
    assert 1 < refused < 24
    figures["faults injected, a disk really full"] += refused


def fill(file, leave):
    """Takes all of a disk but so many bytes."""
    with file.open("wb") as filler:
        try:
            while True:
                filler.write(b"\0" * 4096)
                filler.flush()
        except OSError as error:
            assert error.errno == errno.ENOSPC
        os.ftruncate(filler.fileno(), max(0, filler.tell() - leave))


def test_output_on_another_file_system(stage, small_disk):
    for flags in MODES.values():
        output = small_disk / "Public"
        stage.run("old", output, *flags).check_returncode()
        stage.run("new", output, *flags).check_returncode()
        assert contents(output) == contents(stage.published("new"))
        subprocess.run(["rm", "-r", output], check=True)


def test_part_of_the_output_on_another_file_system(stage, mount):
    """What can't be renamed into place is said, and nothing is lost."""
    output = stage.trial("mounted")
    mount(output / "en")
    for flags, words in ((), "one file system"), (("--atomic",), "build without --atomic"):
        run = stage.run("new", output, *flags)
        assert run.returncode == 3 and words in run.stderr, run.stderr
    for path, content in stage.FOREIGN.items():
        assert path.startswith("en/") or (output / path).read_bytes() == content


def test_an_output_that_is_a_mounted_disk_is_not_exchanged(stage, small_disk):
    stage.run("old", small_disk).check_returncode()
    run = stage.run("new", small_disk, "--atomic")
    assert run.returncode == 3 and "build without --atomic" in run.stderr, run.stderr
    assert contents(small_disk) == contents(stage.published("old"))


def test_an_output_that_nobody_may_write(stage, figures):
    """The operating system itself refuses a user who is not allowed to."""
    output = stage.trial("forbidden")
    nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    stage.folder.chmod(0o755)
    for folder in (output, output / ".stele"):
        folder.chmod(0o555)
    run = stage.run("new", output, **nobody)
    assert run.returncode == 3 and "Permission denied" in run.stderr, run.stderr
    (output / ".stele").chmod(0o777)
    (output / ".stele/lock").chmod(0o666)
    for mode in MODES.values():
        run = stage.run("new", output, *mode, **nobody)
        assert run.returncode == 3 and "Permission denied" in run.stderr, run.stderr
        stage.assert_whole(output)
        figures["faults injected, an output really forbidden"] += 1
    output.chmod(0o755)
    stage.assert_healed(output)
