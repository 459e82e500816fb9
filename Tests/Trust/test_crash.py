# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment, the program leaves a portal of which each file is the old or the new one."""

import random
import signal
import subprocess
import time

import pytest

from trials import STELE, at_once

MODES = {"files": (), "tree": ("--atomic",)}


@pytest.mark.parametrize("mode", MODES)
def test_killed_at_each_operation(stage, figures, rounds, mode):
    """Killed right before an operation on the disk, or in the middle of a write; with enough rounds at each of them."""
    flags = MODES[mode]
    listing = stage.trial(f"list-{mode}")
    operations = stage.operations(listing, *flags)
    assert len(operations) > 50
    stage.forget(listing)
    moments = [(number, "kill") for number in range(1, len(operations) + 1)]
    moments += [(number, "half") for number, parts in enumerate(operations, 1) if parts[0] == "write"]

    moments = rounds.sample(moments, 100)

    def trial(moment):
        number, kind = moment
        output = stage.trial(f"{mode}-{kind}-{number}")
        run = stage.commit("new", output, *flags, env=stage.fault_environment(output, number, kind))
        assert run.returncode == -signal.SIGKILL, f"operation {number} was never reached: {run.stderr}"
        stage.assert_whole(output)
        # Whichever way the next build goes.
        stage.assert_healed(output, *(flags if number % 2 else ()))
        stage.forget(output)

    at_once(trial, moments)
    figures["kills survived, at operations on the disk"] += len(moments)


@pytest.mark.parametrize("mode", MODES)
def test_killed_at_random_moments(stage, figures, rounds, mode):
    """The whole program, by the clock, somewhere between its start and its end."""
    flags = MODES[mode]
    chance = random.Random(f"stele {mode}")
    timing = stage.trial(f"timing-{mode}")
    start = time.monotonic()
    stage.run("new", timing, *flags).check_returncode()
    whole = time.monotonic() - start
    stage.forget(timing)
    count = rounds(30)

    def trial(number_and_part):
        number, part = number_and_part
        # A machine that has less to do now than when it was timed is done before: then earlier.
        while not is_killed(number, part) and part > 0.01:
            part /= 2
        return part > 0.01

    def is_killed(number, part):
        output = stage.trial(f"random-{mode}-{number}")
        command = [STELE, "build", "--quiet", "--root", stage.roots["new"], "--output", output, *flags]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(part * whole)
        except subprocess.TimeoutExpired:
            process.kill()
        was_killed = process.wait() == -signal.SIGKILL
        stage.assert_whole(output)
        stage.assert_healed(output, *flags, run=stage.run)
        stage.forget(output)
        return was_killed

    killed = sum(at_once(trial, [(number, chance.uniform(0.2, 1.1)) for number in range(count)]))
    assert killed == count, "some were too late, however early"
    figures["kills survived, at random moments"] += killed


@pytest.mark.parametrize("mode", MODES)
def test_killed_again_and_again(stage, figures, mode):
    """No build between them gets to its end, and the one that does heals what all of them left."""
    chance = random.Random(f"again {mode}")
    output = stage.trial(f"again-{mode}")
    for number in range(40):
        state = ("new", "old")[number % 2]
        at = chance.randrange(1, 100)
        run = stage.commit(state, output, *MODES[mode], env=stage.fault_environment(output, at, "kill"))
        stage.assert_whole(output)
        figures["kills survived, one after the other"] += run.returncode == -signal.SIGKILL
    stage.assert_healed(output, *MODES[mode])
    stage.forget(output)


def test_two_builds_at_once(stage, figures):
    """Of many builds started together each publishes or says why it did not, and none leaves anything half done."""
    output = stage.trial("together")
    command = [STELE, "build", "--quiet", "--root", stage.roots["new"], "--output", output]
    processes = [
        subprocess.Popen([*command, *MODES[mode]], stderr=subprocess.PIPE, text=True) for mode in list(MODES) * 4
    ]
    for process in processes:
        said = process.communicate(timeout=120)[1]
        assert (process.returncode, said == "") in ((0, True), (3, False)), said
        if said:
            assert said.startswith("error: publish into ") and "is at work there" in said, said
            figures["builds kept off by another"] += 1
    stage.assert_healed(output)
    stage.forget(output)
