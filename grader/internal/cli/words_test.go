package cli

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
)

func TestEveryWordExistsInEveryLanguage(t *testing.T) {
	english := reflect.ValueOf(wordsFor(course.English))
	for _, l := range course.Languages() {
		noneIsEmpty(t, l, english, reflect.ValueOf(wordsFor(l)))
	}
}

func noneIsEmpty(t *testing.T, l course.Language, english, w reflect.Value) {
	t.Helper()
	for i := range w.NumField() {
		field, name := w.Field(i), w.Type().Field(i).Name
		assert.False(t, field.IsZero(), "%s in %s", name, l)
		switch field.Kind() {
		case reflect.Struct:
			noneIsEmpty(t, l, english.Field(i), field)
		case reflect.Map:
			require.Equal(t, english.Field(i).Len(), field.Len(), "%s in %s", name, l)
			for _, key := range field.MapKeys() {
				assert.False(t, field.MapIndex(key).IsZero(), "%s[%v] in %s", name, key, l)
			}
		}
	}
}

func TestEveryCommandHasHelp(t *testing.T) {
	for _, l := range course.Languages() {
		for _, c := range commands() {
			assert.NotEmpty(t, c.about(wordsFor(l)), "%s in %s", c.name, l)
		}
	}
}

func TestLanguageIsPickedByFlagThenVariableThenLocale(t *testing.T) {
	env := map[string]string{}
	pick := func(flag string) course.Language {
		return pickLanguage(flag, func(name string) string { return env[name] })
	}
	assert.Equal(t, course.English, pick(""))
	env["LANG"] = "pt_BR.UTF-8"
	assert.Equal(t, course.Portuguese, pick(""))
	env["LC_ALL"] = "C"
	assert.Equal(t, course.English, pick(""))
	env["KOANS_LANG"] = "pt"
	assert.Equal(t, course.Portuguese, pick(""))
	assert.Equal(t, course.English, pick("en"))
}

func TestClosestCommand(t *testing.T) {
	for typed, want := range map[string]string{
		"chek": "check", "hnit": "hint", "Reset": "reset", "solutions": "solution", "frobnicate": "",
	} {
		assert.Equal(t, want, closest(typed), typed)
	}
}

func TestCommandIsTheFirstWordThatIsNoFlag(t *testing.T) {
	for _, c := range []struct {
		args []string
		name string
		rest []string
	}{
		{nil, "", nil},
		{[]string{"hint", "x"}, "hint", []string{"x"}},
		{[]string{"-C", "dir", "hint", "--level", "2"}, "hint", []string{"-C", "dir", "--level", "2"}},
		{[]string{"--lang=en", "list"}, "list", []string{"--lang=en"}},
		{[]string{"--json"}, "", []string{"--json"}},
		{[]string{"--version"}, "version", nil},
		{[]string{"-h"}, "help", nil},
	} {
		name, rest := split(c.args)
		assert.Equal(t, c.name, name, c.args)
		assert.Equal(t, c.rest, rest, c.args)
	}
}
