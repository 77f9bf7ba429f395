# A picture and its data. To draw it again: gnuplot -d orthogonal-subspace.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 1.3216 NaN NaN 0.7360000000000001
1.0 0.3916 NaN NaN 0.7360000000000001
2.0 0.7264 NaN NaN 0.7360000000000001
3.0 0.1344 NaN NaN 0.7360000000000001
4.0 0.8908 NaN NaN 0.7360000000000001
5.0 0.0016 NaN NaN 0.7360000000000001
6.0 0.9768 NaN NaN 0.7360000000000001
END
$p2s1 << END
0.0 0.1236 NaN NaN 0.7360000000000001
1.0 0.0744 NaN NaN 0.7360000000000001
2.0 0.1024 NaN NaN 0.7360000000000001
3.0 0.0592 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.0052 NaN NaN 0.7360000000000001
6.0 0.9504 NaN NaN 0.7360000000000001
END
$p3s1 << END
0.0 1.102 NaN NaN 0.7360000000000001
1.0 0.7736 NaN NaN 0.7360000000000001
2.0 0.9776 NaN NaN 0.7360000000000001
3.0 0.48 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.0 NaN NaN 0.7360000000000001
6.0 1.0084 NaN NaN 0.7360000000000001
END
$p4s1 << END
0.0 0.726 NaN NaN 0.7360000000000001
1.0 0.44 NaN NaN 0.7360000000000001
2.0 0.632 NaN NaN 0.7360000000000001
3.0 0.272 NaN NaN 0.7360000000000001
4.0 1.0 NaN NaN 0.7360000000000001
5.0 0.006 NaN NaN 0.7360000000000001
6.0 0.824 NaN NaN 0.7360000000000001
END
$p5s1 << END
0.0 0.196 NaN NaN 0.7360000000000001
1.0 0.128 NaN NaN 0.7360000000000001
2.0 0.184 NaN NaN 0.7360000000000001
3.0 0.08 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.014 NaN NaN 0.7360000000000001
6.0 0.832 NaN NaN 0.7360000000000001
END
$p6s1 << END
0.0 0.786 NaN NaN 0.7360000000000001
1.0 0.716 NaN NaN 0.7360000000000001
2.0 0.784 NaN NaN 0.7360000000000001
3.0 0.536 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.0 NaN NaN 0.7360000000000001
6.0 0.88 NaN NaN 0.7360000000000001
END
$p7s1 << END
0.0 10.083213531711381 NaN NaN 0.7360000000000001
1.0 5.316793795533189 NaN NaN 0.7360000000000001
2.0 4.503714989856668 NaN NaN 0.7360000000000001
3.0 5.537989152266879 NaN NaN 0.7360000000000001
4.0 1.0842008196852546 NaN NaN 0.7360000000000001
5.0 17.68567863847637 NaN NaN 0.7360000000000001
6.0 10.94582298352767 NaN NaN 0.7360000000000001
END
$p8s1 << END
0.0 8.184254671320922 NaN NaN 0.7360000000000001
1.0 5.669512836249228 NaN NaN 0.7360000000000001
2.0 5.102728704347715 NaN NaN 0.7360000000000001
3.0 5.704676982514994 NaN NaN 0.7360000000000001
4.0 11.303798391492704 NaN NaN 0.7360000000000001
5.0 16.7865125452493 NaN NaN 0.7360000000000001
6.0 10.635432038897918 NaN NaN 0.7360000000000001
END
$p9s1 << END
0.0 9.586073789308346 NaN NaN 0.7360000000000001
1.0 5.9097891739900374 NaN NaN 0.7360000000000001
2.0 4.896685386490458 NaN NaN 0.7360000000000001
3.0 5.834463303569917 NaN NaN 0.7360000000000001
4.0 3.9605393635280826 NaN NaN 0.7360000000000001
5.0 16.85343390944389 NaN NaN 0.7360000000000001
6.0 11.221522404086397 NaN NaN 0.7360000000000001
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
set lmargin at screen 0.4104; set rmargin at screen 0.5896
set tmargin at screen 0.0280; set bmargin at screen 0.0093
unset border; unset tics; unset key
set xrange [0:300]; set yrange [0:20]
set label 'subspace(base=normal,active=50)' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
