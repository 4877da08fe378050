package wherearethey

import "regexp"

type Census struct {
	Ready   int
	Waiting int
	ByState map[string]int
}

// Take finds the headers, and in each the state up to the first comma.
func Take(dump string) Census {
	census := Census{ByState: map[string]int{}}
	header := regexp.MustCompile(`(?m)^goroutine \d+ \[([^\],]+)`)
	for _, match := range header.FindAllStringSubmatch(dump, -1) {
		state := match[1]
		census.ByState[state]++
		if state == "running" || state == "runnable" {
			census.Ready++
		} else {
			census.Waiting++
		}
	}
	return census
}
