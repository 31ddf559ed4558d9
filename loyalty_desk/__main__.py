"""The command line."""


def main() -> int:
    """Run the command line and return the exit status."""
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
