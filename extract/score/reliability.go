package score

// binCount is the number of bins of confidence, a tenth each.
const binCount = 10

// Bin tells what confidence between Low and High is worth: Given reports with that confidence, Mean
// on average, of which Found are gold events and Strict have status, people, country and start right.
type Bin struct {
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
	Given  int     `json:"given"`
	Mean   float64 `json:"mean"`
	Found  float64 `json:"found"`
	Strict float64 `json:"strict"`
}

// binSum adds up a bin.
type binSum struct {
	given, found, strict int
	sum                  float64
}

// add counts a report.
func (b *binSum) add(confidence float64, found bool) {
	b.given++
	b.sum += confidence
	if found {
		b.found++
	}
}

// binOf returns the bin of a confidence; what lies outside of 0 to 1 is drawn in.
func binOf(confidence float64) int {
	return min(max(int(confidence*binCount), 0), binCount-1)
}

// reliability returns the bins that hold a report.
func reliability(sums [binCount]binSum) []Bin {
	var out []Bin
	for i, s := range sums {
		if s.given == 0 {
			continue
		}
		out = append(out, Bin{
			Low: float64(i) / binCount, High: float64(i+1) / binCount, Given: s.given,
			Mean: round(s.sum / float64(s.given)), Found: round(share(s.found, s.given)), Strict: round(share(s.strict, s.given)),
		})
	}
	return out
}
