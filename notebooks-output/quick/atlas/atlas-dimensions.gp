# A picture and its data. To draw it again: gnuplot -d atlas-dimensions.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.2519425117225299
10.0 0.5583519779712316
100.0 0.9852033704064286
END
$p1s2 << END
2.0 0.16669900122386697
10.0 0.1131673069346257
100.0 0.08498774037236374
END
$p1s3 << END
2.0 0.00638600023356356
10.0 0.007696304794184039
100.0 0.010893560459526386
END
$p1s4 << END
2.0 0.00638600023356356
10.0 0.007696304794184039
100.0 0.010893560459526386
END
$p1s5 << END
2.0 0.007968574933778783
10.0 0.013700633070838464
100.0 0.013335989687430494
END
$p1s6 << END
2.0 0.009028984639674276
10.0 0.010430683666683704
100.0 0.016278108329464747
END
$p2s1 << END
2.0 0.3723952688548619
10.0 0.7070103380052224
100.0 0.9991573918046949
END
$p2s2 << END
2.0 0.14280107630367808
10.0 0.0908481203168578
100.0 0.08571760549557902
END
$p2s3 << END
2.0 0.10156634250361019
10.0 0.07587180318942494
100.0 0.07381954838608572
END
$p2s4 << END
2.0 0.011190324092736792
10.0 0.008338613863374422
100.0 0.008899043390872385
END
$p2s5 << END
2.0 0.006602088003471396
10.0 0.006343526166853297
100.0 0.010392378372109379
END
$p2s6 << END
2.0 0.008530731852317841
10.0 0.008017278241875259
100.0 0.005425255812125274
END
$p3s1 << END
2.0 0.008966156665042746
10.0 0.008452556531116873
100.0 0.005706053873389849
END
$p3s2 << END
2.0 0.21300131702473046
10.0 0.16474195833509275
100.0 0.16768214020390043
END
$p3s3 << END
2.0 0.13488888487971146
10.0 0.15393658941446836
100.0 0.16656369816481287
END
$p3s4 << END
2.0 0.008966156665042746
10.0 0.008452556531116873
100.0 0.005706053873389849
END
$p3s5 << END
2.0 0.008966156665042746
10.0 0.008452556531116873
100.0 0.005706053873389849
END
$p3s6 << END
2.0 0.011205687901440442
10.0 0.006500904814710218
100.0 0.004997120649754105
END
$p4s1 << END
2.0 0.1693780624228517
10.0 0.17783774245678952
100.0 0.1847857569742739
END
$p4s2 << END
2.0 0.19421482636073734
10.0 0.16979387983916366
100.0 0.1704242356242532
END
$p4s3 << END
2.0 0.10236142104631907
10.0 0.15828611019741418
100.0 0.17067817801423354
END
$p4s4 << END
END
$p4s5 << END
END
$p4s6 << END
2.0 0.005572715288479357
10.0 0.007668422641942674
100.0 0.011343432675691156
END
$p5s1 << END
2.0 1.0
10.0 1.0
100.0 1.0
END
$p5s2 << END
2.0 0.001
10.0 0.001
100.0 0.001
END
$p5s3 << END
2.0 0.5021
10.0 0.5083
100.0 0.5098
END
$p5s4 << END
END
$p5s5 << END
END
$p5s6 << END
2.0 0.001
10.0 0.001
100.0 0.001
END
$p6s1 << END
2.0 0.7431
10.0 0.9993
100.0 1.0
END
$p6s2 << END
2.0 0.001
10.0 0.001
100.0 0.001
END
$p6s3 << END
2.0 0.2569
10.0 0.37939999999999996
100.0 0.47119999999999995
END
$p6s4 << END
END
$p6s5 << END
END
$p6s6 << END
2.0 0.001
10.0 0.001
100.0 0.001
END
$legend << END
4 50
21 50
38 50


240 50
257 50
274 50


476 50
493 50
510 50


4 30
21 30
38 30


240 30
257 30
274 30


476 30
493 30
510 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,1106 enhanced font 'Arial,12' background '#ffffff'
set output 'atlas-dimensions.svg'
} else {
set terminal pngcairo size 1800,2212 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'atlas-dimensions.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'The norm at the middle of a path, by dimension' at screen 0.5,0.9837 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.9421; set bmargin at screen 0.7251
unset key
set minussign
set title 'normal' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set yrange [0.001:1.0]
set arrow from graph 0, first 0.03270639647573471 to graph 1, first 0.03270639647573471 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.9421; set bmargin at screen 0.7251
unset key
set minussign
set title 'uniform' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set yrange [0.001:1.0]
set arrow from graph 0, first 0.03270639647573471 to graph 1, first 0.03270639647573471 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p2s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.6401; set bmargin at screen 0.4231
unset key
set minussign
set title 'cauchy' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set yrange [0.001:1.0]
set arrow from graph 0, first 0.03270639647573471 to graph 1, first 0.03270639647573471 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p3s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.6401; set bmargin at screen 0.4231
unset key
set minussign
set title 'kilcher' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set yrange [0.001:1.0]
set arrow from graph 0, first 0.03270639647573471 to graph 1, first 0.03270639647573471 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p4s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.3382; set bmargin at screen 0.1212
unset key
set minussign
set title 'sphere' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set yrange [0.001:1.0]
set arrow from graph 0, first 0.03270639647573471 to graph 1, first 0.03270639647573471 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p5s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.3382; set bmargin at screen 0.1212
unset key
set minussign
set title 'hypercube-vertices' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set yrange [0.001:1.0]
set arrow from graph 0, first 0.03775351121195725 to graph 1, first 0.03775351121195725 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p6s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.1067; set rmargin at screen 0.8933
set tmargin at screen 0.0633; set bmargin at screen 0.0090
unset border; unset tics; unset key
set xrange [0:708]; set yrange [0:60]
set label 'linear' at 46,50 left noenhanced
set label 'spherical' at 282,50 left noenhanced
set label 'normalized' at 518,50 left noenhanced
set label 'matched' at 46,30 left noenhanced
set label 'cauchy-linear' at 282,30 left noenhanced
set label 'spherical-cauchy-linear' at 518,30 left noenhanced
set label 'band' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $legend index 4 using 1:2 with lines lc rgb '#E69F00' dt (7,4) lw 1.8, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#E69F00' pt 11 ps 0.6, \
  $legend index 5 using 1:2 with lines lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.8, \
  $legend index 5 using 1:2 every ::1::1 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $legend index 6 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
