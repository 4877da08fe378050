//koan:verdict serial
// With one driver the next guests stand in the rain until he is back.

package nightbus

import "time"

func NightBus(
	guests <-chan string,
	seats int,
	patience time.Duration,
	drive func(bus []string),
) {
	var bus []string
	var patient <-chan time.Time
	leave := func() {
		full := bus
		bus, patient = nil, nil
		drive(full)
	}
	for {
		select {
		case guest, more := <-guests:
			if !more {
				if len(bus) > 0 {
					leave()
				}
				return
			}
			bus = append(bus, guest)
			if len(bus) == 1 {
				patient = time.After(patience)
			}
			if len(bus) == seats {
				leave()
			}
		case <-patient:
			leave()
		}
	}
}
