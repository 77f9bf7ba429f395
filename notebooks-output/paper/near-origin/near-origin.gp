# A picture and its data. To draw it again: gnuplot -d near-origin.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 16.4
0.1 16.2923
0.25 13.2053
0.5 5.1775
0.75 1.8199
1.0 0.7378
1.5 0.1956
2.0 0.0913
4.0 0.0305
END
$p1s2 << END
0.0 0.8
0.1 3.2063
0.25 4.0729
0.5 2.1248
0.75 0.9486
1.0 0.4481
1.5 0.1363
2.0 0.0598
4.0 0.0206
END
$p2s1 << END
0.0 0.0
0.1 0.0005
0.25 0.2635
0.5 0.9248
0.75 0.6538
1.0 0.4923
1.5 0.3467
2.0 0.2642
4.0 0.0895
END
$p2s2 << END
0.0 0.0
0.1 0.0852
0.25 0.4558
0.5 0.9587
0.75 0.861
1.0 0.6767
1.5 0.4456
2.0 0.3253
4.0 0.1392
END
$p3s1 << END
0.0 0.0
0.1 0.0005
0.25 0.1846
0.5 1.1153
0.75 1.1267
1.0 0.729
1.5 0.2805
2.0 0.1247
4.0 0.0218
END
$p3s2 << END
0.0 0.4
0.1 0.3606
0.25 0.8516
0.5 1.3223
0.75 1.0648
1.0 0.6842
1.5 0.2688
2.0 0.127
4.0 0.0264
END
$p4s1 << END
0.0 1.0
0.1 1.0
0.25 1.0
0.5 0.9895
0.75 0.897
1.0 0.687
1.5 0.3255
2.0 0.18
4.0 0.0645
END
$p4s2 << END
0.0 1.0
0.1 1.0
0.25 0.9955
0.5 0.9015
0.75 0.7115
1.0 0.5235
1.5 0.2475
2.0 0.125
4.0 0.04
END
$p5s1 << END
0.0 0.0
0.1 0.0005
0.25 0.729
0.5 0.8725
0.75 0.6375
1.0 0.5345
1.5 0.4375
2.0 0.4385
4.0 0.196
END
$p5s2 << END
0.0 0.0
0.1 0.0775
0.25 0.905
0.5 0.8085
0.75 0.7305
1.0 0.65
1.5 0.55
2.0 0.489
4.0 0.3365
END
$p6s1 << END
0.0 0.0
0.1 0.0015
0.25 0.447
0.5 0.877
0.75 0.854
1.0 0.7365
1.5 0.442
2.0 0.2485
4.0 0.053
END
$p6s2 << END
0.0 1.0
0.1 0.5725
0.25 0.8135
0.5 0.8775
0.75 0.8025
1.0 0.683
1.5 0.408
2.0 0.2425
4.0 0.0675
END
$p7s1 << END
0.0 0.0
0.1 1.1472775343694241
0.25 3.741854258929046
0.5 7.084767911881816
0.75 9.192678771899175
1.0 10.55743066065164
1.5 12.152457638645188
2.0 13.022548025327893
4.0 14.326908930302887
END
$p7s2 << END
0.0 0.0
0.1 3.1211580276985975
0.25 5.813870287819787
0.5 8.475152077121518
0.75 10.244667000699724
1.0 11.410870696679337
1.5 12.77442871537275
2.0 13.513341339775625
4.0 14.609100063635124
END
$p8s1 << END
0.0 0.0
0.1 0.0
0.25 1.1718750138243194e-05
0.5 0.002280802399454842
0.75 0.017009806321919313
1.0 0.04906351731055838
1.5 0.14312471524698775
2.0 0.24070817070512568
4.0 0.5070817871391773
END
$p8s2 << END
0.0 0.0
0.1 7.364908851741347e-06
0.25 0.0020028889938439533
0.5 0.012927530885517626
0.75 0.03198518881480777
1.0 0.06531197092931325
1.5 0.1572331540904124
2.0 0.2510750328966933
4.0 0.5100548099866137
END
$p9s1 << END
0.0 0.14102475345134735
0.1 0.15109102157130838
0.25 0.24258185466378926
0.5 0.48011801154911515
0.75 0.7413458143919707
1.0 1.008892684787512
1.5 1.5503057626187802
2.0 2.094837122261524
4.0 4.280654492080211
END
$p9s2 << END
0.0 0.7965516448020935
0.1 0.606564040184021
0.25 0.507751610122621
0.5 0.6425388342812657
0.75 0.87439843980968
1.0 1.1322937984168528
1.5 1.6728125086724759
2.0 2.2249471871852875
4.0 4.460487385094166
END
$legend << END
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
set terminal svg size 1350,1066 enhanced font 'Arial,12' background '#ffffff'
set output 'near-origin.svg'
} else {
set terminal pngcairo size 2700,2132 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'near-origin.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Decoding c·X' at screen 0.5,0.9831 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:17.22]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.02543]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.3884150000000002]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'diversity' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'mean distance of two images' noenhanced
set yrange [0.0:15.33955506681688]
set arrow from graph 0, first 10.918030923895941 to graph 1, first 10.918030923895941 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'saturation' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'share of values beyond ±0.98' noenhanced
set yrange [0.0:0.5355575504859443]
set arrow from graph 0, first 0.03998897295222923 to graph 1, first 0.03998897295222923 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'level' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'root mean square before tanh' noenhanced
set yrange [0.0:4.683511754348874]
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3030; set rmargin at screen 0.6963
set tmargin at screen 0.0281; set bmargin at screen 0.0094
unset border; unset tics; unset key
set xrange [0:531]; set yrange [0:20]
set label 'width 0.5' at 46,10 left noenhanced
set label 'width 1.0' at 223,10 left noenhanced
set label 'other real images' at 400,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
