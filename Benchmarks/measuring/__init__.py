# SPDX-License-Identifier: Apache-2.0
"""Builds the same portal with several programs, one after the other, and says what that took."""
