// Package goroutineprofile is about finding the places where many wait.
package goroutineprofile

import (
	"regexp"
	"strconv"
)

// Places finds a number and the first stack line after it.
func Places(profile string) map[string]int {
	places := map[string]int{}
	record := regexp.MustCompile(
		`(?m)^(\d+) @.*\n(?:# .*\n)*#\t\S+\t([^\s+]+)`)
	for _, match := range record.FindAllStringSubmatch(profile, -1) {
		n, _ := strconv.Atoi(match[1])
		places[match[2]] += n
	}
	return places
}
