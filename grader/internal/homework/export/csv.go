package export

import (
	"bytes"
	"encoding/csv"
	"strconv"

	"goroutinekoans/grader/internal/homework/record"
)

// CSV is a table of everything, for a spreadsheet: a line a student, a column
// a koan.
func CSV(c Class) ([]byte, error) {
	if len(c.Grades) == 0 {
		return nil, ErrNobody
	}
	head := []string{"student", "name", "solved", "koans", "points", "max_points", "late_seconds", "late_percent", "final", "percent"}
	for _, r := range c.Grades[0].Records {
		head = append(head, r.Koan)
	}
	rows := [][]string{head}
	for _, g := range c.Grades {
		row := []string{
			cell(g.Student), cell(c.name(g.Student)), strconv.Itoa(g.Solved), strconv.Itoa(len(g.Records)),
			strconv.Itoa(g.Points), strconv.Itoa(g.MaxPoints),
			strconv.FormatInt(g.LateSeconds, 10), strconv.Itoa(g.LatePercent), number(g.Final), number(g.Percent()),
		}
		by := map[string]record.Record{}
		for _, r := range g.Records {
			by[r.Koan] = r
		}
		for _, koan := range head[len(row):] {
			row = append(row, string(by[koan].Word))
		}
		rows = append(rows, row)
	}
	return encode(rows, ',', false)
}

func encode(rows [][]string, comma rune, crlf bool) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma, w.UseCRLF = comma, crlf
	if err := w.WriteAll(rows); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
