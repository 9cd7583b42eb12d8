package syntax

import (
	"fmt"
	"testing"
)

// benchSentences is the fixture's sentences as tokens.
func benchSentences(b *testing.B) (sentences [][]Token, tokens int) {
	refs := fixture(b)
	for i := range refs {
		if refs[i].Starts != nil {
			continue
		}
		in := refs[i].input()
		sentences = append(sentences, in)
		tokens += len(in)
	}
	return sentences, tokens
}

// BenchmarkParse reads all sentences of the fixture, one after the other, on
// each road, with the cache of word forms warm. The rate is told as tokens a second
// of processor time, so that what else the machine does matters less.
func BenchmarkParse(b *testing.B) {
	sentences, tokens := benchSentences(b)
	for _, m := range models(b) {
		for _, entities := range []bool{false, true} {
			b.Run(fmt.Sprintf("%s/entities=%v", m.tagger.road.name, entities), func(b *testing.B) {
				b.ReportAllocs()
				var p Parse
				all := func() {
					for _, in := range sentences {
						m.ParseInto(&p, in, Options{Entities: entities})
					}
				}
				all()
				before := cpuTime()
				for b.Loop() {
					all()
				}
				b.ReportMetric(float64(tokens)*float64(b.N)/(cpuTime()-before).Seconds(), "tokens/cpu-s")
			})
		}
	}
}

// BenchmarkCold is the first reading of all sentences by a new model, whose cache
// of word forms is empty.
func BenchmarkCold(b *testing.B) {
	sentences, tokens := benchSentences(b)
	for b.Loop() {
		b.StopTimer()
		m, err := decode(packed, bestRoad())
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		for _, in := range sentences {
			m.Parse(in, Options{})
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkLoad decodes the embedded model.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	before := cpuTime()
	for b.Loop() {
		if _, err := decode(packed, bestRoad()); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64((cpuTime()-before).Microseconds())/1e3/float64(b.N), "cpu-ms/op")
}

// BenchmarkMultiply is the product of one layer of the encoder for a sentence of
// 32 tokens; the rate is told as multiplications a nanosecond.
func BenchmarkMultiply(b *testing.B) {
	for _, r := range roadsHere() {
		b.Run(r.name, func(b *testing.B) {
			d := newDense(r, make([]float32, 288*288), make([]float32, 288), 288, nil)
			x, dst := make([]float32, 40*96), make([]float32, 36*288)
			for b.Loop() {
				d.apply(dst, x, 96, 32)
			}
			b.ReportMetric(32*288*288*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "mul/ns")
		})
	}
}
