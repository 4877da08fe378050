//go:build !race

package koantest_test

const raceEnabled = false
