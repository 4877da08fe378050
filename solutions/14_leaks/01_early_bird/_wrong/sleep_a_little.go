//koan:verdict leak
// Who starts a little later has not heard the answer either. When the trays
// are ready, nobody takes them.

package earlybird

import "time"

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string), make(chan string)
	go func() { time.Sleep(10 * time.Minute); left <- bake("rolls") }()
	go func() { time.Sleep(10 * time.Minute); right <- bake("croissants") }()
	if err := confirm(); err != nil {
		return "", "", err
	}
	return <-left, <-right, nil
}
