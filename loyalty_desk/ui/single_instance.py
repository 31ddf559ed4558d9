"""One window for one shop file: a second start raises the first window."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000


class SingleInstance(QObject):
    """The claim to the only window of one shop file. `raised` tells that another start asks this one to the front."""

    raised = Signal()

    def __init__(self, shop: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = hashlib.sha256(str(shop.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
        self._name = f"loyalty-desk-{name}"
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the only window and return True; False when there is one, which is asked to come to the front."""
        if self._call_first():
            return False
        QLocalServer.removeServer(self._name)  # what a crash left behind
        self._server = QLocalServer(self, socketOptions=QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        return self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()

    def _call_first(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()
        return reached

    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
        self.raised.emit()
