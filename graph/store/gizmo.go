package store

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"unsafe"

	"github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	"github.com/dop251/goja"
)

// guardName is the global function through which a gizmo query is run.
const guardName = "dm_run"

// maxCalls is how deep calls in a gizmo query may go; endless ones would eat memory until the time is up.
const maxCalls = 2000

// gizmoQuery starts a gizmo query of which a panic is an error. Cayley runs JavaScript in a goroutine of its
// own and panics there on arguments of the wrong type (g.V().In(gt("x"))), which nobody can recover from
// outside: the whole process would end. So what Cayley is given to run is a call of a function of ours, and
// that runs the text.
func gizmoQuery(ctx context.Context, qs graph.QuadStore, text string, options query.Options) (query.Iterator, error) {
	program, err := goja.Compile("", text, false)
	if err != nil {
		return nil, err
	}
	session := gizmo.NewSession(qs)
	if _, err := session.Execute(ctx, "", options); err != nil { // lays the environment and runs nothing
		return nil, err
	}
	vm, err := runtimeOf(session)
	if err != nil {
		return nil, err
	}
	vm.SetMaxCallStackSize(maxCalls)
	if err := vm.Set(guardName, func(goja.FunctionCall) goja.Value { return guarded(vm, program) }); err != nil {
		return nil, err
	}
	return session.Execute(ctx, guardName+"()", options)
}

// guarded runs the program; what goes wrong, a panic too, is thrown in JavaScript.
func guarded(vm *goja.Runtime, program *goja.Program) goja.Value {
	v, err := recovered(vm, program)
	var thrown *goja.Exception
	switch {
	case errors.As(err, &thrown):
		panic(thrown.Value())
	case err != nil:
		panic(vm.ToValue(err))
	}
	return v
}

// recovered runs the program and makes an error of a panic.
func recovered(vm *goja.Runtime, program *goja.Program) (v goja.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	return vm.RunProgram(program)
}

// runtimeOf returns the JavaScript runtime of a session that has an environment. Cayley keeps it to itself.
func runtimeOf(session *gizmo.Session) (*goja.Runtime, error) {
	field := reflect.ValueOf(session).Elem().FieldByName("vm")
	if !field.IsValid() || field.Type() != reflect.TypeFor[*goja.Runtime]() || field.IsNil() {
		return nil, errors.New("gizmo: this version of Cayley keeps its runtime elsewhere")
	}
	return *(**goja.Runtime)(unsafe.Pointer(field.UnsafeAddr())), nil
}
