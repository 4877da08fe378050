package koantest_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/koans/koantest"
)

// scenarioEnv tells a child process which scenario it is to run.
const scenarioEnv = "KOANTEST_SCENARIO"

// TestScenario is no test of its own: the others run it in a process of its
// own, because most scenarios fail, and some end their process.
func TestScenario(t *testing.T) {
	name := os.Getenv(scenarioEnv)
	if name == "" {
		t.Skip("run by the other tests")
	}
	for _, all := range []map[string]func(*testing.T){faults(), clean(), racy()} {
		if f, ok := all[name]; ok {
			f(t)
			return
		}
	}
	t.Fatalf("no scenario %q", name)
}

// result is what a scenario's process left behind.
type result struct {
	output   string
	passed   bool
	evidence []koantest.Evidence
}

var attribute = regexp.MustCompile(`(?m)^=== ATTR +TestScenario ` + regexp.QuoteMeta(koantest.Attr) + ` (.*)$`)

func play(t *testing.T, scenario string) result {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command(self, "-test.run=^TestScenario$", "-test.v", "-test.timeout=60s")
	cmd.Env = append(os.Environ(), scenarioEnv+"="+scenario, "GORACE=atexit_sleep_ms=0")
	out, err := cmd.CombinedOutput()
	r := result{output: string(out), passed: err == nil}
	for _, m := range attribute.FindAllStringSubmatch(r.output, -1) {
		var e koantest.Evidence
		require.NoError(t, json.Unmarshal([]byte(m[1]), &e))
		r.evidence = append(r.evidence, e)
	}
	return r
}

func TestEachFaultIsCaught(t *testing.T) {
	for name := range faults() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := play(t, name)
			assert.False(t, r.passed, "it passed:\n%s", r.output)
			want, _, _ := strings.Cut(name, " ")
			require.Len(t, r.evidence, 1, r.output)
			e := r.evidence[0]
			assert.Equal(t, want, string(e.Fault), r.output)
			for _, g := range e.Goroutines {
				require.NotEmpty(t, g.Frames, "goroutine %d has no line of ours:\n%s", g.ID, r.output)
				assert.Contains(t, g.Frames[0].File, "_test.go")
			}
		})
	}
}

func TestCleanCodePasses(t *testing.T) {
	for name := range clean() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := play(t, name)
			assert.True(t, r.passed, r.output)
			assert.Empty(t, r.evidence)
		})
	}
}

// Each helper leaves the race detector's view untouched: two goroutines that
// race with the helper around them are reported in every single run.
func TestHelpersHideNoRace(t *testing.T) {
	if !raceEnabled {
		t.Skip("needs -race")
	}
	runs := 200
	if testing.Short() {
		runs = 10
	}
	for name := range racy() {
		t.Run(name, func(t *testing.T) {
			var seen, lost sync.Map
			var wg sync.WaitGroup
			for worker := range 4 {
				wg.Go(func() {
					for i := worker; i < runs; i += 4 {
						r := play(t, name)
						if strings.Contains(r.output, "\nWARNING: DATA RACE\n") {
							seen.Store(i, true)
						} else {
							lost.Store(i, r.output)
						}
					}
				})
			}
			wg.Wait()
			lost.Range(func(i, output any) bool {
				return assert.Fail(t, fmt.Sprintf("run %v of %d saw no race", i, runs), output)
			})
		})
	}
}

// Who waits for a lock, or only for a group, is left to a crowd.
func TestBubblyKnowsWhatABubbleSees(t *testing.T) {
	in := func(states ...string) (gs []koantest.Goroutine) {
		for _, s := range states {
			gs = append(gs, koantest.Goroutine{State: s})
		}
		return gs
	}
	assert.True(t, koantest.Bubbly(in("chan receive", "sync.Cond.Wait")))
	assert.True(t, koantest.Bubbly(in("sync.WaitGroup.Wait", "select")))
	assert.False(t, koantest.Bubbly(in("sync.WaitGroup.Wait", "chan receive")))
	assert.False(t, koantest.Bubbly(in("select", "sync.RWMutex.RLock")))
}
