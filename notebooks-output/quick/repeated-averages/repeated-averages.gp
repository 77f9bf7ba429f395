# A picture and its data. To draw it again: gnuplot -d repeated-averages.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.7052506612200518
4.0 0.5028446928224245
16.0 0.2527731810380296
64.0 0.12601633046338642
256.0 0.06300244341923485
END
$p1s2 << END
2.0 0.5865586011278521
4.0 0.39879559554540783
16.0 0.19379994114350285
64.0 0.09728246103559333
256.0 0.04889961161146382
END
$p1s3 << END
2.0 0.7885121131359077
4.0 0.6021096654369401
16.0 0.33653541743791965
64.0 0.1805837168955889
256.0 0.0926859052364411
END
$p1s4 << END
2.0 0.8921699173429294
4.0 0.7570804223530401
16.0 0.5599864778862871
64.0 0.3749050859103134
256.0 0.2460129189324219
END
$p1s5 << END
2.0 0.7908618116115633
4.0 0.6297385581855931
16.0 0.38909129080654425
64.0 0.24967194597180853
256.0 0.15903157518572067
END
$p1s6 << END
2.0 0.9939257103794811
4.0 1.0066026918729725
16.0 0.9772096517224858
64.0 1.012768081531816
256.0 1.0195499349284733
END
$p2s1 << END
2.0 0.08667166159690773
4.0 0.16331795393530757
16.0 0.29226057119153215
64.0 0.3806089435706581
256.0 0.4328517260625489
END
$p2s2 << END
2.0 0.12696555277629107
4.0 0.2170933899304498
16.0 0.3367462586898305
64.0 0.40751538547479504
256.0 0.4484333255294598
END
$p2s3 << END
2.0 0.05403045050005997
4.0 0.11370889462940309
16.0 0.22829200014722206
64.0 0.3286025224944574
256.0 0.4015527150478069
END
$p2s4 << END
2.0 0.025101004138734284
4.0 0.055682843424628176
16.0 0.11481632387407004
64.0 0.18327959727708604
256.0 0.2532126279580132
END
$p2s5 << END
2.0 0.05040693791403522
4.0 0.10007969295157527
16.0 0.18820680650085286
64.0 0.2596138094596746
256.0 0.3170958485736578
END
$p2s6 << END
2.0 0.005053647150652485
4.0 0.0036750610806457473
16.0 0.008150260848514279
64.0 0.007959736433945652
256.0 0.009311259711385966
END
$legend << END
4 30
21 30
38 30


192 30
209 30
226 30


380 30
397 30
414 30


568 30
585 30
602 30


4 10
21 10
38 10


192 10
209 10
226 10


380 10
397 10
414 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,418 enhanced font 'Arial,12' background '#ffffff'
set output 'repeated-averages.svg'
} else {
set terminal pngcairo size 1800,836 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'repeated-averages.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Averages of independent copies' at screen 0.5,0.9569 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'width' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'copies averaged' noenhanced
set ylabel 'interquartile range, relative' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'distance from one copy' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'copies averaged' noenhanced
set ylabel 'Kolmogorov–Smirnov distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set arrow from graph 0, first 0.0211507518900838 to graph 1, first 0.0211507518900838 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p2s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.0822; set rmargin at screen 0.9178
set tmargin at screen 0.1196; set bmargin at screen 0.0239
unset border; unset tics; unset key
set xrange [0:752]; set yrange [0:40]
set label 'normal' at 46,30 left noenhanced
set label 'uniform' at 234,30 left noenhanced
set label 'student-t(df=3)' at 422,30 left noenhanced
set label 'student-t(df=1.5)' at 610,30 left noenhanced
set label 'stable(alpha=1.5)' at 46,10 left noenhanced
set label 'cauchy' at 234,10 left noenhanced
set label 'critical value' at 422,10 left noenhanced
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
