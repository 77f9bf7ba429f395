# A picture and its data. To draw it again: gnuplot -d norm-limit.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
4.973132133483887 5.1775
7.45969820022583 1.8199
9.946264266967773 0.7378
12.432830333709717 0.3491
14.91939640045166 0.1956
19.892528533935547 0.0913
24.865660667419434 0.0569
29.83879280090332 0.0421
39.785057067871094 0.0305
59.67758560180664 0.0246
79.57011413574219 0.023
END
$p1s2 << END
2.887218713760376 4.7909
4.330827951431274 1.5646
5.774437427520752 0.6181
7.218046426773071 0.293
8.661655902862549 0.1637
11.548874855041504 0.0734
14.436092853546143 0.0437
17.323311805725098 0.0334
23.097749710083008 0.0244
34.646623611450195 0.0188
46.195499420166016 0.017
END
$p1s3 << END
3.456352472305298 1.3275
5.184528589248657 1.0759
6.912704944610596 0.9066
8.640881538391113 0.7873
10.369057178497314 0.6942
13.825409889221191 0.5545
17.281763076782227 0.4649
20.73811435699463 0.4021
27.650819778442383 0.3115
41.47622871398926 0.2218
55.301639556884766 0.1705
END
$p2s1 << END
4.973132133483887 0.9248
7.45969820022583 0.6538
9.946264266967773 0.4923
12.432830333709717 0.4036
14.91939640045166 0.3467
19.892528533935547 0.2642
24.865660667419434 0.2018
29.83879280090332 0.1584
39.785057067871094 0.0895
59.67758560180664 0.0357
79.57011413574219 0.0218
END
$p2s2 << END
2.887218713760376 0.7186
4.330827951431274 0.5529
5.774437427520752 0.463
7.218046426773071 0.3815
8.661655902862549 0.3569
11.548874855041504 0.2955
14.436092853546143 0.2434
17.323311805725098 0.1894
23.097749710083008 0.1013
34.646623611450195 0.0284
46.195499420166016 0.0141
END
$p2s3 << END
3.456352472305298 0.1533
5.184528589248657 0.1299
6.912704944610596 0.1186
8.640881538391113 0.1155
10.369057178497314 0.1101
13.825409889221191 0.1015
17.281763076782227 0.0901
20.73811435699463 0.0786
27.650819778442383 0.0659
41.47622871398926 0.0507
55.301639556884766 0.0359
END
$p3s1 << END
4.973132133483887 1.1153
7.45969820022583 1.1267
9.946264266967773 0.729
12.432830333709717 0.4459
14.91939640045166 0.2805
19.892528533935547 0.1247
24.865660667419434 0.0658
29.83879280090332 0.0425
39.785057067871094 0.0218
59.67758560180664 0.0094
79.57011413574219 0.0065
END
$p3s2 << END
2.887218713760376 1.8272
4.330827951431274 1.6918
5.774437427520752 1.0955
7.218046426773071 0.6327
8.661655902862549 0.3838
11.548874855041504 0.163
14.436092853546143 0.0882
17.323311805725098 0.0556
23.097749710083008 0.0322
34.646623611450195 0.0161
46.195499420166016 0.011
END
$p3s3 << END
3.456352472305298 1.1475
5.184528589248657 0.9499
6.912704944610596 0.805
8.640881538391113 0.6836
10.369057178497314 0.6016
13.825409889221191 0.4776
17.281763076782227 0.3921
20.73811435699463 0.34
27.650819778442383 0.2733
41.47622871398926 0.1916
55.301639556884766 0.1476
END
$p4s1 << END
4.973132133483887 0.9895
7.45969820022583 0.897
9.946264266967773 0.687
12.432830333709717 0.4795
14.91939640045166 0.3255
19.892528533935547 0.18
24.865660667419434 0.1155
29.83879280090332 0.0815
39.785057067871094 0.0645
59.67758560180664 0.053
79.57011413574219 0.05
END
$p4s2 << END
2.887218713760376 0.994
4.330827951431274 0.8955
5.774437427520752 0.6615
7.218046426773071 0.446
8.661655902862549 0.288
11.548874855041504 0.1345
14.436092853546143 0.0825
17.323311805725098 0.0665
23.097749710083008 0.0525
34.646623611450195 0.039
46.195499420166016 0.0345
END
$p4s3 << END
3.456352472305298 0.834
5.184528589248657 0.751
6.912704944610596 0.6685
8.640881538391113 0.6025
10.369057178497314 0.548
13.825409889221191 0.4705
17.281763076782227 0.411
20.73811435699463 0.36
27.650819778442383 0.29
41.47622871398926 0.2215
55.301639556884766 0.182
END
$p5s1 << END
4.973132133483887 0.8725
7.45969820022583 0.6375
9.946264266967773 0.5345
12.432830333709717 0.491
14.91939640045166 0.4375
19.892528533935547 0.4385
24.865660667419434 0.3845
29.83879280090332 0.317
39.785057067871094 0.196
59.67758560180664 0.0775
79.57011413574219 0.0495
END
$p5s2 << END
2.887218713760376 0.8065
4.330827951431274 0.6285
5.774437427520752 0.5175
7.218046426773071 0.4565
8.661655902862549 0.461
11.548874855041504 0.457
14.436092853546143 0.4395
17.323311805725098 0.39
23.097749710083008 0.2165
34.646623611450195 0.059
46.195499420166016 0.029
END
$p5s3 << END
3.456352472305298 0.2285
5.184528589248657 0.205
6.912704944610596 0.1875
8.640881538391113 0.182
10.369057178497314 0.1795
13.825409889221191 0.1635
17.281763076782227 0.154
20.73811435699463 0.146
27.650819778442383 0.1165
41.47622871398926 0.097
55.301639556884766 0.073
END
$p6s1 << END
4.973132133483887 0.877
7.45969820022583 0.854
9.946264266967773 0.7365
12.432830333709717 0.569
14.91939640045166 0.442
19.892528533935547 0.2485
24.865660667419434 0.1525
29.83879280090332 0.1065
39.785057067871094 0.053
59.67758560180664 0.0245
79.57011413574219 0.019
END
$p6s2 << END
2.887218713760376 0.9435
4.330827951431274 0.933
5.774437427520752 0.8245
7.218046426773071 0.6775
8.661655902862549 0.525
11.548874855041504 0.2995
14.436092853546143 0.1915
17.323311805725098 0.1415
23.097749710083008 0.0865
34.646623611450195 0.044
46.195499420166016 0.033
END
$p6s3 << END
3.456352472305298 0.833
5.184528589248657 0.74
6.912704944610596 0.6645
8.640881538391113 0.596
10.369057178497314 0.544
13.825409889221191 0.458
17.281763076782227 0.4035
20.73811435699463 0.3645
27.650819778442383 0.298
41.47622871398926 0.222
55.301639556884766 0.166
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


535 10
552 10
569 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,732 enhanced font 'Arial,12' background '#ffffff'
set output 'norm-limit.svg'
} else {
set terminal pngcairo size 2700,1464 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'norm-limit.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Quality over the norm' at screen 0.5,0.9754 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:5.436375000000001]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.02543]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.91856]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.2378; set rmargin at screen 0.7622
set tmargin at screen 0.0410; set bmargin at screen 0.0137
unset border; unset tics; unset key
set xrange [0:708]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set label 'uniform' at 223,10 left noenhanced
set label 'kilcher' at 400,10 left noenhanced
set label 'other real images' at 577,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
