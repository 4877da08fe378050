package nightaudit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	nightaudit "goroutinekoans/koans/17_bar/05_night_audit"
	"goroutinekoans/koans/koantest"
)

// Somebody is carrying 30 cents from till 0 to till 1 when an audit begins.
// After that, 5 cents go from till 2 to till 1, and are there first, since they
// wait for nobody. Then the 30 arrive, too. They began before the audit, the 5
// didn't; the next audit sees both.
func TestAMoveIsLate(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := open(crowd, 100, 0, 50)
	var way koantest.Gate
	crowd.Go(func() { bar.Move(0, 1, 30, way.Wait) })
	crowd.Settle()
	counted := make([]int, 3)
	crowd.Go(func() {
		bar.Audit(func(till, cents int) { counted[till] = cents })
	})
	crowd.Settle()
	var moved koantest.Gauge
	crowd.Go(func() {
		bar.Move(2, 1, 5, func() {})
		moved.Enter()
	})
	crowd.Settle()
	during := moved.Total()
	way.Open()
	crowd.Finish()
	if during < 1 {
		koantest.Fail(t, koantest.Serial,
			"moves have to wait while an audit is waiting")
	}
	require.Equal(t, []int{70, 30, 50}, counted,
		"cents in the tills, with the late move")
	wantTills(t, crowd, bar, 70, 35, 45)
}

// It's all the other way round: 5 cents leave till 1 tonight, before the 30 of
// the earlier move are there, and are still being carried when these come.
func TestTwoAreOnTheWay(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := open(crowd, 100, 20, 50)
	var way, late koantest.Gate
	crowd.Go(func() { bar.Move(0, 1, 30, way.Wait) })
	crowd.Settle()
	counted := make([]int, 3)
	var audited koantest.Gauge
	crowd.Go(func() {
		bar.Audit(func(till, cents int) { counted[till] = cents })
		audited.Enter()
	})
	crowd.Settle()
	crowd.Go(func() { bar.Move(1, 2, 5, late.Wait) })
	crowd.Settle()
	way.Open()
	crowd.Settle()
	over := audited.Total()
	late.Open()
	crowd.Finish()
	require.Equal(t, 1, over, "audits over when all earlier moves were")
	require.Equal(t, []int{70, 50, 50}, counted,
		"cents in the tills, with the late move")
	wantTills(t, crowd, bar, 70, 45, 55)
}

// The auditor has counted the first till, and takes a break. Meanwhile three
// moves come and go, one of them between tills that he has yet to count. He
// doesn't see any of it; the second audit sees it all.
func TestTheBarGoesOn(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := open(crowd, 100, 20, 50)
	var pause koantest.Gate
	var moved koantest.Gauge
	counted, again := make([]int, 3), make([]int, 3)
	crowd.Go(func() {
		bar.Audit(func(till, cents int) {
			counted[till] = cents
			pause.Wait()
		})
	})
	crowd.Settle()
	for _, way := range [][2]int{{0, 1}, {1, 2}, {2, 0}} {
		crowd.Go(func() {
			bar.Move(way[0], way[1], 10*(way[0]+1), func() {})
			moved.Enter()
		})
		crowd.Settle()
	}
	crowd.Go(func() {
		bar.Audit(func(till, cents int) { again[till] = cents })
	})
	crowd.Settle()
	during := moved.Total()
	pause.Open()
	crowd.Finish()
	if during < 3 {
		koantest.Fail(t, koantest.Serial,
			"moves have to wait while an audit is counting")
	}
	require.Equal(t, []int{100, 20, 50}, counted,
		"cents in the tills, before all moves")
	require.Equal(t, []int{120, 10, 40}, again,
		"cents in the tills, after all moves")
}

// Three moves between the same two tills are under way at the same time.
func TestMovesTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := open(crowd, 100, 20)
	together := koantest.NewMeeting(3)
	for range 3 {
		crowd.Go(func() { bar.Move(0, 1, 10, together.Arrive) })
	}
	crowd.Finish()
	wantTills(t, crowd, bar, 70, 50)
}

// Eight people move one cent at a time, round and round, while two auditors
// count the whole evening. No cent gets lost, and none is counted twice.
func TestABusyEvening(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := open(crowd, 100, 100, 100, 100)
	for i := range 8 {
		crowd.Go(func() {
			for n := range 100 {
				bar.Move((i+n)%4, (i+n+1)%4, 1, func() {})
			}
		})
	}
	sums := make([][]int, 2)
	for i := range sums {
		crowd.Go(func() {
			for range 20 {
				sum := 0
				bar.Audit(func(_, cents int) { sum += cents })
				sums[i] = append(sums[i], sum)
			}
		})
	}
	crowd.Finish()
	for _, s := range sums {
		for _, sum := range s {
			require.Equal(t, 400, sum, "cents in all tills, in any audit")
		}
	}
	wantTills(t, crowd, bar, 100, 100, 100, 100)
}

// open opens a bar with so many cents in the tills.
func open(crowd *koantest.Crowd, cents ...int) (bar *nightaudit.Bar) {
	crowd.Go(func() { bar = nightaudit.Open(cents...) })
	crowd.Finish()
	return bar
}

// wantTills wants so many cents in the tills when nobody moves any.
func wantTills(
	t *testing.T, crowd *koantest.Crowd, bar *nightaudit.Bar, want ...int,
) {
	t.Helper()
	counted := make([]int, len(want))
	crowd.Go(func() {
		bar.Audit(func(till, cents int) { counted[till] = cents })
	})
	crowd.Finish()
	require.Equal(t, want, counted, "cents in the tills in the end")
}
