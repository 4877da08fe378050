package routerrestart_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	routerrestart "goroutinekoans/koans/05_sync/01_router_restart"
	"goroutinekoans/koans/koantest"
)

// Six colleagues meet online: nobody leaves before all six are there.
func TestTheWholeOfficeIsOnlineAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	router := routerrestart.New()
	call := koantest.NewMeeting(6)
	for range 6 {
		crowd.Go(func() { router.Browse(call.Arrive) })
	}
	crowd.Finish()
}

// Three technicians change the settings and nine colleagues read them. The
// settings have no lock of their own: only the router keeps them apart.
func TestSettingsDoNotChangeUnderAnybody(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	router := routerrestart.New()
	settings := 0
	seen, done := make([]int, 12), make([]bool, 12)
	var early koantest.Gauge
	for i := range 12 {
		crowd.Go(func() {
			if i%4 == 0 {
				router.Restart(func() { settings++; done[i] = true })
			} else {
				router.Browse(func() { seen[i] = settings; done[i] = true })
			}
			if !done[i] {
				early.Enter()
			}
		})
	}
	crowd.Finish()
	require.Equal(t, 3, settings, "changes of the settings")
	early.AtMost(t, 0, "people who were sent away too early")
}

// Three technicians come, each with a change of their own, and wait until an
// upload is over.
func TestOneTechnicianAtATime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	router := routerrestart.New()
	var upload koantest.Gate
	settings := 0
	crowd.Go(func() { router.Browse(upload.Wait) })
	crowd.Settle()
	for range 3 {
		crowd.Go(func() {
			router.Restart(func() { settings++ })
		})
		crowd.Settle()
	}
	upload.Open()
	crowd.Finish()
	require.Equal(t, 3, settings, "changes of the settings")
}

// A technician comes while an upload is at 99 %, and a colleague who wants to
// read the news comes while the router restarts.
func TestRestartIsAlone(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	router := routerrestart.New()
	var upload, restart koantest.Gate
	var restarts, readers koantest.Gauge

	crowd.Go(func() { router.Browse(upload.Wait) })
	crowd.Settle()
	crowd.Go(func() {
		router.Restart(func() {
			restarts.Enter()
			restart.Wait()
		})
	})
	crowd.Settle()
	require.Equal(t, 0, restarts.Total(), "restarts during an upload")

	upload.Next()
	crowd.Settle()
	require.Equal(t, 1, restarts.Total(), "restarts after the upload")
	crowd.Go(func() { router.Browse(readers.Enter) })
	crowd.Settle()
	require.Equal(t, 0, readers.Total(), "people online during a restart")

	restart.Next()
	crowd.Finish()
	require.Equal(t, 1, readers.Total(), "people online after the restart")
}
