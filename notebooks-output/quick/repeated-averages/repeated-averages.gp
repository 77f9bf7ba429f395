# A picture and its data. To draw it again: gnuplot -d repeated-averages.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.7183525016097217
4.0 0.5008698523244447
16.0 0.24929174679958108
64.0 0.12640467886993645
256.0 0.06282756432139834
END
$p1s2 << END
2.0 0.5774309016905511
4.0 0.39885552144673075
16.0 0.19602873526447467
64.0 0.09824100810500527
256.0 0.04897966972649012
END
$p1s3 << END
2.0 0.799992670281631
4.0 0.6181337154530253
16.0 0.3350784775643212
64.0 0.1786728947109112
256.0 0.09092700878960604
END
$p1s4 << END
2.0 0.890979257452099
4.0 0.7708020781142002
16.0 0.5485828900093186
64.0 0.37627934287524756
256.0 0.24445019693157233
END
$p1s5 << END
2.0 0.7858238705795675
4.0 0.6273602944366701
16.0 0.3913573825841389
64.0 0.2504574345044409
256.0 0.15909789813930933
END
$p1s6 << END
2.0 1.0217008072028249
4.0 0.9886120633184967
16.0 0.9941904379665304
64.0 1.0086917728941347
256.0 1.0156526611336876
END
$p2s1 << END
2.0 0.08635834330417214
4.0 0.16448825931998617
16.0 0.2905433396190935
64.0 0.3791335717665184
256.0 0.43254366523741106
END
$p2s2 << END
2.0 0.12884307287354976
4.0 0.21615804126935356
16.0 0.33504906884933056
64.0 0.4077211344730787
256.0 0.44905102971481087
END
$p2s3 << END
2.0 0.05545509735571996
4.0 0.11098338743656477
16.0 0.22738441802555615
64.0 0.33058113307238324
256.0 0.3999565558029138
END
$p2s4 << END
2.0 0.02759007169010419
4.0 0.05264143905202706
16.0 0.11552419810772929
64.0 0.18523610065695362
256.0 0.25362473114473716
END
$p2s5 << END
2.0 0.05053162919202778
4.0 0.09891608222316883
16.0 0.18801439427277622
64.0 0.25879651926710523
256.0 0.31868394197610994
END
$p2s6 << END
2.0 0.0049771121157548
4.0 0.003642333589497282
16.0 0.007469586226527408
64.0 0.006045564242019255
256.0 0.006868392121712252
END
$legend << END
4 30
21 30
38 30


181 30
198 30
215 30


358 30
375 30
392 30


535 30
552 30
569 30


4 10
21 10
38 10


181 10
198 10
215 10


358 10
375 10
392 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 872,418 enhanced font 'Arial,12' background '#ffffff'
set output 'repeated-averages.svg'
} else {
set terminal pngcairo size 1744,836 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
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
set lmargin at screen 0.0849; set rmargin at screen 0.4748
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
set lmargin at screen 0.5849; set rmargin at screen 0.9748
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
set lmargin at screen 0.0940; set rmargin at screen 0.9060
set tmargin at screen 0.1196; set bmargin at screen 0.0239
unset border; unset tics; unset key
set xrange [0:708]; set yrange [0:40]
set label 'normal' at 46,30 left noenhanced
set label 'uniform' at 223,30 left noenhanced
set label 'student-t(df=3)' at 400,30 left noenhanced
set label 'student-t(df=1.5)' at 577,30 left noenhanced
set label 'stable(alpha=1.5)' at 46,10 left noenhanced
set label 'cauchy' at 223,10 left noenhanced
set label 'critical value' at 400,10 left noenhanced
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
