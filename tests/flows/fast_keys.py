"""Press keys as fast as a scanner does: all of them in one message, so that a busy machine cannot pull them apart.

Arguments: the pause before each key in ms, then X11 key codes. Uses the library that xdotool brings along.
"""

import sys
from ctypes import CDLL, c_int, c_uint, c_ulong, c_void_p


def press_all(gap_ms: int, codes: list[int]) -> None:
    """Press and release each key on the screen that DISPLAY names; the X server itself keeps the pauses."""
    xlib, xtest = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
    xlib.XOpenDisplay.restype = c_void_p
    xlib.XSync.argtypes = [c_void_p, c_int]
    xtest.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
    display = xlib.XOpenDisplay(None)
    if not display:
        sys.exit("no screen")
    for code in codes:
        xtest.XTestFakeKeyEvent(display, code, True, gap_ms)
        xtest.XTestFakeKeyEvent(display, code, False, 0)
    xlib.XSync(display, False)


if __name__ == "__main__":
    press_all(int(sys.argv[1]), [int(code) for code in sys.argv[2:]])
