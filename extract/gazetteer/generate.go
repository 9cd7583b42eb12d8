package gazetteer

// What the generator of the bulk tables needs of the hand-kept ones.

//go:generate go run ./gen -src ../../../shared/facts -out data

// CountryNames is a country's code, all its names, and its share of the news, 1 to 5.
type CountryNames struct {
	Code  string
	Names []string
	News  int
}

// Countries returns the codes and names of the built-in countries in the order of the table.
func Countries() []CountryNames {
	var out []CountryNames
	eachRow(0, countriesTSV, func(r row) {
		out = append(out, CountryNames{r.col(0), append([]string{r.col(1)}, r.list(2)...), r.weight()})
	})
	return out
}

// Spellings returns a set without entries that compares names as the built-in tables do; see
// Set.Key.
func Spellings() *Set {
	s := newSet(0)
	eachRow(0, spellingsTSV, s.readSpelling)
	return s
}
