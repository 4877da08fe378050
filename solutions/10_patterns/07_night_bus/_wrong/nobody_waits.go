//koan:verdict wrong
// NightBus goes to bed while the last buses are on the road.

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
		go drive(full)
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
