//go:build race

package koantest

import "runtime"

// edgesOff hides what follows from the race detector: the calling goroutine's
// locks, channels and atomics stop being happens-before edges until edgesOn.
// Without it a helper's own counter would order two goroutines that the
// learner forgot to order: measured, an atomic counter beside a racy x++ hides
// the race in 45 of 50 runs or more.
func edgesOff() { runtime.RaceDisable() }

func edgesOn() { runtime.RaceEnable() }
