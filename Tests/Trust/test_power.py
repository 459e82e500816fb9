# SPDX-License-Identifier: Apache-2.0
"""A power cut, as far as the order of what was asked of the disk can tell.

After a power cut a disk may hold any of the names that were not synchronised, and files of which a name is there
and the bytes are not. So no name may be given to bytes before they are synchronised, and the manifest may forget a
file only after its end is.
"""

import pytest

MODES = {"files": (), "tree": ("--atomic",)}


def test_bytes_are_on_the_disk_before_their_names(stage, figures):
    """Where files are renamed into place one by one."""
    output = stage.trial("power-files")
    operations = stage.operations(output)
    unsynchronised, placed, manifest, lasting_manifest = set(), 0, 0, False
    pending = False  # whether names of the portal changed since the last synchronisation of all
    for operation, path, other in operations:
        local = other.removeprefix(f"{output}/")
        if operation in ("create", "write"):
            unsynchronised.add(path)
        elif operation == "fsync":
            unsynchronised.discard(path)
            lasting_manifest |= path == f"{output}/.stele" and manifest > 0
        elif operation == "syncfs":
            unsynchronised.clear()
            pending = False
            lasting_manifest |= manifest > 0
        elif operation == "rename":
            assert path not in unsynchronised, f"{local} may be empty after a power cut"
            if local == ".stele/manifest":
                manifest += 1
                assert manifest == 1 or not pending, "a file may come back that nobody knows any more"
            else:
                assert lasting_manifest, f"{local} may be there and nobody knows whose it is"
                placed, pending = placed + 1, True
        elif operation == "unlink" and not path.startswith(f"{output}/.stele/new"):
            assert lasting_manifest
            pending = True
    assert placed > 10 and manifest == 2
    figures["names that waited for their bytes"] += placed + manifest
    stage.forget(output)


def test_a_tree_is_on_the_disk_before_it_is_exchanged(stage, figures):
    output = stage.trial("power-tree")
    operations = stage.operations(output, "--atomic")
    names = [operation for operation, *_ in operations]
    exchange = names.index("exchange")
    assert names.count("exchange") == 1
    writes = [index for index, name in enumerate(names) if name in ("create", "write", "link", "mkdir")]
    assert max(index for index in writes) < exchange
    last_sync = max(index for index in range(exchange) if names[index] == "syncfs")
    assert max(writes) < last_sync
    # The old tree is taken apart only after the exchange is on the disk.
    removal = min(index for index in range(exchange, len(names)) if names[index] in ("unlink", "rmdir"))
    assert "fsync" in names[exchange:removal]
    # And what tells which files are Stele's was there before the files.
    first_manifest = next(i for i, parts in enumerate(operations) if parts[1].endswith(".stele-next/.stele/manifest"))
    assert all(
        i > first_manifest for i, parts in enumerate(operations)
        if parts[0] == "create" and ".stele-next/" in parts[1] and i != first_manifest
    )
    figures["names that waited for their bytes"] += sum(name == "create" for name in names)
    stage.forget(output)


@pytest.mark.parametrize("mode", MODES)
def test_nobody_waits_who_does_not_want_to(stage, mode):
    output = stage.trial(f"no-sync-{mode}")
    names = {operation for operation, *_ in stage.operations(output, "--no-sync", *MODES[mode])}
    assert not names & {"fsync", "syncfs"}
    stage.forget(output)
