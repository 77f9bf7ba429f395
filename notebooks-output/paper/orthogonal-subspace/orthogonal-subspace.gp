# A picture and its data. To draw it again: gnuplot -d orthogonal-subspace.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.52195 0.5028 0.5411 0.7360000000000001 0.5411 0.5028
1.0 4.5184 3.2123 5.8245 0.7360000000000001 5.8245 3.2123
2.0 6.5646 4.6736 8.4556 0.7360000000000001 8.4556 4.6736
3.0 2.979 2.194 3.7640000000000002 0.7360000000000001 3.764 2.194
4.0 3.4629 NaN NaN 0.7360000000000001 NaN NaN
5.0 0.0229 NaN NaN 0.7360000000000001 NaN NaN
6.0 1.0519 NaN NaN 0.7360000000000001 NaN NaN
END
$p2s1 << END
0.0 0.4377 0.419 0.4564 0.7360000000000001 0.4564 0.419
1.0 0.38055 0.3597 0.4014 0.7360000000000001 0.4014 0.3597
2.0 0.5372 0.5128 0.5616 0.7360000000000001 0.5616 0.5128
3.0 0.26439999999999997 0.25559999999999994 0.2732 0.7360000000000001 0.2732 0.2556
4.0 0.0 NaN NaN 0.7360000000000001 NaN NaN
5.0 0.0734 NaN NaN 0.7360000000000001 NaN NaN
6.0 0.9766 NaN NaN 0.7360000000000001 NaN NaN
END
$p3s1 << END
0.0 0.7667999999999999 0.7341 0.7994999999999999 0.7360000000000001 0.7995 0.7341
1.0 0.3907 0.3248 0.4566 0.7360000000000001 0.4566 0.3248
2.0 0.3722 0.3324 0.412 0.7360000000000001 0.412 0.3324
3.0 0.391 0.29240000000000005 0.4896 0.7360000000000001 0.4896 0.2924
4.0 0.0 NaN NaN 0.7360000000000001 NaN NaN
5.0 0.037 NaN NaN 0.7360000000000001 NaN NaN
6.0 1.0128 NaN NaN 0.7360000000000001 NaN NaN
END
$p4s1 << END
0.0 0.5815 0.534 0.629 0.7360000000000001 0.629 0.534
1.0 0.9915 0.9855 0.9975 0.7360000000000001 0.9975 0.9855
2.0 0.997 0.994 1.0 0.7360000000000001 1.0 0.994
3.0 0.982 0.972 0.992 0.7360000000000001 0.992 0.972
4.0 1.0 NaN NaN 0.7360000000000001 NaN NaN
5.0 0.055 NaN NaN 0.7360000000000001 NaN NaN
6.0 0.7445 NaN NaN 0.7360000000000001 NaN NaN
END
$p5s1 << END
0.0 0.50925 0.49 0.5285 0.7360000000000001 0.5285 0.49
1.0 0.51225 0.5095 0.515 0.7360000000000001 0.515 0.5095
2.0 0.619 0.6 0.638 0.7360000000000001 0.6 0.638
3.0 0.404 0.39200000000000007 0.416 0.7360000000000001 0.392 0.416
4.0 0.0 NaN NaN 0.7360000000000001 NaN NaN
5.0 0.173 NaN NaN 0.7360000000000001 NaN NaN
6.0 0.7715 NaN NaN 0.7360000000000001 NaN NaN
END
$p6s1 << END
0.0 0.724 0.705 0.743 0.7360000000000001 0.743 0.705
1.0 0.49924999999999997 0.433 0.5655 0.7360000000000001 0.5655 0.433
2.0 0.485 0.4099999999999999 0.56 0.7360000000000001 0.56 0.41
3.0 0.481 0.44999999999999996 0.512 0.7360000000000001 0.512 0.45
4.0 0.0 NaN NaN 0.7360000000000001 NaN NaN
5.0 0.095 NaN NaN 0.7360000000000001 NaN NaN
6.0 0.784 NaN NaN 0.7360000000000001 NaN NaN
END
$p7s1 << END
0.0 11.193874360973616 10.975827454782756 11.411921267164477 0.7360000000000001 10.975827454782758 11.411921267164477
1.0 4.418017020319725 4.196469262804261 4.63956477783519 0.7360000000000001 4.196469262804261 4.639564777835191
2.0 3.856448025135645 3.5443261774734593 4.168569872797831 0.7360000000000001 3.5443261774734593 4.168569872797831
3.0 4.501879859398947 4.3376505252166195 4.666109193581275 0.7360000000000001 4.3376505252166195 4.666109193581276
4.0 0.6983629282101667 NaN NaN 0.7360000000000001 NaN NaN
5.0 14.550921922423765 NaN NaN 0.7360000000000001 NaN NaN
6.0 10.918030923895941 NaN NaN 0.7360000000000001 NaN NaN
END
$p8s1 << END
0.0 10.25408147521875 9.966529423922072 10.54163352651543 0.7360000000000001 9.96652942392207 10.54163352651543
1.0 5.1377703114153075 5.10196009122261 5.173580531608005 0.7360000000000001 5.101960091222609 5.173580531608005
2.0 4.641821909640504 4.546238197263973 4.737405622017034 0.7360000000000001 4.546238197263972 4.737405622017034
3.0 5.193734530611458 5.182092853816579 5.205376207406337 0.7360000000000001 5.205376207406337 5.182092853816579
4.0 12.885479545487401 NaN NaN 0.7360000000000001 NaN NaN
5.0 17.33038785789554 NaN NaN 0.7360000000000001 NaN NaN
6.0 10.817708874094563 NaN NaN 0.7360000000000001 NaN NaN
END
$p9s1 << END
0.0 9.293259560834475 9.098558502535678 9.487960619133272 0.7360000000000001 9.487960619133274 9.098558502535678
1.0 4.817248390584258 4.804630765114254 4.829866016054261 0.7360000000000001 4.829866016054261 4.804630765114253
2.0 4.438489225846029 4.384160142390499 4.492818309301558 0.7360000000000001 4.384160142390499 4.492818309301558
3.0 4.894966807014505 4.838856527880296 4.951077086148715 0.7360000000000001 4.951077086148715 4.838856527880295
4.0 3.550135827114336 NaN NaN 0.7360000000000001 NaN NaN
5.0 14.415423134506824 NaN NaN 0.7360000000000001 NaN NaN
6.0 10.975857594942925 NaN NaN 0.7360000000000001 NaN NaN
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
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p1s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p2s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p3s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p4s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p5s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p6s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p7s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p8s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p9s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35
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
