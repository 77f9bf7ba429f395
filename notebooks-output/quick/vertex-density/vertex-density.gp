# A picture and its data. To draw it again: gnuplot -d vertex-density.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.8941516472514568 0.9029998207847691
10.0 0.815271523044389 0.8213968557521854
100.0 0.7987438032152194 0.8008523501477705
1000.0 0.7978938697747184 0.7985649091486033
END
$p1s2 << END
2.0 0.9112527418760975 0.9198312042153026
10.0 0.8684736614788983 0.8733724781627153
100.0 0.8658529855019419 0.8674493118120719
1000.0 0.8658363148776643 0.8663345910836303
END
$p1s3 << END
2.0 0.898575734018113
10.0 0.8183341893982872
100.0 0.7997980766814949
1000.0 0.7982293894616609
END
$p1s4 << END
2.0 0.9155419730457001
10.0 0.8709230698208068
100.0 0.8666511486570069
1000.0 0.8660854529806473
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


184 30
201 30
218 30


364 30
381 30
398 30


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
set lmargin at screen 0.2600; set rmargin at screen 0.8534
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
set lmargin at screen 0.0279; set rmargin at screen 0.9703
set tmargin at screen 0.1244; set bmargin at screen 0.0249
unset border; unset tics; unset key
set xrange [0:540]; set yrange [0:40]
set label 'normal' at 46,30 left noenhanced
set label 'uniform' at 226,30 left noenhanced
set label 'isotropic, exact' at 406,30 left noenhanced
set label 'limits' at 46,10 left noenhanced
plot $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8, \
  $legend index 3 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
