"""Draws one at a time from a named generator: choices, chances and weights in plain Python values."""

from . import base


class Dice:
    """A stream of draws of its own for each named purpose."""

    def __init__(self, name):
        self._generator = base.rng(name)
        self._drawn = []

    def real(self):
        """A number in [0, 1)."""
        if not self._drawn:
            self._drawn = self._generator.random(4096).tolist()
        return self._drawn.pop()

    def chance(self, share):
        """True with this probability."""
        return self.real() < share

    def whole(self, low, high):
        """A whole number from low to high, both included."""
        return low + int(self.real() * (high - low + 1))

    def pick(self, items):
        """One of the items, each as likely as the others."""
        return items[int(self.real() * len(items))]

    def weigh(self, options):
        """One of (item, weight) pairs."""
        at = self.real() * sum(w for _, w in options)
        for item, weight in options:
            at -= weight
            if at < 0:
                return item
        return options[-1][0]

    def shuffle(self, items):
        """The items in another order."""
        out = list(items)
        for i in range(len(out) - 1, 0, -1):
            k = int(self.real() * (i + 1))
            out[i], out[k] = out[k], out[i]
        return out

    def some(self, items, count):
        """Several distinct items in random order."""
        return self.shuffle(items)[:count]
