package koantest

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What the runtime writes about a goroutine, and what is none of it.
func TestReadHead(t *testing.T) {
	for line, want := range map[string]Goroutine{
		"goroutine 22 [chan receive]:":                           {ID: 22, State: "chan receive"},
		"goroutine 7 [sync.Mutex.Lock, 2 minutes]:":              {ID: 7, State: "sync.Mutex.Lock"},
		"goroutine 9 [select (no cases), locked to thread]:":     {ID: 9, State: "select (no cases)"},
		"goroutine 35 [chan send (durable), synctest bubble 3]:": {ID: 35, State: "chan send", bubble: true},
		"goroutine 22 gp=0xc000 m=nil [chan receive]:":           {ID: 22, State: "chan receive"},
	} {
		got, ok := readHead(line + "\nmain.f()\n\t/x/f.go:3 +0x1\n")
		assert.True(t, ok, line)
		assert.Equal(t, "main.f()\n\t/x/f.go:3 +0x1", got.stack, line)
		got.stack = ""
		assert.Equal(t, want, got, line)
	}
	for _, line := range []string{"", "goroutine", "goroutine x [running]:", "goroutine 3 running:", "goroutine 3 [running", "main.f()"} {
		_, ok := readHead(line)
		assert.False(t, ok, line)
	}
}
