"""What the shop withstands: power loss, failing and full disks, killed programs."""
