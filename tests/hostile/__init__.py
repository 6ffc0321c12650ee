"""Hostile descriptions: written by chance, held to the laws of what may come of one, and kept when one broke a law."""
