from PySide6.QtWidgets import QWidget
from skatedesk.ui.dialogs.confirm import ConfirmDialog
def test_a(qtbot):
    w=QWidget(); qtbot.addWidget(w)
    d=ConfirmDialog("a","b","c",w); d.open(); qtbot.waitExposed(d); d.close()
