package event

// Without names parts of the reading that are left out, to measure what they are worth. The zero value
// leaves nothing out.
type Without struct {
	// Coreference leaves out what resolves pronouns, epithets, groups and nouns that point back, and who
	// a story is about.
	Coreference bool
	// Confidence leaves out the learned weights of events: all are sure, and none is dropped.
	Confidence bool
	// Dates leaves out the learned choice among dates: the words that hang closest to an event tell its
	// date, and no other sentence does.
	Dates bool
	// Second leaves out the tree of the second parser; see tree.Arcs.
	Second bool
}

// Without returns a reader that leaves parts out; r stays as it is. Coreference inside the mentions is
// left out by mention.Context.
func (r *Reader) Without(parts Without) *Reader {
	out := *r
	out.literal, out.firstTree = parts.Coreference, parts.Second
	if parts.Confidence {
		out.model = model{}
	}
	if parts.Dates {
		out.dates = closest()
	}
	return &out
}

// closest are weights by which the words that hang closest to an event tell its date, far ones rather
// than none, and none of another sentence.
func closest() model {
	m := model{"near none": 1000}
	for i, link := range links {
		m["link="+link] = 100 * float64(len(links)-i)
	}
	return m
}
