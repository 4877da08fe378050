package twolanes_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	twolanes "goroutinekoans/koans/02_scheduler/07_two_lanes"
	"goroutinekoans/koans/koantest"
)

// Two goroutines take turns, each waits for the other. First on one processor,
// then each on one of its own, then on any that is free.
func TestTakingTurns(t *testing.T) {
	for _, procs := range [][4]int{{0, 0, 0, 0}, {0, 1, 0, 1}, {2, 0, 1, 3}} {
		concurrent, parallel := atOnce(t, []twolanes.Stretch{
			stretch(1, procs[0], 0, 10),
			stretch(2, procs[1], 10, 20),
			stretch(1, procs[2], 20, 30),
			stretch(2, procs[3], 30, 40),
		})
		require.Equal(t, 2, concurrent, "taking turns, concurrent")
		require.Equal(t, 1, parallel, "taking turns, parallel")
	}
}

// Goroutine 1 runs for long. Next to it 2, 3 and 4 run one after the other,
// and 5 is there all the time, but runs only in the end.
func TestOneLongOne(t *testing.T) {
	concurrent, parallel := atOnce(t, []twolanes.Stretch{
		stretch(5, 1, 60, 70),
		stretch(4, 1, 40, 60),
		stretch(3, 1, 20, 40),
		stretch(1, 0, 0, 55),
		stretch(2, 2, 5, 20),
		stretch(5, 1, 0, 5),
	})
	require.Equal(t, 3, concurrent, "one long one, concurrent")
	require.Equal(t, 2, parallel, "one long one, parallel")
}

// Two goroutines compute on two processors at the same time; and one alone;
// and none.
func TestComputing(t *testing.T) {
	trace := []twolanes.Stretch{stretch(1, 0, 0, 9), stretch(2, 1, 3, 12)}
	for n := range 3 {
		concurrent, parallel := atOnce(t, trace[:n])
		require.Equal(t, n, concurrent, "computing, concurrent")
		require.Equal(t, n, parallel, "computing, parallel")
	}
}

// Fifty long evenings. Up to six processors each pick one goroutine after the
// other from those that are ready. The test counts minute by minute.
func TestLongEvenings(t *testing.T) {
	for seed := range uint64(50) {
		trace, concurrent, parallel := evening(rand.New(rand.NewPCG(1, seed)))
		gotConcurrent, gotParallel := atOnce(t, trace)
		require.Equal(t, concurrent, gotConcurrent, "evening, concurrent")
		require.Equal(t, parallel, gotParallel, "evening, parallel")
	}
}

// evening is a trace of an hour, and what is right about it. Nobody runs on
// two processors at once.
func evening(r *rand.Rand) (
	trace []twolanes.Stretch, concurrent, parallel int,
) {
	const minutes = 60
	procs, gs := 1+r.IntN(6), 2+r.IntN(9)
	var running [minutes]int
	first, last := make([]int, gs), make([]int, gs)
	free := make([]int, procs) // when each processor is free again
	for at := range minutes {
		for p := range procs {
			g := r.IntN(gs)
			to := min(minutes, at+1+r.IntN(9))
			if free[p] > at || last[g] > at || r.IntN(4) > 0 {
				continue
			}
			if last[g] == 0 {
				first[g] = at
			}
			free[p], last[g] = to, to
			trace = append(trace, stretch(g, p, at, to))
			for m := at; m < to; m++ {
				running[m]++
			}
		}
	}
	for m, n := range running {
		alive := 0
		for g := range gs {
			if first[g] <= m && m < last[g] {
				alive++
			}
		}
		concurrent, parallel = max(concurrent, alive), max(parallel, n)
	}
	r.Shuffle(len(trace), func(i, j int) {
		trace[i], trace[j] = trace[j], trace[i]
	})
	return trace, concurrent, parallel
}

func stretch(g, p, from, to int) twolanes.Stretch {
	return twolanes.Stretch{
		G: g, P: p,
		From: time.Duration(from) * time.Minute,
		To:   time.Duration(to) * time.Minute,
	}
}

// atOnce has a goroutine of its own read the trace.
func atOnce(
	t *testing.T, trace []twolanes.Stretch,
) (concurrent, parallel int) {
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { concurrent, parallel = twolanes.AtOnce(trace) })
	crowd.Finish()
	return concurrent, parallel
}
