# A picture and its data. To draw it again: gnuplot -d sparse-prior.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.3424 NaN NaN 0.7360000000000001
1.0 0.3083 NaN NaN 0.7360000000000001
2.0 0.0919 NaN NaN 0.7360000000000001
3.0 3.4857 NaN NaN 0.7360000000000001
4.0 0.0107 NaN NaN 0.7360000000000001
5.0 1.0519 NaN NaN 0.7360000000000001
END
$p2s1 << END
0.0 0.3233 NaN NaN 0.7360000000000001
1.0 0.3458 NaN NaN 0.7360000000000001
2.0 0.2887 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.063 NaN NaN 0.7360000000000001
5.0 0.9766 NaN NaN 0.7360000000000001
END
$p3s1 << END
0.0 1.2093 NaN NaN 0.7360000000000001
1.0 1.1806 NaN NaN 0.7360000000000001
2.0 0.5467 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.0309 NaN NaN 0.7360000000000001
5.0 1.0128 NaN NaN 0.7360000000000001
END
$p4s1 << END
0.0 0.48 NaN NaN 0.7360000000000001
1.0 0.465 NaN NaN 0.7360000000000001
2.0 0.198 NaN NaN 0.7360000000000001
3.0 1.0 NaN NaN 0.7360000000000001
4.0 0.027 NaN NaN 0.7360000000000001
5.0 0.7445 NaN NaN 0.7360000000000001
END
$p5s1 << END
0.0 0.439 NaN NaN 0.7360000000000001
1.0 0.453 NaN NaN 0.7360000000000001
2.0 0.4195 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.1425 NaN NaN 0.7360000000000001
5.0 0.7715 NaN NaN 0.7360000000000001
END
$p6s1 << END
0.0 0.8385 NaN NaN 0.7360000000000001
1.0 0.8445 NaN NaN 0.7360000000000001
2.0 0.6175 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.076 NaN NaN 0.7360000000000001
5.0 0.784 NaN NaN 0.7360000000000001
END
$p7s1 << END
0.0 11.680146592028292 NaN NaN 0.7360000000000001
1.0 11.639065006496965 NaN NaN 0.7360000000000001
2.0 13.282164447997706 NaN NaN 0.7360000000000001
3.0 0.6954291908264605 NaN NaN 0.7360000000000001
4.0 16.21011832488335 NaN NaN 0.7360000000000001
5.0 10.918030923895941 NaN NaN 0.7360000000000001
END
$p8s1 << END
0.0 9.347391675928739 NaN NaN 0.7360000000000001
1.0 9.32214488814397 NaN NaN 0.7360000000000001
2.0 11.158126264506835 NaN NaN 0.7360000000000001
3.0 12.961934487515501 NaN NaN 0.7360000000000001
4.0 17.153102918613516 NaN NaN 0.7360000000000001
5.0 10.817708874094563 NaN NaN 0.7360000000000001
END
$p9s1 << END
0.0 8.616937358933834 NaN NaN 0.7360000000000001
1.0 8.57493174569003 NaN NaN 0.7360000000000001
2.0 9.939424683504967 NaN NaN 0.7360000000000001
3.0 3.5813881103082537 NaN NaN 0.7360000000000001
4.0 13.539943371362662 NaN NaN 0.7360000000000001
5.0 10.975857594942925 NaN NaN 0.7360000000000001
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1482,1072 enhanced font 'Arial,12' background '#ffffff'
set output 'sparse-prior.svg'
} else {
set terminal pngcairo size 2964,2144 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'sparse-prior.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Generators trained on sparse vectors' at screen 0.5,0.9832 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.4143; set rmargin at screen 0.5857
set tmargin at screen 0.0280; set bmargin at screen 0.0093
unset border; unset tics; unset key
set xrange [0:254]; set yrange [0:20]
set label 'sparse(base=normal,zeros=50)' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
