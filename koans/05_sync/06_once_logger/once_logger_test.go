package oncelogger_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	oncelogger "goroutinekoans/koans/05_sync/06_once_logger"
	"goroutinekoans/koans/koantest"
)

func open() *oncelogger.Logger {
	return &oncelogger.Logger{File: "bar.log"}
}

// One person works in two bars, and asks twice in each of them.
func TestEveryBarHasItsOwnLog(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var logs [4]*oncelogger.Logger
	crowd.Go(func() {
		upstairs, downstairs := oncelogger.New(open), oncelogger.New(open)
		logs[0], logs[1] = upstairs.Logger(), upstairs.Logger()
		logs[2], logs[3] = downstairs.Logger(), downstairs.Logger()
	})
	crowd.Finish()
	require.NotNil(t, logs[0], "the log upstairs")
	require.NotNil(t, logs[2], "the log downstairs")
	require.Same(t, logs[0], logs[1], "the log upstairs, asked for twice")
	require.Same(t, logs[2], logs[3], "the log downstairs, asked for twice")
	require.NotSame(t, logs[0], logs[2], "the logs of two bars")
}

// Ten people ask at the same time.
func TestEverybodyMayAsk(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := oncelogger.New(open)
	logs := make([]*oncelogger.Logger, 10)
	for i := range logs {
		crowd.Go(func() { logs[i] = bar.Logger() })
	}
	crowd.Finish()
	for _, log := range logs {
		require.NotNil(t, log, "the log somebody got")
		require.Same(t, logs[0], log, "the log somebody got")
	}
}

// Opening takes long today. Ten people ask before the log is open; one of them
// opens it, and all the others wait for that.
func TestTheLogIsOpenedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var opening koantest.Gate
	var opens, ready koantest.Gauge
	var bar *oncelogger.Bar
	crowd.Go(func() {
		bar = oncelogger.New(func() *oncelogger.Logger {
			opens.Enter()
			opening.Wait()
			return open()
		})
	})
	crowd.Settle()
	require.Equal(t, 0, opens.Total(), "times opened before anybody asked")
	crowd.Finish()

	logs := make([]*oncelogger.Logger, 10)
	for i := range logs {
		crowd.Go(func() {
			logs[i] = bar.Logger()
			ready.Enter()
		})
	}
	crowd.Settle()
	require.Equal(t, 1, opens.Total(), "times opened when all have asked")
	require.Equal(t, 0, ready.Total(), "people who didn't wait for the log")

	opening.Open()
	crowd.Finish()
	require.Equal(t, 1, opens.Total(), "times opened in the end")
	for _, log := range logs {
		require.NotNil(t, log, "the log somebody got")
		require.Same(t, logs[0], log, "the log somebody got")
	}
}
