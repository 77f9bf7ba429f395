# A picture and its data. To draw it again: gnuplot -d vertex-density.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.8961968462910904 0.9050046882845143
10.0 0.8151170309483233 0.8212230224708863
100.0 0.7989120573442243 0.8009948424480189
1000.0 0.797864671401687 0.7985332460562884
END
$p1s2 << END
2.0 0.9109560043436613 0.9195322257343699
10.0 0.8679486330980616 0.872834372783735
100.0 0.8657475015955904 0.8673475071349301
1000.0 0.8658361028003123 0.8663360259350765
END
$p1s3 << END
2.0 0.9006007672878024
10.0 0.8181700267096048
100.0 0.7999534498961216
1000.0 0.7981989587289877
END
$p1s4 << END
2.0 0.9152441150390156
10.0 0.8703915029408983
100.0 0.8665475043652603
1000.0 0.8660860643676944
END
$p1s5 << END
2.0 0.9003163161571062
10.0 0.818049415793567
100.0 0.799881734348816
1000.0 0.7980840568460857
END
$legend << END
4 30
21 30
38 30


174 30
191 30
208 30


344 30
361 30
378 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 573,402 enhanced font 'Arial,12' background '#ffffff'
set output 'vertex-density.svg'
} else {
set terminal pngcairo size 1146,804 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'vertex-density.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Cosine between a draw and the nearest vertex of the hypercube' at screen 0.5,0.9552 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.2478; set rmargin at screen 0.8412
set tmargin at screen 0.8806; set bmargin at screen 0.2836
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'mean cosine' noenhanced
set logscale x
set format x '10^{%L}'
set arrow from graph 0, first 0.7978845608028654 to graph 1, first 0.7978845608028654 nohead lc rgb '#777777' dt (6,4) lw 1.2
set arrow from graph 0, first 0.8660254037844386 to graph 1, first 0.8660254037844386 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2:3 with filledcurves lc rgb '#0072B2' fs transparent solid 0.22 noborder, \
  $p1s2 using 1:2:3 with filledcurves lc rgb '#D55E00' fs transparent solid 0.22 noborder, \
  $p1s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p1s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p1s5 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8
reset
set lmargin at screen 0.0541; set rmargin at screen 0.9442
set tmargin at screen 0.1244; set bmargin at screen 0.0249
unset border; unset tics; unset key
set xrange [0:510]; set yrange [0:40]
set label 'normal' at 46,30 left noenhanced
set label 'uniform' at 216,30 left noenhanced
set label 'isotropic, exact' at 386,30 left noenhanced
set label 'limits' at 46,10 left noenhanced
plot $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8, \
  $legend index 3 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
