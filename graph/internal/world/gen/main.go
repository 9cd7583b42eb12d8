// Command gen prints the stories of a made-up world, one record a line, as `demarche ingest --reports`
// takes them in:
//
//	go run ./graph/internal/world/gen -stories 15000 | demarche ingest --reports -
//
// The same seed and number give the same lines.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"demarche/graph/internal/world"
)

// main prints the stories that the flags ask for.
func main() {
	seed := flag.Uint64("seed", 7, "the world's seed")
	first := flag.Int("first", 0, "the number of the first story")
	stories := flag.Int("stories", 200, "how many stories; 1,000 make about 70,000 quads")
	flag.Parse()
	if err := write(os.Stdout, *seed, *first, *stories); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// write prints n stories of a world from the given one on.
func write(w io.Writer, seed uint64, first, n int) error {
	b := bufio.NewWriterSize(w, 1<<16)
	out, stories := json.NewEncoder(b), world.New(seed)
	for k := range n {
		if err := out.Encode(stories.Story(first + k)); err != nil {
			return err
		}
	}
	return b.Flush()
}
