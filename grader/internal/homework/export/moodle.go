package export

import "strings"

// Moodle is a file for the import into its gradebook (Grades, Import, CSV),
// where each column is given its meaning. It never has feedback without a
// grade: Moodle would wipe the grade then.
//
//	ID number,Email address,Koans,Koans feedback
//	,ann@x.edu,14,14/20. 04_mutex/02_…: DATA RACE: …
func Moodle(c Class) ([]byte, error) {
	if len(c.Grades) == 0 {
		return nil, ErrNobody
	}
	rows := [][]string{{"ID number", "Email address", c.Column, c.Column + " feedback"}}
	for _, g := range c.Grades {
		id, mail := g.Student, ""
		if strings.Contains(id, "@") {
			id, mail = "", id
		}
		rows = append(rows, []string{cell(id), cell(mail), number(g.Final), cell(c.feedback(g))})
	}
	return encode(rows, ',', false)
}
