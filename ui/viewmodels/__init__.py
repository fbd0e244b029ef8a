"""What the screens show and do, one view-model per screen; QML sees nothing else of Python."""
