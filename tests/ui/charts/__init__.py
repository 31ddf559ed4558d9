"""Tests of loyalty_desk.ui.charts."""
