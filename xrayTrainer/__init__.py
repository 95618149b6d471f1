"""XrayTrainer: learn to read X-ray scans of containers, vehicles and air cargo."""

__version__ = "0.1.0"
