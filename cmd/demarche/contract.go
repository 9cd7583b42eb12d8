package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"demarche/schema"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// contractName is what the contract is called in messages.
const contractName = "contract.schema.json"

// contract compiles the JSON Schema of a record, once.
var contract = sync.OnceValues(func() (*jsonschema.Schema, error) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Contract()))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(contractName, doc); err != nil {
		return nil, err
	}
	return c.Compile(contractName)
})

// parseRecord reads a line and checks it against the contract. All that breaks it is told.
func parseRecord(line string) (schema.Record, error) {
	var rec schema.Record
	s, err := contract()
	if err != nil {
		return rec, fmt.Errorf("%s: %w", contractName, err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
	if err != nil {
		return rec, err
	}
	if err := s.Validate(value); err != nil {
		return rec, breaches(err)
	}
	if err := json.Unmarshal([]byte(line), &rec); err != nil {
		return rec, err
	}
	return rec, rec.Check()
}

// breaches returns what a validation found on one line: the place and what is wrong, for each.
func breaches(err error) error {
	var v *jsonschema.ValidationError
	if !errors.As(err, &v) {
		return err
	}
	var list []string
	var walk func(*jsonschema.ValidationError)
	walk = func(v *jsonschema.ValidationError) {
		if len(v.Causes) == 0 {
			at := strings.Join(v.InstanceLocation, ".")
			list = append(list, strings.TrimPrefix(at+": ", ": ")+v.ErrorKind.LocalizedString(message.NewPrinter(language.English)))
		}
		for _, c := range v.Causes {
			walk(c)
		}
	}
	walk(v)
	return errors.New(strings.Join(list, "; "))
}
