"""The parts of the generator of the fictional sample city (see scripts/make_sample.py)."""
