# A picture and its data. To draw it again: gnuplot -d orthogonal-subspace.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.5411 NaN NaN 0.7360000000000001
1.0 5.8245 NaN NaN 0.7360000000000001
2.0 8.4556 NaN NaN 0.7360000000000001
3.0 3.764 NaN NaN 0.7360000000000001
4.0 3.4629 NaN NaN 0.7360000000000001
5.0 0.0229 NaN NaN 0.7360000000000001
6.0 1.0519 NaN NaN 0.7360000000000001
END
$p2s1 << END
0.0 0.4564 NaN NaN 0.7360000000000001
1.0 0.4014 NaN NaN 0.7360000000000001
2.0 0.5616 NaN NaN 0.7360000000000001
3.0 0.2732 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.0734 NaN NaN 0.7360000000000001
6.0 0.9766 NaN NaN 0.7360000000000001
END
$p3s1 << END
0.0 0.7995 NaN NaN 0.7360000000000001
1.0 0.4566 NaN NaN 0.7360000000000001
2.0 0.412 NaN NaN 0.7360000000000001
3.0 0.4896 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.037 NaN NaN 0.7360000000000001
6.0 1.0128 NaN NaN 0.7360000000000001
END
$p4s1 << END
0.0 0.629 NaN NaN 0.7360000000000001
1.0 0.9975 NaN NaN 0.7360000000000001
2.0 1.0 NaN NaN 0.7360000000000001
3.0 0.992 NaN NaN 0.7360000000000001
4.0 1.0 NaN NaN 0.7360000000000001
5.0 0.055 NaN NaN 0.7360000000000001
6.0 0.7445 NaN NaN 0.7360000000000001
END
$p5s1 << END
0.0 0.5285 NaN NaN 0.7360000000000001
1.0 0.515 NaN NaN 0.7360000000000001
2.0 0.6 NaN NaN 0.7360000000000001
3.0 0.392 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.173 NaN NaN 0.7360000000000001
6.0 0.7715 NaN NaN 0.7360000000000001
END
$p6s1 << END
0.0 0.743 NaN NaN 0.7360000000000001
1.0 0.5655 NaN NaN 0.7360000000000001
2.0 0.56 NaN NaN 0.7360000000000001
3.0 0.512 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.095 NaN NaN 0.7360000000000001
6.0 0.784 NaN NaN 0.7360000000000001
END
$p7s1 << END
0.0 10.975827454782758 NaN NaN 0.7360000000000001
1.0 4.196469262804261 NaN NaN 0.7360000000000001
2.0 3.5443261774734593 NaN NaN 0.7360000000000001
3.0 4.3376505252166195 NaN NaN 0.7360000000000001
4.0 0.6983629282101667 NaN NaN 0.7360000000000001
5.0 14.550921922423765 NaN NaN 0.7360000000000001
6.0 10.918030923895941 NaN NaN 0.7360000000000001
END
$p8s1 << END
0.0 9.96652942392207 NaN NaN 0.7360000000000001
1.0 5.101960091222609 NaN NaN 0.7360000000000001
2.0 4.546238197263972 NaN NaN 0.7360000000000001
3.0 5.205376207406337 NaN NaN 0.7360000000000001
4.0 12.885479545487401 NaN NaN 0.7360000000000001
5.0 17.33038785789554 NaN NaN 0.7360000000000001
6.0 10.817708874094563 NaN NaN 0.7360000000000001
END
$p9s1 << END
0.0 9.487960619133274 NaN NaN 0.7360000000000001
1.0 4.829866016054261 NaN NaN 0.7360000000000001
2.0 4.384160142390499 NaN NaN 0.7360000000000001
3.0 4.951077086148715 NaN NaN 0.7360000000000001
4.0 3.550135827114336 NaN NaN 0.7360000000000001
5.0 14.415423134506824 NaN NaN 0.7360000000000001
6.0 10.975857594942925 NaN NaN 0.7360000000000001
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1674,1072 enhanced font 'Arial,12' background '#ffffff'
set output 'orthogonal-subspace.svg'
} else {
set terminal pngcairo size 3348,2144 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'orthogonal-subspace.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Generators trained on a subspace' at screen 0.5,0.9832 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0526; set rmargin at screen 0.3202
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3859; set rmargin at screen 0.6535
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7192; set rmargin at screen 0.9869
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.0526; set rmargin at screen 0.3202
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3859; set rmargin at screen 0.6535
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7192; set rmargin at screen 0.9869
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.0526; set rmargin at screen 0.3202
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3859; set rmargin at screen 0.6535
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7192; set rmargin at screen 0.9869
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.4176; set rmargin at screen 0.5818
set tmargin at screen 0.0280; set bmargin at screen 0.0093
unset border; unset tics; unset key
set xrange [0:275]; set yrange [0:20]
set label 'subspace(base=normal,active=50)' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
