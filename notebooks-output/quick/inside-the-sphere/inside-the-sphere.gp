# A picture and its data. To draw it again: gnuplot -d inside-the-sphere.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 1.04 NaN NaN 0.7360000000000001
1.0 4.3408 NaN NaN 0.7360000000000001
2.0 2.754 NaN NaN 0.7360000000000001
3.0 0.7644 NaN NaN 0.7360000000000001
4.0 0.0008 NaN NaN 0.7360000000000001
5.0 0.9768 NaN NaN 0.7360000000000001
END
$p2s1 << END
0.0 0.1568 NaN NaN 0.7360000000000001
1.0 0.0812 NaN NaN 0.7360000000000001
2.0 0.1944 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.0052 NaN NaN 0.7360000000000001
5.0 0.9504 NaN NaN 0.7360000000000001
END
$p3s1 << END
0.0 0.6364 NaN NaN 0.7360000000000001
1.0 0.5076 NaN NaN 0.7360000000000001
2.0 1.0036 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.0008 NaN NaN 0.7360000000000001
5.0 1.0084 NaN NaN 0.7360000000000001
END
$p4s1 << END
0.0 0.618 NaN NaN 0.7360000000000001
1.0 0.996 NaN NaN 0.7360000000000001
2.0 0.908 NaN NaN 0.7360000000000001
3.0 0.998 NaN NaN 0.7360000000000001
4.0 0.002 NaN NaN 0.7360000000000001
5.0 0.824 NaN NaN 0.7360000000000001
END
$p5s1 << END
0.0 0.222 NaN NaN 0.7360000000000001
1.0 0.14 NaN NaN 0.7360000000000001
2.0 0.3 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.01 NaN NaN 0.7360000000000001
5.0 0.832 NaN NaN 0.7360000000000001
END
$p6s1 << END
0.0 0.548 NaN NaN 0.7360000000000001
1.0 0.574 NaN NaN 0.7360000000000001
2.0 0.784 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.004 NaN NaN 0.7360000000000001
5.0 0.88 NaN NaN 0.7360000000000001
END
$p7s1 << END
0.0 9.177848162278913 NaN NaN 0.7360000000000001
1.0 5.392043396370941 NaN NaN 0.7360000000000001
2.0 7.504729999821903 NaN NaN 0.7360000000000001
3.0 1.328505888220179 NaN NaN 0.7360000000000001
4.0 13.736212979408133 NaN NaN 0.7360000000000001
5.0 10.94582298352767 NaN NaN 0.7360000000000001
END
$p8s1 << END
0.0 7.082697437558421 NaN NaN 0.7360000000000001
1.0 4.535727450393068 NaN NaN 0.7360000000000001
2.0 6.028369552235736 NaN NaN 0.7360000000000001
3.0 13.482031240306325 NaN NaN 0.7360000000000001
4.0 13.09686861737814 NaN NaN 0.7360000000000001
5.0 10.635432038897918 NaN NaN 0.7360000000000001
END
$p9s1 << END
0.0 9.844641680654027 NaN NaN 0.7360000000000001
1.0 5.546957754049269 NaN NaN 0.7360000000000001
2.0 7.766739110451219 NaN NaN 0.7360000000000001
3.0 4.812245198935752 NaN NaN 0.7360000000000001
4.0 15.458600389438075 NaN NaN 0.7360000000000001
5.0 11.221522404086397 NaN NaN 0.7360000000000001
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1482,1057 enhanced font 'Arial,12' background '#ffffff'
set output 'inside-the-sphere.svg'
} else {
set terminal pngcairo size 2964,2114 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'inside-the-sphere.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Inside the sphere of training norms' at screen 0.5,0.9830 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.4663; set rmargin at screen 0.5337
set tmargin at screen 0.0284; set bmargin at screen 0.0095
unset border; unset tics; unset key
set xrange [0:100]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
