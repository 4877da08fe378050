package explain

import (
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func decimal(n int) string { return strconv.Itoa(n) }

func atoi(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0
	}
	return n
}

// plain makes a text harmless for a terminal: no control characters, no line
// breaks, no Markdown emphasis around code.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case !unicode.IsPrint(r):
			return -1
		}
		return r
	}, text)
	return oneLine(text)
}

// code makes a line of source harmless, and tabs four columns wide.
func code(line string) string {
	var b strings.Builder
	column := 0
	for _, r := range strings.TrimRight(line, " \t\r\n") {
		switch {
		case r == '\t':
			n := 4 - column%4
			b.WriteString(strings.Repeat(" ", n))
			column += n
		case unicode.IsPrint(r):
			b.WriteRune(r)
			column++
		}
	}
	return b.String()
}

func capital(text string) string {
	r, n := utf8.DecodeRuneInString(text)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + text[n:]
}

// short cuts a value that is too long for a sentence.
func short(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most-1]) + "…"
}

// verb is a formatting verb in one of a test's messages: %d, %-3s, %[1]q, %%.
var verb = regexp.MustCompile(`%(?:%|(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?[a-zA-Z])`)

// translate says in the learner's language what a test says in English. A
// message with verbs, such as `table %d`, fits whatever the test has put in
// their place.
func (x *explainer) translate(english string) string {
	english = oneLine(english)
	if english == "" {
		return ""
	}
	if said, ok := x.Messages[english]; ok && !verb.MatchString(english) {
		return plain(said)
	}
	for _, message := range sorted(x.Messages) {
		if !verb.MatchString(message) {
			continue
		}
		values := pattern(oneLine(message)).FindStringSubmatch(english)
		if values != nil {
			return plain(fill(x.Messages[message], values[1:]))
		}
	}
	return plain(english)
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// sorted lists the messages, the longest first: they say most precisely what
// they fit.
func sorted(messages map[string]string) []string {
	var all []string
	for m := range messages {
		all = append(all, m)
	}
	sort.Slice(all, func(i, j int) bool {
		if len(all[i]) != len(all[j]) {
			return len(all[i]) > len(all[j])
		}
		return all[i] < all[j]
	})
	return all
}

// pattern turns a message with verbs into an expression that captures them.
func pattern(message string) *regexp.Regexp {
	var b strings.Builder
	b.WriteString(`(?s)^`)
	at := 0
	for _, m := range verb.FindAllStringIndex(message, -1) {
		b.WriteString(regexp.QuoteMeta(message[at:m[0]]))
		if message[m[0]:m[1]] == "%%" {
			b.WriteString("%")
		} else {
			b.WriteString(`(.*?)`)
		}
		at = m[1]
	}
	b.WriteString(regexp.QuoteMeta(message[at:]))
	b.WriteString(`$`)
	return regexp.MustCompile(b.String())
}

// fill puts values in the place of verbs, by number where a verb has one.
func fill(message string, values []string) string {
	next := 0
	return verb.ReplaceAllStringFunc(message, func(v string) string {
		if v == "%%" {
			return "%"
		}
		if m := verb.FindStringSubmatch(v); m[1] != "" {
			next = atoi(m[1]) - 1
		}
		if next < 0 || next >= len(values) {
			return v
		}
		next++
		return values[next-1]
	})
}
