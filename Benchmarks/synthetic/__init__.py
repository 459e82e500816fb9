# SPDX-License-Identifier: Apache-2.0
"""Portals of any size whose texts agree in every language, made from a seed."""
