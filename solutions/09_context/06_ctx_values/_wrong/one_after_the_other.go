//koan:verdict serial
// The key is right, but the tables are served one after the other.

package ctxvalues

import "context"

type tableKey struct{}

func WithTable(ctx context.Context, table int) context.Context {
	return context.WithValue(ctx, tableKey{}, table)
}

func Table(ctx context.Context) (table int, ok bool) {
	table, ok = ctx.Value(tableKey{}).(int)
	return table, ok
}

func Serve(
	ctx context.Context, tables []int, serve func(ctx context.Context),
) {
	for _, table := range tables {
		serve(WithTable(ctx, table))
	}
}
