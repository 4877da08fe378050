//go:build !linux

package bench

import "time"

func inherit() {}

// orphans and lastOrphans tell how much CPU nobody has waited for; nobody knows
// that here.
func orphans(int) (time.Duration, int) { return 0, 0 }

func lastOrphans(int) time.Duration { return 0 }

// memory is the most memory that a process has held; 0 where it isn't known.
func memory(int) int64 { return 0 }
