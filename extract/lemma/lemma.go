package lemma

import "strings"

// Lemma returns the dictionary form of word, in lower case, where tag is its Penn Treebank tag. Names
// (NNP, NNPS) come back as they are; a word whose tag has no inflection, or whose tag is
// unknown or empty, in lower case. It is safe for several goroutines.
func Lemma(word, tag string) string {
	if strings.HasPrefix(tag, "NNP") {
		return word
	}
	w := fold(word)
	t := load()
	switch tag {
	case "VBD", "VBN":
		return t.pastForm(w)
	case "VB", "VBG", "VBP", "VBZ", "MD":
		return t.presentForm(w, tag)
	case "NNS":
		return t.pluralForm(w)
	case "JJR", "JJS", "RBR", "RBS", "RB":
		return t.degreeForm(w, tag)
	}
	return w
}

// Verb returns the dictionary form of the verb that word can be a form of, whatever its tag: for words of
// headlines and other places where tags go wrong. A word that looks like no verb's form comes back in
// lower case; one that only looks like it ("bed", "evening") is cut like a verb.
func Verb(word string) string {
	w := fold(word)
	t := load()
	if base, ok := t.past[w]; ok {
		return base
	}
	switch {
	case strings.HasSuffix(w, "ed"):
		return t.pastForm(w)
	case strings.HasSuffix(w, "ing"):
		return t.presentForm(w, "VBG")
	}
	return t.presentForm(w, "VBZ")
}

// fold returns word in lower case with straight apostrophes.
func fold(word string) string {
	w := strings.ToLower(word)
	if strings.Contains(w, "’") {
		w = strings.ReplaceAll(w, "’", "'")
	}
	return w
}

// pastForm undoes the past tense and the past participle.
func (t *tables) pastForm(w string) string {
	if base, ok := t.past[w]; ok {
		return base
	}
	switch {
	case strings.HasSuffix(w, "ied"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "eed"):
		return w[:len(w)-1]
	case strings.HasSuffix(w, "ed"):
		return t.unstem(w, w[:len(w)-2])
	}
	return w
}

// presentForm undoes the third person, the -ing form and the contractions.
func (t *tables) presentForm(w, tag string) string {
	if base, ok := t.present[w]; ok {
		return base
	}
	switch {
	case tag == "VBG" && strings.HasSuffix(w, "ing"):
		return t.unstem(w, w[:len(w)-3])
	case tag == "VBZ":
		return cutS(w)
	}
	return w
}

// pluralForm undoes the plural of a noun.
func (t *tables) pluralForm(w string) string {
	if base, ok := t.plural[w]; ok {
		return base
	}
	if strings.HasSuffix(w, "men") && len(w) > 2 {
		return w[:len(w)-2] + "an"
	}
	return cutS(w)
}

// degreeForm undoes the comparative and the superlative.
func (t *tables) degreeForm(w, tag string) string {
	if base, ok := t.degree[w]; ok {
		return base
	}
	ending := map[byte]string{'R': "er", 'S': "est"}[tag[len(tag)-1]]
	if len(tag) < 3 || !strings.HasSuffix(w, ending) || len(w) < len(ending)+3 {
		return w
	}
	stem := w[:len(w)-len(ending)]
	if strings.HasSuffix(stem, "i") {
		return stem[:len(stem)-1] + "y"
	}
	return t.unstem(w, stem)
}

// esEndings are the ends of words whose -es is cut whole.
var esEndings = []string{"sses", "shes", "ches", "xes", "zzes", "tzes", "oes"}

// cutS undoes -s, -es and -ies.
func cutS(w string) string {
	if len(w) < 3 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") {
		return w
	}
	if strings.HasSuffix(w, "ies") && len(w) > 4 {
		return w[:len(w)-3] + "y"
	}
	for _, e := range esEndings {
		if strings.HasSuffix(w, e) {
			return w[:len(w)-2]
		}
	}
	return w[:len(w)-1]
}

// unstem makes a dictionary form of stem, which is w without its ending; w comes back where the stem
// is no stem ("bring", "red").
func (t *tables) unstem(w, stem string) string {
	if len(stem) < 2 || !strings.ContainsAny(stem, "aeiouy") {
		return w
	}
	switch t.actionFor(stem) {
	case addE:
		return w[:len(stem)] + "e"
	case drop:
		return stem[:len(stem)-1]
	}
	return stem
}

// actionFor finds the longest row that the stem ends in; a whole stem counts as longest.
func (t *tables) actionFor(stem string) action {
	if a, ok := t.stems["^"+stem]; ok {
		return a
	}
	for i := range stem {
		if a, ok := t.stems[stem[i:]]; ok {
			return a
		}
	}
	return leave
}
