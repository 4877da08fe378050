package liveconfig_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	liveconfig "goroutinekoans/koans/05_sync/05_live_config"
	"goroutinekoans/koans/koantest"
)

var (
	monday  = liveconfig.Network{Name: "bar-1", Password: "feijoada"}
	tuesday = liveconfig.Network{Name: "bar-2", Password: "moqueca"}
	sunday  = liveconfig.Network{Name: "bar-7", Password: "churrasco"}
)

// from is a router that knows one network.
func from(n liveconfig.Network) func(key string) string {
	return func(key string) string {
		return map[string]string{"name": n.Name, "password": n.Password}[key]
	}
}

// The router takes its time for each of the two values. Each time somebody
// asks for the network, and gets an answer while the router still thinks.
func TestGuestsDoNotWaitForTheRouter(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	config := liveconfig.New(monday)
	var router koantest.Gate
	var served koantest.Gauge
	var during [2]liveconfig.Network
	var after liveconfig.Network

	crowd.Go(func() {
		config.Reload(func(key string) string {
			router.Wait()
			return from(tuesday)(key)
		})
		after = config.Network()
	})
	for i := range during {
		crowd.Settle()
		crowd.Go(func() {
			during[i] = config.Network()
			served.Enter()
		})
		crowd.Settle()
		served.AtLeast(t, i+1, "guests who were told the network meanwhile")
		router.Next()
	}
	crowd.Finish()
	require.Equal(t, [2]liveconfig.Network{monday, monday}, during,
		"network during the reload")
	require.Equal(t, tuesday, after, "network after the reload")
}

// While one reload waits for the router, another one begins and gets its
// answers at once.
func TestTwoReloadsDoNotMix(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	config := liveconfig.New(monday)
	var router koantest.Gate
	var after [2]liveconfig.Network

	crowd.Go(func() {
		config.Reload(func(key string) string {
			router.Wait()
			return from(tuesday)(key)
		})
		after[0] = config.Network()
	})
	crowd.Settle()
	router.Next() // now it knows one value
	crowd.Settle()
	crowd.Go(func() {
		config.Reload(from(sunday))
		after[1] = config.Network()
	})
	crowd.Settle()
	router.Open()
	crowd.Finish()
	for _, network := range after {
		require.Contains(t, []liveconfig.Network{tuesday, sunday}, network,
			"network after two reloads")
	}
}

// Sixteen waiters reload the network and ask for it, again and again. Each has
// a router whose name and password are one word: no two of them can mix unseen.
func TestNameAndPasswordBelongTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	config := liveconfig.New(monday)
	var odd koantest.Gauge
	crowd.Storm(16, func(waiter, _ int) {
		word := strconv.Itoa(waiter)
		config.Reload(func(string) string { return word })
		network := config.Network()
		if network.Name != network.Password {
			odd.Enter()
		}
	})
	odd.AtMost(t, 0, "networks that no router has")
}
