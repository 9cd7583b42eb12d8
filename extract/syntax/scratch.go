package syntax

// scratch is the memory that one call works in. It is used again and again and
// grows to what the longest list of tokens needs.
type scratch struct {
	// tokens are those that are read now, and norms their normal forms where a
	// contraction gives them one.
	tokens []Token
	norms  []string
	// missed lists the tokens that the cache did not know.
	missed []int32
	// x and y hold token vectors, wide the rows of the embedding tables, out the
	// results of a layer, features what is computed beforehand for each token, sum
	// the hidden layer of a state.
	x, y, wide, out, features, sum grid
	state                          state
}

// grid is a buffer of rows.
type grid []float32

// rows returns room for n rows of the given width, and block more that kernels
// may read and write past the end. What is in it is undefined.
func (g *grid) rows(n, width int) []float32 {
	*g = resize(*g, (n+block)*width)
	return *g
}

// begin sets the tokens to read, which stand at index first of the caller's list.
func (s *scratch) begin(tokens []Token, first int, opts Options) {
	s.tokens = tokens
	s.state.begin(len(tokens), first, opts)
}

// forget drops what belongs to the caller.
func (s *scratch) forget() {
	s.tokens = nil
	clear(s.norms)
}
