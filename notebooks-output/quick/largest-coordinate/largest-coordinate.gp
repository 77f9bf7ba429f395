# A picture and its data. To draw it again: gnuplot -d largest-coordinate.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.5406225101420667 0.9984725171909204
10.0 0.231556511344631 0.6027374054512217
100.0 0.051580087317757546 0.11537163592914904
1000.0 0.0089371005174639 0.01635282342264422
END
$p1s2 << END
2.0 0.5246822018233365 0.9973757227949882
10.0 0.1807806736637181 0.39134966291114914
100.0 0.02572271267253123 0.034259890623070326
1000.0 0.0028614222408257857 0.0031385879511348623
END
$p1s3 << END
2.0 0.5460885758392909 0.9990546693554323
10.0 0.258427157540817 0.8396683690017491
100.0 0.08724828654297019 0.5232482654864982
1000.0 0.03333512002383884 0.3135276230600084
END
$p1s4 << END
2.0 0.5583840522502408 0.9998864728733629
10.0 0.3296345112346819 0.9954438583903851
100.0 0.23908216914330807 0.9940696905156258
1000.0 0.23419391241600665 0.9944079225553187
END
$p1s5 << END
2.0 0.8530744281253695
10.0 0.35846316153609137
100.0 0.07300050678328715
1000.0 0.01155171359892869
END
$p1s6 << END
2.0 0.7971139847327366
10.0 0.2514243564972311
100.0 0.02940620892392357
1000.0 0.0029954127161282576
END
$p1s7 << END
2.0 0.8808186383503722
10.0 0.4546337007513779
100.0 0.18063556571166664
1000.0 0.07749917252495467
END
$p1s8 << END
2.0 0.9369348018097966
10.0 0.6908140637676727
100.0 0.6234964958833102
1000.0 0.6272888514636272
END
$legend << END
4 30
21 30
38 30


176 30
193 30
210 30


4 10
21 10
38 10


176 10
193 10
210 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 483,402 enhanced font 'Arial,12' background '#ffffff'
set output 'largest-coordinate.svg'
} else {
set terminal pngcairo size 966,804 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'largest-coordinate.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Share of the squared norm in the largest coordinate' at screen 0.5,0.9552 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.2153; set rmargin at screen 0.9193
set tmargin at screen 0.8806; set bmargin at screen 0.2836
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'max Xᵢ² / ‖X‖²' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p1s1 using 1:2:3 with filledcurves lc rgb '#0072B2' fs transparent solid 0.22 noborder, \
  $p1s2 using 1:2:3 with filledcurves lc rgb '#D55E00' fs transparent solid 0.22 noborder, \
  $p1s3 using 1:2:3 with filledcurves lc rgb '#009E73' fs transparent solid 0.22 noborder, \
  $p1s4 using 1:2:3 with filledcurves lc rgb '#CC79A7' fs transparent solid 0.22 noborder, \
  $p1s5 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s7 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s8 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.1429; set rmargin at screen 0.8551
set tmargin at screen 0.1244; set bmargin at screen 0.0249
unset border; unset tics; unset key
set xrange [0:344]; set yrange [0:40]
set label 'normal' at 46,30 left noenhanced
set label 'uniform' at 218,30 left noenhanced
set label 'student-t(df=3)' at 46,10 left noenhanced
set label 'cauchy' at 218,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6
unset multiplot
unset output
}
