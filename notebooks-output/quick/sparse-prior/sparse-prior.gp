# A picture and its data. To draw it again: gnuplot -d sparse-prior.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.6552 NaN NaN 0.7360000000000001
1.0 0.628 NaN NaN 0.7360000000000001
2.0 0.1576 NaN NaN 0.7360000000000001
3.0 0.8592 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.9768 NaN NaN 0.7360000000000001
END
$p2s1 << END
0.0 0.1228 NaN NaN 0.7360000000000001
1.0 0.108 NaN NaN 0.7360000000000001
2.0 0.0596 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.0096 NaN NaN 0.7360000000000001
5.0 0.9504 NaN NaN 0.7360000000000001
END
$p3s1 << END
0.0 0.6668 NaN NaN 0.7360000000000001
1.0 0.6832 NaN NaN 0.7360000000000001
2.0 0.3032 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.0004 NaN NaN 0.7360000000000001
5.0 1.0084 NaN NaN 0.7360000000000001
END
$p4s1 << END
0.0 0.604 NaN NaN 0.7360000000000001
1.0 0.598 NaN NaN 0.7360000000000001
2.0 0.256 NaN NaN 0.7360000000000001
3.0 1.0 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.824 NaN NaN 0.7360000000000001
END
$p5s1 << END
0.0 0.182 NaN NaN 0.7360000000000001
1.0 0.17 NaN NaN 0.7360000000000001
2.0 0.122 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.016 NaN NaN 0.7360000000000001
5.0 0.832 NaN NaN 0.7360000000000001
END
$p6s1 << END
0.0 0.71 NaN NaN 0.7360000000000001
1.0 0.752 NaN NaN 0.7360000000000001
2.0 0.43 NaN NaN 0.7360000000000001
3.0 0.0 NaN NaN 0.7360000000000001
4.0 0.0 NaN NaN 0.7360000000000001
5.0 0.88 NaN NaN 0.7360000000000001
END
$p7s1 << END
0.0 9.935100739776567 NaN NaN 0.7360000000000001
1.0 10.089235394867943 NaN NaN 0.7360000000000001
2.0 12.38006376584032 NaN NaN 0.7360000000000001
3.0 1.0907768561533357 NaN NaN 0.7360000000000001
4.0 17.525403168123788 NaN NaN 0.7360000000000001
5.0 10.94582298352767 NaN NaN 0.7360000000000001
END
$p8s1 << END
0.0 8.102430406412884 NaN NaN 0.7360000000000001
1.0 8.196199741833928 NaN NaN 0.7360000000000001
2.0 9.973854905298175 NaN NaN 0.7360000000000001
3.0 11.650405205612174 NaN NaN 0.7360000000000001
4.0 16.416462187369845 NaN NaN 0.7360000000000001
5.0 10.635432038897918 NaN NaN 0.7360000000000001
END
$p9s1 << END
0.0 8.089851440020583 NaN NaN 0.7360000000000001
1.0 8.186675688318607 NaN NaN 0.7360000000000001
2.0 9.990626154754189 NaN NaN 0.7360000000000001
3.0 4.034832334248617 NaN NaN 0.7360000000000001
4.0 14.549217724102789 NaN NaN 0.7360000000000001
5.0 11.221522404086397 NaN NaN 0.7360000000000001
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
set lmargin at screen 0.4069; set rmargin at screen 0.5931
set tmargin at screen 0.0280; set bmargin at screen 0.0093
unset border; unset tics; unset key
set xrange [0:276]; set yrange [0:20]
set label 'sparse(base=normal,zeros=50)' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
