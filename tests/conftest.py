"""What every test needs: no real screen, and settings of its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
