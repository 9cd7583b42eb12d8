#include "textflag.h"

// Products of packed weights and the finishing of maxout rows with AVX2 and FMA.
// Weights come in panels of 24 outputs: for each input the 24 weights stand side
// by side, which fills three registers.

// func tileAVX(dst, x, w, bias *float32, stride, step, in int)
// Computes 4 rows by 24 outputs. Y0-Y11 hold the sums, Y12-Y14 the weights of one
// input, Y15 that input of one row.
TEXT ·tileAVX(SB), NOSPLIT, $0-56
	MOVQ dst+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ w+16(FP), DX
	MOVQ bias+24(FP), CX
	MOVQ stride+32(FP), R8
	MOVQ step+40(FP), R9
	MOVQ in+48(FP), BX
	SHLQ $2, R8
	SHLQ $2, R9
	LEAQ (SI)(R9*1), R10
	LEAQ (SI)(R9*2), R11
	LEAQ (R10)(R9*2), R12
	XORQ AX, AX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3
	VXORPS Y4, Y4, Y4
	VXORPS Y5, Y5, Y5
	VXORPS Y6, Y6, Y6
	VXORPS Y7, Y7, Y7
	VXORPS Y8, Y8, Y8
	VXORPS Y9, Y9, Y9
	VXORPS Y10, Y10, Y10
	VXORPS Y11, Y11, Y11

input:
	VMOVUPS (DX), Y12
	VMOVUPS 32(DX), Y13
	VMOVUPS 64(DX), Y14
	VBROADCASTSS (SI)(AX*4), Y15
	VFMADD231PS Y12, Y15, Y0
	VFMADD231PS Y13, Y15, Y1
	VFMADD231PS Y14, Y15, Y2
	VBROADCASTSS (R10)(AX*4), Y15
	VFMADD231PS Y12, Y15, Y3
	VFMADD231PS Y13, Y15, Y4
	VFMADD231PS Y14, Y15, Y5
	VBROADCASTSS (R11)(AX*4), Y15
	VFMADD231PS Y12, Y15, Y6
	VFMADD231PS Y13, Y15, Y7
	VFMADD231PS Y14, Y15, Y8
	VBROADCASTSS (R12)(AX*4), Y15
	VFMADD231PS Y12, Y15, Y9
	VFMADD231PS Y13, Y15, Y10
	VFMADD231PS Y14, Y15, Y11
	ADDQ $96, DX
	INCQ AX
	CMPQ AX, BX
	JLT  input

	VMOVUPS (CX), Y12
	VMOVUPS 32(CX), Y13
	VMOVUPS 64(CX), Y14
	VADDPS  Y12, Y0, Y0
	VADDPS  Y13, Y1, Y1
	VADDPS  Y14, Y2, Y2
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, 64(DI)
	ADDQ    R8, DI
	VADDPS  Y12, Y3, Y3
	VADDPS  Y13, Y4, Y4
	VADDPS  Y14, Y5, Y5
	VMOVUPS Y3, (DI)
	VMOVUPS Y4, 32(DI)
	VMOVUPS Y5, 64(DI)
	ADDQ    R8, DI
	VADDPS  Y12, Y6, Y6
	VADDPS  Y13, Y7, Y7
	VADDPS  Y14, Y8, Y8
	VMOVUPS Y6, (DI)
	VMOVUPS Y7, 32(DI)
	VMOVUPS Y8, 64(DI)
	ADDQ    R8, DI
	VADDPS  Y12, Y9, Y9
	VADDPS  Y13, Y10, Y10
	VADDPS  Y14, Y11, Y11
	VMOVUPS Y9, (DI)
	VMOVUPS Y10, 32(DI)
	VMOVUPS Y11, 64(DI)
	VZEROUPPER
	RET

// func rowAVX(dst, x, w, bias *float32, in int)
// Computes one row by 24 outputs. Even inputs are summed in Y0-Y2, odd ones in
// Y3-Y5, so that six sums are under way at a time; in must be even.
TEXT ·rowAVX(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ w+16(FP), DX
	MOVQ bias+24(FP), CX
	MOVQ in+32(FP), BX
	XORQ AX, AX
	VMOVUPS (CX), Y0
	VMOVUPS 32(CX), Y1
	VMOVUPS 64(CX), Y2
	VXORPS Y3, Y3, Y3
	VXORPS Y4, Y4, Y4
	VXORPS Y5, Y5, Y5

pair:
	VBROADCASTSS (SI)(AX*4), Y14
	VBROADCASTSS 4(SI)(AX*4), Y15
	VFMADD231PS (DX), Y14, Y0
	VFMADD231PS 32(DX), Y14, Y1
	VFMADD231PS 64(DX), Y14, Y2
	VFMADD231PS 96(DX), Y15, Y3
	VFMADD231PS 128(DX), Y15, Y4
	VFMADD231PS 160(DX), Y15, Y5
	ADDQ $192, DX
	ADDQ $2, AX
	CMPQ AX, BX
	JLT  pair

	VADDPS  Y3, Y0, Y0
	VADDPS  Y4, Y1, Y1
	VADDPS  Y5, Y2, Y2
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, 64(DI)
	VZEROUPPER
	RET

// func addAVX(dst, src *float32, n int)
// Adds n floats of src to dst; n must be a multiple of 8, not 0.
TEXT ·addAVX(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ n+16(FP), BX
	XORQ AX, AX

sum:
	VMOVUPS (DI)(AX*4), Y0
	VADDPS  (SI)(AX*4), Y0, Y0
	VMOVUPS Y0, (DI)(AX*4)
	ADDQ    $8, AX
	CMPQ    AX, BX
	JLT     sum
	VZEROUPPER
	RET

// func settleAVX(dst, y, from, gain, shift *float32, n int, epsilon float32)
// Finishes a maxout row of n outputs with three pieces each; n must be a multiple
// of 8, not 0. Y8 and Y9 hold sums, Y10 the mean, Y11 the scale.
TEXT ·settleAVX(SB), NOSPLIT, $0-52
	MOVQ dst+0(FP), DI
	MOVQ y+8(FP), SI
	MOVQ from+16(FP), DX
	MOVQ gain+24(FP), R8
	MOVQ shift+32(FP), R9
	MOVQ n+40(FP), BX
	LEAQ (SI)(BX*4), R10
	LEAQ (R10)(BX*4), R11
	XORQ AX, AX
	VXORPS Y8, Y8, Y8

greatest:
	VMOVUPS (SI)(AX*4), Y0
	VMAXPS  (R10)(AX*4), Y0, Y0
	VMAXPS  (R11)(AX*4), Y0, Y0
	VMOVUPS Y0, (DI)(AX*4)
	VADDPS  Y0, Y8, Y8
	ADDQ    $8, AX
	CMPQ    AX, BX
	JLT     greatest

	VXORPS       X12, X12, X12
	VCVTSI2SSQ   BX, X12, X12
	VEXTRACTF128 $1, Y8, X1
	VADDPS       X1, X8, X8
	VHADDPS      X8, X8, X8
	VHADDPS      X8, X8, X8
	VDIVSS       X12, X8, X8
	VBROADCASTSS X8, Y10
	XORQ         AX, AX
	VXORPS       Y9, Y9, Y9

variance:
	VMOVUPS     (DI)(AX*4), Y0
	VSUBPS      Y10, Y0, Y0
	VFMADD231PS Y0, Y0, Y9
	ADDQ        $8, AX
	CMPQ        AX, BX
	JLT         variance

	VEXTRACTF128 $1, Y9, X1
	VADDPS       X1, X9, X9
	VHADDPS      X9, X9, X9
	VHADDPS      X9, X9, X9
	VDIVSS       X12, X9, X9
	VADDSS       epsilon+48(FP), X9, X9
	VSQRTSS      X9, X9, X9
	MOVL         $0x3f800000, CX
	VMOVD        CX, X11
	VDIVSS       X9, X11, X11
	VBROADCASTSS X11, Y11
	XORQ         AX, AX

normal:
	VMOVUPS (DI)(AX*4), Y0
	VSUBPS  Y10, Y0, Y0
	VMULPS  Y11, Y0, Y0
	VMULPS  (R8)(AX*4), Y0, Y0
	VADDPS  (R9)(AX*4), Y0, Y0
	VADDPS  (DX)(AX*4), Y0, Y0
	VMOVUPS Y0, (DI)(AX*4)
	ADDQ    $8, AX
	CMPQ    AX, BX
	JLT     normal
	VZEROUPPER
	RET
